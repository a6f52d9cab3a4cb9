"""What a quotation gets wrong, and what it may change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import checker
from checker.checking import check
from checker.readers import read_text
from checker.rulebook import parse_rules

if TYPE_CHECKING:
    from pathlib import Path

_PACK = """
[[text]]
name = "Charter of the Lakes, Article 3"
text = "The riparian States shall keep the waters of the lakes clean and shall share them fairly among all who live on \
their shores."

[[text]]
name = "Act of 3 May 1999 on boats, section 7"
text = "Each town shall appoint a master who reports to the council once a year."

[[text]]
name = "Parkreglement 2015, artikel 4"
text = "In alle parken worden honden aan de leiband gehouden, behalve in de losloopzones."
"""


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("The Act is plain: “Each town shall appoint a master who reports to the mayor once a year”.", "error"),
        ("One text is plain: “Each town shall appoint a master who reports to the mayor once a year”.", "warning"),
    ],
    ids=["called by its sort", "not named"],
)
def test_how_sure_a_misquotation_is(text: str, level: str) -> None:
    report = check([read_text(text, path="page.md", language="en")], rules=parse_rules(_PACK))
    found = [(each.level, each.suggestion) for each in report.findings if each.kind == "quotation"]
    assert found == [(level, "to the council once a")]


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        ("en", "Article 3 of the Charter: “shall keep the rivers clean”.", ["keep the rivers clean"]),
        ("en", "Article 3 of the Charter wants the “waters of the rivers” clean.", ["rivers"]),
        ("en", "Article 3 of the Charter: “[t]he riparian State[s] shall keep the waters […] clean”.", []),
        ("en", "Article 5 of the Charter of the Lakes: “shall share them fairly among all”.", ["Article 5"]),
        ("en", "Article 9 of the Pact repeats Article 3 of the Charter: “shall share them fairly among all”.", []),
        ("en", "Section 7 of the Act of 3 May 1989 on boats: “Each town shall appoint a master”.", ["3 May 1989"]),
        ("en", "Section 7 of the Act on boats: “each town shall appoint a master”.", []),
        ("nl", "Volgens artikel 4 van het parkreglement “worden honden in alle parken aan de leiband gehouden”.", []),
        ("nl", "Volgens artikel 4 van het parkreglement “worden honden in alle straten aan de leiband gehouden”.",
         ["straten"]),
    ],
)  # fmt: skip
def test_quotations(tmp_path: Path, language: str, text: str, flagged: list[str]) -> None:
    pack = tmp_path / "pack.toml"
    pack.write_text(_PACK, "utf-8")
    document = read_text(text, path="page.md", language=language)
    found = [each for each in check([document], rules=checker.load_rules(pack)).findings if each.kind == "quotation"]
    quotes = [document.quote(each.places[0].span) for each in found if each.level != "note"]
    assert len(quotes) == len(flagged)
    assert all(quote in wanted or wanted in quote for quote, wanted in zip(quotes, flagged, strict=True))


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("The Act says: “Each town shall appoint a master who reports to the council once a month”.", "once a year"),
        ("The Act of 1999 on boats: “Each town shall appoint a master who reports to the council every month”.",
         "the council once a year"),
    ],
)  # fmt: skip
def test_the_end_of_a_quotation_is_proposed_to_its_end(text: str, proposed: str) -> None:
    rules = parse_rules(_PACK)
    found = [one for one in check([read_text(text, path="p.md", language="en")], rules=rules).findings
             if one.kind == "quotation"]  # fmt: skip
    assert [one.suggestion for one in found] == [proposed]


def test_changes_beside_each_other_are_told_as_one() -> None:
    page = read_text(
        "The Act of 3 May 1999 says: “Each town will name a master who reports to the council once a year”.",
        path="page.md", language="en",
    )  # fmt: skip
    found = check([page], rules=parse_rules(_PACK)).findings
    assert [finding.suggestion for finding in found] == ["Each town shall appoint a master"]
