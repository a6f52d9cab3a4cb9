"""Names and words that differ by a slip: one letter, an accent, a small word, a hyphen."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from checker.claims.reading import Note
from checker.document import Span
from checker.language.connectors import NAME_CONNECTORS
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.claims.reading import Reading

Where = tuple["Reading", Span]
_TITLES = frozenset(
    "frau herr herrn dr dr. prof prof. mr mr. mrs mrs. ms ms. m. mme madame monsieur mevrouw mevr. dhr.".split()
)
"""What stands before a person's name, or does not."""

PREFIXES = frozenset(
    "co re pre non sub anti multi inter cyber post self semi vice euro socio e on off over under up cross extra ex "
    "ultra micro macro mini mega".split()
)
"""What is joined with or without a hyphen as a house likes."""
_CONNECTORS = frozenset(connector for connectors in NAME_CONNECTORS.values() for connector in connectors)
_LEAST_LETTERS = 5
"""Shorter words differ by one letter by chance."""
_SURE_LETTERS = 6
_OFTEN = 2
"""How often the usual word must stand on the pages for the other, which stands once, to be a slip for sure."""
_MOST_ALIKE = 50
"""More names that share all words but one are a series."""
_PART = r"[^\W\d_]{3,}"
_WORD = lazy_re(r"\w+")
_HYPHENED = lazy_re(rf"(?<![\w-]){_PART}-{_PART}(?![\w-])")
_LONG_WORD = lazy_re(r"(?<![\w-])[^\W\d_]{8,}(?![\w-])")


@dataclass(frozen=True, slots=True)
class Slip:
    """Two names that are one but for a slip, by their keys."""

    rare: str
    usual: str
    sure: bool


def find_slips(names: Mapping[str, Mapping[str, Sequence[Where]]], readings: Sequence[Reading]) -> Iterator[Slip]:
    """Pairs of names, each of two words or more, that differ by one letter, by accents, or by a small word.

    A word in the plural or declined is another form, not another name; a whole word that differs is another body.
    """
    english = bool(readings) and readings[0].document.language == "en"
    written = {key: _words(max(spellings, key=lambda one: len(spellings[one]))) for key, spellings in names.items()}
    totals: Counter[str] = Counter()
    for key, spellings in names.items():
        totals[" ".join(written[key])] += sum(len(places) for places in spellings.values())
    times = {key: totals[" ".join(words)] for key, words in written.items()}
    by_rest: dict[tuple[str, ...], list[tuple[str, int]]] = defaultdict(list)
    by_core: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for key, words in written.items():
        if core := _core(words):
            by_core[core].append(key)
        for place, rest in _rests(words):
            by_rest[rest].append((key, place))
    for alike in by_core.values():
        for one, other in combinations(alike[:_MOST_ALIKE], 2):
            rare, usual = sorted((other, one), key=lambda key: times[key])
            if written[rare] == written[usual]:
                continue
            yield Slip(rare, usual, sure=False)
    pairs: list[tuple[str, str, int, bool]] = []
    certain: set[tuple[str, str]] = set()
    for near in by_rest.values():
        for (one, place), (other, _) in combinations(near[:_MOST_ALIKE], 2):
            first, second = written[one][place], written[other][place]
            if first == second or not letters_differ(first, second):
                if _is_of_one_root(written[one], written[other], place):
                    rare, usual = sorted((other, one), key=lambda key: times[key])
                    if times[usual] >= _KNOWN_TIMES * times[rare]:
                        yield Slip(rare, usual, sure=times[rare] == 1)
                continue
            persons = _are_persons(names, one, other) and place == len(written[one]) - 1 > 0
            if persons:
                certain.add((one, other))
                pairs.append((one, other, place, False))
                continue
            plural = english and {first, second} == {min(first, second, key=len), min(first, second, key=len) + "s"}
            if is_ending(first, second):
                last = place + 1 == len(written[one])
                if not plural or last or written[one][place + 1] in _CONNECTORS:
                    continue
            pairs.append((one, other, place, plural))
    # all words are counted in one go: the pages of a corpus are not read again for each pair
    counts = _counts(readings, {written[key][place] for one, other, place, _ in pairs for key in (one, other)})
    for one, other, place, plural in pairs:
        known = {key: 0 if plural else counts[written[key][place]] for key in (one, other)}
        rare, usual = sorted((other, one), key=lambda key: (times[key], known[key]))
        if (one, other) in certain:
            yield Slip(rare, usual, sure=True)
            continue
        seldom, often = counts[written[rare][place]], counts[written[usual][place]]
        long = min(len(written[one][place]), len(written[other][place])) >= _SURE_LETTERS
        once = long and seldom == often == 1  # which of the two is right nobody can tell, but they are not both
        if times[usual] < 2 * times[rare] and often < 2 * seldom and not (plural or once):
            continue
        yield Slip(rare, usual, sure=not plural and long and seldom == 1 and often >= _OFTEN)


def _is_of_one_root(one: Sequence[str], other: Sequence[str], place: int) -> bool:
    """Whether two names are one but for the ending of a word within: "Lake Environment Board", "Environmental".

    Of the first or the last word another ending is another body or office: a ministry and a minister.
    """
    if not 0 < place < len(one) - 1 or len(one) < _FEWEST_WORDS or is_ending(one[place], other[place]):
        return False
    if one[place + 1] in _CONNECTORS:
        return False
    short, long = sorted((one[place], other[place]), key=len)
    root = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if long.startswith("internation"):  # a ministry of internal affairs, and one of international affairs
        return False
    return root >= _ROOT and root >= _ROOT_SHARE * len(short)


