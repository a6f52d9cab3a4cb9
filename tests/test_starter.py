"""A new project is made whole, works at once, and nothing that is there is touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import checker
from checker.readers import ENDINGS
from checker.settings import Settings, read_settings
from checker.starter import FILES, make_project

if TYPE_CHECKING:
    from pathlib import Path


def test_everything_is_made(tmp_path: Path) -> None:
    made = make_project(tmp_path / "new")

    assert set(made) == {
        f.relative_to(tmp_path / "new").as_posix() for f in (tmp_path / "new").rglob("*") if f.is_file()
    }


def test_what_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "checker.toml").write_text('title = "Mine"\n')
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/house.toml").symlink_to("nowhere.toml")

    made = make_project(tmp_path)

    assert set(made) == set(FILES) - {"checker.toml", "rules/house.toml"}
    assert (tmp_path / "checker.toml").read_text() == 'title = "Mine"\n'
    assert not (tmp_path / "rules/nowhere.toml").exists()
    assert make_project(tmp_path) == ()


def test_the_pack_loads_and_its_commented_rules_too(tmp_path: Path) -> None:
    make_project(tmp_path)
    pack = tmp_path / "rules/house.toml"
    assert len(checker.load_rules(pack).facts) == 1

    lines = pack.read_text().splitlines()
    keys = ("# [", "# name =", "# text =", "# source =", "# id =", "# message =", "# forbid =", "# level =")
    pack.write_text("\n".join(line.removeprefix("# ") if line.startswith(keys) else line for line in lines))

    rules = checker.load_rules(pack)
    assert (len(rules.texts), len(rules.patterns), len(rules.settings)) == (1, 1, 1)


def test_the_settings_that_it_shows_are_the_defaults(tmp_path: Path) -> None:
    make_project(tmp_path)
    path = tmp_path / "checker.toml"
    shown = [
        line.removeprefix("# ") for line in path.read_text().splitlines() if line.startswith("# ") and " = " in line
    ]
    path.write_text("\n".join(line for line in shown if not line.startswith("exclude")))

    assert read_settings(path) == Settings()
    assert len(shown) == len(Settings.__struct_fields__)


def test_every_format_is_named() -> None:
    assert all(ending in FILES["sources/README.md"] for ending in ENDINGS)
