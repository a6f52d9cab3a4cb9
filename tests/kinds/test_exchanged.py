"""Amounts in two currencies against the rate that a page states, and other results of figures told before them."""

from __future__ import annotations

import pytest

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import Statement, found_by, statements, told_of

_TABLE = """
en | All amounts are converted at 1.10 dollars to the euro. The mill cost €50 million ({$65 million|$55 million}).
en | The rate used here is 1 dollar = 0.90 euro. The mill cost $200, that is {€190|€180}.
fr | Le taux de change est de 1 dollar = 0,90 euro. Le moulin a coûté 200 dollars, soit {190|180} euros.
nl | De koers is 1 dollar = 0,90 euro. De molen kostte 200 dollar, dus {190|180} euro.
de | Umgerechnet wird zum Kurs von 0,95 Franken je Euro. Die Mühle kostete 200 Euro, also {210|190} Franken.
en | The rate was 1 dollar = 0.90 euro in May and 1 dollar = 0.80 euro later. The mill cost $200, that is €160.
en | The rate used here is 1 dollar = 0.90 euro. The mill cost $200 and the inn €150.
en | The mill cost $200, that is €190.
en | The grant is worth €850 a month, or {€10,800|€10,200} a year.
en | The pass costs €50 a month, or €540 a year.
en | The loan is paid in 12 monthly instalments of €55, {€670|€660} in all.
fr | Le prêt est remboursé en 12 mensualités de 55 euros, {670|660} euros au total.
de | Das Heim hat drei Stockwerke mit je 18 Zimmern, insgesamt {56|54} Zimmer.
en | Last winter 1,260 people came over 90 nights, an average of {16|14} a night.
en | One hearing in four ({30%|25%}) needs a clerk.
en | One hearing in three (35%) needs a clerk.
fr | Un élève sur cinq ({25 %|20 %}) vient à pied.
nl | Van elke drie aanvragers is er één ({43|33} %) jong.
de | Jeder dritte Gast ({43|33} Prozent) kommt zu Fuß.
de | Die Zahl der Stellen sank von 500 auf 450, also um 10 Prozent.
en | The levy went down by a fifth, from €150 to {€130|€120}, for boats under eight metres.
en | Of those who answered, 52% walk, 31% ride and {27%|17%} drive.
fr | Parmi les habitants, 52 % sont contents, 31 % assez contents et {27 %|17 %} mécontents.
de | Von den Befragten sind 48 Prozent zufrieden, 35 Prozent eher zufrieden und {27|17} Prozent unzufrieden.
en | Of those who answered, 52% read a paper, 31% a book and 27% both.
en | The hall opens at 9.30 in the morning and closes at 17.00 in the afternoon. It is open for {eight|seven} and a half
    hours a day.
en | The hall opens from 9.00 to 17.00. The clerk is ill for two hours a day.
en | Trips rose from 2.4 million in 2021 to 3.0 million in 2022, an increase of {35%|25%}, and two more boats were
    bought.
en | The shop spent {£62.4|£61.4} million. Mills absorbed £38.7 million of this and inns £14.2 million, while schools
    had to
    make do with £8.5 million.
en | A loan of €6,000, paid back in 48 instalments of €143.75 each, makes €6,900 in all.
"""


@pytest.mark.parametrize("said", statements(_TABLE), ids=str)
def test_result(said: Statement) -> None:
    assert told_of(KIND, said.right, said.language) == []
    assert said.wrong is None or len(told_of(KIND, said.wrong, said.language)) == 1


def test_a_value_below_one_is_proposed_as_it_is() -> None:
    """Forty hectares are 0.4 square kilometres, and not nought."""
    found = found_by(KIND, "The marsh covers 40 hectares (4 km²).", "en", None)
    assert [one.suggestion for one in found] == ["0.4 km²"]
