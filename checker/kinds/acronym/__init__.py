"""The kind `acronym`: an acronym that no page expands, that has two expansions, or that is never used."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from checker.claims.names import name_key
from checker.kinds.acronym.unexplained import CAPITALS, acronym_key, in_capitals, never_expanded, never_used
from checker.kinds.kind import Context, Example, Kind, finding
from checker.language.bodies.acronyms import WELL_KNOWN
from checker.language.bodies.organisations import known_names
from checker.language.lazy import lazy_re
from checker.language.stems import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator, Sequence

    from checker.claims.names import Acronym
    from checker.claims.reading import Reading
    from checker.findings import Finding

_WORD = lazy_re(r"[^\W\d_]+")


def _between(readings: Sequence[Reading], context: Context) -> Iterator[Finding]:
    expanded: dict[str, set[str]] = {}
    for language in sorted({reading.document.language for reading in readings}):
        same = [reading for reading in readings if reading.document.language == language]
        newest = [reading for reading in same if reading.document.path in context.newest]
        # of a thousand pages a few say what an acronym stands for
        telling = [reading for reading in same if reading.noted(CAPITALS).told]
        yield from two_expansions([reading for reading in telling if reading.document.path in context.newest])
        for reading in telling:
            if reading.document.path not in context.newest:
                yield from two_expansions([reading])
        expanded[language] = {short for reading in telling for short in reading.noted(CAPITALS).told}
        used = in_capitals(newest)
        yield from never_used(newest, used)
        yield from _wrong_letters(newest, used)
    yield from never_expanded([reading for reading in readings if reading.document.path in context.newest], expanded)


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


def _wrong_letters(readings: Sequence[Reading], used: Counter[str]) -> Iterator[Finding]:
    """Acronyms in brackets after a name whose letters are not those of its words: "Food Standards Agency (FAS)"."""
    for reading in readings:
        small = FUNCTION_WORDS[reading.document.language]
        for acronym in reading.acronyms:
            words = [word for word in _WORD.findall(acronym.long) if word.casefold() not in small]
            right = "".join(word[0].upper() for word in words)
            short = acronym_key(acronym.short)
            if short.upper() in _ALL_KNOWN or not short.isupper() or not _one_slip(short, right):
                continue
            if not used[right] and (used[short] > 1 or _bears(acronym.long, short)):
                continue  # what the pages call it throughout is its name: "Preboot eXecution Environment (PXE)"
            yield finding(
                reading, [acronym.span], kind="acronym", rule="acronym/letters",
                level="warning" if used[right] else "note", suggestion=right, subject=short,
                message=f"The letters of {short} are not those of “{acronym.long}”: {right}.",
            )  # fmt: skip


def _bears(long: str, short: str) -> bool:
    """Whether the capitals and figures of a long form, those inside its words too, are the letters of its acronym."""
    return "".join(letter for letter in long if letter.isupper() or letter.isdigit()) == short


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
