"""The kind `acronym`: an acronym that no page expands, that has two expansions, or that is never used."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from itertools import islice
from typing import TYPE_CHECKING

import msgspec

from checker.claims.names import name_key
from checker.claims.reading import Note
from checker.document import Span
from checker.kinds.kind import Context, Example, Kind, finding
from checker.language.acronyms import WELL_KNOWN
from checker.language.lazy import lazy_re
from checker.language.locale import territory_words
from checker.language.organisations import known_names
from checker.language.stems import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.names import Acronym
    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_CAPITALS = lazy_re(r"(?<![\w./@#&+-])([A-ZÀ-Þ]{3,7})(s?)(?![\w@&]|\.\w|[-/]\d|['’]\w{2})")
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
_SHOWN_PLACES = 3
_MOST_ACRONYMS = 500


def _between(readings: Sequence[Reading], context: Context) -> Iterator[Finding]:
    for language in sorted({reading.document.language for reading in readings}):
        same = [reading for reading in readings if reading.document.language == language]
        newest = [reading for reading in same if reading.document.path in context.newest]
        # of a thousand pages a few say what an acronym stands for
        telling = [reading for reading in same if reading.noted(CAPITALS).told]
        yield from two_expansions([reading for reading in telling if reading.document.path in context.newest])
        for reading in telling:
            if reading.document.path not in context.newest:
                yield from two_expansions([reading])
        yield from _never_expanded(newest, {short for reading in telling for short in reading.noted(CAPITALS).told})
        yield from _never_used(newest)
        yield from _wrong_letters(newest)


def acronym_key(short: str) -> str:
    """An acronym as it is when it is one: "RFMOs" is "RFMO"."""
    return short[:-1] if short.endswith("s") and short[:-1].isupper() else short


def two_expansions(readings: Sequence[Reading]) -> Iterator[Finding]:
    """Acronyms that stand for two things on pages that a reader sees side by side."""
    told: dict[str, list[tuple[Reading, Acronym]]] = {}
    for reading in readings:
        for acronym in reading.acronyms:
            told.setdefault(acronym_key(acronym.short), []).append((reading, acronym))
    for short, places in told.items():
        first_reading, first = places[0]
        for reading, other in places[1:]:
            language = reading.document.language
            if (
                _are_two(first.long, other.long, short, language)
                and all(_may_be_short_for(one.long, short, language) for one in (first, other))
                and not _is_translated(first.long, other.long, short, language)
            ):
                usual = _usual_name(readings, first.long, other.long, language)
                odd, even = (first_reading, first.span), (reading, other.span)
                if usual == first.long:
                    odd, even = even, odd
                yield finding(
                    odd[0], [odd, even], kind="acronym",
                    rule="acronym/two-expansions", level="warning", subject=short, suggestion=usual,
                    message=f"{short} stands for two things: “{first.long}” and “{other.long}”.",
                    values=sorted((first.long, other.long)),
                )  # fmt: skip
                break


def _usual_name(readings: Sequence[Reading], first: str, other: str, language: str) -> str:
    """What to write for two expansions: the one that every reader knows, or that these pages write more often.

    The first of equals.
    """
    known = [tuple(_WORD.findall(long.casefold())) in known_names(language) for long in (first, other)]
    if known[0] != known[1]:
        return first if known[0] else other
    here, there = (sum(reading.document.text.count(long) for reading in readings) for long in (first, other))
    return first if here >= there else other


def _bearing(long: str, short: str) -> list[str]:
    """The words of a long form that bear the letters of its acronym, where they are its last words in turn."""
    letters = [letter for letter in short.casefold() if letter.isalpha()]
    words = _WORD.findall(long.casefold())[-len(letters) :]
    return words if [word[0] for word in words] == letters else []


def _are_two(first: str, other: str, short: str, language: str) -> bool:
    """Whether two expansions name two things, and not one with another ending, spelling or a word more."""
    bearing = [_bearing(long, short) for long in (first, other)]
    if all(bearing) and any(
        one[:_ROOT] != two[:_ROOT] and _likeness(one, two) < _LEAST_ALIKE for one, two in zip(*bearing, strict=True)
    ):
        return True
    keys = [set(name_key(long, language).split()) for long in (first, other)]
    if keys[0] <= keys[1] or keys[1] <= keys[0]:
        return False
    words, others = first.casefold().split(), other.casefold().split()
    if len(words) == len(others):
        return any(_likeness(one, two) < _LEAST_ALIKE for one, two in zip(words, others, strict=True))
    return _likeness(first.casefold(), other.casefold()) < 0.9


def _is_translated(first: str, other: str, short: str, language: str) -> bool:
    """Whether one expansion is the other in the language of a page that is not in English, whose letters it has not.

    "Langzeitpflege (LTC)" beside "Long Term Care (LTC)"; or word by word of one root, as "Logische Volume Manager".
    """
    if language == "en":
        return False
    fit = [_first_letters(long, language) == acronym_key(short).casefold() for long in (first, other)]
    words, others = first.casefold().split(), other.casefold().split()
    alike = len(words) == len(others) and all(
        one[:_ROOT] == two[:_ROOT] for one, two in zip(words, others, strict=True)
    )
    return fit[0] != fit[1] or alike


_ROOT = 4


def _first_letters(long: str, language: str) -> str:
    small = FUNCTION_WORDS[language]
    return "".join(word[0] for word in _WORD.findall(long.casefold()) if word not in small)


def _may_be_short_for(long: str, short: str, language: str) -> bool:
    """Whether most letters of an acronym begin the words of a name, in turn; a long compound holds them inside.

    What stands before brackets may be what the acronym does, or its name in another language: "volumes logiques (LVM)".
    """
    if "_" in long or "/" in long:
        return False
    words = _WORD.findall(long.casefold())
    letters = "".join(letter for letter in short if letter.isupper()).casefold()
    begun = SequenceMatcher(None, letters, "".join(word[0] for word in words), autojunk=False).get_matching_blocks()
    inside = iter(long.casefold())
    told = [word for word in words if word not in FUNCTION_WORDS[language]]
    return sum(block.size for block in begun) >= _MOST_LETTERS * len(letters) or (
        len(told) <= _COMPOUND and all(letter in inside for letter in letters)
    )


_MOST_LETTERS = 0.6
_COMPOUND = 2
_LEAST_ALIKE = 0.75
"""Less alike, two words are not one in two spellings or forms."""


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _wrong_letters(readings: Sequence[Reading]) -> Iterator[Finding]:
    """Acronyms in brackets after a name whose letters are not those of its words: "Food Standards Agency (FAS)"."""
    used = Counter(short for reading in readings for short in reading.noted(CAPITALS).all)
    for reading in readings:
        small = FUNCTION_WORDS[reading.document.language]
        for acronym in reading.acronyms:
            words = [word for word in _WORD.findall(acronym.long) if word.casefold() not in small]
            right = "".join(word[0].upper() for word in words)
            short = acronym_key(acronym.short)
            if short.upper() in _ALL_KNOWN or not short.isupper() or not _one_slip(short, right):
                continue
            yield finding(
                reading, [acronym.span], kind="acronym", rule="acronym/letters",
                level="warning" if used[right] else "note", suggestion=right, subject=short,
                message=f"The letters of {short} are not those of “{acronym.long}”: {right}.",
            )  # fmt: skip


_ALL_KNOWN = frozenset[str]().union(*WELL_KNOWN.values())


def _one_slip(short: str, right: str) -> bool:
    """Whether two acronyms of one length differ by one letter, or by two that have changed places."""
    if len(short) != len(right) or len(short) < _LEAST_LETTERS or short == right:
        return False
    odd = [n for n, (one, two) in enumerate(zip(short, right, strict=True)) if one != two]
    swapped = (
        len(odd) == 2 and odd[1] == odd[0] + 1 and short[odd[0]] == right[odd[1]] and short[odd[1]] == right[odd[0]]
    )
    return len(odd) == 1 or swapped


_LEAST_LETTERS = 3


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
    return Capitals(
        told=tuple(acronym_key(acronym.short) for acronym in reading.acronyms),
        used=tuple((short, span.start, span.end) for short, span in _used_in(reading) if short not in known),
        initials=_initials(reading),
        all=Counter(acronym_key(short) for short in _ANY_CAPITALS.findall(reading.document.text)),
    )


CAPITALS = Note(name="capitals", make=_capitals, kind=Capitals)


def _never_expanded(readings: Sequence[Reading], expanded: set[str]) -> Iterator[Finding]:
    """Acronyms that readers cannot be taken to know and that none of the pages spells out: one note each."""
    used: dict[str, list[tuple[Reading, Span]]] = {}
    for reading in readings:
        for short, start, end in reading.noted(CAPITALS).used:
            if short not in expanded:
                used.setdefault(short, []).append((reading, Span(start, end)))
    spelt = "\n".join(reading.noted(CAPITALS).initials for reading in readings) if used else ""
    for short, places in islice(used.items(), _MOST_ACRONYMS):
        if short.casefold() in spelt:
            continue
        yield finding(
            places[0][0], places[:_SHOWN_PLACES], kind="acronym", rule="acronym/never-expanded", level="note",
            message=f"{short} is expanded on none of the pages: write it out where it is first used.", subject=short,
        )  # fmt: skip


def _used_in(reading: Reading) -> Iterator[tuple[str, Span]]:
    """The acronyms that the prose of a document uses; words in capitals for emphasis are none."""
    small: set[str] | None = None
    for block in reading.document.content:
        if block.kind not in ("paragraph", "item", "caption", "quote"):
            continue
        places = list(_CAPITALS.finditer(block.text))
        if not places or _shouts(block):
            continue
        for found in places:
            short = found[1]
            if _ROMAN.fullmatch(short) or _among_capitals(block.text, found.start(), found.end()):
                continue
            if small is None:
                small = set(_SMALL_WORD.findall(reading.document.text)) | territory_words(reading.document.language)
                small |= {word.casefold() for word in _ORDINARY_WORD.findall(reading.document.text)}
            if _IN_ADDRESS.match(block.text, found.start()):
                continue
            if short.casefold() not in small:
                yield short, Span(block.span.start + found.start(), block.span.start + found.end())


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


def _never_used(readings: Sequence[Reading]) -> Iterator[Finding]:
    """Acronyms that a long page introduces and then does without, as do all other pages."""
    used: Counter[str] = Counter()
    for reading in readings:
        used.update(reading.noted(CAPITALS).all)
    for reading in readings:
        if not reading.noted(CAPITALS).told or len(reading.document.text) < 6 * _LONG_PAGE_WORDS:
            continue
        for acronym in reading.acronyms:
            short = acronym_key(acronym.short)
            if short.upper() in WELL_KNOWN[reading.document.language] or not short.isupper():
                continue
            if used[short] == 1:
                yield finding(
                    reading, [acronym.span], kind="acronym", rule="acronym/never-used", level="note",
                    message=f"{short} is introduced here and never used again: leave it out.",
                    suggestion=acronym.long, subject=short,
                )  # fmt: skip


KIND = Kind(
    name="acronym",
    says="an acronym is never expanded, expanded in two ways, or expanded and never used",
    advice="""\
