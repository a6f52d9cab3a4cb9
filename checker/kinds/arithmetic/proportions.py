"""Figures that follow from others: shares, so many times so much; growth is read in `grown`."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.arithmetic.conversions import ABOUT, find_conversions, half_step
from checker.kinds.arithmetic.directions import find_directions
from checker.kinds.arithmetic.grown import grown_between
from checker.kinds.arithmetic.scenes import alike
from checker.kinds.figures import Figure, figures
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
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
        yield from grown_between(reading, here, sentence, words)
        yield from _shared(reading, here, words)
        yield from _multiplied(reading, here, sentence, words)


# --- shares -----------------------------------------------------------------------------------------------------


def _shared(reading: Reading, here: Sequence[Figure], words: SumWords) -> Iterator[Finding]:
    """Shares that are not what their parts are of their wholes: "43.2 of the 105.4, or 41 per cent"."""
    text = reading.document.text
    for first, second, third in zip(here, here[1:], here[2:], strict=False):
        if _tells_share(second):
            said = " ".join(text[second.span.end : third.span.start].split())
            if (
                _OR.fullmatch(text[first.span.end : second.span.start])
                and words.of_share.match(said)
                and len(said) < 24
            ):
                yield from _share_of(reading, first, third, second)  # "9.6 million, or 3 per cent of the 240 million"
            continue
        turned = bool(words.out_of.search(text[max(0, first.span.start - 24) : first.span.start]))
        between = text[first.span.end : second.span.start]
        if not _tells_share(third) or (turned and len(WORD.findall(between)) < 2 and "," not in between):
            # "from 500 to 400" is no share
            continue
        # "of the 250 inspections, 75 (40 per cent)"
        part, whole = (second, first) if turned else (first, second)
        if _linked_share(text, second, third, words) and (turned or _is_part_of(text, first, second, words)):
            yield from _share_of(reading, part, whole, third)


_OR = re.compile(
    r",?\s\(?(?:or|that is|which is|i\.e\.|soit|ou|c['’]est-à-dire|dat is|ofwel|oftewel|of|das (?:ist|sind)|also|oder)"
    r"\s(?:[^\W\d]+\s)?"
)


def _tells_share(one: Figure) -> bool:
    return one.unit[0] == "percent" or _is_ratio(one)


def _is_ratio(one: Figure) -> bool:
    """Whether a figure is "a third", or "one in three"."""
    return one.unit == ("number", None) and 0 < one.value < 1 and not one.decimals


def _share_of(reading: Reading, part: Figure, whole: Figure, share: Figure) -> Iterator[Finding]:
    """The finding that a part is another share of its whole than is told."""
    ratio = _is_ratio(share)
    if "percent" in (part.unit[0], whole.unit[0]) or _is_ratio(part) or not (alike(part, whole) or whole.scale > 1):
        return
    if not (part.exact and whole.exact) or share.mention.end_value is not None or part.value >= whole.value:
        return
    if share.mention.bound not in ("exact", "about") or part.mention.spelled != whole.mention.spelled:
        return
    right = part.value / whole.value * 100
    told = share.value * 100 if ratio else share.value
    # "one in three" is said of anything near a third
    slack = told / 10 if ratio else share.step / 2 if share.decimals else Decimal("0.5")
    slack += right * (half_step(part) / part.value + half_step(whole) / whole.value) if part.value else Decimal(0)
    if share.mention.bound == "about":
        slack += Decimal(3)
    if abs(right - told) <= slack + min(Decimal("0.5"), told / 10):
        return
    suggestion = f"{right:.{0 if ratio else share.decimals}f}".replace(
        ".", "." if reading.document.language == "en" else ","
    )
    beside = sorted((part.span, whole.span))
    around = Span(beside[0].start, beside[1].end)
    yield finding(
        reading,
        [share.span, *(beside if beside[0].end <= share.span.start < beside[1].start else [around])],
        kind="arithmetic",
        level="error" if abs(right - told) > min(Decimal(2), told / 4) else "warning",
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
