"""Days that lie a whole number of months or years apart, and not as many as told; and those that only seem so."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import each_told, found_by

test_told = each_told(
    KIND,
    """
en | The depot burnt down on 19 June 2020. On 23 June the crews moved into an old mill.\\n\\nThe mill was
     damp.\\n\\n After exactly {four|six} months they could leave it: on 23 December 2020 the new depot was
     ready.
fr | Le décret est entré en vigueur le 17 mai 2018.\\n\\nIl ne s'impose aux exploitants que {dix-huit|douze}
     mois après l'entrée en vigueur, à partir du 17 mai 2019.
nl | De oude munt was tot en met 31 december 2014 wettig betaalmiddel.\\n\\nDe bank neemt hem nog tien jaar na
     het verlies als wettig betaalmiddel aan, zodat 31 december {2022|2024} de laatste dag is.
de | Am 14. März 2019 zog die Wache in ein Zelt.\\n\\nEs war kalt darin.\\n\\nNach genau {vier|acht} Monaten war
     Schluss: am 14. November 2019 stand der Neubau.
fr | Vous disposez de deux mois pour saisir le bureau. Il est ouvert.\\n\\nMonsieur B. a reçu sa lettre le 7
     mars 2020. Il peut écrire au bureau jusqu'au 7 {avril|mai}.
de | ## Wahl\\n\\nDie Amtszeit dauert sechs Jahre.\\n\\n## Zur Person\\n\\nSie trat ihr Amt am 1. Mai 2020 an;
     die laufende Amtszeit endet am 30. April {2025|2026}.
en | ## The office\\n\\nThe term is seven years.\\n\\n## The holder\\n\\nShe was sworn in on 12 May 2018. Her
     term ends on 11 May {2023|2025}.
en | Tickets are valid within two months.\\n\\nThe show began on 5 March 2020. It can be seen until 5 September
     2020.
en | The tax has been levied since 1 January 2015.\\n\\nThe limits apply three years after the vote, from 1
     January 2024.
nl | De belasting bestaat sinds 1 januari 2015.\\n\\nDe grens geldt drie jaar na de stemming, vanaf 1 januari
     2024.
en | The term is seven years.\\n\\nShe stepped in on 12 May 2018 for the rest of the term. That term ends on 11
     May 2023.
de | Sie haben zwei Monate Zeit. Der Brief kam am 5. März 2020. Die Frist endet am 8. Mai.
en | You have two months, extended where there is need. The letter came on 7 March. Write until 7 June 2020.
fr | Le délai est de trois mois. La salle est fermée du 5 mars 2020 au 5 avril 2020.
    """,
)


def test_the_right_day_is_proposed() -> None:
    text = "The term is seven years.\n\nShe was sworn in on 12 May 2018.\n\nHer term ends on 11 May 2023."
    (found,) = found_by(KIND, text, "en", "2023-06-01")
    assert found.suggestion == "11 May 2025"
