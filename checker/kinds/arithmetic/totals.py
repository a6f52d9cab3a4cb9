"""Totals in sentences and lists: parts after a colon, "of which", "in all", "together"."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.arithmetic.scenes import alike
from checker.kinds.figures import Figure, begins_with, ends_with, figures, mixes_rates, rounding, sum_of
from checker.kinds.kind import finding
from checker.kinds.list_lengths import dealt_out
from checker.kinds.shares import closed_shares, remaining_shares, shares_over_hundred
from checker.language.lazy import lazy_re
from checker.language.listing import LISTING
from checker.language.stems import WORD, stem
from checker.language.sums import OF_THEM, SUMS, SumWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.lists import StatedList
    from checker.claims.reading import Reading
    from checker.findings import Finding, Level

_NEAR = Decimal("0.2")
"""Parts whose sum is further from a figure than this share of it were not meant to add up to it."""
_MAX_PARTS = 40
_MAX_SUBSETS = 8
_PAREN = lazy_re(r"\([^()]{0,200}\)")


def find_totals(reading: Reading) -> Iterator[Finding]:
    """The totals in a document's sentences and lists that do not add up."""
    words = SUMS.get(reading.document.language, SUMS["en"])
    taken: set[Span] = set()
    for stated in reading.lists:
        for found in _list_total(reading, stated, words):
            taken.add(found.places[0].span)
            yield found
    previous: Span | None = None
    for sentence in reading.sentences:
        mentions = reading.mentions_in(sentence)
        if len(mentions) >= 1:
            block = reading.document.block_at(sentence.start)
            before = previous if previous and block and block.span.contains(previous) else None
            if block and block.furniture is None and block.kind not in ("row", "heading", "title"):
                for found in _sentence_totals(reading, before, sentence, words):
                    if found.places[0].span not in taken:
                        taken.add(found.places[0].span)
                        yield found
        previous = sentence


def _list_total(reading: Reading, stated: StatedList, words: SumWords) -> Iterator[Finding]:
    """Figures after a colon against the one before it: "418 inspections: 236 here, 97 there …"."""
    if stated.openness == "open" or stated.before or stated.where in ("table", "sections"):
        return
    if stated.where in ("inline", "bullets", "numbered"):
        parts = [] if dealt_out(stated) else _parts_of(reading, stated)
        candidates = [one for one in figures(reading.mentions_in(stated.intro)) if one.span.end <= stated.intro.end]
        if parts:
            every = sorted([*parts, *_joined_to(reading, stated, parts)], key=lambda one: one.span.start)
            whole = _whole(candidates, every) or _whole(candidates, parts)
            if whole and sum_of(parts) != whole.value and not _sum_of_one_sort(reading, stated, parts, whole):
                yield from told_sum(reading, whole, every, exhaustive=True)
    if total := _told_after(reading, stated, words):
        parts = _measures_of(reading, stated, total)
        if parts:
            yield from told_sum(reading, total, parts, exhaustive=True)


def _told_after(reading: Reading, stated: StatedList, words: SumWords) -> Figure | None:
    """The one measure, or amount, that the paragraph behind a list tells for all of it.

    It is what a sentence that opens with "altogether" tells, or further on the one right beside that: "36 euro in all".
    """
    following = _paragraph_after(reading, stated)
    first = reading.sentence_at(following.start) if following else None
    if following is None or first is None:
        return None
    told = [one for one in figures(reading.mentions_in(following)) if one.unit[0] != "number"]
    opening = Span(first.start, min(first.end, first.start + 60))
    if words.altogether.search(reading.document.quote(opening)):
        measured = [one for one in told if first.contains(one.span)]
        return measured[0] if len(measured) == 1 and measured[0].exact else None
    summed = [one for one in told if one.exact and _adds_up(reading, one, following, words)]
    own = reading.sentence_at(summed[0].span.start) if len(summed) == 1 else None
    # "16 euro here and 9 there, 25 in all" adds up its own
    beside = [one for one in told if own and own.contains(one.span) and one.span.end <= summed[0].span.start]
    return summed[0] if own and not any(one.exact for one in beside) else None


def _adds_up(reading: Reading, one: Figure, within: Span, words: SumWords) -> bool:
    """Whether what stands right before a figure, or right behind it, says that it adds up others."""
    text = reading.document.text
    lead = text[max(within.start, one.span.start - 40) : one.span.start]
    trail = text[one.span.end : min(within.end, one.span.end + 24)]
    return ends_with(words.altogether, lead) or begins_with(words.altogether, trail)


