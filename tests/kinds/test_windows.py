"""What the kind "chronology" says of times told with their length, their first and their last day."""

from __future__ import annotations

import pytest

from checker.kinds import chronology
from tests.wrong_or_right import Statement, statements, told_of

STATEMENTS = statements(
    r"""
en | You have twelve weeks to comment. The consultation begins on Monday 11 March 2019 and closes on
     {Friday 5 April|Friday 31 May}.
en | The time allowed is six weeks. The notice was sent out on 1 March 2021, so the count began on 2 March and
     replies are accepted up to and including {29 March|12 April}.
en | The show lasts ten weeks. It opens on 4 May 2019 and ends on {13 September 2019|13 July 2019}.
en | Swimmers have waited for 18 months: closed on 1 March 2018, the pool opens again on 1 September {2020|2019}.
en | A five-year permit issued on 16 April 2018 expires on 15 April {2021|2023}.
fr | Il a fallu patienter dix-huit mois : fermée le 1er mars 2018, la piscine sera de nouveau ouverte le 1er
     septembre {2020|2019}.
fr | La consultation dure six semaines. Elle débute le 3 mai 2021 et se termine le {30 juillet|14 juin} 2021.
nl | De inspraak duurt zes weken. Zij begint op 3 mei 2021 en eindigt op {30 juli|14 juni} 2021.
nl | De termijn is zes weken. Het besluit werd verstuurd op 3 mei 2021 en bezwaar kan tot en met {30 juli|14 juni}
     2021.
de | Die Frist beträgt sechs Wochen. Sie beginnt am 3. Mai 2021 und endet am {30. Juli|14. Juni} 2021.
de | Ein Fünfjahresschein, der am 16. April 2018 beantragt wird, läuft also am 15. April {2021|2023} ab.
en | The scheme gives twelve months of support. It opened on 1 March 2021 and closes on 30 June 2021.
en | The course takes ten working days. It begins on 3 May 2021 and ends on 21 May 2021.
en | The term is six years. Ms Holt was appointed on 1 May 2018 and resigned on 3 June 2019.
en | The show lasts ten weeks. It opens on 4 May 2019; the shop stays open until 31 December 2019.
en | You have three weeks to reply. The plan was published on 1 March 2021, and the hall is open from 2 March to 12
     June.
en | The works lasted two years longer than planned. They began on 3 May 2010 and ended on 4 June 2015.
"""
)


@pytest.mark.parametrize("told", STATEMENTS, ids=str)
def test_windows(told: Statement) -> None:
    """Each statement is flagged as it is wrong, and let pass as it is right."""
    assert told.wrong is None or told_of(chronology.KIND, told.wrong, told.language)
    assert not told_of(chronology.KIND, told.right, told.language)
