"""Counts on one page against another page that lists what they count."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from checker.checking import check
from checker.readers import read_text

_DAY = datetime.date(2021, 3, 1)
_WARDS = (
    "# Halls\n\nEach ward of Ormby has its hall.\n\n"
    "| Ward | Hall |\n|---|---|\n| Ash | Mill |\n| Elm | Barn |\n| Fir | Inn |"
)
_LINE = "# The Tarn Valley line\n\nTrains run hourly. They call at Orm, Lys, Esk, Brae and Tarn."
_STEPS = "# How a claim goes\n\n1. You write.\n2. We answer.\n3. You accept.\n4. We pay."
_BOARD = (
    "# Who sits on the board?\n\n- For the guild: Ann Thorn, Cole Ash and Ida Brook\n"
    "- For the town: Jan Oak and Eva Fern\n- Chair: Tom Reed"
)
_CONSEIL = (
    "# Qui siège au conseil ?\n\n- Pour la guilde : Anne Orme et Luc Frêne\n"
    "- Pour la ville : Jean Lys\n- Présidence : Ève Saule"
)


@pytest.mark.parametrize(
    ("language", "one", "other", "wrong"),
    [
        ("en", "The town of Ormby is divided into {} wards.", _WARDS, {"four": "three", "two": "three", "three": ""}),
        ("en", "On the Tarn Valley line, which has {} stations, dogs ride free.", _LINE, {"six": "five", "five": ""}),
        ("en", "The rules, in {} stages, stand on the page How a claim goes.", _STEPS, {"three": "four", "four": ""}),
        ("en", "The board of {} people meets in May.", _BOARD, {"five": "six", "six": "", "twelve": ""}),
        ("fr", "Le conseil compte {} membres.", _CONSEIL, {"trois": "quatre", "cinq": "quatre", "quatre": ""}),
        ("en", "The town of Elmby is divided into {} wards.", _WARDS, {"four": ""}),
        ("en", "On the Esk line, which has {} stations, dogs ride free.", _LINE, {"six": ""}),
        ("en", "In Ormby {} wards have a pool.", _WARDS, {"two": ""}),
        ("en", "Of the wards of Ormby the {} wards in the north voted.", _WARDS, {"two": ""}),
        ("en", "The other board of {} people meets in May.", _WARDS, {"five": ""}),
    ],
)
def test_listed_elsewhere(language: str, one: str, other: str, wrong: dict[str, str]) -> None:
    """Each count is flagged with the number that the other page lists, or not at all."""
    for count, suggestion in wrong.items():
        texts = {"one": f"# Ours\n\n{one.format(count)}\n", "other": f"{other}\n"}
        pages = [
            replace(read_text(text, path=f"{page}.md", language=language, date=_DAY), page=page)
            for page, text in texts.items()
        ]
        found = [each for each in check(pages).findings if each.kind == "count" and each.level != "note"]
        assert [each.suggestion for each in found] == ([suggestion] if suggestion else [])
