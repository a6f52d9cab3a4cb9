"""Patterns that are compiled when they are first used: a run pays for those of its own language only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from checker.language.needs import needs_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker.language.sieve import Rough

_OF_A_PATTERN = (
    "search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split",
    "pattern", "flags", "groups", "groupindex",
)  # fmt: skip


_OF_A_SEARCH = "search", "finditer", "findall"
_OFTEN = 50
"""A pattern that is searched for less often is not worth a closer look at it."""
_CHARS_A_SEARCH = 500
"""A search through so many characters takes as long as one more."""
_MOST_CHARS = 4_000
"""A longer piece of a text is not copied to look through it."""
_MANY_CHARS = 60_000
"""To search through so many characters of long texts takes as long as to learn to tell fast which hold nothing."""
_NEVER_FOLDED = re.compile("[İı]")
"""Letters that count as an "i" for a pattern, small and large letters being one, and are not folded to it."""


class _Lazy:
    """Stands for a pattern until something is asked of it; from then on it answers without a detour.

    Once it has been searched for a few times, a short passage is searched only if it holds one of the words that the
    pattern cannot match without.
    """

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags
        self._searches = 0
        self._long = False
        self._sparing = False

    def __getattr__(self, name: str) -> Any:
        if name not in _OF_A_PATTERN:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        self.__dict__.update({each: getattr(compiled, each) for each in _OF_A_PATTERN})
        self.__dict__.update({each: self._counted(compiled, each) for each in _OF_A_SEARCH})
        return self.__dict__[name]

    def _counted(self, compiled: re.Pattern[str], name: str) -> Callable[..., Any]:
        """A way to search that is replaced by a sparing one when it is used often."""
        plainly = getattr(compiled, name)

        def search(*passage: Any) -> Any:
            self._searches += 1 + len(passage[0]) // _CHARS_A_SEARCH if len(passage) == 1 else 1
            self._long = self._long or (len(passage) == 1 and len(passage[0]) > _MOST_CHARS)
            if self._searches >= _OFTEN and not self._sparing:
                self._sparing = True
                self.__dict__.update({each: getattr(compiled, each) for each in _OF_A_SEARCH})
                needs = needs_of(compiled)
                if needs or self._long:
                    self.__dict__.update(_sparing(compiled, needs))
            return plainly(*passage)

        return search


class _Folded:
    """What was searched last, in small letters: dozens of patterns are searched for in it one by one."""

    def __init__(self) -> None:
        self._text = self._folded = ""

    def __call__(self, text: str) -> str:
        """The text in small letters; "" where it holds letters that they do not tell of."""
        if text is not self._text and text != self._text:
            self._folded = "" if not text.isascii() and _NEVER_FOLDED.search(text) else text.casefold()
            self._text = text
        return self._folded


_page, _passage = _Folded(), _Folded()


class _Long:
    """Looks first whether a long text can hold what a pattern matches at all, once it has been searched for enough."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self._chars = 0
        self._rough: Rough | None = None

    def may_match(self, text: str) -> bool:
        if self._rough is None:
            self._chars += len(text)
            if self._chars < _MANY_CHARS:
                return True
            from checker.language.sieve import Rough  # it takes a library to load

            self._rough = Rough(self._pattern)
        return self._rough.may_match(text)


def _sparing(pattern: re.Pattern[str], needs: tuple[str, ...]) -> dict[str, Any]:
    """The ways to search for a pattern, each with a look for what it needs first, as far as that is known."""
    search, finditer, findall = pattern.search, pattern.finditer, pattern.findall
    folded = bool(pattern.flags & re.IGNORECASE)
    long = _Long(pattern)

    def may_match(text: str, start: int, end: int | None) -> bool:
        if not needs and (start or end is not None):
            return True
        if end is not None:
            if end - start > _MOST_CHARS:
                return True
            text = text[start:end]
        elif start:
            return True
        if len(text) > _MOST_CHARS:
            if needs:
                plain = _page(text) if folded else text
                if plain and not any(map(plain.__contains__, needs)):
                    return False
            return long.may_match(text)
        if not needs:
            return True
        if folded:
            text = _passage(text)
            return not text or any(map(text.__contains__, needs))
        return any(map(text.__contains__, needs))

    def searched(text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        if not may_match(text, start, end):
            return None
        return search(text, start) if end is None else search(text, start, end)

    def each(text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        if not may_match(text, start, end):
            return iter(())
        return finditer(text, start) if end is None else finditer(text, start, end)

    def every(text: str, start: int = 0, end: int | None = None) -> list[Any]:
        if not may_match(text, start, end):
            return []
        return findall(text, start) if end is None else findall(text, start, end)

    return {"search": searched, "finditer": each, "findall": every}


def lazy_re(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern as `re.compile` makes it, but not yet: to be used by its own methods, not handed to functions of `re`.

    A mistake in it shows when it is first used.
    """
    return cast("re.Pattern[str]", _Lazy(source, flags))


def any_of(*expressions: str) -> re.Pattern[str]:
    """A pattern for any of some expressions where it stands as a word, whatever the case of its letters."""
    return lazy_re(rf"(?<!\w)(?:{'|'.join(expressions)})(?!\w)", re.IGNORECASE)


def any_apart(*expressions: str) -> re.Pattern[str]:
    """The same, but not behind a hyphen: "school" in "high-school" is none."""
    return lazy_re(rf"(?<![\w-])(?:{'|'.join(expressions)})(?!\w)", re.IGNORECASE)


def any_listed(expressions: str) -> re.Pattern[str]:
    """The same as `any_of` of a list in one text, its expressions parted by bars with white space around them."""
    return any_of(re.sub(r"\s*\|\s*", "|", " ".join(expressions.split())))
