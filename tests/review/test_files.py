"""Decisions as files: readable, merged by git, never torn, and a broken one hides no other."""

from __future__ import annotations

import datetime
import os
import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.decisions import Decision, Passage, Record
from checker.errors import UserError
from checker.review.files import FileStore, page_folder
from checker.review.record_file import read_record, write_record
from checker.review.stores import OutdatedError

if TYPE_CHECKING:
    from pathlib import Path

DAY = datetime.date(2024, 5, 2)
RIGHT = Decision(verdict="right as it is", reason="The commission counts six.", by="Ann", on=DAY)
WRONG = Decision(verdict="wrong, to be fixed", reason="Asked the webmaster.", by="Ben", on=DAY)
RECORD = Record(
    fingerprint="0123456789abcdef",
    rule="count",
    subject="countries",
    values=("6", "7"),
    message="Six are named.",
    passages=(
        Passage(page="aid/funds.en", section="Whom", quote="seven countries", context="It helps seven countries."),
    ),
    decisions=(),
)


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "decisions", "decisions")


def fresh(store: FileStore) -> FileStore:
    return FileStore(store._folder, store.name)


def test_what_is_decided_is_read_back(store: FileStore) -> None:
    until = replace(RIGHT, verdict="accepted until a date", until=datetime.date(2024, 12, 31))
    store.add(RECORD, WRONG, seen=0)
    written = store.add(RECORD, until, seen=1)

    assert fresh(store).read().records == (written,)
    assert written.decisions == (WRONG, until)
    assert written.kept_in == "decisions/aid/funds/0123456789abcdef.toml"


def test_a_file_reads_well(store: FileStore) -> None:
    written = store.add(RECORD, RIGHT, seen=0)

    assert (store._folder.parent / written.kept_in).read_text("utf-8") == (
        "# What was decided on this finding; the last line of decisions counts.\n"
        'message = "Six are named."\n'
        "decisions = [\n"
        '  { on = 2024-05-02, by = "Ann", verdict = "right as it is", reason = "The commission counts six." },\n'
        "]\n"
        "\n"
        "# The finding as it was then.\n"
        'rule = "count"\n'
        'subject = "countries"\n'
        'values = ["6", "7"]\n'
        "passages = [\n"
        '  { page = "aid/funds.en", section = "Whom", quote = "seven countries", '
        'context = "It helps seven countries." },\n'
        "]\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        'a "quoted" \\ word',
        "two\nlines\tand a tab",
        "\x00\x07\x1b[2J",
        "right\u202eleft",
        "café № 1 — 日本",
        "'''\"\"\"",
        "}]#",
    ],
    ids=["quotes", "lines", "controls", "bidi", "letters", "TOML strings", "TOML marks"],
)
def test_any_text_survives_the_file(store: FileStore, text: str) -> None:
    decision = replace(RIGHT, reason=f"x{text}", by=f"y{text}")
    record = replace(
        RECORD,
        subject=text,
        values=(text,),
        message=text,
        passages=(Passage(page=text, section=text, quote=text, context=text),),
    )
    store.add(record, decision, seen=0)

    (read,) = fresh(store).read().records
    assert replace(read, kept_in="") == replace(record, decisions=(decision,))


@pytest.mark.parametrize(
    ("decision", "says"),
    [
        (replace(RIGHT, reason=" "), "a reason"),
        (replace(RIGHT, by=""), "the name"),
        (replace(RIGHT, verdict="accepted until a date"), "needs the date"),
        (replace(WRONG, until=DAY), "no last day"),
        (replace(RIGHT, reason="x" * 2_001), "at most"),
    ],
    ids=["no reason", "no name", "no date", "a date too many", "too long"],
)
def test_a_decision_that_lacks_something_is_not_written(store: FileStore, decision: Decision, says: str) -> None:
    with pytest.raises(UserError, match=says):
        store.add(RECORD, decision, seen=0)

    assert store.read().records == ()


