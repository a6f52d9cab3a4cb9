"""Figures that are one but for two digits that change places."""

from __future__ import annotations

import pytest

from checker.claims.judging import judged_pairs
from checker.claims.reading import Reading
from checker.document import Document


def judged(*texts: str) -> list[tuple[str, str]]:
    readings = [
        Reading(Document.from_text(text, path=f"page-{n}/2024-01-15.en.md", language="en"))
        for n, text in enumerate(texts)
    ]
    return [(each.one.said, each.other.said) for each in judged_pairs(readings, within=len(texts) == 1)]


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        pytest.param(
            ["By now 46,718 anglers hold a licence.\n\nOn 1 May the file had 47,618 entries."],
            [("46,718 anglers", "47,618 entries")],
            id="long figures of one page need no noun in common",
        ),
        pytest.param(
            ["The 2,840 wardens are volunteers.\n\nThe moors need 2,480 volunteers each spring."],
            [("2,840 wardens", "2,480 volunteers")],
            id="what one counts the other tells of",
        ),
        pytest.param(
            ["The 2,840 wardens have boats.\n\nThe moors have 2,480 birds."], [], id="two things, counted by chance"
        ),
        pytest.param(
            [
                "# The Fens\n\nThe reserve has 53,800 hectares.",
                "# Angling\n\nIt is for all of the fens: 58,300 hectares.",
            ],
            [("53,800 hectares", "58,300 hectares")],
            id="a measure that the page's title leads to",
        ),
        pytest.param(
            ["At Ask a staff of 136 sorts mail.\n\nThe works belong to Ask Ltd, whose staff of 163 comes on top."],
            [("a staff of 136", "whose staff of 163")],
            id="whose staff",
        ),
        pytest.param(
            [
                "# Trade\n\nIn 2021 the firms sold timber worth 5.37 billion euros.",
                "# Timber\n\n| Land | 2020 | 2021 |\n|---|---|---|\n| Total | 4,900 | 5,730 |\n",
            ],
            [("5.37 billion euros", "Total 4,900 5,730")],
            id="a total in millions, on a page whose title names it",
        ),
        pytest.param(
            [
                "Brae has the largest camp, 326 strong.",
                "# Camps\n\n| Camp | Men | Rest | All |\n|-|-|-|-|\n| North, Brae | 340 | 22 | 362 |\n",
            ],
            [("326 strong", "North, Brae 340 22 362")],
            id="a row that the text names in part",
        ),
        pytest.param(["Of 46,718 forms 47,618 copies were made."], [], id="one sentence knows what it says"),
    ],
)
def test_slips(texts: list[str], wanted: list[tuple[str, str]]) -> None:
    assert judged(*texts) == wanted
