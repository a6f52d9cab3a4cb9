"""Shares of what a pronoun points back at: "we saw 240 farms; 36 of them were closed, which is 25 per cent"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.sums import OF_THEM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Finding
    from checker.kinds.arithmetic.scenes import Scene
    from checker.kinds.figures import Figure

_FAR = 120
"""How many characters may part a whole from its part, and a part from its share."""
_SLACK = Decimal("0.5")
_SURE = 2
"""Shares nearer than this many points may have been rounded twice."""
_END = lazy_re(r"\s*(?:[.,;)]|$)")
"""What follows a share that is of nothing else ("25 per cent more", "25 per cent of all refusals")."""
_ANOTHER = lazy_re(r"[(:;]\s|\.\s")


def find_pronoun_shares(scene: Scene) -> Iterator[Finding]:
    """The shares of a sentence that are not what "of them" makes of the figure before, here or one sentence back."""
    behind, ahead = OF_THEM.get(scene.language, OF_THEM["en"])
    for n, share in enumerate(scene.here[1:], 1):
        part = scene.here[n - 1]
        if share.unit != ("percent", "%") or not share.exact or part.unit[0] != "number":
            continue
        if not _END.match(scene.text, share.span.end, scene.sentence.end) or not _follows(scene, part, share):
            continue
        lead = scene.text[max(scene.sentence.start, part.span.start - 40) : part.span.start]
        if not (behind.match(scene.text, part.span.end) or ahead.search(lead)):
            continue
        told = [*scene.ahead, *scene.here[: n - 1]]
        whole = told[-1] if told else None
        if whole is None or part.span.start - whole.span.end > _FAR or not _is_whole(whole, part):
            continue
        right = part.value / whole.value * 100
        if abs(right - share.value) <= _SURE or any(_fits(part, other, share) for other in told):
            continue
        suggestion = share.like(right, scene.language)
        yield finding(
            scene.reading,
            [Span(whole.span.start, share.span.end)],
            kind="arithmetic",
            level="error",
            message=f"{part.mention.text} of {whole.mention.text} are {suggestion} per cent, not {share.mention.text}.",
            suggestion=suggestion,
            subject="share",
            values=(str(part.value), str(whole.value), str(share.value)),
        )


def _follows(scene: Scene, part: Figure, share: Figure) -> bool:
    """Whether the share is said to be the part's: after a comma and "that is", or alone in brackets."""
    between = scene.text[part.span.end : share.span.start]
    if len(between) > _FAR:
        return False
    if between.endswith("("):
        return not _ANOTHER.search(between[:-1])
    clause, comma, link = between.rpartition(";" if ";" in between else ",")
    said = scene.sums.equals.match(link.strip())
    return bool(comma and said) and len(link.split()) <= 4 and not _ANOTHER.search(clause)


def _is_whole(whole: Figure, part: Figure) -> bool:
    counted = whole.unit == part.unit and whole.exact and part.exact
    return counted and 0 < part.value < whole.value and whole.scale == part.scale == 1 and not whole.decimals


def _fits(part: Figure, other: Figure, share: Figure) -> bool:
    """Whether the share is what the part is of another figure, so that it may be that one's."""
    return bool(other.value) and abs(part.value / other.value * 100 - share.value) <= _SLACK
