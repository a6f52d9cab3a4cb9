"""Finds names that are spelt in two ways on pages that belong together, without being told of either."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.connectors import NAME_CONNECTORS
from checker.language.wording import cut_words, spelling

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Level

_PREFIXES = frozenset(
    "co re pre non sub anti multi inter cyber post self semi vice euro socio e on off over under up cross extra ex "
    "ultra micro macro mini mega".split()
)
_CONNECTORS = frozenset(connector for connectors in NAME_CONNECTORS.values() for connector in connectors)
_LEAST_LETTERS = 8
_MOST_WORDS = 12
_SHOWN_PLACES = 3

Where = tuple["Reading", Span]


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """A name in a rare spelling and in the usual one."""

    key: str
    rare_text: str
    usual_text: str
    rare: tuple[Where, ...]
    usual: tuple[Where, ...]
    count: int
    """How often the usual spelling stands."""
    level: Level

    @property
    def times(self) -> str:
        """How often, in words."""
        return "once" if self.count == 1 else f"{self.count} times"


def find_variants(readings: Sequence[Reading]) -> Iterator[Variant]:
    """The names whose parts are joined in two ways, or that differ by one letter, on these pages of one language."""
    names = _names(readings)
    told: set[str] = set()
    for key, spellings in names.items():
        if len(spellings) > 1:
            rare, usual = _ranked(spellings)
            told.add(key)
            # "DuckPond" and "Duck Pond" may be a brand and the company's registered name: only hyphens are sure
            hyphens = rare.count("-") != usual.count("-")
            often = len(spellings[usual]) >= 3 * len(spellings[rare])
            yield _variant(key, rare, usual, spellings, sure=hyphens and often)
    for key, other in _near(names):
        if key not in told and other not in told:
            rare, usual = sorted((key, other), key=lambda one: (_times(names[one]), one))
            if _times(names[usual]) >= 2 * _times(names[rare]):
                spellings = {_most(names[rare]): names[rare][_most(names[rare])],
                             _most(names[usual]): names[usual][_most(names[usual])]}  # fmt: skip
                yield _variant(usual, _most(names[rare]), _most(names[usual]), spellings, sure=False)


def _names(readings: Sequence[Reading]) -> dict[str, dict[str, list[Where]]]:
    """By their letters alone, the spellings of every name of several words or parts, and where each stands."""
    found: dict[str, dict[str, list[Where]]] = defaultdict(lambda: defaultdict(list))
    forms: dict[str, tuple[str, str]] = {}
    for reading in readings:
        text = reading.document.text
        for name in reading.names:
            if name.text.isupper() or "-" in (
                text[name.span.start - 1 : name.span.start],
                text[name.span.end : name.span.end + 1],
            ):
                continue  # a heading in capitals has no hyphens to miss, and "non-North-Shore" joins what it must
            if (known := forms.get(name.text)) is None:
                known = forms[name.text] = _forms(name.text)
            if known[0]:
                found[known[0]][known[1]].append((reading, name.span))
    return found


def _forms(name: str) -> tuple[str, str]:
    """A name's letters alone, and its spelling; the first is "" for a name too short to tell from another."""
    words = cut_words(name)
    key = "".join(word.folded for word in words)
    tells = len(words) <= _MOST_WORDS and len(key) >= _LEAST_LETTERS and words[0].folded not in _PREFIXES
    return (key if tells else ""), spelling(words)


def _ranked(spellings: dict[str, list[Where]]) -> tuple[str, str]:
    """The rarest spelling and the commonest; of two as common, the one that comes first is the usual one."""
    order = sorted(spellings, key=lambda text: len(spellings[text]))
    usual = max(spellings, key=lambda text: len(spellings[text]))
    return next(text for text in order if text != usual), usual


def _most(spellings: dict[str, list[Where]]) -> str:
    return max(spellings, key=lambda text: len(spellings[text]))


def _times(spellings: dict[str, list[Where]]) -> int:
    return sum(len(places) for places in spellings.values())


def _near(names: dict[str, dict[str, list[Where]]]) -> Iterator[tuple[str, str]]:
    """Pairs of names of three words or more that are the same but for one letter of one word before the last.

    A last word in the plural is another form, not another name; a whole word that differs is another body.
    """
    by_rest: dict[tuple[str, ...], list[tuple[str, str]]] = defaultdict(list)
    for key, spellings in names.items():
        for rest, word in _rests(_most(spellings)):
            by_rest[rest].append((key, word))
    for alike in by_rest.values():
        for n, (key, word) in enumerate(alike[:50]):
            for other_key, other in alike[n + 1 : 50]:
                if key != other_key and _one_letter_apart(word, other):
                    yield key, other_key


def _rests(spelt: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """A name without each of the words that may be misspelt, and that word."""
    words = re.split(r"[ -]", spelt)
    if len(words) >= 3:
        for place in range(len(words) - 1):
            # "Notices of Dispute": the plural of what the name is of
            if len(words[place]) >= 5 and words[place + 1] not in _CONNECTORS:
                yield (*words[:place], "", *words[place + 1 :]), words[place]


def meeting_forms(name: str) -> tuple[str, str, list[tuple[str, ...]]] | None:
    """By what a name meets its variants: its letters alone, its spelling, and it without each word; None for none."""
    letters, spelt = _forms(name)
    return (letters, spelt, [rest for rest, _ in _rests(spelt)]) if letters else None


def _one_letter_apart(first: str, other: str) -> bool:
    if abs(len(first) - len(other)) > 1 or first == other:
        return False
    short, long = sorted((first, other), key=len)
    at = next((n for n, (one, two) in enumerate(zip(short, long, strict=False)) if one != two), len(short))
    return short[at:] == long[at + 1 :] or short[at + 1 :] == long[at + 1 :]


def _variant(key: str, rare: str, usual: str, spellings: dict[str, list[Where]], *, sure: bool) -> Variant:
    reading, span = spellings[usual][0]
    rare_reading, rare_span = spellings[rare][0]
    return Variant(
        key=key,
        rare_text=rare_reading.document.quote(rare_span),
        usual_text=reading.document.quote(span),
        rare=tuple(spellings[rare][:_SHOWN_PLACES]),
        usual=tuple(spellings[usual][:1]),
        count=len(spellings[usual]),
        level="warning" if sure else "note",
    )
