"""What is worked out of a value once and kept beside it, told by what the value is and not by what it equals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_V = TypeVar("_V")
_T = TypeVar("_T")

_MOST = 1 << 12
"""Of so many values what was worked out is kept; then all of it is forgotten, and begun anew."""


def once_of_each(make: Callable[[_V], _T]) -> Callable[[_V], _T]:
    """A function that makes the same of a value, but only once while many are asked for over and over.

    Claims hash by all that they say, their page included, which takes longer than what is asked of them.
    """
    kept: dict[int, tuple[Any, _T]] = {}

    def made(value: _V) -> _T:
        known = kept.get(id(value))
        if known is not None and known[0] is value:
            return known[1]
        if len(kept) >= _MOST:
            kept.clear()
        result = make(value)
        kept[id(value)] = value, result
        return result

    return made
