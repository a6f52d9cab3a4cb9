"""The ledger as a table: each fact a row, each version of each page a column, and how they agree."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.writers.html import wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.checking import Report
    from checker.claims.claim import Claim
    from checker.claims.ledger import Entry, Verdict
    from checker.document import Document

_MOST_COLUMNS = 8
MOST_ENTRIES = 2_000
"""So many facts stand in the table, those that do not agree first; the rest are counted."""
_ORDER: tuple[Verdict, ...] = ("contradicts", "stale", "needs review", "changed", "agrees")
SIGNS = {"contradicts": "≠", "stale": "⌛︎", "needs review": "?", "changed": "→", "agrees": "="}


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a version says about a fact."""

    words: str
    value: str
    language: str
    section: str
    where: str
    column: int
    version: str
    page: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A statement in the small timeline: where, and which of the values it is."""

    x: float
    shape: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryView:
    """A fact and all that is said of it."""

    anchor: str
    subject: str
    attribute: str
    verdict: str
    sign: str
    slug: str
    why: str
    cells: tuple[tuple[Statement, ...], ...]
    """By column; empty cells are versions that do not state it."""
    statements: tuple[Statement, ...]
    dots: tuple[Dot, ...]
    first_year: str
    last_year: str
    pages: str
    """Classes of the pages that state it, for the filter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerView:
    """The whole table."""

    columns: tuple[Document, ...]
    """The versions that state any of the facts, by page and day; () where they are too many for columns."""
    entries: tuple[EntryView, ...]
    verdicts: tuple[tuple[str, str, str, int], ...]
    """(verdict, slug, sign, how many)."""
    pages: tuple[tuple[str, str], ...]
    """(page, its class)."""
    left_out: int
    rules: str
    """The style rules of the filters."""


def ledger_view(report: Report) -> LedgerView:
    """The ledger of a report: what does not agree first, then by subject."""
    ordered = sorted(
        report.ledger.entries, key=lambda entry: (_ORDER.index(entry.verdict), entry.subject, entry.attribute)
    )
    entries = ordered[:MOST_ENTRIES]
    stating = {claim.document.path: claim.document for entry in entries for claim in entry.claims}
    documents = sorted(stating.values(), key=lambda d: (d.page, d.language, str(d.date or ""), d.path))
    column = {document.path: index for index, document in enumerate(documents)}
    page_names = sorted({document.page for document in documents})
    page_class = {page: f"page-{index}" for index, page in enumerate(page_names)}
    tally = Counter(entry.verdict for entry in entries)
    verdicts = tuple((v, v.replace(" ", "-"), SIGNS[v], tally[v]) for v in _ORDER if tally[v])
    pages = tuple((page, page_class[page]) for page in page_names)
    return LedgerView(
        columns=tuple(documents) if len(documents) <= _MOST_COLUMNS else (),
        entries=tuple(_entry(index, entry, column, page_class, len(documents)) for index, entry in enumerate(entries)),
        verdicts=verdicts,
        pages=pages,
        left_out=len(ordered) - len(entries),
        rules="\n".join(
            [
                *(f"body:has(#v-{slug}:not(:checked)) .v-{slug} {{ display: none; }}" for _, slug, _, _ in verdicts),
                *(f"body:has(#only-{slug}:checked) .entry:not(.{slug}) {{ display: none; }}" for _, slug in pages),
            ]
        ),
    )


def _entry(index: int, entry: Entry, column: dict[str, int], page_class: dict[str, str], columns: int) -> EntryView:
    statements = tuple(_statement(claim, column) for claim in entry.claims)
    dots = _dots(entry.claims)
    years = [claim.document.date.year for claim in entry.claims if claim.document.date]
    return EntryView(
        anchor=f"e-{index + 1}",
        subject=entry.claims[0].subject_text if entry.claims else entry.subject,
        attribute=entry.attribute,
        verdict=entry.verdict,
        sign=SIGNS[entry.verdict],
        slug=entry.verdict.replace(" ", "-"),
        why=entry.why,
        cells=tuple(tuple(s for s in statements if s.column == at) for at in range(columns))
        if columns <= _MOST_COLUMNS
        else (),
        statements=statements,
        dots=dots,
        first_year=str(min(years)) if years else "",
        last_year=str(max(years)) if years else "",
        pages=" ".join(sorted({page_class[claim.document.page] for claim in entry.claims})),
    )


def _statement(claim: Claim, column: dict[str, int]) -> Statement:
    document = claim.document
    place = document.place(claim.value_span)
    words = document.quote(claim.value_span) if len(claim.value_span) else claim.value
    return Statement(
        words=wording.cropped(words, 160),
        value=wording.cropped(claim.value, 80),
        language=document.language,
        section=wording.cropped(place.section, 80),
        where=f"{document.path}:{place.start.line}:{place.start.column}",
        column=column[document.path],
        version=wording.version(document),
        page=document.page,
    )


def _dots(claims: Sequence[Claim]) -> tuple[Dot, ...]:
    """The dated statements from left to right; equal values have one shape. () where they are all of one day."""
    dated = [(claim.document.date, claim) for claim in claims if claim.document.date]
    if len({date for date, _ in dated}) < 2:
        return ()
    first = min(date for date, _ in dated).toordinal()
    width = max(date for date, _ in dated).toordinal() - first
    values = list(dict.fromkeys(claim.value for _, claim in dated))
    return tuple(
        Dot(
            x=round(8 + 144 * (date.toordinal() - first) / width, 1),
            shape=min(values.index(claim.value), 3),
            label=f"{wording.day(date)}: {wording.cropped(claim.value, 60)}",
        )
        for date, claim in dated
    )
