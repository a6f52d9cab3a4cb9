"""Fuzz targets for what users write: packs, patterns, settings. They are understood, or their mistakes are told."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from checker.document import Document
from checker.errors import UserError
from checker.rulebook import parse_rules
from checker.settings import read_settings
from tests.fuzz.damage import Edit, damaged, edits, fuzzed

if TYPE_CHECKING:
    from pathlib import Path

PACK = b"""
[[fact]]
subject = "annexation of Crimea"
aliases = ["Crimea's annexation"]
date = 2014-03-18
source = "https://example.org"
wrong = ["the annexation of Crimea (1914)"]
right = ["In 2014 Russia annexed Crimea."]
[[term]]
use = "NATO-Russia Council"
not = ["NATO Russia Council"]
[[text]]
name = "Treaty, Article 10"
text = "The Parties may, by unanimous agreement, invite any other State."
[[pattern]]
id = "no-click-here"
message = "A link says where it leads."
forbid = "click here"
[kinds.stale]
level = "note"
"""
LONGEST_S = 5


@given(done=edits)
@fuzzed(60)
def test_packs(done: list[Edit]) -> None:
    begun = time.process_time()
    try:
        parse_rules(damaged(PACK, done).decode("utf-8", "replace"))
    except UserError as error:
        assert str(error)  # noqa: PT017  # either is right
    assert time.process_time() - begun < LONGEST_S


@given(pattern=st.text("ab(|)*+?{},.[]^$\\dws0123456789", max_size=40))
@fuzzed(60)
def test_patterns_of_users_cannot_hang(pattern: str) -> None:
    """Whatever a user writes as a pattern is refused, or matched in linear time."""
    from checker.checking import check

    quoted = pattern.replace("'", "")
    try:
        rules = parse_rules(f"[[pattern]]\nid = 'x'\nmessage = 'no'\nforbid = '{quoted}'\n")
    except UserError:
        return
    begun = time.process_time()
    page = Document.from_text("# A\n\n" + "ab" * 5000 + "!\n", path="a.md")
    check([page], rules=rules, as_of=date(2026, 1, 31))
    assert time.process_time() - begun < LONGEST_S


@given(done=edits)
@fuzzed(60)
def test_settings(done: list[Edit], tmp_path: Path) -> None:
    file = tmp_path / "checker.toml"
    file.write_bytes(damaged(b'title = "Aid"\nfail-on = "error"\nexclude = ["drafts/*"]\nversions = "git"\n', done))
    try:
        read_settings(file)
    except UserError as error:
        assert str(error)  # noqa: PT017  # either is right
