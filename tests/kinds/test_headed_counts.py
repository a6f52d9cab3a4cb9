"""A count of what a page's own headings name, and lists that say of themselves that they are the ones counted."""

from __future__ import annotations

from checker.kinds.count import KIND
from tests.wrong_or_right import each_told

_TABLE = """
en | # Plan\\n\\nThe guild has set itself {five|four} priorities. Each has its warden.\\n\\n## Clean wells\\n\\nWe
    dig. \\n\\n## Dry roofs\\n\\nWe thatch.\\n\\n## Safe bridges\\n\\nWe mend.\\n\\n## Light at night\\n\\nWe burn.
fr | # Semer\\n\\nLe semis se fait en {cinq|quatre} étapes, que voici.\\n\\n## Choisir le champ\\n\\nAu sud.\\n\\n##
    Labourer \\n\\nEn mars.\\n\\n## Jeter la graine\\n\\nÀ la main.\\n\\n## Attendre la pluie\\n\\nElle vient.
nl | # Zaaien\\n\\nZaaien gaat in {vijf|vier} stappen, hieronder beschreven.\\n\\n## De akker kiezen\\n\\nOp het
    zuiden. \\n\\n## Ploegen\\n\\nIn maart.\\n\\n## Zaad strooien\\n\\nMet de hand.\\n\\n## Regen afwachten\\n\\nHij
    komt.
de | # Säen\\n\\nDie Saat gelingt in {fünf|vier} Schritten, die hier folgen.\\n\\n## Den Acker wählen\\n\\nNach Süden.
    \\n\\n## Pflügen\\n\\nIm März.\\n\\n## Den Samen streuen\\n\\nVon Hand.\\n\\n## Auf Regen warten\\n\\nEr kommt.
en | # Plan\\n\\nThe guild has set itself three priorities.\\n\\n## Clean wells\\n\\nWe dig.\\n\\n## Dry roofs\\n\\nWe
    thatch. \\n\\n## Safe bridges\\n\\nWe mend.\\n\\n## Contact\\n\\nWrite to us.
en | # Plan\\n\\nThe guild has three priorities: wells, roofs and bridges.\\n\\n## Clean wells\\n\\nWe dig.\\n\\n##
    Dry roofs \\n\\nWe thatch.\\n\\n## Safe bridges\\n\\nWe mend.\\n\\n## Who pays for it\\n\\nThe town.
en | # Object\\n\\nTwo steps are open to you.\\n\\n## First the warden\\n\\nWrite.\\n\\n## Then the judge\\n\\nGo.
    \\n\\n## A debt let off\\n\\nThat is another thing.
en | # Plan\\n\\nThe guild has three wardens.\\n\\n## Clean wells\\n\\nWe dig.\\n\\n## Dry roofs\\n\\nWe
    thatch.\\n\\n## Safe bridges\\n\\nWe mend.\\n\\n## Light at night\\n\\nWe burn.
fr | # Semer\\n\\nLe semis demande trois des cinq étapes de la récolte.\\n\\n## Choisir le champ\\n\\nAu sud.\\n\\n##
    Labourer \\n\\nEn mars.\\n\\n## Jeter la graine\\n\\nÀ la main.\\n\\n## Attendre la pluie\\n\\nElle vient.
en | Bring the {four|three} papers listed here, each with one copy:\\n\\n1. the deed;\\n2. the oath;\\n3. the map.
fr | Apportez les {quatre|trois} pièces suivantes, chacune avec une copie :\\n\\n1. l'acte ;\\n2. le serment ;\\n3. la
    carte.
"""

test_headed = each_told(KIND, _TABLE)
