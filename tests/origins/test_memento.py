"""Versions come from web archives: a real pywb on this machine, and servers that answer as others do."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checker.errors import UnreachableError
from checker.fetching import Missed, Wanted, fetch, told_all
from checker.origins.memento import Archive
from checker.project import Project
from checker.settings import Settings
from checker.storing import records
from tests.web_archives import PAGE, URL, warc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.origins.politeness import Guest
    from tests.loopback import Site

SINCE, UNTIL = date(2015, 1, 1), date(2019, 12, 31)


@pytest.fixture(scope="module")
def pywb(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A pywb server with one collection, and its address; skips where pywb is not installed."""
    # pywb brings a package `tests` of its own: it has an environment to itself, which `.ci/install --archive` makes
    folders = (Path(__file__).parents[2] / ".venv-archive/bin", Path(sys.executable).parent)
    wayback = next((folder / "wayback" for folder in folders if (folder / "wayback").exists()), None)
    if wayback is None:
        pytest.skip("needs pywb: .ci/install --archive")
    folder = tmp_path_factory.mktemp("pywb")
    crawl = warc(folder / "crawl.warc.gz")
    environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    for command in (["init", "coll"], ["add", "coll", str(crawl)]):
        manager = [wayback.with_name("wb-manager"), *command]
        subprocess.run(manager, cwd=folder, env=environ, check=True, capture_output=True, timeout=60)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(wayback), "-p", str(port), "-b", "127.0.0.1"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, cwd=folder, env=environ, stdout=quiet, stderr=quiet) as server:
        for _ in range(300):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}/coll/"
        server.terminate()


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(root=tmp_path, settings=Settings())


def stored(project: Project) -> list[str]:
    return [record.path.name for record in records(project.sources)]


def test_all_versions_between_two_days_are_stored_once(pywb: str, project: Project, guest: Guest) -> None:
    wanted = Wanted(addresses=(URL,), since=SINCE, until=UNTIL, archive=pywb)
    results = list(fetch(project, wanted, today=UNTIL, guest=guest))

    assert [result.fate for result in results if not isinstance(result, Missed)] == ["new"] * 3
    assert stored(project) == ["2015-03-01.en.html", "2017-05-01.en.html", "2019-01-15.en.html"]
    assert "seven" in (project.sources / "aid/2017-05-01.en.html").read_text()
    assert records(project.sources)[0].origin == f"{pywb}20150301100000id_/{URL}"

    again = list(fetch(project, wanted, today=UNTIL, guest=guest))
    assert again == []
    assert told_all(again) == "nothing that is not here already"


@pytest.mark.parametrize(("day", "version"), [("2016-12-01", "2017-05-01"), ("2001-01-01", "2015-03-01")])
def test_the_version_nearest_to_a_day_is_stored(
    pywb: str, project: Project, guest: Guest, day: str, version: str
) -> None:
    at = date.fromisoformat(day)
    list(fetch(project, Wanted(addresses=(URL,), since=at, until=at, archive=pywb), today=UNTIL, guest=guest))

    assert stored(project) == [f"{version}.en.html"]


def test_days_without_a_version_and_pages_without_one_are_told(pywb: str, project: Project, guest: Guest) -> None:
    def told(url: str, *days: date) -> str:
        wanted = Wanted(addresses=(url,), since=days[0], until=days[1], archive=pywb)
        (missed,) = fetch(project, wanted, today=UNTIL, guest=guest)
        assert isinstance(missed, Missed)
        return missed.reason

    assert "keeps no version of these days; the nearest is of 2015-03-01" in told(
        URL, date(2001, 1, 1), date(2002, 1, 1)
    )
    assert "keeps no version of it" in told("http://example.org/never", SINCE, UNTIL)


def test_the_command_line_asks_an_archive(pywb: str, root: Path, tmp_path: Path) -> None:
    (tmp_path / "checker.toml").touch()
    (tmp_path / "sources").mkdir()

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "checker", *arguments]
        environment = os.environ | {"PYTHONPATH": str(root)}
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8")

    done = run("fetch", URL, "--between", "2017-01-01", "2019-12-31", "--archive", pywb, "--allow-private")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "new       sources/aid/2017-05-01.en.html\nnew       sources/aid/2019-01-15.en.html\n2 new\n"
    )
    compared = run("diff", "sources/aid/2017-05-01.en.html", "sources/aid/2019-01-15.en.html")
    assert "seven" in compared.stdout
    refused = run("fetch", URL, "--at", "2017-01-01", "--archive", pywb)
    assert refused.returncode == 2
    assert "a private address" in refused.stderr


WAYBACK_CDX = """\
org,example)/aid 20150301100000 http://example.org/aid text/html 200 AAAA 371
org,example)/aid 20160301100000 http://example.org/aid text/html 404 BBBB 371
org,example)/aid 20170501100000 http://example.org/aid text/html 200 CCCC 371
org,example)/aid 99999999999999 http://example.org/aid text/html 200 DDDD 371
nonsense
"""
TIMEMAP = """\
<http://example.org/aid>; rel="original",
<{0}/web/20150301100000/http://example.org/aid>; rel="first memento"; datetime="Sun, 01 Mar 2015 10:00:00 GMT",
<{0}/web/20170501100000/http://example.org/aid>; datetime="Mon, 01 May 2017 10:00:00 GMT"; rel="memento"
"""


def test_cdx_in_columns_is_read_as_the_wayback_machine_writes_it(site: Site, guest: Guest) -> None:
    site.page("/web/cdx?url=http%3A%2F%2Fexample.org%2Faid&limit=200000", WAYBACK_CDX)
    captures = Archive(f"{site.address}/web", guest).captures(URL, SINCE, UNTIL, most=10)

    assert [capture.stamp for capture in captures] == ["20150301100000", "20170501100000"]


def test_an_archive_without_cdx_is_asked_for_its_timemap(site: Site, guest: Guest) -> None:
    site.page(f"/web/timemap/link/{URL}", TIMEMAP.format(site.address))
    site.page(f"/web/20150301100000id_/{URL}", PAGE.format("six"), X_Archive_Orig_Content_Type="text/html")
    archive = Archive(f"{site.address}/web/", guest)
    captures = archive.captures(URL, SINCE, UNTIL, most=10)

    assert [capture.date.year for capture in captures] == [2015, 2017]
    assert archive.read(captures[0]) == (PAGE.format("six").encode(), "text/html")


@pytest.mark.parametrize("answer", ["", "{}", "<" * 200_000, "a 20150301100000 {" + "[" * 100_000, "\0" * 1000])
def test_an_answer_that_makes_no_sense_is_no_version(site: Site, guest: Guest, answer: str) -> None:
    site.page("/web/cdx?url=http%3A%2F%2Fexample.org%2Faid&limit=200000", answer)
    site.page(f"/web/timemap/link/{URL}", answer)
    begun = time.monotonic()
    with pytest.raises(UnreachableError, match="keeps no version of it"):
        Archive(f"{site.address}/web/", guest).captures(URL, SINCE, UNTIL, most=10)
    assert time.monotonic() - begun < 3
