"""Whether what leads into a list tells how many it lists, by its grammar: "Six villages have joined the town:"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.bodies.staff import PERSONS
from checker.language.leads import OBJECT_AS, SEVERAL_BEHIND, SINGLE_END, TAKEN
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.lists.stated import StatedList
    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.language.listing import ListWords

_RELATIVE = frozenset("that which who to qui que à die dat om te welche welcher zum".split())


def leads_to_another(
    reading: Reading, mention: Mention, stated: StatedList, tail: str, said: Sequence[str], words: ListWords
) -> bool:
    """Whether what stands behind a count names other things, which its list is then of.

    "Five members inspect the site and look at:", "Three offices judge it by these points:", "Four offices are equipped
    with new machines:".
    """
    if any(word in words.demonstratives for word in said[1:]):
        return True
    if _acts(tail, stated, reading.document.language):
        return True
    last = max((n for n, word in enumerate(said) if word in words.prepositions), default=0)
    if not last or tail.endswith(")") or any(word in _RELATIVE for word in said[1:3]):
        return False  # "three forms to choose from:"
    if last == len(said) - 1:
        # Dutch and German verbs leave a part of theirs at the end: "Het schap legt vier heffingen op:"
        opened = not WORD.search(reading.document.text, stated.intro.start, mention.start)
        return opened or reading.document.language not in _PARTING
    return SEVERAL_BEHIND[reading.document.language].search(tail) is not None


def lists_all_counted(reading: Reading, mention: Mention, stated: StatedList, tail: str, words: ListWords) -> bool:
    """Whether the clause that leads into a list has nothing else to list than what it counts.

    So many are the subject of a verb that has no object ("Six villages have been joined to the town:"), or what is to
    be done with all of them is told ("Attach these five papers as separate files:").
    """
    language = reading.document.language
    numbers = [one for one in reading.mentions_in(stated.intro) if one.kind != "ordinal" and one.value != 1]
    if len(numbers) != 1 or not abs(len(stated.items) - int(mention.value)) <= _FARTHEST:
        return False
    if not ends_with_one(tail, language) and not OBJECT_AS[language].search(tail):
        return False
    ahead = [word.casefold() for word in WORD.findall(reading.document.text, stated.intro.start, mention.start)]
    if not ahead or (len(ahead) == 1 and ahead[0] in words.definite):
        taken = TAKEN[language].search(tail)
        return taken is not None and not _acts(tail, stated, language) and ends_with_one(tail, language)
    told_to = 1 < len(ahead) <= _FEW and ahead[0] not in words.prepositions | words.determiners
    return told_to and ahead[-1] in words.demonstratives and OBJECT_AS[language].search(tail) is not None


def _acts(tail: str, stated: StatedList, language: str) -> bool:
    """Whether a clause about so many persons lists what is no person: "Four people work here and deal with:"."""
    first, *more = WORD.findall(tail) or [""]
    named = all(item.text[:1].isupper() for item in stated.items)
    return len(more) > _FEW and not named and PERSONS[language].search(first) is not None


def ends_with_one(tail: str, language: str) -> bool:
    """Whether what stands last before a list is no other noun in the plural: "the five towns on the line (…)"."""
    return SINGLE_END[language].search(tail) is not None


def bear_its_name(reading: Reading, said: Sequence[str], stated: StatedList) -> bool:
    """Whether items of a list are called what is counted: "Three offices …: the tax office, the land office and …"."""
    language = reading.document.language
    nouns = {_folded(stem(word, language)) for word in said[:_FEW]} - {""}
    nouns = {noun for noun in nouns if len(noun) >= _FEW}
    items = [_folded(item.text) for item in stated.items]
    named = max((sum(noun in item for item in items) for noun in nouns), default=0)
    return named >= _BEARERS and named * _BEARERS >= len(items)


def _folded(text: str) -> str:
    return text.casefold().translate(_UMLAUTS)


_PARTING = frozenset({"nl", "de"})
_UMLAUTS = str.maketrans("äöü", "aou")
_BEARERS = 2
_FARTHEST = 2
_FEW = 3
