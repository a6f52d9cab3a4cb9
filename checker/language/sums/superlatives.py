"""How each language says that something is the most or the least of all, and at which rank it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import any_listed as _any
from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SuperlativeWords:
    """One language's superlatives of what tables have figures of."""

    most: re.Pattern[str]
    """It has the highest figure of all. Its group "rank" is the word that makes it the second or third only."""
    least: re.Pattern[str]
    oldest: re.Pattern[str]
    """It has the earliest year of all."""
    youngest: re.Pattern[str]
    vague: re.Pattern[str]
    """A superlative that does not tell what is measured: the largest town may be that of the most people or acres."""
    ranks: tuple[str, ...]
    """How the words of the second, third, fourth and fifth rank begin."""
    partly: re.Pattern[str]
    """What makes it one of several, another time's, denied, or a comparison by a measure of its own."""
    again: re.Pattern[str]
    """What says that it was so the year before too."""
    rest: re.Pattern[str]
    """How a row is headed that is of all other things together, or of none."""
    sizes: re.Pattern[str]
    """What a column is headed that tells how large things are."""
    general: str
    """Words that may stand beside a superlative and neither restrict nor change what it is said of."""


def _superlatives(ranks: str, words: str) -> re.Pattern[str]:
    words = re.sub(r"\s*\|\s*", "|", " ".join(words.split()))
    return lazy_re(rf"(?<![\w-])(?:(?P<rank>{ranks})[- ]?)?(?:{words})(?!\w)", re.IGNORECASE)


_EN = r"second|third|fourth|fifth"
_FR = r"deuxième|seconde?|troisième|quatrième|cinquième"
_NL = r"tweede|derde|vierde|vijfde|op een na|op één na|op twee na"
_DE = r"zweit|dritt|viert|fünft"

