"""What the README says is true: its commands print what it shows, its code runs, its tables are whole."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import checker
from checker.kinds import KINDS
from checker.rulebook import parse_rules

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
DRAFT = """<!doctype html>
<html lang=en><title>The fund</title><h1>The fund</h1>
<p>The fund helps {} countries: Algeria, Egypt and Jordan.</p>
"""


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project, with the draft that the README speaks of."""
    folder = tmp_path_factory.mktemp("readme")
    for name in ("sources", "rules"):
        shutil.copytree(ROOT / name, folder / name)
    (folder / "older.html").write_text(DRAFT.format("three"))
    (folder / "draft.html").write_text(DRAFT.format("four"))
    return folder


@pytest.mark.parametrize(
    "block", blocks("console"), ids=lambda block: block.partition("\n")[0].removeprefix("$ checker ")
)
def test_a_command_prints_what_is_shown(folder: Path, tmp_path: Path, block: str) -> None:
    """A line "…" stands for any number of lines."""
    command, _, shown = block.removeprefix("$ checker ").partition("\n")
    done = subprocess.run(
        [sys.executable, "-m", "checker", *command.split()],
        cwd=tmp_path if command == "init" else folder,
        env=os.environ | {"PYTHONPATH": str(ROOT), "COLUMNS": "100"},
        capture_output=True,
        encoding="utf-8",
    )

    pattern = "".join("(?:.*\n)*?" if line == "…\n" else re.escape(line) for line in shown.splitlines(keepends=True))
    assert re.fullmatch(pattern, done.stdout), f"\n{done.stdout}{done.stderr}"


@pytest.mark.parametrize("block", blocks("python"))
def test_its_code_runs(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], block: str
) -> None:
    monkeypatch.chdir(folder)

    exec(compile(block, "README.md", "exec"), {})

    assert "sources/nato/2019-01-15.en.html" in capsys.readouterr().out


@pytest.mark.parametrize("block", blocks("toml"))
def test_its_rules_load(block: str) -> None:
    rules = parse_rules(block.replace("…", "to accede to this Treaty."))

    assert (len(rules.facts), len(rules.terms), len(rules.texts), len(rules.patterns), len(rules.settings)) == (1,) * 5


def test_its_table_tells_every_kind() -> None:
    table = dict(re.findall(r"^\| `([a-z]+)` \| (.*) \|$", README, re.MULTILINE))

    assert table == {kind.name: kind.says for kind in KINDS}


def test_its_two_commands_are_what_ci_runs() -> None:
    first, second = re.findall(r"^    (\.ci/install .*)$", README, re.MULTILINE)
    run = (ROOT / ".ci/run").read_text("utf-8")

    assert first.split(" && ")[1] == ".venv/bin/checker run"
    assert all(part in run for part in second.split(" && "))


def test_the_names_that_it_uses_are_public() -> None:
    used = set(re.findall(r"\bchecker\.([a-z_]+)\(", README))

    assert used <= set(checker.__all__)


def test_every_folder_that_it_names_is_there() -> None:
    named = re.findall(r"^    (checker/\w+/)", README, re.MULTILINE)

    assert named
    assert [name for name in named if not (ROOT / name).is_dir()] == []
