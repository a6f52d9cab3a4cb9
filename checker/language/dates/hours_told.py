"""How the hours of a table are retold in running text: "until eight in the evening", "von neun bis halb fünf"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from checker.language.lazy import any_listed, lazy_re
from checker.language.numbers import number_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_HALF_DAY, _DAY = 12 * 60, 24 * 60
_H = r"(?P<hour>\d{1,2}|[^\W\d_]{2,9}(?:-(?:et-)?[^\W\d_]{2,4})?)"
_M = r"(?:\s?[:.h]\s?(?P<minute>[0-5]\d))?"
_TIMES: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        rf"(?<![\w£€$.,:/-])(?:(?P<part>half past|a? ?quarter past|a? ?quarter to) )?{_H}{_M}"
        r"(?:\s?(?:(?P<am>a\.?m\b\.?|(?:o['’]clock )?in the morning)"
        r"|(?P<pm>p\.?m\b\.?|(?:o['’]clock )?(?:in the (?:afternoon|evening)|at night))"
        r"|(?P<clock>o['’]clock)))?(?![\w%:])",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        rf"(?<![\w€$.,:/-]){_H}"
        r"(?:(?P<clock>\s?h(?:eures?)?)(?:\s?(?P<minute>[0-5]\d)|\s(?P<part>et demie|et quart))?)?"
        r"(?:\s(?:(?P<am>du matin)|(?P<pm>du soir|de l['’]après-midi)))?(?![\w%:])"
        r"(?!\s(?:par|avant|après|de suite|plus)\b)",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        rf"(?<![\w€$.,:/-])(?:(?P<part>half|kwart over|kwart voor) )?{_H}{_M}(?P<clock>\s?(?:uur|u)\b)?"
        r"(?:\s(?:(?P<am>['’]s (?:ochtends|morgens))|(?P<pm>['’]s (?:middags|avonds))))?(?![\w%:])",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        rf"(?<![\w€$.,:/-])(?:(?P<part>halb|viertel nach|viertel vor) )?{_H}{_M}(?P<clock>\s?Uhr\b)?"
        r"(?:\s(?:(?P<am>morgens|früh|vormittags)|(?P<pm>nachmittags|abends)))?(?![\w%:])",
        re.IGNORECASE,
    ),
}
_NOON = {"noon": 720, "midday": 720, "midi": 720, "mittag": 720, "midnight": 1440, "minuit": 1440, "mitternacht": 1440}
_BEFORE_PARTS = frozenset({"half", "halb"})

UNTIL: dict[str, re.Pattern[str]] = {
    "en": any_listed("until | till | by | to | (?:closes? | closing | shuts?)(?:\\sat)? | before"),
    "fr": any_listed("jusqu['’]à | à | avant | ferme\\sà | ferment\\sà | au\\splus\\startd\\sà"),
    "nl": any_listed("tot | sluit\\som | sluiten\\som | dicht\\som | v[oó]{2}r | om"),
    "de": any_listed("bis | bis\\sum | schließt\\sum | schließen\\sum | um | gegen | vor"),
}
"""What right before a time says that something ends then."""

SHUTTING: dict[str, re.Pattern[str]] = {
    "en": any_listed("clos(?:es?|ing|ed) | shuts? | leave | leaves | until | till | by | go\\shome"),
    "fr": any_listed("ferme(?:nt)? | jusqu['’]à | quitter | partir"),
    "nl": any_listed("sluit(?:en)? | dicht | tot | weg | verlaten"),
    "de": any_listed("schließ(?:t|en) | bis | verlassen | nach\\shause | zu"),
}
"""What says that the one time of a clause is that of the end."""

OPENING: dict[str, re.Pattern[str]] = {
    "en": any_listed(
        r"""open | opens | opened | closes? | closed | closing | shuts? | visit | visits | visiting | visitors | leave
        | stay | hours | welcome | admitted | staffed | runs?"""
    ),
    "fr": any_listed(
        r"""ouvert[es]* | ouvre(?:nt)? | ferme(?:nt)? | visites? | visiteurs? | quitter | rester | horaires | accueil\w*
        | auprès | fonctionne(?:nt)?"""
    ),
    "nl": any_listed(
        r"""open | opent | geopend | sluit(?:en)? | dicht | bezoek\w* | verlaten | terecht | blijven | welkom | loopt"""
    ),
    "de": any_listed(
        r"""geöffnet | offen | öffnet | öffnen | schließ(?:t|en) | besuch\w* | verlassen | bleiben | sitzen | auf | zu
        | läuft | besetzt"""
    ),
}
"""What says that a sentence is about when one may come, or must go."""

_ROOMS = (
    r"caf[eé]\w* | shops? | boutique | winkel\w* | laden | restaurants? | desk | counter | kiosk | parking | parkeer\w*"
    r" | parkplatz\w* | telephone | phone | line | hotline | telefon\w* | téléphon\w* | lift | toilet\w* | cloakroom"
    r" | garderobe | vestiaire | schalter | kasse | kassa | balie | loket | guichet | caisse | accueil | empfang"
)
APART: dict[str, re.Pattern[str]] = {
    language: any_listed(f"{_ROOMS} | {words}")
    for language, words in (
        ("en", r"""summer | winter | spring | autumn | holidays? | vacations? | term | easter | christmas | except
        | unless
            | if | only | last | groups? | school | appointment | meals? | lunch | tour | tours | lessons?
            | earlier | later
            | sooner | longer | hours?\s(?:before|after) | minutes\s(?:before|after) | until\s20\d\d | from\snext
            | january | february | march | april | june | july | august | september | october | november | december
            | was | were | had | will | would | used\sto | once | no\slonger | deliver\w* | alarm | mass | service
            | eve | wednesday\sin | members | doctors? | may\sbe | special | late | extended | lights | quiet"""),
        ("fr", r"""été | hiver | printemps | automne | vacances | fériés? | veille\w* | sauf | si | seulement
        | dernière?s?
            | groupes? | rendez-vous | repas | déjeuner | atelier\w* | plus\stôt | plus\startd | minutes\savant
            | avant\sla
            | jusqu['’]en | à\spartir\sdu | janvier | février | mars | avril | mai | juin | juillet | août | septembre
            | octobre | novembre | décembre | était | étaient | sera | livraison\w* | messe | médecins? | nocturne\w*
            | exceptionnel\w* | adhérents | membres"""),
        ("nl", r"""zomer\w* | winter\w* | lente | herfst | vakantie\w* | feestdag\w* | behalve | als | indien | tenzij
            | alleen | laatste | groepen | school\w* | afspraak | maaltijd\w* | lunch | rondleiding\w* | vroeger
            | eerder
            | later | langer | uur\svoor | minuten\svoor | januari | februari | maart | april | mei | juni | juli
            | augustus | september | oktober | november | december | was | waren | zal | zullen | lever\w* | mis
            | arts\w*
            | bijzonder\w* | leden"""),
        ("de", r"""sommer\w* | winter\w* | frühling | herbst | ferien\w* | feiertag\w* | außer | wenn | falls | nur
            | letzte\w* | gruppen | schul\w* | termin\w* | vereinbarung | mahlzeit\w* | mittagessen | führung\w*
            | früher
            | später | länger | stunden?\svor | minuten\svor | januar | februar | märz | april | mai | juni | juli
            | august | september | oktober | november | dezember | war | waren | wird | liefer\w* | messe | ärzt\w*
            | arzt
            | besonder\w* | mitglieder"""),
    )
}  # fmt: skip
"""What says that the time is of another room, or holds at some times or for some."""

UNSAYING: dict[str, re.Pattern[str]] = {
    "en": any_listed(
        r"""doors? | gates? | building | house | place | premises | public | everyone | people | you | we | us | our
        | now | always | normally | usually | regularly | also | both | its | their | days? | week | weekdays?
        | weekends? | o['’]clock | can | may | come | come\sin | remain\w* | stays? | times? | working"""
    ),
    "fr": any_listed(
        r"""portes? | bâtiment | maison | lieu | locaux | public | chacun | gens | vous | nous | désormais | toujours
        | normalement | aussi | jours? | semaine | week-end | heures? | peut | peuvent | venir | reste\w* | services?"""
    ),
    "nl": any_listed(
        r"""deur\w* | poort\w* | gebouw | huis | plaats | publiek | iedereen | mensen | men | u | wij | nu | altijd
        | gewoonlijk | ook | dag(?:en)? | week | weekend | uur | kan | kunt | kunnen | komen | komt | terecht | is
        | zijn
        | aan | wie | naar | moet | weer | welkom"""
    ),
    "de": any_listed(
        r"""tür\w* | tore? | gebäude | haus | ort | publikum | leute | sie | wir | jetzt | immer | auch | tage? | woche
        | wochenende | werktags? | uhr | kann | können | kommen | man"""
    ),
}
"""Words of a sentence on opening hours that say nothing of whose they are."""

