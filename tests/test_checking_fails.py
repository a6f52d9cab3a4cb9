"""What checker itself fails at, a kind or a reader: told with its page, and nothing else is lost."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checker import Document, checking, errors, readers
from checker.cache import between
from checker.cache.between import Between
from checker.cache.looking import Looker
from checker.cache.pool import Pool
from checker.cache.store import Store
from checker.cli import main
from checker.corpus import extract
from checker.corpus.setting import Setting, program_name
from checker.packs import Rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.kinds.kind import Context
    from checker.readers.page import Page

PAGES = {
    "bad": "# Reply\n\nThe third word breaks it. The fund helps four countries: Algeria, Egypt and Jordan.\n",
    "good": "# Notice\n\nThe fund helps five countries: Algeria, Egypt and Jordan. It grew by 3 % % in 2014.\n",
}
DAY = datetime.date(2024, 1, 1)


@pytest.fixture(autouse=True)
def _broken(monkeypatch: pytest.MonkeyPatch, failure_told: Callable[[str, Exception], str]) -> None:
    """Arithmetic fails on any page that says "breaks", as by a number that was not thought of."""

    def fails(reading: Reading, _: Context) -> Iterator[Finding]:
        if "breaks" in reading.document.text:
            float("270 000")
        yield from ()

    breaks(monkeypatch, "arithmetic", within=fails)
    monkeypatch.setattr(errors, "failure", failure_told)
    monkeypatch.setattr(readers, "failure", failure_told)


def breaks(monkeypatch: pytest.MonkeyPatch, name: str, **how: object) -> None:
    """Puts a kind that fails in the place of one."""
    broken = tuple(replace(kind, **how) if kind.name == name else kind for kind in checking.KINDS)
    for asked in (checking, between):
        monkeypatch.setattr(asked, "KINDS", broken)


def documents() -> list[Document]:
    return [Document.from_text(text, path=f"{name}.md", language="en") for name, text in PAGES.items()]


def test_every_other_kind_and_page_is_still_checked() -> None:
    report = checking.check(documents(), as_of=DAY)
    assert {(finding.places[0].path, finding.kind) for finding in report.findings} >= {
        ("bad.md", "count"),
        ("good.md", "count"),
    }
    (unread,) = report.unread
    assert unread.path == "bad.md"
    assert "failed at arithmetic (ValueError" in unread.reason


def test_the_command_tells_it_and_exits_with_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in PAGES.items():
        (tmp_path / f"{name}.md").write_text(text, "utf-8")
    assert main(["check", "bad.md", "good.md"]) == 2
    out = capsys.readouterr().out
    assert "bad.md: could not be read: checker itself failed at arithmetic" in out.replace("\n", " ")
    assert "Algeria" in out


class Sharing(Pool):
    """Shares work as among processes, but in this one: another would not have the kind that fails."""

    def worth(self, size: int) -> bool:
        return size > 0

    def shared(self, work, items, size_of):  # as the base
        for item in items:
            yield [item], work([item])


@pytest.mark.parametrize("pool", [None, Sharing(jobs=2)], ids=["one process", "several"])
def test_what_was_not_found_out_is_not_kept(tmp_path: Path, pool: Pool | None) -> None:
    """The next run looks for it again: by then checker may be mended."""
    store = Store(tmp_path / "store")
    first = checking.check(documents(), as_of=DAY, look=Looker(store=store, pool=pool))
    again = checking.check(documents(), as_of=DAY, look=Looker(store=store))
    assert first.unread
    assert again.unread == first.unread
    assert again.findings == first.findings


@pytest.mark.parametrize("stored", [False, True], ids=["plainly", "with a store"])
def test_a_kind_that_fails_between_pages_is_told_with_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stored: bool
) -> None:
    def fails(readings: Sequence[Reading], _: Context) -> Iterator[Finding]:
        yield from ()
        raise ZeroDivisionError(len(readings))

    breaks(monkeypatch, "acronym", between=fails)
    report = checking.check(documents(), as_of=DAY, between=Between(store=Store(tmp_path)) if stored else None)
    assert {finding.kind for finding in report.findings} >= {"count"}
    assert [(each.path, each.reason.partition(" (")[0]) for each in report.unread] == [
        ("bad.md", "checker itself failed at arithmetic"),
        ("bad.md", "checker itself failed at acronym between pages"),
    ]


def test_a_page_that_a_reader_fails_at_could_not_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    read = readers._read

    def fails(text: str, name: str) -> Page:
        if "Reply" in text:
            raise RecursionError("too deep")
        return read(text, name)

    monkeypatch.setattr(readers, "_read", fails)
    monkeypatch.chdir(tmp_path)
    for name, text in PAGES.items():
        (tmp_path / f"{name}.md").write_text(text, "utf-8")
    assert main(["check", "bad.md", "good.md", "--no-cache"]) == 2
    out = capsys.readouterr().out.replace("\n", " ")
    assert "bad.md: could not be read: checker itself failed at reading it (RecursionError: too deep" in out
    assert "good.md" in out


def test_a_corpus_keeps_what_the_other_kinds_found_on_the_page() -> None:
    version = extract.Version(path="bad.md", folder="", content=PAGES["bad"].encode())
    page = extract.Page(page="bad", signature="1", versions=(version,))
    rows = list(extract.extract([page], Setting(rules=Rules(), as_of=DAY, program=program_name())))
    assert [row["kind"] for table, row in rows if table == "finding"] == ["count"]
    (document,) = (row for table, row in rows if table == "document")
    assert "failed at arithmetic (ValueError" in str(document["unread"])
    assert document["words"]
