"""Words of one meaning: countries and nations, people and staff, forms of a verb that no stem joins."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from checker.language.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterable

SAME_NOUNS: dict[str, tuple[frozenset[str], ...]] = {
    "en": (
        frozenset({"countries", "nations", "states"}),
        frozenset({"people", "persons", "staff", "employees", "personnel"}),
        frozenset({"inhabitants", "residents", "population"}),
        frozenset({"deaths", "casualties", "fatalities", "died"}),
        frozenset({"reviews", "critics", "reviewers"}),
        frozenset({"vessels", "ships", "boats"}),
        frozenset({"pupils", "students"}),
        frozenset({"cases", "infections", "occurrences"}),
        frozenset({"views", "viewers", "viewed"}),
        frozenset({"share", "percentage", "proportion"}),
        frozenset({"films", "movies"}),
        frozenset({"child", "children"}),
        frozenset({"firms", "companies", "businesses", "enterprises"}),
        frozenset({"keep", "kept"}),
        frozenset({"hold", "held"}),
        frozenset({"sell", "sold"}),
    ),
    "fr": (
        frozenset({"pays", "nations", "états"}),
        frozenset({"personnes", "agents", "employés"}),
        frozenset({"habitants", "population"}),
        frozenset({"décès", "morts"}),
        frozenset({"élèves", "écoliers"}),
    ),
    "nl": (
        frozenset({"landen", "staten", "naties"}),
        frozenset({"personen", "mensen", "medewerkers", "personeelsleden"}),
        frozenset({"inwoners", "bevolking"}),
        frozenset({"schepen", "vaartuigen"}),
    ),
    "de": (
        frozenset({"länder", "staaten", "nationen"}),
        frozenset({"menschen", "personen", "beschäftigte", "mitarbeiter", "bedienstete"}),
        frozenset({"einwohner", "bevölkerung"}),
        frozenset({"bahnhöfe", "stationen"}),
    ),
}
"""Words of one meaning; a group shares no more than that."""


@lru_cache(maxsize=1 << 14)
def canonical(found: str, language: str) -> str:
    """The stem that stands for all stems of one meaning: "nation" and "countri" are one when counted."""
    return _groups(language).get(found, found)


def canonical_stems(words: Iterable[str], language: str) -> frozenset[str]:
    """The stems of some words, one for all of a meaning; none of function words."""
    return frozenset(canonical(stem(word, language), language) for word in words) - {""}


@lru_cache(maxsize=8)
def _groups(language: str) -> dict[str, str]:
    groups: dict[str, str] = {}
    for group in SAME_NOUNS.get(language, ()):
        stems = sorted(stem(word, language) for word in group)
        groups.update(dict.fromkeys(stems, stems[0]))
    return groups
