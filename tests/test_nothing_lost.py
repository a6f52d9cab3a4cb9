"""A full disk, a folder that may not be written to, Ctrl-C and kill -9 leave the last good state, whole."""

from __future__ import annotations

import ctypes
import os
import re
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.loopback import Site

PAGE = "<html lang=en><title>Aid</title><h1>Aid</h1>{}</html>"
TEXT = "".join(
    f"<h2>Part {n}</h2><p>In {1950 + n % 60} the fund helped {n} countries in the world.</p>" for n in range(30)
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two versions of a page."""
    (tmp_path / "checker.toml").touch()
    (tmp_path / "sources/aid").mkdir(parents=True)
    (tmp_path / "sources/aid/2018-01-31.en.html").write_text(PAGE.format(TEXT))
    (tmp_path / "sources/aid/2019-01-31.en.html").write_text(PAGE.format(TEXT.replace("fund", "bank")))
    return tmp_path


@pytest.fixture
def start(root: Path, project: Path):
    """Starts the command line in the project."""

    def start(*arguments: str, before: Callable[[], None] | None = None) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "checker", *arguments],
            cwd=project,
            # on a full disk Python leaves half of a compiled file behind, which would break whatever runs next
            env=os.environ | {"PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            preexec_fn=before,
        )

    return start


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """The exit code and the messages of a process."""
    _, said = process.communicate(timeout=120)
    return process.returncode, said


def state(folder: Path) -> dict[str, bytes]:
    """All files below a folder and what is in them, the cache aside, which is there to be lost."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and ".checker_cache" not in file.parts
    }


def assert_whole(reports: Path) -> None:
    """Every page of a report is whole, and what the first one links to is there."""
    index = (reports / "index.html").read_text("utf-8")
    for file in reports.glob("*.html"):
        assert file.read_text("utf-8").rstrip().endswith("</html>"), file
    for link in re.findall(r'href="([^"#:]+\.html)', index):
        assert (reports / link).is_file(), link


def full_disk() -> None:
    """No file may grow beyond a few hundred bytes: what a write then meets is what it meets on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (300, 300))


def no_override() -> None:
    """Takes from root what lets it write where it may not (CAP_DAC_OVERRIDE); nothing to take from anybody else."""
    if os.geteuid() == 0 and ctypes.CDLL(None).prctl(24, 1, 0, 0, 0):
        os._exit(77)


@pytest.mark.parametrize(
    "arguments",
    [("check", "--exit-zero", "--output", "found.json"), ("run",)],
    ids=" ".join,
)
def test_a_full_disk_leaves_what_was(project: Path, start, arguments: tuple[str, ...]) -> None:
    (project / "found.json").write_text("earlier")
    assert ended(start("run"))[0] == 0
    (project / "sources/aid/2020-01-31.en.html").write_text(PAGE.format(TEXT.replace("helped", "aided")))
    before = state(project)

    code, said = ended(start(*arguments, before=full_disk))

    assert (code, said.count("\n")) == (2, 1)
    assert "cannot be written: File too large" in said
    assert state(project) == before
    assert_whole(project / "reports")


@pytest.mark.parametrize("folder", ["reports", "."])
def test_a_folder_that_may_not_be_written_to_leaves_what_was(project: Path, start, folder: str) -> None:
    assert ended(start("run"))[0] == 0
    (project / "found.json").write_text("earlier")
    (project / "sources/aid/2020-01-31.en.html").write_text(PAGE.format(TEXT.replace("helped", "aided")))
    before = state(project)
    arguments = ("run",) if folder == "reports" else ("check", "--exit-zero", "--output", "found.json")
    (project / folder).chmod(0o555)
    try:
        code, said = ended(start(*arguments, before=no_override))
    finally:
        (project / folder).chmod(0o755)
    if code == 77:
        pytest.skip("root may write everywhere here, and this cannot be taken from it")

    assert (code, said.count("\n")) == (2, 1)
    assert "cannot be written: Permission denied" in said
    assert state(project) == before


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGKILL])
def test_a_run_that_is_ended_leaves_a_whole_report(project: Path, start, sent: signal.Signals) -> None:
    begun = time.monotonic()
    assert ended(start("run"))[0] == 0
    took = time.monotonic() - begun
    for share in (0.6, 0.95):
        for file in (project / "sources/aid").glob("*.html"):
            file.write_text(file.read_text().replace("countries", "lands", 1))
        running = start("run")
        time.sleep(share * took)
        running.send_signal(sent)
        code, said = ended(running)
        assert code in (0, 130, -sent), said
        assert "Traceback" not in said
        assert_whole(project / "reports")
    assert ended(start("run"))[0] == 0
    assert_whole(project / "reports")


def test_a_fetch_that_meets_a_full_disk_is_told_and_goes_on_later(project: Path, start, site: Site) -> None:
    url = site.page("/news", PAGE.format(TEXT))
    before = state(project)

    code, said = ended(start("fetch", url, "--allow-private", before=full_disk))

    assert code == 2
    assert "File too large" in said
    assert {name for name in state(project) if not name.endswith(".toml")} == {
        name for name in before if not name.endswith(".toml")
    }
    assert ended(start("fetch", url, "--allow-private"))[0] == 0
    assert list((project / "sources/news").glob("*.en.html"))
    assert ended(start("check", "--exit-zero"))[0] == 0


def test_a_fetch_that_is_killed_goes_on_later(project: Path, start, site: Site) -> None:
    urls = [
        site.page(f"/page{n}", PAGE.format(f"<p>Of {n} countries in the world it helped two.</p>")) for n in range(3)
    ]

    def slow(handler) -> None:
        time.sleep(30)

    reply = site.replies["/page1"]
    site.replies["/page1"] = slow
    running = start("fetch", *urls, "--allow-private")
    for _ in range(200):
        if "/page1" in site.asked:
            break
        time.sleep(0.1)
    running.kill()
    ended(running)
    assert len(list((project / "sources").glob("page*/*.html"))) == 1

    site.replies["/page1"] = reply
    assert ended(start("fetch", *urls, "--allow-private"))[0] == 0
    assert len(list((project / "sources").glob("page*/*.html"))) == 3


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
@pytest.mark.parametrize("form", ["terminal", "json"])
def test_a_full_standard_output_is_told_and_no_success(project: Path, root: Path, form: str) -> None:
    """What was redirected to a full disk did not arrive: whoever called must not take it for a clean run."""
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [sys.executable, "-m", "checker", "check", "--format", form],
            cwd=project, env=os.environ | {"PYTHONPATH": str(root)}, stdout=full, stderr=subprocess.PIPE, check=False,
            encoding="utf-8", timeout=120,
        )  # fmt: skip
    assert run.returncode == 2
    assert re.fullmatch(r"checker: .*No space left on device\n", run.stderr)
