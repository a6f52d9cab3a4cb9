"""agreement: two places, in one page or in two, state the same fact differently."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.claims.contacts import CONTACT_NOTE
from checker.claims.judging import judged_pairs
from checker.claims.judging.borne_out import borne_out
from checker.claims.meetings import MEETINGS
from checker.claims.pairing import Weights, conflicts
from checker.kinds.agreement.contacts import contacts_between, contacts_within
from checker.kinds.agreement.courses import find_courses
from checker.kinds.agreement.examples import EXAMPLES
from checker.kinds.agreement.other_months import find_other_months
from checker.kinds.agreement.superlatives import find_superlatives
from checker.kinds.agreement.table_hours import find_table_hours
from checker.kinds.agreement.table_rows import find_table_rows
from checker.kinds.kind import Kind, finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Judged
    from checker.claims.reading import Reading
    from checker.document import Document, Span
    from checker.findings import Finding
    from checker.kinds.kind import Context

MOST_PASSAGES = 100
"""More short pages than this are a collection, not statements of one thing."""
_CLOSE = 0.7
"""How much of the words of the shorter of several short pages another must share, to be about the same."""
_SHARED = 3
"""How many words they must share."""
PASSAGE = 3
"""A page of no more sentences is one passage, held as a whole against another such page."""


def find_within(reading: Reading, context: Context) -> Iterator[Finding]:
    """The facts that one page states in two ways."""
    del context
    told: set[Span] = set()
    if len(reading.sentences) > PASSAGE:
        for judged in judged_pairs([reading]):
            told |= {judged.one.value_span, judged.other.value_span}
            yield report([judged], {id(reading.document): reading})
    yield from contacts_within(reading)
    yield from find_superlatives(reading)
    yield from find_courses(reading)
    yield from find_other_months(reading)
    yield from find_table_hours(reading)
    yield from find_table_rows(reading, told)


def find_between(readings: Sequence[Reading], context: Context) -> Iterator[Finding]:
    """The facts that two pages, or two versions of one, state differently."""
    for group in by_language(readings):
        yield from disagreements(group, context.newest)
        yield from passages([reading for reading in group if len(reading.sentences) <= PASSAGE])
        yield from contacts_between(group, context.newest)


def by_language(readings: Sequence[Reading]) -> list[list[Reading]]:
    """The readings of each language: only these are held against each other."""
    found: dict[str, list[Reading]] = {}
    for reading in readings:
        found.setdefault(reading.document.language, []).append(reading)
    return list(found.values())


def disagreements(
    readings: Sequence[Reading], newest: frozenset[str], weights: Weights | None = None
) -> Iterator[Finding]:
    """What the claims of different documents, all in one language, cannot both say."""
    if len(readings) < 2:
        return
    owner = {id(reading.document): reading for reading in readings}
    for bundle in bundles(judged_pairs(readings, newest=newest, within=False, weights=weights)):
        yield report(bundle, owner)


def passages(readings: Sequence[Reading]) -> Iterator[Finding]:
    """The disagreements of pages so short that each is one statement.

    Two such pages are taken to speak of one thing, or nobody would hold them against each other; of more, those that
    share most of their words.
    """
    if len(readings) > MOST_PASSAGES:
        return
    pairwise = len(readings) == 2
    for n, one in enumerate(readings):
        for other in readings[n + 1 :]:
            if (
                one.document.page
                and one.document.page == other.document.page
                and one.document.date != other.document.date
            ):
                continue
            weights = Weights((*one.claims, *other.claims))
            for pair in conflicts(one.claims, other.claims, weights):
                if not pairwise and (pair.closeness < _CLOSE or len(pair.one.words & pair.other.words) < _SHARED):
                    continue
                yield finding(
                    one,
                    [pair.one.span, (other, pair.other.span)],
                    kind="agreement",
                    level="warning",
                    message=(
                        f"“{pair.one.said}” here, but “{pair.other.said}” in {_called(other.document, one.document)}: "
                        "they cannot both be true."
                    ),
                    subject=pair.one.subject,
                    values=[pair.one.value, pair.other.value],
                )


def bundles(judged: Iterable[Judged]) -> list[list[Judged]]:
    """What is judged, versions of one page together: one disagreement with three versions is told once."""
    bundles: dict[tuple[object, ...], list[list[Judged]]] = {}
    for each in judged:
        one, other = each.one, each.other
        pages = one.document.page_or_path, other.document.page_or_path
        key = (*pages, one.value, other.value, one.subject, one.attribute, one.nouns, each.level, each.why)
        rows = bundles.setdefault(key, [])
        pair = one.document.path, other.document.path
        for row in rows:
            if all((known.one.document.path, known.other.document.path) != pair for known in row):
                row.append(each)
                break
        else:
            rows.append([each])
    return [row for rows in bundles.values() for row in rows]


def report(bundle: Sequence[Judged], owner: Mapping[int, Reading]) -> Finding:
    """The finding on a disagreement, by the readings of its documents."""
    pages = {id(side.document): owner[id(side.document)] for side in (bundle[0].one, bundle[0].other)}
    where = {id(each.other): each.where for each in bundle if each.where}
    judged = borne_out(bundle[0], pages.values())
    if judged.one is not bundle[0].one:
        bundle = [replace(each, one=each.other, other=each.one) for each in bundle]
    first = owner[id(judged.one.document)]
    ones = {(each.one.document.path, each.one.span): each.one for each in bundle}
    others = {(each.other.document.path, each.other.span): each.other for each in bundle}
    return finding(
        first,
        [
            (owner[id(claim.document)], where.get(id(claim)) or _stands(claim))
            for claim in (*ones.values(), *others.values())
        ],
        kind="agreement",
        level=judged.level,
        message=f"“{judged.one.said}” here, “{judged.other.said}” {_where(judged)}: {judged.why}",
        suggestion=judged.suggestion,
        subject=judged.one.subject or " ".join(sorted(judged.one.words & judged.other.words)),
        values=[judged.one.value, judged.other.value],
    )


def _stands(claim: Claim) -> Span:
    """Where a claim stands: of a table's row the cell alone."""
    return claim.value_span if is_cell(claim) else claim.span


def _where(judged: Judged) -> str:
    """Where the other claim stands, for people."""
    if judged.one.document is judged.other.document:
        return "elsewhere on this page"
    return f"in {_called(judged.other.document, judged.one.document)}"


def _called(document: Document, beside: Document) -> str:
    """A page by its title and date where those tell it from the page beside it, by its path where they do not."""
    if not document.title or (document.title, document.date) == (beside.title, beside.date):
        return document.path
    return f"“{document.title}”" + (f" ({document.date.isoformat()})" if document.date else "")


KIND = Kind(
    name="agreement",
    says="two places, in one page or in two, state the same fact differently",
    advice=(
        "Find out which of the two is right and write it in both places. Where both are right because they speak of "
        "different things or times, say so in the text, or settle the finding."
    ),
    within=find_within,
    between=find_between,
    notes=(MEETINGS, CONTACT_NOTE),
    examples=EXAMPLES,
)
