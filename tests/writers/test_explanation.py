"""What is explained is what is checked: every kind and rule has its text, and it teaches by example."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import checker
from checker.errors import UserError
from checker.explaining import explain, prove_packs
from checker.kinds import KINDS
from checker.writers.explanation import named_rules, write_kind, write_rule

if TYPE_CHECKING:
    from pathlib import Path

    from checker.kinds.kind import Kind

PACK = """\
[[fact]]
subject = "start of the fund"
year = 1999
source = "The fund's charter"
wrong = ["The fund was started in 2001."]

[[term]]
use = "fund"
not = ["Fonds"]
"""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_is_told_with_examples_and_how_to_settle(kind: Kind) -> None:
    text = write_kind(kind)

    assert text.startswith(f"{kind.name}: it says that ")
    assert "What it flags:" in text
    assert "What it lets pass:" in text
    assert f"[kinds.{kind.name}]" in text


def test_every_rule_that_ships_is_told(root: Path) -> None:
    rules = named_rules(checker.load_rules(root / "rules"))

    assert rules
    for name, rule in rules:
        text = write_rule(name, rule)
        assert text.startswith(f"{name}: ")
        assert f"{rule.origin.path}:{rule.origin.line_1based}" in text


def test_names_are_found_whole_or_without_their_kind(tmp_path: Path) -> None:
    (tmp_path / "pack.toml").write_text(PACK)
    packs = [str(tmp_path / "pack.toml")]

    assert explain("fact/start-of-the-fund", rules=packs) == explain("start-of-the-fund", rules=packs)
    assert "term/fund" in explain(None, rules=packs)
    assert all(f"  {kind.name} " in explain(None) for kind in KINDS)
    with pytest.raises(UserError, match="did you mean start-of-the-fund"):
        explain("start-of-the-funds", rules=packs)


def test_packs_are_proven_by_their_examples(tmp_path: Path) -> None:
    pack = tmp_path / "pack.toml"
    pack.write_text(PACK)

    assert prove_packs(rules=[str(pack)]) == ("2 rules, 1 examples: all hold; no example of what is wrong: term/fund\n")

    pack.write_text(PACK.replace("2001", "1999"))
    with pytest.raises(UserError, match=r"pack\.toml:1: fact start-of-the-fund: passes its wrong example"):
        prove_packs(rules=[str(pack)])
