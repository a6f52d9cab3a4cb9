"""Lists whose days keep a rule of the text but for one, and days that need not keep it."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import each_told

test_told = each_told(
    KIND,
    """
en | We open on the first Saturday of the month.\\n\\n- 4 January 2020: lamps\\n- 1 February 2020: bicycles\\n-
     7 March 2020: radios\\n- {5 April|4 April} 2020: tools\\n- 2 May 2020: toys
nl | We zijn open op de eerste zaterdag van de maand.\\n\\n- {5 januari|4 januari}: lampen\\n- 1 februari:
     fietsen\\n- 7 maart: radio's\\n- 4 april: gereedschap
en | We open on the first Saturday of the month.\\n\\nOther days:\\n\\n- 6 January 2020: talks\\n- 3 February
     2020: films\\n- 9 March 2020: songs\\n- 4 April 2020: tools
    """,
)
