"""What holds for every page: the pages that ship, the real ones, and whatever a person may write."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker

if TYPE_CHECKING:
    from pathlib import Path

    from checker import Document, Report

DAY = datetime.date(2019, 6, 30)
SHIPPED = ["nato/2007-09-30.en.html", "nato/2019-01-15.en.html", "nato-partnerships/2013-07-02.en.html"]

SAID = 'the fund of Belgium helps seven countries : Algeria , Egypt and Jordan since 1999 ; to 2% ( see Annex 1 ) " …'
words = st.sampled_from(SAID.split())
lines = st.lists(words, min_size=1, max_size=12).map(" ".join)
blocks = st.tuples(st.sampled_from(["", "", "# ", "## ", "- ", "1. ", "> "]), lines).map("".join)
pages = st.lists(blocks, min_size=1, max_size=8).map("\n\n".join)


@pytest.fixture(scope="module", params=SHIPPED)
def page(root: Path, request: pytest.FixtureRequest) -> Document:
    return checker.read(root / "sources" / request.param)


def test_a_version_compared_with_itself_shows_nothing(page: Document) -> None:
    comparison = checker.compare(page, page)

    assert (comparison.changes, comparison.facts) == ((), ())


def test_both_sides_are_rebuilt(page: Document, root: Path) -> None:
    other = checker.read(root / "sources" / SHIPPED[1])

    comparison = checker.compare(page, other)

    assert comparison.rebuild("old") == page.text
    assert comparison.rebuild("new") == other.text


def test_every_finding_quotes_its_page(page: Document) -> None:
    assert_quotes(checker.check([page], as_of=DAY), {page.path: page})


@settings(max_examples=40, deadline=None)
@given(pages, pages)
def test_any_two_pages_can_be_compared_and_checked(old_text: str, new_text: str) -> None:
    old = checker.Document.from_text(old_text, path="aid/2018-01-01.en.md", language="en")
    new = checker.Document.from_text(new_text, path="aid/2019-01-01.en.md", language="en")

    comparison = checker.compare(old, new)

    assert (comparison.rebuild("old"), comparison.rebuild("new")) == (old.text, new.text)
    assert sorted(block.index for link in comparison.links for block in link.old) == list(range(len(old.blocks)))
    assert sorted(block.index for link in comparison.links for block in link.new) == list(range(len(new.blocks)))
    assert_quotes(checker.check([old, new], as_of=DAY), {old.path: old, new.path: new})


def assert_quotes(report: Report, documents: dict[str, Document]) -> None:
    for finding in report.findings:
        for place in finding.places:
            document = documents[place.path]
            assert document.quote(place.span) == place.quote
            assert document.quote(place.context_span) == place.context
            assert place.context_span.contains(place.span)
