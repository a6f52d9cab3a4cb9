"""Shares of what a pronoun points back at, right and wrong, in four languages."""

from __future__ import annotations

import datetime

import pytest

from checker.checking import check
from checker.readers import read_text

_DAY = datetime.date(2020, 6, 15)


@pytest.mark.parametrize(
    ("language", "text", "suggestions"),
    [
        ("en", "The team visited 240 farms, and 36 of them were closed, which is 25 per cent.", ["15 per cent"]),
        ("en", "The team visited 240 farms. Of these 36 were closed, which is 25 per cent.", ["15 per cent"]),
        ("fr", "En 2020, il y en a eu 400, dont 260 ont été acceptées, soit 75 %.", ["65 %"]),
        ("fr", "L'équipe a visité 240 fermes. Parmi elles, 36 étaient fermées, soit 25 %.", ["15 %"]),
        ("nl", "Het team bezocht 240 boerderijen. Daarvan waren er 36 gesloten, oftewel 25 procent.", ["15 procent"]),
        ("de", "Das Team besuchte 240 Höfe, und 36 davon waren geschlossen, das sind 25 Prozent.", ["15 Prozent"]),
        ("en", "The team visited 240 farms, and 36 of them were closed, which is 15 per cent.", []),
        ("en", "The team visited 240 farms, and 36 of them were closed, which is 25 per cent more than before.", []),
        ("en", "The team visited 240 farms in 48 villages, and 36 of them were closed, which is 75 per cent.", []),
        ("fr", "En 2020, il y en a eu 400, dont 260 ont été acceptées, soit 65 %.", []),
        ("de", "Das Team besuchte 240 Höfe. Davon waren 80 geschlossen, das sind 33 Prozent.", []),
        ("nl", "Er waren 50 bezwaren, 12 daarvan zijn gegrond, dat is 30 procent van alle gegronde bezwaren.", []),
    ],
)
def test_shares_of_what_was_told_before(language: str, text: str, suggestions: list[str]) -> None:
    """A share is flagged where no figure before it makes it right."""
    document = read_text(text, path="page.md", language=language, date=_DAY)
    found = [finding for finding in check([document]).findings if finding.kind == "arithmetic"]
    assert [finding.suggestion for finding in found] == suggestions
