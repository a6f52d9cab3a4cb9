"""Rule packs: what is read from good ones, and every mistake of bad ones with its line."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, get_args

import pytest

import checker
from checker.errors import PackError
from checker.kinds import KINDS
from checker.packs import KindName, KindSetting, Rules
from checker.rulebook import load_rules, parse_rules

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """
[[fact]]
subject = "opening of the harbour"
aliases = ["harbour opened"]
year = 1962
source = "Harbour Act, 1961"

[[fact]]
subject = "length of the quay"
number = 1.850
source = "Survey of 2001"

[[term]]
use = "Quay Authority"
not = ["Quay Agency"]
languages = ["en"]

[[text]]
name = "Harbour Act, section 2"
text = "The harbour is open to all ships at all hours."

[[pattern]]
message = "Write e-mail."
forbid = '(?i)\\bemail\\b'
pages = ["harbour*"]

[kinds.stale]
level = "note"

[[kinds.term]]
rule = "quay-authority"
off = true
pages = ["archive/*"]
"""


def test_a_pack_holds_its_rules_in_order() -> None:
    rules = parse_rules(GOOD, "rules/harbour.toml")
    assert [fact.id for fact in rules.facts] == ["opening-of-the-harbour", "length-of-the-quay"]
    assert rules.facts[0].date == "1962"
    assert rules.facts[1].number == Decimal("1.85")
    assert rules.terms[0].avoid == ("Quay Agency",)
    assert rules.texts[0].language == ""
    assert rules.patterns[0].pages == ("harbour*",)
    assert rules.settings == (
        KindSetting(kind="stale", level="note"),
        KindSetting(kind="term", rule="term/quay-authority", off=True, pages=("archive/*",)),
    )
    assert [rule.origin.line_1based for rule in (*rules.facts, *rules.terms, *rules.texts)] == [2, 8, 13, 18]


def mistakes_of(pack: str) -> list[str]:
    with pytest.raises(PackError) as caught:
        parse_rules(pack, "p.toml")
    return list(caught.value.mistakes)


@pytest.mark.parametrize(
    ("pack", "mistake"),
    [
        pytest.param("[[fact]\n", "p.toml:1: is not TOML here", id="no-toml"),
        pytest.param('a = """\n\n', "p.toml:", id="unclosed-string"),
        pytest.param('[[fact]]\nsubject = "s"\nyear = 1962\n',
                     'p.toml:1: [[fact]] 1, source: is missing: write source = "…"', id="no-source"),
        pytest.param('[[fact]]\nsubject = "s"\nsource = "x"\n\nyear = "MCM"\n',
                     'p.toml:5: [[fact]] 1, year: expected a whole number, found "MCM"', id="wrong-type"),
        pytest.param('[[fact]]\nsubject = "s"\nsource = "x"\nyear = 1\nnumber = 2\n',
                     "p.toml:5: [[fact]] 1, number: has year and number: keep one", id="two-values"),
        pytest.param('[[fact]]\nsubject = "s"\nsource = "x"\n',
                     "p.toml:1: [[fact]] 1: declares nothing: write date, year, number or value", id="no-value"),
        pytest.param('[[fact]]\nsubject = "s"\nsource = "x"\ndate = "2014-13"\n',
                     'p.toml:4: [[fact]] 1, date: expected a date, 2014-03-18 or "2014-03", found 2014-13',
                     id="no-date"),
        pytest.param('[[fact]]\nsubject = "s"\nsource = "x"\nyear = 1\nalias = ["t"]\n',
                     "p.toml:5: [[fact]] 1, alias: is not a key of this table: did you mean aliases?",
                     id="unknown-key"),
        pytest.param('[[term]]\nuse = "A"\nnot = "B"\n',
                     'p.toml:3: [[term]] 1, not: expected a list of texts, ["…", "…"], found "B"', id="text-for-list"),
        pytest.param('[[term]]\nuse = "A"\nnot = ["A"]\n',
                     'p.toml:3: [[term]] 1, not: holds "A" itself', id="avoids-itself"),
        pytest.param('[[term]]\nuse = " "\nnot = ["B"]\n', "p.toml:2: [[term]] 1, use: is empty", id="empty"),
        pytest.param('[[term]]\nid = "No Kebab"\nuse = "A"\nnot = ["B"]\n',
                     'p.toml:2: [[term]] 1, id: expected words joined by hyphens, "no-kebab", found "No Kebab"',
                     id="bad-id"),
        pytest.param('[[term]]\nid = "a"\nuse = "A"\nnot = ["B"]\n[[term]]\nid = "a"\nuse = "C"\nnot = ["D"]\n',
                     'p.toml:6: [[term]] 2, id: "a" is the id of an earlier rule', id="id-twice"),
        pytest.param('[fact]\nsubject = "s"\n',
                     "p.toml:1: [[fact]] 1: is written with one pair of brackets: write [[fact]]", id="one-bracket"),
        pytest.param("fact = 3\n", "p.toml:1: [[fact]] 1: expected a table", id="no-table"),
        pytest.param('[[pattern]]\nmessage = "m"\nforbid = "(?=a)"\n',
                     "p.toml:3: [[pattern]] 1, forbid: is no regular expression that RE2 takes", id="look-ahead"),
        pytest.param('[[pattern]]\nmessage = "m"\n', "p.toml:1: [[pattern]] 1: says nothing: write forbid or require",
                     id="no-pattern"),
        pytest.param("[kinds.facts]\n", "p.toml:1: kinds.facts: is no kind: did you mean fact?", id="unknown-kind"),
        pytest.param("[kinds.zzz]\n", "p.toml:1: kinds.zzz: is no kind: known are fact,", id="kind-like-none"),
        pytest.param('[kinds.stale]\nlevel = "off"\n',
                     "p.toml:2: kinds.stale.level: expected one of", id="unknown-level"),
        pytest.param('[kinds.text]\nrule = "double-word"\noff = true\n',
                     'p.toml:2: kinds.text.rule: there is no rule text/double-word: did you mean "doubled-word"?',
                     id="unknown-rule"),
        pytest.param("[rules]\n", "p.toml:1: rules: is not a table of a rule pack", id="unknown-table"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line(pack: str, mistake: str) -> None:
    told = mistakes_of(pack)
    assert len(told) == 1
    assert told[0].startswith(mistake)
    assert "\n" not in told[0]


def test_all_mistakes_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "one.toml").write_text('[[fact]]\nyear = "x"\n', "utf-8")
    (tmp_path / "two.toml").write_bytes(b'[[term]]\nuse = "caf\xe9"\n')
    with pytest.raises(PackError) as caught:
        load_rules(tmp_path, tmp_path / "none.toml")
    where = [mistake.replace(tmp_path.as_posix(), "").partition(": ")[0] for mistake in caught.value.mistakes]
    assert where == ["/one.toml:1", "/one.toml:1", "/one.toml:2", "/two.toml:2", "/none.toml"]


