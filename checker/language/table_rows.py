"""How each language goes on about a thing by a pronoun, and says that an amount is of some cases only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import any_listed, lazy_re

if TYPE_CHECKING:
    import re

STANDS_FOR: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?:It|This|They|That) (?:costs?|is|are|takes)\b"),
    "fr": lazy_re(r"(?:Il|Elle|Ils|Elles|Cela) (?:coûte|coûtent|est|sont|revient)\b"),
    "nl": lazy_re(r"(?:Het|Hij|Zij|Ze|Dat|Die) (?:kost|kosten|is|zijn|bedraagt)\b"),
    "de": lazy_re(r"(?:Er|Sie|Es|Das|Dies) (?:kostet|kosten|ist|sind|beträgt)\b"),
}
"""What at the start of a sentence stands for what the one before spoke of."""

SOME_CASES: dict[str, re.Pattern[str]] = {
    "en": any_listed(
        r"""if | unless | except | only | when | until | before | after | from | was | were | had | would
        | children | child | students? | members? | seniors? | pensioners? | groups? | twice | double
        | each further | not | without | instead | for example | average | between | per | an? hour | a day
        | a month | a year | in 20\d\d | last year"""
    ),
    "fr": any_listed(
        r"""si | sauf | hormis | seulement | lorsqu\w* | quand | jusqu\w* | avant | après | à partir | était
        | étaient | enfants? | étudiants? | membres? | adhérents? | groupes? | double | pas | sans
        | par exemple | en moyenne | entre | par | l['’]heure | en 20\d\d | l['’]an dernier"""
    ),
    "nl": any_listed(
        r"""als | indien | tenzij | behalve | alleen | enkel | slechts | wanneer | voordat | nadat | vanaf | was
        | waren | kinderen | kind | studenten | leden | groepen | dubbel | niet | zonder | bijvoorbeeld
        | gemiddeld | tussen | per | in 20\d\d | vorig jaar"""
    ),
    "de": any_listed(
        r"""wenn | falls | sofern | außer | nur | sobald | bevor | nachdem | ab | war | waren | kinder | kind
        | studierende | mitglieder | gruppen | doppelt\w* | nicht | ohne | zum beispiel
        | durchschnittlich | zwischen | je | pro | im jahr 20\d\d | voriges jahr"""
    ),
}
"""What says that a value is of some cases, of another time, or one of several."""

SOMETHING_ELSE: dict[str, re.Pattern[str]] = {
    "en": any_listed(
        r"""extra | additional\w* | surcharges? | supplement\w* | on top | plus | deposit | late | lost
        | replace\w* | fine | express | postage | delivery | more | less | increased? | raised | lowered | rest
        | remaining | remainder"""
    ),
    "fr": any_listed(
        r"""supplément\w* | supplémentaires? | en plus | en sus | caution | retard | perdue?s? | remplace\w*
        | amende | express | port | livraison | moins | augment\w+ | relevée?s? | baiss\w+ | reste | restant\w*"""
    ),
    "nl": any_listed(
        r"""extra | toeslag\w* | bijkomend\w* | bovenop | borg | waarborg | te laat | verloren | vervang\w*
        | boete | spoed\w* | verzend\w* | bezorg\w* | meer | minder | verhoogd | verlaagd | rest | overige"""
    ),
    "de": any_listed(
        r"""extra | zuschlag\w* | \w+zuschlag | zusätzlich\w* | obendrauf | kaution | verspätet\w* | verlust\w*
        | ersatz\w* | bußgeld | express\w* | versand\w* | porto | lieferung | mehr | weniger | erhöht\w*
        | gesenkt\w* | übrige\w*"""
    ),
}
"""What says that a value is that of something beside the thing itself, or the difference from another."""
