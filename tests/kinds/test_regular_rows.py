"""Lists and tables that keep a rule of the text but for one row, and rows that need not keep it."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import each_told

test_told = each_told(
    KIND,
    """
en | The class takes six weeks.\\n\\n| Group | First day | Last day |\\n|---|---|---|\\n| A | Monday 6 January
     2020 | Thursday 13 February 2020 |\\n| B | Monday 2 March 2020 | Thursday {26 March|9 April} 2020 |\\n| C |
     Monday 1 June 2020 | Thursday 9 July 2020 |
de | Jeder Kurs dauert sechs Wochen.\\n\\n| Kurs | Beginn | Ende |\\n|---|---|---|\\n| A | 6. Januar | 13.
     Februar |\\n| B | 2. März | {26. März|9. April} |\\n| C | 1. Juni | 9. Juli |
fr | Chaque dossier reste fermé pendant trente ans.\\n\\n| Cote | Fermeture | Ouverture |\\n|---|---|---|\\n| A
     | 1990 | 1er janvier 2020 |\\n| B | 1987 | 1er janvier {2011|2017} |\\n| C | 1985 | 1er janvier 2015 |
en | We open on the first Saturday of the month.\\n\\n- 4 January 2020: lamps\\n- 1 February 2020: bicycles\\n-
     7 March 2020: radios\\n- {5 April|4 April} 2020: tools\\n- 2 May 2020: toys
nl | We zijn open op de eerste zaterdag van de maand.\\n\\n- {5 januari|4 januari}: lampen\\n- 1 februari:
     fietsen\\n- 7 maart: radio's\\n- 4 april: gereedschap
en | The class takes six weeks.\\n\\n| Group | First day | Last day |\\n|---|---|---|\\n| A | 6 January 2020 |
     13 February 2020 |\\n| B, shorter | 2 March 2020 | 26 March 2020 |\\n| C | 1 June 2020 | 9 July 2020 |
en | The visit takes an hour.\\n\\n| Group | First day | Last day |\\n|---|---|---|\\n| A | 6 January 2020 | 13
     February 2020 |\\n| B | 2 March 2020 | 26 March 2020 |\\n| C | 1 June 2020 | 9 July 2020 |
en | We open on the first Saturday of the month.\\n\\nOther days:\\n\\n- 6 January 2020: talks\\n- 3 February
     2020: films\\n- 9 March 2020: songs\\n- 4 April 2020: tools
    """,
)
