"""The terminal report shows each finding with its line, its quote marked, its reason, in the width there is."""

from __future__ import annotations

import datetime
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.padding import Padding
from rich.text import Text

from checker.checking import Report, Unread
from checker.claims.ledger import Ledger
from checker.document import Document, Span
from checker.findings import Finding
from checker.versions.compare import compare
from checker.versions.difference import Difference
from checker.writers import terminal_difference
from checker.writers.terminal import write_report
from checker.writers.terminal_difference import write_difference

TEXT = "Aid\n\nThe fund helps seven countries: Algeria, Egypt and Jordan, and has done so for many years now.\n"


def report_on(text: str, quote: str, **about: str) -> Report:
    document = Document.from_text(text, path="aid/2019-01-15.en.txt", language="en")
    start = document.text.index(quote)
    place = document.place(Span(start, start + len(quote)))
    finding = Finding(
        kind="count",
        rule="count",
        level="error",
        message=about.get("message", "Seven are announced, three are named."),
        places=(place, place),
        pages=("aid.en", "aid.en"),
        suggestion="three",
        source="The fund's charter",
    )
    return Report(
        as_of=datetime.date(2019, 6, 30),
        documents=(document,),
        findings=(finding,),
        ledger=Ledger(),
        unread=(Unread(path="aid/bad.txt", reason="not text"),),
    )


def test_a_finding_is_shown_where_it_is_with_its_quote_marked() -> None:
    shown = write_report(report_on(TEXT, "seven countries"), width=72)

    assert shown.splitlines() == [
        "aid/2019-01-15.en.txt:3:16  error  count",
        "  │ The fund helps seven countries: Algeria, Egypt and Jordan, and has…",
        "  │                ^^^^^^^^^^^^^^^",
        "  Seven are announced, three are named.",
        "  write: three",
        '  see: aid/2019-01-15.en.txt:3:16  "seven countries"',
        "  source: The fund's charter",
        "",
        "aid/bad.txt: could not be read: not text",
        "1 page checked as of 2019-06-30: 1 error, 1 could not be read.",
    ]


@pytest.mark.parametrize("width", [40, 72, 200])
def test_lines_keep_to_the_width(width: int) -> None:
    shown = write_report(report_on("Long\n\n" + "word " * 100 + "seven" + " word" * 100, "seven"), width=width)

    lines = shown.splitlines()
    place, excerpt, carets, *others = lines
    assert place == "aid/2019-01-15.en.txt:3:501  error  count"
    assert max(cell_len(line) for line in (excerpt, carets, *others)) <= width
    assert excerpt[carets.index("^") : carets.rindex("^") + 1] == "seven"


def test_carets_stand_under_wide_letters() -> None:
    shown = write_report(report_on("Aid\n\n日本 and seven 国 countries.", "seven 国"), width=72).splitlines()

    assert cell_len(shown[1][: shown[1].index("seven")]) == shown[2].index("^")
    assert shown[2].count("^") == cell_len("seven 国")


def test_a_long_quote_is_cut_and_says_so() -> None:
    words = " ".join(f"word{n}" for n in range(2_000))
    shown = write_report(report_on(f"It tells of {words} at length.", words), width=72)

    (quoted,) = re.findall(r'see: \S+\s+"(.*?)"', shown, re.DOTALL)
    assert quoted.endswith("…")
    assert 250 < len(" ".join(quoted.split())) <= 300
    assert len(shown) < 1_500


def test_nothing_of_a_page_steers_the_terminal() -> None:
    text = "Aid\n\nThe \x1b]0;owned\x07 [red]fund[/red] \u202ehelps seven\n"
    shown = write_report(report_on(text, "seven", message="\x1b[2J[bold]gone"), width=72)

    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "\u202e" not in shown
    assert "[red]fund[/red]" in shown


def test_colour_is_there_only_if_asked_for() -> None:
    report = report_on(TEXT, "seven countries")

    assert "\x1b[" not in write_report(report)
    assert "\x1b[1;31m" in write_report(report, colour=True)


OLD = "# Aid\n\nThe fund helps six countries.\n\n## Start\n\nIt began in 1999.\n"
NEW = "# Aid\n\nThe fund helps seven countries.\n\n## Start\n\nIt began in 1999.\n\n## Rules\n\nThere are none.\n"


def difference(old: str, new: str) -> Difference:
    pages = [Document.from_text(text, path=f"{name}.md", language="en") for name, text in (("old", old), ("new", new))]
    return Difference(comparisons=(compare(*pages),))


def test_a_difference_shows_sections_and_words() -> None:
    shown = write_difference(difference(OLD, NEW), width=72).splitlines()

    assert shown[0] == "old.md → new.md"
    assert "  The fund helps [-six-]{+seven+} countries." in shown
    assert any(line.startswith("new.md:3:") and line.endswith("  fact  edited") for line in shown)
    assert any("Rules" in line and line.split()[0] in ("added", "split") for line in shown)
    assert shown[-1].startswith("3 changes: ")


def test_a_page_compared_with_itself_shows_no_change() -> None:
    assert write_difference(difference(OLD, OLD)).splitlines() == ["old.md → new.md", "No change."]


def test_a_difference_of_folders_ends_with_their_count() -> None:
    pages = difference(OLD, OLD)
    gone = pages.comparisons[0].old
    whole = Difference(comparisons=pages.comparisons, whole_folders=True, removed=(gone,))

    assert write_difference(whole).splitlines() == [
        "old.md: a page that is no more",
        "1 page compared, 0 changed, 0 added, 1 removed.",
    ]


def test_words_of_a_change_steer_nothing_either() -> None:
    shown = write_difference(difference(OLD, OLD.replace("six", "\x1b[2J\u202esix")))

    assert "\x1b" not in shown
    assert "\u202e" not in shown


PIECES = (
    "a", "word", "  ", " ", "漢字", "é", "averyveryverylongwordindeed", "漢" * 12, "-", "👍🏽", "e\u0301", " \u3000"
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join), st.integers(4, 30), st.integers(0, 2))
def test_text_without_colour_is_broken_into_lines_as_with_it(text: str, width: int, indent: int) -> None:
    part = Padding(Text(text), (0, 0, 0, indent)) if indent else Text(text)
    assert terminal_difference._plain(part, width) == terminal_difference._rendered(part, width, colour=False)
