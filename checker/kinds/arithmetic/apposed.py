"""Parts set beside their whole: behind a comma ("97 trains, 74 electric and 23 diesel"), or in brackets."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.kinds.arithmetic.totals import adds_to, told_sum
from checker.kinds.figures import Figure, sum_of
from checker.language.lazy import lazy_re
from checker.language.listing import LISTING
from checker.language.opposed import are_opposed
from checker.language.stems import WORD, stem
from checker.language.sums import SUMS
from checker.language.sums.reckoning import RECKONING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.findings import Finding
    from checker.kinds.arithmetic.scenes import Scene
    from checker.language.listing import ListWords

_OF = frozenset("of de des du van von der".split())
_LARGE = 100


def find_apposed(scene: Scene) -> Iterator[Finding]:
    """The wholes of a sentence that the parts right beside them do not make."""
    reading, here = scene.reading, scene.here
    block = reading.document.block_at(scene.sentence.start)
    if len(here) < 3 or block is None or block.kind in ("heading", "title"):
        return
    yield from _enclosed(reading, here)
    if not scene.sums.of_which.search(scene.text, scene.sentence.start, scene.sentence.end):
        yield from _apposed(reading, here, scene.sentence)
        yield from _bracketed(reading, here, scene.sentence)


def _apposed(reading: Reading, here: Sequence[Figure], sentence: Span) -> Iterator[Finding]:
    """Parts that stand behind a comma after their whole: "97 trains, 74 electric and 23 diesel"."""
    text, language = reading.document.text, reading.document.language
    words = LISTING.get(language, LISTING["en"])
    for n, whole in enumerate(here[:-2]):
        noun = text[whole.span.end : here[n + 1].span.start]
        said = _noun_of(noun, words) if whole.exact else []
        # "87 are based here, 41 there and 35 elsewhere" names three groups, and no whole
        if not said or len(said) > 3 or not all(stem(word, language) for word in said):
            continue
        parts = _run(reading, here[n + 1 :], whole, words)
        if len(parts) < 2:
            continue
        if whole.unit[0] == "percent" and abs(sum_of([whole, *parts]) - 100) <= len(parts):
            continue  # "48 per cent are content, 35 per cent nearly so and 17 per cent not" are shares of one whole
        before = text[max(0, whole.span.start - 30) : whole.span.start]
        if SUMS.get(language, SUMS["en"]).altogether.search(text, parts[-1].span.end, sentence.end):
            continue  # "35 euro for the form, 12 for the plates and 20 for the check, 67 in all" names three parts
        if before[-2:].strip() == ":" or RECKONING[language].out_of.search(before):
            # "71 staff: 38 examiners, 21 in the registers and 12 elsewhere" begins with a part, and "of the 120
            # places, 85 are taken and 45 people are waiting" may go on with something else
            continue
        heads = [(behind := WORD.search(text, one.span.end)) and behind[0].casefold() for one in (whole, *parts)]
        if len(set(heads)) == 1 or set(heads[1:]) & {word.casefold() for word in WORD.findall(noun)[len(said) :]}:
            continue  # "9,600 of maize, 5,900 of rye and 2,800 of oats", "300 in May, 200 in June and 120 in July"
        if any(sum_of([*here[k + 1 : n + 1], *parts]) == here[k].value for k in range(n)):
            continue  # "fifteen members: six judges, five clerks, two nurses and two guards"
        # parts that take up the noun of the whole have none of their own: "148 from abroad", "74 electric"
        bare = heads[1] in words.prepositions
        gap = abs(sum_of(parts) - whole.value)
        if gap * 5 <= whole.value and len(parts) == 2 and _opposed(reading, parts):
            yield from told_sum(reading, whole, parts, exhaustive=True)  # "Seven judges, four men and four women, met"
            return
        cut = len(WORD.findall(noun)) > len(said) + (WORD.findall(noun)[0].casefold() in _OF)
        slipped = _slipped(gap)
        near = gap * 20 <= whole.value * (4 if bare else 3 if slipped and whole.value >= _LARGE else 2)
        if whole.value > max(part.value for part in parts) and (bare or slipped or not cut) and near:
            yield from told_sum(reading, whole, parts, exhaustive=True, level="error" if bare else "warning")
            return


def _noun_of(noun: str, words: ListWords) -> list[str]:
    """The words of a whole's noun, up to a preposition ("homes in this way, "); none where no comma ends them."""
    if not re.fullmatch(r"[^,;:.()]{2,80},\s*", noun):
        return []
    said = WORD.findall(noun)
    if said and said[0].casefold() in _OF:  # "34 of the cases, 12 under one rule and 24 under another"
        said = said[2:] if len(said) > 1 and said[1].casefold() in words.determiners else said[1:]
    first = next((n for n, word in enumerate(said) if word.casefold() in words.prepositions), len(said))
    return said[:first]


