"""Shares told beside the part and the whole that they are of, and beside the share of all others."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.kinds.arithmetic.priced import noun_behind
from checker.kinds.arithmetic.reckoned import counts_the_same
from checker.kinds.arithmetic.scenes import Scene, alike, close
from checker.language.lazy import lazy_re
from checker.language.stems import WORD
from checker.language.sums import OF_THEM
from checker.language.sums.moved import AFTER, FELL, ROSE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Finding
    from checker.kinds.figures import Figure

_RATE = lazy_re(
    r",\s(?:an?|une?|een|eine?)\s(?:[^\W\d]+\s){0,2}(?:rate|share|proportion|taux|part|aandeel|[^\W\d]*percentage"
    r"|[^\W\d]*quote|anteil)\s(?:[^\W\d]+\s){0,2}(?:of|de|van|von)\s$",
    re.IGNORECASE,
)
_POINTING = lazy_re(r"\b(?:en (?:a|ont) \w+|waarvan er|davon|waarvan|of which|of these|of them|dont)\s$", re.IGNORECASE)


def shares(scene: Scene) -> Iterator[Finding]:
    """A part of a whole told before, and its share: "1,260 came in; 882 of them (80 per cent) were granted"."""
    text, told = scene.text, [*scene.ahead, *scene.here]
    for first, second in pairwise(scene.here):
        for part, share in ((first, second), (second, first)):
            if (
                share.unit != ("percent", "%")
                or part.unit[0] not in ("number", "money")
                or not (share.exact and part.exact)
            ):
                continue
            between = text[first.span.end : second.span.start]
            held = _holds_share(scene, part, share, between)
            wholes = [
                one for one in told
                if one.span.end <= first.span.start and one.unit == part.unit and one.exact and one.value > part.value
            ]  # fmt: skip
            same = [one for one in wholes if _names_whole(scene, one, part)]
            near = [one for one in wholes if one.span.start >= scene.sentence.start]
            wholes = same if len(same) == 1 else near or wholes
            if not held or not wholes or len(wholes) > 2:
                continue
            whole = wholes[-1]
            own = whole.span.start >= scene.sentence.start
            named = scene.words.out_of.search(text[max(0, whole.span.start - 30) : whole.span.start])
            if not (held == "of it" or (own and named) or same == [whole] or _points_back(scene, part)):
                continue
            right = part.value / whole.value * 100
            slack = max(share.step, Decimal(1)) + right / 50
            if (
                abs(right - share.value) <= slack
                or not close(share, right)
                or (same != [whole] and scene.explains(share, [whole, part], [one for one in told if one is not share]))
            ):
                continue
            if share is second:
                yield scene.flag(share, [whole, part], right, "share of a whole")
            else:
                yield scene.flag(part, [whole, share], whole.value * share.value / 100, "share")


def _names_whole(scene: Scene, whole: Figure, part: Figure) -> bool:
    """Whether a part has the noun of its whole: "1,310 pleas came in. … 393 pleas, or 30 per cent"."""
    noun = noun_behind(scene, part)
    return bool(noun) and noun == noun_behind(scene, whole)


def _points_back(scene: Scene, part: Figure) -> bool:
    return OF_THEM[scene.language][0].match(scene.text, part.span.end) is not None


def rates(scene: Scene) -> Iterator[Finding]:
    """A part, its whole and a rate: "882 of 1,260 requests were granted, a success rate of 80 per cent"."""
    for part, whole, share in zip(scene.here, scene.here[1:], scene.here[2:], strict=False):
        if (
            share.unit != ("percent", "%")
            or part.unit != whole.unit
            or not all(one.exact for one in (part, whole, share))
        ):
            continue
        joint = scene.text[part.span.end : whole.span.start]
        turned = scene.words.out_of.search(scene.text[max(0, part.span.start - 30) : part.span.start])
        linked = _RATE.search(scene.text[whole.span.end : share.span.start])
        if not linked or not (turned or scene.words.out_of.fullmatch(joint.lstrip())):
            continue
        low, high = sorted((part.value, whole.value))
        right = low / high * 100 if high else Decimal(0)
        if abs(right - share.value) > max(share.step, Decimal(1)) + right / 50 and close(share, right):
            yield scene.flag(share, [whole, part], right, "share of a whole")


def complements(scene: Scene) -> Iterator[Finding]:
    """Those who did and those who did not: "98.1 per cent complied, so that 2.9 per cent did not"."""
    text = scene.text
    for first, second in pairwise(scene.here):
        if {first.unit, second.unit} != {("percent", "%")} or not (first.exact and second.exact):
            continue
        between = text[first.span.end : second.span.start]
        behind = text[second.span.end : min(scene.sentence.end, second.span.end + 24)]
        summed = first.value + second.value
        if len(between) > 60 or re.search(r"[.;:]\s", between) or not _DID_NOT.match(behind):
            continue
        if abs(summed - 100) >= (first.step + second.step) / 2 and 80 <= summed <= 120 and not _ALSO.search(between):
            yield scene.flag(second, [first], 100 - first.value, "remaining share")


def of_two(scene: Scene) -> Iterator[Finding]:
    """The only two figures of a sentence and the share the one is of the other: "of 240 boats 198 sailed, or 72%"."""
    text = scene.text
    told = [
        one for one in scene.here if one.unit[0] != "duration" and not (one.mention.spelled and one.value in (0, 1))
    ]
    if len(told) > 3 and _is_ratio(told[1]):
        del told[1]  # "32 candidates, one in three, of whom eight were taken, one in four"
    if len(told) != 3 or told[2].mention.bound not in ("exact", "about"):
        return
    first, second, share = told
    if _is_ratio(share):
        yield from _one_in(scene, first, second, share)
    if share.unit != ("percent", "%"):
        return
    if not (first.single and second.exact and alike(first, second)) or "percent" in (first.unit[0], second.unit[0]):
        return
    if any(scene.words.than.match(text, one.span.end) for one in (first, second)):
        return  # "2,404 came, 743 more than in 2020, or 45 per cent": of what it was in 2020
    between, behind = text[first.span.end : second.span.start], text[share.span.end : share.span.end + 24]
    link = text[second.span.end : share.span.start]
    if not _ENDS.match(behind) or len(link) > _LINK or len(between) > 2 * _LINK or re.search(r"[.:]\s", between):
        return
    _, comma, tail = link.rpartition(",")
    tied = comma and any(cue.match(_ABOUT.sub("", tail.strip())) for cue in (scene.words.so, scene.sums.equals))
    rate = _RATE.search(link) or _RATE_BEHIND.search(link)
    lead = re.split(r"[:;]\s", text[max(scene.sentence.start, first.span.start - _LINK) : first.span.start])[-1]
    moved = any(sign[scene.language].search(each) for sign in (ROSE, FELL) for each in (lead, tail))
    if (
        not (rate or (tied and len(tail.split()) <= _MOST_WORDS + 1 and ":" not in link))
        or moved
        or AFTER[scene.language].search(between)
    ):
        return
    ahead = scene.words.out_of.search(text[max(0, first.span.start - 30) : first.span.start])
    part_of = ahead or scene.words.out_of.fullmatch(between.lstrip()) or counts_the_same(scene, first, second)
    low, high = sorted((first.value, second.value))
    if not part_of or not low or low == high:
        return
    right = low / high * 100
    slack = max(share.step, Decimal(1)) + right / 50
    slack += 3 if "about" in (share.mention.bound, first.mention.bound) else 0
    changes = ((high - low) / low * 100, (high - low) / high * 100)
    explained = any(abs(change - share.value) <= max(share.step, change / 20) for change in changes)
    if abs(right - share.value) > slack and close(share, right) and not explained:
        whole, part = (first, second) if first.value > second.value else (second, first)
        yield scene.flag(share, [whole, part], right, "share of a whole")


def _is_ratio(one: Figure) -> bool:
    """Whether a figure is "one in five" or its like."""
    return one.unit == ("number", None) and 0 < one.value < 1 and _ONE_IN.search(one.mention.text) is not None


def _one_in(scene: Scene, first: Figure, second: Figure, share: Figure) -> Iterator[Finding]:
    """So many of so many behind which "one in five" stands: "of 32 candidates eight came, which is one in five"."""
    text = scene.text
    if not (first.exact and second.exact and alike(first, second)) or first.unit[0] == "percent":
        return
    between, link = text[first.span.end : second.span.start], text[second.span.end : share.span.start]
    head, comma, tail = link.rpartition(",")
    tied = comma and len(WORD.findall(head)) <= 2 * _MOST_WORDS and _OR_ELSE.fullmatch(tail)
    behind = text[share.span.end : share.span.end + 24]
    if not tied or len(between) > _LINK or re.search(r"[.:;]\s", between + head) or not _ENDS.match(behind):
        return
    ahead = scene.words.out_of.search(text[max(0, first.span.start - 30) : first.span.start])
    part_of = ahead or scene.words.out_of.fullmatch(between.lstrip()) or scene.sums.of_which.search(between)
    back = OF_THEM[scene.language][0].match(text, second.span.end) or _THERE.search(between)
    low, high = sorted((first.value, second.value))
    right = low / high if high else Decimal(0)
    if (part_of or back) and low and abs(right - share.value) > share.value / 8 and close(share, right):
        whole, part = (first, second) if first.value > second.value else (second, first)
        yield scene.flag(share, [whole, part], right, "share of a whole")


_ONE_IN = lazy_re(r"\s(?:in|sur|op|op de|von|out of|aus)\s", re.IGNORECASE)
_OR_ELSE = lazy_re(
    r"\s(?:(?:or|that is|which is|i\.e\.|so|thus|soit|c['’]est-à-dire|ou|dat is|ofwel|oftewel|dus|also|das (?:ist|sind)"
    r"|das heißt)\s)?(?:about\s|nearly\s|almost\s|près d['’]|bijna\s|fast\s)?",
    re.IGNORECASE,
)
_THERE = lazy_re(r"\ser\s$")
_LINK = 90
_ENDS = lazy_re(r"\s?(?:%|per ?cent)?\s?(?:[.,;)]|$|of (?:them|these)\b|d['’]entre|daarvan|davon)", re.IGNORECASE)
_RATE_BEHIND = lazy_re(
    r"[:,(]\s(?:an?|une?|een|eine?)\s(?:[^\W\d]+\s){0,2}(?:rate|share|proportion|turnout|taux|part|participation"
    r"|aandeel|opkomst|[^\W\d]*quote|anteil|[^\W\d]*beteiligung|[^\W\d]*percentage)\s(?:[^\W\d]+\s){0,2}"
    r"(?:of|de|van|von)\s$",
    re.IGNORECASE,
)


_DID_NOT = lazy_re(
    r"\s(?:(?:did|does|do|were|was|are|is|had|have) not|failed|against|ne\s?\w+\spas|non|contre|niet|tegen"
    r"|nicht|dagegen)"
    r"\s*[.,;)]",
    re.IGNORECASE,
)
_ALSO = lazy_re(r"\b(?:in \d{4}|but|mais|maar|aber|of (?:whom|which)|dont|davon|waarvan)\b", re.IGNORECASE)


def _holds_share(scene: Scene, part: Figure, share: Figure, between: str) -> str:
    """How a share is tied to a part beside it: "of it" where the words point back to a whole, "own", or ""."""
    text = scene.text
    if share.span.start < part.span.start:
        return "own" if re.fullmatch(r",?\s(?:or|ou|oder|of|soit|that is)\s", between) else ""
    closed = text[share.span.end : share.span.end + 2].lstrip()[:1] == ")"
    enclosed = closed and scene.words.of_it.fullmatch(between)
    if enclosed or (_joined(scene, between) and not _OF_OTHERS.match(text, share.span.end)):
        before = text[max(scene.sentence.start, part.span.start - 30) : part.span.start]
        points = re.search(r"them|davon|daarvan|ervan|entre", between) or _POINTING.search(before)
        return "of it" if points else "own"
    return "own" if _RATE.search(between) else ""


_OF_OTHERS = lazy_re(r"\s(?:of|de|des|d['’]|van|von|der|aller)\b", re.IGNORECASE)
"""What right behind a share says of what it is: perhaps of another whole."""


def _joined(scene: Scene, between: str) -> bool:
    """Whether a clause ties a share to the part before it: "were women, that is about"."""
    head, comma, tail = between.rpartition(",")
    tail = _ABOUT.sub("", tail.strip())
    tied = any(cue.fullmatch(tail) for cue in (scene.words.so, scene.sums.same_as, scene.sums.equals))
    return bool(comma) and tied and len(WORD.findall(head)) <= _MOST_WORDS


_ABOUT = lazy_re(
    r"\s(?:about|some|roughly|nearly|almost|environ|près de|quelque|ongeveer|bijna|zo['’]n|etwa|rund|fast|knapp)$",
    re.IGNORECASE,
)
_MOST_WORDS = 3


def enclosed_amounts(scene: Scene) -> Iterator[Finding]:
    """Shares with their amounts in brackets that are not of one whole: "60% (186 million) … 40% (134 million)"."""
    text, told = scene.text, [*scene.ahead, *scene.here]
    pairs = [
        (share, amount)
        for share, amount in pairwise(told)
        if share.unit == ("percent", "%") and share.exact and share.value
        and amount.exact and amount.unit[0] != "percent"
        and re.fullmatch(r"\s?\(", text[share.span.end : amount.span.start])
    ]  # fmt: skip
    if (
        len(pairs) != 2
        or sum(share.value for share, _ in pairs) != 100
        or pairs[1][0].span.start < scene.sentence.start
    ):
        return
    wholes = [amount.value / share.value * 100 for share, amount in pairs]
    known = {one.value for one in told if one not in pairs[0] and one not in pairs[1]}
    for n in (1, 0):
        share, amount = pairs[n]
        whole = wholes[1 - n]
        right = whole * share.value / 100
        near = [each for each in known if abs(each - whole) <= whole / 100]
        if abs(right - amount.value) > right / 40 and close(amount, right, Decimal("0.7")) and (near or n == 1):
            yield scene.flag(amount, [pairs[1 - n][1], share], right, "share")
            return
