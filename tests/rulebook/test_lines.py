"""Where tables and keys stand in a TOML file."""

from __future__ import annotations

from checker.rulebook.lines import scan_lines

TEXT = '''# a comment [fact]
title = "x"
[[fact]]
subject = "[[fact]]"   # [[fact]]
text = """
[[fact]]
key = 1
"""
list = [
  "a", # ] not the end
  "key = 2",
]
after = 1

  [[ fact ]]
subject = \'\'\'one line\'\'\'
"odd key" = 3
[kinds.stale]
level = "note"
'''


def test_tables_and_keys_are_found_and_nothing_inside_values() -> None:
    lines = scan_lines(TEXT)
    assert lines.of("", key="title") == 2
    assert [lines.of("fact", place) for place in (0, 1)] == [3, 15]
    assert lines.of("fact", 0, "text") == 5
    assert lines.of("fact", 0, "after") == 13
    assert lines.of("fact", 1, "odd key") == 17
    assert lines.of("kinds.stale", key="level") == 19
    assert lines.of("fact", 0, "missing") == 3
    assert lines.of("nowhere") == 1
