"""What somebody has so many of, all so many of them, and how many there have been since a year."""

from __future__ import annotations

import pytest

import checker
from checker.document import Document

_BETWEEN = "The port lies on the west coast. Ships call there all the year round. It is safe in any wind."


@pytest.mark.parametrize(
    ("language", "one", "other", "differ"),
    [
        pytest.param("en", "The port has six cranes.", "All seven cranes work at night.", True, id="all of them"),
        pytest.param("en", "The port has six cranes.", "Two of the six cranes are new.", False, id="the same"),
        pytest.param("en", "The port has six cranes.", "The two cranes in the north are new.", False, id="some"),
        pytest.param("en", "It employs 90 people, among them 48 pilots.", "All 84 pilots sail.", True, id="among"),
        pytest.param("fr", "Le port dispose de deux grues.", "Des trois grues, une est neuve.", True, id="of them"),
        pytest.param("en", "A full crew has 12 sailors.", "Its 48 sailors are at sea.", False, id="each of a sort"),
        pytest.param("en", "We sent 31 ships since 1958.", "Since 1958 we sent 33 ships.", True, id="since a year"),
        pytest.param("en", "We sent 31 ships since 1958.", "Since 1968 we sent 33 ships.", False, id="other years"),
        pytest.param("en", "We sent 31 ships since 1958.", "Since 1958 we sent 90 ships.", False, id="far apart"),
        pytest.param("en", "The Port Act has applied since 21 April 2001.",
                     "The Port Act of Ask has applied since 12 April 2001.", True, id="a day"),
        pytest.param("en", "The Port Office was founded in 1921.", "The Port Office was founded anew in 2004.", False,
                     id="founded anew"),
        pytest.param("en", "The Port Act was signed on 21 April 2001.",
                     "The Lake Act was signed on 12 April 2001.", False, id="two acts"),
    ],
)  # fmt: skip
def test_counts_and_days_told_twice(language: str, one: str, other: str, *, differ: bool) -> None:
    text = f"# Port\n\n{one} {_BETWEEN}\n\n## More\n\n{other} That is so.\n"
    document = Document.from_text(text, path="port.md", language=language)
    assert ("agreement" in {finding.kind for finding in checker.check([document]).findings}) == differ


def test_two_offices_with_a_word_in_common_are_two() -> None:
    pages = [
        Document.from_text(f"# {office}\n\n{office} decides on a {town} mooring within {days} days. {_BETWEEN}\n",
                           path=f"{n}.md", language="en")
        for n, (office, town, days) in enumerate(
            (("The Archive of Askby", "Braeby", 42), ("The Registry of Braeby", "Carnby", 21)))
    ]  # fmt: skip
    others = [
        Document.from_text(f"# Notes {n}\n\nNote {n} has {n + 20} lines. {_BETWEEN}\n", path=f"n{n}.md", language="en")
        for n in range(12)
    ]
    assert not [found for found in checker.check([*pages, *others]).findings if found.kind == "agreement"]
