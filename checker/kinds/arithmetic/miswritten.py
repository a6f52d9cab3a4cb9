"""How figures go wrong when they are written down: one digit for another, or two digits in each other's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.kinds.figures import MOST_DIGITS

if TYPE_CHECKING:
    from decimal import Decimal

    from checker.kinds.figures import Figure

_FEWEST_DIGITS = 2


def is_slip(one: Figure, right: Decimal) -> bool:
    """Whether a figure is another value but for one digit, or two neighbours that changed places: 1,770 for 1,707."""
    if one.mention.spelled or right <= 0 or one.value == right:
        return False
    told, meant = _digits(one.value, one), _digits(right, one)
    if len(told) != len(meant) or len(told) < _FEWEST_DIGITS:
        return False
    wrong = [n for n, (here, there) in enumerate(zip(told, meant, strict=True)) if here != there]
    if len(wrong) == 1:
        return True
    return (
        len(wrong) == 2
        and wrong[1] == wrong[0] + 1
        and told[wrong[0]] == meant[wrong[1]]
        and (told[wrong[1]] == meant[wrong[0]])
    )


def _digits(value: Decimal, one: Figure) -> str:
    """The digits of a value as the figure prints them: "487" for 48.7 million."""
    shown = value / one.scale
    if shown.adjusted() + one.decimals > MOST_DIGITS:
        return ""
    return f"{shown:.{one.decimals}f}".replace(".", "") if shown == round(shown, one.decimals) else ""
