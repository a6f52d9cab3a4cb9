"""How each language says who appoints, elects or decides, and of whom or what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import any_listed, lazy_re

if TYPE_CHECKING:
    import re

_SOME = r"[^,;.:()\n\t]"
DECIDES: dict[str, tuple[re.Pattern[str], ...]] = {
    language: tuple(lazy_re(pattern) for pattern in patterns)
    for language, patterns in {
        "en": (
            (
                rf"(?<![\w’'])(?P<agent>(?:[Tt]he|[Oo]ur) {_SOME}{{3,50}}?) (?P<verb>appoints|nominates|elects|approves"
                rf"|grants|decides (?:on|about)|rules on) (?P<object>{_SOME}{{3,80}})"
            ),
            (
                rf"(?P<object>\b[A-Za-z]{_SOME}{{3,80}}?) (?:is|are) (?P<verb>appointed|nominated|elected|approved"
                rf"|granted|decided(?: on)?) by (?P<agent>(?:the|our|its) {_SOME}{{3,50}})"
            ),
        ),
        "fr": (
            (
                rf"(?<![\w’'])(?P<agent>(?:[Ll][ea] |[Ll]['’]){_SOME}{{3,50}}?) (?P<verb>nomme|désigne|élit|approuve"
                rf"|accorde|statue sur|décide d(?:e|u|es)) (?P<object>{_SOME}{{3,80}})"
            ),
            (
                rf"(?P<object>\b[^\W\d_]{_SOME}{{3,80}}?) (?:est|sont) (?P<verb>nommé|désigné|élu|approuvé|accordé"
                rf"|décidé)e?s? par (?P<agent>(?:l[ea] |l['’]|son |sa ){_SOME}{{3,50}})"
            ),
        ),
        "nl": (
            (
                rf"(?<!\w)(?P<agent>(?:[Dd]e|[Hh]et) {_SOME}{{3,50}}?) (?P<verb>benoemt|kiest|verleent|beslist over)"
                rf" (?P<object>{_SOME}{{3,80}})"
            ),
            (
                rf"(?P<object>\b[A-Za-z]{_SOME}{{3,80}}?) (?:wordt|worden) door (?P<agent>(?:de|het) {_SOME}{{3,50}}?)"
                r" (?P<verb>benoemd|gekozen|verleend|beslist)\b"
            ),
            (
                rf"(?P<object>\b[A-Za-z]{_SOME}{{3,80}}?) (?:wordt|worden) (?P<verb>benoemd|gekozen|verleend) door"
                rf" (?P<agent>(?:de|het) {_SOME}{{3,50}})"
            ),
            rf"\b[Oo]ver (?P<object>{_SOME}{{3,80}}?) (?P<verb>beslist) (?P<agent>(?:de|het) {_SOME}{{3,50}})",
        ),
        "de": (
            (
                rf"(?<!\w)(?P<agent>(?:[Dd]er|[Dd]ie|[Dd]as) {_SOME}{{3,50}}?) (?P<verb>ernennt|beruft|wählt|bestellt"
                rf"|genehmigt|entscheidet über) (?P<object>{_SOME}{{3,80}})"
            ),
            (
                rf"(?P<object>\b[A-Za-zÄÖÜ]{_SOME}{{3,80}}?) (?:wird|werden) (?:vom|von de[rmn]|durch"
                rf" d(?:en|ie|as)) (?P<agent>{_SOME}{{3,50}}?)"
                r" (?P<verb>ernannt|berufen|gewählt|bestellt|genehmigt|entschieden)(?!\w)"
            ),
            (
                rf"(?<!\w)[Üü]ber (?P<object>{_SOME}{{3,80}}?) (?P<verb>entscheidet)"
                rf" (?P<agent>(?:der|die|das) {_SOME}{{3,50}})"
            ),
        ),
    }.items()
}
"""Who, group "agent", does what, group "verb", of whom or what, group "object"; now and always."""

DECIDING: dict[str, re.Pattern[str]] = {
    "en": any_listed(
        "appoint(?:s|ed) | nominate[sd] | elect(?:s|ed) | approve[sd] | grant(?:s|ed) | decide[sd] | rules on"
    ),
    "fr": any_listed("nommée?s? | nomme | désign\\w+ | élit | élue?s? | approuv\\w+ | accord\\w+ | statue | décid\\w+"),
    "nl": any_listed("benoemt | benoemd | kiest | gekozen | verleent | verleend | beslist"),
    "de": any_listed(
        "ernennt | ernannt | beruft | berufen | wählt | gewählt | bestellt | genehmigt | entscheidet | entschieden"
    ),
}
"""The verbs of these."""

CLASSES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("elect", lazy_re(r"elect|éli|élu|kies|gekozen|wähl|gewählt")),
    ("appoint", lazy_re(r"appoint|nominat|nomm|désign|benoem|ernenn|ernannt|beru|bestell")),
    ("decide", lazy_re(r"decid|rule|approv|grant|statue|décid|approuv|accord|beslis|verleen|entsch|genehm")),
)
"""By how they begin, in any of the languages, what the verbs do."""

OFFICES: dict[str, re.Pattern[str]] = {
    "en": any_listed(
        r"""board | council | committee | commission | panel | assembly | parliament | government | minister
        | ministry | president | director | dean | rector | registrar | judge | court | mayor | governor
        | chair\w* | head | senate | trustees | members | secretary | tribunal | king | queen | bishop | faculty
        | department | staff | principal"""
    ),
    "fr": any_listed(
        r"""conseil | comité | commission | jury | assemblée | parlement | gouvernement | ministre | ministère
        | président\w* | direct(?:eur|rice) | doyen(?:ne)? | recteur | rectrice | greffi\w+ | juge | tribunal | cour
        | maire | préfet | sénat | bureau | membres | secrétaire | évêque | faculté"""
    ),
    "nl": any_listed(
        r"""\w*raad | \w*bestuur | comité | \w*commissie | jury | \w*vergadering | parlement | regering
        | minister | ministerie | voorzitter | directeur | directrice | decaan | rector | griffier | rechter
        | rechtbank | burgemeester | senaat | leden | secretaris | bisschop | faculteit | college"""
    ),
    "de": any_listed(
        r"""\w*rat | \w*rats | \w*ausschuss | \w*vorstand | \w*kommission | jury | \w*versammlung | parlament
        | regierung | \w*minister\w* | präsident\w* | direktor\w* | dekan\w* | rektor\w* | richter\w*
        | \w*gericht | bürgermeister\w* | senat | mitglieder | kuratorium | fakultät | leiter\w* | präsidium"""
    ),
}
"""Words for those who decide."""

SHARED_OR_LIMITED: dict[str, re.Pattern[str]] = {
    "en": any_listed(
        r"""if | when | unless | except | only | urgent | proposal | proposed | recommendation | advice
        | together | jointly | and | or | half | some | one of | two of | three of | each | first | second
        | instance | appeal | appeals | other | others | until | since | before | after | formerly | no longer
        | not | deputy | acting | interim | small | large | in 20\d\d | may | can | was | were | from among
        | on behalf"""
    ),
    "fr": any_listed(
        r"""si | sauf | seulement | urgen\w+ | proposition | avis | ensemble | conjointement | et | ou | moitié
        | certain\w* | deux | trois | chaque | premier | première | second\w* | instance | appel | recours
        | autres? | jusqu\w* | depuis | avant | après | pas | adjointe? | intérim | en 20\d\d | peut | était
        | parmi | au nom"""
    ),
    "nl": any_listed(
        r"""als | indien | tenzij | behalve | alleen | spoed\w* | voordracht | voorstel | advies | samen
        | gezamenlijk | en | of | helft | sommige | twee | drie | elke | eerste | tweede | aanleg | beroep
        | andere | tot | sinds | voor | na | niet | geen | waarnemend\w* | adjunct | in 20\d\d | kan | mag | was
        | waren | uit | namens"""
    ),
    "de": any_listed(
        r"""wenn | falls | außer | nur | eil\w* | vorschlag | empfehlung | gemeinsam | und | oder | hälfte
        | einige | zwei | drei | jede\w* | erste\w* | zweite\w* | instanz | beschwerde | berufung | andere\w*
        | bis | seit | vor | nach | nicht | kein\w* | stellvertret\w* | kommissarisch | im jahr | kann | darf
        | war | waren | aus | namens"""
    ),
}
"""What says that several decide, or of some, at times, at another stage."""

_IDLE = {
    "en": "application applications request requests matter member members person persons case cases question",
    "fr": "demande demandes membre membres personne personnes question questions affaire",
    "nl": "aanvraag aanvragen verzoek lid leden persoon personen zaak vraag",
    "de": "antrag anträge gesuch mitglied mitglieder person personen sache frage fragen",
}
ALONE: dict[str, tuple[str, ...]] = {language: tuple(words.split()) for language, words in _IDLE.items()}
"""What is decided on, or who is chosen, in each house: alone it tells not which."""