Write an acronym out where it is first used, once and in one way: “environmental impact assessment (EIA)”. An acronym
that is used no more is better left out. What every reader knows (EU, UN, PDF) needs no expansion; what your readers
know, settle.

Rules of this kind: `acronym/never-expanded`, `acronym/two-expansions`, `acronym/never-used`,
`acronym/letters`.""",
    rules=("never-expanded", "two-expansions", "never-used", "letters"),
    between=_between,
    notes=(CAPITALS,),
    examples=(
        Example(
            text="The Board for Rural Roads (BRR) plans the work. Later the Bureau of Road Repair (BRR) pays for it.",
            flags="Bureau of Road Repair (BRR)",
            level="warning",
            suggestion="Board for Rural Roads",
        ),
        Example(
            text="L'Agence des eaux de la plaine (AEP) gère les puits. L'Autorité environnementale provinciale (AEP) "
            "les contrôle.",
            language="fr",
            flags="Autorité environnementale provinciale (AEP)",
            level="warning",
            suggestion="Agence des eaux de la plaine",
        ),
        Example(
            text="An application needs a valid QTB from the port.",
            flags="QTB",
            level="note",
        ),
        Example(
            text="The EU and the UN publish the report as a PDF. A quay transit bond costs 30 euro; ask for a QTB.",
            silent=True,
        ),
        Example(
            text="Das Amt für Wasser und Boden (AWB) prüft den Antrag. Das AWB antwortet schriftlich.",
            language="de",
            silent=True,
        ),
        Example(
            text="THIS IS NOT LEGAL ADVICE. You MUST NOT rely on it. Ask what you must do.",
            silent=True,
        ),
    ),
)
