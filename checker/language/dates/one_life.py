"""How each language tells, on a page about one person, when that person was born and how old somebody was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import any_listed, lazy_re

if TYPE_CHECKING:
    import re

BORN: dict[str, re.Pattern[str]] = {
    "en": any_listed("born | (?:first )?saw the light(?: of day)?"),
    "fr": any_listed("naquit | (?:est )?née? | vit le jour | a vu le jour"),
    "nl": any_listed("geboren | het levenslicht | het licht"),
    "de": any_listed("geboren | das Licht der Welt | kam zur Welt"),
}
"""That somebody came into the world."""

_N = r"(?P<n>\d{1,3}|[^\W\d_]{3,30}(?:-[^\W\d_]{2,12}){0,3})"
AGED: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        rf"\b(?:at the age of|aged|at age) {_N}(?!\w)"
        rf"|\b(?:[Hh]e|[Ss]he) was (?:only |just |already )?{_N.replace('?P<n>', '?P<n2>')}"
        r"(?: years old| years of age)?(?=,? when\b|,? in\b)"
    ),
    "fr": lazy_re(
        rf"\bà (?:l['’]âge de )?{_N} ans(?!\w)|\bâgée? de {_N.replace('?P<n>', '?P<n2>')} ans"
        rf"|\b[Ee]?[Ii]?l(?:le)? avait {_N.replace('?P<n>', '?P<n3>')} ans"
    ),
    "nl": lazy_re(
        r"\bop (?P<n>\d{1,3}|[^\W\d_]{3,30}?)-?jarige leeftijd|\bop de leeftijd van (?P<n2>\d{1,3}|[^\W\d_]{3,30})"
        r"|\b(?:[Hh]ij|[Zz]ij|[Zz]e) was (?:pas |nog maar |al )?(?P<n3>\d{1,3}|[^\W\d_]{3,30})"
        r"(?: jaar(?: oud)?)?,? (?=toen\b)"
    ),
    "de": lazy_re(
        r"(?<!\w)(?P<n>\d{1,3}|[^\W\d_]{3,30}?)-?jährig(?!e)|\b[Ii]m Alter von (?P<n2>\d{1,3}|[^\W\d_]{3,30})(?!\w)"
        r"|\b[Mm]it (?P<n3>\d{1,3}|[^\W\d_]{3,30}) Jahren|\b(?:[Ee]r|[Ss]ie) war (?:erst |schon )?"
        r"(?P<n4>\d{1,3}|[^\W\d_]{3,30})(?: Jahre(?: alt)?)?, (?=als\b)"
    ),
}
"""How old the person was whom a sentence is about; one of the groups holds the number."""

SOMEBODY_ELSE: dict[str, re.Pattern[str]] = {
    "en": any_listed(
        "(?:his|her) (?:\\w+ )?(?:sons? | daughters? | wife | husband | father | mother | brothers? | sisters? | widow "
        "| successor | children) | who | whose | nephew | niece | uncle | aunt | friend"
    ),
    "fr": any_listed(
        "fils | fille | filles | femme | épouse | mari | père | mère | frères? | s[oœ]e?urs? | veuve | successeure? "
        "| enfants? | qui | neveu | nièce | oncle | tante | ami"
    ),
    "nl": any_listed(
        "zoon | zonen | dochters? | vrouw | man | vader | moeder | broers? | zus | zusters? | weduwe | opvolg\\w+ "
        "| kinderen | die | neef | nicht | oom | tante | vriend"
    ),
    "de": any_listed(
        "sohn | söhne | tochter | töchter | frau | mann | vater | mutter | bruder | schwester | witwe | nachfolg\\w+ "
        "| kinder | neffe | nichte | onkel | tante | freund"
    ),
}
"""Who may be meant instead."""

PERSONAL: dict[str, frozenset[str]] = {
    "en": frozenset({"he", "she"}),
    "fr": frozenset({"il", "elle"}),
    "nl": frozenset({"hij", "zij", "ze"}),
    "de": frozenset({"er", "sie"}),
}
"""What stands for the person."""

NO_NAME: dict[str, frozenset[str]] = {
    "en": frozenset({"Christmas", "Easter", "French", "Dutch", "German", "English", "Parliament", "University"}),
    "fr": frozenset({"Noël", "Pâques", "État", "Parlement"}),
    "nl": frozenset({"Kerstmis", "Pasen", "Kamer", "Franse", "Duitse", "Engelse", "Nederlandse"}),
    "de": frozenset({"Weihnachten", "Ostern", "Alter", "Frühjahr", "Sommer", "Herbst", "Winter"}),
}
"""What is written with a capital inside a sentence, alone, and names nobody."""
