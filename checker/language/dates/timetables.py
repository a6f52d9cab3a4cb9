"""What says in each language that a list or a table tells steps or events in the order of their time."""

from __future__ import annotations

import re

from checker.language.lazy import any_of as _any
from checker.language.lazy import lazy_re

IN_TIME: dict[str, re.Pattern[str]] = {
    "en": _any(
        "time ?tables?|time ?lines?|schedule|calendar|chronology|chronicle|history|milestones?|steps?|stages?"
        "|procedure|proceedings|what happen(?:s|ed)|the case|course of events"
    ),
    "fr": _any(
        "calendrier|échéancier|chronologie|historique|histoire|jalons?|étapes?|procédure|déroulement|l['’]affaire"
        "|dates? clés?"
    ),
    "nl": _any(
        "tijd(?:lijn|pad|schema|balk)|kalender|chronologie|geschiedenis|mijlpa(?:al|len)|stap(?:pen)?|fasen?|procedure"
        "|verloop|planning"
    ),
    "de": _any(
        "zeit(?:plan|leiste|tafel|strahl)|fahrplan|kalender|chronologie|chronik|geschichte|meilensteine?|schritte?"
        "|verfahren|ablauf|verlauf|stationen"
    ),
}
"""What heads a list whose entries follow each other in time."""

TOLD_BACK: dict[str, re.Pattern[str]] = {
    "en": _any(
        "already|earlier|previously|before(?:hand)?|meanwhile|again|had|postponed|moved|brought forward|new date"
    ),
    "fr": _any(
        "déjà|auparavant|précédemment|avant|entre-temps|entretemps|avai(?:t|ent)|reportée?s?|avancée?s?|nouvelle"
    ),
    "nl": _any("al|eerder|daarvoor|voordien|intussen|ondertussen|had(?:den)?|uitgesteld|verplaatst|vervroegd|nieuwe"),
    "de": _any("bereits|schon|zuvor|vorher|früher|inzwischen|hatten?|verschoben|verlegt|vorgezogen|neuer?"),
}
"""What says that an entry tells of an earlier time, or that its date was another."""

LAST_DAY: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?<!\w)(?:{words})\s(?:[^\W\d]+,?\s(?:de[mn]\s)?){{0,2}}\Z", re.IGNORECASE)
    for language, words in {
        "en": "by|until|till|before|no later than|not later than|up to",
        "fr": "jusqu['’]au|avant le|au plus tard le|d['’]ici au",
        "nl": "tot(?: en met)?|vóór|uiterlijk(?: op)?|voor",
        "de": "bis(?: spätestens)?(?: zum| am)?|spätestens(?: am)?|vor dem",
    }.items()
}
"""What makes a date the last day of something; anchored at its end."""
