"""The built wheel works outside the checkout: templates, type marker and everything else are in it."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (
    "<!doctype html><html lang=en><title>Aid</title><h1>Aid</h1><h2>Start</h2><p>The fund began in {year}.</p></html>"
)


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without a network and laid out as an installer would."""
    folder = tmp_path_factory.mktemp("wheel")
    build = f"from hatchling.build import build_wheel; print(build_wheel({folder.as_posix()!r}))"
    subprocess.run([sys.executable, "-c", build], cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("checker-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


@pytest.fixture
def checker(unpacked: Path, tmp_path: Path):
    """Runs the wheel's program far from the checkout."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-P", "-m", "checker", *arguments],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(unpacked)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return run


def test_every_file_of_the_program_is_in_the_wheel(unpacked: Path) -> None:
    def files(folder: Path) -> set[str]:
        return {
            file.relative_to(folder).as_posix()
            for file in folder.rglob("*")
            if file.is_file() and "__pycache__" not in file.parts
        }

    assert files(unpacked / "checker") == files(ROOT / "checker")
    assert (unpacked / "checker/py.typed").exists()


def test_nothing_but_the_program_is_in_the_wheel(unpacked: Path) -> None:
    assert [path.name for path in sorted(unpacked.iterdir()) if path.suffix != ".dist-info"] == ["checker"]


def test_the_wheel_s_program_makes_and_runs_a_project(checker, unpacked: Path, tmp_path: Path) -> None:
    assert checker("--version").stdout.startswith("checker ")
    assert checker("init").returncode == 0
    for day, year in (("2020-01-15", 1999), ("2022-01-15", 2000)):
        page = tmp_path / f"sources/aid/{day}.en.html"
        page.parent.mkdir(exist_ok=True)
        page.write_text(PAGE.format(year=year), "utf-8")

    done = checker("run", "--as-of", "2022-06-30")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("report: reports/index.html\n")
    assert "Aid" in (tmp_path / "reports/index.html").read_text("utf-8")
    assert checker("test").returncode == 0
