"""Figures that a text says follow from others, over a sentence or two: so much for so many, what is left, a share off.

A result is flagged only where no plain reckoning with the figures around it gives it: any two or three of them added,
taken off, multiplied, divided, or taken as a share.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.figures import Figure, figures, rounding, sum_of
from checker.kinds.kind import finding
from checker.language.reckoning import RECKONING, ReckoningWords
from checker.language.stems import WORD, stem
from checker.language.sums import SUMS, SumWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding

MOST_FIGURES = 14
_MOST_GIVEN = 7
_NEAR = Decimal("0.5")
_CONSTANTS = (Decimal(12), Decimal(52))
"""Months and weeks of a year: what a result may rest on without a word."""
_GLUE = re.compile(r"\b(?:that|many|much|far|long|called)\b", re.IGNORECASE)
_MOST_COUNT = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A sentence with its figures, and those of the sentences right before it in its paragraph."""

    reading: Reading
    sentence: Span
    here: Sequence[Figure]
    ahead: Sequence[Figure]
    """Of the two sentences before."""
    words: ReckoningWords
    sums: SumWords

    @property
    def text(self) -> str:
        """The document's text."""
        return self.reading.document.text

    @property
    def language(self) -> str:
        """The document's language."""
        return self.reading.document.language

    def lead(self, one: Figure) -> str:
        """What stands between a figure and the one before it in the sentence, from the last semicolon on."""
        before = [other for other in self.here if other.span.end <= one.span.start]
        start = before[-1].span.end if before else self.sentence.start
        return self.text[max(start, one.span.start - 90) : one.span.start].rpartition(";")[2]

    def trail(self, one: Figure, most: int = 30) -> str:
        """What follows a figure in its sentence, up to the next one."""
        after = [other for other in self.here if other.span.start >= one.span.end]
        end = after[0].span.start if after else self.sentence.end
        return self.text[one.span.end : min(end, one.span.end + most)]

    def flag(self, result: Figure, given: Sequence[Figure], right: Decimal, subject: str) -> Finding:
        """A finding that the given figures make another result."""
        suggestion = result.like(right, self.language)
        told = [self.text[one.span.start : one.span.end] for one in given]
        return finding(
            self.reading,
            [result.span, *_where(self.reading, given)],
            kind="arithmetic",
            level="error",
            message=f"{' and '.join(told)} give {suggestion}, not {result.mention.text}.",
            suggestion=suggestion,
            subject=subject,
            values=(*(str(one.value) for one in given), str(result.value)),
        )


def _where(reading: Reading, given: Sequence[Figure]) -> list[Span]:
    """The passage that holds the given figures, or each of them where they stand in different sentences."""
    first, last = min(one.span.start for one in given), max(one.span.end for one in given)
    sentence = reading.sentence_at(first)
    return [Span(first, last)] if sentence and sentence.end >= last else [one.span for one in given]


def scenes(reading: Reading) -> Iterator[Scene]:
    """The sentences with figures that a text can reckon with."""
    language = reading.document.language
    words, sums = RECKONING.get(language, RECKONING["en"]), SUMS.get(language, SUMS["en"])
    window: list[tuple[Span, list[Figure]]] = []
    for sentence in reading.sentences:
        mentions = reading.mentions_in(sentence)
        block = reading.document.block_at(sentence.start)
        if block is None or block.furniture or block.kind in ("code", "row"):
            window = []
            continue
        here = figures(mentions) if mentions else []
        window = [(span, kept) for span, kept in window[-2:] if block.span.contains(span)]
        ahead = [one for _, kept in window for one in kept]
        if 0 < len(here) <= MOST_FIGURES:
            yield Scene(reading=reading, sentence=sentence, here=here, ahead=ahead, words=words, sums=sums)
        window.append((sentence, here if len(here) <= MOST_FIGURES else []))


def alike(one: Figure, other: Figure) -> bool:
    """Whether two figures can be added: of one unit, or the unit written once: "4.2 million euro: 2.6 million …"."""
    if one.unit == other.unit:
        return True
    kinds = {one.unit[0], other.unit[0]}
    return "number" in kinds and bool(kinds & {"money", "measure"}) and one.scale > 1 and other.scale > 1


