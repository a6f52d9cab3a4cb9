"""A list as a page states it: its items, how many there are in any reading, and how complete it is said to be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from checker.document import Span
    from checker.language.listing import ListWords

Where = Literal["bullets", "numbered", "inline", "parentheses", "sentences", "table", "sections"]
Openness = Literal["open", "closed", "plain"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem:
    """One item of a list, with the lists inside it."""

    span: Span
    text: str
    lists: tuple[StatedList, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedList:
    """A list that a page states."""

    where: Where
    items: tuple[ListItem, ...]
    """In the most natural reading, in order."""
    fewest: int
    """How many items the list has at least, whatever "and" may join."""
    most: int
    intro: Span
    """The words that introduce it, up to the colon or parenthesis; empty where nothing does."""
    span: Span
    """From the first item to the end of the last."""
    head: str
    """The word that says what is listed ("principles"), as the intro has it; "" where it has none."""
    openness: Openness
    """open: examples only ("including"); closed: said to be all ("namely", a colon, parentheses); plain: not said."""
    before: bool = False
    """The list stands before the words that sum it up ("Cod, haddock and ling: these three species")."""

    def can_have(self, count: int) -> bool:
        """Whether some reading of the list has this many items."""
        return self.fewest <= count <= self.most


@cache
def _opening(words: ListWords) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(word) for word in sorted(words.opening, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)


def without_opening(listed: str, words: ListWords) -> str:
    """What is listed without the words that open it: "Aske and Brandey" of "among them Aske and Brandey"."""
    opened = _opening(words).match(listed)
    return listed[opened.end() :].lstrip(" ,:") if opened else listed


@cache
def _trailing(words: ListWords) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(word) for word in sorted(words.trailing, key=len, reverse=True))
    return re.compile(rf"(?:{alternatives})[\s.;)]*\Z", re.IGNORECASE)


def openness_of(intro: str, listed: str, words: ListWords) -> Openness:
    """How complete a list is said to be, by the end of its intro and by its own first and last words."""
    if _opening(words).match(listed.lstrip()) or _opening(words).search(intro[-60:]):
        return "open"
    return "open" if _trailing(words).search(listed[-30:]) else "closed"


_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_CLAUSE = re.compile(r"[,;:(]")


def head_of(intro: str, words: ListWords) -> str:
    """The word that says what an intro announces: the last before its last preposition, or its last."""
    last_clause = _CLAUSE.split(intro.rstrip(" :,(;."))[-1]
    said = [match[0] for match in _WORD.finditer(last_clause) if match[0].casefold() not in words.following]
    for position, word in enumerate(said):
        before = said[position - 1].casefold() if position else ""
        if position > 1 and word.casefold() in words.prepositions and before not in words.determiners:
            return said[position - 1]
    return said[-1] if said else ""
