"""Units that a page converts into one another: how much of which measure one of each is."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from checker.language.lazy import lazy_re


class Unit(NamedTuple):
    """What a unit measures, and how much of the base unit one is."""

    dimension: str
    factor: float


_PREFIXES = {
    "tera": 1e12, "tetra": 1e12, "giga": 1e9, "mega": 1e6, "méga": 1e6, "kilo": 1e3, "hecto": 1e2, "hekto": 1e2,
    "deci": 1e-1, "déci": 1e-1, "dezi": 1e-1, "centi": 1e-2, "zenti": 1e-2, "milli": 1e-3, "micro": 1e-6,
    "mikro": 1e-6, "nano": 1e-9,
}  # fmt: skip

_UNITS = {
    Unit("length", 1.0): "meter metre mètre metern",
    Unit("length", 0.3048): "foot feet pied voet fuß",
    Unit("length", 0.0254): "inch inches pouce zoll",
    Unit("length", 0.9144): "yard",
    Unit("length", 1609.344): "mile mijl meile",
    Unit("length", 1852.0): "nautical_mile zeemijl seemeile mille_marin milles_marin",
    Unit("mass", 1.0): "gram gramme gramm",
    Unit("mass", 1e6): "tonne metric_ton ton tonnen",
    Unit("mass", 453.59237): "pound",
    Unit("area", 1e4): "hectare hektar hectaren",
    Unit("area", 4046.856): "acre",
    Unit("area", 1e6): "square_kilometer kilometer_squared kilometer**2 quadratkilometer",
    Unit("area", 1.0): "square_meter meter_squared meter**2 quadratmeter",
    Unit("volume", 1.0): "liter litre litern",
    Unit("volume", 1000.0): "cubic_meter meter**3 kubikmeter",
    Unit("power", 1.0): "watt",
    Unit("energy", 1.0): "watt_hour watthour watt-hour wattstunde wattheure wattuur",
    Unit("dose", 1.0): "sievert",
    Unit("absorbed dose", 1.0): "gray",
    Unit("activity", 1.0): "becquerel",
    Unit("frequency", 1.0): "hertz",
    Unit("data", 1.0): "byte octet",
    Unit("time", 1.0): "second seconde sekunde",
    Unit("time", 60.0): "minute minuut minuten",
    Unit("time", 3600.0): "hour heure uur uren stunde stunden",
    Unit("time", 86400.0): "day jour dag dagen tag tage tagen",
    Unit("time", 7 * 86400.0): "week semaine weken woche wochen",
    Unit("time", 30.44 * 86400): "month mois maand maanden monat monate monaten",
    Unit("time", 365.25 * 86400): "year an année ans jaar jaren jahr jahre jahren",
}
_NAMES = {name: unit for unit, names in _UNITS.items() for name in names.split()}
_PREFIXED = ("length", "mass", "volume", "power", "energy", "dose", "absorbed dose", "activity", "frequency", "data")
_PREFIX = lazy_re("|".join(_PREFIXES))


@lru_cache(maxsize=4096)
def unit_named(name: str) -> Unit | None:
    """The unit of this name, in the singular or plural, with an SI prefix if it has one; None for any other word."""
    plain = name.casefold().replace(" ** ", "**").replace(" ", "_")
    for candidate in (plain, plain.removesuffix("s"), plain.removesuffix("n"), plain.removesuffix("en")):
        if candidate in _NAMES:
            return _NAMES[candidate]
        prefix = _PREFIX.match(candidate)
        if prefix:
            base = _NAMES.get(candidate[prefix.end() :].removeprefix("_"))
            if base and base.dimension in _PREFIXED:
                return Unit(base.dimension, base.factor * _PREFIXES[prefix[0]])
    return None


AND_A_PART = lazy_re(
    r"\s(?:(?P<half>and a half|et demie?|en een half|und (?:ein|eine) halbe[rns]?(?: Stunde)?|einhalb)"
    r"|(?P<quarter>and a quarter|et (?:un )?quart(?: d['’]heure)?|en een kwart(?:ier)?|und ein viertel"
    r"|und eine Viertelstunde)"
    r"|(?P<three>and three quarters|et trois quarts(?: d['’]heure)?|en drie kwart(?:ier)?|und drei viertel"
    r"|und eine Dreiviertelstunde))\b(?!-)",
    re.IGNORECASE,
)
"""What behind a unit adds a part of it, in any of the languages: "an hour and a half"."""
PARTS = {"half": "0.5", "quarter": "0.25", "three": "0.75"}
"""How much each group of `AND_A_PART` adds."""
