"""The words by which a text says that a figure follows from others: so, in all, is left, more than, half, doubled."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import any_of as _any
from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ReckoningWords:
    """How one language draws a figure from others."""

    so: re.Pattern[str]
    """What says that the figure after it follows from those before."""
    added: re.Pattern[str]
    """What says that amounts are to be added up."""
    cut: re.Pattern[str]
    """What says that a share is taken off a price."""
    put_on: re.Pattern[str]
    """What says that a share is put on a price."""
    each: re.Pattern[str]
    """What says that an amount is that of one of several."""
    paid: re.Pattern[str]
    """What says that an amount is what is paid in the end."""
    left: re.Pattern[str]
    """What says that a figure is what is left of a whole."""
    change: re.Pattern[str]
    """What stands before the difference of two figures: "a rise of"."""
    than: re.Pattern[str]
    """What stands behind such a difference: "more than"."""
    one_of: re.Pattern[str]
    """One of what an amount is for: group "noun"."""
    times: tuple[tuple[float, re.Pattern[str]], ...]
    """Verbs that multiply what they are told of."""
    points: re.Pattern[str]
    """Points of a percentage, right behind a number."""
    out_of: re.Pattern[str]
    """What stands before a whole whose parts come next; anchored at its end."""
    of_it: re.Pattern[str]
    """What may stand between a part and its share in brackets."""
    mean: re.Pattern[str]
    """What stands before an average."""
    periods: tuple[tuple[int, re.Pattern[str]], ...]
    """What after an average says how often a year has it."""
    no_tie: re.Pattern[str]
    """What says that figures are not meant to follow: limits, exceptions, other prices."""


RECKONING: dict[str, ReckoningWords] = {
    "en": ReckoningWords(
        so=_any("so", "thus", "therefore", "hence", "that is", "which is", "that makes", "which makes", "makes",
                "comes? to", "adds? up to", "i\\.e\\.", "giving", "works out at", "totals?", "totalling", "costs? you"),
        added=_any("plus", "adds?", "added", "extra", "more", "on top", "additional", "and", "together(?! with)",
                   "in all",
                   "altogether", "in total", "a total of", "combined"),
        cut=_any("off", "discount", "reduction", "reduced", "rebate", "less"),
        put_on=_any("surcharge", "vat", "tax", "plus", "extra", "supplement"),
        each=_any("each", "every", "per", "apiece"),
        paid=_any("pays?", "costs?", "comes? to", "is", "are", "charged"),
        left=_any("leaving", "leaves", "left(?! the)", "remaining", "remains?", "still (?:free|open|available)",
                  "the other", "the rest", "spare"),
        change=lazy_re(
            r"\b(?:(?:an? )?(?:rise|increase|growth|gain|fall|drop|decrease|decline|reduction|difference|gap"
            r"|loss|majority|lead) of|(?:deficit|surplus|shortfall|excess|margin) (?:of|was|is|came to|amounted to)"
            r"|(?:up|down|by|rose|fell|raised|cut|grew) by|by)\s+(?:some |about )?$", re.IGNORECASE),
        than=lazy_re(r"\s(?:[a-z]+\s){0,2}?(?:more|fewer|less|(?<!\ba )(?:higher|lower))\b(?!\s(?:and|or)\b)",
                     re.IGNORECASE),
        one_of=lazy_re(r"\s?(?:a|an|per|each|every|for each|for every|for a|for an|for one)\s(?P<noun>[a-z]+)",
                          re.IGNORECASE),
        times=((2, _any("doubled", "has doubled", "twice as many")), (3, _any("tripled", "trebled")),
               (4, _any("quadrupled",)), (0.5, _any("halved",))),
        points=lazy_re(r"\s(?:percentage )?points?\b", re.IGNORECASE),
        out_of=lazy_re(r"\b(?:out )?of (?:the |these |those |its |our |their |all |every |each )?$",
                          re.IGNORECASE),
        of_it=lazy_re(r"\s?(?:of (?:them|these|those|which))?\s?\(\s?$", re.IGNORECASE),
        mean=lazy_re(r"\b(?:an average of|on average|average of|averaging|or|that is|i\.e\.)(?: about| some)?\s+$",
                        re.IGNORECASE),
        periods=((365, lazy_re(r"(?:\s[a-z]+)?\s(?:a|per|each|every) day\b|\sdaily\b", re.IGNORECASE)),
                 (12, lazy_re(r"(?:\s[a-z]+)?\s(?:a|per|each|every) month\b|\smonthly\b", re.IGNORECASE)),
                 (52, lazy_re(r"(?:\s[a-z]+)?\s(?:a|per|each|every) week\b|\sweekly\b", re.IGNORECASE))),
        no_tie=_any("maximum", "at most", "up to", "capped", "minimum", "at least", "except", "unless", "instead",
                    "offer", "bulk", "package", "flat", "season"),
    ),
    "fr": ReckoningWords(
        so=_any("donc", "soit", "ainsi", "par conséquent", "ce qui fait", "cela fait",
                "ce qui donne", "c['’]est-à-dire",
                "ce qui revient à", "ce qui représente"),
        added=_any("plus", "de plus", "supplémentaires?", "supplément", "en sus", "s['’]ajoutent?", "ajoutez", "et",
                   "au total", "en tout", "ensemble(?! avec)"),
        cut=_any("réduction", "remise", "rabais", "ristourne", "déduction"),
        put_on=_any("majoration", "tva", "taxe", "supplément", "surtaxe", "majorée?s?"),
        each=_any("chaque", "chacune?", "par"),
        paid=_any("pai(?:e|ent|era|eront)", "payez", "coûte(?:nt)?", "est", "sont", "revient", "comptez"),
        left=_any("il en reste", "il reste", "restent?", "restante?s?", "encore (?:libres?|disponibles?)", "laisse",
                  "reliquat", "(?:les|des) (?:\\d+ )?autres", "autres"),
        change=lazy_re(
            r"\b(?:(?:une? )?(?:hausse|augmentation|progression|baisse|diminution|recul|différence|écart"
            r"|perte|majorité) de"
            r"|(?:déficit|excédent|solde) (?:de|était de|est de|s['’]élève à|atteint)"
            r"|(?:augmenté|baissé|diminué|progressé|reculé|relevée?s?|réduite?s?) de|soit)\s+(?:quelque )?$",
            re.IGNORECASE),
        than=lazy_re(r"\s(?:[^\W\d]+\s){0,2}?de (?:plus|moins)\b", re.IGNORECASE),
        one_of=lazy_re(r"\s?(?:l['’]|la |le |par |chaque |pour chaque |pour une? |de l['’])(?P<noun>[^\W\d]+)",
                          re.IGNORECASE),
        times=((2, _any("(?:a|ont) doublé", "doublant")), (3, _any("(?:a|ont) triplé",)),
               (4, _any("(?:a|ont) quadruplé",))),
        points=lazy_re(r"\spoints?\b", re.IGNORECASE),
        out_of=lazy_re(r"\b(?:sur|parmi|des|de)\s+(?:les\s+|ces\s+|nos\s+|ses\s+)?$", re.IGNORECASE),
        of_it=lazy_re(r"\s?(?:d['’]entre (?:elles|eux))?\s?\(\s?$", re.IGNORECASE),
        mean=lazy_re(r"\b(?:en moyenne|une moyenne de|soit)\s+(?:environ )?$", re.IGNORECASE),
        periods=((365, lazy_re(r"(?:\s[^\W\d]+)?\spar jour\b|\squotidiens?\b", re.IGNORECASE)),
                 (12, lazy_re(r"(?:\s[^\W\d]+)?\spar mois\b|\smensuels?\b", re.IGNORECASE)),
                 (52, lazy_re(r"(?:\s[^\W\d]+)?\spar semaine\b", re.IGNORECASE))),
        no_tie=_any("maximum", "au plus", "jusqu['’]à", "plafond\\w*", "minimum", "au moins", "sauf",
                    "forfait\\w*", "ou"),
    ),
    "nl": ReckoningWords(
        so=_any("dus", "dat is", "dat zijn", "dat maakt", "wat neerkomt op", "zodat", "oftewel", "ofwel",
                "bijgevolg", "derhalve"),
        added=_any("plus", "extra", "bijkomende?", "daarbovenop", "bovenop", "en", "samen(?! met)", "in totaal",
                   "alles samen",
                   "meer", "daarbij"),
        cut=_any("korting", "vermindering", "reductie"),
        put_on=_any("toeslag", "btw", "belasting", "verhoging", "supplement"),
        each=_any("elke?", "ieder\\w*", "per", "telkens"),
        paid=_any("betaalt", "betalen", "kost", "kosten", "is", "zijn", "bedraagt"),
        left=_any("over(?!heid)", "overblijven\\w*", "blijven", "blijft", "resterende?", "overige", "de andere",
                  "nog (?:vrij|beschikbaar)"),
        change=lazy_re(
            r"\b(?:(?:een )?(?:stijging|toename|groei|daling|afname|verschil|vermindering|verhoging"
            r"|verlies|meerderheid) (?:met|van)"
            r"|(?:tekort|overschot|saldo) (?:van|was|is|bedroeg|bedraagt)"
            r"|(?:met|plus|min))\s+(?:zo['’]n )?$", re.IGNORECASE),
        than=lazy_re(r"\s(?:[^\W\d]+\s){0,2}?(?:meer|minder|hoger|lager)\b", re.IGNORECASE),
        one_of=lazy_re(r"\s?(?:per|voor elke?|voor een|voor één|elke?|de|het)\s(?P<noun>[^\W\d]+)", re.IGNORECASE),
        times=((2, _any("verdubbeld(?:e|en)?",)), (3, _any("verdrievoudigd(?:e|en)?",)),
               (0.5, _any("gehalveerd", "halveerde"))),
        points=lazy_re(r"\s(?:procent)?punt(?:en)?\b", re.IGNORECASE),
        out_of=lazy_re(r"\bvan\s+(?:de\s+|deze\s+|alle\s+|onze\s+)?$", re.IGNORECASE),
        of_it=lazy_re(r"\s?(?:daarvan|ervan)?\s?\(\s?$", re.IGNORECASE),
        mean=lazy_re(r"\b(?:gemiddeld|een gemiddelde van|dus|dat is|oftewel|of)\s+(?:ongeveer )?$", re.IGNORECASE),
        periods=((365, lazy_re(r"(?:\s[^\W\d]+)?\sper dag\b|\sdagelijks\b", re.IGNORECASE)),
                 (12, lazy_re(r"(?:\s[^\W\d]+)?\sper maand\b|\smaandelijks\b", re.IGNORECASE)),
                 (52, lazy_re(r"(?:\s[^\W\d]+)?\sper week\b", re.IGNORECASE))),
        no_tie=_any("maximum", "hoogstens", "ten hoogste", "maximaal", "tot", "minstens", "minimum", "behalve",
                    "forfait",
                    "vast bedrag"),
    ),
    "de": ReckoningWords(
        so=_any("also", "somit", "mithin", "demnach", "folglich", "damit", "das sind", "das ist", "das macht",
                "das heißt",
                "d\\. ?h\\.", "ergibt", "ergeben", "(?:das|was) entspricht"),
        added=_any("plus", "hinzu", "zuzüglich", "zusätzlich\\w*", "extra", "und", "zusammen(?! mit)", "insgesamt",
                   "mehr",
                   "dazu"),
        cut=_any("ermäßigung", "rabatt", "nachlass", "abschlag", "skonto"),
        put_on=_any("zuschlag", "aufschlag", "mehrwertsteuer", "umsatzsteuer"),
        each=_any("jede[rsnm]?", "je", "pro", "jeweils"),
        paid=_any("zahlt", "zahlen", "kostet", "kosten", "beträgt", "ist", "sind"),
        left=_any("übrig", "verbleiben(?:de[nr]?)?", "bleiben", "restlichen?", "übrigen?",
                  "noch (?:frei|offen|verfügbar)"),
        change=lazy_re(
            r"\b(?:(?:eine? |einem? |einer )?(?:anstieg|zuwachs|zunahme|plus|steigerung|erhöhung|rückgang|abnahme|minus"
            r"|mehrheit|verlust|unterschied|differenz) (?:von|um)"
            r"|(?:defizit|überschuss|fehlbetrag|saldo) (?:von|betr(?:ug|ägt)|war|ist)"
            r"|um)\s+(?:rund )?$", re.IGNORECASE),
        than=lazy_re(r"\s(?:[^\W\d]+\s){0,2}?(?:mehr|weniger|höher|niedriger)\b", re.IGNORECASE),
        one_of=lazy_re(r"\s?(?:pro|je|für jede[nrs]?|für eine?n?|die|der|das)\s(?P<noun>[^\W\d]+)", re.IGNORECASE),
        times=((2, _any("verdoppelt(?:e|en)?",)), (3, _any("verdreifacht(?:e|en)?",)),
               (0.5, _any("halbiert(?:e|en)?",))),
        points=lazy_re(r"\s(?:prozent)?punkten?\b", re.IGNORECASE),
        out_of=lazy_re(r"\bvon\s+(?:den\s+|diesen\s+|allen\s+|unseren\s+|insgesamt\s+)?$", re.IGNORECASE),
        of_it=lazy_re(r"\s?(?:davon|von ihnen)?\s?\(\s?$", re.IGNORECASE),
        mean=lazy_re(r"\b(?:im (?:durchschnitt|schnitt|mittel)|durchschnittlich|"
                        r"also|das sind|somit|mithin)\s+(?:etwa )?$",
                        re.IGNORECASE),
        periods=((365, lazy_re(r"(?:\s[^\W\d]+)?\s(?:am|pro|je) tag\b|\stäglich\b", re.IGNORECASE)),
                 (12, lazy_re(r"(?:\s[^\W\d]+)?\s(?:im|pro|je) monat\b|\smonatlich\b", re.IGNORECASE)),
                 (52, lazy_re(r"(?:\s[^\W\d]+)?\s(?:in der|pro|je) woche\b|\swöchentlich\b", re.IGNORECASE))),
        no_tie=_any("höchstens", "maximal", "bis zu", "mindestens", "außer", "pauschal\\w*", "oder"),
    ),
}  # fmt: skip

YEAR_OF: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:in|during|last|the year)\s(?:\d{4}|year)\b|\b(?:a|per|each|every) year\b|\byearly|\bannual",
                     re.IGNORECASE),
    "fr": lazy_re(r"\b(?:en|année)\s\d{4}\b|\bpar an\b|\bannuel", re.IGNORECASE),
    "nl": lazy_re(r"\bin\s\d{4}\b|\bper jaar\b|\bjaarlijks|\bvorig jaar\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:19|20)\d{2}\b|\bim jahr\b|\bpro jahr\b|\bjährlich", re.IGNORECASE),
}  # fmt: skip
"""What says that a figure is that of a whole year."""

TAKING: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:to|for|from|by|on)\s|\s?$", re.IGNORECASE),
    "fr": lazy_re(r"\s(?:au|aux|à|pour|vers|par|du|des)\s", re.IGNORECASE),
    "nl": lazy_re(r"\s(?:naar|voor|aan|van|door)\s", re.IGNORECASE),
    "de": lazy_re(r"\s(?:an|für|auf|von|aus|in)\s", re.IGNORECASE),
}
"""What right behind a share says where it goes, the verb being that of the share before."""