def _parts_of(reading: Reading, stated: StatedList) -> list[Figure]:
    """The figure that each item of a list begins with or ends with in parentheses; empty unless all have one."""
    parts: list[Figure] = []
    for item in stated.items:
        found = figures(reading.mentions_in(item.span))
        open_figures = [one for one in found if not _in_parentheses(reading, one, item.span)]
        one = (open_figures or found)[:1]
        first = bool(one) and one[0].span.start == item.span.start  # "84 of 10 florins, 412 of 20"
        if not one or not one[0].exact or (len(open_figures) > 1 and not first):
            return []
        parts += one
    same = {part.unit for part in parts}
    return parts if len(parts) >= 2 and len(same) == 1 else []


def _sum_of_one_sort(reading: Reading, stated: StatedList, parts: Sequence[Figure], whole: Figure) -> bool:
    """Whether brackets sort the items of a list, and those of one sort add up: "4 (open)", "8 (shut)", "16 (open)"."""
    sorts: dict[str, Decimal] = {}
    for item, part in zip(stated.items, parts, strict=True):
        marked = _SORT.search(reading.document.quote(item.span))
        sort = marked[1].casefold() if marked else ""
        sorts[sort] = sorts.get(sort, Decimal(0)) + part.value
    return len(sorts) > 1 and whole.value in sorts.values()


_SORT = lazy_re(r"\(([^()]{1,20})\)[\s.,;]*$")


def _joined_to(reading: Reading, stated: StatedList, parts: Sequence[Figure]) -> Iterator[Figure]:
    """The figures of items that "and" joins to the item's own: "12 were kept and 9 sold, and 6 are on loan"."""
    joining = LISTING.get(reading.document.language, LISTING["en"]).joining
    for item, own in zip(stated.items, parts, strict=True):
        for one in figures(reading.mentions_in(item.span)):
            words = WORD.findall(reading.document.text[own.span.end : one.span.start])
            if one.unit == own.unit and one.exact and words and words[-1].casefold() in joining:
                yield one


def _in_parentheses(reading: Reading, one: Figure, within: Span) -> bool:
    text = reading.document.text[within.start : within.end]
    at = one.span.start - within.start
    return any(match.start() < at < match.end() for match in _PAREN.finditer(text))


def _whole(candidates: Sequence[Figure], parts: Sequence[Figure]) -> Figure | None:
    """The figure before a list that its parts are meant to add up to: the nearest before the colon that is near."""
    summed = sum((part.value for part in parts), Decimal(0))
    largest = max(part.value for part in parts)
    fitting = [
        one
        for one in candidates
        if adds_to(parts[0], one) and one.exact and one.value > largest and abs(one.value - summed) <= summed * _NEAR
    ]
    return fitting[-1] if fitting else None


def _measures_of(reading: Reading, stated: StatedList, total: Figure) -> list[Figure]:
    """The one measure of each item that has the unit of the total; empty unless every item has exactly one."""
    parts: list[Figure] = []
    for item in stated.items:
        same = [one for one in figures(reading.mentions_in(item.span)) if one.unit == total.unit and one.exact]
        if len(same) != 1:
            return []
        parts += same
    return parts


def _paragraph_after(reading: Reading, stated: StatedList) -> Span | None:
    """The paragraph that follows a list of blocks."""
    document = reading.document
    last = document.block_at(stated.span.end - 1)
    if last is None or last.index + 1 >= len(document.blocks) or stated.where not in ("bullets", "numbered"):
        return None
    block = document.blocks[last.index + 1]
    return block.span if block.kind == "paragraph" and not block.furniture else None


# --- sentences --------------------------------------------------------------------------------------------------


