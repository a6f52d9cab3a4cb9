"""One day of the past in two months: "9 March 1796 near Harl" here, "9 May 1796, Harl" there."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.locale import calendar_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_NAME = lazy_re(r"(?<![\w'’-])[A-ZÀ-Þ][\w'’-]{2,}")
_NEAR = 40
"""A name stands no further from a day than so many characters."""
_COMMON = 8
"""A name that stands more often on a page does not tell one of its events."""
_ROUND = frozenset({1, 15, 28, 29, 30, 31})
"""Days of a month on which things come round."""
_MOST = 80
_DAY = len("2021-04-21")


def find_other_months(reading: Reading) -> Iterator[Finding]:
    """The days of a page that are one but for the month, each beside one and the same name."""
    days = [mention for mention in reading.mentions if _past_day(reading, mention)]
    if not 2 <= len(days) <= _MOST:
        return
    told = [mention.value for mention in days]
    by_day: dict[tuple[str, str], list[Mention]] = {}
    for mention in days:
        value = str(mention.value)
        by_day.setdefault((value[:4], value[8:]), []).append(mention)
    for same in by_day.values():
        for one, other in combinations(same, 2):
            if one.value == other.value or told.count(one.value) + told.count(other.value) > 2:
                continue
            shared = _beside(reading, one) & _beside(reading, other)
            if shared and not _together(reading, one, other):
                yield finding(
                    reading,
                    [one.span, other.span],
                    kind="agreement",
                    level="error",
                    message=f"“{one.text}” here, “{other.text}” elsewhere on this page, both beside "
                    f"“{min(shared)}”: one day, in two months.",
                    subject=min(shared),
                    values=(str(one.value), str(other.value)),
                )


def _past_day(reading: Reading, mention: Mention) -> bool:
    value, page = mention.value, reading.document.date
    if mention.kind != "date" or mention.role or mention.end_value is not None or not isinstance(value, str):
        return False
    return len(value) == _DAY and int(value[8:]) not in _ROUND and page is not None and int(value[:4]) < page.year - 1


def _beside(reading: Reading, mention: Mention) -> set[str]:
    """The names that stand near a day in its sentence or row, and nowhere often on the page."""
    document = reading.document
    block, sentence = document.block_at(mention.start), reading.sentence_at(mention.start)
    if block is None or sentence is None or block.furniture:
        return set()
    around = block.span if block.kind == "row" else sentence
    idle = calendar_names(document.language)
    found: set[str] = set()
    for name in _NAME.finditer(document.text, around.start, around.end):
        gap = max(name.start() - mention.span.end, mention.start - name.end())
        first = name.start() == around.start and block.kind != "row"
        if 0 <= gap <= _NEAR and not first and name[0].casefold() not in idle:
            found.add(name[0])
    return {name for name in found if document.text.count(name) <= _COMMON}


def _together(reading: Reading, one: Mention, other: Mention) -> bool:
    """Whether two days stand in one sentence, list or table, which tells them as two."""
    blocks = [reading.document.block_at(each.start) for each in (one, other)]
    first, second = blocks
    if first is None or second is None or (first.group is not None and first.group == second.group):
        return True
    sentence = reading.sentence_at(one.start)
    return sentence is not None and sentence.contains(Span(other.start, other.start + 1))
