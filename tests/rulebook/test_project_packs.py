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