def _sentence_totals(reading: Reading, before: Span | None, sentence: Span, words: SumWords) -> Iterator[Finding]:
    text = reading.document.text
    here = figures(reading.mentions_in(sentence))
    ahead = figures(reading.mentions_in(before)) if before else []
    if not here or len(here) > _MAX_PARTS:
        return
    yield from remaining_shares(reading, ahead, here, sentence, words)
    for n, one in enumerate(here):
        counted = one.exact and not (before and words.of_which.search(text, before.start, before.end))
        if n and (of := WORD.findall(text[here[n - 1].span.end : one.span.start])) and of[0] in _OF and len(of) <= 2:
            continue  # "together they have 46 of the 71 seats": the 46 are theirs
        if counted and _adds_up(reading, one, sentence, words):
            parts = [part for part in here if part.span.end <= one.span.start and alike(part, one)]
            if len(parts) < 2:
                earlier = [part for part in ahead if part.unit == one.unit]
                later = [part for part in here if part.span.start > one.span.end and part.unit == one.unit]
                if _already_summed(earlier) or (later and sum_of(later) == one.value):
                    continue
                parts = earlier + parts
                yield from _summed(reading, one, parts, sure=False)
            else:
                # all that the sentence counts so far, one after the other, is what it adds up
                yield from _summed(reading, one, parts, sure=len(parts) == n)
    yield from closed_shares(reading, here, sentence, words)
    of_which = words.of_which.search(text, sentence.start, sentence.end)
    if of_which:
        parts = [one for one in here if one.span.start >= of_which.end()]
        # "of whom 12 stayed (of whom 8 for good) and 9 left": the eight are parts of a part
        parts = [one for one in parts if not _of_a_part(text[of_which.end() : one.span.start], words)]
        again = len(parts) > 1 and text[of_which.end() : parts[0].span.start].isspace() and _THOSE.search(of_which[0])
        if again or any(one.span.end <= of_which.start() and _told_of_them(reading, one) for one in here):
            return  # "of those 18, eight", "131 calls. Sixty-two of them by day, 69 at night": `find_parted` sees to it
        most = max((part.value for part in parts), default=Decimal(0))
        # "640 came in, three times as many as in 2011 (212). Of these …": not what stands in brackets
        large = [one for one in ahead if one.value >= most and not (before and _in_parentheses(reading, one, before))]
        wholes = [one for one in here if one.span.end <= of_which.start()] or large
        parts = [part for part in parts if wholes and part.exact and _of_whole(part, wholes[-1])]
        if wholes and len(parts) >= 2 and wholes[-1].exact:
            yield from told_sum(reading, wholes[-1], parts, exhaustive=False)
        elif len(parts) == 1 and of_which.start() > here[0].span.start:
            yield from _larger_part(reading, wholes[-1], of_which, parts[0])
        if wholes or of_which.start() > sentence.start:
            return  # "Of those asked, 52 per cent are content": the whole has no figure
    yield from shares_over_hundred(reading, here, sentence, words)


def _of_a_part(lead: str, words: SumWords) -> bool:
    """Whether the words up to a figure open brackets about a part, and close them not."""
    _, bracket, inside = lead.rpartition("(")
    return bool(bracket) and ")" not in inside and words.of_which.search(inside) is not None


def _told_of_them(reading: Reading, one: Figure) -> bool:
    """Whether "of them" right behind a figure says that it is a part of the one before it."""
    behind, _ = OF_THEM.get(reading.document.language, OF_THEM["en"])
    return behind.match(reading.document.text, one.span.end) is not None


_OF = frozenset("of de des du van von der".split())
_THOSE = lazy_re(r"th[eo]se\b|them\b", re.IGNORECASE)


def _larger_part(reading: Reading, whole: Figure, of_which: re.Match[str], part: Figure) -> Iterator[Finding]:
    """A part that is more than its whole: "28 schools, of which 30 are private"."""
    text, language = reading.document.text, reading.document.language
    between = text[whole.span.end : of_which.start()]
    noun, following = WORD.findall(between), WORD.match(text[part.span.end : part.span.end + 40].lstrip())
    # "one of which", "each of which"; and "5 groups, of which 30 people …" counts what the groups are made of
    if not re.fullmatch(r"[^.;:()]{0,40}", between) or text[of_which.end() : part.span.start].strip() or len(noun) > 3:
        return
    own = following is None or not stem(following[0], language) or following[0] in noun
    if not noun or not stem(noun[-1], language) or not own or not whole.exact or part.value <= whole.value:
        return
    if part.unit != whole.unit:
        return
    yield part_beyond(reading, part, whole)


def part_beyond(reading: Reading, part: Figure, whole: Figure) -> Finding:
    """The finding that what is told as a part is more than its whole."""
    return finding(
        reading,
        [part.span, whole.span],
        kind="arithmetic",
        level="error",
        message=f"{part.mention.text} cannot be a part of {whole.mention.text}: it is more.",
        subject="part of a whole",
        values=(str(part.value), str(whole.value)),
    )


