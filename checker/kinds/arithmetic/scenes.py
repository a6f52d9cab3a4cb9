"""A sentence with its figures and those right before it, and what plain reckoning makes of figures.

What is told to follow from other figures is flagged only where no plain reckoning gives it: any two or three of them
added, taken off, multiplied, divided, or taken as a share.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.kinds.figures import Figure, figures
from checker.kinds.kind import finding
from checker.language.kept import FOR_WHAT
from checker.language.stems import WORD, stem
from checker.language.sums import SUMS, SumWords
from checker.language.sums.reckoning import RECKONING, ReckoningWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding

MOST_FIGURES = 14
MOST_GIVEN = 7
MOST_ON_PAGE = 60
"""Of more figures on a page some two make anything."""
_MOST_THREE = 4
_NEAR = Decimal("0.5")
_CONSTANTS = (Decimal(12), Decimal(52))
"""Months and weeks of a year: what a result may rest on without a word."""


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

    def before(self, one: Figure) -> str:
        """What stands between a figure and the one before it in the sentence."""
        ahead = [other for other in self.here if other.span.end <= one.span.start]
        return self.text[ahead[-1].span.end if ahead else self.sentence.start : one.span.start]

    def behind(self, one: Figure) -> str:
        """What stands between a figure and the next one in the sentence."""
        after = [other for other in self.here if other.span.start >= one.span.end]
        return self.text[one.span.end : after[0].span.start if after else self.sentence.end]

    def lead(self, one: Figure) -> str:
        """The last of what stands before a figure, from the last semicolon on."""
        return self.before(one)[-90:].rpartition(";")[2]

    def trail(self, one: Figure, most: int = 30) -> str:
        """The first of what stands behind a figure, up to the next semicolon, colon or full stop."""
        return re.split(r"[;:.]\s", self.behind(one)[:most])[0]

    def multiplies(self, count: Figure, part: Figure) -> bool:
        """Whether the sentence tells what so many of a part make: "48 instalments of 125 euro, 6,000 euro in all"."""
        made = count.value * part.value
        return any(abs(one.value - made) <= one.step / 2 for one in self.here if one.unit == part.unit and one != part)

    def explains(self, result: Figure, used: Sequence[Figure], given: Sequence[Figure]) -> bool:
        """Whether plain reckoning with the given figures makes a result that the figures `used` do not make.

        What a sentence draws from figures of its own is held against these alone: of many figures some make anything.
        """
        own = all(one.span.start >= self.sentence.start for one in used)
        return explained(result, [one for one in given if not own or one.span.start >= self.sentence.start])

    def flag(self, result: Figure, given: Sequence[Figure], right: Decimal, subject: str) -> Finding:
        """A finding that the given figures make another result."""
        suggestion = result.like(right, self.language)
        shown = suggestion + "%" * (result.mention.text.endswith("%") and not suggestion.endswith("%"))
        told = [self.text[one.span.start : one.span.end] for one in given]
        for_what = FOR_WHAT.get(self.language, FOR_WHAT["en"]).match(self.text, result.span.end, self.sentence.end)
        return finding(
            self.reading,
            [result.span, *_where(self.reading, given)],
            kind="arithmetic",
            level="warning" if subject == "what is left" and for_what else "error",
            message=f"{_SAYS.get(subject, _GIVE).format(*told, said=' and '.join(told), right=shown)}"
            f"{result.mention.text}.",
            suggestion=suggestion,
            subject=subject,
            values=(*(str(one.value) for one in given), str(result.value)),
        )


_GIVE = "{said} give {right}, not "
_SAYS = {"difference": "{said} differ by {right}, not by ", "share of a whole": "{1} of {0} are {right}, not "}
"""What is said of given figures and the result that they make, by its subject."""


def _where(reading: Reading, given: Sequence[Figure]) -> list[Span]:
    """The passage that holds the given figures, or each of them where they stand in different sentences."""
    first, last = min(one.span.start for one in given), max(one.span.end for one in given)
    sentence = reading.sentence_at(first)
    return [Span(first, last)] if sentence and sentence.end >= last else [one.span for one in given]


class Placed(NamedTuple):
    """A figure of a page with the sentence that tells it."""

    scene: Scene
    figure: Figure


def scenes(reading: Reading) -> Iterator[Scene]:
    """The sentences with figures that a text can reckon with."""
    language = reading.document.language
    words, sums = RECKONING.get(language, RECKONING["en"]), SUMS.get(language, SUMS["en"])
    window: list[tuple[Span, list[Figure]]] = []
    for sentence in reading.sentences:
        mentions = reading.mentions_in(sentence)
        block = reading.document.running_text_at(sentence.start)
        if block is None:
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


def is_bare(scene: Scene, one: Figure) -> bool:
    """Whether a figure has no unit and no noun of its own, so that it takes those of the figures beside it."""
    if one.unit != ("number", None):
        return False
    following = WORD.match(scene.text[one.span.end : one.span.end + 40].lstrip())
    return following is None or following[0][1:2] in ("'", "’") or not stem(following[0], scene.language)


def explained(result: Figure, given: Sequence[Figure]) -> bool:
    """Whether some plain reckoning with two or three of the given figures, or one and a constant, gives a result."""
    given = [one for one in given if one is not result][-MOST_GIVEN:]
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
        if any(map(fits, _ways(first, second, added=units[m] == units[n] or alike(given[m], given[n])))):
            return True
    # of many figures some three make anything: only the nearest count
    for three in combinations(range(len(values))[-_MOST_THREE:], 3):
        for last in three:
            m, n = (each for each in three if each != last)
            same = units[m] == units[n] or alike(given[m], given[n])
            for found in _ways(values[m], values[n], added=same):
                if any(map(fits, _ways(found, values[last], added=units[last] == result.unit))):
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
        if 0 < share < 1:
            ways += [value * (1 - share), value * (1 + share), value / (1 + share)]
    return ways


def close(result: Figure, right: Decimal, least: Decimal = _NEAR) -> bool:
    """Whether a result that is wrong is near enough to the right one to have been meant as it."""
    if right <= 0 or result.value <= 0:
        return False
    return min(right, result.value) / max(right, result.value) >= least
