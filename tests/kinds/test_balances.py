"""What there was, what came and went, and what there is then, told in any order and in four languages."""

from __future__ import annotations

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import each_told, told_of

_TABLE = """
en | The kennels began the year with 140 dogs, took in 365, rehomed 350 and ended it with {165|155}.
en | The mill received 2,150 orders and delivered 2,310. Open orders thus fell from 980 to {840|820}.
en | We bought 75 carts and sold 40. The year began with 640 carts and ended with {685|675}.
en | With 2,840 births and 3,115 deaths the valley shrank by {325|275}.
en | Income was 42.1 million and expenditure 39.6 million, leaving a surplus of {3.5|2.5} million.
en | At the end of 2019 there were 310 open claims. In 2020 250 came in and 275 were settled. At the end of 2020 there
    were {295|285}.
en | The fund started 2020 at 14.2 million euro. 3.1 million was paid in and 4.6 million paid out, which left
    {13.7|12.7} million.
en | The guild has 12,400 members, 240 more than a year ago: 900 joined and {560|660} left.
en | Of 84 posts 6 were cut and 11 were created, so that there are now {91|89}.
fr | En début d'année, 412 litiges étaient en cours ; 655 ont été ouverts et 701 clos, de sorte qu'il en restait
    {386|366} à la fin de l'année.
fr | Avec des recettes de 42,1 millions et des dépenses de 39,6 millions, le théâtre réalise un excédent de {3,5|2,5}
    millions.
nl | Op 1 januari telde de club 2.410 leden. Er werden er 310 ingeschreven en 285 geschrapt; op 31 december waren het
    er {2.445|2.435}.
de | Der Verein hatte 1.310 Mitglieder. 140 traten ein und 85 traten aus, so dass es nun {1.395|1.365} sind.
de | 2.840 Geburten standen 3.115 Sterbefälle gegenüber; die Insel schrumpfte um {325|275} Menschen.
en | The margin is ±7,000 for boats. The figure for May was revised since: boats at sea from 2,169,000 to 2,171,000.
en | Income was 42.1 million and expenditure 39.6 million, a surplus of 2.5 million. A surplus of 3.5 million had been
    planned.
en | The office received 640 pleas and closed 612, of which 40 had been received in 2019.
en | We have 42 staff. In 2020 three left and five joined us.
en | 42 boats arrived in May and 39 left. Ten are now in the yard.
en | The library lent 2,300 books and bought 180. It now holds 48,500.
de | Am 1. Januar zählte der Verein 310 Mitglieder, davon waren 40 neu eingetreten.
"""


test_balance = each_told(KIND, _TABLE)


def test_what_came_and_went_is_told_under_another_heading() -> None:
    text = (
        "# Report\n\nIn 2020 the court received 3,184 new cases and closed 3,342.\n\n# Cases\n\n"
        "The year began with 1,870 pending cases and ended with 1,{}."
    )
    assert len(told_of(KIND, text.format("742"), "en")) == 1
    assert told_of(KIND, text.format("712"), "en") == []
