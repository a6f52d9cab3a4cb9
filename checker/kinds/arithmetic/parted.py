"""Parts that nearly, but not quite, make up the whole that was told before them."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.arithmetic.miswritten import is_slip
from checker.kinds.arithmetic.priced import EACH_OF
from checker.kinds.arithmetic.reckoned import counts_the_same
from checker.kinds.arithmetic.scenes import Scene, alike, is_bare
from checker.kinds.arithmetic.totals import wrong_sum
from checker.kinds.figures import Figure, begins_with, mixes_rates, rounding, sum_of
from checker.language.lazy import lazy_re
from checker.language.listing import LISTING
from checker.language.opposed import are_opposed
from checker.language.stems import WORD
from checker.language.sums import OF_THEM

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Finding

_FAR = Decimal("0.12")
"""Parts whose sum is further from the whole than this share of it may leave some out, or count some twice."""
_MISSING = Decimal("0.06")
"""How much of the whole parts may leave out without a word, to be taken for all of it."""
_WIDE = Decimal("0.25")
"""The same for men and women, who are all there are."""
_FEW = 60
_FEWEST = 3
_MOST_PARTS = 8
_GAP_CHARS = 70
_NESTED = lazy_re(r"\b(?:of which|of whom|dont|waarvan|davon|darunter|onder wie|including)\b", re.IGNORECASE)
_DID_NOT = lazy_re(
    r"\s(?:(?:did|does|do|were|was|are|is|had|have|ont|sont|étaient|wurden|waren|sind|zijn|werden)\s)?"
    r"(?:not|nicht|niet|pas|non)\s*[.,;)]",
    re.IGNORECASE,
)
"""What makes a second part all that the first is not: "4,200 were announced and 2,300 were not"."""
_ONE = lazy_re(r"\b(?:one|another|une?|één|eine?[nrms]?)\b", re.IGNORECASE)
_ARTICLE = r"(?:\b(?:the|its|le|la|son|sa|de|het|zijn|der|die|das|seine?)\s|\bl['’])"
_THE = lazy_re(rf"(?:^|,)\s*{_ARTICLE}[^,;:()]{{3,60}}(?=,)", re.IGNORECASE)
_AND_THE = lazy_re(rf"(?:,|\b(?:and|as well as|et|ainsi que|en|evenals|und|sowie))\s{_ARTICLE}", re.IGNORECASE)
"""A part that is one thing, told before the first figure and behind the last one."""
_ROUND = (10, 100, 1000)
_EVERY = lazy_re(r"\b(?:every|each|chaque|elke|iedere|jeden?|je)\s$|^[Ss]ur\s$|\bVon\s$|\bVan\s$|\bOf\s$")
"""What makes a round sum one that is dealt out: "of every 100 euro, 45 go to roads"."""
_ASIDE = lazy_re(r",\s(?:who|which|whose|die|dat|waar\w*|der|das|qui|que|dont)\s[^,;:()\d]{1,80},", re.IGNORECASE)
"""What a clause between commas says of a part: ", which keep out the sea,"."""
_MANY_DIGITS = 1000
_BREAK = lazy_re(r"[.:()]\s")


def find_parted(scene: Scene) -> Iterator[Finding]:
    """Parts of a sentence that do not make up the whole in it, or in the sentence before."""
    here = [one for one in _each_multiplied(scene) if one.unit[0] in ("number", "money", "measure", "duration")]
    for n, whole in enumerate(here):
        if n and not _is_shared_out(scene, whole):
            continue  # in the sentence itself the whole comes first: "of the 48 boats, 22 are …"
        parts = here[n + 1 :]
        counted = len(parts) > 2 and parts[0].mention.spelled and parts[0].value == len(parts) - 1
        counted = counted and _OF_EACH.search(scene.text[parts[0].span.end : parts[1].span.start]) is not None
        if len(parts) > 2 and _told_of_them(scene, parts[0]) and _opposed(scene, parts[:2]):
            parts = parts[:2]  # "148 people, 87 of whom are men and 61 women, and some 200 volunteers"
        parts = parts[1:] if counted else parts  # "90,000 euro in three instalments of 40,000, 30,000 and …"
        if len(parts) >= 2 and (counted or _opens(scene, whole, parts)) and _is_split(scene, whole, parts):
            found = list(_judged(scene, whole, parts))
            yield from found
            if found:
                return
    if scene.ahead and len(here) > 1:
        last = [one for one in scene.ahead if alike(one, here[0]) and (one.scale > 1) == (here[0].scale > 1)]
        wholes = [one for one in last if one.value > max(part.value for part in here)]
        near = [one for one in wholes if abs(sum_of(here) - one.value) <= one.value * _FAR]
        # "164 people, 71 of them women": the whole comes first, and what follows it are other parts of it
        counted = len(here) >= _FEWEST or _opposed(scene, here)
        first = counted and bool(near) and near == wholes[:1] and near[0] is last[0]
        if first and (len(last) == 1 or _only_parts(scene, last)) and _is_split(scene, near[0], here):
            yield from _judged(scene, near[0], here)
        elif wholes and (slipped := _slipped(scene, wholes, here)) is not None:
            yield from _judged(scene, slipped, here)


def _slipped(scene: Scene, wholes: Sequence[Figure], parts: Sequence[Figure]) -> Figure | None:
    """The one whole that parts make but for a digit, where it has so many that no chance does that."""
    summed = sum_of(parts)
    if any(whole.value == summed for whole in wholes) or not _is_split(scene, wholes[0], parts):
        return None
    meant = [whole for whole in wholes if whole.value >= _MANY_DIGITS and is_slip(whole, summed)]
    return meant[0] if len(meant) == 1 else None


def _each_multiplied(scene: Scene) -> Sequence[Figure]:
    """The figures of a sentence, "one from each of the 14 provinces" as the 14 that it is."""
    found: list[Figure] = []
    for one in scene.here:
        last = found[-1] if found else None
        each = last and EACH_OF.fullmatch(scene.text[last.span.end : one.span.start])
        if last and each and last.unit == one.unit and last.exact and one.exact:
            value = last.value * one.value
            span = Span(last.span.start, one.span.end)
            mention = replace(last.mention, span=span, text=scene.text[span.start : span.end], value=value)
            found[-1] = replace(last, mention=mention, value=value, printed=value)
        else:
            found.append(one)
    return found


def _only_parts(scene: Scene, last: Sequence[Figure]) -> bool:
    """Whether "of them" right behind each figure but the first says that it is part of the first."""
    behind, ahead = OF_THEM.get(scene.language, OF_THEM["en"])
    return all(
        behind.match(scene.text, one.span.end) or ahead.search(scene.text[max(0, one.span.start - 40) : one.span.start])
        for one in last[1:]
    )


_OF_EACH = lazy_re(r"\s[^\W\d]+(?:\s[^\W\d]+)?(?:\s(?:of|de|van|von|zu)|:)\s$", re.IGNORECASE)


def _is_shared_out(scene: Scene, whole: Figure) -> bool:
    """Whether "of the" opens the clause of a whole: "of the 48 boats, 22 are …", but not "the budget of 48 million"."""
    lead = scene.text[max(scene.sentence.start, whole.span.start - 30) : whole.span.start]
    told = scene.words.out_of.search(lead)
    return told is not None and (not WORD.search(lead[: told.start()]) or not _NOUN_BEFORE.search(lead[: told.start()]))


_NOUN_BEFORE = lazy_re(r"[^\W\d]{3,}\s?$")


def _opens(scene: Scene, whole: Figure, parts: Sequence[Figure]) -> bool:
    """Whether what stands between a whole and its first part sets parts apart: a colon, a semicolon, "of which"."""
    text = scene.text
    between = text[whole.span.end : parts[0].span.start]
    if _is_shared_out(scene, whole):
        if len(parts) >= _FEWEST or _DID_NOT.match(text, parts[-1].span.end):
            return True
        if _opposed(scene, parts):
            return len(between) <= _GAP_CHARS
        return (
            "," in between and len(between) <= _GAP_CHARS and all(counts_the_same(scene, whole, one) for one in parts)
        )
    if scene.sums.of_which.search(between) or _told_of_them(scene, parts[0]):
        return not _told_of_them(scene, whole)  # "62 of them came by day, 41 at dusk" names two parts
    if _consists(scene, between):
        return len(between) <= _GAP_CHARS and between.strip().casefold() not in _ARE
    all_told = len(parts) >= _FEWEST or _opposed(scene, parts)
    return all_told and bool(re.search(r"[;:]", between)) and len(between) <= 2 * _GAP_CHARS


def _told_of_them(scene: Scene, part: Figure) -> re.Match[str] | None:
    """What right behind a part says that it is one: "148 people, 87 of whom …"."""
    return OF_THEM.get(scene.language, OF_THEM["en"])[0].match(scene.text, part.span.end)


def _consists(scene: Scene, between: str) -> bool:
    """Whether what stands between a whole and its first part says that the parts are all of it: "made up of"."""
    consisting = LISTING.get(scene.language, LISTING["en"]).consisting.search(between.rstrip())
    return bool(_MADE_UP.search(between)) or (consisting is not None and "," not in between)


_ARE = frozenset({"are", "sont", "zijn", "sind"})
_MADE_UP = lazy_re(
    r"\b(?:made up of|composed of|consisting of|comprising|namely|formée?s? de|composée?s? de|à savoir|bestaande uit"
    r"|samengesteld uit|te weten|namelijk|bestehend aus|zusammengesetzt aus|nämlich)\s(?:about\s)?$",
    re.IGNORECASE,
)


def _is_split(scene: Scene, whole: Figure, parts: Sequence[Figure]) -> bool:
    """Whether parts stand one after the other to the end of a sentence, the last joined with "and"."""
    if not 2 <= len(parts) <= _MOST_PARTS or not whole.exact or not all(part.exact for part in parts):
        return False
    if any(not told_in_unit(scene, part, whole) or part.value >= whole.value for part in parts):
        return False
    text = scene.text
    between = text[whole.span.end : parts[0].span.start]
    if not (":" in between or _MADE_UP.search(between)) and _in_one_row(scene, [whole, *parts]):
        return False
    joining = LISTING.get(scene.language, LISTING["en"]).joining
    behind, _ = OF_THEM.get(scene.language, OF_THEM["en"])
    if any(behind.match(text, one.span.end) for one in parts[1:]):
        return False  # "95 were closed, 15 of them for good"
    of_whom = _told_of_them(scene, parts[0])
    ends = [of_whom.end() if of_whom else parts[0].span.end, *(one.span.end for one in parts[1:])]
    gaps = [text[end : other.span.start] for end, other in zip(ends, parts[1:], strict=False)]
    if any(len(_ASIDE.sub(",", gap)) > _GAP_CHARS or _BREAK.search(gap) for gap in gaps):
        return False
    if any(_NESTED.search(gap) or _is_total(scene, gap) for gap in gaps):
        return False
    if any(cue.search(gap) for gap in gaps for cue in (scene.words.left, scene.words.change, scene.words.than)):
        return False
    joined = [any(word.casefold() in joining for word in WORD.findall(gap)) for gap in gaps]
    # "130 said yes and 60 no, 20 abstained", "31 were upheld and 47 rejected; nine were withdrawn"
    ended = joined[-1] or (any(joined) and re.search(r"[;,]\s", gaps[-1]) is not None)
    tail = text[parts[-1].span.end : scene.sentence.end]
    if len(parts) == 2 and of_whom and re.match(r"[^,;:.]{0,24},\s", tail):
        return ended
    return ended and len(tail) <= 90 and not re.search(r"[;:]\s", tail)


def _is_total(scene: Scene, gap: str) -> bool:
    """Whether what stands between two figures calls one of them a total: "in all" beside it."""
    joining = LISTING.get(scene.language, LISTING["en"]).joining
    said = [WORD.findall(gap[cue.end() :]) for cue in scene.sums.altogether.finditer(gap)]
    before_next = any(len(words) <= 2 and not set(words) & set(joining) for words in said)
    return before_next or begins_with(scene.sums.altogether, gap)


def _in_one_row(scene: Scene, told: Sequence[Figure]) -> bool:
    """Whether one preposition follows each of some figures: "118 million for roads, 52 for rails and 47 for ports"."""
    nouns = [WORD.search(scene.text, one.span.end, one.span.end + 24) for one in told]
    first = {noun[0].casefold() if noun else "" for noun in nouns}
    return len(first) == 1 and first <= set(LISTING.get(scene.language, LISTING["en"]).prepositions)


def _opposed(scene: Scene, parts: Sequence[Figure]) -> bool:
    """Whether two parts are told to be the one and the other of two sorts that leave no third: men and women."""
    text = scene.text
    first = text[parts[0].span.end : parts[1].span.start]
    second = text[parts[1].span.end : min(scene.sentence.end, parts[1].span.end + _GAP_CHARS)]
    before = text[max(scene.sentence.start, parts[0].span.start - _GAP_CHARS) : parts[0].span.start]
    # "15 women and 23 men", "women hold 15 and men 23"
    return are_opposed(first, second, scene.language) or are_opposed(before, first, scene.language)


def told_in_unit(scene: Scene, part: Figure, whole: Figure) -> bool:
    """Whether a part can be counted with its whole: of its unit, or with none: "430 pounds: 140 for rent, …"."""
    if alike(part, whole):
        return True
    if whole.unit[0] not in ("money", "measure", "duration") or part.unit != ("number", None):
        return False
    every = _EVERY.search(scene.text[max(0, whole.span.start - 30) : whole.span.start])
    return is_bare(scene, part) or (whole.value in _ROUND and every is not None)


def _gapped(scene: Scene, parts: Sequence[Figure]) -> bool:
    """Whether the second of two parts goes without the verb of the first: "six chosen by judges and four by towns"."""
    text = scene.text
    behind = WORD.match(text, parts[1].span.end + 1)
    between = [word.casefold() for word in WORD.findall(text[parts[0].span.end : parts[1].span.start])]
    prepositions = LISTING.get(scene.language, LISTING["en"]).prepositions
    return behind is not None and behind[0].casefold() in prepositions and behind[0].casefold() in between


def _told_singly(scene: Scene, parts: Sequence[Figure], after: int) -> int:
    """How many more parts may be told without a figure, around the others or between them: "forbade one"."""
    _, colon, lead = scene.text[after : parts[0].span.start].rpartition(":")
    tail = scene.text[parts[-1].span.end : scene.sentence.end]
    told = len(_ONE.findall(scene.text, after, scene.sentence.end)) + len(_AND_THE.findall(tail))
    return told + (len(_THE.findall(lead)) if colon else 0)


def _judged(scene: Scene, whole: Figure, parts: Sequence[Figure]) -> Iterator[Finding]:
    summed = sum_of(parts)
    gap = summed - whole.value
    if abs(gap) <= rounding(parts, whole, counted=True) or mixes_rates(scene.text, parts):
        return
    if gap < 0 and -gap <= _told_singly(scene, parts, whole.span.end):
        return  # "nine: the chair, two deputies and six others" tells one of them without a figure
    share = abs(gap) / whole.value
    of_which = scene.sums.of_which.search(scene.text, whole.span.end, parts[0].span.start)
    of_which = of_which or _told_of_them(scene, parts[0]) or _DID_NOT.match(scene.text, parts[-1].span.end)
    complete = _consists(scene, scene.text[whole.span.end : parts[0].span.start])
    opposed = len(parts) == 2 and _opposed(scene, parts)
    gapped = len(parts) == 2 and whole.value <= _FEW and _gapped(scene, parts)
    complete = complete or gapped
    slipped = whole.value >= _MANY_DIGITS and is_slip(whole, summed)
    far = _FAR if gap > 0 or slipped or (opposed and of_which) else _MISSING
    if share > (_WIDE if opposed and complete else _FAR if gapped else far) or (
        len(parts) < _FEWEST and gap < 0 and not (of_which or opposed or complete or slipped)
    ):
        return
    denied = opposed or complete or _DID_NOT.match(scene.text, parts[-1].span.end)
    if len(parts) < _FEWEST and gap < 0 and whole.value > _FEW and not (denied or slipped):
        return  # two parts of many may leave some out
    # parts of parts: "180 were granted, 120 in full and 60 in part, and 130 refused"
    for size in range(2, len(parts)):
        for chosen in combinations(parts, size):
            told = sum_of(chosen)
            again = any(told == part.value for part in parts) and abs(gap - told) <= rounding(
                parts, whole, counted=True
            )
            if told == whole.value or again:
                return
    places = [Span(parts[0].span.start, parts[-1].span.end), whole.span]
    yield wrong_sum(scene.reading, whole, parts, places, level="error", subject="total")
