"""A share and the part and whole that show it: "30 per cent comes from fees (3.6 of 12 million)", "doubled to 160"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.arithmetic.scenes import Scene, alike
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.stems import WORD
from checker.language.sums.conclusions import COMES_TO
from checker.language.sums.moved import MULTIPLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Finding

_FAR = Decimal("0.3")
_MOST_WORDS = 8
_PARTED = lazy_re(r"[(:,;–—]\s?")
_NOT_SHARES = lazy_re(
    r"\b(?:more|less|fewer|higher|lower|rose|fell|up|down|plus|moins|hausse|baisse|meer|minder|hoger|lager|mehr|weniger"
    r"|höher|niedriger)\b",
    re.IGNORECASE,
)


def find_exemplified(scene: Scene) -> Iterator[Finding]:
    """The shares that the part and the whole told right behind them do not show, and multiples with their result."""
    yield from _shown(scene)
    yield from _fractions_of_one(scene)
    yield from _multiplied(scene)
    yield from _concluded_share(scene)


def _shown(scene: Scene) -> Iterator[Finding]:
    """A share, and in brackets or behind a comma so many of so many; or "of the 1,500 who asked, 1,050 got it"."""
    if len(scene.here) != 3:
        return
    share, first, second = scene.here
    fraction = share.unit == ("number", None) and 0 < share.value < 1
    if not (fraction or share.unit == ("percent", "%")) or share.mention.bound not in ("exact", "about"):
        return
    if not (alike(first, second) and first.exact and second.exact) or first.unit[0] == "percent":
        return
    text = scene.text
    lead, joint = text[share.span.end : first.span.start], text[first.span.end : second.span.start]
    opened = list(_PARTED.finditer(lead))
    if not opened or len(WORD.findall(lead[: opened[0].start()])) > _MOST_WORDS or _NOT_SHARES.search(lead + joint):
        return
    behind = lead[opened[-1].end() :]
    if scene.words.out_of.search(lead) and len(WORD.findall(behind)) <= 3:
        whole, part = first, second
        if len(joint) > 60 or not re.search(r",\s", joint):
            return
    elif len(WORD.findall(joint)) <= 3 and scene.words.out_of.search(joint) and not WORD.findall(behind):
        part, whole = first, second
    else:
        return
    if part.value >= whole.value:
        return
    right = part.value / whole.value * 100
    told = share.value * 100 if fraction else share.value
    slack = max(Decimal(2), told / 10) if fraction or share.mention.bound == "about" else max(share.step, told / 25)
    if abs(right - told) <= slack or min(right, told) < _FAR * max(right, told):
        return
    yield finding(
        scene.reading,
        [share.span, Span(first.span.start, second.span.end)],
        kind="arithmetic",
        level="error",
        message=f"{part.mention.text} of {whole.mention.text} are {right:.0f} per cent, not {share.mention.text}.",
        suggestion=None if fraction else share.like(right, scene.language),
        subject="share",
        values=(str(part.value), str(whole.value), str(share.value)),
    )


def _fractions_of_one(scene: Scene) -> Iterator[Finding]:
    """Fractions of one whole that are shared out and make more or less than it: "a third, half and a quarter"."""
    parts = [one for one in scene.reading.mentions_in(scene.sentence) if not one.role]
    if len(parts) != 3 or not scene.sums.divided.search(scene.text, scene.sentence.start, scene.sentence.end):
        return
    values = [one.value for one in parts if one.kind == "number" and isinstance(one.value, Decimal)]
    if len(values) != 3 or any(not 0 < value < 1 for value in values) or any(one.bound != "exact" for one in parts):
        return
    summed = sum(values, Decimal(0))
    if abs(summed - 1) <= Decimal("0.02") or not Decimal("0.8") < summed < Decimal("1.3"):
        return
    yield finding(
        scene.reading,
        [Span(parts[0].start, parts[-1].end)],
        kind="arithmetic",
        level="error",
        message=f"{', '.join(one.text for one in parts)} make {summed * 100:.0f} per cent, not a whole.",
        subject="shares of a whole",
        values=(f"{summed:.3f}",),
    )


def _multiplied(scene: Scene) -> Iterator[Finding]:
    """A value that is doubled, and what it then is: "a fine of 80 crowns is doubled and then comes to 180 crowns"."""
    amounts = [one for one in scene.here if one.unit[0] not in ("percent", "duration")]
    others = [one for one in scene.here if one not in amounts and one.unit[0] != "duration"]
    if len(amounts) != 2 or others or not alike(*amounts):
        return
    old, new = amounts
    between = scene.text[old.span.end : new.span.start]
    told = [(times, verb) for times, word in MULTIPLES[scene.language] for verb in word.finditer(between)]
    if len(told) != 1 or not (old.exact and new.exact and old.value > 0) or len(between) > 120:
        return
    times, verb = told[0]
    behind = between[verb.end() :]
    if re.search(r"[.:]\s", between) or not (_THEN.search(behind) or _TO.fullmatch(behind)):
        return
    right = old.value * Decimal(repr(times))
    if abs(right - new.value) <= right / 12 or min(right, new.value) < right / 2:
        return
    yield scene.flag(new, [old], right, "multiple")


_THEN = lazy_re(
    r"\b(?:then|thus|so|comes? to|donc|alors|soit|s['’]élève|dan|dus|bedraagt|dann|also|beträgt)\b", re.IGNORECASE
)
_TO = lazy_re(r"\s(?:to|à|tot|auf)\s", re.IGNORECASE)


def _concluded_share(scene: Scene) -> Iterator[Finding]:
    """A share drawn from the sentence before: "Of the 103 who were asked, 21 paid. Thus one in three paid"."""
    if len(scene.here) != 1 or not scene.ahead:
        return
    share, text = scene.here[0], scene.text
    fraction = share.unit == ("number", None) and 0 < share.value < 1 and share.mention.spelled
    if not fraction or share.mention.bound not in ("exact", "about"):
        return
    cue = COMES_TO[scene.language].match(text, scene.sentence.start, share.span.start)
    last = scene.reading.sentence_at(scene.ahead[-1].span.start)
    told = [one for one in scene.ahead if last and last.contains(one.span) and one.unit == ("number", None)]
    if cue is None or len(told) < 2 or not scene.words.out_of.search(text[: told[0].span.start][-30:]):
        return
    whole, part = told[:2]
    ratios = [one.value / other.value for one in told for other in told if other.value > one.value > 0]
    near = any(abs(ratio - share.value) <= share.value / 8 for ratio in ratios)
    if near or part.value >= whole.value or not whole.exact or not part.exact:
        return
    yield scene.flag(share, [whole, part], part.value / whole.value, "share")
