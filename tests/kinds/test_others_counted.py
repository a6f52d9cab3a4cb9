"""The others of so many, things from one number to another, one and another, and days and years of a table."""

from __future__ import annotations

import pytest

from checker.kinds.count import KIND
from tests.wrong_or_right import Statement, statements, told_of

_HOURS = (
    "| Day | Hours |\\n|---|---|\\n| Monday | closed |\\n| Tuesday to Friday | 9:00–17:00 |\\n| Saturday and Sunday |"
)
_HEURES = (
    "| Jour | Heures |\\n|---|---|\\n| Lundi et mardi | fermé |\\n| Mercredi au samedi | 10 h |\\n| Dimanche | 11 h |"
)
_YEARS = (
    "| | 2015 | 2016 | 2017 | 2018 |\\n|---|---|---|---|---|\\n| Wool | 12 | 14 | 15 | 11 |\\n| Salt | 4 | 4 | 3 | 5 |"
)

_TABLE = f"""
en | The guild is led by eight wardens, who serve for two years. Five of them are elected by the masters and one by the
    journeymen. The remaining {{three|two}} are named by the town.
en | There are six gates. Two are open by day, the other {{three|four}} by night as well.
en | The permit comes in five kinds. The first three last a year, the other {{three|two}} ten years.
fr | Le conseil a neuf membres. Quatre sont élus par les maîtres et deux par les compagnons ; les {{deux|trois}} autres
    viennent de la ville.
fr | Il y a cinq portes. Les deux premières sont ouvertes le jour, les {{quatre|trois}} autres la nuit aussi.
nl | Het gilde heeft acht leden. Vijf van hen zijn gekozen, de overige {{twee|drie}} zijn benoemd.
de | Die Zunft hat neun Räte. Fünf werden von den Meistern gewählt, die übrigen {{drei|vier}} ernannt.
en | Nets are banned in wards 3 to 7, {{four|five}} in all, from May on.
en | Chapters 12 to 15 ({{three|four}} chapters) deal with tolls.
fr | Les zones 3 à 7, {{quatre|cinq}} au total, sont fermées.
nl | De vakken 3 tot 7, {{vier|vijf}} in totaal, zijn gesloten.
de | Die Felder 3 bis 7, insgesamt {{vier|fünf}}, sind gesperrt.
en | Boats come in {{five|six}} classes of length, from A to F.
de | Es gibt {{vier|fünf}} Klassen (A bis E) für Boote.
en | Vitamins have two groups, A to E and the rest.
en | The rule knows {{a single exception|two exceptions}}. Bread may be sold. Another exception is made for milk.
fr | La règle connaît {{une seule exception|deux exceptions}}. Le pain est libre. Une autre exception vaut ici.
nl | De regel kent {{één enkele uitzondering|twee uitzonderingen}}. Brood mag. Een tweede uitzondering geldt voor melk.
de | Die Regel kennt {{eine einzige Ausnahme|zwei Ausnahmen}}. Brot ist frei. Eine weitere Ausnahme gilt für Milch.
en | # Visit\\n\\nYou can walk in {{five|six}} days a week, without a booking.\\n\\n{_HOURS} 10:00–18:00 |
en | # Visit\\n\\nYou can walk in {{six|four}} days a week, without a booking.\\n\\n{_HOURS} closed |
fr | # Venir\\n\\nLa halle ouvre {{six|cinq}} jours par semaine, sans rendez-vous.\\n\\n{_HEURES}
en | # Sales\\n\\nThe table shows what we sold in the last {{three|four}} years, in tons.\\n\\n{_YEARS}
en | # Visit\\n\\n{_HOURS} 10:00–18:00 |\\n\\nThe inn next door is open seven days a week.
en | # Sales\\n\\nWool has grown dearer for three years, and salt since 2017.\\n\\nThe table shows it.\\n\\n{_YEARS}
en | There are six gates. Two are open by day. The other three towers are shut.
en | The guild has eight wardens and four clerks. Two of them are elected by the town, the other two by the masters.
en | The guild has eight wardens. Three serve in the north. The other four guilds have no wardens.
en | Children of 3 to 7, five in a group, are welcome.
en | The law has a single exception. In another town, another exception was made.
en | The only ferry leaves at nine. Another boat takes goods.
"""


@pytest.mark.parametrize("said", statements(_TABLE), ids=str)
def test_others_counted(said: Statement) -> None:
    assert told_of(KIND, said.right, said.language) == []
    assert said.wrong is None or len(told_of(KIND, said.wrong, said.language)) == 1
