"""The timeline: how sections and passages live through three or more versions."""

from __future__ import annotations

import datetime
from dataclasses import replace
from itertools import pairwise

import checker
from checker.document import Document
from checker.versions.comparison import Comparison, SectionLink
from checker.writers.html.change_page import change_pages
from checker.writers.html.timeline_page import TimelineView, timelines

FEES = "## Fees\n\nThe fee is 20 euro for a year and is paid at the town hall before the end of March.\n\n"
VISITS = "## Visits\n\nAn inspector visits every school in the first month and writes a report on what he saw.\n\n"
APPEALS = "## Appeals\n\nWhoever was refused may write to the ombudsman, who answers within thirty days.\n\n"


def by_heading(comparison: Comparison) -> Comparison:
    """The comparison with its sections put together by heading alone: how they are aligned is tested elsewhere."""
    old = {section.heading.removeprefix("2. "): section for section in comparison.old.sections}
    new = {section.heading.removeprefix("2. "): section for section in comparison.new.sections}
    links = [
        SectionLink(old=old.get(name), new=section, kind="kept", similarity=1, how="by hand")
        for name, section in new.items()
    ]
    links += [
        SectionLink(old=section, new=None, kind="removed", similarity=0, how="by hand")
        for name, section in old.items()
        if name not in new
    ]
    return replace(comparison, sections=tuple(links))


def versions(*texts: str) -> tuple[TimelineView, ...]:
    documents = [
        replace(
            Document.from_text(
                f"# Schools\n\n{text}", path=f"sources/schools/{2000 + at}-01-01.en.md", language="en",
                date=datetime.date(2000 + at, 1, 1),
            ),
            page="schools",
        )
        for at, text in enumerate(texts)
    ]  # fmt: skip
    comparisons = [by_heading(checker.compare(old, new)) for old, new in pairwise(documents)]
    files = [f"{at}.html" for at in range(len(comparisons))]
    return timelines(change_pages(comparisons, files, (), title="Pages"))


def test_two_versions_are_no_timeline() -> None:
    assert versions(FEES, FEES) == ()


def test_sections_come_stay_and_go() -> None:
    (timeline,) = versions(FEES + VISITS, FEES + VISITS, FEES + APPEALS)
    told = {strip.heading: [stage.words for stage in strip.stages] for strip in timeline.strips}
    assert told["Fees"] == ["", "100%", "100%"]
    assert told["Visits"] == ["", "100%", "gone"]
    assert told["Appeals"] == ["", "", "new"]
    assert [stage.shade for stage in timeline.strips[0].stages] == ["shade-0"] * 3


def test_a_new_number_is_no_new_name() -> None:
    numbered = FEES.replace("## Fees", "## 2. Fees")
    (timeline,) = versions(FEES, numbered, FEES)
    (strip,) = timeline.strips
    assert strip.heading == "Fees"
    assert [stage.heading for stage in strip.stages] == ["", "", ""]


def test_passages_tell_in_which_versions_they_stand() -> None:
    (timeline,) = versions(FEES + VISITS, FEES + APPEALS, FEES + APPEALS)
    told = {strip.text[:12]: [sign for sign, _ in strip.signs] for strip in timeline.passages}
    assert told == {"An inspector": ["=", "−", ""], "Whoever was ": ["", "+", "="]}
    assert timeline.lasting == 1
    assert all(strip.href.startswith(("0.html#", "1.html#")) for strip in timeline.passages)


def test_facts_tell_what_each_version_made_of_them() -> None:
    texts = [
        f"The fund helps {count} countries in the world.\n\n## Members\n\nThe members are {members}.\n"
        for count, members in ((7, "Arden and Brome"), (9, "Arden, Brome and Corle"), (12, "Arden, Brome and Corle"))
    ]
    (timeline,) = versions(*texts)
    told = [[(value.said, value.shade) for value in fact.values] for fact in timeline.facts]
    assert told == [
        [("7 countries", "shade-0"), ("9 countries", "shade-1"), ("12 countries", "shade-1")],
        [("Arden and Brome", "shade-0"), ("Arden, Brome and Corle", "shade-1"), ("", "")],
    ]
    assert [value.href.partition("#")[0] for value in timeline.facts[0].values] == ["0.html", "0.html", "1.html"]


def test_what_a_fact_still_is_is_not_told_again() -> None:
    fees = [FEES.replace("20 euro", f"{amount} euro") for amount in (20, 25, 25, 25, 25, 30)]
    (timeline,) = versions(*fees)
    (fact,) = timeline.facts
    assert timeline.many
    assert [bool(value.said) for value in fact.values] == [True, True, False, False, False, True]


def test_a_new_fact_begins_with_its_version() -> None:
    fee = "\n\nEach school pays a fee of 40 euros for its licence every year.\n"
    (timeline,) = versions(FEES + VISITS, FEES + VISITS, FEES + VISITS + fee)
    (fact,) = timeline.facts
    assert [value.shade for value in fact.values] == ["", "", "came"]


def test_each_page_has_its_own_timeline() -> None:
    (timeline,) = versions(FEES, FEES, FEES, FEES)
    assert len(timeline.versions) == len(timeline.hrefs) == 4
    assert timeline.file == "timeline--schools.en.html"
    assert timeline.passages == ()
