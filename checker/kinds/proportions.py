"""Figures that follow from others: growth in per cent, shares, so many times so much."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.conversions import ABOUT, ends_of, find_conversions, half_step
from checker.kinds.directions import find_directions
from checker.kinds.figures import Figure, figures
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.moved import AFTER, BY_THE_YEAR, YEAR_BEFORE
from checker.language.stems import WORD
from checker.language.sums import SUMS, SumWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding


def find_proportions(reading: Reading) -> Iterator[Finding]:
    """The figures of a document that cannot follow from those beside them."""
    words = SUMS.get(reading.document.language, SUMS["en"])
    for sentence in reading.sentences:
        mentions = reading.mentions_in(sentence)
        if len(mentions) < 2:
            continue
        here = figures(mentions)
        if not 2 <= len(here) <= 40:
            continue
        block = reading.document.block_at(sentence.start)
        if block is None or block.furniture or block.kind == "code":
            continue
        yield from find_conversions(reading, here, sentence, words)
        yield from find_directions(reading, here)
        yield from _grown(reading, here, sentence, words)
        yield from _shared(reading, here, words)
        yield from _multiplied(reading, here, sentence, words)


# --- growth -----------------------------------------------------------------------------------------------------


def _grown(reading: Reading, here: Sequence[Figure], sentence: Span, words: SumWords) -> Iterator[Finding]:
    text = reading.document.text
    shares = [one for one in here if one.unit[0] == "percent" and one.exact]
    if len(shares) != 1:
        return
    share = shares[0]
    change = words.rise.search(text, sentence.start, sentence.end) or words.fall.search(
        text, sentence.start, sentence.end
    )
    amounts = [one for one in here if one.unit[0] != "percent" and one.exact]
    ranges = [one for one in here if one.mention.bound == "range" and one.unit[0] != "percent"]
    if len(ranges) == 1 and not amounts:
        # "from 12,500 to 15,000" is read as one range
        amounts = ends_of(ranges[0])
    if not change or len(amounts) != 2 or share.span.start < amounts[0].span.end:
        return
    first, second = amounts
    if share.span.end <= second.span.start:
        return
    between = text[first.span.end : second.span.start]
    if words.came_from.search(text[max(sentence.start, first.span.start - 30) : first.span.start]):
        old, new = first, second
    elif words.against.search(between):
        old, new = second, first
    elif years := _years_of(reading, amounts, share, sentence, change):
        old, new = (first, second) if years[0] < years[1] else (second, first)
    else:
        return
    if share.span.start < second.span.end or second.span.end + 90 < share.span.start:
        return
    joint = text[second.span.end : share.span.start]
    if re.search(r"[;)]|\.\s*[A-ZÀ-Þ]", joint) or AFTER[reading.document.language].search(YEAR_BEFORE.sub("", joint)):
        return
    if BY_THE_YEAR.search(joint) or BY_THE_YEAR.search(text[share.span.end : min(sentence.end, share.span.end + 30)]):
        return
    scale = max(old.scale, new.scale)
    # "from 46.2 to 49.6 million": the magnitude is said once
    low, high = (one.printed * scale if one.scale < scale and one.printed < 1000 else one.value for one in (old, new))
    if old.unit[0] != new.unit[0] and "number" not in (old.unit[0], new.unit[0]):
        return
    if low <= 0 or low == high:
        return
    # 2,400 and 3,000 are told to the hundred, and taken as exact; 147,000 and 118,000 are not
    rough = min(half_step(one) for one in (old, new))
    half = [
        one.step / 2 if one.decimals or one.scale > 1 else (rough if rough > 50 else Decimal(0)) for one in (old, new)
    ]
    half = [
        Decimal(10) ** -one.decimals * scale / 2 if scale > 1 else slack
        for one, slack in zip((old, new), half, strict=True)
    ]
    ratios = [
        abs(high + a - low - b) / (low + b) for a in (half[1], -half[1]) for b in (half[0], -half[0]) if low + b > 0
    ]
    slack = share.step / 2 if share.decimals else Decimal("0.5")
    lowest, highest = min(ratios) * 100 - slack, max(ratios) * 100 + slack
    margin = Decimal("0.05") * abs(share.value) if share.decimals == 0 and share.value >= 10 else Decimal(0)
    right = abs(high - low) / low * 100
    possible = lowest - margin <= share.value <= highest + margin
    if possible and abs(right - share.value) <= max(Decimal("2.5"), share.value / 10):
        return
    places = max(share.decimals, 1 if right < 100 else 0)
    suggestion = share.like(right, reading.document.language)
    shown = f"{right:.{places}f}".replace(".", "." if reading.document.language == "en" else ",")
    yield finding(
        reading,
        [share.span, Span(first.span.start, second.span.end)],
        kind="arithmetic",
        level="warning" if possible else "error",
        message=f"From {old.mention.text} to {new.mention.text} is {shown} per cent, not {share.mention.text}.",
        suggestion=suggestion,
        subject="growth",
        values=(str(old.value), str(new.value), str(share.value)),
    )


def _years_of(
    reading: Reading, amounts: Sequence[Figure], share: Figure, sentence: Span, change: re.Match[str]
) -> tuple[str, str] | None:
    """The years of two amounts that a change is told of: "40 in 2019 and 50 in 2020, a rise of 25 per cent"."""
    dates = [str(one.value) for one in reading.mentions_in(sentence) if one.kind == "date" and one.end_value is None]
    if len(dates) != 2 or dates[0][:4] == dates[1][:4] or not all(date[:4].isdigit() for date in dates):
        return None
    if amounts[0].unit != amounts[1].unit and "number" not in (amounts[0].unit[0], amounts[1].unit[0]):
        return None
    last = amounts[1].span.end
    spans = [one.span for one in reading.mentions_in(sentence) if one.kind == "date"]
    order = [span.start < amounts[0].span.start for span in spans]
    paired = order == [True, False] or (order == [False, False] and spans[0].start < amounts[1].span.start)
    if not paired or not last <= change.start() < share.span.start:
        return None
    return dates[0], dates[1]


# --- shares -----------------------------------------------------------------------------------------------------


def _shared(reading: Reading, here: Sequence[Figure], words: SumWords) -> Iterator[Finding]:
    """Shares that are not what their parts are of their wholes: "43.2 of the 105.4, or 41 per cent"."""
    text = reading.document.text
    for first, second, share in zip(here, here[1:], here[2:], strict=False):
        part, whole = first, second
        turned = bool(words.out_of.search(text[max(0, first.span.start - 24) : first.span.start]))
        if (
            turned
            and len(WORD.findall(text[first.span.end : second.span.start])) < 2
            and "," not in text[first.span.end : second.span.start]
        ):
            # "from 500 to 400" is no share
            continue
        if turned:
            # "of the 250 inspections, 75 (40 per cent)"
            part, whole = second, first
        ratio = share.unit == ("number", None) and 0 < share.value < 1 and not share.decimals
        if not (share.unit[0] == "percent" or ratio) or "percent" in (part.unit[0], whole.unit[0]):
            continue
        if not (part.exact and whole.exact) or share.mention.end_value is not None or part.value >= whole.value:
            continue
        if share.mention.bound not in ("exact", "about") or part.mention.spelled != whole.mention.spelled:
            continue
        if not (_linked_share(text, second, share, words) and (turned or _is_part_of(text, first, second, words))):
            continue
        right = part.value / whole.value * 100
        told = share.value * 100 if ratio else share.value
        # "one in three" is said of anything near a third
        slack = told / 10 if ratio else share.step / 2 if share.decimals else Decimal("0.5")
        slack += right * (half_step(part) / part.value + half_step(whole) / whole.value) if part.value else Decimal(0)
        if share.mention.bound == "about":
            slack += Decimal(3)
        if abs(right - told) <= slack + Decimal("0.5"):
            continue
        suggestion = f"{right:.{0 if ratio else share.decimals}f}".replace(
            ".", "." if reading.document.language == "en" else ","
        )
        yield finding(
            reading,
            [share.span, Span(first.span.start, second.span.end)],
            kind="arithmetic",
            level="error" if abs(right - told) > 2 else "warning",
            message=f"{part.mention.text} of {whole.mention.text} are {suggestion} per cent, not {share.mention.text}.",
            suggestion=None if ratio else suggestion,
            subject="share",
            values=(str(part.value), str(whole.value), str(share.value)),
        )


def _is_part_of(text: str, part: Figure, whole: Figure, words: SumWords) -> bool:
    """Whether little but "of the" stands between a part and its whole."""
    said = " ".join(text[part.span.end : whole.span.start].split())
    if _OUT_OF.search(said) and len(WORD.findall(said)) <= 5:
        return True  # "36 members present out of 48"
    return len(said) <= 24 and bool(words.of_share.match(said)) and len(WORD.findall(said)) <= 3


_OUT_OF = lazy_re(r"^[^,;:()]*\b(?:out of|sur|op)(?: the| les| de)?$")


def _linked_share(text: str, last: Figure, share: Figure, words: SumWords) -> bool:
    """Whether a share is said to be that of the figures before it: in brackets, or after "that is"."""
    link = text[last.span.end : share.span.start]
    if len(link) > 90 or re.search(r"[.;:]\s", link):
        return False
    if re.search(r"(?:\(|,[^,]{0,20})\s*(?:[^\W\d]+\s+){0,2}\Z", link) and "(" in link:
        return len(WORD.findall(link)) <= 4
    tail = re.search(r",\s*((?:[^\W\d]+['’.]?\s+){1,4})\Z", link)
    return bool(tail and words.equals.match(tail[1]))


# --- products ---------------------------------------------------------------------------------------------------


def _multiplied(reading: Reading, here: Sequence[Figure], sentence: Span, words: SumWords) -> Iterator[Finding]:
    """Products that are none: "Each of the 190 schools has 12 classes, which makes 2,280"."""
    text = reading.document.text
    if len(here) != 3 or any(one.unit[0] == "percent" for one in here):
        return
    first, second, result = here
    if not (first.exact and second.exact) or result.mention.end_value is not None:
        return
    if ";" in text[first.span.end : second.span.start]:
        return  # "rises by 50 euro each; for five people it is thus 390 euro"
    if result.unit not in (first.unit, second.unit) and result.unit[0] in (first.unit[0], second.unit[0]):
        return  # "8 parts of 90 minutes, which makes 12 hours": `find_conversions` sees to it
    if result.mention.bound not in ("exact", "about") or not words.each.search(text, sentence.start, sentence.end):
        return
    lead = text[second.span.end : result.span.start]
    cue = None
    for match in words.equals.finditer(lead):
        if match[0].casefold() not in ("or", "ou", "of", "oder", "so"):
            cue = match
    if cue is None or len(WORD.findall(lead[cue.end() :])) > 2 or ("," not in lead[: cue.end()] and len(lead) > 60):
        return
    a, b, c = float(first.value), float(second.value), float(result.value)
    if not a or not b or not c:
        return
    slack = float(result.step) / 2 + (ABOUT * c if result.mention.bound == "about" else 0.0)
    slack += c * float(half_step(first) / first.value + half_step(second) / second.value)
    if any(abs(way - c) <= slack for way in (a * b, a / b, b / a, a + b, abs(a - b))):
        return
    right = a * b if abs(a * b - c) < min(abs(a / b - c), abs(b / a - c)) else (a / b if a > b else b / a)
    if not 0.4 <= right / c <= 2.5:
        return
    suggestion = result.like(Decimal(repr(right)), reading.document.language)
    if not suggestion.strip("0., \u00a0\u202f"):  # so small that it is written as nothing: "0.00"
        return
    yield finding(
        reading,
        [result.span, Span(first.span.start, second.span.end)],
        kind="arithmetic",
        level="error",
        message=f"{first.mention.text} and {second.mention.text} give {suggestion}, not {result.mention.text}.",
        suggestion=suggestion,
        subject="product",
        values=(str(first.value), str(second.value), str(result.value)),
    )
