"""What a sentence's figures became that stand in a table now."""

from __future__ import annotations

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
