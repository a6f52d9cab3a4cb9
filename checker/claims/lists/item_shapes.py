"""How the items of an enumeration are built, and whether the last two of them are two by that."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from checker.language.listing import ListWords

_FEWEST_NAMES = 3
_MOST_WORDS = 6


def is_pair(text: str, part: Span, joints: Sequence[re.Match[str]], items: Sequence[Span], words: ListWords) -> bool:
    """Whether what a part joins is one item: "the needle and thread" where the items have an article each."""
    usual = sum(shape_of(text, item, words) == "article" for item in items) * 3 >= 2 * len(items)
    sides = [trim(text, Span(joint.end(), part.end)) for joint in joints]
    return usual and all(len(side) and shape_of(text, side, words) == "plain" for side in sides)


_CODE_CHARS = 3


def are_codes(items: Sequence[Span]) -> bool:
    """Whether all items are as short as codes: "A, B, C and Dx"."""
    return len(items) > 2 and all(len(item) <= _CODE_CHARS for item in items)


def are_alike(text: str, items: Sequence[Span], words: ListWords) -> bool:
    """Whether the last two items are built like the others, so that the joining word before the last parts them."""
    if len(items) < 3:
        heads = {text[item.start : item.end].casefold().partition(" ")[0] for item in items}
        of_them = len(heads) == 1 and heads <= _THAT and all(len(text[item.start : item.end]) <= 60 for item in items)
        if all(_PERSON.match(text, item.start, item.end) for item in items):
            return True
        return of_them or all(len(text[item.start : item.end].split()) <= 2 for item in items)
    shapes = [shape_of(text, item, words) for item in items]
    lengths = [len(GOES_ON.split(text[item.start : item.end], 1)[0].split()) for item in items]
    if are_codes(items) or all(text[item.end - 1] == ")" for item in items):
        return True  # "the grade (50), the test (30), service (5) and a talk (5)": each item is closed
    if all(shape == "capital" and length <= 2 for shape, length in zip(shapes[1:], lengths[1:], strict=True)):
        # "the lines A, B and C": the first item brings a word for all of them
        return True
    usual = max(sorted(set(shapes[:-2])), key=shapes.count)
    named = usual == "capital" and not words.capital_nouns
    room = 10.0 if named else max(4.0, 2 * median(lengths))
    return shapes[-1] == usual and shapes[-2] == usual and max(lengths[-2:]) <= room


def joins_last(text: str, items: Sequence[Span], joints: Sequence[Sequence[re.Match[str]]], words: ListWords) -> bool:
    """Whether the only "and" of three and more parts joins the last of them, whatever each is built like.

    Only "accidents and of fires", and a pair with no article beside items that have one, can be the last item whole.
    """
    if len(items) < _FEWEST_NAMES + 1 or any(joints[:-1]) or len(joints[-1]) > 1:
        return False
    if any(len(text[item.start : item.end].split()) > _MOST_WORDS for item in items[:-1]):
        return False  # clauses, of which any may go on with another
    shapes = [shape_of(text, item, words) for item in items]
    goes_on = shapes[-1].startswith("preposition") and shapes[-1] not in shapes[:-1]
    single = len(text[items[-1].start : items[-1].end].split()) == 1  # "the hammer, the saw, the needle and thread"
    pair = single and shapes[-1] == "plain" and "plain" not in shapes[:-1]
    return not (goes_on or pair)


_PERSON = lazy_re(
    r"(?:Mr|Mrs|Ms|Dr|Prof|Judge|Justice|Professor|Dame|Sir|M|MM|Mme|Mmes|Mlle|[Mm]evrouw|[Dd]e heer|Herrn?|Frau"
    r"|Richter|Richterin|Madame|Monsieur)\.?\s[A-ZÀ-Þ]"
)
"""A person with a title, who is nobody else in the same list."""


GOES_ON = lazy_re(
    r"\s(?:are|is|were|was|will|must|can|may|have|has|shall|sont|est|doivent|peuvent|ont|zijn|is|worden|moeten|kunnen"
    r"|hebben|sind|ist|werden|müssen|können|haben)\s"
)
"""What goes on with the sentence behind a list: "A, B and C are covered"."""
_THAT = frozenset("that those celui celle ceux celles dat die deze jener jene".split())
"""What stands for the noun that is counted, at the head of each item: "those of A and those of B"."""
_OF = frozenset("of de van von".split())
_CONTRACTED = {
    "du": "de", "des": "de", "d": "de", "au": "à", "aux": "à", "zum": "zu", "zur": "zu", "vom": "von", "im": "in",
    "am": "an",
}  # fmt: skip
"""A preposition that holds an article, and the preposition that it is."""
_WORD_END = lazy_re(r"[\s'’]+")


def shape_of(text: str, item: Span, words: ListWords) -> str:
    """How an item begins: with an article, a preposition, a figure, a capital, or a plain word."""
    first, *rest = _WORD_END.split(text[item.start : item.end], maxsplit=1)
    folded = first.casefold()
    if folded in _THAT and rest and _CONTRACTED.get(head := _WORD_END.split(rest[0])[0].casefold(), head) in _OF:
        return "preposition " + _CONTRACTED.get(head, head)  # "those of A, of B and of C"
    if folded in words.determiners:
        # "the Congo" is a name as "Rwanda" is one
        return "capital" if rest and rest[0][:1].isupper() else "article"
    if folded in words.prepositions:
        return "preposition " + _CONTRACTED.get(folded, folded)
    if first[:1].isdigit():
        return "figure"
    return "capital" if first[:1].isupper() else "plain"


def parallel(text: str, items: Sequence[Span], words: ListWords) -> int:
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


_HEADS = frozenset(
    "those to that ceux celles celui celle die degenen diejenigen zu om no aucun aucune geen kein keine".split()
)


def are_placed(text: str, items: Sequence[Span], words: ListWords) -> bool:
    """Whether the first and the last item begin with one preposition: "by card, in cash and by cheque"."""
    heads = {text[item.start : item.end].casefold().partition(" ")[0] for item in (items[0], items[-1])}
    return len(heads) == 1 and heads <= words.prepositions


def is_articled(text: str, part: Span, words: ListWords) -> bool:
    """Whether a part begins with an article that no name follows ("the capital", not "the Congo")."""
    first, *rest = _WORD_END.split(text[part.start : part.end], maxsplit=2)
    return first.casefold() in words.determiners and (words.capital_nouns or not rest or not rest[0][:1].isupper())


def trim(text: str, span: Span) -> Span:
    """The span without white space at its ends and marks at its end."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".,;:"):
        end -= 1
    return Span(start, end)
