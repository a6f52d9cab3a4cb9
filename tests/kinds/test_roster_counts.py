"""Counts against what lists all of them elsewhere on the page: sections, tables, lists, names behind a noun."""

from __future__ import annotations

import pytest

from checker.kinds.count import KIND
from tests.wrong_or_right import Statement, statements, told_of

_WARDS = "| Ward | Hall |\\n|---|---|\\n| Ash | Mill |\\n| Elm | Barn |\\n| Fir | Inn |\\n| Oak | Pump |"
_BENCHES = "## Land Bench\\n\\nTwo judges.\\n\\n## Tax Bench\\n\\nOne judge.\\n\\n## Trade Bench\\n\\nTwo judges."
_MILLS = _WARDS.replace("Ward", "Naam")
_LEGS = "| Leg | Miles |\\n|---|---|\\n| 1 | 9 |\\n| 2 | 7 |\\n| 3 | 8 |"
_FROM_START = _LEGS.replace("| 1 |", "| Start | 2 |\\n| 1 |")
_STEPS = "1. Ask.\\n2. Wait.\\n3. Sign.\\n4. Pay."

_TABLE = f"""
en | # Orm\\n\\nThe town is divided into {{five|four}} wards, and each has a hall. The oldest is of 1704.\\n\\n{_WARDS}
en | # Orm\\n\\nThere are fairs in all {{three|four}} wards on one day.\\n\\n## Halls\\n\\n{_WARDS}
en | # The court\\n\\nThe work is shared out among {{four|three}} benches. It began in 1888.\\n\\n{_BENCHES}
en | # How to join\\n\\nThe form takes you through {{five|four}} steps. You may stop after any.\\n\\n{_STEPS}
fr | # S'inscrire\\n\\nLe dossier avance en {{trois|quatre}} étapes. Comptez un mois.\\n\\n{_STEPS}
nl | # Lid worden\\n\\nU komt er in {{vijf|vier}} stappen. Reken op een maand.\\n\\n{_STEPS}
de | # Mitglied werden\\n\\nEs geht in {{fünf|vier}} Schritten. Das dauert einen Monat.\\n\\n{_STEPS}
nl | # Onze molens\\n\\nMet {{vijf|vier}} molens malen wij meel, ook 's nachts.\\n\\n{_MILLS}
en | The guild has schools in the towns of Orm, Tarn, Lys and Esk. Each costs us much. All {{three|four}} towns help.
en | It has the faculties of Law, Music, Crafts and Arms. Law is old. Fees are alike in all {{five|four}} faculties.
de | Sie hat Werkstätten in den Städten von Orm, Tarn, Esk und Lys. In allen {{drei|vier}} Städten wird gelehrt.
en | # The race\\n\\n{_LEGS}\\n\\nThe {{fourth|third}} and last leg is flat.
en | The guild keeps a trio of halls here. The Bread Hall is the oldest. Next to it is the Salt Hall, and the Wool Hall
    {{comes last. In the Iron Hall there are fairs|comes last}}.
en | {{A pair|A trio}} of barges lies at the quay by day, the Heron, the Plover and the Crane.
en | The town has three tax zones. Zone A is the market. Zone B is the port. Zone C takes in
    the hills{{, and Zone D the rest|}}.
en | The town has five tax zones. Zone A is the market. Zone B is the port, and Zone C the rest.
en | # Orm\\n\\nThree wards in the north have no hall.\\n\\n{_WARDS}
en | # Orm\\n\\nFive wards voted last year.\\n\\n## Halls\\n\\n{_WARDS}
en | # Orm\\n\\nThe town had five wards until 1911. There are now four wards.\\n\\n{_WARDS}
en | # Orm\\n\\nIt has three wards with a school and four wards in all.\\n\\n{_WARDS}
en | # Orm\\n\\nIt is known in three wards for its bread.\\n\\n## Halls\\n\\n{_WARDS}
en | # Wards\\n\\nThe town has four wards. The clerks of three wards have moved.\\n\\n{_WARDS}
en | # Wards\\n\\nThe town began with three wards and was joined by three more.\\n\\n{_WARDS}
en | # Steps\\n\\nIt takes three steps: ask, wait, pay. Before you come, do this.\\n\\n{_STEPS}
en | # Steps\\n\\nThe work has three phases. Here is what to do in the first.\\n\\n{_STEPS}
en | The guild has schools in the towns of Orm, Tarn and Lys. The shire has four towns.
en | The guild has offices in Orm, Tarn and Lys. The two offices in the north shut at noon.
en | # The race\\n\\nThe race has three legs.\\n\\n{_FROM_START}
en | # Orm\\n\\nIt has three large wards.\\n\\n## Halls\\n\\n{_WARDS}
en | # The court\\n\\nIt sits on four other benches.\\n\\n{_BENCHES}
en | # The court\\n\\nIt has four benches made of oak.\\n\\n{_BENCHES}
en | # How to join\\n\\nThe first three steps are free. The other one costs £5.\\n\\n{_STEPS}
en | The guild keeps a trio of halls. The Bread Hall and the Salt Hall are old.
en | Two smiths made the boats, the Heron, the Plover and the Crane.
en | It has the faculties of Law, Music and Arts. Four of the faculties of the old school are gone.
"""

