"""What the kind "chronology" says of rows that do not fit what holds for all of them, and of terms served in turn."""

from __future__ import annotations

import pytest

from checker.kinds import chronology
from tests.wrong_or_right import Statement, statements, told_of

STATEMENTS = statements(
    r"""
en | | Period | First results |\n|---|---|\n| 4th quarter of 2019 | 24 February 2020 |\n| 1st quarter of 2020 | 25 May
     2020 |\n| 2nd quarter of 2020 | {6 June 2020|24 August 2020} |\n| 3rd quarter of 2020 | 24 November 2020 |
nl | | Maand | Cijfers |\n|---|---|\n| januari 2020 | 14 februari 2020 |\n| februari 2020 | {13 februari 2020|13 maart
     2020} |\n| maart 2020 | 14 april 2020 |
en | | Holidays | Book by |\n|---|---|\n| June 2020 | 14 May 2020 |\n| July 2020 | 13 June 2020 |\n| August 2020 | 14
     July 2020 |
en | The Parliament appoints the members for five years.\n\n| Member | Since | Until |\n|---|---|---|
     \n| Amory | 1 July 2017 | 30 June 2022 |\n| Lund | 1 October 2018 | 30 September 2023 |
     \n| Iqbal | 1 April 2019 | 31 March {2022|2024} |\n| Price (for Moss) | 15 January 2019 | 30 June 2020 |
     \n| Brandt | 1 January 2016 | 31 December 2020 |
fr | Les juges sont nommés pour six ans.\n\n- Amory, 2003–2009\n- Lund, 2005–2011\n- Iqbal, 2009–{2012|2015}
     \n- Price, 2011–2017
en | The members are appointed for five years.\n\n- Amory, 2003–2008\n- Lund, 2004–2009\n- Iqbal, 2005–2007 (resigned)
     \n- Price, 2008–2013
en | A grant is given for two years.\n\n- Osk, 2003–2005\n- Lund, 2004–2009\n- Arn, 2005–2006\n- Bell, 2008–2010
en | The prize was awarded for the first time in 1998. The laureates include:\n\n- Pieter Haas, who received it in
     {1996|2000} for his work;\n- Lena Abt (2004), plankton;\n- Maud Ferr (2006), sharks;\n- Osa Hira (2012), ice.
nl | De prijs werd in 1998 voor het eerst uitgereikt. De laureaten:\n\n- Pieter Haas ({1996|2000})\n- Lena Abt (2004)
     \n- Maud Ferr (2006)
de | Der Preis wurde 1998 zum ersten Mal verliehen. Die Preisträger:\n\n- Pieter Haas ({1996|2000})\n- Lena Abt (2004)
     \n- Maud Ferr (2006)
en | Women voted for the first time in 1998. Milestones:\n\n- 1950: the council\n- 1999: the hall\n- 2004: the park
nl | De dijkgraaf wordt benoemd voor een periode van zes jaar. Mevrouw Wal begon op 1 september 2006. Nadat die
     eerste termijn was uitgediend, werd zij met ingang van 1 september {2010|2012} herbenoemd.
en | The director is appointed for four years. Ms Holt took office on 1 May 2006. After that term had been served, she
     was given another on 1 May {2012|2010}, and it will be her last.
en | The director is appointed for four years. Ms Holt took office on 1 May 2006. The building was sold on 1 May 2012.
"""
)


@pytest.mark.parametrize("told", STATEMENTS, ids=str)
def test_rows_and_terms(told: Statement) -> None:
    """Each statement is flagged as it is wrong, and let pass as it is right."""
    assert told.wrong is None or told_of(chronology.KIND, told.wrong, told.language)
    assert not told_of(chronology.KIND, told.right, told.language)