_ROOT, _ROOT_SHARE, _FEWEST_WORDS, _KNOWN_TIMES = 5, 0.7, 3, 3


def _are_persons(names: Mapping[str, Mapping[str, Sequence[Where]]], one: str, other: str) -> bool:
    """Whether two names are persons', as a title before either shows."""
    return any(
        _TITLED.search(reading.document.text[max(0, span.start - 20) : span.start + 16])
        for key in (one, other)
        for places in names[key].values()
        for reading, span in places[:_SHOWN]
    )


_SHOWN = 3
_TITLED = lazy_re(
    r"(?<!\w)(?:Frau|Herrn?|Dr\.?|Prof\.?|Mrs?\.?|Ms\.?|M\.|Mme|Madame|Monsieur|[Mm]evrouw|[Mm]evr\.|dhr\.|de heer)\s"
)


def rests_of(spelt: str) -> Iterator[tuple[str, ...]]:
    """By what a name meets those that differ from it by a slip: its words without each in turn, and its large words."""
    words = _words(spelt)
    yield from (rest for _, rest in _rests(words))
    if core := _core(words):
        yield core


def _core(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a name but the small ones, without accents; empty if it has only one."""
    core = tuple(plain(word) for word in words if word not in _CONNECTORS)
    return core if len(core) > 1 else ()


def _rests(words: Sequence[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The places of the words that may be misspelt, and the name without each of them."""
    if len(words) > 1:
        for place, word in enumerate(words):
            if len(word) >= _LEAST_LETTERS and word.isalpha():
                yield place, (*words[:place], "", *words[place + 1 :])


def _words(name: str) -> list[str]:
    words = re.split(r"[ -]", name)
    while words and words[0] in _TITLES:
        words.pop(0)
    return words


def plain(word: str) -> str:
    """A word without its accents."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


def letters_differ(first: str, other: str) -> bool:
    """Whether two words are one but for a letter, or for two that have changed places."""
    return _one_letter_apart(first, other) or _swapped(first, other)


def _one_letter_apart(first: str, other: str) -> bool:
    if abs(len(first) - len(other)) > 1 or first == other:
        return False
    short, long = sorted((first, other), key=len)
    at = next((n for n, (one, two) in enumerate(zip(short, long, strict=False)) if one != two), len(short))
    return short[at:] == long[at + 1 :] or short[at + 1 :] == long[at + 1 :]


def _swapped(first: str, other: str) -> bool:
    """Whether two letters side by side have changed places: "Alderny" and "Aldenry"."""
    if len(first) != len(other):
        return False
    odd = [n for n, (one, two) in enumerate(zip(first, other, strict=True)) if one != two]
    return len(odd) == 2 and odd[1] == odd[0] + 1 and first[odd[0]] == other[odd[1]] and first[odd[1]] == other[odd[0]]


def is_ending(first: str, other: str) -> bool:
    """Whether only the last letter differs, or one has one letter more at its end."""
    return first[:-1] == other[:-1] or first == other[:-1] or first[:-1] == other


def _counts(readings: Sequence[Reading], words: set[str]) -> Counter[str]:
    """How often each of these folded words, letters all of them, stands on the pages, in any place."""
    counts: Counter[str] = Counter()
    wanted = sorted(words)
    for reading in readings:
        text = reading.document.text
        # most pages have none of the words, and casefolding is letter by letter: so it is a look that misses nothing
        whole = text.casefold()
        if any(word in whole for word in wanted):
            counts.update(folded for found in _WORD.findall(text) if (folded := found.casefold()) in words)
    return counts


def _hyphened(reading: Reading) -> list[tuple[str, int, int]]:
    found = []
    for block in reading.document.content:
        if block.kind != "code" and "-" in block.text:
            for match in _HYPHENED.finditer(block.text):
                first, _, second = match[0].partition("-")
                if first.casefold() not in PREFIXES and len(match[0]) > 8 and not match[0].isupper():
                    start = block.span.start + match.start()
                    found.append(((first + second).casefold(), start, start + len(match[0])))
    return found


HYPHENED = Note(name="hyphened", make=_hyphened, kind=list[tuple[str, int, int]])


def find_hyphened(readings: Sequence[Reading]) -> Iterator[tuple[str, list[Where], list[Where]]]:
    """Words that are written with a hyphen and as one word: the word, where the rarer of the two stands, and the other.

    Of two as rare, the one with the hyphen is told.
    """
    found: dict[str, list[Where]] = defaultdict(list)
    for reading in readings:
        for word, start, end in reading.noted(HYPHENED):
            found[word].append((reading, Span(start, end)))
    if not found:
        return
    joined: dict[str, list[Where]] = defaultdict(list)
    for reading in readings:
        whole = reading.document.text.casefold()
        if not any(word in whole for word in found):
            continue
        for block in reading.document.content:
            if block.kind != "code":
                for match in _LONG_WORD.finditer(block.text):
                    if (folded := match[0].casefold()) in found:
                        start = block.span.start + match.start()
                        joined[folded].append((reading, Span(start, start + len(folded))))
    for word, places in found.items():
        if len(joined[word]) >= len(places):
            yield word, places, joined[word]
        elif joined[word] and len(places) > 1:
            yield word, joined[word], places
