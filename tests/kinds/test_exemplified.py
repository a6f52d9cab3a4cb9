"""Shares shown by a part and a whole, multiples with their result, flows, and what a share of it comes to."""

from __future__ import annotations

import pytest

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import flagged_in

_TABLE = "| Sort | All | Of which new |\n|---|---|---|\n| Oak | 300 | 30 |\n| Elm | 20 | 25 |\n| Ash | 50 | 5 |\n"


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        ("en", "About 30 per cent of our income comes from rents (4.4 million of 10 million crowns).", "30 per cent"),
        ("en", "Three out of four pupils pass: of the 1,200 who sat the test, 700 did.", "Three out of four"),
        ("en", "A fine of 60 crowns is doubled when it is paid late and then comes to 140 crowns.", "140 crowns"),
        ("nl", "Een kaartje kost 8 euro, voor kinderen de helft: 5 euro.", "5 euro"),
        ("en", "The house owns 48,000 prints. A quarter of them, some 18,000, can be seen online.", "18,000"),
        ("fr", "Une famille paie 4 fois 7,50 euros, donc 28 euros.", "28 euros"),
        ("en", "We began with 1,310 members. Then 140 joined and 85 left, so that there are now 1,395.", "1,395"),
        ("en", "Dues are 144 euro a year, payable in monthly instalments of 14 euro.", "14 euro"),
        ("en", "The office has 164 staff, 71 of them women. There are 58 here, 64 in the field and 52 in the north.",
         "58 here, 64 in the field and 52"),
        ("de", "Von 200 Befragten sagten 130 Ja und 60 Nein, 20 enthielten sich.",
         "130 Ja und 60 Nein, 20"),
        ("en", _TABLE, "25"),
    ],
    ids=lambda value: str(value)[:24],
)  # fmt: skip
def test_wrong_example(language: str, text: str, flagged: str) -> None:
    assert [one.removeprefix("About ") for one in flagged_in(KIND, text, language)] == [flagged]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "About 30 per cent of our income comes from rents (3.2 million of 10 million crowns)."),
        ("en", "Three out of four pupils pass: of the 1,200 who sat the test, 905 did."),
        ("en", "A fine of 60 crowns is doubled when it is paid late and then comes to 120 crowns."),
        ("nl", "Een kaartje kost 8 euro, voor kinderen de helft: 4 euro."),
        ("en", "The house owns 48,000 prints. A quarter of them, some 12,500, can be seen online."),
        ("en", "We began with 1,310 members. In the year 140 joined and 85 left, so that there are now 1,365."),
        ("en", "Dues are 144 euro a year or 14 euro a month."),
        ("en", "The office saw 240 farms. It passed 170 at once and 50 later; 30 were shut, 10 of them for good."),
    ],
    ids=lambda value: str(value)[:24],
)
def test_right_example(language: str, text: str) -> None:
    assert flagged_in(KIND, text, language) == []
