"""Tells which of two values that disagree the rest of a page bears out, so that the other can be proposed to change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.claims.records import found_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.claim import Claim
    from checker.claims.judged import Judged


def borne_out(judged: Judged, claims: Sequence[Claim]) -> Judged:
    """What is judged, with the value proposed that other claims of the page state too, and those of one side only.

    The claim to be changed comes first. A claim bears out a value that it states in the same unit in another sentence,
    row or item which shares a word with the two, or stands under a heading that does.
    """
    if judged.suggestion is not None or judged.level == "note":
        return judged
    shared = _about(judged.one) | _about(judged.other)
    told = [_repeats(side, judged, claims, shared) for side in (judged.one, judged.other)]
    if told[0] == told[1]:
        return judged
    wrong, right = (judged.one, judged.other) if told[1] else (judged.other, judged.one)
    return replace(judged, one=wrong, other=right, suggestion=right.document.quote(right.value_span))


def _repeats(side: Claim, judged: Judged, claims: Sequence[Claim], shared: frozenset[str]) -> bool:
    """Whether a third passage states a side's value too."""
    contexts = {judged.one.context, judged.other.context}
    return any(
        claim.value == side.value
        and claim.context not in contexts
        and _of_one_unit(claim, side)
        and (not (claim.when and side.when) or claim.when[:4] == side.when[:4])
        and bool(found_in(_about(claim), shared))
        for claim in claims
    )


def _about(claim: Claim) -> frozenset[str]:
    return claim.words | claim.topic | set(claim.nouns)


def _of_one_unit(claim: Claim, side: Claim) -> bool:
    """Whether two claims state values of one unit; a table's bare number may be of any."""
    first, second = claim.mention, side.mention
    if first is None or second is None:
        return False
    if claim.attribute.startswith("cell") and first.kind == "number" and first.unit is None:
        return second.kind in ("number", "money", "measure")
    return (first.kind, first.unit) == (second.kind, second.unit)
