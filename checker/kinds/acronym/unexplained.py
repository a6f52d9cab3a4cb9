"""Acronyms that no page explains, and those that a page explains and then does without."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

import msgspec

from checker.claims.reading import Note
from checker.document import Span
from checker.kinds.kind import finding
from checker.language.bodies.acronyms import OF_PROGRAMS, PLACEHOLDERS, WELL_KNOWN
from checker.language.connectors import NOUNS_CAPITALISED
from checker.language.lazy import lazy_re
from checker.language.locale import territory_words
from checker.language.stems import FUNCTION_WORDS
from checker.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.claims.names import Acronym
    from checker.claims.reading import Reading
    from checker.document import Block, Document
    from checker.findings import Finding

_CAPITALS = lazy_re(r"(?<![\w./@#&+$%\\{-])([A-ZÀ-Þ]{3,7})(s?)(?![\w@&=]|\.\w|[-/]\d|['’]\w{2})")
_ANY_CAPITALS = lazy_re(r"(?<!\w)[A-ZÀ-Þ][\w&‑-]*[A-ZÀ-Þ]s?(?!\w)")
_ROMAN = lazy_re(r"M{0,4}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})")
"""A numeral that Romans would have written: "DCM" and "VIC" are acronyms."""
_WORD = lazy_re(r"[^\W\d_]+")
_EACH_WORD = lazy_re(r"([^\W\d_]+)")
"""Parts a text into its words and what stands between them."""
_SMALL_WORD = lazy_re(r"\b[a-zà-þ]{2,}\b")
_ORDINARY_WORD = lazy_re(r"\b[A-ZÀ-Þ][a-zß-ÿ]{2,}\b")
"""A word as a sentence or a name begins: what is also written "France" is no acronym as "FRANCE"."""
_IN_ADDRESS = lazy_re(r"(?:PMB|RFD|CMR|PSC|STE)[ \u00a0]#?\d")
"""A label of United States addresses ("PMB 132", a private mailbox)."""
_LONG_PAGE_WORDS = 400
_SHOWN_PLACES = 4
_MOST_ACRONYMS = 500
_ONE_BY_ONE = 3
"""More acronyms than these that one page is the first to leave unexplained are told of together."""
_MOST_NAMED = 12
_MOST_SHOWN = 20


def acronym_key(short: str) -> str:
    """An acronym as it is when it is one: "RFMOs" is "RFMO"."""
    return short[:-1] if short.endswith("s") and short[:-1].isupper() else short


class Capitals(msgspec.Struct, frozen=True, array_like=True):
    """What a page has in capitals."""

    told: tuple[str, ...]
    """The acronyms that it says the meaning of."""
    used: tuple[tuple[str, int, int], ...]
    """Those that its prose uses, and where."""
    initials: str
    """The first letters of its words."""
    all: dict[str, int]
    """Everything in capitals, and how often it stands there."""


def _capitals(reading: Reading) -> Capitals:
    known = WELL_KNOWN[reading.document.language]
    if _is_of_programs(reading.document):
        known |= OF_PROGRAMS
    return Capitals(
        told=tuple(acronym_key(acronym.short) for acronym in reading.acronyms),
        used=tuple((short, span.start, span.end) for short, span in _used_in(reading) if short not in known),
        initials=_initials(reading),
        all=Counter(acronym_key(short) for short in _ANY_CAPITALS.findall(reading.document.text)),
    )


CAPITALS = Note(name="capitals", make=_capitals, kind=Capitals)


def _is_of_programs(document: Document) -> bool:
    """Whether a page speaks to people who know computers: it shows code, commands or names of files."""
    marked = sum(len(block.literals) + (block.kind == "code") for block in document.content)
    return marked >= _SOME_CODE


_SOME_CODE = 3


def never_expanded(readings: Sequence[Reading], expanded: Mapping[str, set[str]]) -> Iterator[Finding]:
    """Acronyms that readers cannot be taken to know and that no page in their language spells out, each told once.

    It is told where the first page uses it, the pages in other languages with it. A page that is the first to use many
    gets one finding for them all: who writes so writes for those who know them, and settles them at once.
    `expanded` are, by language, those that some page spells out.
    """
    places: dict[str, list[tuple[Reading, Span]]] = {}
    for language in sorted({reading.document.language for reading in readings}):
        same = [reading for reading in readings if reading.document.language == language]
        for short, used in _unexplained(same, expanded[language]):
            places.setdefault(short, []).extend(used)
    pages: dict[str, list[str]] = {}
    for short, used in places.items():
        pages.setdefault(used[0][0].document.page_or_path, []).append(short)
    for shorts in pages.values():
        if len(shorts) > _ONE_BY_ONE:
            named = ", ".join(shorts[:_MOST_NAMED])
            more = f" and {len(shorts) - _MOST_NAMED} more" if len(shorts) > _MOST_NAMED else ""
            yield finding(
                places[shorts[0]][0][0], [places[short][0] for short in shorts[:_MOST_SHOWN]], kind="acronym",
                rule="acronym/never-expanded", level="note", subject=" ".join(shorts),
                message=f"{len(shorts)} acronyms are expanded on none of the pages: {named}{more}.",
            )  # fmt: skip
            continue
        for short in shorts:
            used = _one_a_language(places[short])
            yield finding(
                used[0][0], used, kind="acronym", rule="acronym/never-expanded", level="note", subject=short,
                message=f"{short} is expanded on none of the pages: write it out where it is first used.",
            )  # fmt: skip


def _one_a_language(used: Sequence[tuple[Reading, Span]]) -> list[tuple[Reading, Span]]:
    """Where an acronym stands, in each language once before it stands in one again."""
    ranks: Counter[str] = Counter()
    ranked: list[tuple[int, int]] = []
    for n, (reading, _) in enumerate(used):
        ranked.append((ranks[reading.document.language], n))
        ranks[reading.document.language] += 1
    return [used[n] for _, n in sorted(ranked)[:_SHOWN_PLACES]]


def _unexplained(readings: Sequence[Reading], expanded: set[str]) -> Iterator[tuple[str, list[tuple[Reading, Span]]]]:
    """The acronyms that none of some pages in one language spells out, each with where it stands first."""
    used: dict[str, list[tuple[Reading, Span]]] = {}
    for reading in readings:
        for short, start, end in reading.noted(CAPITALS).used:
            if short not in expanded:
                used.setdefault(short, []).append((reading, Span(start, end)))
    spelt = "\n".join(reading.noted(CAPITALS).initials for reading in readings) if used else ""
    for short, places in islice(used.items(), _MOST_ACRONYMS):
        if short.casefold() not in spelt:
            yield short, places[:_SHOWN_PLACES]


def _used_in(reading: Reading) -> Iterator[tuple[str, Span]]:
    """The acronyms that the prose of a document uses; words in capitals for emphasis are none."""
    small: set[str] | None = None
    for block in reading.document.content:
        if block.kind not in ("paragraph", "item", "caption", "quote"):
            continue
        places = list(_CAPITALS.finditer(block.prose))
        if not places or _shouts(block):
            continue
        for found in places:
            short = found[1]
            if _ROMAN.fullmatch(short) or _among_capitals(block.text, found.start(), found.end()):
                continue
            if len(set(short)) == 1 or short in PLACEHOLDERS or _is_surname(reading, block.text, found):
                continue
            if small is None:
                words = vocabulary(reading.document.text)
                small = set(_SMALL_WORD.findall(words)) | territory_words(reading.document.language)
                small |= {word.casefold() for word in _ORDINARY_WORD.findall(words)}
            if _IN_ADDRESS.match(block.text, found.start()):
                continue
            if short.casefold() not in small:
                yield short, Span(block.span.start + found.start(), block.span.start + found.end())


def _is_surname(reading: Reading, text: str, found: re.Match[str]) -> bool:
    """Whether a word in capitals is a family name behind a given one: "Ann SMITH", "Mme DURAND"."""
    language = reading.document.language
    before = _GIVEN.search(text, max(0, found.start() - 30), found.start())
    if before is None or not _SPOKEN.fullmatch(found[1]) or language in NOUNS_CAPITALISED:
        return False
    opens = before.start() == 0 or text[before.start() - 2 : before.start()] in _OPENS
    alone = before.start() == 0 and found.end() == len(text)
    return (alone or not opens) and before[1].casefold() not in FUNCTION_WORDS[language]


_GIVEN = lazy_re(r"(?<!\w)((?:M|Mme|Mlle|Mr|Mrs|Ms)\.?|[A-ZÀ-Þ][a-zß-ÿ]{2,})[ \u00a0]\Z")
_SPOKEN = lazy_re(r"(?=.{4})[B-DF-HJ-NP-TV-XZÇ]{0,3}(?:[AEIOUYÀ-Ý]{1,2}[B-DF-HJ-NP-TV-XZÇ]{1,3}){1,3}[AEIOUYÀ-Ý]{0,2}")
"""Capitals that can be spoken as a word."""
_OPENS = (". ", "! ", "? ", ": ", "; ")


def _shouts(block: Block) -> bool:
    """Whether a block is mostly in capitals, as legal warnings are."""
    words = _WORD.findall(block.text[:2000])
    loud = sum(1 for word in words if word.isupper() and len(word) > 1)
    return loud > 1 and loud > 0.3 * len(words)


def _among_capitals(text: str, start: int, end: int) -> bool:
    """Whether another word in capitals stands beside it: a heading in the text, a code, a name like "AA BBB"."""
    before = re.search(r"([^\W\d_]{2,})[^\w.!?]{1,2}$", text[max(0, start - 30) : start])
    after = re.match(r"[^\w.!?]{1,2}([^\W\d_]{2,})", text[end : end + 30])
    return bool(before and before[1].isupper()) or bool(after and after[1].isupper())


_CONNECTING = frozenset("of the and for de la le les des du et van der die und für en".split())


def _initials(reading: Reading) -> str:
    """The first letters of a document's words, those of a phrase together and small connecting ones left out.

    "dpia" is in that of "a data protection impact assessment". What else than a space, and what other small words
    stand between two words, end a phrase: among the letters of whole sentences every acronym of three stands by chance.
    """
    small = FUNCTION_WORDS[reading.document.language] - _CONNECTING
    letters: list[str] = []
    for block in reading.document.blocks:
        parts = _EACH_WORD.split(block.text.casefold())
        for between, word in zip(parts[::2], parts[1::2], strict=False):
            if word in small or between not in _BETWEEN:
                letters.append("\n")
            if word not in small and word not in _CONNECTING:
                letters.append(word[0])
        letters.append("\n")
    return re.sub(r"\n[^\n]?(?=\n)|\n{2,}", "\n", "".join(letters))


_BETWEEN = frozenset({"", " ", "-", "\u00a0", "'", "’", "\n", "/"})


def in_capitals(readings: Sequence[Reading]) -> Counter[str]:
    """Everything that some pages have in capitals, and how often it stands there."""
    used: Counter[str] = Counter()
    for reading in readings:
        used.update(reading.noted(CAPITALS).all)
    return used


def never_used(readings: Sequence[Reading], used: Counter[str]) -> Iterator[Finding]:
    """Acronyms that a long page introduces in brackets and then does without, as do all other pages.

    Not one whose brackets explain it, "PAE (Physical Address Extension)": that is what readers know the thing by.
    `used` tells how often each stands on the pages.
    """
    for reading in readings:
        if not reading.noted(CAPITALS).told or len(reading.document.text) < 6 * _LONG_PAGE_WORDS:
            continue
        known = WELL_KNOWN[reading.document.language] | OF_PROGRAMS
        for acronym in reading.acronyms:
            short = acronym_key(acronym.short)
            if (
                used[short] == 1
                and short.isupper()
                and short not in known
                and _is_introduced(reading.document, acronym)
            ):
                yield finding(
                    reading, [acronym.span], kind="acronym", rule="acronym/never-used", level="note",
                    message=f"{short} is introduced here and never used again: leave it out.",
                    suggestion=acronym.long, subject=short,
                )  # fmt: skip


def _is_introduced(document: Document, acronym: Acronym) -> bool:
    """Whether a text, no table and no code, gives a thing a short name behind its long one."""
    block = document.block_at(acronym.span.start)
    told = document.quote(acronym.span)
    return block is not None and block.kind not in ("row", "code") and told.endswith(f"({acronym.short})")
