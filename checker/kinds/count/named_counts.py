"""Counts right before the names of what they count: "the four towns of A, B, C, D and E", "the five rivers A and B"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.claims.lists.enumerations import read_enumeration
from checker.claims.lists.sentence_lists import NAME
from checker.document import Span
from checker.kinds.counts import is_of_some, miscounted
from checker.language.lazy import lazy_re
from checker.language.listing import LISTING
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_NAMES = rf"(?P<names>{NAME}(?:,\s{NAME}){{0,30}},?\s(?:and|et|en|und)\s{NAME})(?![\w'’-]|,\s[A-ZÀ-Þ])"
_NOUN = r"\s(?:[^\W\dA-ZÀ-Þ][^\W\d]+\s){0,2}?(?P<noun>[^\W\d]{3,})"
_JOINTS = {
    "en": r"(?:\sof\s|\s)",
    "fr": r"(?:\s(?:de\s|d['’])|\s)",
    "nl": r"(?:\svan\s|\s)",
    "de": r"\s",
}
_NAMED = {language: lazy_re(rf"{_NOUN}{joint}{_NAMES}") for language, joint in _JOINTS.items()}
"""The noun of a count, and names beside it ("the rivers A and B") or behind "of" ("the towns of A and B")."""

_THE = {
    "en": frozenset("the these those our its their all".split()),
    "fr": frozenset("les ces nos ses leurs des aux".split()),
    "nl": frozenset("de deze die onze zijn haar hun alle".split()),
    "de": frozenset("die den der diese diesen dieser unsere unseren seine seinen ihre ihren alle allen".split()),
}
"""What makes so many things all there are of them, so that their names can follow."""

_PLURAL = {
    "en": lazy_re(r"\s(?:[a-z]+\s){0,2}?[a-z]{2,}(?<!s)s\s(?=[A-ZÀ-Þ])"),
    "fr": lazy_re(r"\s[^\W\dA-ZÀ-Þ]{2,}[sx]\s(?=[^\W\d])"),
    "nl": lazy_re(r"\s[^\W\dA-ZÀ-Þ]{2,}(?:en|s)\s(?=[A-ZÀ-Þ])"),
    "de": lazy_re(r"\s(?:[a-zäöüß]+en\s)?[A-ZÄÖÜ][^\W\d]{2,}\s(?=[A-ZÄÖÜ])"),
}
"""A noun in the plural right before names, and no verb."""

_PLACES = {
    "en": r"towns|cities|villages|provinces|regions|counties|islands|rivers|lakes|states|countries|districts"
    r"|municipalities|communes|ports|harbours|airports|departments|cantons|kingdoms|republics|territories|boroughs"
    r"|parishes|languages|valleys|stations|forts|castles|months|quarters|offices|branches|sites|schools|hospitals|museums"
    r"|libraries|centres|buildings|halls|houses|parks|theatres|campuses|laboratories|courts|clinics",
    "fr": r"villes|villages|provinces|régions|îles|communes|cantons|districts|départements|ports|aéroports|états|pays"
    r"|territoires|vallées|gares|langues|rivières|lacs|mois|quartiers|bureaux|antennes|agences|sites|écoles|hôpitaux"
    r"|musées|bibliothèques|centres|bâtiments|salles|maisons|parcs|théâtres|laboratoires|tribunaux",
    "nl": r"steden|dorpen|provincies|regio['’]?s|eilanden|gemeenten|havens|landen|staten|rivieren|meren|stations"
    r"|wijken|kantoren|vestigingen|scholen|ziekenhuizen|musea|bibliotheken|centra|gebouwen|zalen|huizen|parken",
    "de": r"Städten?|Dörfern?|Provinzen|Regionen|Inseln|Gemeinden|Kreisen?|Häfen|Ländern?|Staaten|Flüssen?|Seen"
    r"|Bezirken?|Büros|Standorten?|Filialen|Schulen|Spitälern?|Krankenhäusern?|Museen|Bibliotheken|Zentren|Gebäuden?"
    r"|Sälen?|Häusern?",
}
PLACE = {language: lazy_re(nouns, re.IGNORECASE) for language, nouns in _PLACES.items()}
"""What bears its name behind "of": "the towns of A and B" are A and B, "the members of A and B" are not."""


_BESIDE = {
    language: lazy_re(
        rf"(?:\s(?!of\b|de\b|van\b|von\b)[^\W\d][\w'’-]*){{0,2}}?\s(?P<noun>{noun}[^\W\d]{{2,}}),\s{_NAMES}(?=\s?[.,;)]|\Z)"
    )
    for language, noun in {"en": "[a-z]", "fr": "[a-zà-ÿ]", "nl": "[a-z]", "de": "[A-ZÄÖÜ]"}.items()
}
"""The noun of a count, and names set behind it between commas: "in three languages, English, French and Dutch."."""
_BEFORE = lazy_re(rf"{_NAMES},\s(?:[Tt]he|[Ll]es|[Dd]e|[Dd]ie|[Oo]ur|[Aa]ll)\s")
"""Names that begin a sentence and are counted behind a comma: "Alba, Brae and Corrin, the three largest ports, …"."""


def find_named_counts(reading: Reading, counts: Sequence[Mention]) -> Iterator[Finding]:
    """The counts of a document right behind which another number of names stands; `counts` are its plain counts."""
    language = reading.document.language
    pattern = _NAMED.get(language, _NAMED["en"])
    for mention in counts:
        sentence = reading.sentence_at(mention.start)
        if sentence is None or not mention.spelled:
            continue
        text = reading.document.text
        named = pattern.match(text, mention.end, sentence.end)
        if named and not _bears(reading, mention, named):
            named = None
        if named is None and not is_of_some(reading, mention) and not _is_of(text[sentence.start : mention.start]):
            beside = _BESIDE.get(language, _BESIDE["en"]).match(text, mention.end, sentence.end)
            named = beside if beside and not _opens_sentence(reading, mention, sentence, beside) else None
        before = None if named else _BEFORE.match(text, sentence.start, sentence.end)
        if before and before.end() == mention.start and not _OF_THESE.match(text, mention.end):
            named = before
        if named:
            yield from _judged(reading, mention, named)


def _is_of(lead: str) -> bool:
    """Whether a count says of how many others are some: "one of the four towns", but not "a panel of four judges"."""
    return _OF.search(lead) is not None and not _A_GROUP_OF.search(lead)


_A_GROUP_OF = lazy_re(
    r"\b(?:an?|the|une?|le|la|een|de|het|eine?[nrms]?|der|die|das)\s(?:[^\W\d]+\s)?(?:panel|jury|team|committee|group"
    r"|board|bench|council|trio|body|delegation|comité|groupe|équipe|conseil|groep|raad|commissie|Gruppe|Ausschuss)\s"
    r"(?:of|de|van|von)\s$",
    re.IGNORECASE,
)
_OF = lazy_re(r"\b(?:of|among|des|parmi|van|von|unter)\s(?:the\s|our\s|its\s|les\s|de\s|den\s)?$", re.IGNORECASE)


_OF_THESE = lazy_re(
    r"\s(?:\w+\s)?(?:of\s(?:which|whom|them)|desquel|dont|van\swie|waarvan|von\sdenen)|\s(?:last|first|latter|derni|premi"
    r"|laatste|eerste|letzten|ersten)",
    re.IGNORECASE,
)


def _opens_sentence(reading: Reading, mention: Mention, sentence: Span, named: re.Match[str]) -> bool:
    """Whether a count stands in what opens a sentence, and names are its subject: "Since the two wars, A and B, …"."""
    words = LISTING.get(reading.document.language, LISTING["en"])
    lead = WORD.findall(reading.document.text, sentence.start, mention.start)
    small = bool(lead) and lead[0].casefold() in {*words.prepositions, *words.adding, *_SINCE}
    return small and len(lead) <= 3 and named.end("names") < sentence.end - 1


_SINCE = frozenset("since after during before depuis après pendant avant sinds na seit nach während".split())


def _bears(reading: Reading, mention: Mention, named: re.Match[str]) -> bool:
    """Whether what is counted has the names that stand behind it."""
    language = reading.document.language
    before = WORD.findall(reading.document.text, max(0, mention.start - 24), mention.start)
    if not before or before[-1].casefold() not in _THE.get(language, _THE["en"]):
        return False
    beside = not WORD.search(reading.document.text, named.end("noun"), named.start("names"))
    if beside:
        return bool(_PLURAL[language].match(reading.document.text, mention.end))
    return PLACE.get(language, PLACE["en"]).fullmatch(named["noun"]) is not None


def _judged(reading: Reading, mention: Mention, named: re.Match[str]) -> Iterator[Finding]:
    language = reading.document.language
    words = LISTING.get(language, LISTING["en"])
    listed = read_enumeration(reading.document.text, Span(*named.span("names")), words, enclosed=True)
    count = int(mention.value)
    if listed is None or listed.fewest <= count <= listed.most or listed.fewest != listed.most:
        return
    number = listed.fewest
    if abs(count - number) > max(1, count // 4):
        return
    noun = named["noun"] if "noun" in named.re.groupindex else _noun_after(reading, mention)
    start = reading.document.text.find(noun, mention.end) if noun else -1
    quoted = Span(mention.start, start + len(noun) if start >= 0 else mention.end)
    subject = stem(noun, language) if noun else ""
    yield miscounted(reading, mention, [quoted, Span(*named.span("names"))], number, f"{number} are named", subject)


def _noun_after(reading: Reading, mention: Mention) -> str:
    """The word right behind a count; empty where a mark comes first."""
    found = WORD.match(reading.document.text, mention.end + 1)
    return found[0] if found else ""
