"""The words by which a text beside a table says what some of its rows make together, or have of the whole."""

from __future__ import annotations

import re

from checker.language.lazy import any_listed as _any
from checker.language.lazy import lazy_re

MAKE_UP: dict[str, re.Pattern[str]] = {
    "en": _any(r"""together | alone | make up | makes up | made up | account(?:s|ed)? for | stands? for
        | comes? to | came to | came from | come from | of all | of the (?:total|whole) | in all | altogether
        | add up to | makes? | represents?"""),
    "fr": _any(r"""ensemble | à (?:lui|elle|eux|elles) seule?s? | représent\w+ | font | reviennent | au total | de tous
        | de toutes | de l['’]ensemble | du total | totalis\w+ | comptent pour | proviennent"""),
    "nl": _any(r"""samen | alleen(?: al)? | maken | maakt | goed voor | nemen | komen op | komt op | bedragen
        | van alle | in totaal
        | van het (?:totaal|geheel) | vertegenwoordig\w+"""),
    "de": _any(r"""zusammen | allein | machen | macht | entfall\w+ | entfiel\w* | stell\w+ | aller | insgesamt | ergeben
        | der gesamten | des gesamten | kommen auf | kosten | stammen"""),
}  # fmt: skip
"""What says so."""

INSIDE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:at|in|within|inside|among)\s(?:the\s|our\s)?$", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:à(?:\sla)?|au|aux|dans|en|chez|parmi)\s(?:l[ea]s?\s|l['’])?$", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:in|op|bij|binnen|onder)\s(?:de\s|het\s)?$", re.IGNORECASE),
    "de": lazy_re(r"\b(?:in|im|bei|beim|innerhalb|unter)\s(?:de[rmn]\s)?$", re.IGNORECASE),
}
"""What right before the name of a row says that a share is one inside it: "at the castle half of them are children"."""

LISTED_THERE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:(?:listed|shown|named|given|set out|in the (?:table|list))\s(?:(?P<above>above)|(?P<below>below)))\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:(?P<above>ci-dessus|(?:le tableau|la liste) qui précède)|(?P<below>ci-dessous|(?:le tableau"
        r"|la liste) qui suit))",
        re.IGNORECASE,
    ),
    "nl": lazy_re(r"\b(?:(?P<above>hierboven|bovenstaande)|(?P<below>hieronder|onderstaande))\b", re.IGNORECASE),
    "de": lazy_re(
        r"\b(?:(?P<above>oben (?:genannt|aufgeführt|aufgelistet|angeführt)\w*|obige[nr]?)"
        r"|(?P<below>unten (?:genannt|aufgeführt|aufgelistet|angeführt)\w*|untenstehend\w*|nachstehend\w*))\b",
        re.IGNORECASE,
    ),
}
"""What says that things are listed in the table before it (group "above"), or in the one to come (group "below")."""
