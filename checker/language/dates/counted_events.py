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

VERB: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"was|were|is|are|has|had|will|took|takes?|began|begins?|starts?|ends?|opens?|closes?|came|comes?|fell|broke"
        r"|breaks?|struck|hit|hits|ran|runs?|went|goes|cost|left|brought|saw|made|put|became|(?!bed|seed|feed)\w{2,}ed"
    ),
    "fr": lazy_re(
        r"(?:s['’])?(?:est|sont|a|ont|était|fut|furent|eut|aura|sera|seront|se|ne|commence|débute|prend|finit|ouvre"
        r"|ferme|\w{3,}(?:a|it|ut|èrent|irent|urent))"
    ),
    "nl": lazy_re(
        r"was|waren|is|zijn|werd|werden|wordt|worden|heeft|had|zal|ging|gaat|vond|vindt|kwam|komt|brak|viel|nam|sloeg"
        r"|begon|begint|eindigt|start|trof|liep|loopt|sloot|sluit|kostte|[a-z]{3,}(?:de|te)"
    ),
    "de": lazy_re(
        r"war|waren|ist|sind|wurde|wurden|wird|hat|hatte|fand|findet|kam|kommt|brach|fiel|nahm|schlug|begann|beginnt"
        r"|endet|startet|traf|lief|ging|geht|schloss|statt|[a-zäöüß]{3,}te"
    ),
}
"""What stands behind the subject of a sentence as its verb, and is no further noun of it."""
