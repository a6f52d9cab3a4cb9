"""What the kind "chronology" says of days called the next, the same or the one before."""

from __future__ import annotations

import pytest

from checker.kinds import chronology
from tests.wrong_or_right import Statement, statements, told_of

STATEMENTS = statements(
    r"""
en | The line broke at 22:14 on 17 January 2020.\n\nOn the following morning, {21 January|18 January}, the damage
     was found.
en | The vote was held on 3 May 2019. The next day, {5 May 2019|4 May 2019}, the results were out.
en | The storm of 3 and 4 May 2019 did little harm. The day after, {7 May|5 May}, all roads were open.
en | The law was signed on 30 April 2019 and came into force the day after its publication, on 4 May 2019.
en | The law was published on 30 April 2019. It came into force the day after its publication, on {3 May|1 May} 2019.
en | He was elected on 3 May 2019 and sworn in on the same day, {4 May 2019|3 May 2019}.
en | The vote was held on 3 May 2019. It was repeated two weeks later. The next day, 18 May 2019, it was valid.
en | The vote was held on 3 May 2019. On Sunday it was repeated. The next day, 13 May 2019, it was valid.
en | The first vote was held on 3 May 2019, the second on 9 July 2019. The day before, 2 May 2019, the halls were
     closed.
fr | Le décret a été signé le 9 mars 2020 et publié le 12 mars. Il est entré en vigueur le lendemain de sa
     publication, soit le {3|13} mars 2020.
fr | L'accord a été conclu le 4 juin 2018. La veille, le {1er|3} juin 2018, on n'y croyait plus.
nl | De brug brak op 3 mei 2019. De volgende dag, {6 mei 2019|4 mei 2019}, kwam de veerboot.
nl | De wet verscheen op 3 mei 2019. Dezelfde dag, {4 mei 2019|3 mei 2019}, trad zij in werking.
de | Die Brücke brach am 3. Mai 2019. Am nächsten Tag, dem {6. Mai 2019|4. Mai 2019}, kam die Fähre.
de | Gewählt wurde am 3. Mai 2019. Am Vortag, dem {1. Mai 2019|2. Mai 2019}, war alles ruhig.
"""
)


@pytest.mark.parametrize("told", STATEMENTS, ids=str)
def test_next_days(told: Statement) -> None:
    """Each statement is flagged as it is wrong, and let pass as it is right."""
    assert told.wrong is None or told_of(chronology.KIND, told.wrong, told.language)
    assert not told_of(chronology.KIND, told.right, told.language)
