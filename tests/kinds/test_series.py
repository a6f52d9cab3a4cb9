"""What the kind "chronology" says of dates down a list or a table: chronicles, rhythms, steps, posts held in turn."""

from __future__ import annotations

import pytest

from checker.kinds import chronology
from tests.wrong_or_right import Statement, statements, told_of

STATEMENTS = statements(
    r"""
en | - 1908: first meeting\n- 1921: the cranes come\n- 1938: the dock opens\n- {1919|1949}: the mole is rebuilt
     \n- 1971: first container ship\n- 1994: the quay closes
fr | - 1908 : première réunion\n- 1921 : les grues\n- 1938 : le bassin\n- {1919|1949} : la digue\n- 1971 : fin
nl | - In 2001 begon het werk.\n- In 2004 kwam de sluis.\n- In {2003|2005} kwam de brug.\n- In 2009 de haven.
     \n- In 2012 was alles af.
de | | Jahr | Was |\n|---|---|\n| 1990 | Gründung |\n| 1994 | Umzug |\n| {1949|1999} | Ausbau |\n| 2003 | Neubau |
     \n| 2010 | Feier |
en | - 2020: the last report\n- 2018: the second report\n- {2029|2017}: the survey\n- 2015: the pilot\n- 2011: the idea
en | - 2001: roads\n- 2005: rail\n- 2009: ports\n- 2003: schools\n- 2006: libraries\n- 2008: parks
en | - 2019: the law (pinned)\n- 2001: roads\n- 2005: rail\n- 2009: ports\n- 2012: quays
en | The census is taken every ten years.\n\n| Year | People |\n|---|---|\n| 1971 | 412 |\n| 1981 | 455 |\n|
     {1992|1991} | 531 |
     \n| 2001 | 590 |
de | Die Schau findet im Abstand von fünf Jahren statt.\n\n- 1995 in Arn\n- 2000 in Bell\n- {2004|2005} in Cord\n-
     2010 in Dorn
en | The census is taken every ten years, but was put off by the war.\n\n| Year | People |\n|---|---|\n| 1931 | 412 |
     \n| 1941 | 455 |\n| 1952 | 531 |\n| 1961 | 590 |
en | 1. Apply between 1 and 31 March.\n2. By 20 April we write to you.\n3. See the place between {4 and 14 April|24
     and 30 April}.
     \n4. Move in on 15 May.
nl | 1. Vraag aan vóór 1 maart 2021.\n2. Op {12 februari 2021|12 maart 2021} volgt het gesprek.\n3. Op 2 april 2021
     hoort u meer.
     \n4. Begin op 1 mei 2021.
en | - Phase 1: March 2016\n- Phase 2: {May 2012|May 2017}\n- Phase 3: June 2018
en | - Harl 1: licence until 2029\n- Harl 2: licence until 2035\n- Solv 2: licence until 2033\n- Tang 1: licence
     until 2037
en | 1. Roads: 3 May 2019\n2. Rail: 4 June 2019\n3. Ports: 1 July 2020
en | | Head | Years |\n|---|---|\n| Ivo Lask | 1929–1946 |\n| Rose Tenn | 1946–{1967|1958} |\n| Hugh Merr | 1958–1984 |
     \n| Clara Dun | 1984–2002 |\n| Jonas Eck | since 2002 |
fr | - Per Aune, 1989–1993\n- Lise Moe, 1993–{2001|1997}\n- Arne Dal, 1997–2005\n- Siri Hol, 2005–2012
de | | Name | Von | Bis |\n|---|---|---|\n| Aune | 1989 | 1993 |\n| Moe | 1993 | {2001|1997} |\n| Dal | 1997 | 2005 |
     \n| Hol | 2005 | 2012 |
en | The members of the board were:\n\n- Per Aune, 1989–1993\n- Lise Moe, 1993–2001\n- Arne Dal, 1997–2005\n- Siri
     Hol, 2005–2012
en | - Per Aune, 1989–1993\n- Lise Moe, 1995–1997\n- Arne Dal, 1997–2005\n- Siri Hol, 2005–2012
"""
)


@pytest.mark.parametrize("told", STATEMENTS, ids=str)
def test_series_of_dates(told: Statement) -> None:
    """Each statement is flagged as it is wrong, and let pass as it is right."""
    assert told.wrong is None or told_of(chronology.KIND, told.wrong, told.language)
    assert not told_of(chronology.KIND, told.right, told.language)