GOOD = """rule = "count"
passages = []
decisions = [
  { on = 2024-05-02, by = "A", verdict = "right as it is", reason = "r" },
]
"""


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("aaaaaaaaaaaaaaaa", "rule = \n", "aaaaaaaaaaaaaaaa.toml:1: is no TOML"),
        ("aaaaaaaaaaaaaaaa", GOOD.replace('by = "A", ', ""), ':4: this is missing: "by"'),
        ("aaaaaaaaaaaaaaaa", GOOD.replace('"A"', '""'), ":4: a decision needs the name"),
        ("aaaaaaaaaaaaaaaa", GOOD.replace('"r"', '" "'), ":4: a decision needs a reason"),
        ("aaaaaaaaaaaaaaaa", GOOD.replace("right as it is", "fine"), ":4: "),
        ("aaaaaaaaaaaaaaaa", GOOD.replace("2024-05-02", '"soon"'), ":4: "),
        ("aaaaaaaaaaaaaaaa", GOOD + "colour = 1\n", 'there is no key "colour"'),
        ("aaaaaaaaaaaaaaaa", GOOD.replace('rule = "count"', "rule = 3"), ":1: "),
        ("aaaaaaaaaaaaaaaa", 'rule = "count"\npassages = []\ndecisions = []\n', ":3: holds no decision"),
        ("aaaaaaaaaaaaaaaa", f"<<<<<<< HEAD\n{GOOD}", ":1: is no TOML: invalid statement; a merge was left half done"),
        ("aaaaaaaaaaaaaaaa", "a = " + "[" * 100_000, ":1: "),
        ("aaaaaaaaaaaaaaaa", "#" * 1_000_001, "is larger than 1 MB"),
        ("settled", GOOD, "settled.toml:1: is not named by a finding"),
    ],
    ids=[
        "syntax",
        "no name",
        "empty name",
        "empty reason",
        "verdict",
        "day",
        "key",
        "type",
        "none",
        "merge",
        "deep",
        "large",
        "file name",
    ],
)
def test_a_broken_file_is_told_with_its_line_and_hides_no_other(
    store: FileStore, name: str, text: str, told: str
) -> None:
    store.add(RECORD, RIGHT, seen=0)
    (store._folder / f"aid/{name}.toml").write_text(text, "utf-8")

    read = store.read()

    assert [record.fingerprint for record in read.records] == [RECORD.fingerprint]
    assert len(read.broken) == 1
    assert read.broken[0].startswith(f"decisions/aid/{name}.toml:")
    assert told in read.broken[0]


def test_bytes_that_are_no_text_and_links_are_told(store: FileStore) -> None:
    written = store.add(RECORD, RIGHT, seen=0)
    (store._folder / "aaaaaaaaaaaaaaaa.toml").write_bytes(b"rule = 1\n\xff\xfe")
    (store._folder / "bbbbbbbbbbbbbbbb.toml").symlink_to(store._folder.parent / written.kept_in)

    assert store.read().broken == (
        "decisions/aaaaaaaaaaaaaaaa.toml:2: is not UTF-8 text",
        "decisions/bbbbbbbbbbbbbbbb.toml:1: is a link, and links are not followed here",
    )


def test_a_file_that_was_moved_stays_where_it_is_and_a_second_one_is_told(store: FileStore) -> None:
    written = store.add(RECORD, RIGHT, seen=0)
    moved = store._folder / "else" / "0123456789abcdef.toml"
    moved.parent.mkdir()
    (store._folder.parent / written.kept_in).rename(moved)

    again = store.add(RECORD, WRONG, seen=1)
    assert again.kept_in == "decisions/else/0123456789abcdef.toml"
    assert again.decisions == (RIGHT, WRONG)

    shutil.copy(moved, store._folder / "0123456789abcdef.toml")
    read = store.read()
    assert len(read.records) == 1
    assert "is decided on in decisions/0123456789abcdef.toml too" in read.broken[0]


def test_what_another_decided_meanwhile_is_not_overwritten(store: FileStore) -> None:
    other = fresh(store)
    other.add(RECORD, WRONG, seen=0)

    with pytest.raises(OutdatedError) as caught:
        store.add(RECORD, RIGHT, seen=0)

    assert caught.value.record
    assert caught.value.record.decisions == (WRONG,)
    assert store.read().records[0].decisions == (WRONG,)


def test_the_last_decision_can_be_taken_back_and_no_other(store: FileStore) -> None:
    store.add(RECORD, WRONG, seen=0)
    store.add(RECORD, RIGHT, seen=1)

    with pytest.raises(OutdatedError):
        store.take_back(RECORD.fingerprint, WRONG, seen=1)
    store.take_back(RECORD.fingerprint, RIGHT, seen=2)
    assert store.read().records[0].decisions == (WRONG,)
    store.take_back(RECORD.fingerprint, WRONG, seen=1)
    assert store.read().records == ()
    with pytest.raises(OutdatedError):
        store.take_back(RECORD.fingerprint, WRONG, seen=1)


