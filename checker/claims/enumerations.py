"""Reads an enumeration inside a sentence ("a, b and c"): its items, and how many it has in any reading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

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
    span = _trim(text, span)
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
_MOST_WORDS = 6
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
    return [_trim(text, Span(mark.end(), end)) for mark, end in zip(kept, ends, strict=True)]


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
    parts = [_trim(text, Span(start + 1, end)) for start, end in pairwise(edges)]
    return [_without_joining(text, part, words) for part in parts if len(part)]


def _trim(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".,;:"):
        end -= 1
    return Span(start, end)


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
    trimmed = _trim(text, span)
    return bool(_joining(words).match(text, trimmed.start, trimmed.end))


def _without_joining(text: str, span: Span, words: ListWords) -> Span:
    """The span without the joining word that it begins with."""
    joined = _joining(words).match(text, span.start, span.end)
    return _trim(text, Span(joined.end(), span.end)) if joined else span


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
    parts = [part for start, end in pairwise(edges) if len(part := _trim(text, Span(start + 1, end)))]
    if not parts or len(parts) > MAX_ITEMS:
        return None
    parts, behind = _without_aside(text, parts, words)
    oxford = [number for number, part in enumerate(parts) if number == behind or _starts_joined(text, part, words)]
    oxford = [number for number in oxford if number]
    added = _added(text, parts, words)
    bare = [_without_joining(text, part, words) for part in parts]
    joints = [_inner_joints(text, part, words) for part in bare]
    inner = sum(len(found) for found in joints)
    sure = False
    if oxford and oxford[-1] == len(parts) - 1:
        # "a, b, and c": whatever joins inside an item joins no items, or does
        least = len(parts)
        items = bare
    elif joints[-1]:
        # "a, b and c": the last joining word parts the last two items, unless both are one ("accidents and fires")
        items = [*bare[:-1], *_parted(text, bare[-1], joints[-1], bare[:-1])]
        sure = len(items) > len(bare) and (_alike(text, items, words) or _joins_last(text, items, joints, words))
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
    if len(oxford) == 1 and oxford[0] == len(parts) - 1 >= 2 and all(_articled(text, part, words) for part in bare):
        joints = [
            [] for _ in joints
        ]  # each item has its article, and its comma: "the form, a list of A and B, and a plan"
    inner = sum(len(found) for found in joints)
    most = len(parts) + (0 if named else inner)
    least = min(least, _parallel(text, items, words))
    if not (_are_codes(items) or _placed(text, items, words)):  # in "AM, A, B and C" no "a" begins an apposition
        least -= len(added)
    if not enclosed and not named:
        # the sentence may go on after the list: "a, b and c, of the year before"
        ended = next(
            (
                number
                for number, found in enumerate(joints[:-1])
                if (found and not (sure and _is_pair(text, bare[number], found, items, words))) or number in oxford
            ),
            None,
        )
        if ended is not None:
            least = min(least, ended + 1 + (ended not in oxford))
    return Enumeration(tuple(items), max(1, min(least, most)), most)


_ASIDE_WORDS = 3


def _without_aside(text: str, parts: Sequence[Span], words: ListWords) -> tuple[list[Span], int]:
    """The parts without what commas set off behind the last "and": "a, b and, in the end, c"; and where "c" stands."""
    if len(parts) > 2:
        *items, item, aside, last = parts
        said = text[item.start : item.end].rsplit(None, 1)
        joined = len(said) > 1 and said[1].casefold() in words.joining
        if joined and len(text[aside.start : aside.end].split()) <= _ASIDE_WORDS:
            return [*items, _trim(text, Span(item.start, item.end - len(said[1]))), last], len(items) + 1
    return list(parts), 0


def _parallel(text: str, items: Sequence[Span], words: ListWords) -> int:
    """How many items begin with the small word of the first and the last: "to guard A, B and C, and to keep D" has two.

    Those between them may belong to the item before; the number of all items where nothing speaks for that.
    """
    heads = [text[item.start : item.end].split(None, 1)[0].casefold() for item in items]
    small = words.prepositions | _HEADS
    # "by card, by transfer, in cash and by cheque" has four: each has a small word of its own
    of_own = sum(head in small for head in heads)
    if heads[0] in _THAT and heads.count(heads[0]) > 1:
        return heads.count(heads[0])  # "that of A, whatever its year, and that of B, in May"
    return of_own if heads[0] in small and heads[0] == heads[-1] else len(items)


def _is_or(joint: re.Match[str], part: int, bare: Sequence[Span], last: str, text: str, words: ListWords) -> bool:
    """Whether an "or" stands inside one item of a list whose last joining word is "and".

    The item must begin as its own ("a passport or a card"): in "no dogs, cats or birds here, and no food" it does not.
    """
    own = not part or _articled(text, bare[part], words) == _articled(text, bare[0], words) is True
    return own and joint[0].casefold() in _OR and last in _AND


_OR = frozenset("or ou of oder".split())
_AND = frozenset("and et en und".split())
_HEADS = frozenset(
    "those to that ceux celles celui celle die degenen diejenigen zu om no aucun aucune geen kein keine".split()
)


def _added(text: str, parts: Sequence[Span], words: ListWords) -> list[int]:
    """The parts that go on with the item before them: relative clauses, appositions, explanations."""
    adding = _adding(words)
    if adding.match(text, parts[0].start, parts[0].end):
        return []
    # an apposition begins with an article where the items have none: "Paris, the capital, and Lyon"
    articles = [_articled(text, part, words) for part in parts]
    few = sum(articles) * 2 < len(parts) and not articles[0]
    return [
        number
        for number, part in enumerate(parts)
        if number and (adding.match(text, part.start, part.end) or (few and articles[number]))
    ]


def _placed(text: str, items: Sequence[Span], words: ListWords) -> bool:
    """Whether the first and the last item begin with one preposition: "by card, in cash and by cheque"."""
    heads = {text[item.start : item.end].casefold().partition(" ")[0] for item in (items[0], items[-1])}
    return len(heads) == 1 and heads <= words.prepositions


def _articled(text: str, part: Span, words: ListWords) -> bool:
    """Whether a part begins with an article that no name follows ("the capital", not "the Congo")."""
    first, *rest = _WORD_END.split(text[part.start : part.end], maxsplit=2)
    return first.casefold() in words.determiners and (words.capital_nouns or not rest or not rest[0][:1].isupper())


def _parted(text: str, part: Span, joints: Sequence[re.Match[str]], others: Sequence[Span]) -> list[Span]:
    """The last part of a list cut in two at the joining word whose sides are most like the other items."""
    usual = median([len(text[other.start : other.end].split()) for other in others]) if others else 0.0

    def unlikeness(joint: re.Match[str]) -> tuple[float, int]:
        sides = (text[part.start : joint.start()].split(), text[joint.end() : part.end].split())
        if others:
            return (sum(abs(len(side) - usual) for side in sides), -joint.start())
        return (abs(len(sides[0]) - len(sides[1])), -joint.start())

    joint = min(joints, key=unlikeness)
    return [_trim(text, Span(part.start, joint.start())), _trim(text, Span(joint.end(), part.end))]


def _is_pair(text: str, part: Span, joints: Sequence[re.Match[str]], items: Sequence[Span], words: ListWords) -> bool:
    """Whether what a part joins is one item: "the needle and thread" where the items have an article each."""
    usual = sum(_shape(text, item, words) == "article" for item in items) * 3 >= 2 * len(items)
    sides = [_trim(text, Span(joint.end(), part.end)) for joint in joints]
    return usual and all(len(side) and _shape(text, side, words) == "plain" for side in sides)


_CODE_CHARS = 3


def _are_codes(items: Sequence[Span]) -> bool:
    """Whether all items are as short as codes: "A, B, C and Dx"."""
    return len(items) > 2 and all(len(item) <= _CODE_CHARS for item in items)


def _alike(text: str, items: Sequence[Span], words: ListWords) -> bool:
    """Whether the last two items are built like the others, so that the joining word before the last parts them."""
    if len(items) < 3:
        heads = {text[item.start : item.end].casefold().partition(" ")[0] for item in items}
        of_them = len(heads) == 1 and heads <= _THAT and all(len(text[item.start : item.end]) <= 60 for item in items)
        return of_them or all(len(text[item.start : item.end].split()) <= 2 for item in items)
    shapes = [_shape(text, item, words) for item in items]
    lengths = [len(GOES_ON.split(text[item.start : item.end], 1)[0].split()) for item in items]
    if _are_codes(items) or all(text[item.end - 1] == ")" for item in items):
        return True  # "the grade (50), the test (30), service (5) and a talk (5)": each item is closed
    if all(shape == "capital" and length <= 2 for shape, length in zip(shapes[1:], lengths[1:], strict=True)):
        # "the lines A, B and C": the first item brings a word for all of them
        return True
    usual = max(sorted(set(shapes[:-2])), key=shapes.count)
    named = usual == "capital" and not words.capital_nouns
    room = 10.0 if named else max(4.0, 2 * median(lengths))
    return shapes[-1] == usual and shapes[-2] == usual and max(lengths[-2:]) <= room


def _joins_last(text: str, items: Sequence[Span], joints: Sequence[Sequence[re.Match[str]]], words: ListWords) -> bool:
    """Whether the only "and" of three and more parts joins the last of them, whatever each is built like.

    Only "accidents and of fires", and a pair with no article beside items that have one, can be the last item whole.
    """
    if len(items) < _FEWEST_NAMES + 1 or any(joints[:-1]) or len(joints[-1]) > 1:
        return False
    if any(len(text[item.start : item.end].split()) > _MOST_WORDS for item in items[:-1]):
        return False  # clauses, of which any may go on with another
    shapes = [_shape(text, item, words) for item in items]
    goes_on = shapes[-1].startswith("preposition") and shapes[-1] not in shapes[:-1]
    single = len(text[items[-1].start : items[-1].end].split()) == 1  # "the hammer, the saw, the needle and thread"
    pair = single and shapes[-1] == "plain" and "plain" not in shapes[:-1]
    return not (goes_on or pair)


GOES_ON = lazy_re(
    r"\s(?:are|is|were|was|will|must|can|may|have|has|shall|sont|est|doivent|peuvent|ont|zijn|is|worden|moeten|kunnen"
    r"|hebben|sind|ist|werden|müssen|können|haben)\s"
)
"""What goes on with the sentence behind a list: "A, B and C are covered"."""
_THAT = frozenset("that those celui celle ceux celles dat die deze jener jene".split())
"""What stands for the noun that is counted, at the head of each item: "those of A and those of B"."""
_WORD_END = lazy_re(r"[\s'’]+")


def _shape(text: str, item: Span, words: ListWords) -> str:
    """How an item begins: with an article, a preposition, a figure, a capital, or a plain word."""
    first, *rest = _WORD_END.split(text[item.start : item.end], maxsplit=1)
    folded = first.casefold()
    if folded in words.determiners:
        # "the Congo" is a name as "Rwanda" is one
        return "capital" if rest and rest[0][:1].isupper() else "article"
    if folded in words.prepositions:
        return "preposition " + folded
    if first[:1].isdigit():
        return "figure"
    return "capital" if first[:1].isupper() else "plain"
