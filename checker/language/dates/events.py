"""What happens to things once and stays true (founded, signed, in force …): the words for it, by language."""

from __future__ import annotations

import re
from functools import lru_cache

from checker.language.lazy import lazy_re

EVENTS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "founded": ("founded", "founding", "foundation of", "set up", "established", "establishment of", "created",
                    "creation of", "setting up of", "came into being", "was formed", "dates from", "dates back to",
                    "goes back to", "came into existence", "(?:its|their) (?:creation|foundation|establishment)",
                    "(?:existed|in existence|been in being|existing) since",
                    "began (?:its|his|her|their) work", "took up (?:its|his|her|their) work"),
        "signed": ("signed", "signing of", "signature of", "concluded", "opened for signature",
                   "opening for signature"),
        "adopted": ("adopted", "adoption of", "enacted", "passed by"),
        "in force": ("in force", "into force", "entry into force", "entered into force", "coming into force",
                     "commencement of",
                     "has applied", "have applied", "applies", "took effect"),
        "opened": ("opened", "opening of", "inaugurated", "inauguration of"),
        "closed": ("closed", "shut(?: down)?", "closure of", "abolished", "dissolved", "wound up"),
        "launched": ("launched", "launch of", "started", "start of", "began", "beginning of", "introduced",
                     "introduction of", "went into service", "released", "release of", "went on (?:the )?air",
                     "first (?:held|organi[sz]ed|published|awarded|broadcast|staged|issued)"),
        "held": ("held", "took place"),
        "ended": ("ended", "finished", "completed", "expired", "came to an end"),
        "born": ("born", "birth of"),
        "died": ("died", "death of"),
        "joined": ("joined", "accession of", "acceded"),
        "left": ("left", "withdrew", "withdrawal of", "resigned", "stepped down"),
        "appointed": ("took office", "appointed", "elected"),
        "eradicated": ("eradicated", "eradication of"),
        "annexed": ("annexed", "annexation of"),
        "published": ("published", "publication of"),
    },
    "fr": {
        "founded": ("fondée?s?", "fondation d(?:es?|u|['’])", "créée?s?", "création d(?:es?|u|['’])", "instituée?s?",
                    "établie?s?", "mise? en place", "remonte à", "(?:sa|leur) (?:création|fondation)",
                    "(?:a|ont) vu le jour", "vit le jour", "exist(?:e|ent|ait|aient) depuis"),
        "signed": ("signée?s?", "ouverte? à la signature", "signature d(?:es?|u|['’])", "conclue?s?"),
        "adopted": ("adoptée?s?", "adoption d(?:es?|u|['’])", "votée?s?"),
        "in force": ("en vigueur", "entrée? en vigueur", "s['’]applique", "entrée? en application"),
        "opened": ("ouverte?s?", "ouverture d(?:es?|u|['’])", "inaugurée?s?"),
        "closed": ("fermée?s?", "fermeture d(?:es?|u|['’])", "supprimée?s?", "dissoute?s?"),
        "launched": ("lancée?s?", "lancement d(?:es?|u|['’])", "commencée?s?", "introduite?s?", "débuté"),
        "held": ("a eu lieu", "s['’]est tenue?", "tenue?s? à"),
        "ended": ("(?:a|ont) pris fin", "mis fin", "expirée?s?", "terminée?s?", "achevée?s?"),
        "born": ("née?s?", "naissance d(?:es?|u|['’])"),
        "died": ("morte?s?", "décédée?s?"),
        "joined": ("adhéré", "adhésion d(?:es?|u|['’])", "a rejoint"),
        "left": ("a quitté", "retrait d(?:es?|u|['’])", "sortie d(?:es?|u|['’])", "(?:a|ont) démissionné"),
        "appointed": ("nommée?s?", "élue?s?", "entrée? en fonctions?"),
        "eradicated": ("éradiquée?s?", "éradication d(?:es?|u|['’])"),
        "annexed": ("annexée?s?", "annexion d(?:es?|u|['’])"),
        "published": ("publiée?s?", "publication d(?:es?|u|['’])"),
    },
    "nl": {
        "founded": ("opgerichte?", "oprichting van", "gesticht", "stichting van", "in het leven geroepen", "ingesteld",
                    "(?:zijn|haar|hun) (?:oprichting|ontstaan)", "zag het levenslicht", "ontstond", "ontstaan in",
                    "besta(?:at|an) (?:al |reeds )?(?:sinds|sedert)", "(?:sinds|sedert) \\d{4} besta(?:at|an)"),
        "signed": ("ondertekend", "opengesteld voor ondertekening", "ondertekening van", "gesloten te"),
        "adopted": ("aangenomen", "goedgekeurd", "goedkeuring van", "aanneming van"),
        "in force": ("in werking", "inwerkingtreding", "van kracht", "van toepassing"),
        "opened": ("geopend", "opening van", "ingehuldigd", "ging(?:en)? (?:open|van start)",
                   "opende (?:zijn|haar) deuren"),
        "closed": ("stilgelegd", "sluiting van", "afgeschaft", "opgeheven"),
        "launched": ("gestart", "begonnen", "ingevoerd", "gelanceerd", "invoering van"),
        "held": ("gehouden", "vond plaats", "plaatsgevonden"),
        "ended": ("beëindigd", "afgelopen", "verstreken", "voltooid", "afgerond", "eindigden?"),
        "born": ("geboren", "geboorte van"),
        "died": ("overleden", "gestorven"),
        "joined": ("toegetreden", "toetreding van"),
        "left": ("verlaten", "vertrek van", "terugtrekking van", "uitgetreden", "afgetreden"),
        "appointed": ("benoemd", "verkozen", "in functie", "aangetreden"),
        "eradicated": ("uitgeroeid", "uitroeiing van"),
        "annexed": ("geannexeerd", "annexatie van"),
        "published": ("gepubliceerd", "bekendgemaakt"),
    },
    "de": {
        "founded": ("gegründet(?:e[nrsm]?)?", "gründung", "errichtet", "errichtung", "eingerichtet", "geschaffen",
                    "ins leben gerufen", "entstand", "entstanden",
                    "nahm(?:en)? (?:ihre|seine|die) (?:arbeit|tätigkeit)",
                    "(?:ihre|seine|die) (?:arbeit|tätigkeit) (?:am [^.,;]{5,24} )?aufnahm(?:en)?",
                    "(?:besteht|bestehen|existiert|existieren) (?:bereits |schon )?seit",
                    "seit (?:dem jahre? )?\\d{4} (?:besteht|bestehen|existiert|existieren)"),
        "signed": ("unterzeichnet", "zur unterzeichnung aufgelegt", "unterzeichnung", "unterschrieben",
                   "geschlossen am"),
        "adopted": ("angenommen", "annahme", "verabschiedet", "verabschiedung", "beschlossen"),
        "in force": ("in kraft", "inkrafttreten", "gilt", "gelten", "geltung", "anwendbar"),
        "opened": ("eröffnet", "eröffnung", "in betrieb", "eingeweiht"),
        "closed": ("stillgelegt", "stilllegung", "geschlossen", "schließung", "aufgelöst", "abgeschafft"),
        "launched": ("gestartet", "begonnen", "beginn", "eingeführt", "einführung", "begann"),
        "held": ("fand statt", "stattgefunden", "abgehalten"),
        "ended": ("beendet", "abgelaufen", "endeten?", "abgeschlossen", "fertiggestellt"),
        "born": ("geboren", "geburt"),
        "died": ("gestorben", "verstorben", "starb"),
        "joined": ("beigetreten", "beitritt", "trat bei"),
        "left": ("verlassen", "austritt", "ausgetreten", "verließ", "zurückgetreten"),
        "appointed": ("ernannt", "gewählt", "im amt"),
        "eradicated": ("ausgerottet", "ausrottung"),
        "annexed": ("annektiert", "annexion"),
        "published": ("veröffentlicht", "veröffentlichung"),
    },
}  # fmt: skip
"""Event by event, the words that tell it, as small patterns; what happened once is true for all time."""


