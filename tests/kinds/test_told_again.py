"""Counts told again: of what was counted right before, the first of them and the others, and in tables and headings."""

from __future__ import annotations

import pytest

from checker.kinds.count import KIND
from tests.wrong_or_right import Statement, found_by, statements, told_of

_TABLE = """
en | Two guilds run the fair. One sells cloth, the other grain. {All three are|Both are} old.
en | The abbey keeps two mills and an inn. All three were mended in 1990.
en | The abbey keeps two mills on the river. A third was built in 1900. All three mills are mended.
en | The abbey keeps five mills. Alder, Brae and Corrin stand on the river. The three mills were mended in 1990.
en | The abbey keeps five mills. Two have been closed. The three mills are old.
en | The abbey has five mills in the hills. These three mills of the valley are old.
en | Three clerks write letters. All four of the judges are busy.
en | The school gives two courses. A pupil pays nothing. All {three|two} courses are free.
fr | L'école donne deux cours. Le premier a lieu le jour, le second le soir. Les {trois|deux} cours sont gratuits.
fr | L'école donne deux cours. Un troisième a lieu le soir. Les trois cours sont gratuits.
nl | De school geeft twee cursussen, een overdag en een in de avond. Alle {drie|twee} cursussen zijn gratis.
nl | De school geeft vier cursussen. Twee cursussen in de avond zijn vol.
de | Die Schule bietet zwei Kurse an. Alle {drei|zwei} Kurse sind kostenlos.
de | Die Schule bietet zwei Kurse und ein Seminar an. Alle drei sind kostenlos.
en | Seals come in four sizes: small, middle, large and huge. The first two are free, the remaining {three|two} cost a
    crown.
en | Seals come in four sizes: small, middle, large and huge. The first two are free, one costs a crown.
nl | Er zijn vier zegels: klein, middel, groot en reuze. De eerste twee zijn gratis, de overige {drie|twee} kosten een
    kroon.
de | Es gibt vier Siegel: klein, mittel, groß und riesig. Die ersten zwei sind frei, die übrigen {drei|zwei} kosten eine
    Krone.
fr | Il y a quatre sceaux : petit, moyen, grand et géant. Les deux premiers sont gratuits, les {trois|deux} autres
    coûtent
    une couronne.
en | The {fourth|third} of the three bridges fell in 1700.
en | The fourth of the ten bridges fell in 1700.
fr | Le {quatrième|troisième} des trois ponts est tombé en 1700.
nl | De {vierde|derde} van de drie bruggen stortte in 1700 in.
de | Die {vierte|dritte} der drei Brücken fiel im Jahr 1700 ein.
en | The plan has {three|four} parts. The first is peace. The second concerns bread. A third brings schools. The
    fourth is
    law.
de | Der Plan hat {drei|vier} Teile. Der erste bringt Frieden, der zweite Brot, der dritte Schulen, der vierte das
    Recht.
fr | Le plan a {trois|quatre} parties. La première apporte la paix, la deuxième le pain, une troisième l'école, la
    quatrième
    le droit.
en | The plan has three parts. A third of the money goes to schools.
en | The guild sells in Aston, Brock and Corley. In all {four|three} towns it keeps a shed.
de | Die Zunft verkauft in Aachen, Bremen und Celle. In allen {vier|drei} Städten hat sie ein Lager.
fr | La guilde vend à Arlon, Binche et Ciney. Dans toutes les {quatre|trois} villes elle a un dépôt.
nl | De gilde verkoopt in Aalst, Brugge en Gent. In alle {vier|drie} steden heeft ze een schuur.
en | The guild sells in Aston, Brock and Corley. In all four seasons it keeps a shed open.
en | ## The {five|three} duties of a miller\\n\\n- to grind\\n- to weigh\\n- to sweep\\n
fr | ## Les {cinq|trois} étapes du blé\\n\\n- semer\\n- faucher\\n- moudre\\n
en | | Town | Mill |\\n|---|---|\\n| Aston | Old |\\n| Brock | New |\\n| Corley | Low |\\n\\nOur {four|three} mills,
    listed above,
    are open.
de | | Stadt | Mühle |\\n|---|---|\\n| Aachen | Alt |\\n| Bremen | Neu |\\n| Celle | Nieder |\\n\\nDie {vier|drei} oben
    aufgeführten Mühlen sind offen.
en | | Town | Mill |\\n|---|---|\\n| Aston | Old |\\n| Brock | New |\\n| Corley | Low |\\n\\nFour rules, given above,
    hold.
"""


@pytest.mark.parametrize("said", statements(_TABLE), ids=str)
def test_told_again(said: Statement) -> None:
    assert told_of(KIND, said.right, said.language) == []
    assert said.wrong is None or len(told_of(KIND, said.wrong, said.language)) == 1


def test_what_was_told_before_is_proposed() -> None:
    text = "Three guilds run the fair. They are old. All four guilds are rich."
    assert [found.suggestion for found in found_by(KIND, text, "en", None)] == ["three"]
