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


def test_each_figure_became_that_of_the_last_year_and_the_whole_the_total() -> None:
    assert {new for kind, _, new in rows(OLD, NEW) if kind == "number"} >= {"55", "19", "9", "83"}
    assert not {"52", "18", "8", "78"} & {new for _, _, new in rows(OLD, NEW)}
