"""Finds the named things of a document, without a trained model: capitals, acronyms, and what short names stand for."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.mentions.set_in import Straightened, wrapped_ends
from checker.document import Span
from checker.language.connectors import (
    AND_WORDS,
    ARTICLES,
    HEAD_FIRST,
    INNER_ARTICLES,
    NAME_CONNECTORS,
    NOUNS_CAPITALISED,
)
from checker.language.lazy import lazy_re
from checker.language.stems import FUNCTION_WORDS, WORD, stem
from checker.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.claims.mention import Mention
    from checker.document import Block, Document

_CAPITAL = "A-ZÀ-ÖØ-ÞŒŠŽŁŚŻČĆ"
_CAP_WORD = rf"[{_CAPITAL}]\w*(?:[-‑'’.&/]\w+)*"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One place where a text names something."""

    span: Span
    text: str
    """As written, a leading article left off, in one line."""
    key: str
    """What it names, in a form that is the same for every way of naming it: acronyms and short references read in
    full, articles and endings off, word order put aside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acronym:
    """A place where a text says what an acronym stands for: "North Atlantic Treaty Organisation (NATO)"."""

    short: str
    long: str
    span: Span
    """Both together, brackets included."""


@lru_cache(maxsize=8)
def _sequence(language: str) -> re.Pattern[str]:
    articles = INNER_ARTICLES.get(language, frozenset())
    joiners = [word for word in NAME_CONNECTORS.get(language, NAME_CONNECTORS["en"]) if word not in articles]
    between = [word for word in NAME_CONNECTORS.get(language, NAME_CONNECTORS["en"]) if word in articles]
    elided = "|d[’']|l[’']|de l[’']" if language == "fr" else ""
    # "of the", "and", never "the" alone: "Later the Board" is no name
    step = rf"[ \u00a0](?:{'|'.join(joiners)}{elided})[ \u00a0]?(?:(?:{'|'.join(between) or 'the'})[ \u00a0])?"
    if language in NOUNS_CAPITALISED:
        step = r"[ \u00a0]"  # where every noun has a capital, small words join nouns, not names
    return lazy_re(rf"\b{_CAP_WORD}(?:(?:{step}|[ \u00a0]){_CAP_WORD})*(?:[ \u00a0]\d{{1,4}}(?![\w.,%]))?")


_INSIDE = lazy_re(rf"[a-zß-ÿ,;’']\s([{_CAPITAL}]\w+)")
"""Words with a capital inside a sentence."""
_SMALL = lazy_re(r"\b[^\W\d_A-ZÀ-Þ]\w+")
_NEXT = lazy_re(r"[ \u00a0]([a-zß-ÿœ]+)")
_DEFINITE = [[word] for word in "the der die das dem den des de het le la l' l’".split()]
"""The last word of a text, as `str.split` gives it, that makes the next one definite."""

_SHORT = lazy_re(rf"\(([{_CAPITAL}][\w&/‑-]{{1,9}})\)")
_REVERSED = lazy_re(rf"\b([{_CAPITAL}][{_CAPITAL}\d-]{{1,8}}) \(([^()\n]{{6,90}})\)")


_STANDS = lazy_re(
    rf"\b([{_CAPITAL}][{_CAPITAL}\d-]{{1,8}}) (?:stands for|is short for|staat voor|steht für|signifie|veut dire"
    r"|(?:is (?:the )?(?:abbreviation|acronym) (?:of|for))|means|est l['’](?:abréviation|acronyme|sigle) de"
    r"|is de afkorting van|ist die Abkürzung (?:für|von)|bedeutet|betekent)"
    r" (?:the |le |la |l['’]|de |het |die |der |das )?([^\n.;:()]{6,90})"
)
"""A sentence that says what an acronym means."""


def find_acronyms(document: Document) -> tuple[Acronym, ...]:
    """The acronyms that a document explains, in the order of the text, in either order of the two forms.

    Which words stand for the letters is told as by Schwartz and Hearst, "A simple algorithm for identifying
    abbreviation definitions in biomedical text" (2003).
    """
    return tuple(found for block in document.content for found in _acronyms_in(block))


def _acronyms_in(block: Block) -> Iterator[Acronym]:
    line = _Line(block)
    text = line.text
    for match in _STANDS.finditer(text):
        long = _long_form(match[1], " ".join(match[2].split(" ")[: 2 * len(match[1])]))
        if long and match[2].startswith(long):
            yield Acronym(short=match[1], long=long, span=line.span(match.start(), match.end()))
    if "(" not in text:
        return
    for match in _SHORT.finditer(text):
        short = match[1]
        if sum(letter.isupper() for letter in short) < 2:
            continue
        before = text[max(0, match.start() - 140) : match.start()].rstrip(' \u00a0\n”"»’')
        long = _long_form(short, re.split(r"[.;:!?()\n]", before)[-1].strip())
        if long:
            start = text.rindex(long, 0, match.start())
            yield Acronym(short=short, long=long, span=line.span(start, match.end()))
    for match in _REVERSED.finditer(text):
        long = _long_form(match[1], match[2])
        if long and long == match[2].strip():
            yield Acronym(short=match[1], long=long, span=line.span(match.start(), match.end()))


class _Line:
    """The text of a block without the line ends that only its width made."""

    def __init__(self, block: Block) -> None:
        self.text = block.text
        self._offset = block.span.start
        self._straight: Straightened | None = None
        if "\n" in self.text and (ends := wrapped_ends(self.text)):
            self._straight = Straightened(self.text, ends)
            self.text = self._straight.text

    def at(self, place: int) -> int:
        """Where a letter of the line stands in the document."""
        return self._offset + (self._straight.at(place) if self._straight else place)

    def span(self, start: int, end: int) -> Span:
        """Where a part of the line stands in the document."""
        return Span(self.at(start), self.at(end - 1) + 1)


def _long_form(short: str, before: str) -> str:
    """The end of `before` that spells out `short`, "" if none does."""
    letters = [letter for letter in short.casefold() if letter.isalnum()]
    if short[-1] == "s" and len(letters) > 2 and short[:-1].isupper():
        letters.pop()  # a plural: SDGs
    folded = before.casefold()
    if len(folded) != len(before):
        return ""
    if (start := _initial_words(letters, folded)) is not None:
        return before[start:]
    at = len(folded)
    for place in range(len(letters) - 1, -1, -1):
        at -= 1
        while at >= 0 and not (folded[at] == letters[place] and (place or at == 0 or not folded[at - 1].isalnum())):
            at -= 1
        if at < 0:
            return ""
    long = before[at:]
    words = long.split()
    if len(words) > 2 * len(letters) + 2 or len(long) <= len(short) or any(word == short for word in words):
        return ""
    return long


def _initial_words(letters: Sequence[str], folded: str) -> int | None:
    """Where the words begin of which each letter is the first, all in turn up to the end; None where they are not."""
    words = list(_WORD.finditer(folded))[-len(letters) :]
    if len(letters) < _FEW_LETTERS or [word[0][0] for word in words] != list(letters):
        return None
    return words[0].start()


_WORD = lazy_re(r"[^\W\d_]+")
_FEW_LETTERS = 3


@lru_cache(maxsize=1 << 14)
def name_key(text: str, language: str) -> str:
    """The key of a name: the stems of its words in a fixed order, numbers kept, so that word order does not matter.

    "annexation of Crimea", "Crimea's annexation" and "Crimea annexed" have one key.
    """
    parts = set()
    for word in re.findall(r"\w+(?:['’]\w+)*", text.replace("‑", "-")):
        if word.isdigit():
            parts.add(word)
        elif found := stem(word, language):
            parts.add(found)
    return " ".join(sorted(parts))


@lru_cache(maxsize=1 << 12)
def is_full_name(key: str) -> bool:
    """Whether what a key names has a name of several words, numbers aside: one word is too often another thing."""
    return len([part for part in key.split() if not part.isdigit()]) > 1


@lru_cache(maxsize=1 << 12)
def head_of(text: str, language: str) -> str:
    """The stem of the word that says what a name is of: "agenc" of "Carrow Development Agency"."""
    connectors = NAME_CONNECTORS.get(language, ())
    words: list[str] = []
    for word in text.split():
        if word.casefold() in connectors:
            if words:
                break
            continue
        if not word.isdigit():
            words.append(word)
    if not words:
        return ""
    return stem(words[0] if language in HEAD_FIRST else words[-1], language)


def find_names(candidates: Sequence[Candidate], acronyms: Sequence[Acronym], language: str) -> tuple[Name, ...]:
    """The named things among what looks like a name, in the order of the text.

    A single word ("the Agency") stands for the last full name before it that says to be one.
    """
    expansions = {acronym.short: acronym.long for acronym in acronyms}
    return tuple(_resolved(candidates, expansions, language))


def find_candidates(
    document: Document, mentions: Sequence[Mention], acronyms: Sequence[Acronym]
) -> tuple[Candidate, ...]:
    """What looks like a name in a document's content, in the order of the text, each block by itself.

    A word with a capital at the start of a sentence counts only if the document writes it so inside one; in German,
    where every noun has a capital, only several such words together, a mixed case, or an acronym count.
    """
    language = document.language
    inside, small = _written(document.text)
    values = {
        start
        for mention in mentions
        if mention.role != "name"
        for start in (range(mention.start, mention.end) if mention.kind == "date" else (mention.start,))
    }
    spelt = {_spelt(document, acronym): acronym.long for acronym in acronyms}
    covered = sorted(spelt, key=lambda span: span.start)
    found = [
        candidate
        for block in document.content
        if block.kind != "code"
        for candidate in _candidates(block, language, small, inside, values)
    ]
    if covered:
        starts = [span.start for span in covered]
        found = [each for each in found if not _within(covered, starts, each)]
        found += [Candidate(span.start, long, False, span.end) for span, long in spelt.items()]
        found.sort()
    return tuple(found)


def _spelt(document: Document, acronym: Acronym) -> Span:
    """Where the words stand that an acronym abbreviates."""
    start = document.text.find(acronym.long, acronym.span.start, acronym.span.end)
    if start >= 0:
        return Span(start, start + len(acronym.long))
    wrapped = re.compile(r"\s+".join(map(re.escape, acronym.long.split())))
    found = wrapped.search(document.text, acronym.span.start, acronym.span.end)
    return Span(*found.span()) if found else acronym.span


@lru_cache(maxsize=2)
def _written(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that a text writes with a capital inside its sentences, and those that it writes in small letters.

    Kept for the last two pages: when versions are compared, each is read more than once.
    """
    return frozenset(_INSIDE.findall(text)), frozenset(_SMALL.findall(vocabulary(text)))


