"""Joins two values into a range: "3-5", "three to five", "1980-1992", "between 10 and 20", "from 3 May to 9 June"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re
from checker.language.numbers import number_word
from checker.language.numbers.ranges import AND, BETWEEN, CHANGE, CHANGED_TO, FROM, OR, TO

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.mention import Mention
    from checker.claims.mentions.tokens import Tokens

_DASHES = frozenset("-–—‑")
_LONGEST_JOINT = 14


def join_ranges(tokens: Tokens, mentions: Sequence[Mention], language: str) -> list[Mention]:
    """The mentions, each two that are the ends of a range made one."""
    joined: list[Mention] = []
    for mention in mentions:
        if joined and _is_last_year(tokens, joined[-1], mention, language):
            mention = replace(mention, kind="date", value=mention.text)
        if joined and _are_ends(tokens, joined[-1], mention, language):
            joined[-1] = _range(tokens, joined[-1], mention, language)
        elif joined and _is_elliptical(tokens, joined[-1], mention, language):
            joined[-1] = _completed(tokens, joined[-1], mention, language)
            joined.append(mention)
        else:
            joined.append(mention)
    return joined


def _are_ends(tokens: Tokens, first: Mention, last: Mention, language: str) -> bool:
    between = tokens.text[first.end : last.start]
    if len(between) > _LONGEST_JOINT:
        return False
    joint = " ".join(between.casefold().split())
    if joint in _DASHES and first.kind == "money" and last.kind == "number" and not last.role and between == joint:
        return first.end_value is None and last.end_value is None  # £10-15
    if not _fit(first, last):
        return False
    if joint in _DASHES:
        if between != joint and first.kind != "date":
            return joint != "-"
        return joint != "-" or tokens.text[first.start - 1 : first.start] != "-"
    if joint in TO[language]:
        return not _changes(tokens, first, language)
    before = tokens.before(tokens.at(first.start), 2)
    if joint in AND[language]:
        return bool(BETWEEN[language].intersection(before))
    # "two or three": a pair of neighbours is one loose value
    return (
        joint in OR[language]
        and first.kind == last.kind == "number"
        and first.value == last.value - 1  # type: ignore[operator]  # both are numbers here
        and not last.unit
    )


def _is_last_year(tokens: Tokens, first: Mention, last: Mention, language: str) -> bool:
    """Whether four digits are the year in which a span ends: "from 1989 until 2015 newspapers were filmed"."""
    if first.kind != "date" or not _is_year(first) or last.kind != "number" or last.role or not _is_year(last):
        return False
    joint = " ".join(tokens.text[first.end : last.start].casefold().split())
    before = tokens.before(tokens.at(first.start), 1)
    return joint in TO[language] and bool(before) and before[-1] in FROM[language]


def _is_year(mention: Mention) -> bool:
    """Whether a value is written as years are: 2015, and neither 2,015 nor 2015 m."""
    return mention.unit is None and mention.end_value is None and bool(_YEAR.fullmatch(mention.text))


_YEAR = lazy_re(r"1[5-9]\d\d|20\d\d")


def _is_elliptical(tokens: Tokens, first: Mention, last: Mention, language: str) -> bool:
    """Whether a number leaves its unit to the next one: "from 46.2 to 49.6 million", "von 20 auf 30 Prozent"."""
    between = tokens.text[first.end : last.start]
    if len(between) > _LONGEST_JOINT or first.kind != "number" or first.role or first.end_value is not None:
        return False
    before = tokens.before(tokens.at(first.start), 2)
    return (
        " ".join(between.casefold().split()) in TO[language] | CHANGED_TO[language]
        and last.kind not in ("date", "ordinal", "duration")
        and bool(FROM[language].intersection(before))
    )


def _completed(tokens: Tokens, first: Mention, last: Mention, language: str) -> Mention:
    """The first number of such a pair, with the magnitude and the unit of the second."""
    value = first.value
    if isinstance(value, Decimal):
        value = _scaled_alike(tokens, value, first, last, language, rising=False)
    return replace(first, kind=last.kind, unit=last.unit, value=value)


def _fit(first: Mention, last: Mention) -> bool:
    """Whether two values can be the ends of one range."""
    if first.end_value is not None or last.end_value is not None or first.role or last.role:
        return False
    if "ordinal" in (first.kind, last.kind):
        return False
    if first.kind == last.kind:
        if first.kind == "date":
            return _dates_fit(str(first.value), str(last.value))
        return not first.unit or not last.unit or first.unit == last.unit
    return first.kind == "number" and last.kind != "date"


def _dates_fit(first: str, last: str) -> bool:
    """Whether a span of time can run between two dates: not where only the second lacks its year."""
    return not (last.startswith("--") and not first.startswith("--"))


def _changes(tokens: Tokens, first: Mention, language: str) -> bool:
    """Whether "from 28 to 30" tells a change and no range: a verb of change stands shortly before "from"."""
    index = tokens.at(first.start)
    before = tokens.before(index, 8)
    if not before or before[-1] not in FROM[language] or first.kind == "date":
        return False
    return any(word.startswith(CHANGE[language]) for word in before[:-1])


def _range(tokens: Tokens, first: Mention, last: Mention, language: str) -> Mention:
    value = first.value
    if isinstance(value, Decimal) and isinstance(last.value, Decimal) and first.kind in ("number", "money"):
        value = _scaled_alike(tokens, value, first, last, language)
    if isinstance(value, str) and value.startswith("--") and not str(last.value).startswith("--"):
        value = str(last.value)[:4] + value[1:]  # 3 May to 9 June 2019
    return replace(
        last,
        kind=first.kind if last.kind == "number" else last.kind,
        span=Span(first.start, last.end),
        text=tokens.text[first.start : last.end],
        value=value,
        end_value=last.value,
        bound="range",
        unit=last.unit or first.unit,
        spelled=first.spelled,
        weekday=first.weekday,
    )


def _scaled_alike(
    tokens: Tokens, value: Decimal, first: Mention, last: Mention, language: str, *, rising: bool = True
) -> Decimal:
    """The first value in the magnitude that only the last one names ("100 bis 300 Milliarden")."""
    if not isinstance(last.value, Decimal) or _magnitude(tokens, first, language) > 1:
        return value
    magnitude = _magnitude(tokens, last, language)
    if magnitude > 1 and value < min(magnitude, 1000) and (not rising or value * magnitude <= last.value):
        scaled = value * magnitude
        return scaled.quantize(Decimal(1)) if scaled == scaled.to_integral_value() else scaled.normalize()
    return value


def _magnitude(tokens: Tokens, mention: Mention, language: str) -> int:
    """The greatest magnitude that a mention names in words: 1000000 of "5 million", 1 of "5"."""
    greatest = 1
    for index in range(tokens.at(mention.start), tokens.at(mention.end)):
        found = number_word(tokens.words[index], language)
        if found and found.role == "magnitude":
            greatest = max(greatest, int(found.value))
    return greatest