@lru_cache(maxsize=8)
def event_pattern(language: str) -> re.Pattern[str]:
    """One pattern for all events of a language; `event_of` tells which it found."""
    words = sorted(
        (word for alternatives in EVENTS.get(language, EVENTS["en"]).values() for word in alternatives),
        key=len,
        reverse=True,
    )
    return lazy_re(rf"\b(?:{'|'.join(words)})(?:(?<=['’])|\b)", re.IGNORECASE)


@lru_cache(maxsize=1 << 12)
def event_of(words: str, language: str) -> str:
    """The event that these words tell: the words that `event_pattern` matched, in small letters."""
    for event, alternatives in EVENTS.get(language, EVENTS["en"]).items():
        if any(re.fullmatch(alternative, words) for alternative in alternatives):
            return event
    return ""


DATE_BOUNDS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {"less-than": ("before", "prior to", "earlier than"), "more-than": ("after", "later than"),
           "at-most": ("by", "until", "no later than"), "at-least": ("since", "from")},
    "fr": {"less-than": ("avant",), "more-than": ("après",), "at-most": ("jusqu'en", "jusqu'au"),
           "at-least": ("depuis",)},
    "nl": {"less-than": ("vóór", "voor"), "more-than": ("na",), "at-most": ("tot",), "at-least": ("sinds",)},
    "de": {"less-than": ("vor", "vor dem"), "more-than": ("nach", "nach dem"), "at-most": ("bis", "bis zum"),
           "at-least": ("seit", "seit dem")},
}  # fmt: skip
"""Words before a date that limit it instead of stating it."""
