"""Fetches pages into a project: from the web, from a web archive, from WARC and WACZ files."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.errors import UnreachableError, UserError
from checker.origins.addresses import parse_address
from checker.origins.fetched import Fetched
from checker.origins.politeness import Guest
from checker.origins.web import Limits
from checker.project import shown
from checker.storing import Record, Stored, content_type, records, store

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterator, Sequence

    from checker.project import Project

MAX_PAGES = 1_000
"""The most pages that one fetch takes of a list or an archive, unless asked for fewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to fetch."""

    addresses: tuple[str, ...] = ()
    """Of pages, or names of WARC and WACZ files; none for every page that was fetched before."""
    page: str = ""
    language: str | None = None
    since: datetime.date | None = None
    until: datetime.date | None = None
    """The days of the versions wanted of an archive; both the same for the one nearest to a day."""
    archive: str = ""
    listed: bool = False
    """The addresses are feeds or sitemaps, and the pages that they list are wanted."""
    most: int = MAX_PAGES
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A page that could not be had or stored, and why."""

    reason: str


Result = Stored | Missed


def fetch(
    project: Project,
    wanted: Wanted,
    *,
    today: datetime.date,
    guest: Guest | None = None,
    progress: Callable[[str], None] | None = None,
) -> Iterator[Result]:
    """Each page as it is stored, or why it could not be; what is stored stays, whatever happens to the next.

    Run again it goes on: what is there and has not changed is not fetched again.
    """
    if wanted.archive and not wanted.since:
        raise UserError("--archive needs a day or two: --at DATE, or --between A B")
    if wanted.since and wanted.until and wanted.since > wanted.until:
        raise UserError(f"--between {wanted.since} {wanted.until}: the first day comes after the second")
    guest = guest or Guest(limits=wanted.limits)
    fetched_before = records(project.sources)
    pages = {record.url: record.page for record in fetched_before}  # a page stays where it is
    known = {record.url: record for record in fetched_before if not record.origin}
    stored = {record.origin for record in fetched_before if record.path.is_file()}
    for item in _items(wanted, guest, known, stored, today):
        if isinstance(item, Missed):
            yield item
            continue
        if progress:
            progress(item.url)
        try:
            yield store(project.sources, item, page=wanted.page or pages.get(item.url, ""), language=wanted.language)
        except UserError as error:
            yield Missed(reason=str(error))


def _items(
    wanted: Wanted, guest: Guest, known: dict[str, Record], stored: set[str], today: datetime.date
) -> Iterator[Fetched | Missed]:
    files = [name for name in wanted.addresses if is_web_archive(name)]
    addresses = [name for name in wanted.addresses if name not in files] or ([] if files else sorted(known))
    if files:
        from checker.origins.warc import read_web_archive

        only = {parse_address(address).url for address in addresses}
        for name in files:
            try:
                yield from read_web_archive(name, only=only, since=wanted.since, until=wanted.until, most=wanted.most)
            except UserError as error:
                yield Missed(reason=str(error))
        return
    if not addresses:
        raise UserError("nothing to fetch: name addresses; without any, what was fetched before is fetched again")
    if wanted.page and len(addresses) > 1:
        raise UserError("--page names one page; give one address with it")
    for address in addresses:
        try:
            if wanted.listed:
                from checker.origins.feeds import read_list

                pages, missed = read_list(guest, address, most=wanted.most)
                yield from (Missed(reason=str(each)) for each in missed)
            else:
                pages = [parse_address(address).url]
            for page in pages:
                yield from _of_address(page, wanted, guest, known.get(page), stored, today)
        except UnreachableError as error:
            yield Missed(reason=str(error))


def is_web_archive(name: str) -> bool:
    """Whether a name is that of a WARC or WACZ file."""
    return name.lower().endswith((".warc", ".warc.gz", ".wacz")) and "://" not in name


def _of_address(
    url: str, wanted: Wanted, guest: Guest, record: Record | None, stored: set[str], today: datetime.date
) -> Iterator[Fetched | Missed]:
    if wanted.since and wanted.until:
        from checker.origins.memento import Archive

        archive = Archive(wanted.archive, guest) if wanted.archive else Archive.usual(guest)
        for capture in archive.captures(url, wanted.since, wanted.until, most=wanted.most):
            if capture.address in stored:
                continue  # a capture never changes: what was stored is not asked for again
            try:
                body, kind = archive.read(capture)
            except UnreachableError as error:
                yield Missed(reason=str(error))
                continue
            yield Fetched(url=url, body=body, content_type=kind, date=capture.date, origin=capture.address)
        return
    headers: dict[str, str] = {}
    if record and record.path.is_file():
        if record.etag:
            headers["If-None-Match"] = record.etag
        if record.modified:
            headers["If-Modified-Since"] = record.modified
    try:
        answer = guest.get(url, headers)
    except UnreachableError as error:
        yield Missed(reason=str(error))
        return
    if answer.status == 304 and record:
        kept = record.path.read_bytes()
        yield Fetched(url=url, body=kept, content_type=content_type(record.path), date=record.date)
        return
    yield Fetched(
        url=url,
        body=answer.body,
        content_type=answer.headers.get("content-type", ""),
        date=today,
        etag=answer.headers.get("etag", ""),
        modified=answer.headers.get("last-modified", ""),
    )


def tell(result: Result) -> str:
    """A line on what became of a page, for people."""
    if isinstance(result, Missed):
        return result.reason
    if result.fate == "unchanged":
        return f"unchanged {shown(result.path)}"
    return f"{result.fate:9} {shown(result.path)}"


def told_all(results: Sequence[Result]) -> str:
    """A line on all of them: how many are new, unchanged, missed."""
    fates = [result.fate if isinstance(result, Stored) else "missed" for result in results]
    counts = (f"{fates.count(fate)} {fate}" for fate in ("new", "replaced", "unchanged", "missed") if fate in fates)
    return ", ".join(counts) or "nothing that is not here already"
