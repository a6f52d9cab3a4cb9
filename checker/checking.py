"""Checks documents: every kind on every page, and between pages, settings honoured."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from itertools import chain
from typing import TYPE_CHECKING, Protocol

from checker.claims.ledger import Ledger, LedgerOf
from checker.claims.reading import Reading
from checker.document import Document
from checker.errors import UserError, unless_it_fails
from checker.findings import LEVELS, Level
from checker.kinds import KINDS
from checker.kinds.kind import Context
from checker.origins.folder import Unread
from checker.packs import Rules
from checker.settling import settle, settle_in_place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from checker.claims.ledger import Tie
    from checker.decisions import Decisions, Record
    from checker.document import Place
    from checker.findings import Finding

__all__ = ["Report", "Unread", "check", "newest_versions"]

_EPOCH = datetime.date(1970, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a check found."""

    as_of: datetime.date
    documents: tuple[Document, ...]
    """In the order of their paths."""
    findings: tuple[Finding, ...]
    """Heaviest first, then by place."""
    ledger: Ledger
    """Who says what about each fact, by version."""
    unread: tuple[Unread, ...] = ()
    gone: tuple[Record, ...] = ()
    """The decisions on pages that were checked whose findings are there no more."""
    broken: tuple[str, ...] = ()
    """The decisions that could not be read, each a line with file and line."""
    focus: str = ""
    """Where only some findings were asked for, what they rest on: "what changed since main"."""
    elsewhere: int = 0
    """How many others are open."""
    touched: tuple[Place, ...] = ()
    """Where only some findings were asked for: of each, in their order, its first place that rests on that."""
    rules: Rules = field(default=Rules(), repr=False)
    """What the packs declare that it was checked by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What is to be known of one page by itself."""

    reading: Reading
    findings: tuple[Finding, ...]
    """What is wrong within it."""
    says: str = ""
    """What tells a page that says this from any other, if it was worked out."""
    failed: tuple[str, ...] = ()
    """The kinds that checker itself failed at, each told for a person who will report it."""


class Look(Protocol):
    """Looks at each page by itself, in the order given; `progress` is called with the path of each."""

    def __call__(
        self, documents: Sequence[Document], context: Context, progress: Callable[[str], None] | None
    ) -> Sequence[Looked]: ...


class FindBetween(Protocol):
    """Finds what does not agree between pages, as all kinds find it."""

    def __call__(
        self,
        looked: Sequence[Looked],
        context: Context,
        progress: Callable[[str], None] | None,
        tell: Callable[[str], None],
    ) -> Iterable[Finding]: ...


def newest_versions(documents: Iterable[Document]) -> frozenset[str]:
    """The paths of the documents that are the newest of their page and language; one without a date counts as new."""
    newest: dict[tuple[str, str], Document] = {}
    undated = set()
    for document in documents:
        if document.date is None:
            undated.add(document.path)
            continue
        key = (document.page, document.language)
        if key not in newest or newest[key].date < document.date:  # type: ignore[operator]  # both have dates here
            newest[key] = document
    return frozenset(undated | {document.path for document in newest.values()})


