"""How pages point at a part by its title or its topic: "see “Refunds” below", "the section Fees", "onder het kopje"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re
from checker.language.parts import PARTS, around
from checker.language.parts.pointing import SAYS_NOTHING, SHOWS

if TYPE_CHECKING:
    from collections.abc import Iterator

_TITLED = {
    "en": r"sections?|chapters?|headings?|paragraphs?",
    "fr": r"sections?|rubriques?|chapitres?|paragraphes?|points?|parties?|intitulé",
    "nl": r"secties?|rubriek(?:en)?|hoofdstuk(?:ken)?|afdeling(?:en)?|paragra(?:af|fen)|punt(?:en)?|kop(?:je)?"
    r"|onderdeel|deel",
    "de": r"Abschnitt(?:en?|s)?|Rubrik(?:en)?|Kapiteln?|Absatz|Punkt(?:en?|s)?|Überschrift|Teil",
}
"""What a part with a title is called: "see section “Refunds”"."""
_ONLY_PARTS = {
    "en": "section|chapter|heading",
    "fr": "rubrique|chapitre|intitulé",
    "nl": "rubriek|hoofdstuk|paragraaf|kopje",
    "de": "Abschnitt|Rubrik|Überschrift",
}
"""What is never a department or a stretch of a road, so that a bare title may follow it."""
_ABOUT = {
    "en": r"(?:on|about|dealing with) (?:the |our |your )?",
    "fr": r"(?:sur|consacrée? (?:à|aux)|relative? (?:à|aux)|concernant) ?(?:la |le |les |l['’])?",
    "nl": r"(?:over|rond) (?:de |het |uw |onze )?",
    "de": r"(?:über|zu|zum|zur) (?:die |den |der |das )?",
}
"""What stands between a part and what it is about: "the section on refunds"."""
_DOWN = {
    "en": r"below|further (?:down|on)|later on(?: this page)?",
    "fr": r"ci-(?:dessous|après)|plus (?:bas|loin)",
    "nl": r"hieronder|verderop|onderaan",
    "de": r"(?:weiter )?unten|weiter hinten",
}
_UP = {
    "en": r"above|further up|earlier on this page",
    "fr": r"ci-dessus|plus haut",
    "nl": r"hierboven|bovenaan",
    "de": r"(?:weiter )?oben|weiter vorn",
}
"""Which way a text points on its own page."""
_AT = r"(?:under|unter|onder|bij|sous|in|im|at|au|dans|the|la|le|de|het|der|den|heading|kopje|titre|rubrique)"
_NOT_TITLES = {
    "en": "tables?|figures?|charts?|graphs?|maps?|photos?|pictures?|images?|lists?|forms?|examples?|box|diagrams?"
    "|notes?|footnotes?|annex|appendix|page|pages|contact details|question|step|article|paragraph|faq|details",
    "fr": "tableaux?|figures?|cartes?|graphiques?|photos?|images?|listes?|exemples?|encadrés?|schémas?|notes?"
    "|annexes?|pages?|question|étape|article|paragraphe",
    "nl": "tabel(?:len)?|figu(?:ur|ren)|kaart(?:je)?|grafiek|foto(?:['’]?s)?|afbeelding|lijst|formulier|voorbeeld"
    "|kader|noot|voetnoot|bijlage|pagina|vraag|stap|artikel",
    "de": "",
}
"""What a text says to see without naming a part of it: "see table below"."""
_LEADS = {
    "en": "under|go to|turn to|look under|look at",
    "fr": "sous|à la rubrique|allez à",
    "nl": "onder|bij|ga naar|kijk bij|kijk onder",
    "de": "unter",
}
"""What leads to the title of a part that has no word for it."""
_UPPER = r"(?-i:[A-ZÀ-Þ])"
_RUN = r"[^\s.,;:()\[\]“”„«»\"\n]+(?:[ \u00a0][^\s.,;:()\[\]“”„«»\"\n]+){0,7}"


@dataclass(frozen=True, slots=True)
class TitlePointer:
    """A place where a text points at a part of itself by words."""

    title: str
    """As the text gives it; one without marks may be followed by more of the sentence."""
    span: Span
    """What points, the title included."""
    sort: str
    """"quoted", "bare" (a title without marks) or "topic" (what a part is about)."""
    side: str = ""
    """Where the part stands, as the text says: "above" or "below"; "" where it does not say."""


@lru_cache(maxsize=4)
def _sides(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    either = f"(?P<down>{_DOWN[language]})|(?P<up>{_UP[language]})"
    return (
        lazy_re(rf"[\s,(]*(?:{either})\b", re.IGNORECASE),
        lazy_re(rf"\b(?:{either})[ ,:]*(?P<at>(?:{_AT} ){{0,3}})$", re.IGNORECASE),
    )


def side_of(text: str, start: int, end: int, language: str) -> str:
    """Which way a pointer points by the words right after it or right before: "above", "below" or ""."""
    after, before = _sides(language)
    found = after.match(text, end) or before.search(text, max(0, start - 40), start)
    if not found:
        return ""
    return "below" if found["down"] else "above"


def way_of(text: str, language: str) -> str:
    """Which way a phrase points that says so within it: "above" for "bovenstaande tabel", "" where none does."""
    down, up = _ways(language)
    if up.search(text):
        return "above"
    return "below" if down.search(text) else ""


@lru_cache(maxsize=4)
def _ways(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    down, up = _ADJECTIVES
    return (
        lazy_re(rf"\b(?:{_DOWN[language]}|{down})\b", re.IGNORECASE),
        lazy_re(rf"\b(?:{_UP[language]}|{up})\b", re.IGNORECASE),
    )


_ADJECTIVES = (
    r"following|next|suivant|qui suit|onderstaande|volgende|(?:nach|unten)stehende[rn]?|folgende[rn]?",
    r"bovenstaande|obenstehende[rn]?",
)


_UNDER = lazy_re(r"\b(?:under|unter|onder|bij|sous|in|at|au)\s$", re.IGNORECASE)
_OF_WORK = lazy_re(
    r"[A-ZÀ-Þ][\w’'-]+ (?:[^\W\d_]{1,3} )?[A-ZÀ-Þ][\w’'-]+, $"
    r"|\b(?i:(?:hand|guide)?book|manual|guide|manuel|hand(?:boek|leiding)|gids|handbuch|\w*anleitung|leitfaden),? $"
)
"""A name of several words, or a book, right before a pointer, whose part it is: "the Manual, section “Sources”"."""


def find_title_pointers(text: str, language: str) -> Iterator[TitlePointer]:
    """The places in a text that point at a part of it by its title or its topic, in order of their sorts."""
    yield from _quoted(text, language)
    yield from _bare(text, language)
    yield from _seen(text, language)
    yield from _under(text, language)


def _quoted(text: str, language: str) -> Iterator[TitlePointer]:
    """A title in quotation marks: "see section “Refunds” below" and "plus bas, sous « Tarifs »".

    Not "the chapter “Ports” of the Act".
    """
    see, here, elsewhere, where = around(language)
    for found in _titled(language).finditer(text):
        before = text[max(0, found.start() - 40) : found.start()]
        side = side_of(text, found.start(), found.end(), language)
        own = bool(here.match(text, found.end())) or bool(_sides(language)[0].match(text, found.end()))
        if not own and elsewhere.match(text, found.end()):
            continue
        if not found["part"] and _ORDINARY.search(found["title"]) and _SAID_OF.match(text, found.end()):
            continue
        if found["part"] and (_OF_WORK.search(before) or _in_other_work(text, found.start(), language)):
            continue
        says_see = bool(see.search(re.split(r"[.;:!?]\s", before)[-1]))
        near = _sides(language)[1].search(before)
        under = own and bool(_UNDER.search(before))
        if (
            under
            or (near and (says_see or near["at"] or found["part"]))
            or (own and (says_see or found["part"]))
            or (found["part"] and (says_see or where.search(before) or _READ.search(before)))
            or (found["part"] and SHOWS[language].match(text, found.end()))
        ):
            title = found["title"].strip(" \u00a0\u202f.,")
            yield TitlePointer(title, Span(found.start(), found.end()), "quoted", side)


_ORDINARY = lazy_re(r"^[a-zà-ÿ][\w-]*[,.]?$")
_SAID_OF = lazy_re(r" [a-zà-ÿ]+\b")
"""A word in quotation marks before another is an adjective: "above the “natural” level"."""


_SEEN_WORK = lazy_re(
    r"\b(?:see|voir|zie|siehe) (?!above|below|also|ci-|plus|hier|ook|aussi|oben|unten|auch)"
    r"(?:[^\s,()]+ ){1,5}?[^\s,()]+, $",
    re.IGNORECASE,
)
"""A work that a text says to see, right before the part of it: "(see the harbour plan, section “Cranes”)"."""


def _in_other_work(text: str, start: int, language: str) -> bool:
    """Whether what a sentence says before a part sends the reader to another work first, whose part it then is.

    "see the Guide and read the section “Ports”", "lesen Sie in ledger(1) den Abschnitt „Ports“".
    """
    said = re.split(r"[.;:!?]\s", text[max(0, start - _SENTENCE_CHARS) : start])[-1]
    return bool(_SENT_TO[language].search(said) or _IN_WORK[language].search(said))


_SENTENCE_CHARS = 200
_SENT_TO = {
    language: lazy_re(rf"\b(?:{see})\s[^,()]{{2,60}},?\s(?:{also})\s(?:\S+\s){{0,4}}$", re.IGNORECASE)
    for language, see, also in (
        ("en", "see|cf|consult|refer to|open|read", "and|then|under|in"),
        ("fr", "voir|voyez|consulte[rz]|cf|ouvrez|lire|lisez", "et|puis|sous|dans"),
        ("nl", "zie|raadpleeg|open|lees", "en|onder|in"),
        ("de", "siehe|vgl|öffnen Sie|lesen Sie", "und|dort|unter|in"),
    )
}
_IN_WORK = {
    language: lazy_re(rf"\b(?:{words})\s[\w-]+(?:\(\d\w?\)|\.\w{{1,5}})\s(?:{the})?$", re.IGNORECASE)
    for language, words, the in (
        ("en", "in|of|from", r"the\s"),
        ("fr", "dans|de", r"la\s|le\s"),
        ("nl", "in|van", r"de\s|het\s"),
        ("de", "in|aus|von", r"de[nrsm]\s|die\s|das\s"),
    )
}
"""A manual page or file right before the part: "in ledger(1) den Abschnitt"."""
_READ = lazy_re(r"\b(?:read|lire|lisez|lees|lesen Sie)\b", re.IGNORECASE)
_CALLED = (
    r"headed|entitled|called|titled|intitulée?|appelée?|getiteld|met de titel|genaamd|mit dem Titel|mit der Überschrift"
)
"""What may stand between a part and its title in quotation marks."""


@lru_cache(maxsize=4)
def _titled(language: str) -> re.Pattern[str]:
    return lazy_re(
        rf"(?:\b(?P<part>{_TITLED[language]}),?[ \u00a0](?:(?:{_CALLED})[ \u00a0])?)?"
        r"[“„«\"‘‚][ \u00a0\u202f]?(?P<title>\w[^“”„«»\"\n]{2,80}?)"
        r"[ \u00a0\u202f]?[”“»\"’]"
    )


def _bare(text: str, language: str) -> Iterator[TitlePointer]:
    """A title without marks, or a topic, after the word for a part: "siehe Abschnitt Erstattung"."""
    see, here, elsewhere, where = around(language)
    for found in _topical(language).finditer(text):
        before = text[max(0, found.start() - 40) : found.start()]
        side = side_of(text, found.start(), found.end(), language)
        own = bool(here.match(text, found.end())) or bool(side)
        if (not own and elsewhere.match(text, found.end())) or _OF_WORK.search(before) or _SEEN_WORK.search(before):
            continue
        says_see = see.search(re.split(r"[.;:!?]\s", before)[-1])
        if not (own or says_see or (found["title"] and (where.search(before) or _UNDER_HEADING.search(before)))):
            continue
        if found["topic"]:
            yield TitlePointer(found["topic"], Span(found.start(), found.end()), "topic", side)
            continue
        yield _bare_title(text, found, side, language)


def _bare_title(text: str, found: re.Match[str], side: str, language: str) -> TitlePointer:
    """A title without marks, as far as it may go: to the next stop, or to the word that says which way."""
    start, end = found.span("title")
    run = lazy_re(_RUN).match(text, start)
    title = run[0] if run else found["title"]
    if way := re.search(rf"[ \u00a0](?:{_DOWN[language]}|{_UP[language]})\b", title, re.IGNORECASE):
        title = title[: way.start()]
        end = start + len(title)
    elif title.count(" ") < _TITLE_WORDS and (not run or run.end() == len(text) or text[run.end()] in ".;:)\n"):
        end = start + len(title)
    else:
        while more := _CAPITALS.match(text, end):  # "Sanctions and Appeals"
            end = more.end()
    return TitlePointer(title, Span(found.start(), end), "bare", side or side_of(text, found.start(), end, language))


_TITLE_WORDS = 4


_CAPITALS = lazy_re(r"[ \u00a0](?:(?:and|of|for|et|de|des|du|en|van|und|für|&) )?[A-ZÀ-Þ][\w’'-]+")
_UNDER_HEADING = lazy_re(r"\b(?:under|sous|onder|unter|in|im|dans|au) (?:the |la |le |l['’]|het |de |der |dem )?$")


@lru_cache(maxsize=4)
def _topical(language: str) -> re.Pattern[str]:
    return lazy_re(
        rf"(?<!\w)(?:(?:{_TITLED[language]})[ \u00a0]{_ABOUT[language]}(?P<topic>[^\W\d_]{{4,30}})"
        rf"|(?:{_ONLY_PARTS[language]})[ \u00a0](?P<title>(?-i:[A-ZÀ-Þ][a-zß-ÿ]{{3,30}})))(?![\w-])",
        re.IGNORECASE,
    )


def _seen(text: str, language: str) -> Iterator[TitlePointer]:
    """A title without marks and without a word for a part, where the text says to see it near: "see Fees below".

    Not in German, where every noun has a capital.
    """
    for found in _SEE_UNDER[language].finditer(text):
        yield TitlePointer(found["title"], Span(*found.span("title")), "bare", "")
    if not _NOT_TITLES[language]:
        return
    see, _, _, _ = around(language)
    if not see.search(text):
        return
    for found in _near(language).finditer(text):
        before = text[max(0, found.start() - 20) : found.start()]
        if any(_ALSO.fullmatch(before, said.end()) for said in see.finditer(before)):
            yield TitlePointer(
                found["title"], Span(*found.span("title")), "bare", "below" if found["down"] else "above"
            )


_SEE_UNDER = {
    language: lazy_re(rf"\((?i:{see}) (?P<title>{_UPPER}[\w-]{{2,30}}(?: [\w-]{{1,20}}){{0,4}})\)")
    for language, see in {
        "en": "see under", "fr": "voir sous", "nl": "zie (?:hier)?onder(?: bij)?", "de": "siehe unter|s\\. unter",
    }.items()
}  # fmt: skip
"""A title in brackets that something is told under: "(see under Fees)"."""
_ALSO = lazy_re(r" (?:(?:also|aussi|ook) )?(?:the |la |le |les |de |het )?")


@lru_cache(maxsize=4)
def _near(language: str) -> re.Pattern[str]:
    parts = "|".join(PARTS[language].values())
    return lazy_re(
        rf"(?<=[a-z] )(?!(?i:{_NOT_TITLES[language]}|{parts})(?!\w))"
        rf"(?P<title>{_UPPER}[\w-]{{2,30}}(?: [\w-]{{1,20}}){{0,5}}?)"
        rf"(?: |, )(?:(?P<down>{_DOWN[language]})|(?P<up>{_UP[language]}))\b"
    )


def _under(text: str, language: str) -> Iterator[TitlePointer]:
    """A title without marks that something is told under: "what is said under Fees below", "verderop bij Tarieven".

    Only where the sentence says that something stands there: towns lie above others, and divers under water.
    """
    if not any(word in text for word in _POINTING[language]):
        return
    for found in _told_under(language).finditer(text):
        begin = max((stop.end() for stop in _STOP.finditer(text, 0, found.start())), default=0)
        stop = _STOP.search(text, found.end())
        if SAYS_NOTHING[language].search(text, begin, stop.start() if stop else len(text)):
            name = "title" if found["title"] else "first"
            side = "below" if found["down"] or found["down1"] else "above"
            yield TitlePointer(found[name], Span(*found.span(name)), "bare", side)
    for found in _OWN_SECTION.finditer(text) if language == "en" else ():
        side = "" if not found["side"] else "above" if found["side"] == "above" else "below"
        yield TitlePointer(found["title"], Span(found.start("title"), found.end("part")), "bare", side)


_POINTING = {
    "en": ("below", "above", "further", "later on", "earlier", "this page"),
    "fr": ("ci-", "plus "),
    "nl": ("hier", "verderop", "onderaan", "bovenaan"),
    "de": ("unten", "oben", "weiter"),
}
"""A text without any of these points nowhere on its own page; quick to tell."""
_STOP = lazy_re(r"[.!?]\s")
_OWN_SECTION = lazy_re(
    r"\b(?:the|our) (?P<title>[A-Z][\w-]{2,30}(?: (?:and |of )?[A-Z][\w-]{2,30}){0,3}) (?P<part>section)"
    r"(?: (?P<side>below|above|further down)| (?:of|on) this page)\b(?! the)"
)


@lru_cache(maxsize=4)
def _told_under(language: str) -> re.Pattern[str]:
    parts = "|".join(PARTS[language].values())
    leads = _LEADS[language]
    not_titles = f"{_NOT_TITLES[language]}|{parts}" if _NOT_TITLES[language] else parts
    title = rf"(?!(?i:{not_titles})(?!\w)){_UPPER}[\w-]{{2,30}}"
    more = "" if language == "de" else r"(?: [\w-]{1,20}){0,4}?"
    ends = r"(?=\s?[.,;:!?)]|\s?\Z)"
    return lazy_re(
        rf"\b(?i:{leads}) (?P<title>{title}{more})(?:,? )(?:(?P<down>{_DOWN[language]})|(?P<up>{_UP[language]})){ends}"
        rf"|\b(?:(?P<down1>{_DOWN[language]})|(?P<up1>{_UP[language]})) (?:{leads}) (?P<first>{title})"
    )


_TURNED = (
    ("further down", "further up"), ("below", "above"),
    ("ci-dessous", "ci-dessus"), ("ci-après", "ci-dessus"), ("plus bas", "plus haut"), ("plus loin", "plus haut"),
    ("hieronder", "hierboven"), ("onderstaande", "bovenstaande"), ("onderaan", "bovenaan"),
    ("weiter unten", "weiter oben"), ("unten", "oben"), ("nachstehend", "obenstehend"),
    ("untenstehend", "obenstehend"),
)  # fmt: skip
"""What points down, and what points up instead; the first of equals is what is written."""


def turned(text: str, start: int, end: int, language: str) -> tuple[int, int, str] | None:
    """A pointer with the word that says which way, and the same pointing the other way: (start, end, what to write)."""
    after, before = _sides(language)
    if found := after.match(text, end):
        end = found.end()
    elif found := before.search(text, max(0, start - 40), start):
        start = found.start()
    said = text[start:end]
    for down, up in _TURNED:
        for one, other in ((down, up), (up, down)):
            if re.search(rf"(?<!\w){one}", said, re.IGNORECASE):
                return start, end, re.sub(rf"(?<!\w){one}", other, said, count=1, flags=re.IGNORECASE)
    return None
