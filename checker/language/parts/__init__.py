"""How pages name and point at parts of a text: "see section 9", "(voir le tableau 3)", "Anhang 2: Muster"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTS: dict[str, dict[str, str]] = {
    "en": {
        "section": "sections?|paragraphs?|clauses?|points?", "chapter": "chapters?",
        "annex": "annex(?:es)?|appendix|appendices",
        "table": "tables?", "figure": "figures?|charts?|graphs?", "note": "(?:foot)?notes?", "part": "parts?",
        "article": r"articles?|arts?\.", "step": "steps?", "box": "box(?:es)?", "question": "questions?",
        "rule": r"rules?(?! \d+\.\d)",
    },
    "fr": {
        "section": "sections?|points?|paragraphes?|rubriques?", "chapter": "chapitres?", "annex": "annexes?",
        "table": "tableaux?", "figure": "figures?|graphiques?", "note": "notes?", "part": "parties?",
        "article": r"articles?|arts?\.", "step": "étapes?", "box": "encadrés?", "question": "questions?",
        "rule": r"règles?(?! \d+\.\d)",
    },
    "nl": {
        "section": "secties?|afdeling(?:en)?|paragra(?:af|fen)|punt(?:en)?|rubriek(?:en)?",
        "chapter": "hoofdstuk(?:ken)?", "annex": "bijlagen?", "table": "tabel(?:len)?",
        "figure": "figu(?:ur|ren)|grafiek(?:en)?", "note": "(?:voet|eind)?no(?:ot|ten)", "part": "de(?:el|len)",
        "article": r"artikel(?:en|s)?|arts?\.", "step": "stap(?:pen)?", "box": "kaders?", "question": "vra(?:ag|gen)",
        "rule": r"regels?(?! \d+\.\d)",
    },
    "de": {
        "section": "Abschnitt(?:en?|s)?|Ziffern?|Punkt(?:en?|s)?", "chapter": "Kapiteln?",
        "annex": "Anh(?:ang|änge|ängen|angs)|Anlagen?", "table": "Tabellen?",
        "figure": "Abbildung(?:en)?|Grafik(?:en)?",
        "note": "(?:Fuß|End)noten?|Anmerkung(?:en)?", "part": "Teil(?:en?|s)?", "article": r"Artikeln?|Art\.|§§?",
        "step": "Schritt(?:en?|s)?", "box": "K[aä]sten", "question": "Fragen?", "rule": r"Regeln?(?! \d+\.\d)",
    },
}  # fmt: skip
"""What the parts of a text are called, by what they are; in a page with numbered sections a paragraph is one."""

_BARE = {
    "en": r"[Nn]os?\.|[Rr]ules?(?= \d+\.\d)|(?<=\()[Ss]ee(?= \d+\.\d[\d.]*\))",
    "fr": r"n[o°s]{1,2}|[Rr]ègles?(?= \d+\.\d)|(?<=\()[Vv]oir(?= \d+\.\d[\d.]*\))",
    "nl": r"[Nn]rs?\.|[Nn]ummers?|[Rr]egels?(?= \d+\.\d)|(?<=\()[Zz]ie(?= \d+\.\d[\d.]*\))",
    "de": r"Nrn?\.|Nummern?|Regeln?(?= \d+\.\d)|(?<=\()[Ss]iehe(?= \d+\.\d[\d.]*\))",
}
"""What names a numbered section by its number alone, where a text says to see it: "vgl. Nr. 12", "(see 3.2)"."""
_SEE = {
    "en": r"\b(?:see|cf|refer to|consult)\b",
    "fr": r"\b(?:voir|cf|voyez|reportez-vous)\b",
    "nl": r"\b(?:zie|cf|vgl|raadpleeg)\b",
    "de": r"\b(?:siehe|vgl|vergleiche|s\.)",
}
_WHERE = {
    "en": r"\b(?:are|is|was|were|be|been) (?:(?:also|then|further|fully|only|all) )?"
    r"(?:listed|given|shown|described|set out|found|explained|summari[sz]ed|contained|included|reproduced|printed"
    r"|detailed|defined|laid down|stated|attached"
    r"|published|in|presented|specified|provided|available|annexed) ?(?:in|as|to|at|by|under)?(?: the)? ?$"
    r"|\b(?:appears?|stands?|listed|shown|set out|described|attached|explained|as) (?:in|as|at|by|under)?(?: the)? ?$",
    "fr": r"\b(?:figure(?:nt)?|(?:repris|décrit|énuméré|indiqué|présenté|détaillé|expliqué|mentionné|fixé|donné|joint"
    r"|reproduit|prévu|défini|annexé|listé|publié|contenu|exposé|précisé)e?s?"
    r"|trouve\w*|est|sont|consulte[rz]|voir)"
    r" ?(?:ici |aussi |également )?(?:à|au|aux|dans|en|par|sous)?\s?(?:la |le |les |l['’])?$",
    "nl": r"\b(?:staat|staan|vindt u|vind je|vinden|vermeld|opgenomen|beschreven|opgesomd|weergegeven|uitgelegd"
    r"|toegelicht|bepaald|vastgelegd|gegeven|zit|zitten|te vinden|gaat|geregeld|opgelijst|bedoeld|samengevat)"
    r" (?:ook )?(?:in|als|bij|onder|onderaan) ?(?:de |het )?$",
    "de": r"\b(?:steht|stehen|finde[nt] sich|finden Sie|aufgeführt|ergibt sich|ergeben sich|beschrieben|genannt"
    r"|erläutert|enthalten|dargestellt|geregelt|aufgelistet|ist|sind|findet man|abgedruckt|zusammengefasst"
    r"|erklärt|festgelegt)"
    r" (?:auch )?(?:in|im|aus|unter|als|am)(?: der| dem| den)? ?$",
}
"""What says that something stands in the part named next."""
_HERE = {
    "en": r"\s*(?:\([a-z0-9]{1,3}\)\s*)*(?:below|above|(?:of|to|in) (?:this|these)\b|on (?:this|the same) page\b)",
    "fr": r"\s*(?:ci-(?:dessous|dessus|après)|plus (?:bas|haut)\b|d[eu] (?:la présente|cette|ce|présent)\b"
    r"|sur (?:cette|la présente) page\b)",
    "nl": r"\s*(?:hieronder|hierboven|verderop|(?:van (?:deze|dit)|op deze pagina)\b)",
    "de": r"\s*(?:unten|oben|weiter (?:unten|oben)|diese[rs]\b|auf dieser Seite\b)",
}
_ELSEWHERE = {
    "en": r"(?:\s*\([^()]{0,12}\))*,?\s*(?:of|to|in|from|under|on)\s|['’]s\b",
    "fr": r"(?:\s*\([^()]{0,12}\))*,?\s*(?:du|de|des|d['’]|à|sur)\b",
    "nl": r"(?:\s*\([^()]{0,12}\))*,?\s*(?:van|bij|uit|in|op)\s",
    "de": r"(?:\s*\([^()]{0,12}\)|\s(?:Absatz|Abs\.|Satz|Nr\.)\s?\d+)*,?\s*"
    r"(?:de[rsm]|von|vom|zu[rm]?|aus|im|in)\b|\s[A-ZÄÖÜ]",
}
"""What follows a number where the part belongs to another text: "of the Act", "des Gesetzes"."""

_NUMBER = r"(?-i:\d{1,3}(?:\.\d{1,2}){0,3}(?:(?:er|re)\b)?|[IVX]{1,5}\b|[A-H]\b|premier\b|première\b)"
_NOT_AFTER = r"(?![\w/%€°-]|[.,:]\d|\s?(?:%|€|per cent|percent|Prozent|procent|pour cent))"
_OTHER_TEXT = lazy_re(r"(?:[A-ZÀ-Ý§](?:[\w’'-]|\.(?=\w))*|\b[A-ZÀ-Ý]\w{0,3}\.|\d|\)),?\s*\(?$")
_OPENING = lazy_re(r"^\s*\(?[\d.]+[.)]?\s*$|(?:^|[.!?:]\s+|[(•–-]\s*)[A-ZÀ-Ý]\w*['’]?\s*$")


_MORE = {
    "en": r"\s?(?:,|,? and|,? or|to|through|–|-|&)\s?",
    "fr": r"\s?(?:,|,? et|,? ou|à|–|-)\s?",
    "nl": r"\s?(?:,|,? en|,? of|tot|tot en met|t/m|–|-)\s?",
    "de": r"\s?(?:,|,? und|,? oder|bis|–|-)\s?",
}
"""What joins the numbers that one word names: "sections 2 and 7"."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """A place where a text points at a part of a text: what sort, which number, and whose it is."""

    span: Span
    part: str
    number: str
    says_see: bool
    """It says so with "see" or "below", and not only by naming the part."""
    says_where: bool = False
    """It says that something is listed or described there."""
    is_here: bool = False
    """It says that the part is one of this text: "below", "of this policy"."""


@lru_cache(maxsize=4)
def _named(language: str) -> re.Pattern[str]:
    parts = "|".join(f"(?P<{part}>{words})" for part, words in PARTS[language].items())
    parts += f"|(?P<bare>(?-i:{_BARE[language]}))"
    return lazy_re(
        rf"(?<!\w)(?:{parts})[ \u00a0](?:n[o°][ \u00a0.]*|Nr\.[ \u00a0])?(?P<number>{_NUMBER}){_NOT_AFTER}",
        re.IGNORECASE,
    )


@lru_cache(maxsize=4)
def _more(language: str) -> re.Pattern[str]:
    return lazy_re(rf"{_MORE[language]}(?P<number>{_NUMBER}){_NOT_AFTER}")


@lru_cache(maxsize=4)
def around(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What says "see", what follows a pointer to this page, what follows one to another text, and what says where."""
    return (
        lazy_re(_SEE[language], re.IGNORECASE),
        lazy_re(_HERE[language]),
        lazy_re(_ELSEWHERE[language]),
        lazy_re(_WHERE[language]),
    )


