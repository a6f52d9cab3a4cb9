"""Reads an enumeration inside a sentence ("a, b and c"): its items, and how many it has in any reading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from checker.claims.lists.item_shapes import (
    are_alike,
    are_codes,
    are_placed,
    is_articled,
    is_pair,
    joins_last,
    parallel,
    trim,
)
from checker.document import Span
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.language.listing import ListWords

MAX_ITEMS = 200


@dataclass(frozen=True, slots=True)
class Enumeration:
    """The items in the most natural reading, and the fewest and most items of any reading."""

    items: tuple[Span, ...]
    fewest: int
    most: int


_MARKER = lazy_re(r"(?<![\w(])\(?(\d{1,2}|[a-z]|[ivx]{1,4})\)\s+(?=\S)")
_OPENERS = {"(": ")", "[": "]", "{": "}", "“": "”", "«": "»", "„": "“", '"': '"'}


def read_enumeration(text: str, span: Span, words: ListWords, *, enclosed: bool) -> Enumeration | None:
    """The enumeration that a span of the text holds, or None where it holds fewer than two items.

    `enclosed` says that the span ends where the list does (in parentheses), so that nothing of the sentence can
    follow the last item.
    """
    span = trim(text, span)
    marked = _marked_items(text, span)
    if marked:
        return Enumeration(tuple(marked), len(marked), len(marked))
    semicolons, commas = _separators(text, span)
    if semicolons:
        parts = _trimmed(text, span, semicolons, words)
        if len(parts) < 2:
            return None
        first = None
        if len(parts) == 2 and not _starts_joined(text, Span(semicolons[0] + 1, span.end), words):
            # one semicolon may end the list instead of parting it: "a, b and c; the last of them is new"
            first = read_enumeration(text, Span(span.start, semicolons[0]), words, enclosed=True)
        if first:
            return Enumeration(first.items, min(first.fewest, 2), max(first.most, 2))
        return Enumeration(tuple(parts), len(parts), len(parts))
    return _comma_list(text, span, commas, words, enclosed=enclosed)


_FEWEST_NAMES = 3
_NAMED = 4
"""Fewer names with a comma before the last may be two, the second with an apposition."""


def _marked_items(text: str, span: Span) -> list[Span]:
    """The items of "1) … 2) …" or "(a) … (b) …": the marks must run on from the first."""
    marks = list(_MARKER.finditer(text, span.start, span.end))
    if len(marks) < 2 or text[span.start : marks[0].start()].strip():
        return []
    kept = [marks[0]]
    for mark in marks[1:]:
        if _follows(kept[-1][1], mark[1]):
            kept.append(mark)
    if len(kept) < 2 or kept[0][1] not in ("1", "a", "i"):
        return []
    ends = [mark.start() for mark in kept[1:]] + [span.end]
    return [trim(text, Span(mark.end(), end)) for mark, end in zip(kept, ends, strict=True)]


_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def _follows(mark: str, following: str) -> bool:
    if mark.isdigit() and following.isdigit():
        return int(following) == int(mark) + 1
    if mark in _ROMAN and following in _ROMAN and _ROMAN.index(following) == _ROMAN.index(mark) + 1:
        return True
    return len(mark) == len(following) == 1 and ord(following) == ord(mark) + 1


def _separators(text: str, span: Span) -> tuple[list[int], list[int]]:
    """The semicolons and the commas outside brackets and quotes; a comma inside a number is none."""
    semicolons: list[int] = []
    commas: list[int] = []
    closers: list[str] = []
    for offset in range(span.start, span.end):
        letter = text[offset]
        if closers and letter == closers[-1]:
            closers.pop()
        elif letter in _OPENERS and len(closers) < 8:
            closers.append(_OPENERS[letter])
        elif not closers and letter == ";":
            semicolons.append(offset)
        elif not closers and letter == "," and offset + 1 < span.end and text[offset + 1].isspace():
            commas.append(offset)
    if closers:
        # a bracket or quote that never closes hides nothing: count the separators as they stand
        plain = range(span.start, span.end)
        semicolons = [offset for offset in plain if text[offset] == ";"]
        commas = [offset for offset in plain if text[offset] == "," and text[offset + 1 : offset + 2].isspace()]
    return semicolons[:MAX_ITEMS], commas[:MAX_ITEMS]


def _trimmed(text: str, span: Span, cuts: Sequence[int], words: ListWords) -> list[Span]:
    edges = [span.start - 1, *cuts, span.end]
    parts = [trim(text, Span(start + 1, end)) for start, end in pairwise(edges)]
    return [_without_joining(text, part, words) for part in parts if len(part)]


@cache
def _joining(words: ListWords) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(word) for word in sorted(words.joining, key=len, reverse=True))
    return lazy_re(rf"(?<!\S)(?:{alternatives})(?=\s)", re.IGNORECASE)


@cache
def _adding(words: ListWords) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(word) for word in sorted(words.adding, key=len, reverse=True))
    return lazy_re(rf"(?:{alternatives})(?!\w)", re.IGNORECASE)


@cache
def _pairs(words: ListWords) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(word) for word in sorted(words.pairs, key=len, reverse=True))
    return lazy_re(alternatives, re.IGNORECASE)


def _starts_joined(text: str, span: Span, words: ListWords) -> bool:
    trimmed = trim(text, span)
    return bool(_joining(words).match(text, trimmed.start, trimmed.end))


def _without_joining(text: str, span: Span, words: ListWords) -> Span:
    """The span without the joining word that it begins with."""
    joined = _joining(words).match(text, span.start, span.end)
    return trim(text, Span(joined.end(), span.end)) if joined else span


def _inner_joints(text: str, span: Span, words: ListWords) -> list[re.Match[str]]:
    """The joining words inside a part, outside brackets, quotes, and names that have one."""
    hidden = [Span(*match.span()) for match in _pairs(words).finditer(text, span.start, span.end)]
    found = []
    depth = 0
    position = span.start
    for match in _joining(words).finditer(text, span.start, span.end):
        between = text[position : match.start()]
        depth += between.count("(") + between.count("“") + between.count("«") + between.count("[")
        depth -= between.count(")") + between.count("”") + between.count("»") + between.count("]")
        position = match.end()
        if depth <= 0 and match.start() > span.start and not any(h.start < match.start() < h.end for h in hidden):
            found.append(match)
    return found


def _comma_list(
    text: str, span: Span, commas: Sequence[int], words: ListWords, *, enclosed: bool
) -> Enumeration | None:
    edges = [span.start - 1, *commas, span.end]
    parts = [part for start, end in pairwise(edges) if len(part := trim(text, Span(start + 1, end)))]
    if not parts or len(parts) > MAX_ITEMS:
        return None
    parts, behind = _without_aside(text, parts, words)
    oxford = [number for number, part in enumerate(parts) if number == behind or _starts_joined(text, part, words)]
    oxford = [number for number in oxford if number]
    added = _added(text, parts, words)
    bare = [_without_joining(text, part, words) for part in parts]
    joints = _without_firms(text, bare, [_inner_joints(text, part, words) for part in bare])
    inner = sum(len(found) for found in joints)
    sure = False
    if oxford and oxford[-1] == len(parts) - 1:
        # "a, b, and c": whatever joins inside an item joins no items, or does
        least = len(parts)
        items = bare
    elif joints[-1] and not (oxford and len(parts) - 1 in added):
        # "a, b and c": the last joining word parts the last two items, unless both are one ("accidents and fires")
        items = [*bare[:-1], *_parted(text, bare[-1], joints[-1], bare[:-1])]
        sure = len(items) > len(bare) and (are_alike(text, items, words) or joins_last(text, items, joints, words))
        least = len(parts) + sure
    else:
        least = len(parts)
        items = bare
    sure = sure and not oxford
    if not words.capital_nouns and len(items) >= _FEWEST_NAMES and all(text[item.start].isupper() for item in items):
        # where each item begins with a name, what is joined inside one is part of it: "Ms B with taxes and benefits"
        joints = [[joint for joint in found if text[joint.end() :].lstrip()[:1].isupper()] for found in joints]
        inner = sum(len(found) for found in joints)
    if len(items) < 2 or any(not text[item.start : item.end].strip() for item in items):
        return None  # of "a dot (. or +)" nothing is left but a mark
    # names with a comma before the last "and" are parted by commas alone: "A, B, Trade and Industry, and C"
    named = oxford == [len(parts) - 1] and len(parts) >= _NAMED and all(text[item.start].isupper() for item in items)
    last = joints[-1][-1][0] if joints[-1] else text[parts[-1].start : parts[-1].end].partition(" ")[0]
    joints = [
        [joint for joint in found if not _is_or(joint, number, bare, last.casefold(), text, words)]
        for number, found in enumerate(joints)
    ]
    if len(oxford) == 1 and oxford[0] == len(parts) - 1 >= 2 and all(is_articled(text, part, words) for part in bare):
        joints = [
            [] for _ in joints
        ]  # each item has its article, and its comma: "the form, a list of A and B, and a plan"
    inner = sum(len(found) for found in joints)
    most = len(parts) + (0 if named else inner)
    least = min(least, parallel(text, items, words))
    if not (are_codes(items) or are_placed(text, items, words)):  # in "AM, A, B and C" no "a" begins an apposition
        least -= len(added)
    if not enclosed and not named:
        # the sentence may go on after the list: "a, b and c, of the year before"
        ended = next(
            (
                number
                for number, found in enumerate(joints[:-1])
                if (found and not (sure and is_pair(text, bare[number], found, items, words))) or number in oxford
            ),
            None,
        )
        if ended is not None:
            least = min(least, ended + 1 + (ended not in oxford))
    return Enumeration(tuple(items), max(1, min(least, most)), most)


def _without_firms(
    text: str, parts: Sequence[Span], joints: Sequence[Sequence[re.Match[str]]]
) -> list[list[re.Match[str]]]:
    """The joining words without the "&" inside names, where a word joins the last item: "A, B & Sons and C"."""
    last = text[parts[-1].start : parts[-1].end]
    spelled = any(joint[0] != "&" for joint in joints[-1]) or (not joints[-1] and "&" not in last)
    return [[joint for joint in found if not spelled or joint[0] != "&"] for found in joints]


_ASIDE_WORDS = 3


def _without_aside(text: str, parts: Sequence[Span], words: ListWords) -> tuple[list[Span], int]:
    """The parts without what commas set off behind the last "and": "a, b and, in the end, c"; and where "c" stands."""
    if len(parts) > 2:
        *items, item, aside, last = parts
        said = text[item.start : item.end].rsplit(None, 1)
        joined = len(said) > 1 and said[1].casefold() in words.joining
        if joined and len(text[aside.start : aside.end].split()) <= _ASIDE_WORDS:
            return [*items, trim(text, Span(item.start, item.end - len(said[1]))), last], len(items) + 1
    return list(parts), 0


def _is_or(joint: re.Match[str], part: int, bare: Sequence[Span], last: str, text: str, words: ListWords) -> bool:
    """Whether an "or" stands inside one item of a list whose last joining word is "and".

    The item must begin as its own ("a passport or a card"): in "no dogs, cats or birds here, and no food" it does not.
    """
    own = not part or is_articled(text, bare[part], words) == is_articled(text, bare[0], words) is True
    return own and joint[0].casefold() in _OR and last in _AND


_OR = frozenset("or ou of oder".split())
_AND = frozenset("and et en und".split())


def _added(text: str, parts: Sequence[Span], words: ListWords) -> list[int]:
    """The parts that go on with the item before them: relative clauses, appositions, explanations."""
    adding = _adding(words)
    if adding.match(text, parts[0].start, parts[0].end):
        return []
    # an apposition begins with an article where the items have none: "Paris, the capital, and Lyon"
    articles = [is_articled(text, part, words) for part in parts]
    if all(_first_word(text, part) in words.determiners for part in parts):
        return []  # "the Salt Museum, the mill of Kerk and the Rolland House"
    few = sum(articles) * 2 < len(parts) and not articles[0]
    return [
        number
        for number, part in enumerate(parts)
        if number and (adding.match(text, part.start, part.end) or (few and articles[number]))
    ]


def _first_word(text: str, part: Span) -> str:
    return _WORD_END.split(text[part.start : part.end], maxsplit=1)[0].casefold()


_WORD_END = lazy_re(r"[\s'’]+")


def _parted(text: str, part: Span, joints: Sequence[re.Match[str]], others: Sequence[Span]) -> list[Span]:
    """The last part of a list cut in two at the joining word whose sides are most like the other items."""
    usual = median([len(text[other.start : other.end].split()) for other in others]) if others else 0.0

    def unlikeness(joint: re.Match[str]) -> tuple[float, int]:
        sides = (text[part.start : joint.start()].split(), text[joint.end() : part.end].split())
        if others:
            return (sum(abs(len(side) - usual) for side in sides), -joint.start())
        return (abs(len(sides[0]) - len(sides[1])), -joint.start())

    joint = min(joints, key=unlikeness)
    return [trim(text, Span(part.start, joint.start())), trim(text, Span(joint.end(), part.end))]