def _already_summed(parts: Sequence[Figure]) -> bool:
    """Whether one of some figures is the sum of the others, so that a total to come is that of something else."""
    return len(parts) > 2 and any(2 * part.value == sum_of(parts) for part in parts)


def _summed(reading: Reading, total: Figure, parts: Sequence[Figure], *, sure: bool) -> Iterator[Finding]:
    """A total after its parts, flagged if no selection of the figures before it adds up to it."""
    if not 2 <= len(parts) <= _MAX_SUBSETS or not all(part.exact for part in parts):
        return
    if total.value <= max(part.value for part in parts):
        return
    for size in range(2, len(parts) + 1):
        for chosen in combinations(parts, size):
            if abs(sum_of(chosen) - total.value) <= rounding(chosen, total, counted=True):
                return
    missing = total.value - sum_of(parts)
    told = reading.document.text[parts[0].span.end : total.span.start]
    if total.unit[0] == "number" and 0 < missing <= len(_AND_ONE.findall(told)):
        return  # "nine smiths, two clerks and a member of the board, so twelve in all"
    sentence = reading.sentence_at(total.span.start)
    beside = figures(reading.mentions_in(sentence)) if sentence else []
    for one, other in combinations(parts, 2):
        if any(
            total.value
            in (
                n.value * one.value,
                n.value * other.value,
                one.value + n.value * other.value,
                n.value * (one.value + other.value),
                n.value * one.value + other.value,
            )
            for n in beside
            if n is not total
        ):
            return  # a room costs 80 and breakfast 12; for two people that makes 104
    if abs(sum_of(parts) - total.value) <= total.value * _NEAR:
        yield from told_sum(
            reading, total, parts, exhaustive=True, level="error" if sure or len(parts) == 2 else "warning"
        )


_AND_ONE = lazy_re(
    r"(?:,|\b(?:and|plus|as well as|et|ainsi que|en|evenals|und|sowie))\s"
    r"(?:(?:an?|one|the|its|une?|le|la|son|sa|een|één|de|het|zijn|eine?[nr]?|der|die|das|den|seine?n?)\s|l['’])"
    r"[^\W\d]",
    re.IGNORECASE,
)
"""A part that is one thing and has no figure."""


def _of_whole(part: Figure, whole: Figure) -> bool:
    """Whether a part behind "of which" can be counted in the unit of its whole, which it need not repeat."""
    return adds_to(part, whole) or (
        part.unit == ("number", None) and whole.unit[0] == "measure" and not part.mention.spelled
    )


def adds_to(part: Figure, whole: Figure) -> bool:
    """Whether a part can be counted in the unit of its whole: "412 million euro", "239 million"."""
    return part.unit == whole.unit or (
        part.unit[0] == "number" and part.scale > 1 and whole.unit[0] in ("money", "measure")
    )


def told_sum(
    reading: Reading, total: Figure, parts: Sequence[Figure], *, exhaustive: bool, level: Level = "error"
) -> Iterator[Finding]:
    """The finding that parts do not add up to their total, if they do not, whatever the rounding."""
    summed = sum_of(parts)
    gap = summed - total.value
    counted = total.unit[0] == "number" and total.scale == 1 and not total.decimals
    if abs(gap) <= rounding(parts, total, counted=counted) or abs(gap) > total.value * _NEAR:
        return
    if mixes_rates(reading.document.text, parts):
        return
    if not exhaustive and gap < 0:
        return
    if total.unit[0] == "percent" and total.value == 100 and gap < 0:
        return
    places = [total.span, Span(parts[0].span.start, parts[-1].span.end)]
    yield wrong_sum(reading, total, parts, places, level=level, subject="sum of parts")


def wrong_sum(
    reading: Reading, total: Figure, parts: Sequence[Figure], places: Sequence[Span], *, level: Level, subject: str
) -> Finding:
    """The finding that parts add up to something else than the total told for them."""
    summed = sum_of(parts)
    right = total.like(summed, reading.document.language)
    return finding(
        reading,
        places,
        kind="arithmetic",
        level=level,
        message=f"{' + '.join(part.mention.text for part in parts)} add up to {right}, not to {total.mention.text}.",
        suggestion=right,
        subject=subject,
        values=(str(total.value), str(summed)),
    )