@lru_cache(maxsize=1 << 10)
def find_pointers(text: str, language: str) -> tuple[Pointer, ...]:
    """The places in a text that point at a part of this very text, as far as the words around them tell."""
    return tuple(_pointers(text, language))


def _pointers(text: str, language: str) -> Iterator[Pointer]:
    see, here, elsewhere, where = around(language)
    for found in _named(language).finditer(text):
        before = text[max(0, found.start() - 40) : found.start()]
        others = list(_other_numbers(text, found, language))
        end = others[-1].end() if others else found.end()
        own = bool(here.match(text, end))
        if not own and elsewhere.match(text, end):
            continue
        says_see = own or bool(see.search(before))
        # "the Act, section 9" and "GDPR Article 6" speak of another text; "See Annex 2" opens a sentence.
        if not own and _OTHER_TEXT.search(before) and not _OPENING.search(before):
            continue
        if found["bare"] and not says_see and "." not in found["number"]:
            continue
        part, number = _part_of(found)
        says_where = bool(where.search(before))
        yield Pointer(Span(found.start(), found.end()), part, number, says_see, says_where, own)
        for other in others:
            span = Span(other.start("number"), other.end("number"))
            yield Pointer(span, part, plain_number(other["number"]), says_see, says_where, own)


def speaks_elsewhere(text: str, pointer: tuple[int, int], language: str) -> bool:
    """Whether the words around a pointer make it one into another text: "point 4 of the Act", "the Act, point 4"."""
    _, here, elsewhere, _ = around(language)
    if here.match(text, pointer[1]):
        return False
    before = text[max(0, pointer[0] - 40) : pointer[0]]
    if _OTHER_TEXT.search(before) and not _OPENING.search(before):
        return True
    return bool(elsewhere.match(text, pointer[1]))


