"""What a sentence concludes from the one or two figures before it: price × number, rate × amount, a head, a period.

The words may stand in any order and need not name the figures they rest on. What makes a flag sure is that nothing else
is told: a cue says that the figure follows ("so", "that is", "which comes to"), the scene has just the figures that
one relation needs, and no plain reckoning with them gives the result.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.kinds.arithmetic.priced import (
    TRAIL,
    is_number_of,
    noun_behind,
    noun_word,
    price_of,
    rate_of,
    side_by_side,
    so_many_times,
    tiered,
    with_tax,
)
from checker.kinds.arithmetic.products import (
    EACH,
    area,
    each_times,
    for_each_of,
    in_instalments,
    over_time,
    spread,
    thrice,
    two_prices,
)
from checker.kinds.arithmetic.scenes import Scene, alike, close, explained, is_bare
from checker.language.lazy import lazy_re
from checker.language.stems import WORD, stem
from checker.language.sums import INSTALMENTS
from checker.language.sums.conclusions import AREA, AVERAGE, COMES_TO, LIMITS, PERIODS, TIMES_A_PERIOD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Finding
    from checker.kinds.figures import Figure

_MOST_WORDS = 8
_ORDINAL_SHARE = lazy_re(
    r"\b(?:jede[rsn]?|elke|iedere|every)\s(?P<share>[^\W\d]{4,12})\s(?:der|von|van|of)\s(?:den\s|de\s|the\s)?$",
    re.IGNORECASE,
)
_SHARES = {
    2: ("zweite", "tweede", "second"), 3: ("dritte", "derde", "third"), 4: ("vierte", "vierde", "fourth"),
    5: ("fünfte", "vijfde", "fifth"), 6: ("sechste", "zesde", "sixth"), 8: ("achte", "achtste", "eighth"),
    10: ("zehnte", "tiende", "tenth"),
}  # fmt: skip
_OR = {
    language: lazy_re(rf"\b{word}\s$", re.IGNORECASE)
    for language, word in {"en": "or", "fr": "ou", "nl": "of", "de": "oder"}.items()
}
_BREAK = lazy_re(r"[.;:(]\s")


def find_concluded(scene: Scene) -> Iterator[Finding]:
    """The results of a sentence that the few figures before them do not give."""
    for n, result in enumerate(scene.here):
        rough = result.mention.bound == "about" and result.mention.end_value is None
        if not (result.exact or rough) or result.unit[0] not in ("money", "number", "measure", "duration"):
            continue
        if rough:
            own = [one for one in scene.here[:n] if one.exact]
            if (len(own) == n and _concluded(scene, n) and (found := _by_period(scene, result, own))) or (
                _apposed(scene, n) and (found := _share_of_whole(scene, result, own, _last_sentence(scene)))
            ):
                yield found
            continue
        if found := over_time(scene, n) or two_prices(scene, n) or in_instalments(scene, n):
            yield found
            continue
        if n and INSTALMENTS.fullmatch(scene.text, scene.here[n - 1].span.end, result.span.start):
            continue  # `in_instalments` sees to it: who borrows pays back more
        if scene.words.paid.search(scene.lead(result)) and (found := tiered(scene, result, _near(scene, n))):
            yield found
            continue
        if scene.words.paid.search(scene.lead(result)) and (found := with_tax(scene, result, _near(scene, n))):
            yield found
            continue
        if n == 2 and len(scene.here) == 3 and (found := for_each_of(scene)):
            yield found
            continue
        if found := each_times(scene, n, concluded=_concluded(scene, n)):
            yield found
            continue
        if n == 2 and (found := _one_of_each(scene)):
            yield found
            continue
        if n == 2 and AREA.search(scene.lead(result)) and (found := area(scene, result, scene.here[:2])):
            yield found
            continue
        if not (_concluded(scene, n) or _apposed(scene, n)):
            continue
        own = [one for one in scene.here[:n] if one.exact]
        if result.unit[0] == "duration":
            if found := thrice(scene, result, own):
                yield found
            continue
        ahead = [one for one in _last_sentence(scene) if one.exact]
        if len(own) != n or len(own) + len(ahead) > 4:
            continue
        given = [*ahead, *own]
        apart = result.unit[0] == "money" and side_by_side(scene, given)
        found = _share_of_whole(scene, result, own, ahead) or (None if apart else price_of(scene, result, given))
        found = found or so_many_times(scene, result, own)
        found = found or rate_of(scene, result, given) or _by_period(scene, result, given)
        found = found or _a_head(scene, result, own, ahead) or (None if apart else spread(scene, result, own))
        found = found or thrice(scene, result, own) or area(scene, result, own)
        if found:
            yield found


def _one_of_each(scene: Scene) -> Finding | None:
    """What one of so many has, named as such: "With 4,200 heads and 1,050 homes, there are five heads per home"."""
    first, second, result = scene.here[:3]
    of_one = scene.words.one_of.match(scene.text, result.span.end + len(noun_word(scene, result)))
    if of_one is None or not all(one.exact and one.unit == ("number", None) for one in scene.here[:3]):
        return None
    one, own = stem(of_one["noun"], scene.language), noun_behind(scene, result)
    nouns = {noun_behind(scene, first): first, noun_behind(scene, second): second}
    if not own or own == one or own not in nouns or one not in nouns or nouns[one].value < 2:
        return None
    right = nouns[own].value / nouns[one].value
    if abs(right - result.value) <= max(result.step / 2, right / 20) or not close(result, right):
        return None
    return scene.flag(result, [first, second], right, "average")


def _near(scene: Scene, n: int) -> list[Figure]:
    """The exact figures before the n-th, of the sentence before too, without the "one" of "each further one"."""
    told = (*_last_sentence(scene), *scene.here[:n])
    return [one for one in told if one.exact and not (one.mention.spelled and one.value == 1)]


def _last_sentence(scene: Scene) -> list[Figure]:
    """The figures of the sentence right before, or of the one before that where it has none."""
    last = scene.reading.sentence_at(scene.ahead[-1].span.start) if scene.ahead else None
    return [one for one in scene.ahead if last and last.contains(one.span)]


def _concluded(scene: Scene, n: int) -> bool:
    """Whether words before a figure, in its clause, say that it follows from what came before."""
    result, text = scene.here[n], scene.text
    start = scene.here[n - 1].span.end if n else scene.sentence.start
    lead = text[max(start, result.span.start - 90) : result.span.start]
    cues = list(COMES_TO[scene.language].finditer(lead))
    if cues:
        after = lead[cues[-1].end() :]
        return len(WORD.findall(after)) <= _MOST_WORDS and not _BREAK.search(after)
    # "with 18 inspectors for 540 farms, each has on average 30": an average follows from both
    return AVERAGE[scene.language].search(lead) is not None and n >= 2


def _apposed(scene: Scene, n: int) -> bool:
    """Whether a figure stands right behind a share as what it is: "a quarter of them, some 18,000", "half: 5.50"."""
    if not n or not (_is_fraction(scene.here[n - 1]) or scene.here[n - 1].unit == ("percent", "%")):
        return False
    return _OF_IT.fullmatch(scene.text[scene.here[n - 1].span.end : scene.here[n].span.start]) is not None


_OF_IT = lazy_re(
    r"(?:\s(?:of (?:them|these|those|it|which)|d['’]entre (?:eux|elles)|de ceux-ci|daarvan|ervan|hiervan|davon))?"
    r"\s?[,:(]\s?(?:(?:about|some|nearly|environ|quelque|ongeveer|zo['’]n|etwa|rund)\s)?",
    re.IGNORECASE,
)


def _share_of_whole(scene: Scene, result: Figure, own: Sequence[Figure], ahead: Sequence[Figure]) -> Finding | None:
    """A fraction of a whole: "three quarters of the 480 trainees; that is 340", "12 million. Half, that is 5"."""
    fractions = [one for one in own if _is_fraction(one) or one.unit == ("percent", "%")]
    amounts = [one for one in own if one.value > 1 and one not in fractions]
    if len(fractions) + len(amounts) != len(own) or len(fractions) > 1:
        return None
    if not fractions and len(amounts) == 1 and (share := _ordinal_share(scene, amounts[0])):
        value, whole = share, amounts[0]
    elif len(fractions) == 1:
        in_percent = fractions[0].unit[0] == "percent"
        value = fractions[0].value / 100 if in_percent else fractions[0].value
        behind = [one for one in amounts if one.span.start > fractions[0].span.end]
        wholes = behind or (amounts or [one for one in ahead if one.value > 1])
        if len(wholes) != 1 or len(ahead) > 2 or (in_percent and not behind):
            return None
        whole = wholes[0]
        between = scene.text[fractions[0].span.end : whole.span.start] if behind else ""
        if behind and (len(WORD.findall(between)) > 4 or not _is_of(scene, between)):
            return None
    else:
        return None
    if fractions and fractions[0].unit[0] == "percent":
        right = wholes[0].value * value
        near = result.step / 2 + wholes[0].value * fractions[0].step / 200
        near += wholes[0].step * value / 2 if wholes[0].scale > 1 or wholes[0].decimals else right / 50
        fits = abs(right - result.value) <= near or not close(result, right)
        return None if fits or not alike(wholes[0], result) else scene.flag(result, [wholes[0]], right, "share")
    if result.value >= whole.value or not (alike(whole, result) or is_bare(scene, result)):
        return None
    right = whole.value * value
    least = Decimal(1) if result.unit[0] == "number" else result.step / 2
    if result.mention.bound == "about" and abs(right - result.value) * 6 <= right:
        return None
    if abs(right - result.value) <= max(least, right / 20, result.step / 2 if result.scale > 1 else Decimal(0)):
        return None
    return scene.flag(result, [whole], right, "fraction") if close(result, right) else None


def _is_of(scene: Scene, between: str) -> bool:
    """Whether little but "of the" stands between a share and its whole."""
    return bool(scene.words.out_of.search(between) or _OF_ITS.search(between))


_OF_ITS = lazy_re(
    r"(?:\bof|\bdes?|\bdu|\bd['’]|\bl['’]|\bvan|\bvon|\bder|\bdes|\baller)\s?(?:its |our |their |the |her |his "
    r"|ses |leurs |nos |les |zijn |haar |hun |onze |de |seiner |ihrer |unserer |den )?$",
    re.IGNORECASE,
)


def _is_fraction(one: Figure) -> bool:
    return one.unit[0] == "number" and 0 < one.value < 1 and not re.search(r"\d[.,]\d", one.mention.text)


def _ordinal_share(scene: Scene, whole: Figure) -> Decimal | None:
    said = _ORDINAL_SHARE.search(scene.text[max(scene.sentence.start, whole.span.start - 40) : whole.span.start])
    word = said["share"].casefold().rstrip("rsn") if said else ""
    for number, words in _SHARES.items():
        if said and (word in words or said["share"].casefold() in words):
            return Decimal(1) / number
    return None


def _by_period(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """One amount by two periods: "9,600 calls in 2022, which comes to 900 calls a month"."""
    same = [one for one in given if one.unit == result.unit]
    if len(same) != 1 or given[-1] is not same[0] or len(given) > 2:
        return None
    base = same[0]
    own, other = _periods(scene, result, None), _periods(scene, base, result)
    if len(own) != 1 or len(other) != 1 or own == other:
        return None
    longer, shorter = (base, result) if (*other, *own) in TIMES_A_PERIOD else (result, base)
    times = TIMES_A_PERIOD.get((other[0], own[0])) or TIMES_A_PERIOD.get((own[0], other[0]))
    if times is None or not shorter.value:
        return None
    told = scene.text[base.span.start : result.span.start]
    ratio = longer.value / shorter.value
    # "9 euro a day or 30 euro a week" are two prices: who pays for longer at once pays less, and never more
    cheaper = ratio <= times[1] or not re.search(r",\s[^\W\d]+\s$", told)
    if LIMITS[scene.language].search(told) or (cheaper and _OR[scene.language].search(told)):
        return None
    slack = ratio * (shorter.step / 2 / shorter.value if shorter.scale == 1 else shorter.step / shorter.value)
    slack += ratio / (50 if result.exact else 8)
    if times[0] - slack <= ratio <= times[1] + slack:
        return None
    edge = Decimal(min(times, key=lambda each: abs(each - ratio)))
    right = base.value / edge if result is shorter else base.value * edge
    return scene.flag(result, [base], right, "amount per period") if close(result, right, Decimal("0.6")) else None


def _periods(scene: Scene, one: Figure, until: Figure | None) -> list[str]:
    """The period named beside a figure: right behind it, or else before it, from the start of its sentence on.

    Of a base that is `until` the next figure only what is behind it nearest counts, and what is ahead of a result only
    behind the base: "9 euro a month, in the year thus 108 euro".
    """
    sentence = scene.reading.sentence_at(one.span.start)
    if sentence is None:
        return []
    end = until.span.start if until else min(scene.sentence.end, one.span.end + TRAIL)
    behind = re.split(r"[,;.(]\s", scene.text[one.span.end : min(end, sentence.end)])[0]
    ways = PERIODS[scene.language].items()
    found = [name for name, sign in ways if sign.search(behind)]
    if not found:
        earlier = [other for other in scene.here if other.span.end <= one.span.start]
        lead = scene.text[earlier[-1].span.end if earlier else sentence.start : one.span.start]
        clause = lead if until or not earlier else "".join(re.split(r"([,;]\s)", lead)[1:])
        found = [name for name, sign in ways if sign.search(clause)]
    return found


def _a_head(scene: Scene, result: Figure, own: Sequence[Figure], ahead: Sequence[Figure]) -> Finding | None:
    """So many for so many, and what one has: "18 inspectors for 540 farms, so each has 36 farms"."""
    given = own if len(own) == 2 else [*ahead, *own]
    if len(given) != 2 or not any(is_number_of(one) for one in given):
        return None
    lead = scene.text[given[-1].span.end : result.span.end + 30]
    if not AVERAGE[scene.language].search(lead) or _periods(scene, result, None):
        return None
    low, high = sorted(given, key=lambda one: (one.unit == result.unit, one.value))
    if low.unit == high.unit:
        low, high = sorted(given, key=lambda one: one.value)
    if not alike(high, result) or not is_number_of(low) or low.unit[0] != "number":
        return None
    nouns = [noun_behind(scene, one) for one in (low, high, result)]
    # what one of them has is told in the noun of the others, or in none
    if nouns[2] and nouns[2] != nouns[1] and result.unit[0] == "number" and not EACH.match(scene.trail(result)):
        return None
    named = {stem(word, scene.language) for word in WORD.findall(lead)}
    if not nouns[0] or low.value < 2 or not (nouns[0] in named or EACH.match(scene.trail(result))):
        return None
    right = high.value / low.value
    if abs(right - result.value) <= max(result.step, right / 20) or explained(result, given):
        return None
    if scene.multiplies(low, result):
        return None
    return scene.flag(result, [high, low], right, "average") if close(result, right) else None
