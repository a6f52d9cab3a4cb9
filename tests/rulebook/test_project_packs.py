"""The packs that this project itself keeps: read, proven, and at work on the pages they are about."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import checker

if TYPE_CHECKING:
    from checker.packs import Rules

RULES = Path(__file__).parents[2] / "rules"


@pytest.fixture(scope="module")
def rules() -> Rules:
    return checker.load_rules(RULES)


def test_every_fact_and_name_cites_a_source_and_proves_itself(rules: Rules) -> None:
    assert rules.facts
    for rule in (*rules.facts, *rules.terms, *rules.texts):
        assert rule.source, rule.id
        assert rule.wrong or rule.right, rule.id


def test_the_real_pages_are_flagged_for_what_is_wrong_in_them(rules: Rules, shared: Path) -> None:
    pages = [checker.read(path) for path in sorted((shared / "pages").glob("*/*.txt"))]
    report = checker.check(pages, rules=rules, as_of=datetime.date(2019, 6, 30))
    declared = {
        (finding.rule, finding.suggestion)
        for finding in report.findings
        if finding.kind in ("fact", "term", "quotation") and finding.level != "note"
    }
    assert declared == {
        ("fact/annexation-of-crimea", "2014"),
        ("term/moldova", "Moldova"),
        ("term/nato-georgia-commission", "NATO-Georgia Commission"),
        ("term/nato-russia-council", "NATO-Russia Council"),
        ("term/nato-ukraine-commission", "NATO-Ukraine Commission"),
    }


def test_the_built_in_pack_is_found_by_its_name_and_proves_itself() -> None:
    world = checker.load_rules("world")
    assert len(world.facts) >= 15
    assert all(fact.source and fact.wrong and fact.right for fact in world.facts)


def test_the_built_in_pack_flags_nothing_on_pages_that_are_right(shared: Path) -> None:
    world = checker.load_rules("world")
    pages = [checker.read(path) for path in sorted((shared / "eval/cases/fisheries").rglob("*.html"))]
    assert [finding for finding in checker.check(pages, rules=world).findings if finding.kind == "fact"] == []
