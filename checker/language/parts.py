"""How pages name and point at parts of a text: "see section 9", "(voir le tableau 3)", "Anhang 2: Muster"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTS: dict[str, dict[str, str]] = {
    "en": {
        "section": "sections?|paragraphs?|clauses?", "chapter": "chapters?",
        "annex": "annex(?:es)?|appendix|appendices",
        "table": "tables?", "figure": "figures?|charts?|graphs?", "note": "(?:foot)?notes?", "part": "parts?",
        "article": "articles?", "step": "steps?", "box": "box(?:es)?",
    },
    "fr": {
        "section": "sections?|points?|paragraphes?|rubriques?", "chapter": "chapitres?", "annex": "annexes?",
        "table": "tableaux?", "figure": "figures?|graphiques?", "note": "notes?", "part": "parties?",
        "article": "articles?", "step": "étapes?", "box": "encadrés?",
    },
    "nl": {
        "section": "secties?|afdeling(?:en)?|paragra(?:af|fen)|punt(?:en)?|rubriek(?:en)?",
        "chapter": "hoofdstuk(?:ken)?", "annex": "bijlagen?", "table": "tabel(?:len)?",
        "figure": "figu(?:ur|ren)|grafiek(?:en)?", "note": "(?:voet|eind)?no(?:ot|ten)", "part": "de(?:el|len)",
        "article": "artikel(?:en)?", "step": "stap(?:pen)?", "box": "kaders?",
    },
    "de": {
        "section": "Abschnitt(?:en?|s)?|Ziffern?|Punkt(?:en?|s)?", "chapter": "Kapiteln?",
        "annex": "Anh(?:ang|änge|ängen|angs)|Anlagen?", "table": "Tabellen?",
        "figure": "Abbildung(?:en)?|Grafik(?:en)?",
        "note": "(?:Fuß|End)noten?|Anmerkung(?:en)?", "part": "Teil(?:en?|s)?", "article": "Artikeln?",
        "step": "Schritt(?:en?|s)?", "box": "K[aä]sten",
    },
}  # fmt: skip
"""What the parts of a text are called, by what they are; in a page with numbered sections a paragraph is one."""

_BARE = {
    "en": r"[Nn]os?\.|[Rr]ules?(?= \d+\.\d)",
    "fr": r"n[o°s]{1,2}|[Rr]ègles?(?= \d+\.\d)",
    "nl": r"[Nn]rs?\.|[Nn]ummers?|[Rr]egels?(?= \d+\.\d)",
    "de": r"Nrn?\.|Nummern?|Regeln?(?= \d+\.\d)",
}
"""What names a numbered section by its number alone, where a text says to see it: "vgl. Nr. 12"."""
_TITLED = {
    "en": r"sections?|chapters?|headings?|paragraphs?",
    "fr": r"sections?|rubriques?|chapitres?|paragraphes?|points?",
    "nl": r"secties?|rubriek(?:en)?|hoofdstuk(?:ken)?|afdeling(?:en)?|paragra(?:af|fen)|punt(?:en)?|kop(?:je)?",
    "de": r"Abschnitt(?:en?|s)?|Rubrik(?:en)?|Kapiteln?|Absatz|Punkt(?:en?|s)?|Überschrift",
}
"""What a part with a title is called: "see section “Refunds”"."""

_SEE = {
    "en": r"\b(?:see|cf|refer to|consult)\b",
    "fr": r"\b(?:voir|cf|voyez|reportez-vous)\b",
    "nl": r"\b(?:zie|cf|vgl|raadpleeg)\b",
    "de": r"\b(?:siehe|vgl|vergleiche|s\.)",
}
_WHERE = {
    "en": r"\b(?:are|is|was|were) (?:listed|given|shown|described|set out|found|explained|summarised) in(?: the)? $",
    "fr": r"\b(?:figure(?:nt)?|(?:repris|décrit|énuméré|indiqué|présenté|détaillé|expliqué)e?s?|trouve\w*) "
    r"(?:à|au|aux|dans|en)\s?(?:la |le |les |l['’])?$",
    "nl": r"\b(?:staat|staan|vindt u|vermeld|opgenomen|beschreven|opgesomd) in (?:de |het )?$",
    "de": r"\b(?:steht|stehen|finde[nt] sich|finden Sie|aufgeführt|ergibt sich|ergeben sich) (?:in|im|aus)(?: der)? $",
}
"""What says that something stands in the part named next."""
_HERE = {
    "en": r"\s*(?:\([a-z0-9]{1,3}\)\s*)*(?:below|above|(?:of|to|in) (?:this|these|our)\b)",
    "fr": r"\s*(?:ci-(?:dessous|dessus|après)|d[eu] (?:la présente|cette|ce|présent)\b)",
    "nl": r"\s*(?:hieronder|hierboven|van (?:deze|dit)\b)",
    "de": r"\s*(?:unten|oben|diese[rs]\b)",
}
_ELSEWHERE = {
    "en": r"(?:\s*\([^()]{0,12}\))*,?\s*(?:of|to|in|from|under|on)\s|['’]s\b",
    "fr": r"(?:\s*\([^()]{0,12}\))*,?\s*(?:du|de|des|d['’]|à|sur)\b",
    "nl": r"(?:\s*\([^()]{0,12}\))*,?\s*(?:van|bij|uit|in|op)\s",
    "de": r"(?:\s*\([^()]{0,12}\)|\s(?:Absatz|Abs\.|Satz|Nr\.)\s?\d+)*,?\s*"
    r"(?:de[rsm]|von|vom|zu[rm]?|aus|im|in|[A-ZÄÖÜ])",
}
"""What follows a number where the part belongs to another text: "of the Act", "des Gesetzes"."""

_NUMBER = r"(?-i:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}\b|[A-H]\b)"
_NOT_AFTER = r"(?![\w/%€°-]|[.,:]\d|\s?(?:%|€|per cent|percent|Prozent|procent|pour cent))"
_OTHER_TEXT = re.compile(r"(?:[A-ZÀ-Ý§][\w’'.-]*|\d|\)),?\s*\(?$")
_OPENING = re.compile(r"^\s*\(?[\d.]+[.)]?\s*$|(?:^|[.!?:]\s+|[(•–-]\s*)[A-ZÀ-Ý]\w*\s*$")


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


@lru_cache(maxsize=4)
def _named(language: str) -> re.Pattern[str]:
    parts = "|".join(f"(?P<{part}>{words})" for part, words in PARTS[language].items())
    parts += f"|(?P<bare>(?-i:{_BARE[language]}))"
    return re.compile(
        rf"\b(?:{parts})[ \u00a0](?:n[o°][ \u00a0.]*|Nr\.[ \u00a0])?(?P<number>{_NUMBER}){_NOT_AFTER}", re.IGNORECASE
    )


@lru_cache(maxsize=4)
def _around(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(_SEE[language], re.IGNORECASE),
        re.compile(_HERE[language]),
        re.compile(_ELSEWHERE[language]),
        re.compile(_WHERE[language]),
    )


def find_pointers(text: str, language: str) -> Iterator[Pointer]:
    """The places in a text that point at a part of this very text, as far as the words around them tell."""
    see, here, elsewhere, where = _around(language)
    for found in _named(language).finditer(text):
        before = text[max(0, found.start() - 40) : found.start()]
        own = bool(here.match(text, found.end()))
        if not own and elsewhere.match(text, found.end()):
            continue
        says_see = own or bool(see.search(before))
        # "the Act, section 9" and "GDPR Article 6" speak of another text; "See Annex 2" opens a sentence.
        if not own and _OTHER_TEXT.search(before) and not _OPENING.search(before):
            continue
        if found["bare"] and not says_see and "." not in found["number"]:
            continue
        part, number = _part_of(found)
        says_where = bool(where.search(before))
        yield Pointer(Span(found.start(), found.end()), part, number, says_see, says_where)


def find_named_pointers(text: str, language: str) -> Iterator[tuple[str, Span]]:
    """The places in a text that point at a part of it by its title: the title, and the passage that points.

    "see section “Refunds” below" does, and so does "see “Refunds” below"; "the chapter “Ports” of the Act" does not.
    """
    see, here, elsewhere, _ = _around(language)
    for found in _titled(language).finditer(text):
        before = text[max(0, found.start() - 40) : found.start()]
        own = bool(here.match(text, found.end()))
        if not own and elsewhere.match(text, found.end()):
            continue
        says_see = bool(see.search(re.split(r"[.;:!?]\s", before)[-1]))
        if (own and (says_see or found["part"])) or (found["part"] and says_see):
            title = found["title"].strip(" \u00a0\u202f.,")
            yield title, Span(found.start(), found.end())


@lru_cache(maxsize=4)
def _titled(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:\b(?P<part>{_TITLED[language]})[ \u00a0])?[“„«\"‘‚][ \u00a0\u202f]?(?P<title>\w[^“”„«»\"\n]{{2,80}}?)"
        r"[ \u00a0\u202f]?[”“»\"’]"
    )


def named_part(text: str, language: str) -> tuple[str, str] | None:
    """The part that a heading or caption opens with, and its number: ("table", "1") for "Tableau 1. Vaccins"."""
    found = _named(language).match(text.lstrip(" \t*_#[("))
    return _part_of(found) if found and not found["bare"] else None


def _part_of(found: re.Match[str]) -> tuple[str, str]:
    part = next(name for name, words in found.groupdict().items() if words is not None and name != "number")
    part = "section" if part == "bare" else part
    return part, plain_number(found["number"])


_ROMAN = {"I": 1, "V": 5, "X": 10}


def plain_number(number: str) -> str:
    """A part's number in one spelling: "II" is "2", "3.1" and "B" stay."""
    if not number or any(mark not in _ROMAN for mark in number):
        return number
    values = [_ROMAN[mark] for mark in number]
    return str(sum(-value if value < max(values[n:]) else value for n, value in enumerate(values)))
