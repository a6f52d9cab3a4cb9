"""The share of a part named again: "40 million: 18 for roads, 12 for rail …. Roads alone thus take 54 per cent"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.kinds.arithmetic.scenes import Scene, alike, close
from checker.language.lazy import lazy_re
from checker.language.stems import WORD, content_stems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Finding
    from checker.kinds.figures import Figure

_FEWEST = 2
_LABEL_WORDS = 6
_SLACK = 2
_ALONE = lazy_re(r"\b(?:alone|à (?:elle|lui) seule?|alleen al|allein)\b", re.IGNORECASE)
_OTHERS = lazy_re(
    r"\s(?:of (?!(?:it|this|that|the (?:sum|total|amount|cost))\b)|de |des |d['’]|van |von |der )", re.IGNORECASE
)
"""What right behind a share says that it is of something else."""


def find_named_shares(scene: Scene) -> Iterator[Finding]:
    """The share of a sentence that a part named in it does not have of the whole told before."""
    shares = [one for one in scene.here if one.unit == ("percent", "%")]
    last = scene.reading.sentence_at(scene.ahead[-1].span.start) if scene.ahead else None
    ahead = [one for one in scene.ahead if last and last.contains(one.span)]
    if len(scene.here) != 1 or len(shares) != 1 or not shares[0].exact or len(ahead) <= _FEWEST:
        return
    share = shares[0]
    before = scene.text[scene.sentence.start : share.span.start]
    if not (_ALONE.search(before) or scene.words.so.search(before)) or _OTHERS.match(scene.text, share.span.end):
        return
    whole, *parts = ahead
    if not all(alike(part, whole) and part.exact and part.value < whole.value for part in parts) or not whole.exact:
        return
    said = set(content_stems(before, scene.language))
    named = [part for n, part in enumerate(parts) if (label := _label(scene, parts, n)) and label <= said]
    if len(named) != 1:
        return
    right = named[0].value / whole.value * 100
    if any(abs(part.value / whole.value * 100 - share.value) <= _SLACK for part in parts) or not close(share, right):
        return
    yield scene.flag(share, [whole, named[0]], right, "share of a whole")


def _label(scene: Scene, parts: list[Figure], n: int) -> set[str]:
    """The stems of what a part is for: the words up to the next part."""
    end = parts[n + 1].span.start if n + 1 < len(parts) else scene.sentence.start
    words = re.split(r"[,.;]\s", scene.text[parts[n].span.end : end])[0]
    return set(content_stems(words, scene.language)) if len(WORD.findall(words)) <= _LABEL_WORDS else set()