_POINTING = """
en | The guild has desks in Orm, Tarn and Lys. {Both are|All are} open on Monday.
fr | Le guichet vend des cartes pour Orme, Lys et Frêne. {L'une et l'autre sont|Toutes sont} valables un an.
fr | Il propose un bain contre la goutte, la toux et la rage. {Tous deux sont|Tous sont} gratuits.
nl | Het gilde heeft loketten in Orm, Tarn en Lys. {Beide zijn|Alle zijn} op maandag open.
de | Das Amt hat Schalter in Orm, Tarn und Lys. {Beide sind|Alle sind} am Montag offen.
en | You may fish if (a) you live here, (b) you are over 16 and (c) you have paid. If any of these {four|three} terms is
    not met, you pay a fine.
fr | L'aide est due si a) vous habitez ici, b) vous êtes seul et c) vous payez un loyer. Si l'une de ces {deux|trois}
    conditions manque, écrivez-nous.
en | Four things count. First comes the soil. Second is the slope. In the third place the wind is told, and the rain.
    And fourth, two men taste the wine.
en | {Three|Four} things count. First the soil is seen. Second comes the slope. In the third place the wind is told.
    And fourth, two men taste the wine.
en | {Two|Three} prizes are given. The first goes to a baker. The second goes to a smith and the third to a dyer.
en | Two roads lead there. The first is steep. The second crosses a ford, and the first of May it is shut.
fr | {Quatre|Trois} choses comptent. En premier lieu, le sol. En deuxième lieu, la pente. En troisième lieu, le vent.
nl | {Vier|Drie} dingen tellen. In de eerste plaats de grond. In de tweede plaats de helling. Op de derde plaats wind.
de | {Vier|Drei} Dinge zählen. An erster Stelle steht der Boden. An zweiter Stelle der Hang. An dritter Stelle der Wind.
en | The twins live in Orm, Tarn and Lys. Both are smiths.
en | Alba and Brae trade with Orm, Tarn and Lys. Both are free ports.
en | They deal in wool, salt and iron. Both have a shop.
en | The guild has desks in Orm and Tarn. Both are open.
fr | Les deux sœurs vendent du pain, du sel et du vin. Toutes deux sont veuves.
"""


@pytest.mark.parametrize("said", statements(_TABLE) + statements(_POINTING), ids=str)
def test_roster_counts(said: Statement) -> None:
    assert told_of(KIND, said.right, said.language) == []
    assert said.wrong is None or len(told_of(KIND, said.wrong, said.language)) == 1
