"""The ledger as a table: each fact a row, each version of each page a column, and how they agree."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from checker.writers.html import wording
from checker.writers.html.marking import marked_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from checker.checking import Report
    from checker.claims.claim import Claim
    from checker.claims.entry import Entry, Verdict
    from checker.document import Document, Place

_MOST_COLUMNS, _LONG, _DOT = 5, 110, 10
MOST_ENTRIES = 2_000
"""So many facts stand in the table, those that do not agree first; the rest are counted."""
_ORDER: tuple[Verdict, ...] = ("contradicts", "stale", "needs review", "changed", "agrees")
SIGNS = {"contradicts": "≠", "stale": "↺", "needs review": "?", "changed": "→", "agrees": "="}


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a version says about a fact."""

    words: Markup
    language: str
    where: str
    line: int
    in_text: str
    """Where a change report shows it, "" where none does."""
    column: int
    version: str
    page: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A statement in the small timeline: where, and which of the values it is."""

    x: float
    y: float
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
    height: float
    """Of the small timeline."""
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


def ledger_view(report: Report, in_text: Callable[[Place], str] = lambda _: "") -> LedgerView:
    """The ledger of a report: what does not agree first, then by subject; `in_text` tells where a place is shown."""
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
        entries=tuple(_entry(index, entry, column, page_class, in_text) for index, entry in enumerate(entries)),
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


def _entry(
    index: int, entry: Entry, column: dict[str, int], page_class: dict[str, str], in_text: Callable[[Place], str]
) -> EntryView:
    columns = len(column)
    statements = tuple(_statement(claim, column, in_text) for claim in entry.claims)
    dots = _dots(entry.claims)
    subject = (entry.claims[0].subject_text if entry.claims else "") or entry.subject
    years = [claim.document.date.year for claim in entry.claims if claim.document.date]
    return EntryView(
        anchor=f"e-{index + 1}",
        subject=subject or entry.attribute,
        attribute=entry.attribute if subject else "",
        height=30 + max((dot.y for dot in dots), default=0),
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


def _statement(claim: Claim, column: dict[str, int], in_text: Callable[[Place], str]) -> Statement:
    document = claim.document
    place = document.place(claim.value_span)
    return Statement(
        words=_words(claim),
        language=document.language,
        where=f"{document.path}:{place.start.line}:{place.start.column}",
        line=place.start.line,
        in_text=in_text(place),
        column=column[document.path],
        version=wording.version(document),
        page=document.page,
    )


def _words(claim: Claim) -> Markup:
    """What the page says, the value standing out; of a long statement the value alone."""
    span, value = claim.span, claim.value_span
    if claim.members and claim.mention is None:
        return marked_text(wording.cropped("; ".join(claim.members), _LONG))
    if not len(value):
        return marked_text(wording.cropped(claim.value, _LONG))
    if not span.contains(value) or len(span) > _LONG:
        return Markup("<b>{}</b>").format(marked_text(wording.cropped(claim.document.quote(value), _LONG)))
    text = claim.document.text
    before, after = text[span.start : value.start], text[value.end : span.end]
    said = (marked_text(part) for part in (before, claim.document.quote(value), after))
    return Markup("{}<b>{}</b>{}").format(*said)


def _dots(claims: Sequence[Claim]) -> tuple[Dot, ...]:
    """The dated statements from left to right; equal values have one shape, two of one day stand one under the other.

    () where they are all of one day.
    """
    dated = [(claim.document.date, claim) for claim in claims if claim.document.date]
    if len({date for date, _ in dated}) < 2:
        return ()
    first = min(date for date, _ in dated).toordinal()
    width = max(date for date, _ in dated).toordinal() - first
    values = list(dict.fromkeys(claim.value for _, claim in dated))
    dots: dict[tuple[float, int], Dot] = {}
    for date, claim in dated:
        x, shape = round(8 + 144 * (date.toordinal() - first) / width, 1), min(values.index(claim.value), 3)
        above = sum(abs(x - dot.x) < _DOT and dot.shape != shape for dot in dots.values())
        label = f"{wording.day(date)}: {wording.cropped(claim.value, 60)}"
        dots.setdefault((x, shape), Dot(x=x, y=10 + 11 * min(above, 2), shape=shape, label=label))
    return tuple(dots.values())
