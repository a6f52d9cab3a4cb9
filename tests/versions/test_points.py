"""Points of a list, and rows of a table, beside those that the other version tells in prose."""

from __future__ import annotations

import pytest

from tests.two_versions import changed


def _told(old: str, new: str, language: str = "en") -> list[tuple[str, str, str]]:
    facts = changed(f"# Yard\n\n## Goods\n\n{old}\n", f"# Yard\n\n## Goods\n\n{new}\n", language)
    return [
        (fact.kind, fact.old.quote if fact.old else "", fact.new.quote if fact.new else "")
        for fact in facts
        if fact.kind in ("list", "added", "removed")
    ]


@pytest.mark.parametrize(
    ("language", "prose", "points", "wanted"),
    [
        (
            "en",
            "The yard takes no wrecks, barrels with oil in them or boats of iron.",
            ["wrecks;", "barrels that have oil in them;", "tin drums;", "iron boats."],
            "tin drums",
        ),
        (
            "fr",
            "Le chantier refuse les épaves, les barils d'huile et les bateaux en fer.",
            ["les épaves ;", "les barils d'huile ;", "les tonneaux vides ;", "les bateaux en fer."],
            "les tonneaux vides",
        ),
        (
            "nl",
            "De werf weigert wrakken, vaten met olie en boten van ijzer.",
            ["wrakken;", "vaten met olie;", "blikken trommels;", "boten van ijzer."],
            "blikken trommels",
        ),
        (
            "de",
            "Die Werft nimmt keine Wracks, keine Fässer mit Öl und keine Boote aus Eisen.",
            ["Wracks;", "Fässer mit Öl;", "Trommeln aus Blech;", "Boote aus Eisen."],
            "Trommeln aus Blech",
        ),
    ],
)
def test_a_point_beside_those_told_in_prose(language: str, prose: str, points: list[str], wanted: str) -> None:
    listed = "\n".join(f"- {point}" for point in points)
    assert [row for row in _told(prose, listed, language) if wanted in row[2]]
    assert [row for row in _told(listed, prose, language) if wanted in row[1]]


def test_a_row_beside_those_told_in_prose() -> None:
    prose = "A berth for skiffs costs 12 euro a night, one for cutters 30 euro."
    table = "| Boat | Euro |\n|---|---|\n| Skiffs | 14 |\n| Cutters | 35 |\n| Houseboats | 60 |"
    assert ("added", "", "Houseboats") in _told(prose, table)
    assert ("removed", "Houseboats", "") in _told(table, prose)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            "The yard takes no wrecks, oil barrels or iron boats. Tin drums are refused too.",
            "- wrecks;\n- oil barrels;\n- drums of tin;\n- iron boats.",
            id="told in another sentence",
        ),
        pytest.param(
            "The yard was built in a dry summer by the river.",
            "- wrecks;\n- oil barrels;\n- drums of tin;\n- iron boats.",
            id="nothing of the list told",
        ),
        pytest.param(
            "The yard takes no wrecks and no iron boats whose owner is not known.",
            "- wrecks;\n- iron boats;\n- boats without ownership.",
            id="a word of the same stock",
        ),
        pytest.param(
            "A berth for skiffs costs 12 euro a night, one for cutters 30 euro.",
            "| Boat | Euro |\n|---|---|\n| Skiffs | 12 |\n| Cutters | 30 |\n| Total | 42 |",
            id="a total",
        ),
    ],
)
def test_points_that_are_not_new(old: str, new: str) -> None:
    assert not [row for row in _told(old, new) if row[0] != "removed"]
    assert not [row for row in _told(new, old) if row[0] != "added"]


def test_a_point_is_told_by_the_sentence_that_says_most_of_it_however_many_say_a_word() -> None:
    prose = "The yard takes wrecks, barrels of oil and iron anchors."
    prose += "".join(f"\n\nOil of lot {n} and iron of pier {n} stay here." for n in range(60))
    points = "- wrecks;\n- barrels of oil;\n- tin drums;\n- iron anchors."
    (row,) = [row for row in _told(prose, points) if row[0] == "list"]
    assert row == ("list", "The yard takes wrecks, barrels of oil and iron anchors.", "tin drums;")
