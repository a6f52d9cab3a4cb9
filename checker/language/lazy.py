"""Patterns that are compiled when they are first used: a run pays for those of its own language only."""

from __future__ import annotations

import re
from typing import Any, cast

_OF_A_PATTERN = (
    "search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split",
    "pattern", "flags", "groups", "groupindex",
)  # fmt: skip


class _Lazy:
    """Stands for a pattern until something is asked of it; from then on it answers without a detour."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _OF_A_PATTERN:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        self.__dict__.update({each: getattr(compiled, each) for each in _OF_A_PATTERN})
        return self.__dict__[name]


def lazy_re(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern as `re.compile` makes it, but not yet: to be used by its own methods, not handed to functions of `re`.

    A mistake in it shows when it is first used.
    """
    return cast("re.Pattern[str]", _Lazy(source, flags))
