"""Shares drawn from what a sentence before told: "of the 103 asked 21 paid. Thus one in three paid", "a rate of 89%".

A share may be told in per cent, as "one in five" or as "more than half"; its whole, and often its part too, stand in
the sentence before, or the share is that of the last two shares together.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.kinds.averaged import nouns_of
from checker.kinds.scenes import Scene, alike, close, explained, last_figures
from checker.language.conclusions import COMES_TO
from checker.language.drawing import IN_FULL, MORE_THAN, NOT_QUITE, RATE_NOUN, TWO_TOGETHER
from checker.language.lazy import lazy_re
from checker.language.moved import FELL, ROSE
from checker.language.rates import BESIDE
from checker.language.stems import WORD, stem
from checker.language.sums import OF_THEM

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Finding
    from checker.kinds.figures import Figure

_MOST_WORDS = 9
_MOST_CHARS = 110
_NEAR = Decimal("0.6")
_FULL = Decimal("0.85")


def find_drawn_shares(scene: Scene) -> Iterator[Finding]:
    """The shares of a sentence that are not what the figures before it make."""
    shares = [n for n, one in enumerate(scene.here) if is_share(one)]
    if not shares or (not scene.ahead and len(scene.here) < 3):
        return
    for n in shares:
        found = _of_last_sentence(scene, n) or _of_a_change(scene, n) or _of_them(scene, n) or _of_two(scene, n)
        if found := found or _in_full(scene, n):
            yield found
            return


def is_share(one: Figure) -> bool:
    """Whether a figure is a share: in per cent, or a fraction in words."""
    if one.mention.end_value is not None:
        return False
    fraction = one.unit == ("number", None) and 0 < one.value < 1 and not re.search(r"\d[.,]\d", one.mention.text)
    return one.unit == ("percent", "%") or fraction


def _points(one: Figure) -> Decimal:
    """A share in per cent."""
    return one.value if one.unit[0] == "percent" else one.value * 100


def _slack(one: Figure) -> Decimal:
    """By how many points a share may be off the right one that it is told of."""
    points = _points(one)
    if one.unit[0] != "percent":
        return max(Decimal(3), points / 8)
    return max(one.step, Decimal(1)) + points / (50 if one.exact else 12)


def _of_last_sentence(scene: Scene, n: int) -> Finding | None:
    """A share of two figures of the sentence before: "250 beds, of which 215 taken. The rate is thus 89 per cent"."""
    share, text = scene.here[n], scene.text
    told = [one for one in last_figures(scene) if one.unit[0] not in ("percent", "duration") and not is_share(one)]
    told = [one for one in told if one.unit == told[-1].unit]
    if n or len(told) < 2 or share.mention.bound not in ("exact", "about"):
        return None
    lead = text[scene.sentence.start : share.span.start]
    cue = COMES_TO[scene.language].search(lead)
    named = RATE_NOUN[scene.language].search(lead)
    behind = lead[named.end() :] if named else ""
    alone = named and len(WORD.findall(behind)) <= 3 and not _OF_OTHERS.search(behind)
    if not (cue or alone) or len(WORD.findall(lead)) > _MOST_WORDS + 3:
        return None
    whole, part = told[:2]
    between = text[whole.span.end : part.span.start]
    ahead = scene.words.out_of.search(text[: whole.span.start][-30:])
    first_of = scene.words.out_of.fullmatch(between.lstrip())  # "21 of the 103"
    if first_of:
        whole, part = part, whole
    tied = ahead or first_of or scene.sums.of_which.search(between) or _is_of_them(scene, part)
    ratios = [one.value / other.value * 100 for one in told for other in told if other.value > one.value > 0]
    if not tied or not alike(whole, part) or not (whole.exact and part.exact) or not 0 < part.value < whole.value:
        return None
    if any(min(abs(each - _points(share)), abs(100 - each - _points(share))) <= _slack(share) for each in ratios):
        return None
    right = part.value / whole.value
    right = right * 100 if share.unit[0] == "percent" else right
    return scene.flag(share, [whole, part], right, "share") if close(share, right, _NEAR) else None


_OF_OTHERS = lazy_re(r"\b(?:of|in|for|among|d[eu]s?|pour|chez|van|bij|voor|in|von|der|des|für|bei|im)\b", re.IGNORECASE)


def _is_of_them(scene: Scene, part: Figure) -> bool:
    behind, ahead = OF_THEM[scene.language]
    lead = scene.text[max(0, part.span.start - 40) : part.span.start]
    return bool(behind.match(scene.text, part.span.end) or ahead.search(lead))


def _of_a_change(scene: Scene, n: int) -> Finding | None:
    """The share that a change told right before it is of what there was: "1,080 more, or 18 per cent", of 5,400."""
    share, text = scene.here[n], scene.text
    if not n or share.unit[0] != "percent" or share.mention.bound not in ("exact", "about"):
        return None
    change = scene.here[n - 1]
    if not change.exact or change.unit[0] in ("percent", "duration"):
        return None
    between = text[change.span.end : share.span.start]
    beside = re.fullmatch(r"(?:\s[^\W\d]+){0,3}" + BESIDE.pattern, between, re.IGNORECASE)
    clause = text[max(scene.sentence.start, change.span.start - _MOST_CHARS) : share.span.start]
    rose = ROSE[scene.language].search(clause) or scene.sums.rise.search(clause)
    fell = FELL[scene.language].search(clause) or scene.sums.fall.search(clause)
    if not beside or not (rose or fell):
        return None
    given = [one for one in (*scene.ahead, *scene.here[: n - 1]) if one.exact and alike(one, change)]
    pairs = [
        (one, other) for one in given for other in given
        if one.span.start < other.span.start and abs(one.value - other.value) == change.value
    ]  # fmt: skip
    if len(pairs) != 1 or not min(one.value for one in pairs[0]):
        return None
    old = (min if rose else max)(pairs[0], key=lambda one: one.value)
    right = change.value / old.value * 100
    if any(abs(change.value / one.value * 100 - share.value) <= max(share.step, right / 25) for one in pairs[0]):
        return None
    return scene.flag(share, [old, change], right, "growth") if close(share, right, _NEAR) else None


def _of_them(scene: Scene, n: int) -> Finding | None:
    """A fraction of those told before with what it comes to: "84,000 came. More than half of them (39,500) …"."""
    share, text = scene.here[n], scene.text
    if share.unit[0] == "percent" or n + 1 >= len(scene.here) or n:
        return None
    part = scene.here[1]
    between = text[share.span.end : part.span.start]
    behind, _ = OF_THEM[scene.language]
    if not _APPOSED.search(between) or len(WORD.findall(between)) > 4 or not part.exact or part.unit[0] == "percent":
        return None
    wholes = [one for one in scene.ahead if alike(one, part) and one.value > part.value and one.exact]
    back = behind.match(between) or _names_them(scene, between, wholes)
    bound = _bound(scene, share)
    if not back or not wholes or any(_fits(share, part, one, bound) for one in wholes):
        return None
    whole = wholes[0] if len(wholes) == 1 or wholes[0].value == max(one.value for one in wholes) else None
    if whole is None or explained(part, [*wholes, share]):
        return None
    right = share.value * whole.value
    return scene.flag(part, [whole], right, "fraction") if close(part, right, _NEAR) else None


_APPOSED = lazy_re(r"(?:\s?\(|,\s)(?:(?:that is|or|so|soit|donc|dus|dat zijn|ofwel|also|das sind)\s)?$", re.IGNORECASE)


def _names_them(scene: Scene, between: str, wholes: Sequence[Figure]) -> bool:
    """Whether words behind a share point at what was counted: "of these alarms", or "of the alarms" by its noun."""
    these = _THESE.match(between)
    noun = WORD.match(between, these.end()) if these else None
    if these is None or noun is None:
        return False
    own = stem(noun[0], scene.language)
    return bool(these["these"]) or any(own in nouns_of(scene, one) for one in wholes)


_THESE = lazy_re(
    r"\s(?:(?P<these>of (?:these|those)|de ces|van (?:deze|die)|dieser)|of (?:our|the|all)|des|de nos"
    r"|van (?:alle|onze|de)|der|aller|unserer)\s",
    re.IGNORECASE,
)


def _bound(scene: Scene, share: Figure) -> str:
    """How the words before a share limit it, "a little more than" too."""
    lead = scene.text[max(scene.sentence.start, share.span.start - 30) : share.span.start]
    if MORE_THAN.search(lead):
        return "more"
    if NOT_QUITE.search(lead):
        return "less"
    return {"more-than": "more", "at-least": "more", "less-than": "less", "at-most": "less"}.get(
        share.mention.bound, ""
    )


def _fits(share: Figure, part: Figure, whole: Figure, bound: str) -> bool:
    ratio, value = part.value / whole.value, share.value
    if bound == "more":
        return value * Decimal("0.995") <= ratio <= value * Decimal("1.5")
    if bound == "less":
        return value * Decimal("0.5") <= ratio <= value * Decimal("1.005")
    return abs(ratio - value) <= value / 8


def _of_two(scene: Scene, n: int) -> Finding | None:
    """What the shares told right before make together: "48 per cent and 17, so these two supplied three quarters"."""
    share, text = scene.here[n], scene.text
    told = [one for one in (*scene.ahead, *scene.here[:n]) if not (one.mention.spelled and one.value <= _FEW)]
    parts: list[Figure] = []
    for one in reversed(told):
        if one.unit != ("percent", "%") and not (one.unit == ("number", None) and one.value < 100):
            break
        parts.insert(0, one)
    lead = text[parts[-1].span.end : share.span.start] if parts else ""
    cue = TWO_TOGETHER[scene.language].search(lead) or TWO_TOGETHER[scene.language].match(scene.trail(share).lstrip())
    if len(parts) < 2 or parts[-2].unit[0] != "percent" or not cue or len(lead) > _MOST_CHARS:
        return None
    if share.mention.bound not in ("exact", "about") or not all(one.exact for one in parts[-2:]):
        return None
    if parts[-1].span.start < scene.sentence.start and not COMES_TO[scene.language].search(lead):
        return None  # "in 2010 the two together had stood at 61 per cent"
    if any(text[one.span.end : other.span.start].count(".") > 1 for one, other in pairwise(parts[-2:])):
        return None
    sums = [sum((one.value for one in parts[-size:]), Decimal(0)) for size in range(2, len(parts) + 1)]
    right = sums[0]
    if any(abs(each - _points(share)) <= _slack(share) for each in sums) or right > 100:
        return None
    if min(right, _points(share)) < _NEAR * max(right, _points(share)):
        return None
    return scene.flag(share, parts[-2:], right if share.unit[0] == "percent" else right / 100, "sum")


_FEW = 3


def _in_full(scene: Scene, n: int) -> Finding | None:
    """A fraction of an amount told before, as "the full fee", with what it comes to: "a quarter of it, that is 35"."""
    share = scene.here[n]
    if n + 1 >= len(scene.here) or share.mention.bound != "exact":
        return None
    part = scene.here[n + 1]
    between = scene.text[share.span.end : part.span.start]
    if part.unit[0] not in ("money", "measure") or not part.exact or not IN_FULL[scene.language].match(between):
        return None
    wholes = [one for one in (*scene.earlier, *scene.here[:n]) if one.unit == part.unit and one.value > part.value]
    value = _points(share) / 100
    slack = max(part.step / 2, Decimal("0.5") if part.value > 100 else Decimal(0))
    if not wholes or any(abs(one.value * value - part.value) <= slack + part.value / 100 for one in wholes):
        return None
    near: Sequence[Figure] = [
        one for one in wholes
        if one in (*scene.ahead, *scene.here) and one.exact and close(part, one.value * value, _FULL)
    ]  # fmt: skip
    if not near or explained(part, [*wholes, share]):
        return None
    whole = max(near, key=lambda one: one.value)
    return scene.flag(part, [whole], whole.value * value, "fraction")
