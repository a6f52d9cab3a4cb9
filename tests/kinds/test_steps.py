"""What the kind "chronology" says of steps told before what they need."""

from __future__ import annotations

import pytest

from checker.kinds import chronology
from tests.wrong_or_right import Statement, statements, told_of

STATEMENTS = statements(
    r"""
en | Send us your letter before midnight on 29 March 2021. From these the committee will choose six. The interviews
     are to be held on {20 and 21 March|20 and 21 April}.
en | Applications must reach us by 3 May 2021. The jury meets on {12 April|12 May} 2021.
en | Entries close on 3 May. The winners will be drawn on {12 April|12 May}.
en | Applications must reach us by 3 May 2021. Last year the winners were announced on 12 April 2021.
en | Apply by 1 March for the first round or by 1 June for the second. Interviews are held on 20 March.
en | An information evening is held on 12 April. Applications must reach us by 3 May 2021.
en | Applications are dealt with as they come in, until 3 May 2021. Interviews are held from 12 April.
fr | Les candidatures doivent nous parvenir avant le 3 mai 2021. Les entretiens auront lieu le 12 {avril|mai} 2021.
nl | Kandidaten melden zich uiterlijk op 3 mei 2021 aan. De gesprekken zijn op 12 {april|mei} 2021.
de | Bewerbungen nehmen wir bis zum 3. Mai 2021 an. Die Gespräche finden am 12. {April|Mai} 2021 statt.
en | The cheese was made on 3 and 4 August 2020. Packs concerned bear a use-by date of 1 {August|October} 2020.
fr | Le fromage a été fabriqué le 3 août 2020. Il porte la mention « à consommer avant le 1er {août|octobre} 2020 ».
nl | De kaas werd op 3 augustus 2020 gemaakt. Hij is houdbaar tot 1 {augustus|oktober} 2020.
de | Der Käse wurde am 3. August 2020 hergestellt. Er ist haltbar bis 1. {August|Oktober} 2020.
en | # Advisory Committee: thirty-first meeting\n\nHeld on Thursday 11 June 2020 in Osk.\n\nThe minutes of the
     thirtieth meeting, held on {9 July|9 April} 2020, were approved.
de | # Sitzung vom 11. Juni 2020\n\nDas Protokoll der 30. Sitzung vom {9. Juli|9. April} 2020 wurde genehmigt.
nl | # Vergadering van 11 juni 2020\n\nDe notulen van de vergadering van {9 juli|9 april} 2020 werden goedgekeurd.
fr | # Réunion du 11 juin 2020\n\nLe procès-verbal de la réunion du {9 juillet|9 avril} 2020 a été approuvé.
en | # Meeting of 11 June 2020\n\nThe minutes of this meeting will be approved at the meeting of 9 July 2020.
"""
)


@pytest.mark.parametrize("told", STATEMENTS, ids=str)
def test_steps(told: Statement) -> None:
    """Each statement is flagged as it is wrong, and let pass as it is right."""
    assert told.wrong is None or told_of(chronology.KIND, told.wrong, told.language)
    assert not told_of(chronology.KIND, told.right, told.language)
