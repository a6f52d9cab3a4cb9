"""Searches a text for many patterns at once: one pass tells which of them can match at all.

Looking for patterns one by one walks over the text for each. RE2 finds all patterns of a set in one walk, in time
linear in the text; but it knows no look-around, and its words are of ASCII letters. So each pattern is loosened to one
that matches wherever it does and in other places too, and only what passes this sieve is searched for as it stands.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import re2

from checker.language.needs import PART

if TYPE_CHECKING:
    from collections.abc import Mapping

_SORTS = {"w": r"\pL\pN_", "d": r"\pN", "s": r"\s\v\pZ\x{85}\x{1c}-\x{1f}"}
"""What Python's short names for sorts of characters hold, or more."""
_SORT = re.compile(r"\\([wds])")
_OTHERS = re.compile(r"\[\^|\\[WDS]")
_NEVER_FOLDED = re.compile("[İı]")
"""Letters that count as an "i" for Python, small and large letters being one, and not for RE2."""
_MEMORY_BYTES = 32 << 20
_ENOUGH_ASKED = 6


class Sieve:
    """Patterns, each by its name, to be searched for together."""

    def __init__(self, patterns: Mapping[str, re.Pattern[str]]) -> None:
        self._patterns = dict(patterns)
        self._always: list[str] = []
        self._sifted: list[str] = []
        self._set: Any = re2.Set.SearchSet(_options())
        for name, pattern in self._patterns.items():
            try:
                self._set.Add(_loosened(pattern))
                self._sifted.append(name)
            except (ValueError, re2.error):
                self._always.append(name)
        if self._sifted:
            self._set.Compile()

    def search(self, text: str) -> dict[str, re.Match[str]]:
        """The first match of each pattern that has one, by name, in the order in which the patterns were given."""
        possible = self._possible(text)
        if not possible:
            return {}
        return {
            name: match
            for name, pattern in self._patterns.items()
            if name in possible and (match := pattern.search(text))
        }

    def _possible(self, text: str) -> list[str]:
        if not self._sifted or _NEVER_FOLDED.search(text):
            return list(self._patterns)
        try:
            passed = self._set.Match(text)
        except UnicodeEncodeError:  # half of a surrogate pair
            return list(self._patterns)
        return self._always + [self._sifted[place] for place in passed or ()]


class Rough:
    """A loosened pattern, to be asked first whether a long text can hold what the pattern matches."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._asked = self._passed = 0
        try:
            self._loose: Any = re2.compile(_loosened(pattern), _options())
        except (ValueError, re2.error):
            self._loose = None

    def may_match(self, text: str) -> bool:
        """Whether the pattern may match in a text; true of all once it has been true of most."""
        if self._loose is None or _NEVER_FOLDED.search(text):
            return True
        try:
            found = self._loose.search(text) is not None
        except UnicodeEncodeError:  # half of a surrogate pair
            return True
        self._asked += 1
        self._passed += found
        if self._asked >= _ENOUGH_ASKED and 2 * self._passed > self._asked:
            self._loose = None
        return found


def _options() -> Any:
    options = re2.Options()
    options.log_errors = False
    options.max_mem = _MEMORY_BYTES
    return options


def _loosened(pattern: re.Pattern[str]) -> str:
    """A pattern for RE2 that matches wherever this one does; raises ValueError where that is not known."""
    source = pattern.pattern
    if pattern.flags & (re.VERBOSE | re.ASCII | re.LOCALE):
        raise ValueError(source)
    parts: list[str] = []
    at, depth, skipped = 0, 0, 0
    while at < len(source):
        part = PART.match(source, at)
        if not part:
            raise ValueError(source)
        at = part.end()
        sort = part.lastgroup
        if sort in ("around", "open"):
            depth += 1
            if sort == "around" and not skipped:
                skipped = depth
        if not skipped:
            parts.append(_loosened_part(sort, part[0]))
        if sort == "close":
            if skipped == depth:
                skipped = 0
                if source[at : at + 1] in ("*", "+", "?", "{"):
                    raise ValueError(source)
            depth -= 1
    return f"(?{'i' if pattern.flags & re.IGNORECASE else ''}s){''.join(parts)}"


def _loosened_part(sort: str | None, part: str) -> str:
    match sort:
        case "open":
            return "(?i:" if part == "(?i:" else "(?:"
        case "place":
            return ""
        case "times":
            return "*"  # what is counted makes RE2's machine large
        case "members":
            return "." if _OTHERS.search(part) else _SORT.sub(lambda found: _SORTS[found[1]], part)
        case "sort":
            return f"[{_SORTS[part[1]]}]" if part[1] in _SORTS else "."
    return part
