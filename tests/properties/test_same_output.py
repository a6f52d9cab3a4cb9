"""The same bytes give the same output, whatever the hash seed: sets and dicts decide nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS = [
    ("check", "sources", "--as-of", "2019-06-30", "--exit-zero", "--format", "json"),
    ("diff", "sources/nato/2007-09-30.en.html", "sources/nato/2019-01-15.en.html", "--format", "json"),
]


@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda arguments: arguments[0])
def test_under_several_hash_seeds(root: Path, arguments: tuple[str, ...]) -> None:
    first, *others = (run(root, arguments, cwd=root, seed=seed) for seed in ("0", "1", "4711"))

    assert first
    assert [other == first for other in others] == [True, True]


def test_reports_under_several_hash_seeds(root: Path, tmp_path: Path) -> None:
    written = []
    for seed in ("0", "1"):
        project = tmp_path / seed
        project.mkdir()
        (project / "sources").symlink_to(root / "sources", target_is_directory=True)
        (project / "rules").mkdir()
        run(root, ("run", "--as-of", "2019-06-30"), cwd=project, seed=seed)
        written.append({file.name: file.read_bytes() for file in (project / "reports").iterdir()})

    assert "index.html" in written[0]
    assert written[0] == written[1]


def run(root: Path, arguments: tuple[str, ...], *, cwd: Path, seed: str) -> bytes:
    done = subprocess.run(
        [sys.executable, "-m", "checker", *arguments],
        cwd=cwd,
        env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(root)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout
