"""Feast days that a page names with a year instead of a date: "Easter 2018", "Heilige Drei Könige 2020"."""

from __future__ import annotations

import datetime

_FIXED: dict[str, tuple[int, int]] = {
    "new-year": (1, 1), "epiphany": (1, 6), "valentine": (2, 14), "women": (3, 8), "patrick": (3, 17),
    "earth": (4, 22), "labour": (5, 1), "europe": (5, 9), "children-de": (6, 1), "independence": (7, 4),
    "bastille": (7, 14), "belgium": (7, 21), "assumption": (8, 15), "unity-de": (10, 3), "un": (10, 24),
    "halloween": (10, 31), "saints": (11, 1), "armistice": (11, 11), "nicholas": (12, 6), "human-rights": (12, 10),
    "eve": (12, 24), "christmas": (12, 25), "boxing": (12, 26), "new-year-eve": (12, 31), "kings-day": (4, 27),
    "liberation-nl": (5, 5),
}  # fmt: skip

_FROM_EASTER: dict[str, int] = {
    "mardi-gras": -47, "ash": -46, "palm": -7, "good-friday": -2, "easter": 0, "easter-monday": 1, "ascension": 39,
    "pentecost": 49, "whit-monday": 50, "corpus": 60,
}  # fmt: skip

_NAMES: dict[str, dict[str, str]] = {
    "en": {
        "new-year": "new year's day|new years day", "epiphany": "epiphany", "valentine": "valentine's day",
        "women": "international women's day|women's day", "patrick": "st patrick's day|saint patrick's day",
        "earth": "earth day", "europe": "europe day", "independence": "independence day", "un": "united nations day",
        "halloween": "halloween", "saints": "all saints' day|all saints day", "armistice": "armistice day|veterans day",
        "human-rights": "human rights day", "eve": "christmas eve", "christmas": "christmas|christmas day",
        "boxing": "boxing day", "new-year-eve": "new year's eve", "palm": "palm sunday", "good-friday": "good friday",
        "easter": "easter|easter sunday", "easter-monday": "easter monday", "ascension": "ascension day",
        "pentecost": "pentecost|whit sunday", "whit-monday": "whit monday", "ash": "ash wednesday",
        "thanksgiving": "thanksgiving|thanksgiving day", "black-friday": "black friday", "mardi-gras": "mardi gras",
    },
    "fr": {
        "new-year": "jour de l'an|nouvel an", "epiphany": "épiphanie", "valentine": "saint valentin",
        "earth": "jour de la terre", "labour": "fête du travail", "europe": "journée de l'europe",
        "bastille": "fête nationale française", "assumption": "assomption", "saints": "toussaint",
        "armistice": "armistice", "christmas": "noël|jour de noël", "eve": "veille de noël",
        "new-year-eve": "saint sylvestre", "palm": "dimanche des rameaux|rameaux", "good-friday": "vendredi saint",
        "easter": "pâques|dimanche de pâques", "easter-monday": "lundi de pâques", "ascension": "ascension",
        "pentecost": "pentecôte", "whit-monday": "lundi de pentecôte", "mardi-gras": "mardi gras",
        "black-friday": "black friday", "thanksgiving": "thanksgiving", "halloween": "halloween",
    },
    "nl": {
        "new-year": "nieuwjaarsdag|nieuwjaar", "epiphany": "driekoningen", "valentine": "valentijnsdag",
        "earth": "dag van de aarde", "labour": "dag van de arbeid", "europe": "dag van europa",
        "kings-day": "koningsdag",
        "liberation-nl": "bevrijdingsdag", "saints": "allerheiligen", "armistice": "wapenstilstandsdag",
        "nicholas": "sint nicolaas", "eve": "kerstavond", "christmas": "kerstmis|kerst|eerste kerstdag",
        "boxing": "tweede kerstdag", "new-year-eve": "oudejaarsavond|oudjaar", "palm": "palmzondag",
        "good-friday": "goede vrijdag", "easter": "pasen|paaszondag", "easter-monday": "paasmaandag",
        "ascension": "hemelvaart|hemelvaartsdag", "pentecost": "pinksteren", "whit-monday": "pinkstermaandag",
        "black-friday": "black friday", "thanksgiving": "thanksgiving", "patrick": "st patrick's day",
        "halloween": "halloween",
    },
    "de": {
        "new-year": "neujahr|neujahrstag", "epiphany": "heilige drei könige|dreikönigstag",
        "valentine": "valentinstag", "women": "internationaler frauentag|frauentag|weltfrauentag",
        "labour": "tag der arbeit", "europe": "europatag", "children-de": "weltkindertag|kindertag",
        "assumption": "mariä himmelfahrt", "unity-de": "tag der deutschen einheit", "saints": "allerheiligen",
        "nicholas": "nikolaustag|nikolaus", "eve": "heiligabend|heiliger abend",
        "christmas": "weihnachten|weihnachtstag",
        "new-year-eve": "silvester", "palm": "palmsonntag", "good-friday": "karfreitag",
        "easter": "ostern|ostersonntag", "easter-monday": "ostermontag",
        "ascension": "christi himmelfahrt|himmelfahrt", "pentecost": "pfingsten|pfingstsonntag",
        "whit-monday": "pfingstmontag", "ash": "aschermittwoch", "corpus": "fronleichnam",
        "black-friday": "black friday", "halloween": "halloween",
    },
}  # fmt: skip

HOLIDAYS: dict[str, dict[tuple[str, ...], str]] = {
    language: {
        tuple(name.replace("'", " ").split()): feast for feast, names in table.items() for name in names.split("|")
    }
    for language, table in _NAMES.items()
}
"""The words of each feast's name in small letters."""

LONGEST_NAME = 4

BEFORE_YEAR: frozenset[str] = frozenset("im in jahr jahre of the year de l année an van het jaar des jahres".split())
"""Words that may stand between a feast and its year ("im Jahr")."""


def holiday(feast: str, year: int) -> datetime.date:
    """The day of a feast in a year of the Gregorian calendar."""
    if feast in _FIXED:
        return datetime.date(year, *_FIXED[feast])
    if feast in _FROM_EASTER:
        return easter(year) + datetime.timedelta(days=_FROM_EASTER[feast])
    november = datetime.date(year, 11, 1)
    fourth_thursday = november + datetime.timedelta(days=(3 - november.weekday()) % 7 + 21)
    return fourth_thursday if feast == "thanksgiving" else fourth_thursday + datetime.timedelta(days=1)


def easter(year: int) -> datetime.date:
    """Easter Sunday of the western churches, by the algorithm in Nature, 20 April 1876 (Meeus, Jones, Butcher)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return datetime.date(year, month, day + 1)