_LINK = lazy_re(r"(?:https?://|www\.)\S+")


class Candidate(NamedTuple):
    """What looks like a name."""

    start: int
    text: str
    definite: bool
    """An article stands before it."""
    end: int


def _within(covered: Sequence[Span], starts: Sequence[int], candidate: Candidate) -> bool:
    """Whether a candidate lies in the words that an acronym abbreviates."""
    place = bisect_right(starts, candidate.start) - 1
    return place >= 0 and candidate.start < covered[place].end


def _candidates(
    block: Block, language: str, small: frozenset[str], inside: frozenset[str], values: set[int]
) -> Iterator[Candidate]:
    """What looks like a name in a block."""
    articles = ARTICLES.get(language, ARTICLES["en"])
    functions = FUNCTION_WORDS.get(language, FUNCTION_WORDS["en"])
    connectors = NAME_CONNECTORS.get(language, ())
    headline = block.kind in ("title", "heading") or block.header
    line = _Line(block)
    prose = line.text
    if "://" in prose or "www." in prose:
        prose = _LINK.sub(lambda link: " " * len(link[0]), prose)  # what a web address holds names nothing
    for match in _sequence(language).finditer(prose):
        for start, text in _split_at_and(match.start(), match[0]):
            definite = line.text[max(0, start - 5) : start].casefold().split()[-1:] in _DEFINITE
            while True:  # leading words that are none of the name
                first, _, rest = text.partition(" ")
                lead = first.casefold()
                if not rest or not (lead in articles or lead in functions or line.at(start) in values):
                    break
                definite = lead in articles
                start += len(first) + 1
                text = rest
            text = text.rstrip(".'’")
            for ending in ("'s", "’s"):
                text = text.removesuffix(ending)
            while text.rpartition(" ")[2] in connectors:
                text = text.rpartition(" ")[0]
            single = " " not in text
            if not text or line.at(start) in values or text.casefold() in functions or len(text) < 2:
                continue
            if text[0].isdigit() or text.islower():
                continue
            if single and language in HEAD_FIRST:
                following = _NEXT.match(line.text, start + len(text))
                definite = definite and not (following and stem(following[1], language))
            if single and (headline or sum(map(str.isupper, text)) <= 1):  # no acronym
                if language in NOUNS_CAPITALISED:
                    continue
                before = line.text[max(0, start - _GAP) : start].rstrip()
                opening = before[-1:] in ("", ".", "!", "?", ":", "“", '"')
                if (opening or headline) and (text.casefold() in small or text not in inside):
                    continue
            yield Candidate(line.at(start), text, definite, line.at(start + len(text) - 1) + 1)


