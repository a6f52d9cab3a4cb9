"""The first page: whether anything needs doing, what it is, what changed, and where everything is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.findings import LEVELS
from checker.writers.html import wording
from checker.writers.html.telling import tell_briefly
from checker.writers.spots import spot

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Mapping, Sequence

    from checker.checking import Report, Unread
    from checker.document import Document
    from checker.findings import Finding
    from checker.versions.comparison import Comparison
    from checker.writers.html.site import Located
    from checker.writers.html.timeline_page import TimelineView


@dataclass(frozen=True, slots=True, kw_only=True)
class Attention:
    """A finding that waits, and where."""

    finding: Finding
    href: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRow:
    """A page in one language: its versions, oldest first, and what is open on them."""

    page: str
    title: str
    language: str
    language_name: str
    versions: tuple[Version, ...]
    open: tuple[tuple[str, int], ...]
    """(level, how many are open) for each level that has any, heaviest first."""
    timeline: str
    """The file of its timeline, "" where it has fewer than three versions."""
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version of a page, with the change report from the version before, if there is one."""

    path: str
    name: str
    date: datetime.date | None
    changes: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PairRow:
    """What changed in substance between two versions."""

    page: str
    title: str
    language_name: str
    old: str
    new: str
    file: str
    summary: str
    facts: tuple[str, ...]
    more_facts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexView:
    """Everything the first page shows."""

    as_of: datetime.date
    unread: tuple[Unread, ...]
    headline: str
    calm: bool
    """Nothing needs doing."""
    standfirst: str
    attention: tuple[Attention, ...]
    """The open errors and warnings, and notes where there is nothing heavier; at most `_ATTENTION`."""
    more_attention: int
    pages: tuple[PageRow, ...]
    pairs: tuple[PairRow, ...]


_ATTENTION = 12
_FACTS = 6


def index_view(
    report: Report,
    comparisons: Sequence[Comparison],
    files: Sequence[str],
    located: Sequence[Located],
    over_time: Sequence[TimelineView] = (),
) -> IndexView:
    """The first page of a report."""
    waiting = [item for item in located if item.finding.status == "open"]
    heavy = [item for item in waiting if item.finding.level != "note"]
    attention = (heavy or waiting)[:_ATTENTION]
    by_path = {document.path: document for document in report.documents}
    return IndexView(
        as_of=report.as_of,
        unread=report.unread,
        headline=_headline(heavy, waiting, report),
        calm=not heavy and not report.unread,
        standfirst=_standfirst(report, waiting),
        attention=tuple(_attention(item, by_path) for item in attention),
        more_attention=len(waiting) - len(attention),
        pages=_page_rows(report, comparisons, files, over_time),
        pairs=tuple(_pair_row(comparison, file) for comparison, file in zip(comparisons, files, strict=True)),
    )


def _attention(item: Located, documents: Mapping[str, Document]) -> Attention:
    """A line of the docket: "NATO · 15 January 2019 · 3. Cooperative security · line 30"."""
    where = []
    for place in item.finding.places[:1]:
        document = documents.get(place.path)
        where = [document.title or document.page, wording.version(document)] if document else [place.path]
        where += [place.section] if place.section else []
        where.append(spot(place, document) or f"line\u00a0{place.start.line:,}")
    return Attention(finding=item.finding, href=item.href, where=" · ".join(where))


def _headline(heavy: Sequence[Located], waiting: Sequence[Located], report: Report) -> str:
    if heavy:
        things = wording.count(len(heavy), "thing", spelled=True)
        return f"{things.capitalize()} {'needs' if len(heavy) == 1 else 'need'} doing."
    if report.unread and not waiting:
        unread = wording.count(len(report.unread), "page", spelled=True)
        return f"{unread.capitalize()} could not be read."
    if waiting:
        return "Nothing is wrong; there are notes to look at."
    return "Nothing needs doing."


def _standfirst(report: Report, waiting: Sequence[Located]) -> str:
    """How much was read and what is open, in two sentences."""
    names = {(document.page, document.language) for document in report.documents}
    read = (
        f"{wording.count(len(report.documents), 'version', spelled=True)} of "
        f"{wording.count(len(names), 'page', spelled=True)} {'was' if len(report.documents) == 1 else 'were'} read"
    )
    levels = tally(item.finding for item in waiting)
    parts = wording.listed([wording.count(number, level) for level, number in levels])
    is_open = f"{parts} {'is' if len(waiting) == 1 else 'are'} open" if parts else "nothing is open"
    settled = len(report.findings) - len(waiting)
    is_settled = f", {wording.count(settled, 'finding')} {'is' if settled == 1 else 'are'} settled" if settled else ""
    missed = len(report.unread)
    unread = f" {wording.count(missed, 'page', spelled=True).capitalize()} could not be read." if missed else ""
    return f"As of {wording.day(report.as_of)}: {read}, {is_open}{is_settled}.{unread}"


def tally(findings: Iterable[Finding]) -> tuple[tuple[str, int], ...]:
    """(level, how many) for each level that occurs, heaviest first."""
    levels = [finding.level for finding in findings]
    return tuple((level, levels.count(level)) for level in reversed(LEVELS) if level in levels)


def _page_rows(
    report: Report, comparisons: Sequence[Comparison], files: Sequence[str], over_time: Sequence[TimelineView]
) -> tuple[PageRow, ...]:
    timeline_of = {(view.page, view.language): view.file for view in over_time}
    to_newer = {comparison.new.path: file for comparison, file in zip(comparisons, files, strict=True)}
    open_on: dict[str, list[Finding]] = {}
    for finding in report.findings:
        if finding.status == "open" and finding.places:
            open_on.setdefault(finding.places[0].path, []).append(finding)
    pages: dict[tuple[str, str], list[Document]] = {}
    for document in report.documents:
        pages.setdefault((document.page, document.language), []).append(document)
    rows = []
    for (page, language), documents in sorted(pages.items()):
        documents.sort(key=lambda document: (document.date is not None, document.date, document.path))
        rows.append(
            PageRow(
                page=page,
                title=documents[-1].title or page,
                language=language,
                language_name=wording.LANGUAGES.get(language, language),
                versions=tuple(
                    Version(
                        path=document.path,
                        name=wording.version(document),
                        date=document.date,
                        changes=to_newer.get(document.path),
                    )
                    for document in documents
                ),
                open=tally(finding for document in documents for finding in open_on.get(document.path, ())),
                timeline=timeline_of.get((page, language), ""),
                notes=tuple(f"{document.path}: {note}" for document in documents for note in document.notes),
            )
        )
    return tuple(rows)


def _pair_row(comparison: Comparison, file: str) -> PairRow:
    facts = [change.message for change in comparison.facts]
    return PairRow(
        page=comparison.new.page,
        title=comparison.new.title or comparison.new.page,
        language_name=wording.LANGUAGES.get(comparison.new.language, comparison.new.language),
        old=wording.version(comparison.old),
        new=wording.version(comparison.new),
        file=file,
        summary=tell_briefly(comparison),
        facts=tuple(facts[:_FACTS]),
        more_facts=max(0, len(facts) - _FACTS),
    )