@pytest.mark.parametrize(
    ("page", "folder"),
    [
        ("nato", "nato"),
        ("aid/funds", "aid/funds"),
        ("../../etc", "%2E./%2E./etc"),
        ("/etc/passwd", "etc/passwd"),
        ("", "page"),
        (".hidden", "%2Ehidden"),
        ("a\x00b\\c:d", "a%00b%5Cc%3Ad"),
        ("café", "café"),
        ("x" * 300, "x" * 80),
    ],
)
def test_no_name_of_a_page_leads_out_of_the_folder(store: FileStore, page: str, folder: str) -> None:
    assert page_folder(page) == folder
    record = replace(RECORD, passages=(replace(RECORD.passages[0], page=f"{page}.en"),))
    written = store._folder.parent / store.add(record, RIGHT, seen=0).kept_in
    assert written.resolve().is_relative_to(store._folder.resolve())
    assert len(store.read().records) == 1


@pytest.mark.parametrize("fingerprint", ["../../../etc/x", "0123456789ABCDEF", "0123456789abcde", "0123456789abcdef\n"])
def test_only_a_fingerprint_names_a_file(store: FileStore, fingerprint: str) -> None:
    with pytest.raises(UserError, match="names no finding"):
        store.add(replace(RECORD, fingerprint=fingerprint), RIGHT, seen=0)
    with pytest.raises(UserError, match="names no finding"):
        store.take_back(fingerprint, RIGHT, seen=1)


def test_git_merges_two_peoples_decisions_even_on_one_finding(tmp_path: Path) -> None:
    if not shutil.which("git"):
        pytest.skip("needs git")

    def git(*arguments: str) -> None:
        identity = {
            "GIT_AUTHOR_NAME": "A",
            "GIT_AUTHOR_EMAIL": "a@b",
            "GIT_COMMITTER_NAME": "A",
            "GIT_COMMITTER_EMAIL": "a@b",
        }
        subprocess.run(["git", *arguments], cwd=tmp_path, check=True, capture_output=True, env=os.environ | identity)

    store = FileStore(tmp_path / "decisions", "decisions")
    other = replace(RECORD, fingerprint="f" * 16)
    git("init", "-b", "main")
    store.add(other, RIGHT, seen=0)
    git("add", "-A")
    git("commit", "-m", "first")
    git("switch", "-c", "hers")
    store.add(RECORD, RIGHT, seen=0)
    store.add(other, WRONG, seen=1)
    git("add", "-A")
    git("commit", "-m", "hers")
    git("switch", "main")
    store.add(RECORD, WRONG, seen=0)
    store.add(other, replace(RIGHT, by="Cleo"), seen=1)
    git("add", "-A")
    git("commit", "-m", "his")
    git("merge", "hers")

    read = fresh(store).read()
    assert read.broken == ()
    assert {record.fingerprint: {decision.by for decision in record.decisions} for record in read.records} == {
        RECORD.fingerprint: {"Ann", "Ben"},
        other.fingerprint: {"Ann", "Ben", "Cleo"},
    }
    assert not any(path.name == ".lock" for path in tmp_path.rglob("*") if _tracked(tmp_path, path))


def _tracked(root: Path, path: Path) -> bool:
    done = subprocess.run(["git", "ls-files", "--error-unmatch", str(path)], cwd=root, capture_output=True, check=False)
    return done.returncode == 0


DAYS = st.dates(datetime.date(1990, 1, 1), datetime.date(2100, 1, 1))
TEXTS = st.text(st.characters(codec="utf-8"), max_size=40)
SOME = TEXTS.filter(lambda text: bool(text.strip()))


@settings(max_examples=60, deadline=None)
@given(
    subject=TEXTS,
    values=st.lists(TEXTS, max_size=3).map(tuple),
    passages=st.lists(st.builds(Passage, page=TEXTS, section=TEXTS, quote=TEXTS, context=TEXTS), max_size=2).map(tuple),
    decisions=st.lists(
        st.builds(Decision, verdict=st.just("right as it is"), reason=SOME, by=SOME, on=DAYS, until=st.none() | DAYS),
        min_size=1,
        max_size=3,
    ).map(tuple),
)
def test_what_is_written_is_what_is_read(
    subject: str, values: tuple[str, ...], passages: tuple[Passage, ...], decisions: tuple[Decision, ...]
) -> None:
    record = replace(RECORD, subject=subject, values=values, passages=passages, decisions=decisions, kept_in="x")
    text = write_record(record)

    assert read_record(text.encode(), RECORD.fingerprint, "x") == record
    # a decision is one line, whatever is in it: that is what git merges by
    assert sum(line.startswith("  { on = ") for line in text.split("\n")) == len(decisions)