def explained(result: Figure, given: Sequence[Figure]) -> bool:
    """Whether some plain reckoning with two or three of the given figures, or one and a constant, gives a result."""
    given = [one for one in given if one is not result][-_MOST_GIVEN:]
    hundred = Decimal(100)
    told = result.value
    slack = max(result.step / 2 if result.decimals or result.scale > 1 else Decimal(0), abs(told) / 1000)
    values = [one.value / hundred if one.unit[0] == "percent" else one.value for one in given]
    if result.unit[0] == "percent":
        told, slack = told / hundred, max(result.step, Decimal(1)) / hundred

    def fits(found: Decimal) -> bool:
        return abs(found - told) <= slack

    for value in values:
        if fits(value) or any(fits(value * each) or fits(value / each) for each in _CONSTANTS):
            return True
        if value < 1 and fits(1 - value):
            return True
    if any(alike(one, result) and fits(abs(one.value - other.value)) for one, other in combinations(given, 2)):
        return True
    units = [one.unit if one.unit[0] != "percent" else None for one in given]
    for (m, first), (n, second) in combinations(enumerate(values), 2):
        if any(map(fits, _ways(first, second, added=units[m] == units[n]))):
            return True
    for three in combinations(range(len(values)), 3):
        for last in three:
            m, n = (each for each in three if each != last)
            same = units[m] == units[n]
            for found in _ways(values[m], values[n], added=same):
                if any(map(fits, _ways(found, values[last], added=units[last] == result.unit or same))):
                    return True
    return len(values) > 3 and fits(sum(values, Decimal(0)))


def _ways(first: Decimal, second: Decimal, *, added: bool) -> list[Decimal]:
    """What two values make: multiplied, divided, one less a share; and if they may be `added`, sum and difference."""
    ways = [first * second]
    if added:
        ways += [first + second, abs(first - second)]
    if first and second:
        ways += [first / second, second / first]
    for share, value in ((first, second), (second, first)):
        if share < 1:
            ways += [value * (1 - share), value * (1 + share), value / (1 + share)]
    return ways


def close(result: Figure, right: Decimal, least: Decimal = _NEAR) -> bool:
    """Whether a result that is wrong is near enough to the right one to have been meant as it."""
    if right <= 0 or result.value <= 0:
        return False
    return min(right, result.value) / max(right, result.value) >= least


def find_reckoned(scene: Scene) -> Iterator[Finding]:
    """The results of a sentence that do not follow from the figures before them."""
    for n, result in enumerate(scene.here):
        if not result.exact or result.unit[0] not in ("money", "number", "measure"):
            continue
        given = [one for one in (*scene.ahead, *scene.here[:n]) if one.exact]
        later = scene.here[n + 1 : n + 2]
        if later and _FOR.fullmatch(scene.text[result.span.end : later[0].span.start]):
            given.append(later[0])  # "that is 110 euro for four days"
        if not given or len(given) > _MOST_GIVEN:
            continue
        found = _percent_off(scene, result, given) or _times_so_many(scene, result, given)
        found = found or _added_up(scene, result, given) or _with_so_many(scene, result, given)
        found = found or _left_over(scene, result, given)
        if found:
            yield found


_FOR = re.compile(r"\s(?:for|pour|voor|für)\s(?:the\s|les\s|de\s|die\s)?", re.IGNORECASE)


def _concludes(scene: Scene, result: Figure) -> bool:
    """Whether "so" or "in all" says that a figure follows from those before it."""
    lead, trail = scene.lead(result), scene.trail(result)
    for cue in scene.words.so.finditer(lead):
        after = lead[cue.end() :]
        if len(WORD.findall(after)) <= 6 and not _GLUE.match(after.lstrip()) and not re.search(r"[.;:(]\s", after):
            return True
    found = scene.sums.altogether.search(trail)
    if found and len(WORD.findall(trail[: found.start()])) <= 1:
        return True
    return any(len(WORD.findall(lead[cue.end() :])) <= 3 for cue in scene.sums.altogether.finditer(lead))


def _untied(scene: Scene, since: Figure, result: Figure) -> bool:
    return bool(scene.words.no_tie.search(scene.text, since.span.end, result.span.start))


