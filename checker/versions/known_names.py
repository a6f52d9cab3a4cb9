"""Tells which words of two versions of a page are names, by how both pages write them."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.language.locale import calendar_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.document import Document

_WORD = lazy_re(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_WITH_CAPITAL = lazy_re(r"[^\W\d_a-zß-öø-ÿ](?<![^\W\d_].)(?<![^\W\d_]['’-].)[^\W\d_]*(?:['’-][^\W\d_]+)*", re.DOTALL)
"""The same, the first letter none of the common small ones."""
_WITHIN = lazy_re(r"(?:\w|[,)’”»])[ \u00a0](?:[(“«\"]|[lLdD]['’])?\Z")
"""What stands before a word that no sentence, line or quotation begins with."""
_CAMEL = lazy_re(r"[^\W\d_][a-zß-öø-ÿ]+[A-ZÀ-ÖØ-Þ]|[a-z][A-Z]")
_TITLES = ("heading", "title")


class KnownNames:
    """The names that two texts or pages know, read only once somebody asks."""

    def __init__(self, old: Sequence[str], new: Sequence[str], language: str) -> None:
        """The passages of each version; headings left out, for they may give every word a capital."""
        self._old, self._new, self._language = old, new, language

    @classmethod
    def of_pages(cls, old: Document, new: Document) -> KnownNames:
        """The names of two versions of a page."""
        return cls(_prose(old), _prose(new), new.language)

    def is_name(self, word: str) -> bool:
        """Whether a word is a name: capitalised inside a sentence somewhere, and in small letters nowhere.

        Capitals inside a word make a name of it too, and so do capitals throughout. Weekdays and months are no names;
        in German, where every noun has a capital, only capitals inside or throughout count.
        """
        if len(word) < 2 or any(map(str.isdigit, word)) or word.casefold() in _calendar(self._language):
            return False
        if word.casefold() in self._small:
            return False
        if word.isupper() or _CAMEL.search(word):
            return True
        return self._language != "de" and word in self._capitalised

    def stands_in(self, word: str, *, old: bool) -> bool:
        """Whether one version has this word at all."""
        return word.casefold() in (self._old_words if old else self._new_words)

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        """The passages of both versions, what both say only once."""
        return tuple(dict.fromkeys((*self._old, *self._new)))

    @cached_property
    def _capitalised(self) -> frozenset[str]:
        return frozenset(
            _plain(found[0])
            for text in self._texts
            if not _all_capitals(text)
            for found in _WITH_CAPITAL.finditer(text)
            if found[0][0].isupper() and _WITHIN.search(text, max(0, found.start() - 4), found.start())
        )

    @cached_property
    def _small(self) -> frozenset[str]:
        return frozenset(_plain(word) for word in _words(self._texts) if word.islower())

    @cached_property
    def _old_words(self) -> frozenset[str]:
        return _folded(self._old)

    @cached_property
    def _new_words(self) -> frozenset[str]:
        return _folded(self._new)


def _prose(document: Document) -> tuple[str, ...]:
    return tuple(block.text for block in document.blocks if block.kind not in _TITLES and block.furniture is None)


def _words(texts: Iterable[str]) -> set[str]:
    # a page repeats most of what stands between its spaces, and no word reaches across them
    pieces = {piece for text in texts for piece in text.split()}
    return {word for piece in pieces for word in _WORD.findall(piece)}


def _folded(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(_plain(word).casefold() for word in _words(texts))


def _all_capitals(text: str) -> bool:
    """Whether a passage is written like a title: most of its words have a capital."""
    words = _WORD.findall(text)
    return len(words) > 3 and 5 * sum(word[0].isupper() for word in words) > 3 * len(words)


def _plain(word: str) -> str:
    return word.replace("’", "'")


@lru_cache(maxsize=8)
def _calendar(language: str) -> frozenset[str]:
    return calendar_names(language if language in ("en", "fr", "nl", "de") else "en")