PARTS_OF_DAY: dict[str, tuple[tuple[re.Pattern[str], tuple[int, int]], ...]] = {
    language: tuple((any_listed(words), hours) for words, hours in parts)
    for language, parts in (
        ("en", (("mornings?", (0, 780)), ("afternoons?", (660, 1140)), ("evenings?", (960, 1440)))),
        ("fr", (("matin\\w*", (0, 780)), ("après-midi", (660, 1140)), ("soirs?|soirées?", (960, 1440)))),
        (
            "nl",
            (("(?:och|mor)gen\\w* | ochtend\\w*", (0, 780)), ("middag\\w*", (660, 1140)), ("avond\\w*", (960, 1440))),
        ),
        ("de", (("morgen\\w* | vormittag\\w*", (0, 780)), ("nachmittag\\w*", (660, 1140)), ("abend\\w*", (960, 1440)))),
    )
}
"""The headings of columns that are parts of the day, and the minutes between which these lie."""


class Told(NamedTuple):
    """A time of day in running text: the minutes that it may mean, two where nothing tells the half of the day."""

    start: int
    end: int
    minutes: frozenset[int]
    sure: bool
    """Whether its own words make it a time of day."""


def times_told(text: str, language: str) -> Iterator[Told]:
    """What may be times of day in a passage, in order, in figures or in words."""
    for found in _TIMES[language].finditer(text):
        hour = _hour(found["hour"], language)
        said = found.groupdict()
        if hour is None:
            noon = _NOON.get(found["hour"].casefold())
            if noon:
                yield Told(found.start(), found.end(), frozenset({noon}), sure=True)
            continue
        minutes = hour * 60 + int(said["minute"] or 0) + _part(said["part"])
        if not 0 <= minutes <= _DAY:
            continue
        sure = any(said.get(name) for name in ("am", "pm", "clock", "minute")) or bool(said["part"])
        yield Told(found.start(), found.end(), frozenset(_halves(minutes, said, language)), sure)


