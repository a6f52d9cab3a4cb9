"""The days of the week as each language names them in a text."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re


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
