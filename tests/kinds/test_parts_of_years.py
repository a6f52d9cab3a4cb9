"""What the kind "chronology" says of quarters and halves of a year, of centuries, and of what lies so long before."""

from __future__ import annotations

import pytest

from checker.kinds import chronology
from tests.wrong_or_right import Statement, statements, told_of

STATEMENTS = statements(
    r"""
en | The sharpest rise fell in the last quarter: on 14 {August|October} wheat cost 19 euros more.
en | In the first half of the year, on 3 {September|May}, the ferry stopped.
en | On 14 {August|November} 2019, in the fourth quarter, prices fell.
en | In the last quarter of the financial year, in February, prices fell.
en | In the last quarter prices fell; on 14 August they had risen.
fr | La hausse est venue au dernier trimestre : le 14 {août|octobre}, le blé coûtait plus cher.
nl | De stijging kwam in het derde kwartaal: op 14 {mei|augustus} kostte tarwe meer.
de | Der Anstieg kam im zweiten Halbjahr: am 14. {März|August} kostete Weizen mehr.
en | Begun in {1682|1582} and finished eleven years later, this sixteenth-century hall has 44 stalls.
en | The 19th-century town hall was built in {1912|1852}.
fr | Commencée en {1682|1582}, cette halle du XVIe siècle abritait 44 étals.
nl | Het stadhuis uit de 17e eeuw werd gebouwd in {1782|1652}.
de | Das Rathaus aus dem 17. Jahrhundert wurde im Jahr {1782|1652} erbaut.
en | The 19th-century town hall was built on the site of a chapel that was begun in 1512.
en | The church was built in 1912. Its 16th-century altar comes from Osk.
en | In the night from 3 to 4 January 2018 the barrier was shut. It held. The last time it had been needed was on
     9 November 2007, more than {twenty|ten} years earlier.
"""
)


@pytest.mark.parametrize("told", STATEMENTS, ids=str)
def test_parts_of_years(told: Statement) -> None:
    """Each statement is flagged as it is wrong, and let pass as it is right."""
    assert told.wrong is None or told_of(chronology.KIND, told.wrong, told.language)
    assert not told_of(chronology.KIND, told.right, told.language)
