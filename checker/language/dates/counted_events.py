"""How each language says that a day is the one after an event, or the one before it."""

from __future__ import annotations

import re

from checker.language.lazy import any_listed, lazy_re

DAY_AFTER: dict[str, tuple[tuple[int, re.Pattern[str]], ...]] = {
    language: tuple((way, lazy_re(rf"(?<!\w)(?:{words})", re.IGNORECASE)) for way, words in ((1, after), (-1, before)))
    for language, after, before in (
        ("en", r"(?:on )?the (?:day|morning|evening) after\b", r"(?:on )?the (?:day|evening) before\b|on the eve of\b"),
        ("fr", r"(?:le|au) lendemain d(?:e|u|es)\b|le lendemain de l['’]|le jour (?:après|suivant)\b",
         r"la veille d(?:e|u|es)\b|la veille de l['’]"),
        ("nl", r"(?:op )?de (?:dag|ochtend) na\b|daags na\b", r"(?:op )?de (?:dag|avond) (?:voor|vóór)\b|daags voor\b"),
        ("de", r"(?:am|der) (?:Tag|Morgen) nach\b|einen Tag nach\b", r"(?:am|der) (?:Tag|Abend) vor\b|einen Tag vor\b"),
    )
}  # fmt: skip
"""So many days after the event that follows, and the words that say so."""

NOT_COUNTED: dict[str, re.Pattern[str]] = {
    "en": any_listed(
        "at least | at most | at the latest | no(?:t)? later than | until | till | by | since | every | each "
        "| planned | scheduled | expected | would | originally | not | annual\\w* | postponed | delayed | again | last"
    ),
    "fr": any_listed(
        "au moins | au plus | au plus tard | jusqu\\w* | depuis | chaque | tous les | prévu\\w* | initialement | pas "
        "| annuel\\w* | reporté\\w* | de nouveau | à nouveau | dernier | dernière"
    ),
    "nl": any_listed(
        "minstens | ten minste | hoogstens | uiterlijk | tot | sinds | sedert | elke | ieder\\w* | gepland | verwacht "
        "| oorspronkelijk | niet | jaarlijks\\w* | uitgesteld | opnieuw | laatste"
    ),
    "de": any_listed(
        "mindestens | höchstens | spätestens | bis | seit | jede[nrsm]? | geplant | erwartet | ursprünglich | nicht "
        "| jährlich\\w* | verschoben | erneut | wieder | letzte[nr]?"
    ),
}
"""What makes a length of time a bound, or an event one of several."""
