"""The command line as people and programs call it: in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

PAGE = "<html lang=en><h1>Aid</h1><p>The fund was set up in 1999.</p></html>"


@pytest.fixture
def checker(root: Path, tmp_path: Path):
    """Runs the command line in an empty folder and gives back exit code, output and messages."""

    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "checker", *arguments],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(root), "COLUMNS": "80"} | environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return run


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "the following arguments are required: COMMAND; see `checker --help`"),
        (["chek"], "invalid choice: 'chek'"),
        (["check"], "nothing to check: name files or folders"),
        (["check", "missing.html"], "missing.html: no such file or folder; check the spelling"),
        (["check", "."], ".: nothing to check here; pages end in .htm, .html"),
        (["check", "--as-of", "yesterday"], "'yesterday' is no day; write it as 2019-06-30"),
        (["check", "--fail-on", "worry"], "invalid choice: 'worry' (choose from"),
        (["check", "--format", "json", "--format", "terminal"], "two formats for standard output"),
        (["check", "--output", "found.xyz"], "no --format before it, and its ending tells none"),
        (["diff", "old.html"], "required: NEW"),
        (["diff", "old.html", "new.html"], "old.html: no such file"),
    ],
    ids=lambda value: " ".join(value) or "nothing" if isinstance(value, list) else "",
)
def test_a_mistake_gets_one_clear_line_and_exit_code_2(checker, arguments: list[str], says: str) -> None:
    done = checker(*arguments)

    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert done.stderr.startswith("checker: ")
    assert says in done.stderr


def test_check_tells_the_pages_as_json(checker, tmp_path: Path) -> None:
    (tmp_path / "aid").mkdir()
    (tmp_path / "aid/2019-01-15.en.html").write_text(PAGE)

    done = checker("check", ".", "--format", "json", "--as-of", "2019-06-30")

    report = json.loads(done.stdout)
    assert (done.returncode, report["as_of"], report["findings"]) == (0, "2019-06-30", [])
    assert [(page["path"], page["page"], page["date"]) for page in report["documents"]] == [
        ("aid/2019-01-15.en.html", "aid", "2019-01-15")
    ]


def test_one_bad_page_is_told_and_the_others_are_checked(checker, tmp_path: Path) -> None:
    (tmp_path / "good.html").write_text(PAGE)
    (tmp_path / "bad.txt").write_bytes(bytes(4096))

    done = checker("check", ".", "--format", "json", "--as-of", "2019-06-30")

    report = json.loads(done.stdout)
    assert done.returncode == 2
    assert [page["path"] for page in report["documents"]] == ["good.html"]
    assert [page["path"] for page in report["unread"]] == ["bad.txt"]
