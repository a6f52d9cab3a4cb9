"""A watch tells what changed in substance, and goes on whatever happens."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from checker.cli import main
from checker.fetching import Wanted
from checker.project import Project
from checker.settings import Settings
from checker.watching import watch

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from checker.origins.politeness import Guest
    from tests.loopback import Site

PAGE = """<html lang=en><title>Aid</title><h1>Aid</h1><p>The fund helps {} countries, and {}.</p>
<p>It has its seat in Brussels, where its council meets in the spring of every year.</p></html>"""


def test_each_round_tells_what_changed_since_the_last(tmp_path: Path, site: Site, guest: Guest) -> None:
    days = iter(date(2026, 1, day) for day in range(1, 9))
    waited: list[float] = []
    url = site.page("/aid", PAGE.format("seven", "it grows"))
    rounds = watch(
        Project(root=tmp_path, settings=Settings()),
        Wanted(addresses=(url,)),
        every_s=3600,
        times=5,
        guest=guest,
        day=lambda: next(days),
        wait=waited.append,
    )

    assert next(rounds).lines[-1] == "1 new"
    assert next(rounds).lines[-1] == "1 unchanged"
    site.page("/aid", PAGE.format("eight", "it grows"))
    changed = next(rounds)
    assert changed.weight == "fact"
    assert any("seven" in line and "eight" in line for line in changed.lines)
    site.page("/aid", PAGE.format("eight", "it grows"), 404)
    lost = next(rounds)
    assert (lost.weight, lost.missed) == (None, True)
    assert "404" in lost.lines[0]
    site.page("/aid", PAGE.format("eight", "it keeps growing"))
    assert next(rounds).weight == "wording"
    assert list(rounds) == []
    assert len(waited) == 4
    assert all(3500 < pause <= 3600 for pause in waited)


def test_the_exit_code_tells_of_the_last_round(
    tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "checker.toml").touch()
    url = site.page("/aid", PAGE.format("seven", "it grows"))
    arguments = ["watch", url, "--times", "1", "--allow-private", "--fail-on", "fact"]

    assert main(arguments) == 0
    (page,) = (tmp_path / "sources/aid").glob("*.html")
    for file in (page, page.with_name(f"{page.name}.toml")):
        file.rename(file.with_name(f"2020-01-01{file.name[10:]}"))
    site.page("/aid", PAGE.format("eight", "it grows"))
    assert main(arguments) == 1
    assert "eight" in capsys.readouterr().out
    assert main(["watch", f"{site.address}/gone", "--times", "1", "--allow-private"]) == 2
