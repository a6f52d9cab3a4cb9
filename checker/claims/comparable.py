"""Tells whether two claims of two versions are of one sort, so that one may be the other as it was."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.language.same_nouns import canonical
from checker.language.standing import standing_of
from checker.language.stems import content_stems

if TYPE_CHECKING:
    from checker.claims.claim import Claim
    from checker.claims.mention import Mention

_DAY_CHARS = len("2014-03-18")
_LABEL_CHARS = 48
"""How far from a value in a text the words may stand that name a table's row."""
_FAR = 0.2
"""What two numbers lose that are far from one size."""
_DAYS = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1, "week": 7, "month": 30, "year": 365}


def by_size(one: Claim, other: Claim) -> float:
    """What it tells that two numbers are of one size and limited alike: figures seldom change tenfold."""
    first, second = one.mention, other.mention
    if first is None or second is None or isinstance(first.value, str) or isinstance(second.value, str):
        return 0.0
    small, large = sorted((_magnitude(first, first.value), _magnitude(second, second.value)))
    size = 0.1 if large <= 2 * small else -0.3 if large > 5 * small else 0.0
    return size + (0.05 if one.bound == other.bound != "exact" else 0.0)


def _magnitude(mention: Mention, value: Decimal) -> float:
    """A value in one measure for all of its sort: durations in days, percentages as shares."""
    return abs(float(value)) * _DAYS.get(mention.unit or "", 0.01 if mention.kind == "percent" else 1)


def _is_share(mention: Mention) -> bool:
    """Whether a number is a part of one: a half, three quarters."""
    return mention.kind == "number" and isinstance(mention.value, Decimal) and 0 < mention.value < 1


def same_day(one: Claim, other: Claim) -> bool:
    """Whether what happened is told with two dates that are the same but for the year."""
    return (one.timeless or other.timeless) and bool(_day_of_year(one)) and _day_of_year(one) == _day_of_year(other)


def named_with_date(one: Claim, other: Claim) -> bool:
    """Whether a name has its date in brackets on one side, and on the other something happened to what it names.

    "The Strategy (Oslo, 2015)" and "the strategy of the Board was adopted in 2005".
    """
    for named, told in ((one, other), (other, one)):
        if told.timeless and named.attribute == "date" and named.span.end == named.value_span.end + 1:
            text = named.document.text[named.span.start : named.value_span.start].partition("(")[0]
            head = content_stems(text, named.document.language)[-2:]
            if len(head) == 2 and set(head) <= told.near:
                return True
    return False


def _day_of_year(claim: Claim) -> str:
    """Month and day of a date known to the day: a slip in the year leaves them as they were."""
    day = claim.mention is not None and claim.mention.kind == "date" and claim.mention.end_value is None
    return claim.value[5:] if day and len(claim.value) == _DAY_CHARS else ""


def one_sort(one: Claim, other: Claim) -> bool:
    """Whether two claims of two versions could be one: of one kind, unit and place, and not of other things."""
    first, second = one.mention, other.mention
    if first is None or second is None:
        return False
    if _of_difference(one) != _of_difference(other) or _crosses_table(one, other) or _of_other_things(one, other):
        return False
    cells = is_cell(one) or is_cell(other)
    if first.kind != second.kind:
        if "percent" in (first.kind, second.kind) and (_is_share(first) or _is_share(second)):
            return True
        return cells and {first.kind, second.kind} <= {"number", "money", "measure"}
    if first.kind in ("money", "measure") and first.unit != second.unit:
        return False
    if first.kind == "date" and (same_day(one, other) or named_with_date(one, other)):
        return True
    if first.kind == "date":
        return one.attribute == other.attribute and one.attribute != "date"
    return first.kind != "ordinal" or one.nouns == other.nouns


def _of_difference(claim: Claim) -> bool:
    """Whether a number tells how much more or less than another one: "71 more than in 2019"."""
    words = standing_of(claim.document.language)
    return words.more_than.match(claim.document.text, claim.value_span.end) is not None


def _crosses_table(one: Claim, other: Claim) -> bool:
    """Whether one claim stands in a table and the other in a text that does not speak of the table's row."""
    rows = is_cell(one), is_cell(other)
    if rows[0] == rows[1]:
        return False
    row, told = (one, other) if rows[0] else (other, one)
    assert told.mention is not None
    if told.mention.kind == "number" and told.nouns and not set(told.nouns) & (row.words | row.topic):
        return True
    return 2 * len(row.near & _beside(told)) < len(row.near)


def _beside(claim: Claim) -> frozenset[str]:
    """The stems close to a value, those of a label before it too: "adults: 60 euro", "about banks (88)"."""
    text, context = claim.document.text, claim.context or claim.span
    before = text[max(context.start, claim.value_span.start - _LABEL_CHARS) : claim.value_span.start].rpartition(";")[2]
    after = text[claim.value_span.end : min(context.end, claim.value_span.end + _LABEL_CHARS)].partition(";")[0]
    language = claim.document.language
    return frozenset(canonical(found, language) for found in content_stems(f"{before} {after}", language))


def _of_other_things(one: Claim, other: Claim) -> bool:
    """Whether two numbers count things with no word in common, and one is many times the other."""
    if not (one.nouns and other.nouns) or set(one.nouns) & set(other.nouns):
        return False
    return by_size(one, other) < -_FAR