def check(
    documents: Sequence[Document],
    *,
    rules: Rules | None = None,
    as_of: datetime.date | None = None,
    unread: Sequence[Unread] = (),
    decisions: Decisions | None = None,
    look: Look | None = None,
    between: FindBetween | None = None,
    tie: Tie | None = None,
    progress: Callable[[str], None] | None = None,
) -> Report:
    """The report on these documents, as of a day (by default that of the newest version among them).

    The same documents, rules, decisions and day give the same report. `progress` is called with the path of each page
    and the name of each kind as it is begun.
    """
    if isinstance(documents, Document):
        raise UserError("check takes several documents: write check([document])")
    if as_of is not None and not isinstance(as_of, datetime.date):
        raise UserError(f"as_of is a datetime.date, not {as_of!r}: write date.fromisoformat({str(as_of)!r})")
    if isinstance(as_of, datetime.datetime):
        as_of = as_of.date()
    documents = sorted(documents, key=lambda document: document.path)
    rules = rules or Rules()
    if as_of is None:
        dates = [document.date for document in documents if document.date]
        as_of = max(dates) if dates else _EPOCH
    context = Context(rules=rules, as_of=as_of, newest=newest_versions(documents))
    looked = (look or look_at)(documents, context, progress)
    readings = [each.reading for each in looked]
    failed: list[str] = []
    found = chain(
        (finding for each in looked for finding in each.findings),
        (between or find_between)(looked, context, progress, failed.append),
    )
    findings = {finding.fingerprint + finding.places[0].path: finding for finding in adjusted(found, rules)}
    in_order = sorted(findings.values(), key=lambda finding: finding.sort_key)
    report = Report(
        as_of=as_of,
        documents=tuple(documents),
        findings=tuple(settle_in_place(in_order, documents)),
        ledger=LedgerOf(readings, tie),
        unread=(*unread, *_unfinished(looked, failed)),
        rules=rules,
    )
    return decide(report, decisions) if decisions else report


def decide(report: Report, decisions: Decisions) -> Report:
    """The report of a check that knew no decisions, with these."""
    settled = settle(report.findings, report.documents, decisions, as_of=report.as_of)
    return replace(report, findings=settled.findings, gone=settled.gone, broken=decisions.broken)


def look_at(
    documents: Sequence[Document],
    context: Context,
    progress: Callable[[str], None] | None,
    readings: Sequence[Reading] = (),
) -> list[Looked]:
    """What is to be known of each page by itself; `readings`, where they are given, are of these pages."""
    looked = []
    for reading in readings or [Reading(document) for document in documents]:
        if progress:
            progress(reading.document.path)
        failed: list[str] = []
        findings = tuple(find_within(reading, context, failed.append))
        looked.append(Looked(reading=reading, findings=findings, failed=tuple(failed)))
    return looked


def find_within(reading: Reading, context: Context, tell: Callable[[str], None]) -> Iterator[Finding]:
    """What every kind finds within a page; `tell` is called with each that checker itself failed at."""
    for kind in KINDS:
        if kind.within:
            yield from unless_it_fails(kind.name, kind.within(reading, context), tell)


def _unfinished(looked: Sequence[Looked], between: Sequence[str]) -> Iterator[Unread]:
    """What checker itself failed at; what it failed at between pages is told with the first of them."""
    for each in looked:
        for reason in each.failed:
            yield Unread(path=each.reading.document.path, reason=reason)
    for reason in between:
        yield Unread(path=looked[0].reading.document.path, reason=reason)


def find_between(
    looked: Sequence[Looked],
    context: Context,
    progress: Callable[[str], None] | None,
    tell: Callable[[str], None],
) -> Iterator[Finding]:
    """What every kind finds between pages; `tell` is called with each that checker itself failed at."""
    readings = [each.reading for each in looked]
    for kind in KINDS:
        if kind.between:
            if progress:
                progress(kind.name)
            yield from unless_it_fails(f"{kind.name} between pages", kind.between(readings, context), tell)


def adjusted(findings: Iterable[Finding], rules: Rules) -> Iterator[Finding]:
    """The findings with the packs' settings applied: switched off, or at another level; the last setting wins."""
    for finding in findings:
        level, off = finding.level, False
        for setting in rules.settings:
            page = finding.pages[0].rpartition(".")[0]
            if (
                setting.kind == finding.kind
                and setting.rule in ("", finding.rule)
                and (not setting.pages or any(fnmatchcase(page, glob) for glob in setting.pages))
            ):
                level, off = setting.level or level, setting.off
        if not off:
            yield finding if level == finding.level else replace(finding, level=level)


def fails_check(report: Report, level: Level) -> bool:
    """Whether something open is as heavy as `level` or heavier."""
    return any(
        finding.status == "open" and LEVELS.index(finding.level) >= LEVELS.index(level) for finding in report.findings
    )