SUPERLATIVES: dict[str, SuperlativeWords] = {
    "en": SuperlativeWords(
        most=_superlatives(_EN, r"""largest | biggest | greatest | highest | longest | heaviest | tallest | deepest
            | busiest | commonest | dearest | most (?:common|frequent|often|numerous|popular|visited|expensive
            |widespread) | (?<=the )most(?! of\b)(?! recent) | most(?=[.,;)]|$) | in first place
            | (?:at the )?top of (?:the|this) (?:list|table) | (?:heads|leads|tops) the (?:list|table)"""),
        least=_superlatives(_EN, r"""smallest | lowest | shortest | lightest | rarest | cheapest | fewest
            | least (?:common|frequent|numerous|popular|visited|expensive|widespread) | (?<=the )least
            | (?:at the )?bottom of (?:the|this) (?:list|table)"""),
        oldest=_superlatives(_EN, r"oldest | earliest"),
        youngest=_superlatives(_EN, r"youngest | newest | latest"),
        vague=_any("largest | biggest | greatest | smallest | busiest"),
        ranks=("second", "third", "fourth", "fifth"),
        partly=_any(r"""one of | among | not | no longer | never | nor | except | apart from | besides | after
            | behind | outside | per | if | when | would | will | could | may | might | once | until | formerly
            | previously | used to | were to | relative | proportion | average | forecast | expected | planned
            | perhaps | probably | at (?:the )?(?:most|least) | growth | rate | change | difference | private
            | public | than | compared | growing | possible | alone | together | combined | ever | worldwide | world
            | europe | foreign"""),
        again=_any(r"""(?:as|like) in (?:the )?(?:year before|previous year|\d{4}|years before|earlier years) | again
            | as before | once more | once again | in both years | as last year | as it was in \d{4}
            | as the year before | (?:as )?in every year | in all years | every year"""),
        rest=_any("others? | miscellaneous | unknown | various | rest | remaining | none | not stated | elsewhere"),
        sizes=_any(r"""population | inhabitants | residents | area | size | hectares | acres | staff | employees
            | members | km² | square \w+ | capacity | places | beds | seats | pupils | students | budget | turnover
            | total | number | length | share | per cent | % | amount | people | visitors | visits | passengers
            | cases | tonnes"""),
        general="""number numbers figure figures group groups sector sectors field fields area areas region regions
            country countries state states town towns city cities municipality part kind kinds type types category
            people person persons table list year years far clear clearly remain remained remains account accounted
            accounts place rank ranked come came comes stand stood name figure show shows overall cause causes source
            reason subject topic matter one item make made go went concern concerned receive received get got
            register registered record recorded day today now currently present""",
    ),
    "fr": SuperlativeWords(
        most=_superlatives(_FR, r"""(?:(?<=l[ae] )|(?<=les )|(?<=[eè]me )|(?<=nde ))plus (?:grand|élevé|haut|long
            |lourd|nombreu|fréquent |courant|répandu|visité|cher|chère|important|peuplé|gros)\w*
            | (?<=le )plus(?=\sde\s|\sd['’]) | le plus(?=[.,;)]|$) | (?<=le )plus souvent | en tête
            | en première place | au premier rang"""),
        least=_superlatives(_FR, r"""(?:(?<=l[ae] )|(?<=les )|(?<=[eè]me )|(?<=nde ))(?:plus (?:petit|bas|court
            |léger|rare|faible)\w* |moins (?:élevé|long|nombreu|fréquent|courant|répandu|visité|cher|chère|important
            |peuplé)\w*) | (?<=le )moins(?=\sde\s|\sd['’]) | le moins(?=[.,;)]|$)"""),
        oldest=_superlatives(_FR, r"plus (?:vieux|vieille|ancien(?:ne)?)s?"),
        youngest=_superlatives(_FR, r"plus (?:jeune|récente?)s?"),
        vague=_any("plus (?:grand|gros|petit|important)e?s? | moins importante?s?"),
        ranks=("deuxième", "troisième", "quatrième", "cinquième"),
        partly=_any(r"""(?:une?|l['’]une?) des | parmi | pas | jamais | ni | sauf | hormis | excepté | après
            | derrière | outre | par | si | quand | serai\w* | sera | seront | pourrai\w* | autrefois | jadis
            | jusqu['’]\w+ | était alors | moyenne | prévue?s? | peut-être | sans doute | au plus | au moins
            | croissance | taux | évolution | privée?s? | publi\w+ | que | possible | ensemble | monde | europe
            | étrang\w+ | de plus en plus | non plus | n['’]\w+ | de (?:plus|moins) | seules?"""),
        again=_any(r"""comme (?:en \d{4}|l['’]année précédente|l['’]an dernier|les années précédentes) | de nouveau
            | à nouveau | encore une fois | les deux années | chaque année | toutes les années"""),
        rest=_any("autres? | divers | inconnue?s? | reste | aucune?s? | non précisée?s? | ailleurs"),
        sizes=_any(r"""population | habitants | superficie | taille | hectares | personnel | agents | membres | km²
            | capacité | places | lits | élèves | étudiants | budget | total | nombre | longueur | part | % | montant
            | personnes | visiteurs | visites | voyageurs | cas | tonnes"""),
        general="""nombre chiffre groupe groupes secteur secteurs domaine région régions pays état ville villes
            commune communes partie type types catégorie gens personne personnes tableau liste année années loin
            nettement rester reste restent vient viennent vont va compte comptent rang place cause source raison
            sujet objet concerne concernent concernaient reçu reçoit enregistré aujourd hui actuellement arrive
            arrivent""",
    ),
    "nl": SuperlativeWords(
        most=_superlatives(_NL, r"""grootste? | hoogste | langste | zwaarste | drukste | duurste | diepste | vaakst
            | meeste | meest(?=[.,;)]|$) | meest (?:voorkomend|gebruikt|bezocht|gekozen|gemeld)\w* | talrijkste
            | bovenaan | op de eerste plaats"""),
        least=_superlatives(_NL, r"""kleinste? | laagste | kortste | lichtste | goedkoopste | zeldzaamste? | minste
            | minst (?:voorkomend|gebruikt|bezocht|gekozen|gemeld)\w* | onderaan"""),
        oldest=_superlatives(_NL, r"oudste"),
        youngest=_superlatives(_NL, r"jongste | nieuwste"),
        vague=_any("grootste? | kleinste? | drukste"),
        ranks=("tweede", "derde", "vierde", "vijfde"),
        partly=_any(r"""een van | één van | onder | niet | geen | nooit | niet langer | behalve | uitgezonderd | na
            | achter | buiten | per | als | wanneer | zou | zouden | zal | zullen | kan | kunnen | ooit | tot
            | vroeger | voorheen | gemiddeld\w* | verwacht\w* | wellicht | waarschijnlijk | hoogstens | ten (?:minste
            |hoogste|meeste) | minstens | groei\w* | tempo | verandering | private | publieke | openbare | dan
            | mogelijk\w* | samen | wereld | europa | buitenland\w* | verhouding"""),
        again=_any(r"""(?:net )?(?:als|zoals) (?:in )?(?:het jaar ervoor|het vorige jaar|het voorgaande jaar
            |vorig jaar |\d{4}|het jaar daarvoor) | opnieuw | weer | nogmaals | in beide jaren | elk jaar
            | ook in \d{4}"""),
        rest=_any("overige\\w* | andere?n? | divers\\w* | onbekend | rest | geen | elders"),
        sizes=_any(r"""bevolking | inwoners | oppervlakte | grootte | hectare | personeel | medewerkers | leden | km²
            | capaciteit | plaatsen | bedden | leerlingen | studenten | begroting | totaal | aantal | lengte
            | aandeel | % | bedrag | mensen | bezoekers | bezoeken | reizigers | gevallen | ton"""),
        general="""aantal aantallen cijfer groep groepen sector sectoren gebied gebieden regio regio's land landen
            staat stad steden gemeente gemeenten deel soort soorten type categorie mensen personen tabel lijst jaar
            jaren veruit duidelijk blijft bleef blijven kwam kwamen komt komen gaat gaan ging gingen staat stond
            oorzaak bron reden onderwerp betreft betrof betroffen kreeg krijgt telt heeft""",
    ),
    "de": SuperlativeWords(
        most=_superlatives(_DE, r"""größte[nmrs]? | höchste[nmrs]? | längste[nmrs]? | schwerste[nmrs]?
            | teuerste[nmrs]? | tiefste[nmrs]? | häufigste[nmrs]? | meisten | meistbesuchte[nmrs]?
            | meistgenannte[nmrs]? | an (?:der Spitze|erster Stelle) | am (?:häufigsten|meisten|höchsten|größten
            |längsten)"""),
        least=_superlatives(_DE, r"""kleinste[nmrs]? | niedrigste[nmrs]? | kürzeste[nmrs]? | leichteste[nmrs]?
            | seltenste[nmrs]? | billigste[nmrs]? | günstigste[nmrs]? | wenigsten | geringste[nmrs]?
            | am (?:seltensten|wenigsten|niedrigsten|kleinsten|kürzesten)"""),
        oldest=_superlatives(_DE, r"älteste[nmrs]?"),
        youngest=_superlatives(_DE, r"jüngste[nmrs]? | neu(?:e)?ste[nmrs]?"),
        vague=_any("(?:zweit|dritt|viert|fünft)?(?:größte|kleinste)[nmrs]? | am (?:größten|kleinsten)"),
        ranks=("zweit", "dritt", "viert", "fünft"),
        partly=_any(r"""eine[rs]? der | zu den | unter den | unter | nicht | kein\w* | nie | niemals | außer
            | ausgenommen | nach | hinter | neben | außerhalb | pro | je | wenn | falls | wäre\w* | würde\w* | wird
            | werden | könnte\w* | kann | einst | früher | bis | ehemals | durchschnitt\w* | voraussichtlich
            | vielleicht | wohl | höchstens | mindestens | zum(?:indest| wenigsten) | wachstum\w* | rate
            | veränderung | privat\w* | öffentlich\w* | als | möglich\w* | zusammen | welt\w* | europa\w*
            | ausländ\w+ | verhältnis"""),
        again=_any(r"""wie (?:schon )?(?:im (?:Jahr )?(?:Vorjahr|\d{4})|\d{4}|im Jahr davor|im Jahr zuvor
            |in den Vorjahren) | erneut | wieder(?:um)? | abermals | in beiden Jahren | jedes Jahr"""),
        rest=_any("übrige\\w* | andere?\\w* | sonstige\\w* | unbekannt | rest | keine? | anderswo | verschiedene\\w*"),
        sizes=_any(r"""bevölkerung | einwohner\w* | fläche | größe | hektar | personal | beschäftigte | mitglieder
            | km² | kapazität | plätze | betten | schüler | studierende | haushalt | gesamt | zahl | anzahl | länge
            | anteil | % | betrag | menschen | besucher\w* | besuche | reisende | fälle | tonnen"""),
        general="""zahl zahlen gruppe gruppen sektor sektoren bereich bereiche gebiet gebiete region regionen land
            länder staat stadt städte gemeinde gemeinden teil art arten typ kategorie menschen leute personen tabelle
            liste jahr jahre weitem deutlich bleibt blieb kam kamen kommt kommen geht gehen ging stand steht ursache
            quelle grund thema betraf betrafen betrifft betreffen entfiel entfielen entfallen verzeichnet erhielt
            zählt""",
    ),
}  # fmt: skip
