"""A kind that checker itself fails at: told with its page, and nothing else is lost."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checker import Document, checking
from checker.cache.looking import Looker
from checker.cache.pool import Pool
from checker.cache.store import Store
from checker.cli import main
from checker.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.kinds.kind import Context

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

    broken = [replace(kind, within=fails) if kind.name == "arithmetic" else kind for kind in KINDS]
    monkeypatch.setattr(checking, "KINDS", tuple(broken))
    monkeypatch.setattr(checking, "failure", failure_told)


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
