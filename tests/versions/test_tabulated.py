"""What a sentence's figures became that stand in a table now."""

from __future__ import annotations

import pytest

from tests.two_versions import rows

OLD = "# Yard\n\n## Boats\n\nThe yard built 60 boats: 41 ferries, 12 trawlers and 7 yachts.\n"
NEW = """# Yard

## Boats

| Boats | 2021 | 2022 |
|---|---|---|
| Ferries | 52 | 55 |
| Trawlers | 18 | 19 |
| Yachts | 8 | 9 |
| Total | 78 | 83 |
"""


def _told(old: str, new: str) -> list[tuple[str | None, str | None]]:
    return [(was, now) for kind, was, now in rows(old, new) if kind == "number"]


def test_each_figure_became_that_of_the_last_year_and_the_whole_the_total() -> None:
    assert _told(OLD, NEW) == [("41 ferries; 12 trawlers; 7 yachts; 60 boats", "55; 19; 9; 83")]


def test_parts_are_known_by_the_words_before_them() -> None:
    old = "# Yard\n\n## Boats\n\nFerries stood for 41 boats, trawlers for 12 and yachts for 7.\n"
    assert _told(old, NEW) == [("41 boats; 12; 7", "55; 19; 9")]


def test_a_count_alone_became_the_total_of_what_the_table_counts() -> None:
    old = "# Yard\n\n## Boats\n\nIn 2012 the yard built 60 boats.\n"
    assert _told(old, NEW) == [("In 2012 the yard built 60 boats", "83")]


_BUDGETS = {
    "en": ("Its budget for 2012 amounts to €60.5 million.", "Budget, in million euro", "Total"),
    "fr": ("Son budget pour 2012 s'élève à 60,5 millions d'euros.", "Budget, en millions d'euros", "Total"),
    "nl": ("De begroting voor 2012 beloopt 60,5 miljoen euro.", "Begroting, in miljoenen euro", "Totaal"),
    "de": ("Der Haushalt für 2012 beträgt 60,5 Millionen Euro.", "Haushalt, in Millionen Euro", "Insgesamt"),
}


def _table(caption: str, total: str, last: str = "83") -> str:
    return f"# Yard\n\n## Boats\n\n| | {caption} |\n|---|---|\n| A | 44 |\n| B | 39 |\n| {total} | {last} |\n"


@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
def test_a_sum_became_the_total_of_a_table_about_the_same(language: str) -> None:
    sentence, caption, total = _BUDGETS[language]
    old, new = f"# Yard\n\n## Boats\n\n{sentence}\n", _table(caption, total)
    assert [now for _, was, now in rows(old, new, language) if was and "60" in was] == ["83"]
    assert [was for _, was, now in rows(new, old, language) if now and "60" in now] == ["83"]


def test_a_figure_beside_the_name_of_one_row_became_that_of_the_row() -> None:
    old = "# Yard\n\n## Boats\n\nMost of what is built here are trawlers, with 16 hulls in all.\n"
    assert [now for _, now in _told(old, NEW)] == ["19"]


@pytest.mark.parametrize(
    ("sentence", "caption", "last"),
    [
        ("The yard has stood for 60 years on its hill.", "Budget", "83"),
        ("Its budget for 2012 amounts to €60.5 million.", "Budget, in million euro", "830"),
        ("It is said that 60.5 gulls nest here for each boat.", "Budget, in million euro", "83"),
    ],
)
def test_a_figure_of_something_else_or_far_from_it_is_no_total(sentence: str, caption: str, last: str) -> None:
    old, new = f"# Yard\n\n## Boats\n\n{sentence}\n", _table(caption, "Total", last)
    assert not [now for _, now in _told(old, new) if now == last]


_PRICED = """# Yard

## Boats

| Berth | Flag | Boats |
|---|---|---|
| 10 metres | Heron | 60 |
| 20 metres | Otter | 90 |
| 30 metres | Grey seal | 40 |
"""


def _flown(prose: str) -> list[tuple[str | None, str | None]]:
    return _told(_PRICED, f"# Yard\n\n## Boats\n\n{prose}\n")


def test_a_row_is_known_by_whichever_cell_no_other_row_has() -> None:
    assert _flown("Under the heron lie 54 boats, under the otter 103.") == [("60; 90", "54 boats; 103")]
    assert _flown("The grey seal is on the flag of 76 boats.") == [("40", "The grey seal is on the flag of 76 boats")]


def test_what_all_rows_say_names_none_of_them() -> None:
    same = _PRICED.replace("Otter", "Heron").replace("Grey seal", "Heron")
    assert not _told(same, "# Yard\n\n## Boats\n\nUnder the heron lie 54 of them, under the otter 103.\n")
