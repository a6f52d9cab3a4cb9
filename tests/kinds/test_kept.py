"""What is left of an amount after another, told in one sentence."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.document import Document
from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import each_told

_KEPT = """
en | Whoever had 90,000 crowns with the bank gets 60,000 back and is left with a claim of {20,000|30,000} crowns on
    the estate.
nl | Wie 90.000 kronen had staan, krijgt dus 60.000 kronen uitgekeerd en blijft met een vordering van
    {20.000|30.000} kronen zitten.
de | Wer 90.000 Kronen auf dem Konto hatte, bekommt 60.000 Kronen zurück und behält eine Forderung von
    {20.000|30.000} Kronen.
fr | Qui avait 90 000 couronnes en dépôt en reçoit 60 000 et garde une créance de {20 000|30 000} couronnes.
en | The parish owned 48 hectares, sold 19 and keeps {27|29}.
en | Of a grant of 12,000 crowns the school spent 7,400 and kept {4,400|4,600}.
en | Whoever earns 90,000 crowns pays 20,000 in tax and keeps 60,000.
en | The school had 48 pupils, 19 left, and after the summer it keeps 31.
en | The fund had 90,000 crowns, paid 60,000 and still owes 20,000 of them.
en | The fund has 90,000 crowns; it lends at most 60,000 and always keeps at least 20,000.
nl | Van de 48 leerlingen slaagden er 19, van wie er 12 op school blijven.
de | Von 90.000 Kronen gehen 60.000 an die Stadt und 10.000 an das Land, es bleiben 20.000 Kronen.
fr | Le fonds avait 90 000 couronnes, en a versé 60 000 et garde, après impôts, 20 000 couronnes.
en | # Accounts\\n\\nWe entered the year with £52,000 in the bank.\\n\\nGifts brought in £31,000 and the shop
    £14,500, so that £45,500 came in.\\n\\nWe spent £61,200 in all.\\n\\nWhat we carried into the new year was
    therefore £{32,300|36,300}.
"""

test_kept = each_told(KIND, _KEPT)


@pytest.mark.parametrize(
    ("language", "said", "level"),
    [
        ("en", "Of the 480 berths, 300 are let by the year, which leaves 150 for guests.", "warning"),
        ("fr", "La halle compte 480 places, en loue 300 et garde 150 places pour les invités.", "warning"),
        ("nl", "Van de 480 plaatsen zijn er 300 verhuurd en blijven er 150 voor gasten.", "warning"),
        ("de", "Von 480 Plätzen sind 300 vermietet, es bleiben 150 Plätze für Gäste.", "warning"),
        ("en", "The parish owned 480 hectares, sold 300 and keeps 150.", "error"),
    ],
)
def test_held_back(language: str, said: str, level: str) -> None:
    """What is left for one use is not always all that is left."""
    page = Document.from_text(f"# Olm\n\n{said}\n", path=f"olm.{language}.md", language=language)
    assert [found.level for found in check([page]).findings if found.kind == "arithmetic"] == [level]