def _hour(said: str, language: str) -> int | None:
    if said.isdecimal():
        return int(said) if int(said) <= _DAY // 60 else None
    words = [number_word(each, language) for each in said.casefold().split("-") if each != "et"]
    value = sum(int(word.value) if word and word.role == "cardinal" else _DAY for word in words)
    return value if 0 < value <= _DAY // 60 else None


def _part(said: str | None) -> int:
    """The minutes that words before or behind an hour add to it."""
    if not said:
        return 0
    said = said.casefold()
    if said in _BEFORE_PARTS:
        return -30
    quarter = 15 if ("quart" in said or "kwart" in said or "viertel" in said) else 30
    return -quarter if said.endswith((" to", " voor", " vor")) else quarter


def _halves(minutes: int, said: dict[str, str | None], language: str) -> list[int]:
    if said.get("pm"):
        return [minutes % _HALF_DAY + _HALF_DAY]
    if said.get("am"):
        return [minutes % _HALF_DAY]
    if minutes > _HALF_DAY or (said.get("minute") and language != "en") or (said["hour"] or "").startswith("0"):
        return [minutes]
    return [minutes, minutes + _HALF_DAY] if minutes <= _HALF_DAY else [minutes]


_AT = r"(?P<h{n}>[01]?\d|2[0-4])(?:\s?[:.h]\s?(?P<m{n}>[0-5]\d))?\s?(?P<half{n}>[ap])?\.?(?:m\b\.?)?\s?(?:Uhr|uur|u|h)?"
_CELL = lazy_re(
    rf"(?:von |van |de |from )?{_AT.format(n=1)}\s?(?:[-–—]|to|till|until|à|tot|bis)\s?{_AT.format(n=2)}", re.IGNORECASE
)
_JOINED = lazy_re(r"\s?(?:,|;|/|\+|&|\band\b|\bet\b|\ben\b|\bund\b)\s?")


def ranges_in_cell(cell: str) -> list[tuple[int, int]]:
    """The hours that a cell of a table gives and nothing else, each from and until; none for another cell."""
    ranges: list[tuple[int, int]] = []
    for part in _JOINED.split(cell.strip()):
        found = _CELL.fullmatch(part.strip())
        if found is None or not _is_hours(found, cell):
            return []
        first, last = _cell_minutes(found, 1), _cell_minutes(found, 2)
        if found["half2"] and not found["half1"] and found["half2"] in "pP" and first + _HALF_DAY < last:
            first += _HALF_DAY
        if not first < last <= _DAY:
            return []
        ranges.append((first, last))
    return ranges


def _is_hours(found: re.Match[str], cell: str) -> bool:
    return bool(found["m1"] or found["m2"] or found["half2"]) or any(each in cell for each in ("h", "u", "U"))


def _cell_minutes(found: re.Match[str], n: int) -> int:
    hour, half = int(found[f"h{n}"]), found[f"half{n}"]
    if half:
        hour = hour % 12 + (12 if half in "pP" else 0)
    return hour * 60 + int(found[f"m{n}"] or 0)
