"""A count against the points that the sentences after it number, and shares of those who did and did not."""

from __future__ import annotations

import datetime

import pytest

from checker.checking import check
from checker.document import Document
from checker.kinds.count import KIND
from tests.wrong_or_right import each_told


@pytest.mark.parametrize(
    ("language", "text", "kind", "wrong"),
    [
        ("en", "It has two tasks. First, it keeps files. Second, it answers. Third, it prints.", "count", True),
        ("en", "It has three tasks. First, it keeps files. Second, it answers. Third, it prints.", "count", False),
        (
            "nl",
            "Hij heeft twee taken. Ten eerste schrijft hij. Ten tweede leest hij. Ten derde rekent hij.",
            "count",
            True,
        ),
        ("en", "The crew is a team of five: a cook, a mate, a boy and three sailors.", "count", True),
        ("en", "The crew is a team of six: a cook, a mate, a boy and three sailors.", "count", False),
        ("en", "96.2 per cent paid, so that 4.8 per cent did not.", "arithmetic", True),
        ("en", "96.2 per cent paid, so that 3.8 per cent did not.", "arithmetic", False),
        ("de", "Das Heft erscheint alle drei Monate, also sechsmal im Jahr.", "arithmetic", True),
        ("de", "Das Heft erscheint alle drei Monate, also viermal im Jahr.", "arithmetic", False),
    ],
)
def test_points_and_shares_fit_what_is_told(language: str, text: str, kind: str, *, wrong: bool) -> None:
    document = Document.from_text(text + "\n", path="p.md", language=language, date=datetime.date(2021, 3, 1))
    assert any(found.kind == kind and found.level != "note" for found in check([document]).findings) == wrong


_TABLE = """
en | {Five|Four} gales made the harbour what it is.\\n\\nThe first took the mole. A second, in 1811, broke the quay. The
    third drowned the market. And the last, worst of them all, moved the river.
nl | Het gilde wees er {drie|vier} af.\\n\\nIn het eerste van die gevallen was de tekening zoek. Het tweede kwam te
    laat. Een derde was niet ondertekend, en het laatste ten slotte was met potlood geschreven.
fr | La digue a cédé {trois|quatre} fois.\\n\\nDans le premier de ces cas, le vent tournait. La deuxième rupture noya le
    moulin. La troisième emporta le pont, et la dernière ouvrit le port.
de | Der Turm hatte {fünf|vier} Glocken.\\n\\nDie erste rief zum Markt. Eine zweite schlug die Stunde. Die dritte warnte
    vor Feuer. Die letzte klang nur zu Ostern.
nl | Het gilde wees er drie af.\\n\\nIn het eerste van die gevallen was de tekening zoek. Het tweede kwam te laat. Een
    derde was niet ondertekend. De laatste jaren komt dat vaker voor.
de | Der Turm hatte drei Glocken.\\n\\nDie erste rief zum Markt. Eine zweite schlug die Stunde. Die dritte warnte vor
    Feuer. Die letzte der alten Glocken hängt im Museum.
en | Five gales made the harbour what it is.\\n\\nThe first took the mole. A second broke the quay.\\n\\nThe last mole
    was built of oak.
en | Voters filled nine seats; three more, kept for the elders, stay as they are.\\n\\n| List | Seats |\\n|---|---|\\n|
    North | 4 |\\n| South | 2 |\\n| East | 2 |\\n| West | 1 |
"""

test_points_up_to_the_last = each_told(KIND, _TABLE)
