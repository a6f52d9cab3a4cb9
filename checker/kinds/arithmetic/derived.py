"""Figures said to follow from those beside them: differences, shares of an amount, per period, prices."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.figures import Figure, figure, figures, rounding
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.stems import WORD, stem
from checker.language.sums import SUMS, SumWords
from checker.language.sums.derived import BY, FOR_ONE, PARTS_OF_YEAR, THAN, YEARLY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_FAR = 4
"""A result that is off by more than this factor was not meant to follow from the figures."""
_MOST_FIGURES = 12


def find_derived(reading: Reading) -> Iterator[Finding]:
    """The figures of a document that do not follow from those they are said to follow from."""
    words = SUMS.get(reading.document.language, SUMS["en"])
    for sentence in reading.sentences:
        mentions = reading.mentions_in(sentence)
        if not mentions:
            continue
        block = reading.document.running_text_at(sentence.start)
        if block is None:
            continue
        yield from _ratios(reading, mentions, words)
        here = figures(mentions)
        if 2 <= len(here) <= _MOST_FIGURES:
            yield from _per_period(reading, here, sentence, words)
            yield from _differences(reading, here, words)
            yield from _percentages(reading, here, sentence, words)
            yield from _priced(reading, here, words)
            yield from _more_than(reading, here)


def _result(reading: Reading, result: Figure, given: Sequence[Figure], right: Decimal, subject: str) -> Finding:
    suggestion = result.like(right, reading.document.language)
    text = reading.document.text
    said = " and ".join(text[one.span.start : one.span.end] for one in given)
    return finding(
        reading,
        [result.span, Span(given[0].span.start, given[-1].span.end)],
        kind="arithmetic",
        level="error",
        message=f"{said} give {suggestion}, not {result.mention.text}.",
        suggestion=suggestion,
        subject=subject,
        values=(*(str(one.value) for one in given), str(result.value)),
    )


def _per_period(reading: Reading, here: Sequence[Figure], sentence: Span, words: SumWords) -> Iterator[Finding]:
    """One amount by the year and by the month: "€96 a year, that is €9 a month"."""
    text, language = reading.document.text, reading.document.language
    for year, part in pairwise(here):
        if year.unit != part.unit or year.unit[0] not in ("money", "number") or not (year.exact and part.exact):
            continue
        between = text[year.span.end : part.span.start]
        if len(between) > 60 or not words.same_as.search(between) or re.search(r"[.;]\s", between):
            continue
        if _EITHER.search(between) or (_OR.search(between) and _IF.match(text, part.span.end)):
            continue  # another price for those who pay by the month
        parts = [n for n, sign in PARTS_OF_YEAR[language].items() if sign.match(text, part.span.end)]
        lead = text[sentence.start : part.span.start]
        if len(parts) != 1 or not YEARLY[language].search(lead):
            continue
        if any(sign.search(lead) for sign in PARTS_OF_YEAR[language].values()):
            continue
        right = year.value / parts[0]
        slack = part.step / 2 + year.step / 2 / parts[0] + right / 100
        if abs(right - part.value) <= slack or not right / _FAR < part.value < right * _FAR:
            continue
        yield _result(reading, part, [year], right, "amount per period")


_OR = lazy_re(r"\b(?:or|ou|of|oder)\s$")
_EITHER = lazy_re(r"[^\s,(]\s(?:or|ou|of|oder)\s$")
_IF = lazy_re(r"[^.;:]{0,24}\b(?:if|when|with|si|avec|als|bij|indien|wenn|bei|mit)\b")


def _differences(reading: Reading, here: Sequence[Figure], words: SumWords) -> Iterator[Finding]:
    """What two figures are said to differ by: "from 54 to 46 per cent, that is by 12 points"."""
    text, language = reading.document.text, reading.document.language
    for old, new, gap in zip(here, here[1:], here[2:], strict=False):
        points = old.unit[0] == new.unit[0] == gap.unit[0] == "percent" and gap.unit[1] == "percentage point"
        same = (
            old.unit == new.unit == gap.unit
            and old.unit[0] != "percent"
            and not (gap.mention.spelled and gap.value < 1)
        )
        if not (points or same) or not (old.exact and new.exact and gap.exact) or old.unit != new.unit:
            continue
        if not words.came_from.search(text[max(0, old.span.start - 30) : old.span.start]):
            continue
        joint, tail = text[old.span.end : new.span.start], text[new.span.end : gap.span.start]
        if len(joint) > 60 or len(tail) > 50 or re.search(r"[.;:]\s", joint + tail) or not BY[language].search(tail):
            continue
        if same and not (words.rise.search(tail) or words.fall.search(tail)):
            continue
        right = abs(new.value - old.value)
        slack = rounding([old, new], gap, counted=False)
        if not right or abs(right - gap.value) <= slack or not right / _FAR < gap.value < right * _FAR:
            continue
        yield _result(reading, gap, [old, new], right, "difference")


def _percentages(reading: Reading, here: Sequence[Figure], sentence: Span, words: SumWords) -> Iterator[Finding]:
    """A share of an amount, or the amount with it: "5 per cent duty on 200 euro, so 20 euro"."""
    here = [one for one in here if one.unit[0] in ("money", "percent")]
    if len(here) != 3:
        return
    text = reading.document.text
    result = here[2]
    shares = [one for one in here[:2] if one.unit == ("percent", "%")]
    amounts = [one for one in here[:2] if one.unit == result.unit and one.unit[0] == "money"]
    if len(shares) != 1 or len(amounts) != 1 or not all(one.exact for one in here):
        return
    lead = text[here[1].span.end : result.span.start]
    if not _follows(lead, words) or len(lead) > 70 or re.search(r"[.;:]\s", lead):
        return
    if words.rise.search(text, sentence.start, shares[0].span.start) and words.came_from.search(
        text[max(sentence.start, amounts[0].span.start - 30) : amounts[0].span.start]
    ):
        return
    share, amount = shares[0].value / 100, amounts[0].value
    rounded = amounts[0].step / 2 if amounts[0].scale > 1 else Decimal(0)  # a price without cents is exact
    slack = result.step / 2 + rounded * (1 + share)
    ways = [amount * share, amount * (1 + share), amount * (1 - share)]
    if share:
        ways.append(amount / share)
        if _INCLUDED.search(text, sentence.start, sentence.end):
            ways += [amount / (1 + share), amount - amount / (1 + share)]
    if any(abs(way - result.value) <= slack for way in ways):
        return
    right = min(ways[:3], key=lambda way: abs(way - result.value))
    if right > 0 and right / _FAR < result.value < right * _FAR:
        yield _result(reading, result, here[:2], right, "share of an amount")


def _follows(lead: str, words: SumWords) -> bool:
    """Whether what stands before a figure says that it results; "or" alone does not."""
    return any(cue[0].casefold() not in ("or", "ou", "of", "oder") for cue in words.equals.finditer(lead))


_INCLUDED = lazy_re(r"\b(?:incl|compris|inbegrepen|inkl|enthalten|gross|brut|bruto|brutto|net|netto)", re.IGNORECASE)


def _priced(reading: Reading, here: Sequence[Figure], words: SumWords) -> Iterator[Finding]:
    """A price for one, and for so many: "2 euro a page; for 45 pages that makes 80 euro"."""
    text, language = reading.document.text, reading.document.language
    for price, number, result in zip(here, here[1:], here[2:], strict=False):
        if price.unit != result.unit or price.unit[0] != "money" or number.unit[0] != "number":
            continue
        of_one = FOR_ONE[language].match(text, price.span.end)
        counted = WORD.search(text, number.span.end, number.span.end + 30)
        if not of_one or not counted or stem(of_one["noun"], language) != stem(counted[0], language):
            continue
        lead = text[number.span.end : result.span.start]
        if not _follows(lead, words) or len(lead) > 60 or not all(one.exact for one in (price, number, result)):
            continue
        right = price.value * number.value
        if abs(right - result.value) > result.step / 2 and right / _FAR < result.value < right * _FAR:
            yield _result(reading, result, [price, number], right, "price of so many")


_DECIMAL = lazy_re(r"\d+[.,]\d+")


def _ratios(reading: Reading, mentions: Sequence[Mention], words: SumWords) -> Iterator[Finding]:
    """So many of so many, and as a share: "9 of the 10 calls, or 80 per cent", "one caller in four (30 per cent)"."""
    text = reading.document.text
    for n, (ratio, other) in enumerate(pairwise(mentions)):
        value = _ratio(text, mentions[n - 1] if n else None, ratio)
        if not value or not 0 < value < 1:
            continue
        share = figure(other)
        between = text[ratio.end : other.start]
        if share is None or share.unit != ("percent", "%") or not share.exact or ratio.bound != "exact":
            continue
        if len(between) > 50 or re.search(r"[.;:]\s", between):
            continue
        if not (words.same_as.search(between) or between.endswith("(")):
            continue
        right = (value * 100).quantize(Decimal(1))
        if abs(right - share.value) > max(Decimal(2), right / 20) and not _rounded_to(value, share):
            suggestion = share.like(right, reading.document.language)
            yield finding(
                reading,
                [other.span, ratio.span],
                kind="arithmetic",
                level="error",
                message=f"“{ratio.text}” is {suggestion}, not {other.text}.",
                suggestion=suggestion,
                subject="ratio and share",
                values=(str(value), str(share.value)),
            )


def _ratio(text: str, before: Mention | None, part: Mention) -> Decimal | None:
    """What share a mention tells as so many of so many: "9 of the 10 calls", "one in four", "of every three, one"."""
    if part.role or not isinstance(part.value, Decimal):
        return None
    if part.kind == "ordinal":
        every = _EVERY.search(text, max(0, part.start - 10), part.start)
        return 1 / part.value if every and part.value > 1 else None
    if part.kind != "number" or part.bound != "exact":
        return None
    if 0 < part.value < 1:
        if part.spelled:
            return part.value if _IN.search(part.text) else None
        two = len(_NUMBERS.findall(part.text)) == 2 and not _DECIMAL.fullmatch(part.text)
        return part.value if two else None
    other = before.value if before and before.kind == "number" and before.bound == "exact" else None
    if before is None or not isinstance(other, Decimal) or not 1 <= min(other, part.value) < max(other, part.value):
        return None
    if max(other, part.value) > _MOST_DEALT:
        return None
    if before.spelled and part.spelled and other < part.value and _IN.fullmatch(text, before.end, part.start):
        return other / part.value  # "three in five pupils (60 per cent)"
    dealt = other > part.value and _OF_EVERY.search(text, max(0, before.start - 16), before.start)
    return part.value / other if dealt and _PLAIN.fullmatch(text, before.end, part.start) else None


def _rounded_to(ratio: Decimal, share: Figure) -> bool:
    """Whether a share is told as the ratio of small numbers that is nearest to it: "one in three (35 per cent)"."""
    if share.value <= 0:
        return False
    if 1 / ratio == (1 / ratio).quantize(Decimal(1)):
        return (100 / share.value).quantize(Decimal(1)) == 1 / ratio
    return abs(ratio * 100 - share.value) <= ratio * 6


_NUMBERS = lazy_re(r"\d+")
_IN = lazy_re(r"\s(?:in|out of|sur|op|von|auf)\s", re.IGNORECASE)
_EVERY = lazy_re(r"\b(?:every|each|jede[rnsm]?|elke|iedere)\s\Z", re.IGNORECASE)
_OF_EVERY = lazy_re(r"\b(?:of every|out of every|sur|van elke|van de|von|von je|op elke|auf)\s\Z", re.IGNORECASE)
_PLAIN = lazy_re(r"\s(?!(?:to|auf|naar|à)\b)[^\W\d]{3}[^.;:()\d]{1,50}")
_MOST_DEALT = 20
"""Of more than so many nobody tells what becomes of every so many."""


def _more_than(reading: Reading, here: Sequence[Figure]) -> Iterator[Finding]:
    """So much per cent more or less than before: "182,000, 15 per cent more than the 140,000 of 2019"."""
    text = reading.document.text
    for new, share, old in zip(here, here[1:], here[2:], strict=False):
        than = THAN.match(text, share.span.end) if share.unit == ("percent", "%") else None
        before, behind = text[new.span.end : share.span.start], text[share.span.end : old.span.start]
        if than is None or len(before) > 30 or len(behind) > 60 or old.unit != new.unit or not old.value:
            continue
        if re.search(r"[.;:]\s", before + behind) or not (new.exact and share.exact and old.exact):
            continue
        right = (new.value - old.value) / old.value * 100 * (1 if than["more"] else -1)
        slack = share.step / 2 + rounding([new], old, counted=False) / old.value * 100 + share.value / 20
        if right > 0 and abs(right - share.value) > slack and right / _FAR < share.value < right * _FAR:
            yield _result(reading, share, [new, old], right, "growth")
