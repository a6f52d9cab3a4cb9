"""Words after which a number names a thing and does not count: "Article 5", "Resolution 1244", "page 3"."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_COMMON = "nr nos nrs tel fax art n° unscr iso isbn issn rfc cve covid pb bp cp csc"

LABELS: dict[str, frozenset[str]] = {
    "en": _set(
        _COMMON + " article articles section sections chapter chapters annex annexes appendix paragraph paragraphs para"
        " paras rule rules resolution resolutions regulation regulations directive directives decision page pages p pp"
        " item items step steps table tables figure figures fig footnote footnotes version versions phone telephone"
        " suite plot apt apartment option"
        " room"
        " box floor clause clauses title volume vol question questions principle protocol form part level phase stage"
        " tier category class type schedule number numbers line lines act law decree exercises recital recitals"
        " exhibit attachment release rev revision issue chap sec sched goal goals sdg boeing airbus convention treaty"
        " order agreement note notes group"
    ),
    "fr": _set(
        _COMMON + " article articles section sections chapitre chapitres annexe annexes paragraphe paragraphes alinéa"
        " alinéas règle résolution résolutions règlement directive directives décision page pages p pp point points"
        " tableau figure note version téléphone bureau étape étapes titre volume question questions principe protocole"
        " partie niveau phase catégorie classe type numéro numéros ligne loi décret considérant objectif boîte bte"
        " convention"
    )
    - {"nos"},  # "our", far oftener than "numbers"
    "nl": _set(
        _COMMON + " artikel artikelen artikels afdeling hoofdstuk hoofdstukken bijlage bijlagen paragraaf lid leden"
        " regel resolutie resoluties verordening richtlijn besluit bladzijde blz pagina punt stap stappen tabel figuur"
        " noot versie telefoon kamer bus titel deel vraag beginsel protocol fase niveau categorie klasse type nummer"
        " nummers wet decreet overweging doelstelling verdrag conventie"
    ),
    "de": _set(
        _COMMON + " artikel artikeln artikels abschnitt abschnitte kapitel anhang anlage absatz abs ziffer satz regel"
        " resolution resolutionen verordnung richtlinie beschluss seite seiten s punkt schritt tabelle abbildung"
        " fußnote"
        " version telefon zimmer raum postfach titel band frage protokoll teil phase stufe kategorie klasse typ nummer"
        " gesetz paragraf paragraph erwägungsgrund ziel rn randnummer übereinkommen konvention vertrag"
    ),
}
"""Beside these, "no" and "No." where a full stop or a capital shows that it is short for "number"."""

NAME_HEADS: dict[str, frozenset[str]] = {
    "de": _set(
        "horizont horizon agenda vision ziel strategie programm plan europa digital konzept fahrplan mission weissbuch"
        " weißbuch initiative olympia expo nato"
    ),
}
"""Words that take a year into a name, for German, where every noun has a capital; elsewhere any capital does."""

COUNTED_TELEPHONES = frozenset({"tel", "fax", "phone", "telephone", "téléphone", "telefoon", "telefon"})
"""Labels that a colon may part from their number."""

STREET_WORDS = (
    "Street|Road|Avenue|Lane|Square|Drive|Quay|Way|Place|Boulevard|Blvd|Ave|St|Rd|Circle|Court|Plaza|Parkway|Terrace"
    "|Highway"
)
STREET = lazy_re(
    r"(?:\b(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Qq]uai|[Aa]llée|Place|Petits?)"
    r"(?:[ '’](?:de|du|des|la|le|les|l|d|[A-ZÀ-Þ][\w-]{1,24})){1,6}"
    r"|\b[A-ZÀ-Þ][\w-]{2,30} (?:Street|Road|Avenue|Lane|Square|Drive|Quay)"
    r"|\b[A-ZÀ-Þ][\w-]{1,30}(?:straat|laan|plein|steenweg|kaai|straße|strasse|platz|allee|gasse)"
    r"),? ?$"
)
"""A street's name, up to its house number."""

ADDRESS = lazy_re(
    rf"\b\d{{1,4}}[a-z]?,? (?:[A-ZÀ-Þ][\w'’-]{{1,24}} ){{1,3}}"
    rf"(?:{STREET_WORDS}|Row|Yard|Gardens|Crescent|Hill|Parade)\b"
    r"|\b\d{1,4}(?: (?:bis|ter))?,? (?:rue|avenue|boulevard|place|chaussée|quai|allée)"
    r"(?:[ '’](?:de|du|des|la|le|les|l|d|[A-ZÀ-Þ][\w-]{1,24})){1,6}"
    r"|\b(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Qq]uai|[Aa]llée|Place)"
    r"(?:[ '’](?:de|du|des|la|le|les|l|d|[A-ZÀ-Þ][\w-]{1,24})){1,6},? \d{1,4}\b"
    r"|\b[A-ZÀ-Þ][\w-]{1,30}(?:straat|laan|plein|steenweg|kaai|kade|dijk|weg|straße|strasse|platz|allee|gasse|ufer)"
    r" \d{1,4}[a-z]?\b"
)
"""A street with its house number."""

CLOCK = lazy_re(r"\s?(?:a\.?m\b|p\.?m\b|uhr\b|uur\b|hrs\b|heures?\b|h\b|o['’]clock)", re.IGNORECASE)
"""What after a numeral makes it a time of day."""

NUMBER_SIGNS = frozenset({"no", "nº", "n"})

LABEL_VERBS = frozenset("order form issue note schedule stage release table plot exercise group".split())
"""English words of labels that are verbs too."""
VERB_LEADS = frozenset(
    (word,) for word in "can may must will shall should could would to we you they i not who cannot also please".split()
)
"""Words after which they are: "you can order eight maps"."""
