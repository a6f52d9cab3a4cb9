"""Days, months, hours and years told one after the other: "in March, June and October", "from Monday to Friday"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from checker.language.lazy import lazy_re
from checker.language.sieve import Sieve


@dataclass(frozen=True, slots=True, kw_only=True)
class RunWords:
    """How one language goes from one point of the calendar to the next."""

    months: tuple[str, ...]
    possible: Sieve
    """What says whether a text can have two of its points beside each other at all."""
    item: re.Pattern[str]
    """One of them: a group "date", "month", "weekday", "clock" or "year" says which; "days" has the days of a date."""
    joint: re.Pattern[str]
    """Between two of them; a group "and" says that the next is the last."""
    to: re.Pattern[str]
    """Between the ends of a range."""
    lead: re.Pattern[str]
    """From so many to the first: "words" about them, a mark that "open"s the run, and small words."""
    nth: re.Pattern[str]
    """What may be told of each of the months behind it: "the first Monday of"."""
    not_these: re.Pattern[str]
    """What among these words says that those told are not all, or others."""
    goes_on: re.Pattern[str]
    """Behind the last, that more are to come."""
    occasions: re.Pattern[str]
    """A noun that is counted by such points: its group says by which."""


_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
_WEEKDAYS = {
    "en": r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|weekends?",
    "fr": r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|week-ends?",
    "nl": r"(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?|weekend",
    "de": r"(?:Mon|Diens|Donners|Frei|Sams|Sonn)tags?|Mittwochs?|Sonnabends?|Wochenende",
}
_CLOCK = {
    "en": r"\d{1,2}(?:[.:]\d\d(?:\s?[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)|noon|midnight",
    "fr": r"\d{1,2}(?:\s?(?:h|heures?)(?:\s?\d\d)?\b|:\d\d)|midi|minuit",
    "nl": r"\d{1,2}(?:[.:]\d\d)(?:\suur)?|\d{1,2}\suur",
    "de": r"\d{1,2}(?:[.:]\d\d)(?:\sUhr)?|\d{1,2}\sUhr",
}
_AND = {"en": "and", "fr": "et", "nl": "en", "de": "und"}
_SMALL = {
    "en": "namely|first|then|again|finally|lastly|most recently|recently|once more|in|on|at|from|between|early|mid|late"
    "|the|each|every",
    "fr": "à savoir|soit|d['’]abord|puis|enfin|de nouveau|en|le|la|les|du|de|d['’]|au|à|dès|fin|début",
    "nl": "namelijk|te weten|eerst|dan|daarna|opnieuw|ten slotte|laatst|in|op|om|van|de|het|half|eind|begin",
    "de": "nämlich|und zwar|zuerst|dann|danach|erneut|wieder|zuletzt|schließlich|im|in|am|um|vom|von|den|dem|jeweils"
    "|Jahr(?:en)?|Ende|Anfang|Mitte",
}
_TO = {"en": "to|till|until|through", "fr": "au|à", "nl": r"tot(?:\sen\smet)?|t/m", "de": "bis"}
_NOT = {
    "en": r"except|but|not|without|closed|before|after|later|earlier|ago|old|than|or|and|including|as|if|when",
    "fr": r"sauf|hors|sans|pas|fermée?s?|avant|après|plus|moins|et|ou|dont|si|quand|aussi",
    "nl": r"behalve|niet|zonder|gesloten|voor|na|later|eerder|geleden|oud|dan|of|en|waaronder|als|zo",
    "de": r"außer|nicht|ohne|geschlossen|vor|nach|vorher|später|früher|alt|als|oder|und|darunter|wenn|so",
}
_OCCASIONS = {
    "en": (
        r"(?P<day>days|mornings|afternoons|evenings|nights|holidays|Sundays)|(?P<month>months)|(?P<year>years)"
        r"|(?P<clock>departures|sailings|crossings|tours)"
        r"|(?P<any>times|dates|sittings|sessions|meetings|occasions|editions|rounds|deadlines|fairs|markets|issues)"
    ),
    "fr": (
        r"(?P<day>jours|matins|matinées|après-midi|soirs|soirées|nuits|jours fériés)|(?P<month>mois)"
        r"|(?P<year>ans|années)|(?P<clock>départs|traversées|visites)"
        r"|(?P<any>fois|dates|séances|sessions|réunions|occasions|éditions|tours|échéances|foires|marchés|numéros)"
    ),
    "nl": (
        r"(?P<day>dagen|ochtenden|middagen|avonden|nachten|feestdagen)|(?P<month>maanden)|(?P<year>jaren)"
        r"|(?P<clock>afvaarten|overtochten|rondleidingen)"
        r"|(?P<any>keer|maal|data|zittingen|vergaderingen|gelegenheden|edities|ronden|termijnen|markten|nummers)"
    ),
    "de": (
        r"(?P<day>Tagen?|Vormittagen?|Nachmittagen?|Abenden?|Nächten?|Feiertagen?)|(?P<month>Monaten?)"
        r"|(?P<year>Jahren?)|(?P<clock>Abfahrten|Überfahrten|Führungen)"
        r"|(?P<any>[Mm]al|Terminen?|Sitzungen|Tagungen|Gelegenheiten|Ausgaben|Runden|Fristen|Märkten?|Heften?)"
    ),
}

_NTH = {
    "en": "first|second|third|fourth|last",
    "fr": "premiers?|deuxièmes?|seconds?|troisièmes?|derniers?",
    "nl": "eerste|tweede|derde|vierde|laatste",
    "de": "ersten|zweiten|dritten|vierten|letzten",
}
_DAYS = {"en": "(?:working )?days?|weeks?", "fr": "jours?(?: ouvrables?)?|semaines?", "nl": "(?:werk)?dag|week",
         "de": "(?:Werk)?[Tt]ag|Woche"}  # fmt: skip
_OF = {"en": "(?:of|in) ", "fr": "(?:de |du mois de |d['’])", "nl": "(?:van|in) ", "de": "(?:im |in |des )"}


@cache
def run_words(language: str) -> RunWords:
    """The words of a language, or the English ones."""
    if language not in _MONTHS:
        return run_words("en")
    month = "|".join(_MONTHS[language].split())
    day = r"\d{1,2}(?:st|nd|rd|th|er|\.)?"
    days = rf"(?P<days>{day}(?:,\s{day}){{0,9}}(?:,?\s{_AND[language]}\s(?:le\s|the\s)?{day})?)"
    of = r"(?:of\s|de\s|d['’])?"
    small = rf"(?:(?:{_SMALL[language]})(?:,\s|\s|(?<=['’])|-))"
    point = rf"{month}|{_WEEKDAYS[language]}|{_CLOCK[language]}|\d\d\d\d"
    return RunWords(
        possible=Sieve({"run": re.compile(rf"(?:{point})(?:,|\s?[-–—]|\s(?:{_AND[language]}|{_TO[language]})\s)")}),
        months=tuple(name.casefold() for name in _MONTHS[language].split()),
        item=lazy_re(
            rf"(?P<clock>{_CLOCK[language]})(?![\w%])"
            rf"|(?P<date>{days}\s{of}(?:{month})(?:\s\d{{4}})?|(?:{month})\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s\d{{4}})?)(?!\w)"
            rf"|(?P<month>{month})(?!\w|\s\d)|(?P<weekday>{_WEEKDAYS[language]})(?!\w)"
            r"|(?P<year>1[3-9]\d\d|20\d\d)(?![\w%]|[.,/]\d)"
        ),
        joint=lazy_re(rf"(?:,\s|\s)(?:(?P<and>{_AND[language]})(?:,\s|\s))?{small}*"),
        to=lazy_re(rf"\s?[-–—]\s?|\s(?:{_TO[language]})\s(?:(?:the|le|het|de|den|zum)\s)?"),
        lead=lazy_re(rf"(?P<words>(?:\s[^\W\d][\w'’-]*){{0,10}}?)(?:\s?(?P<open>[,:(–—]))?\s?{small}*", re.IGNORECASE),
        nth=lazy_re(
            rf"(?<!\w)(?:{_NTH[language]})\s(?:{_WEEKDAYS[language]}|{_DAYS[language]})\s(?:{_OF[language]})(?<!\w)(?=\w)"
        ),
        not_these=lazy_re(rf"(?<!\w)(?:{_NOT[language]})(?!\w)", re.IGNORECASE),
        goes_on=lazy_re(
            rf"(?:,\s|\s)(?:{_AND[language]}|or|ou|of|oder|also|etc|aussi|ook|auch)(?!\w)|\s?(?:…|\.\.\.)|\s?[-–—]\s?\w"
        ),
        occasions=lazy_re(rf"\s(?:{_OCCASIONS[language]})(?!\w)"),
    )
