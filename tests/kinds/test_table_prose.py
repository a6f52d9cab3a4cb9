"""What the text beside a table says of its figures, and tables whose own shares do not fit."""

from __future__ import annotations

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import each_told

_TABLES = {
    "years": "Item;2019;2020 Roads;612;648 Rail;355;371 Total;967;1,019",
    "houses": "House;Visits Abbey;42,000 Castle;31,000 Mill;12,000 Fort;15,000",
    "pupils": "Year;Pupils 2018;1,204 2019;1,250 2020;1,310",
    "postes": "Poste;2019;2020 Soins;612;648 Achats;355;371 Total;967;1_019",
    "posten": "Posten;2019;2020 Pflege;612;648 Energie;355;371 Summe;967;1.019",
}

_BESIDE = """
en | Spending grew by {62|52} million euro in 2020, as the table shows. <years>
en | Spending on roads rose by {46|36} million euro, on rail by 16 million. <years>
en | Spending rose by {9|5.4} per cent in 2020. <years>
en | In 2020 there were {166|106} pupils more than in 2018. <pupils>
en | Between 2019 and 2020 the number of pupils grew by {80|60}. <pupils>
en | In 2020 the number of teachers grew by 8. <pupils>
en | The number of staff rose by 12 in 2020. <years>
en | The abbey and the castle together had {83,000|73,000} visits. <houses>
en | The mill alone has {a fifth|12 per cent} of all visits. <houses>
en | At the castle 40 per cent of all visitors come from abroad. <houses>
en | Together with the school, the abbey spent 60,000 crowns. <houses>
fr | Les dépenses ont augmenté de {62|52} millions d'euros en 2020. <postes>
de | Die Ausgaben stiegen 2020 um {62|52} Millionen Euro. <posten>
"""

_INSIDE = """
en | Fields: Field;Cases;Share_(%) Tax;200;40 Land;150;{36|30} Work;100;20 Rest;50;10
en | Calls: Call;Asked;Given;Rate A;100;30;30% B;80;20;25% C;50;20;{45%|40%}
en | Posts: Post;2019;2020;Change A;200;250;+25% B;400;380;-5% C;300;330;{+15%|+10%}
en | Income: Source;Per_cent State;{71|69} Gifts;14 Fees;9 Other;8 All_income;100
"""


def _drawn(rows: str) -> str:
    """A table in Markdown: rows parted by blanks, cells by semicolons."""
    head, *body = (f"| {row.replace(';', ' | ').replace('_', ' ')} |" for row in rows.split(" "))
    return "\n".join((head, "|---" * head.count(" | ") + "|---|", *body))


def _beside(text: str) -> str:
    sentence, _, name = text.partition(" <")
    return f"{sentence}\n\n{_drawn(_TABLES[name.rstrip('>')])}"


def _above(text: str) -> str:
    sentence, _, rows = text.partition(" ")
    return f"{sentence}\n\n{_drawn(rows)}"


test_text_beside_a_table = each_told(KIND, _BESIDE, _beside)
test_shares_of_a_table = each_told(KIND, _INSIDE, _above)
