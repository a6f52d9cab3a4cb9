"""The words by which a text derives one figure from others: per period, by so much, so that so many remain."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re


def _compile(pattern: str) -> re.Pattern[str]:
    return lazy_re(pattern, re.IGNORECASE)


YEARLY: dict[str, re.Pattern[str]] = {
    "en": _compile(r"\b(?:a year|per year|yearly|annual(?:ly)?|per annum|each year|every year)\b"),
    "fr": _compile(r"\b(?:par an|annuel(?:le)?s?|annuellement|l['’]an|chaque année)\b"),
    "nl": _compile(r"\b(?:per jaar|jaarlijkse?|jaarbijdrage|elk jaar|ieder jaar)\b"),
    "de": _compile(r"\b(?:pro Jahr|im Jahr|je Jahr|jährlich\w*|Jahres\w+|jedes Jahr)\b"),
}
"""What says that an amount is for a year."""

PARTS_OF_YEAR: dict[str, dict[int, re.Pattern[str]]] = {
    "en": {12: _compile(r"\s?(?:a|per|each|every) month\b|\s?monthly\b"),
           4: _compile(r"\s?(?:a|per|each|every) quarter\b|\s?quarterly\b"),
           52: _compile(r"\s?(?:a|per|each|every) week\b|\s?weekly\b")},
    "fr": {12: _compile(r"\s?(?:par|chaque) mois\b|\s?mensuels?\b"), 4: _compile(r"\s?(?:par|chaque) trimestre\b"),
           52: _compile(r"\s?(?:par|chaque) semaine\b")},
    "nl": {12: _compile(r"\s?(?:per|elke) maand\b|\s?maandelijks\b"), 4: _compile(r"\s?(?:per|elk) kwartaal\b"),
           52: _compile(r"\s?(?:per|elke) week\b|\s?wekelijks\b")},
    "de": {12: _compile(r"\s?(?:pro|im|je) Monat\b|\s?monatlich\b"),
           4: _compile(r"\s?(?:pro|im|je) (?:Quartal|Vierteljahr)\b|\s?vierteljährlich\b"),
           52: _compile(r"\s?(?:pro|in der|je) Woche\b|\s?wöchentlich\b")},
}  # fmt: skip
"""What right after an amount says that it is for a part of the year, by how many of these a year has."""

FOR_ONE: dict[str, re.Pattern[str]] = {
    "en": _compile(r"\s?(?:a|an|per|each|for each|for every|the)\s(?P<noun>[a-z]+)"),
    "fr": _compile(r"\s?(?:la |le |l['’]|par |pour chaque |chaque )(?P<noun>\w+)"),
    "nl": _compile(r"\s?(?:per|voor elke?|de|het)\s(?P<noun>\w+)"),
    "de": _compile(r"\s?(?:pro|je|die|der|das|für jede[nrs]?)\s(?P<noun>\w+)"),
}
"""What right after a price says that it is for one of something."""

THAN = _compile(
    r"\s(?:(?P<more>more|higher|mehr|höher|meer|hoger|de plus)|less|fewer|lower|weniger|niedriger|minder|lager"
    r"|de moins)\s(?:than|als|dan|qu['’]?)"
)
"""What after a share says, in any of the languages, that it is more or less than an earlier figure."""

BY: dict[str, re.Pattern[str]] = {
    "en": _compile(r"\b(?:by|(?:a|an) \w+ of|up|down|more|less|plus|minus|that is)\b"),
    "fr": _compile(r"\b(?:soit|une? \w+ de|plus|moins)\b"),
    "nl": _compile(r"\b(?:een \w+ (?:van|met)|dus|meer|minder|met|plus|min)\b"),
    "de": _compile(r"\b(?:um|ein\w* \w+ (?:von|um)|also|plus|minus|mehr|weniger)\b"),
}
"""What stands before the difference of the two figures that precede it."""

AGED: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "en": (_compile(r"\b(?:existed|existence|running|operating|open) for\s(?:now\s)?$"
                    r"|,\s(?:that is|i\.e\.|thus)\s(?:for\s)?$|\bfor the (?:past|last)\s$"
                    r"|\bit (?:is|has been)\s(?:now\s)?$"),
           _compile(r"\s(?:old|of age|of existence|in existence)\b")),
    "fr": (_compile(r"\b(?:existe|existent|existait|fonctionne)\s(?:donc\s|ainsi\s)?(?:déjà\s)?depuis\s$"
                    r"|\bâgée?s?\s(?:donc\s)?de\s$|\b(?:a|ont|avai(?:t|ent)|aura|auront)\s(?:donc|aujourd['’]hui"
                    r"|maintenant)\s$"
                    r"|,\ssoit\s(?:depuis\s)?$"),
           _compile(r"\sd['’](?:existence|âge)\b")),
    "nl": (_compile(r"\b(?:bestaa[tn]|bestond(?:en)?)\s(?:in\s\d{4}\s)?(?:(?:het|de)\s[a-z-]+\s)?"
                    r"(?:(?:dus|nu|al|reeds|intussen|dit jaar)\s){0,3}$|,\s(?:dus|dat is)\s(?:al|nu|reeds)\s$"),
           _compile(r"\s(?:oud|lang bestaat)\b")),
    "de": (_compile(r"\b(?:besteh(?:t|en)|bestand|existiert)\s(?:(?:der|die|das)\s[\w-]+\s)?"
                    r"(?:(?:also|somit|nun|damit|schon|bereits)\s){0,2}seit\s$"
                    r"|\bblickt\s(?:[^\W\d]+\s){0,3}auf\s$"
                    r"|,\s(?:also|somit|das sind)\s(?:nun\s|schon\s|bereits\s)?(?:seit\s)?$"),
           _compile(r"\s(?:alt|des Bestehens)\b")),
}  # fmt: skip
"""What before, and what after a length of time says that something has lasted so long."""

DATES_FROM: dict[str, re.Pattern[str]] = {
    "en": _compile(
        r"\b(?:dat(?:es|e|ing)\s(?:back\s)?(?:from|to)|go(?:es)?\sback\sto|(?:is|are)\s(?:from|of)"
        r"|(?:built|erected|made|laid|installed|launched|opened|planted|completed)\s(?:in|on)"
        r"|(?:went|came|been|was|were|put)\sin(?:to)?\s(?:service|use)\s(?:in|on|since)|(?:stood"
        r"|existed)\s(?:\w+\s){0,3}since)"
        r"\s(?:the\s(?:year\s)?)?$"
    ),
    "fr": _compile(
        r"(?:\bdate(?:nt)?\sd(?:e\s(?:l['’]année\s)?|['’]|u\s)|\bremonte(?:nt)?\sà\s(?:l['’]année\s)?"
        r"|\b(?:construite?s?|bâtie?s?|posée?s?|installée?s?|lancée?s?|plantée?s?|ouverte?s?|achevée?s?|mise?s? en "
        r"service)"
        r"\s(?:en|le)\s)$"
    ),
    "nl": _compile(
        r"\b(?:(?:dateert|dateren|stamt|stammen|is|zijn)\s(?:van|uit)|(?:gebouwd|geplaatst|gelegd|aangelegd"
        r"|geplant|voltooid"
        r"|geopend|in gebruik genomen|in dienst)\s(?:in|op|sinds))\s(?:het\sjaar\s)?$"
    ),
    "de": _compile(
        r"\b(?:(?:stamm(?:t|en)|datier(?:t|en)|ist|sind)\s(?:aus|von|vom)(?:\sdem)?(?:\sjahre?)?"
        r"|(?:seit|aus|von)(?:\sdem\sjahre?)?)\s$"
    ),
}
"""What before a date says that something has been there since."""

FROM_THEN_ON: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "and is are so thus therefore hence now today which that makes make it them already by almost nearly"
        " over more than just about well then has have had been this year years old they therefore too",
        "fr": "et qui a ont donc ainsi aujourd hui maintenant déjà est sont âgé âgée âgés âgées de plus presque ce "
        "fait il"
        " elle ils elles soit",
        "nl": "en die dat is zijn nu dus al reeds intussen vandaag daarmee meer dan bijna ruim ze hij het "
        "bijgevolg gebouwd dateert dateren stamt stammen"
        " gebouwde geplante aangelegde geplaatst gelegd voltooid geopend",
        "de": "und ist sind damit also somit heute nun schon bereits mithin mehr als fast gut rund er sie es der "
        "die das"
        " gebaute gebauten gebauter gebautes erbaute erbauten gepflanzte errichtete stammt stammen datiert "
        "datieren gebaut erbaut errichtet gepflanzt",
    }.items()
}
"""All that may stand between such a date and the years since."""

ATTRIBUTED: dict[str, re.Pattern[str]] = {
    "nl": _compile(r"\s(?:gebouwd|geplant|aangelegd|opgericht)e\s[^\W\d]+"),
    "de": _compile(r"\s(?:gebaut|erbaut|gepflanzt|errichtet|angelegt|gegründet)e[nrsm]?\s[^\W\d]+"),
}
"""Right behind a year, the participle and the noun that it belongs to: "die 1931 gebaute Schleuse"."""

WORKED_OUT: dict[str, re.Pattern[str]] = {
    "en": _compile(r"\b(?:thus|therefore|hence)\b"),
    "fr": _compile(r"\b(?:donc|ainsi|ce qui fait)\b"),
    "nl": _compile(r"\b(?:dus|bijgevolg)\b"),
    "de": _compile(r"\b(?:also|somit|mithin)\b"),
}
"""What says that a sentence works out an example from what was said before it."""

AGAINST: dict[str, re.Pattern[str]] = {
    "en": _compile(r"\b(?:than|against|compared|instead of|up from|down from)\b"),
    "fr": _compile(r"\b(?:que|contre|au lieu de|comparée?s?)\b"),
    "nl": _compile(r"\b(?:dan|tegen|tegenover|in plaats van|toen|als in)\b"),
    "de": _compile(r"\b(?:als|gegen|gegenüber|statt|verglichen)\b"),
}
"""What between two values of one thing makes the second the value that it had before."""

OF_A_YEAR: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"\W*(?:{words})\s(?:\w+\.?\s){{0,2}}(?:19|20)\d\d\b", re.IGNORECASE)
    for language, words in {
        "en": "in|during|on|at the (?:end|beginning|start) of|by the end of",
        "fr": "en|au|le|fin|à la fin de|pendant",
        "nl": "in|op|eind|begin|tijdens",
        "de": "in|im|am|ende|anfang|zum",
    }.items()
}
"""How a sentence opens that tells what happened, or was counted, in one year: "In 2019 there were 40"."""
