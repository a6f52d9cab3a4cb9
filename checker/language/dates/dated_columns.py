"""What the heading of a column of dates says of them: from when, until when, or which stage of a life."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_COLUMNS: dict[str, dict[str, str]] = {
    "en": {
        "ends": r"until|till|to|end\w*|expir\w+|clos(?:es|ed|ing|ure)|last day|finish\w*|switched off"
        r"|decommissioned|out of service",
        "starts": r"from|since|start\w*|beg[ia]n\w*|opens|opened|opening|effective|commenc\w+|first day"
        r"|launch\w*",
        "signed": r"sign(?:ed|ature|ing)", "adopted": r"adopt(?:ed|ion)|approv(?:ed|al)|passed",
        "in force": r"(?:in|into) force",
        "repealed": r"repeal(?:ed)?", "founded": r"found(?:ed|ation|ing)|established|set up",
        "abolished": r"abolished|dissolved", "born": r"born|birth", "died": r"died|death",
        "appointed": r"appointed|took office|elected", "left": r"left(?: office)?|resigned|retired",
        "ratified": r"ratif\w+", "opened": r"inaugurat\w+", "begun by": r"foundation stone|first stone|ground[- "
            r"]breaking",
        "consulted": r"consultation", "hearing": r"hearing", "judged": r"judge?ment|ruling",
        "contracted": r"award(?: of (?:the )?contract)?|contract (?:awarded|signed)", "resulted": r"results?",
        "examined": r"exam(?:ination)?|test|vote|election(?: day)?",
    },
    "fr": {
        "ends": r"jusqu['’]\w+|au|fin\w*|échéance|expir\w+|clôtur\w+|ferm\w+|terme|éteint\w*|hors service",
        "starts": r"du|depuis|début\w*|à partir d\w+|dès|ouvert\w*|lanc\w+|commence\w*|prise d['’]effet",
        "signed": r"sign(?:é|ée|és|ature)", "adopted": r"adopt(?:é|ée|ion)", "in force": r"(?:en )?vigueur",
        "repealed": r"abrog\w+", "founded": r"fond(?:é|ée|ation)|cré(?:é|ée|ation)",
        "abolished": r"supprim\w+|dissou\w+|dissolution", "born": r"née?|naissance", "died": r"morte?|décè[sd]\w*",
        "appointed": r"nomm\w+|nomination|élue?|élection|entrée en fonctions?", "left": r"départ|démission",
        "ratified": r"ratifi\w+", "opened": r"inaugur\w+", "begun by": r"première pierre",
        "consulted": r"consultation|enquête publique", "hearing": r"audience", "judged": r"jugement|arrêt",
        "contracted": r"attribution(?: du marché)?", "resulted": r"résultats?", "examined": r"examen|épreuve|vote",
    },
    "nl": {
        "ends": r"tot|t/m|tot en met|einde?|eind\w*|verval\w*|sluit\w*|gesloten|afloop|looptijd tot"
        r"|uitgeschakeld|buiten gebruik",
        "starts": r"van|vanaf|sinds|begin\w*|start\w*|aanvang|opening|ingang|geopend|lancering|gelanceerd",
        "signed": r"ondertekend|ondertekening", "adopted": r"aangenomen|goedgekeurd|goedkeuring",
        "in force": r"in werking|inwerkingtreding|van kracht", "repealed": r"ingetrokken|opgeheven|intrekking",
        "founded": r"opgericht|oprichting|gesticht", "abolished": r"afgeschaft|ontbonden",
        "born": r"geboren|geboorte\w*", "died": r"overleden|gestorven|overlijden",
        "appointed": r"benoemd|verkozen|aangesteld|aangetreden", "left": r"afgetreden|vertrek|vertrokken",
        "ratified": r"ratificatie|bekrachtiging", "opened": r"inhuldiging", "begun by": r"eerste steen\w*",
        "consulted": r"openbaar onderzoek|raadpleging|inspraak", "hearing": r"zitting", "judged": r"arrest|vonnis"
            r"|uitspraak",
        "contracted": r"gunning|toewijzing", "resulted": r"resultaten|uitslag", "examined": r"examen|test|stemming",
    },
    "de": {
        "ends": r"bis|ende?|endet|ablauf|läuft ab|schluss|geschlossen|schließung|gültig bis|abgeschaltet"
        r"|stillgelegt",
        "starts": r"von|vom|ab|seit|beginn\w*|start|gestartet|anfang|eröffnet|eröffnung|gültig ab",
        "signed": r"unterzeichne\w+|unterzeichnung", "adopted": r"angenommen|verabschiedet|beschlossen",
        "in force": r"in kraft|inkrafttreten", "repealed": r"aufgehoben|aufhebung|außer kraft",
        "founded": r"gegründet|gründung", "abolished": r"aufgelöst|auflösung|abgeschafft",
        "born": r"geboren|geburt\w*", "died": r"gestorben|tod|sterbe\w+",
        "appointed": r"ernannt|gewählt|amtsantritt|ernennung", "left": r"ausgeschieden|rücktritt|ausscheiden",
        "ratified": r"ratifi\w+", "opened": r"einweihung", "begun by": r"grundstein\w*|spatenstich",
        "consulted": r"anhörung|konsultation|auslegung", "hearing": r"verhandlung", "judged": r"urteil|beschluss",
        "contracted": r"auftragsvergabe|zuschlag", "resulted": r"ergebnisse?", "examined": r"prüfung|test|abstimmung",
    },
}  # fmt: skip

DATED_COLUMNS: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    language: tuple(
        (stage, lazy_re(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)) for stage, words in stages.items()
    )
    for language, stages in _COLUMNS.items()
}
"""Stage by stage, the words of a heading; the first that is found says what the column holds."""


GENERIC: dict[str, frozenset[str]] = {
    "en": frozenset("date day deadline time start end entry".split()),
    "fr": frozenset("date jour délai heure entrée fin début".split()),
    "nl": frozenset("datum dag termijn uur".split()),
    "de": frozenset("datum tag frist termin zeitpunkt".split()),
}
"""Words of a label that say only that it has a date."""

CLOSES: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"clos(?:es|ing|ed)|deadline|last day", re.IGNORECASE),
    "fr": lazy_re(r"cl[oô]tur|date limite|dernier (?:jour|délai)|ferme", re.IGNORECASE),
    "nl": lazy_re(r"sluit|deadline|uiterste|laatste dag", re.IGNORECASE),
    "de": lazy_re(r"schluss|schließ|frist|letzter tag", re.IGNORECASE),
}
"""What is open until then, by the words of a label."""

OPENS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"open|call|registration|enrolment|applications?|submission|publication", re.IGNORECASE),
    "fr": lazy_re(r"ouv|appel|inscription|candidature|dépôt|publication", re.IGNORECASE),
    "nl": lazy_re(r"open|oproep|inschrijving|aanmelding|indiening|bekendmaking", re.IGNORECASE),
    "de": lazy_re(r"öffn|ausschreibung|anmeldung|einschreibung|bewerbung|einreichung|bekanntmachung", re.IGNORECASE),
}
"""What opens it."""
