"""A count against the points that the sentences after it number, and shares of those who did and did not."""

from __future__ import annotations

import datetime

import pytest

from checker.checking import check
from checker.document import Document


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