def test_a_folder_is_read_without_its_decisions_and_no_file_twice(tmp_path: Path) -> None:
    (tmp_path / "decisions").mkdir()
    (tmp_path / "decisions" / "0123.toml").write_text('why = "it is right"\n', "utf-8")
    (tmp_path / "harbour.toml").write_text(GOOD, "utf-8")
    assert len(load_rules(tmp_path, tmp_path / "harbour.toml").facts) == 2


def test_a_rule_whose_examples_do_not_hold_is_refused() -> None:
    told = mistakes_of("""
[[pattern]]
message = "Write e-mail."
forbid = '(?i)\\bemail\\b'
wrong = ["Send an e-mail."]
right = ["Send an email."]
""")
    assert told == [
        "p.toml:2: pattern write-e-mail: passes its wrong example “Send an e-mail.”: mend the rule or the example",
        "p.toml:2: pattern write-e-mail: flags its right example “Send an email.”: mend the rule or the example",
    ]


def test_a_pack_nested_too_deeply_is_a_mistake_and_no_crash() -> None:
    assert "nested too deeply" in mistakes_of("a = " + "[" * 100_000)[0]


def test_every_kind_can_be_set() -> None:
    assert {kind.name for kind in KINDS} <= set(get_args(KindName))


def test_the_packs_of_the_cases_are_read(shared: Path) -> None:
    for pack in sorted(shared.glob("eval/cases/*/rules.toml")):
        assert load_rules(pack) != Rules(), pack


SILENCED = """
[[kinds.text]]
rule = "doubled-word"
off = true
pages = ["old*"]

[[kinds.text]]
rule = "unpaired"
level = "note"
"""


def test_a_rule_is_silenced_or_set_where_a_pack_says_so() -> None:
    pages = [
        replace(checker.Document.from_text("It is the the (only way.", path=f"{page}.md", language="en"), page=page)
        for page in ("old-news", "news")
    ]
    found = checker.check(pages, rules=parse_rules(SILENCED)).findings
    assert [(finding.pages[0], finding.rule, finding.level) for finding in found] == [
        ("news.en", "text/doubled-word", "warning"),
        ("news.en", "text/unpaired", "note"),
        ("old-news.en", "text/unpaired", "note"),
    ]


def test_all_mistakes_of_one_table_are_told_in_one_round() -> None:
    told = mistakes_of(
        '[[fact]]\nsubject = "s"\nsource = "x"\nyear = 1962\nnumber = 3\nlevel = "nota"\n'
        '[[pattern]]\nmessage = "m"\nforbid = "("\nlevel = "nota"\n'
    )
    assert [line.partition(":")[2].split(": ")[1] for line in told] == [
        "[[fact]] 1, level", "[[fact]] 1, number", "[[pattern]] 1, level", "[[pattern]] 1, forbid"
    ]  # fmt: skip


def test_a_number_of_what_nobody_knows_says_what_it_needs() -> None:
    pack = '[[fact]]\nsubject = "{}"\nsource = "x"\nnumber = 6\nwrong = ["The island of Sule has seven harbours."]\n'
    (told,) = mistakes_of(pack.format("Sule"))
    assert "must name what is counted" in told
    assert parse_rules(pack.format("number of harbours of the island of Sule"), "p.toml").facts
