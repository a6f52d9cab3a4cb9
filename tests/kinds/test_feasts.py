"""Feasts that are ten years off the day they are kept for, on one page or two, and feasts of something else."""

from __future__ import annotations

import datetime

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds.chronology import KIND
from checker.kinds.chronology.feasts import find_feasts_between
from tests.wrong_or_right import each_told

test_told = each_told(
    KIND,
    """
nl | # Gemaal Noord\\n\\nOp 3 oktober 1958 zette de burgemeester de pompen in werking.\\n\\n## Bezoek\\n\\nBij het
     {70|60}-jarig bestaan van het gemaal kwamen op 6 oktober 2018 duizend mensen kijken.
en | The galleries were opened on 3 May 1919.\\n\\n## Feast\\n\\nOn 3 May 2019 it was
     {a hundred and ten|a hundred} years since the doors opened.
de | Das Haus wurde am 3. Mai 1919 eröffnet.\\n\\n## Fest\\n\\nAm 3. Mai 2019 beging der Verein sein
     {90|100}-jähriges Bestehen.
fr | La halle a été inaugurée le 3 mai 1929.\\n\\n## Fête\\n\\nLe 4 mai 2019, la ville a fêté le
     {quatre-vingtième|quatre-vingt-dixième} anniversaire de la halle.
en | The gym was opened on 3 May 1999.\\n\\n## Feast\\n\\nOn 4 May 2019 the school kept its 50th anniversary.\\n\\nThe
     school has been here since 1969.
en | The gym was opened on 3 May 1999.\\n\\n## Feast\\n\\nOn 24 May 2019 the school kept its 50th anniversary.
en | The gym was opened on 3 May 1999.\\n\\n## Feast\\n\\nOn 4 May 2019 the school kept its 25th anniversary.
""",
)


@pytest.mark.parametrize(("feast", "found"), [("a hundred and ten", 1), ("a hundred", 0), ("ninety-five", 0)])
def test_two_pages(feast: str, found: int) -> None:
    texts = (
        "A law gave them a home on 9 June 1916; the galleries were opened on 3 May 1919.",
        f"On 3 May 2019 it was {feast} years since the doors were first opened.",
    )
    day = datetime.date(2020, 3, 1)
    pages = [Document.from_text(text, path=f"{n}.md", language="en", date=day) for n, text in enumerate(texts)]
    assert len(list(find_feasts_between([Reading(page) for page in pages]))) == found
