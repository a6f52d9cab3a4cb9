"""Which facts changed between two versions."""

from __future__ import annotations

import pytest

from tests.two_versions import changed, rows


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        pytest.param(
            "The league brings together seven ports.",
            "The league brings together eight ports.",
            [("number", "seven ports", "eight ports")],
            id="a count",
        ),
        pytest.param(
            "The board has five divisions and 40 boats.",
            "Since the reform, eight divisions make up the board, which has 40 boats.",
            [("number", "five divisions", "eight divisions")],
            id="rewritten",
        ),
        pytest.param(
            "Members: Ask, Brae and Carn.",
            "Members: Ask, Brae, Carn and Dun.",
            [("list", "Ask, Brae and Carn", "Ask, Brae, Carn and Dun")],
            id="a list",
        ),
        pytest.param(
            "The board is old.",
            "The board is old. The Ask Treaty was signed on 4 March 2010.",
            [("added", None, "The Ask Treaty was signed on 4 March 2010")],
            id="an event that is new",
        ),
        pytest.param(
            "For every licence the board asks at least 40 euro in all ports.",
            "For each licence the board asks more than 40 euro in its ports.",
            [("number", "at least 40 euro", "more than 40 euro")],
            id="a bound",
        ),
        pytest.param(
            "The licence lasts for 5 days.",
            "The licence lasts for 5 weeks.",
            [("number", "The licence lasts for 5 days", "The licence lasts for 5 weeks")],
            id="a unit",
        ),
        pytest.param("The licence lasts 12 months.", "The licence lasts one year.", [], id="the same in another unit"),
        pytest.param(
            "The Harbour Strategy remains the strategy adopted in 2005 at the Harbour Summit.",
            "The Harbour Strategy (Oslo, 2015) sets three aims.",
            [("date", "adopted in 2005", "Harbour Strategy (Oslo, 2015)")],
            id="a name with its date in brackets",
        ),
        pytest.param(
            "The board has five divisions and 40 boats.",
            "The board has eight divisions and 52 boats.",
            [("number", "five divisions; 40 boats", "eight divisions; 52 boats")],
            id="two figures of one sentence",
        ),
        pytest.param(
            "A widow of a pilot is paid half of the pension of the pilot.",
            "A widow of a pilot is paid 60 per cent of the pension of the pilot.",
            [("number", "half of the pension", "60 per cent of the pension")],
            id="a fraction and a percentage",
        ),
        pytest.param(
            "A widow of a pilot is paid half of the pension of the pilot.",
            "A widow of a pilot is paid 50 per cent of the pension of the pilot.",
            [],
            id="a half is 50 per cent",
        ),
        pytest.param("It has some 40 boats.", "It has some 40 boats, all of them new.", [], id="the same value"),
    ],
)
def test_changes(old: str, new: str, wanted: list[tuple[str, str | None, str | None]]) -> None:
    assert rows(old, new) == wanted


def test_a_row_of_a_table_is_one_change() -> None:
    table = "| Fish | 2020 | 2021 |\n|---|---|---|\n| Cod | {} | {} |\n| Ling | 3 | 4 |\n"
    found = rows(table.format(12, 14), table.format(13, 15))
    assert len(found) == 1


def test_a_version_compared_with_itself_shows_nothing() -> None:
    text = "The Harbour Board, founded in 1961, has 12 divisions (Ask, Brae and Carn) and spent 4 million euro in 2019."
    assert rows(text, text) == []


def told(old: str, new: str) -> list[tuple[str, str | None, str | None]]:
    return [(fact.subject, fact.old_value, fact.new_value) for fact in changed(old, new)]


def test_a_cell_is_told_by_its_row_and_column() -> None:
    table = "# Fees\n\n| Boat | Fee |\n|---|---|\n| Yacht | {} |\n| Dinghy | 5 euro |\n"
    assert told(table.format("30 euro"), table.format("40 euro")) == [("Yacht, Fee", "30 euro", "40 euro")]


def test_a_table_that_moved_on_to_other_years_is_one_change() -> None:
    table = "# Landings\n\n| Fish | {} | {} |\n|---|---|---|\n| Cod | {} | {} |\n| Ling | {} | {} |\n"
    found = told(table.format(2009, 2010, 310, 320, 41, 42), table.format(2019, 2020, 210, 230, 51, 55))
    assert [subject for subject, _, _ in found] == ["Landings"]


def test_a_name_that_only_stands_near_is_no_subject() -> None:
    old = "# Where we work\n\nBetween Ask and the Brae Islands, two ferries sail.\n"
    assert told(old, old.replace("two", "three")) == [("Where we work", "two ferries", "three ferries")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            "# Partners\n\nThe Harbour Dialogue includes seven countries around the inner sea.",
            "# Partners\n\nThe Alliance of Ports keeps ties of many kinds with more than 40 partner countries.",
            id="two subjects",
        ),
        pytest.param(
            "# Work\n\nThe Board had 614 complaints, 71 more than in 2007.",
            "# Work\n\nThe Board had 614 complaints. It bought 71 boats.",
            id="a difference is no quantity",
        ),
        pytest.param(
            "# Work\n\nApply early: the inner quay is full, and a new permit takes the board three months.",
            "# Work\n\nCrews of foreign boats who stay for more than 60 days need a permit from the mayor.",
            id="two lengths of time in two units",
        ),
    ],
)
def test_different_things_are_not_one_fact(old: str, new: str) -> None:
    assert not [fact for fact in rows(old, new) if fact[0] == "number"]


def test_a_value_that_stayed_is_not_taken_for_one_that_changed() -> None:
    old = "The Board spends 0.4% of gross port income on safety. It works towards 0.7% of port income."
    new = "It keeps to the target of 0.7% of gross port income. The Board spends 0.5% of gross port income on safety."
    assert rows(old, new) == [("number", "0.4% of gross port income", "0.5% of gross port income")]


def test_a_change_is_shown_in_its_sentence() -> None:
    (fact,) = changed(
        "The board is old. It has five boats, all of oak.", "The board is old. It has six boats, all of oak."
    )
    assert fact.new
    assert fact.new.quote == "It has six boats, all of oak."
    assert fact.new.end.column == fact.new.start.column + len(fact.new.quote)


def test_a_new_point_is_told_with_the_list_that_it_leads_to() -> None:
    kept = "1. The board has five members.\n2. The board meets in spring.\n3. The chair opens the meeting.\n"
    new = f"{kept}4. Limits:\n   1. Nobody serves for more than nine years.\n   2. Years before 1990 do not count.\n"
    (fact,) = changed(f"## Board\n\n{kept}", f"## Board\n\n{new}")
    assert fact.kind == "added"
    assert fact.new_value is not None
    assert fact.new_value.startswith("Limits:")
    assert "nine years" in fact.new_value


def test_a_new_point_is_told_with_the_lists_within_its_list() -> None:
    kept = "1. The board has five members.\n2. The board meets in spring.\n3. The chair opens the meeting.\n"
    new = f"{kept}4. Limits:\n   1. Nobody serves for more than nine years, unless:\n      - nobody else stands\n"
    (fact,) = changed(f"## Board\n\n{kept}", f"## Board\n\n{new}")
    assert str(fact.new_value).endswith("nobody else stands")
