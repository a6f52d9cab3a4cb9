"""The days of the week as each language names them in a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator


def _days(written: str) -> re.Pattern[str]:
    return lazy_re(rf"\b(?:{'|'.join(written.split())})\b", re.IGNORECASE)


WEEKDAYS: dict[str, re.Pattern[str]] = {
    "en": _days("mondays? tuesdays? wednesdays? thursdays? fridays? saturdays? sundays? weekdays? weekends?"),
    "fr": _days("lundis? mardis? mercredis? jeudis? vendredis? samedis? dimanches? week-ends?"),
    "nl": _days("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag werkdagen weekend"),
    "de": _days(
        "montags? dienstags? mittwochs? donnerstags? freitags? samstags? sonnabends? sonntags? werktags wochenende"
    ),
}


_IN_ORDER: dict[str, tuple[str, ...]] = {
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "de": ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
}


def weekday_of(name: str, language: str) -> int | None:
    """The day that a word names, 0 for Monday to 6 for Sunday; None for "weekend" and what is no day."""
    plain = name.casefold().removesuffix("s")
    plain = "samstag" if plain == "sonnabend" else plain
    days = _IN_ORDER.get(language, ())
    return days.index(plain) if plain in days else None


def find_day_names(text: str, language: str) -> Iterator[tuple[Span, int]]:
    """The single days of the week that a text names, each with its number from 0 for Monday."""
    names = WEEKDAYS.get(language)
    for found in names.finditer(text) if names else ():
        day = weekday_of(found[0], language)
        if day is not None:
            yield Span(*found.span()), day
