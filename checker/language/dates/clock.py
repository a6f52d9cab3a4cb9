"""Times of day as the four languages write them: "2 p.m.", "14h30", "14 uur", "14 Uhr", "noon"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator

_HOUR = r"(?<![\d.,:/])(?P<hour>[01]?\d|2[0-4])"
_TO = r"(?:\s?[-–]\s?|\s(?:to|till|until|and|à|et|tot|en|bis|und)\s)"
_BEHIND_A_DATE = r"(?<=(?:19|20)\d\d, )"
_CLOCK: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        rf"{_HOUR}(?:[:.](?P<minute>[0-5]\d))?(?:\s?(?P<half>[ap])\.?m\b\.?|(?<=:\d\d)(?!\s?[\d%€£$:])(?![.,]\d)"
        rf"|(?=(?:[:.][0-5]\d)?{_TO}\d{{1,2}}(?:[:.][0-5]\d)?\s?(?P<later>[ap])\.?m\b))",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        rf"(?:(?<=à )|(?<=de )|(?<=dès )|(?<=avant )|(?<=après )|(?<=vers )|(?<= et )|(?<=entre )|(?<=[–-] )"
        rf"|{_BEHIND_A_DATE})"
        rf"{_HOUR}"
        rf"[^\S\t\n]?(?:h\b[^\S\t\n]?|heures?\b(?:[^\S\t\n]|)|(?=h\d))h?(?P<minute>[0-5]\d)?(?![\d])"
        rf"|(?:(?<=de )|(?<=entre ))(?P<first>\d{{1,2}})(?={_TO}\d{{1,2}}\s?h)",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        rf"(?:(?<=om )|(?<=tot )|(?<=vanaf )|(?<=v[oó]{{2}}r )|(?<=na )|(?<=van )|(?<=tussen )|(?<= en )|(?<=[–-] )"
        rf"|{_BEHIND_A_DATE}|(?=\d{{1,2}}u\d\d\b))"
        rf"{_HOUR}(?:(?:[:.u](?P<minute>[0-5]\d))?"
        rf"(?:\s?(?:uur|u)\b|(?={_TO}\d{{1,2}}(?:[:.][0-5]\d)?\s?(?:uur|u)\b))|u(?P<minutes>[0-5]\d)\b)",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        rf"{_HOUR}(?:[:.](?P<minute>[0-5]\d))?(?:\s?Uhr\b(?:\s(?P<minutes>[0-5]\d)\b)?"
        rf"|(?=(?:[:.][0-5]\d)?{_TO}\d{{1,2}}(?:[:.][0-5]\d)?\s?Uhr\b))",
        re.IGNORECASE,
    ),
}
_NOON: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\bnoon\b|\b(?P<night>midnight)\b", re.IGNORECASE),
    "fr": lazy_re(r"(?<!après-)\bmidi\b|\b(?P<night>minuit)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?P<night>middernacht)\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?P<night>Mitternacht)\b", re.IGNORECASE),
}


OF_AN_HOUR = {
    "en": lazy_re(r"\s?(?:of )?an hour\b"),
    "fr": lazy_re(r"\s?(?:d['’]|-)?heures?\b"),
    "nl": lazy_re(r"\s?(?:van een )?uur\b"),
    "de": lazy_re(r"\s?(?:einer )?[Ss]tunden?\b"),
}
"""What follows a fraction that is one of an hour: "un quart d'heure"."""


def find_clock_times(text: str, language: str) -> Iterator[tuple[Span, str]]:
    """The times of day in a text, in order, each as "HH:MM" on a clock of 24 hours; midnight is "00:00"."""
    found = [(Span(*each.span()), _told(each)) for each in _CLOCK[language].finditer(text)]
    found += [(Span(*each.span()), "00:00" if each["night"] else "12:00") for each in _NOON[language].finditer(text)]
    yield from sorted(found)


def _told(found: re.Match[str]) -> str:
    said = found.groupdict()
    hour = int(said["hour"] or said.get("first") or 0)
    half = (said.get("half") or said.get("later") or "").casefold()
    if half:
        after = half == "p"
        if not said.get("half") and after and _earlier_half(found, hour):
            after = False
        hour = hour % 12 + (12 if after else 0)
    minute = said.get("minute") or said.get("minutes") or "00"
    return f"{hour % 24:02}:{minute}"


def _earlier_half(found: re.Match[str], hour: int) -> bool:
    """Whether the first of "9 to 5 p.m." is of the morning: it would come after the second otherwise."""
    last = re.search(r"(\d{1,2})(?:[:.]\d\d)?\s?[ap]\.?m", found.string[found.end() :], re.IGNORECASE)
    return last is not None and hour % 12 >= int(last[1]) % 12


_MORE = r"(?=,?\s(?:and|et|en|und)\s(?:from|de|van|von)\s\d)"
"""Another spell of the day, whose word for the hour goes for the first too."""
_EARLY = r"(?:in the morning|du matin|['’]s (?:morgens|ochtends)|morgens|vormittags)"
_LATE = (
    r"(?=\s(?:in the (?:afternoon|evening)|at night|de l['’]après-midi|du soir|['’]s (?:middags|avonds)|nachmittags"
    r"|abends)\b)"
)
FROM_UNTIL: dict[str, re.Pattern[str]] = {
    language: lazy_re(
        rf"(?<![\d.,:])(?:(?:{lead})\s)?(?P<h1>\d{{1,2}})(?:\s?[h:.]\s?(?P<m1>[0-5]\d))?\s?"
        rf"(?P<half1>[ap])?\.?(?:m\b\.?)?\s?(?:h|uur|u|Uhr)?(?:\s?{_EARLY}\b)?\s?(?:\b(?:{to})\b|[-–])\s?(?P<h2>\d{{1,2}})"
        rf"(?:\s?[h:.]\s?(?P<m2>[0-5]\d))?\s?(?:(?P<half2>[ap])\.?m\b|{hour}|{_MORE}|{_LATE}|(?<=[:.h]\d\d)(?!\s?[\w%€£$])"
        rf"|(?<=[:.h]\s\d\d)(?!\s?[\w%€£$])|(?<=[:.h]\d\d\s)(?!\s?[\w%€£$]))",
        re.IGNORECASE,
    )
    for language, lead, to, hour in (
        ("en", "from|between|at", "to|till|until|and|(?:and )?(?:it )?(?:shut|arriv|end|finish|clos)e?s(?: at)?",
         "o['’]clock"),
        ("fr", "de|entre|à", "à|et|et (?:arrive|finit|se termine|ferme) à|arrivée à", r"h(?:eures)?\b(?!\s?\d)"),
        ("nl", "van|tussen|om", "tot|en|en (?:komt aan|eindigt|sluit) om|aankomst om", r"uur\b|u\b"),
        ("de", "von|zwischen|um", "bis|und|und (?:endet|kommt|schließt) um|Ankunft um", r"Uhr\b"),
    )
}  # fmt: skip
"""From when until when on one day."""

LASTING_SO: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    language: (
        lazy_re(rf"(?:\.?\s[^\W\d]+)?\.?[\s,;(–-]{{1,3}}(?:(?:{so})[\s:]){{0,3}}\Z", re.IGNORECASE),
        lazy_re(rf"\s?(?:[).,;]|$|(?:{a_day})\b)", re.IGNORECASE),
    )
    for language, so, a_day in (
        ("en", r"so|that is|(?:that|which) (?:makes|is)|thus|in all|for|or|(?:the [a-z]+|it|and) (?:takes|lasts)",
         "a day|per day|daily|each day|every day|in all|altogether|long|in total|on weekdays"),
        ("fr", r"soit|donc|ainsi|c['’]est-à-dire|ce qui fait|pendant|au total|ou|(?:l[ea] [a-zà-ÿ]+|et|elle) dure",
         "par jour|au total|chaque jour|en tout|en semaine"),
        ("nl", "dus|dat is|dat zijn|oftewel|samen|in totaal|of|de [a-z]+ duurt|en duurt", "per dag|in totaal|elke dag"),
        ("de", "also|das sind|das ist|mithin|somit|zusammen|insgesamt|oder|d[ia][es]r? [A-ZÄÖÜa-zäöüß]+ dauert",
         "am Tag|pro Tag|täglich|insgesamt|lang"),
    )
}  # fmt: skip
"""What may stand between the hours of a day and how long that is, and what then follows."""

LASTING_FROM = lazy_re(r"(?:\s[^\W\d]+){0,3}[\s,(]{0,3}\Z")
"""What may stand, in any of the languages, between a length of time and its hours: "four hours a day, from 8 to 12"."""
_SO = (
    r"(?:open|for|only|just|thus|so|ouverte?s?|pendant|donc|seulement|dus|slechts|maar|offen|geöffnet|also|nur"
    r"|insgesamt)"
)
"""What may stand between a verb and how long what it tells of lasts, in any of the languages."""
IT_LASTS: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?:{opens})\b[^.;:]{{0,40}}?\b(?:{lasts})\s(?:{_SO}\s){{0,2}}\Z")
    for language, opens, lasts in (
        ("en", "It|They|This|That|The [a-z]+", "open(?: for)?|lasts?|takes?|is|are|makes"),
        ("fr", "Il|Elle|Ils|Elles|Cela|L['’][a-z]+|L[ae] [a-zà-ÿ]+", "ouverte?s?|dur(?:e|ent)|fait|pendant"),
        ("nl", "Het|Hij|Zij|Ze|Dat|De [a-z]+", "open|duurt|duren|is|zijn|maakt"),
        ("de", "E[rs]|Sie|Das|D[ie][er] [A-ZÄÖÜ][a-zäöüß]+", "dauert|dauern|offen|ist|sind|macht|hat|haben"),
    )
}  # fmt: skip
"""How a sentence tells how long it is from when until when the sentence before says; anchored at its end."""
EVERY_SO_LONG = lazy_re(
    r"\b(?:every|within|each|per|for up to|toutes les|dans les|par|om de|alle|binnen(?: de)?|innerhalb von|elke)\s\Z",
    re.IGNORECASE,
)
"""What says that a length of time is not that of the hours told with it: "every two hours"."""

SHOWN = lazy_re(
    r"(?<![\w.,:/–-])(?P<hour>[01]?\d|2[0-4])(?:(?P<colon>:)|[.u]|[^\S\t\n]?h[^\S\t\n]?)(?P<minute>\d\d)(?![\d:/%‰]|[.,]\d|\s?[%€$£])"
    r"(?P<said>\s?(?:Uhr|uur|[ap]\.?m)\b)?",
    re.IGNORECASE,
)
"""Anything written as an hour and its minutes in one of the languages, be there such minutes or not."""

AT_AN_HOUR = lazy_re(r"(?<!\w)(?:at|om|um|à|dès|vers)\s\Z", re.IGNORECASE)
"""What leads a time of day, in any of the languages; anchored at its end."""

CALLS: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    language: (lazy_re(rf"\b(?:{comes})\b", re.IGNORECASE), lazy_re(rf"\b(?:{goes})\b", re.IGNORECASE))
    for language, comes, goes in (
        ("en", "arriv(?:es?|als?|ing)|arr", "depart(?:s|ures?|ing)?|dep|leaves?"),
        ("fr", "arrivées?|arrive|arr", "départs?|part|dép"),
        ("nl", "aankomst(?:tijd)?|komt aan|aank", "vertrek(?:t|tijd)?|vertr"),
        ("de", "ankunft(?:szeit)?|kommt an|ank|an", "abfahrt(?:szeit)?|fährt ab|abf|ab"),
    )
}
"""The headings of the columns that tell when something comes to a place, and when it leaves it."""

LAST_IN: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for language, words in (
        ("en", (r"last (?:admissions?|entry|entries|entrance|visitors?|visits?|tickets?|orders?|guests?|customers?"
         r"|readers?|swimmers?|call)")),
        ("fr", (r"derni(?:ers?|ères?) (?:entrées?|admissions?|accès|visiteurs?|visites?|billets?|tickets?|commandes?"
         r"|clients?)")),
        ("nl", (r"laatste (?:toegang|toelating|bezoekers?|gasten|kaartjes?|tickets?|bestelling|instap|rondleiding"
         r"|inloop|binnenkomst)")),
        ("de", r"letzte[rn]? (?:einlass|eintritt|besucher|gäste|karten?|bestellung(?:en)?|zutritt|führung)"),
    )
}  # fmt: skip
"""The last who are let into something that shuts a while later."""

SHUTS: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    language: (
        lazy_re(rf"(?:\d\s?[–-]\s?|(?<!\w)(?:{before})\s(?:(?:at|à|om|um)\s)?)\Z", re.IGNORECASE),
        lazy_re(rf"(?:\s(?:uur|Uhr))?\s(?:{behind})(?!\w)", re.IGNORECASE),
    )
    for language, before, behind in (
        ("en", r"to|until|till|(?:clos(?:es?|ed|ing)|shuts?)(?: time)?(?: (?:is|again|daily|its doors))?", r"closing"),
        ("fr", r"jusqu['’]à|à|(?:ferme(?:nt|ture)?|clôt)(?: (?:est|ses portes))?", r"fermeture"),
        ("nl", r"tot|(?:sluit(?:en|ingstijd|ing)?)(?: is)?", r"(?:weer )?(?:dicht|gesloten)"),
        ("de", r"bis|(?:schließ(?:t|en)|schluss)(?: ist)?", r"(?:wieder )?(?:zu|geschlossen|geschlossen wird)"),
    )
}  # fmt: skip
"""What makes a time of day the one at which something shuts: right before it (anchored at its end), or behind it."""