_GAP = 80
"""No more white space parts two words of a passage."""


def _split_at_and(start: int, text: str) -> Iterator[tuple[int, str]]:
    """The parts of a run of capitalised words that "and" joins; one part where the run is one name.

    "and" belongs to a name after a preposition in it: "Department for Food and Rural Affairs".
    """
    words = text.split(" ")
    begin = at = 0
    bound = False
    for n, word in enumerate(words):
        if word in AND_WORDS and n and not bound:
            yield start + begin, text[begin : at - 1]
            begin = at + len(word) + 1
        elif n and word[:1].islower() and word not in AND_WORDS:
            bound = True
        at += len(word) + 1
    if begin < len(text):
        yield start + begin, text[begin:]


def _resolved(found: Sequence[Candidate], expansions: Mapping[str, str], language: str) -> Iterator[Name]:
    """The names with their keys: acronyms spelt out, a short reference read as the last full name of that head."""
    heads_anywhere: dict[str, set[str]] = {}
    for _, text, _, _ in found:
        if len(name_key(text, language).split()) > 1:
            heads_anywhere.setdefault(head_of(text, language), set()).add(name_key(text, language))
    last: dict[str, str] = {}
    for start, text, definite, end in found:
        span = Span(start, end)
        bare = text[:-1] if text.endswith("s") and text[:-1] in expansions else text
        if bare in expansions:
            key = name_key(expansions[bare], language)
        elif " " in text or not definite:
            key = name_key(text, language)
        else:
            head = stem(text, language)
            known = heads_anywhere.get(head, set())
            key = last.get(head) or (next(iter(known)) if len(known) == 1 else "") or name_key(text, language)
        if is_full_name(key):
            last[head_of(expansions.get(bare, text), language)] = key
        if key:
            yield Name(span=span, text=text, key=key)


def principal(names: Sequence[Name], title: str, language: str) -> str:
    """The key of what a document is about: the name of several words that it says most often, its title's first."""
    counts = Counter(name.key for name in names if " " in name.key) or Counter(name.key for name in names)
    if not counts:
        return ""
    title_stems = {stem(match[0], language) for match in WORD.finditer(title)} - {""}
    return min(counts, key=lambda key: (-counts[key] * (3 if set(key.split()) <= title_stems else 1), key))