def _run(reading: Reading, here: Sequence[Figure], whole: Figure, words: ListWords) -> list[Figure]:
    """The figures of a whole's unit that stand one after the other, the last joined with "and"."""
    text = reading.document.text
    parts = [here[0]] if here and here[0].exact and _in_unit(text, here[0], whole, words) else []
    for one, other in pairwise(here):
        joint = text[one.span.end : other.span.start]
        said = WORD.findall(joint)
        if not parts or not _in_unit(text, other, whole, words) or not other.exact or len(joint) > 80 or not said:
            return []
        if re.search(r"[;:.()]", joint):
            return []
        parts.append(other)
        if said[-1].casefold() in words.joining:
            return parts if len(parts) == 2 or "," in text[parts[0].span.end : one.span.end + 1] else []
        if not joint.rstrip().endswith(","):
            return []
    return []


def _in_unit(text: str, part: Figure, whole: Figure, words: ListWords) -> bool:
    """Whether a part has the unit of its whole, or leaves it out: "90 metres, 60 from the court"."""
    if part.unit == whole.unit:
        return True
    behind = WORD.match(text, part.span.end + 1)
    bare = part.unit == ("number", None) and behind is not None and behind[0].casefold() in words.prepositions
    return bare and whole.unit[0] in ("measure", "money")


def _slipped(gap: Decimal) -> bool:
    """Whether a difference is one of a single wrong digit: 10, 300, 4,000."""
    return len(f"{gap.normalize():f}".strip("0.")) == 1


def _opposed(reading: Reading, parts: Sequence[Figure]) -> bool:
    """Whether two parts are the one and the other of two sorts that leave no third: four men and four women."""
    text = reading.document.text
    joint = text[parts[0].span.end : parts[1].span.start]
    tail = text[parts[1].span.end : parts[1].span.end + 24]
    return are_opposed(joint, tail, reading.document.language)


def _enclosed(reading: Reading, here: Sequence[Figure]) -> Iterator[Finding]:
    """Parts that brackets right behind their whole hold: "845 people (512 women and 343 men)"."""
    text, language = reading.document.text, reading.document.language
    words = LISTING.get(language, LISTING["en"])
    for n, whole in enumerate(here[:-2]):
        opened = _OPENED.match(text, whole.span.end)
        end = text.find(")", opened.end()) if opened else -1
        parts = [one for one in here[n + 1 :] if opened and opened.end() <= one.span.start < end]
        if opened is None or len(parts) < 2 or parts[0].span.start != opened.end() or not whole.exact:
            continue
        inside = text[opened.end() : end]
        if len(inside) > 200 or _OPEN.search(inside) or SUMS.get(language, SUMS["en"]).of_which.search(inside):
            continue
        if any(part.unit != whole.unit or not part.exact or part.value >= whole.value for part in parts):
            continue
        said = WORD.findall(text[parts[-2].span.end : parts[-1].span.start])
        if not said or (said[-1].casefold() not in words.joining and "," not in inside):
            continue
        gap = sum_of(parts) - whole.value
        all_told = gap > 0 or len(parts) > 2 or _opposed(reading, parts) or _slipped(gap)
        if all_told and abs(gap) * (5 if gap > 0 else 10) <= whole.value:
            yield from told_sum(reading, whole, parts, exhaustive=True)
            return


_OPENED = lazy_re(r"(?:\s(?!\d)[^\s,;:.()]+){1,4}\s\(")
_OPEN = lazy_re(
    r"\b(?:including|among|e\.g\.|such as|others|notamment|dont|onder meer|onder wie|darunter|u\.a\.)", re.IGNORECASE
)


def _bracketed(reading: Reading, here: Sequence[Figure], sentence: Span) -> Iterator[Finding]:
    """A whole whose parts stand in brackets: "2.5 million for roads (1.2 million) and rails (0.9 million)"."""
    text = reading.document.text
    bare = [
        text[one.span.start - 1 : one.span.start] == "(" and text[one.span.end : one.span.end + 1] == ")"
        for one in here
    ]
    if sum(bare) < 2:
        return
    first = bare.index(True)
    parts = [one for one, inside in zip(here, bare, strict=True) if inside]
    wholes = [one for one in here[:first] if adds_to(parts[0], one) and one.exact]
    if not wholes or bare[first:] != [True] * len(parts) or len({part.unit for part in parts}) != 1:
        return
    gaps = [text[one.span.end : other.span.start] for one, other in pairwise(parts)]
    whole = wholes[-1]
    if ":" in text[sentence.start : parts[0].span.start] or not all(part.exact for part in parts):
        return
    if all(len(gap) <= 60 and not re.search(r"[.;]\s", gap) for gap in gaps) and whole.value > max(
        p.value for p in parts
    ):
        yield from told_sum(reading, whole, parts, exhaustive=len(parts) > 2)