@lru_cache(maxsize=64)
def _counted(part: str, language: str) -> re.Pattern[str]:
    return lazy_re(rf"\s(?:[^\W\d]+\s)?(?:{PARTS[language][part]})(?!\w)", re.IGNORECASE)


def names_part(text: str, offset: int, part: str, language: str) -> bool:
    """Whether a number that ends here counts parts of this sort: "three annexes"."""
    return _counted(part, language).match(text, offset) is not None


def _other_numbers(text: str, first: re.Match[str], language: str) -> Iterator[re.Match[str]]:
    """The numbers that follow the first of a word in the plural: "7" of "sections 2 and 7"."""
    word = first[0].split()[0].casefold()
    if not word.endswith(("s", "x", "en", "e", "§§", "kapitel", "kapiteln")):
        return
    at = first.end()
    while (found := _more(language).match(text, at)) and at - first.end() < _LONGEST_ROW_CHARS:
        yield found
        at = found.end()


_LONGEST_ROW_CHARS = 60


def named_part(text: str, language: str) -> tuple[str, str, int] | None:
    """The part that a heading or caption opens with, its number, and where that ends.

    ("table", "1", 9) for "Tableau 1. Vaccins".
    """
    lead = len(text) - len(text.lstrip(" \t*_#[("))
    found = _named(language).match(text, lead)
    return (*_part_of(found), found.end()) if found and not found["bare"] else None


def find_labels(text: str, language: str) -> Iterator[tuple[str, str]]:
    """The parts that a text labels within it, a colon after each: ("note", "2") for "Note 2: in cash only."."""
    for found in _named(language).finditer(text) if ":" in text else ():
        if not found["bare"] and _COLON.match(text, found.end()):
            yield _part_of(found)


_COLON = lazy_re(r"[ \u00a0]?:\s")


def _part_of(found: re.Match[str]) -> tuple[str, str]:
    part = next(name for name, words in found.groupdict().items() if words is not None and name != "number")
    part = "section" if part == "bare" else part
    return part, plain_number(found["number"])


_ROMAN = {"I": 1, "V": 5, "X": 10}


def plain_number(number: str) -> str:
    """A part's number in one spelling: "II" is "2", "1er" is "1", "3.1" and "B" stay."""
    number = "1" if number.startswith("premi") else number.removesuffix("er").removesuffix("re")
    if not number or any(mark not in _ROMAN for mark in number):
        return number
    values = [_ROMAN[mark] for mark in number]
    return str(sum(-value if value < max(values[n:]) else value for n, value in enumerate(values)))
