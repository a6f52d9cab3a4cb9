"""What there was, what came and what went, and what there is then: "began with 640, took in 75, sold 40, now has 685".

The role of each figure is read from the words of its own clause. What came and what went may stand in one sentence, and
what there was before and after in the next, or in another part of the page.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.reading import Note
from checker.kinds.arithmetic.changed import pulled_apart
from checker.kinds.arithmetic.priced import noun_behind
from checker.kinds.arithmetic.scenes import Placed, Scene, alike, close
from checker.kinds.figures import Figure, rounding, sum_of
from checker.language.lazy import lazy_re
from checker.language.sums.balances import BALANCES, BalanceWords
from checker.language.sums.moved import FELL, ROSE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.findings import Finding

_MOST = 7
_NEAREST = Decimal("0.85")
"""How near what there is then must come to the right figure to be meant as it."""
_NET = Decimal("0.6")
_APART = Decimal("0.93")
"""The same where what came and went is told elsewhere on the page."""
_FLOWS = ("came", "went")


_TO = lazy_re(r"(?:\s[^\W\d]+)?\s(?:to|à|tot|naar|auf)\s", re.IGNORECASE)


class Told(NamedTuple):
    """A figure and what its clause says of it: "opening", "came", "went", "net", "closing", "stock" or nothing."""

    figure: Figure
    role: str


def find_balances(scenes: Sequence[Scene]) -> Iterator[Finding]:
    """The figures of a document that are not what there was, with what came and without what went."""
    apart: list[tuple[Scene, Figure, Figure]] = []
    moved: list[tuple[Figure, Figure]] = []
    for scene in scenes:
        if len(scene.here) + len(scene.ahead) < 2 or not _speaks(scene):
            continue
        told = roles(scene)
        for n, one in enumerate(told):
            if one.role not in ("closing", "net", "stock") or one.figure.span.start < scene.sentence.start:
                continue
            if n and (_is_put_for(scene, told[n - 1].figure, one.figure) or _is_planned(scene, one.figure)):
                continue
            if found := _balanced(scene, told, n):
                yield found
                break
        own = [one for one in told if one.figure.span.start >= scene.sentence.start]
        roles_here = [one.role for one in own]
        if roles_here == ["opening", "closing"]:
            apart.append((scene, own[0].figure, own[1].figure))
        elif sorted(roles_here[:2]) == ["came", "went"] and "came" not in roles_here[2:]:
            pair = sorted(own[:2], key=lambda each: each.role)
            moved.append((pair[0].figure, pair[1].figure))
    if apart and len({(came.value, went.value) for came, went in moved}) == 1:
        yield from _told_apart(apart, *moved[0])


def _is_planned(scene: Scene, one: Figure) -> bool:
    """Whether a figure is told of a plan, which what came and went need not make."""
    return bool(_PLANNED.search(scene.text, max(scene.sentence.start, one.span.start - 60), one.span.end + 24))


_PLANNED = lazy_re(
    r"\b(?:planned|budgeted|forecast|projected|expected|prévue?s?|prévoyait|budgété\w*|attendue?s?|gepland\w*|begroot\w*"
    r"|geraamd\w*|verwacht\w*|geplant\w*|veranschlagt\w*|erwartet\w*|vorgesehen\w*)\b",
    re.IGNORECASE,
)


def _is_put_for(scene: Scene, old: Figure, new: Figure) -> bool:
    """Whether a figure is told in the place of another, and nothing came or went: "revised from 960 to 980"."""
    lead = scene.text[max(scene.sentence.start, old.span.start - 30) : old.span.start]
    between = scene.text[old.span.end : new.span.start]
    return bool(scene.sums.came_from.search(lead) and _TO.fullmatch(between)) and not _moves(scene, old)


def _speaks(scene: Scene) -> bool:
    """Whether a sentence has a word for what there is before or after what came and went, or words for both of them."""
    words, (start, end) = _words(scene), (scene.sentence.start, scene.sentence.end)

    def said(sign: re.Pattern[str]) -> bool:
        return sign.search(scene.text, start, end) is not None

    alone = len(scene.here) + len(scene.ahead) == 2
    if not alone and (said(words.closing) or said(words.net) or said(words.stock)):
        return True
    if len(scene.here) < 2:
        return False
    return (said(words.came) and said(words.went)) or (alone and said(words.opening) and said(words.closing))


def _words(scene: Scene) -> BalanceWords:
    return BALANCES.get(scene.language, BALANCES["en"])


def role_of(placed: Placed) -> str:
    """What the sentence of a figure tells it as, or nothing."""
    return next((each.role for each in roles(placed.scene) if each.figure.span == placed.figure.span), "")


def roles(scene: Scene) -> list[Told]:
    """What each figure of a sentence, and of those right before it, is told as."""
    read, place = scene.reading.noted(_ROLES), scene.sentence.start
    if place not in read:
        read[place] = _read_roles(scene)
    return read[place]


def _none_yet(_: Reading) -> dict[int, list[Told]]:
    return {}


_ROLES = Note(name="roles of figures", make=_none_yet, kind=dict[int, list[Told]])
"""The roles of a page that were read so far, by where the sentence begins."""


def _read_roles(scene: Scene) -> list[Told]:
    words, text = _words(scene), scene.text
    given = pulled_apart(scene, [*scene.ahead, *scene.here])
    told: list[Told] = []
    for n, one in enumerate(given):
        sentence = scene.reading.sentence_at(one.span.start) or scene.sentence
        before = [each for each in given[:n] if each.span.start >= sentence.start]
        after = [each for each in given[n + 1 :] if each.span.end <= sentence.end]
        behind_last = text[before[-1].span.end : one.span.start] if before else ""
        lead = _lead(text, before[-1].span.end if before else None, one, sentence, words)
        behind = text[one.span.end : after[0].span.start if after else sentence.end]
        trail = words.apart.split(behind, maxsplit=1)[0]
        role = _role(lead, words, before=True) or _role(trail, words)
        from_to = before and scene.sums.came_from.search(text[: before[-1].span.start][-30:])
        if from_to and _TO.fullmatch(behind_last) and _moves(scene, before[-1]):
            told[-1] = Told(before[-1], "opening")  # "fell from 980 to 820"
            role = "closing"
        told.append(Told(one, role))
    return told


def _moves(scene: Scene, one: Figure) -> bool:
    """Whether what stands before a figure says that something rose or fell."""
    lead = scene.text[max(0, one.span.start - 90) : one.span.start]
    return bool(ROSE[scene.language].search(lead) or FELL[scene.language].search(lead))


def _lead(text: str, last: int | None, one: Figure, sentence: Span, words: BalanceWords) -> str:
    """What stands before a figure and speaks of it: in its sentence all from the first break after the one before."""
    if last is None:
        return text[sentence.start : one.span.start]
    between = text[last : one.span.start]
    opened = words.apart.search(between)
    return between[opened.start() :] if opened else between


def _role(clause: str, words: BalanceWords, *, before: bool = False) -> str:
    """The role that a clause before or behind a figure gives to it: of the surer words that nearest to it."""
    if not clause.strip():
        return ""
    found: list[tuple[bool, int, str]] = []
    for name in ("opening", "closing", "net", "came", "went", "stock"):
        for cue in getattr(words, name).finditer(clause):
            far = len(clause) - cue.end() if before else cue.start()
            found.append((name in (*_FLOWS, "stock"), far, name))
    if not found:
        return ""
    sure = [each for each in found if not each[0]]
    flows = [each for each in found if each[2] in _FLOWS]
    return min(sure or flows or found)[2]


def _balanced(scene: Scene, told: Sequence[Told], n: int) -> Finding | None:
    """A finding if what is told around the n-th figure makes another one of it."""
    result = told[n].figure
    given = _around(told, n)
    if not result.exact or len(given) < 2:
        return None
    came, went = ([one.figure for one in given if one.role == role] for role in _FLOWS)
    if told[n].role == "net":
        if len(came) != 1 or len(went) != 1:
            return None
        right, least, used = abs(came[0].value - went[0].value), _NET, [*came, *went]
    else:
        start = [one.figure for one in given if one.role == "opening"]
        start = start or [one.figure for one in given[:1] if one.role in ("stock", "closing")]
        if not start and came and went and len(came) + len(went) == len(given) - 1:
            start = [one.figure for one in given[:1] if not one.role]  # "of 84 posts six were cut and two created"
        flows = [one.figure for one in given if one.figure not in start]
        if len(start) != 1 or len(flows) < 2 or {one.role for one in given[1:]} & {"stock", "closing", "net"}:
            return None
        signs = list(product((1, -1), repeat=len(flows)))
        ways = [start[0].value + sum(s * one.value for s, one in zip(each, flows, strict=True)) for each in signs]
        if result.value in ways:
            return None
        if came and went and len(came) + len(went) == len(flows):
            right = start[0].value + sum_of(came) - sum_of(went)
        elif len(flows) == 2 and len(came) < 2 and len(went) < 2 and told[n].role == "closing":
            # one of the two came and one went: which, the nearest sum tells
            right = min(ways[1:3], key=lambda way: abs(way - result.value))
        else:
            return None
        least, used = _NEAREST, [*start, *flows]
    if abs(right - result.value) <= rounding(used, result, counted=True):
        return None
    used.sort(key=lambda one: one.span.start)
    return scene.flag(result, used, right, "what remains") if close(result, right, least) else None


def _around(told: Sequence[Told], n: int) -> list[Told]:
    """The figures of one sort right before a figure, back to where there was something first, and flows behind it."""
    result = told[n].figure
    given: list[Told] = []
    for one in reversed(told[:n]):
        if not alike(one.figure, result):
            if one.figure.unit[0] in ("percent", "duration"):
                continue
            break
        if not one.figure.exact or len(given) == _MOST:
            break
        given.insert(0, one)
        if one.role == "opening" and len(given) > 2:
            break
    for one in told[n + 1 :]:
        if not alike(one.figure, result) or not one.figure.exact or one.role in ("opening", "closing", "net", "stock"):
            break
        given.append(one)
    return given


def _told_apart(apart: Sequence[tuple[Scene, Figure, Figure]], came: Figure, went: Figure) -> Iterator[Finding]:
    """What a year began and ended with, against what came and went in another sentence of the page."""
    for scene, first, last in apart:
        noun = noun_behind(scene, first) or noun_behind(scene, last)
        same = all(one.exact and alike(first, one) for one in (first, last, came, went))
        if not same or not noun or scene.sentence.contains(came.span):
            continue
        right = first.value + came.value - went.value
        if abs(right - last.value) > rounding([first, came, went], last, counted=True) and close(last, right, _APART):
            yield scene.flag(last, [first, came, went], right, "what remains")