def _percent_off(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """A price less a share: "costs 28 euro; students get 25 per cent off and pay 23 euro"."""
    shares = [one for one in given if one.unit == ("percent", "%")]
    amounts = [one for one in given if alike(one, result)]
    if result.unit[0] != "money" or len(shares) != 1 or len(amounts) != 1 or len(given) > 3:
        return None
    share, amount = shares[0], amounts[0]
    before, after = scene.text[share.span.start - 24 : share.span.start], scene.text[share.span.end :][:32]
    around = before.rpartition(". ")[2] + " | " + re.split(r"[.;]", after)[0]
    cut, put_on = scene.words.cut.search(around), scene.words.put_on.search(around)
    lead = scene.lead(result)
    pays = [cue for cue in scene.words.paid.finditer(lead) if len(WORD.findall(lead[cue.end() :])) <= 3]
    if not (cut or put_on) or not (pays or _concludes(scene, result)):
        return None
    sign = -1 if cut else 1
    right = amount.value * (1 + sign * share.value / 100)
    ways = [right, amount.value * share.value / 100, amount.value * (1 - sign * share.value / 100)]
    ways += [amount.value / (1 + share.value / 100)]  # the price without the tax in it
    slack = result.step if result.decimals else max(result.step / 2, Decimal("0.5"))
    if any(abs(way - result.value) <= slack for way in ways) or explained(result, given):
        return None
    return scene.flag(result, [amount, share], right, "price less a share") if close(result, right) else None


def _times_so_many(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """A price for one, and what so many cost: "25 euro a day, so four days cost 110 euro"."""
    prices = [one for one in given if alike(one, result) or one.unit == ("money", "cent")]
    counts = [one for one in given if _is_count(one) and one not in prices]
    if result.unit[0] != "money" or not prices or not counts or len(counts) > 2:
        return None
    tied = [(price, count) for price in prices for count in counts if _is_of_one(scene, price, count)]
    if len(tied) > 1:
        tied = _nearest_named(scene, tied)
    if len(prices) == 1 and len(counts) == 2 and not tied:
        return _times_both(scene, result, prices[0], counts)
    if len(tied) != 1:
        return None
    price, count = tied[0]
    if _untied(scene, price, result) or not (_concludes(scene, result) or _pays(scene, count, result)):
        return None
    right = price.value * count.value / (100 if price.unit != result.unit and price.unit[1] == "cent" else 1)
    if right == result.value or explained(result, given) or not close(result, right):
        return None
    return scene.flag(result, [price, count], right, "price of so many")


def _nearest_named(scene: Scene, tied: Sequence[tuple[Figure, Figure]]) -> list[tuple[Figure, Figure]]:
    """Of several prices for one the one whose thing is named in most of the words of what is counted."""
    shared = []
    for price, count in tied:
        noun = {
            stem(each[0], scene.language) for each in WORD.finditer(scene.text, count.span.end, count.span.end + 40)
        }
        lead = scene.text[max(0, price.span.start - 50) : price.span.start]
        shared.append(len(noun & {stem(word, scene.language) for word in WORD.findall(lead)[-4:]} - {""}))
    best = [pair for pair, words in zip(tied, shared, strict=True) if words == max(shared)]
    return best if len(best) == 1 else []


def _times_both(scene: Scene, result: Figure, price: Figure, counts: Sequence[Figure]) -> Finding | None:
    """A price by two measures: "0.80 euro a week and book; two books three weeks late cost 5.80 euro"."""
    sentence = scene.reading.sentence_at(price.span.start)
    if sentence is None or not scene.words.each.search(scene.text, sentence.start, sentence.end):
        return None
    if not _concludes(scene, result) or any(count.span.start < scene.sentence.start for count in counts):
        return None
    right = price.value * counts[0].value * counts[1].value
    if explained(result, [price, *counts]) or not close(result, right, Decimal("0.7")):
        return None
    return scene.flag(result, [price, *counts], right, "price of so many")


def _pays(scene: Scene, count: Figure, result: Figure) -> bool:
    """Whether a clause tells of so many what they cost: "For 40 pages you pay"."""
    between = scene.text[count.span.end : result.span.start]
    return bool(len(between) <= 50 and not re.search(r"[.;:,]\s", between) and scene.words.paid.search(between))


def _is_count(one: Figure) -> bool:
    return (
        one.unit[0] in ("number", "duration")
        and one.value == one.value.to_integral_value()
        and 2 <= one.value <= _MOST_COUNT
    )


def _noun_of(scene: Scene, count: Figure) -> str:
    if count.unit[0] == "duration":
        said = WORD.findall(count.mention.text)
        return stem(said[-1], scene.language) if said else ""
    following = WORD.search(scene.text, count.span.end, count.span.end + 40)
    if following is None or scene.text[count.span.end : following.start()].strip():
        return ""
    return stem(following[0], scene.language)


def _is_of_one(scene: Scene, price: Figure, count: Figure) -> bool:
    """Whether a price is that of one of what is counted: "per day" and "four days", "each of the 12 branches"."""
    noun = _noun_of(scene, count)
    if not noun:
        return False
    of_one = scene.words.one_of.match(scene.text, price.span.end)
    if of_one and stem(of_one["noun"], scene.language) == noun:
        return True
    sentence = scene.reading.sentence_at(price.span.start)
    if sentence is None:
        return False
    before = scene.text[max(sentence.start, count.span.start - 24) : count.span.start]
    if sentence.contains(count.span) and scene.words.each.search(before):
        return True
    first = next(WORD.finditer(scene.text, sentence.start, price.span.start), None)
    said = [match[0] for match in WORD.finditer(scene.text, sentence.start, price.span.start)]
    one = first is not None and first[0].casefold() in _ONE and not sentence.contains(count.span)
    return bool(one and any(stem(word, scene.language) == noun for word in said[1:4]))


_ONE = frozenset("a an one each every un une chaque een één elke elk ein eine jede jeder jedes".split())


def _added_up(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """Two amounts and what they make: "costs £75, express service adds £40, so you pay £125"."""
    amounts = [one for one in given if alike(one, result)]
    if result.unit[0] != "money" or len(amounts) != 2 or len(given) != 2 or not _concludes(scene, result):
        return None
    between = scene.text[amounts[0].span.end : result.span.start]
    if not scene.words.added.search(between) or _untied(scene, amounts[0], result):
        return None
    right = sum_of(amounts)
    if result.value <= max(one.value for one in amounts) or explained(result, given):
        return None
    if abs(right - result.value) <= rounding(amounts, result, counted=True) or not close(result, right, Decimal("0.7")):
        return None
    return scene.flag(result, amounts, right, "sum")


def _with_so_many(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """An amount, and so much more for each of so many: "20,000, and 1,500 for each child; with two so 24,500"."""
    amounts = [one for one in given if alike(one, result)]
    counts = [one for one in given if _is_count(one) and one not in amounts]
    if result.unit[0] != "money" or len(amounts) != 2 or len(counts) != 1 or not _concludes(scene, result):
        return None
    first, second = amounts
    if not any(_each_follows(scene, one) for one in amounts) or explained(result, given):
        return None
    extra, base = (first, second) if _each_follows(scene, first) else (second, first)
    right = base.value + extra.value * counts[0].value
    if extra.value >= base.value or not close(result, right, Decimal("0.75")):
        return None
    return scene.flag(result, [base, extra, counts[0]], right, "amount with so many more")


def _each_follows(scene: Scene, one: Figure) -> bool:
    return bool(scene.words.each.search(scene.text, one.span.end, one.span.end + 24))


def _left_over(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """What is left of a whole: "of the 120 places 85 are taken, 45 are still free"."""
    same = [one for one in given if alike(one, result) or _unit_comes_later(scene, one, given)]
    if not 2 <= len(same) <= 4 or len(same) != len(given):
        return None
    whole = max(same, key=lambda one: one.value)
    parts = [one for one in same if one is not whole]
    lead, trail = scene.lead(result), scene.trail(result)
    before = [cue for cue in scene.words.left.finditer(lead) if len(WORD.findall(lead[cue.end() :])) <= 2]
    after = scene.words.left.search(trail)
    if not before and not (after and len(WORD.findall(trail[: after.start()])) <= 3):
        return None
    stated = whole.span.start < min(one.span.start for one in parts)
    of_it = scene.words.out_of.search(scene.text[max(0, whole.span.start - 30) : whole.span.start])
    of_it = of_it or scene.sums.of_share.fullmatch(scene.text[parts[0].span.end : whole.span.start].strip())
    right = whole.value - sum_of(parts)
    if not (stated or of_it) or right <= 0 or result.value >= whole.value or not close(result, right):
        return None
    if right == result.value or any(
        one.value != one.value.to_integral_value() for one in parts if one.unit[0] == "number"
    ):
        return None
    if not counts_the_same(scene, whole, result) or explained(result, [whole, *parts]):
        return None
    return scene.flag(result, [whole, *parts], right, "what is left")


def _unit_comes_later(scene: Scene, one: Figure, given: Sequence[Figure]) -> bool:
    """Whether a bare number has the unit of the next: "300 of the 450 euro"."""
    after = [other for other in given if other.span.start > one.span.end]
    if one.unit != ("number", None) or not after or after[0].unit[0] != "money":
        return False
    return len(WORD.findall(scene.text[one.span.end : after[0].span.start])) <= 2


def counts_the_same(scene: Scene, whole: Figure, result: Figure) -> bool:
    """Whether the word right after a result is not another noun than the whole's: "45 people are waiting"."""
    noun = _noun_of(scene, result)
    if not noun or noun == _noun_of(scene, whole) or result.unit[0] != "number":
        return True
    following = WORD.search(scene.text, result.span.end)
    assert following is not None
    if scene.language == "de":
        return not following[0][0].isupper()
    if scene.language == "en":
        return not (following[0].endswith("s") or following[0] in ("people", "men", "women", "children"))
    return stem(following[0], scene.language) in {
        stem(each[0], scene.language) for each in WORD.finditer(scene.trail(whole))
    }
