"""Disagreements between pages and versions."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

import checker
from checker.document import Document


def page(name: str, year: int, text: str) -> Document:
    day = datetime.date(year, 1, 15)
    document = Document.from_text(text, path=f"{name}/{day}.en.md", date=day, language="en")
    return replace(document, page=name)


FOUNDED = "# The Harbour Board\n\nThe Harbour Board was founded in 1961. It has offices. It keeps boats. It is old."


def test_one_disagreement_with_several_versions_is_told_once() -> None:
    later = page("board", 2019, FOUNDED.replace("1961", "1964"))
    report = checker.check([*(page("board", year, FOUNDED) for year in (2009, 2014, 2016)), later])
    found = [finding for finding in report.findings if finding.kind == "agreement"]
    assert len(found) == 1
    assert len({place.path for place in found[0].places}) == 4


def test_a_message_names_the_other_page_by_its_title_and_date() -> None:
    other = page("history", 2019, "# History\n\nThe Harbour Board was founded in 1964. It grew. It moved. It stayed.")
    report = checker.check([page("board", 2019, FOUNDED), other])
    assert "“History” (2019-01-15)" in report.findings[0].message


def test_a_further_version_leaves_a_decision_in_force() -> None:
    later = page("board", 2019, FOUNDED.replace("1961", "1964"))
    two, three = (
        checker.check([*(page("board", year, FOUNDED) for year in years), later]).findings[0]
        for years in ((2009, 2014), (2009, 2014, 2016))
    )
    assert two.fingerprint == three.fingerprint


def test_what_a_clause_says_of_a_later_year_is_not_of_its_date() -> None:
    older = page("moor", 2009, "# The moor\n\nIt became a nature park in 1963, the third in the land. It is wet.")
    newer = page(
        "moor", 2020, "# The moor\n\nIt became a game land in 1922 and a nature park 41 years later. It is wet."
    )
    assert not [found for found in checker.check([older, newer]).findings if found.kind == "agreement"]


def test_a_sentence_that_names_two_rows_of_a_table_may_tell_of_both() -> None:
    table = "| Cask | Beer | Wine |\n|---|---|---|\n| 60 litres | 72 € | 36 € |\n| 80 litres | 96 € | 48 € |\n"
    text = "A house with a cask of beer of 80 litres and one of wine of 60 litres pays 48 € + 96 € + 36 €, so 180 €."
    document = Document.from_text(f"# Casks\n\n{table}\n{text}\n", path="casks.md", language="en")
    assert not [found for found in checker.check([document]).findings if found.level != "note"]


def test_the_total_of_another_column_is_told_beside_that_of_the_first() -> None:
    table = (
        "| Pleas | Brought 2025 | Decided 2025 |\n|---|---|---|\n| Old | 304 | 251 |\n| New | 59 | 65 |\n"
        "| Total | 363 | 316 |\n"
    )
    text = "At the end of 2024 there were 192 pleas; with 363 new ones and 316 decided, there were 239 in 2025."
    document = Document.from_text(f"# Pleas\n\n{table}\n{text}\n", path="pleas.md", language="en")
    assert not [found for found in checker.check([document]).findings if found.level != "note"]


@pytest.mark.parametrize(("text", "told"), [("€121, tax included,", 0), ("€132", 1)])
def test_an_amount_with_the_tax_that_a_page_tells_is_that_of_its_table(text: str, told: int) -> None:
    document = Document.from_text(f"{DUES}\nA boat pays {text} for a week.\n", path="dues.md", language="en")
    assert len([one for one in checker.check([document]).findings if one.kind == "agreement"]) == told


DUES = """# Dues

A tax of 21% is added on the invoice.

| Boats | Net |
|---|---|
| A night | €20.00 |
| A week | €100.00 |
| A season | €900.00 |
"""
