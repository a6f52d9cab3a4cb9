"""The review as a process: what it listens to, what it tells, what it refuses, how it stops."""

from __future__ import annotations

import contextlib
import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("uvicorn", reason="needs the extra `review`")

from checker.cli import main
from checker.review.files import FileStore
from checker.review.launch import is_loopback

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "rules").mkdir()
    page = tmp_path / "sources/aid/2024-01-01.en.md"
    page.parent.mkdir(parents=True)
    page.write_text("# Aid\n\nIt helps four countries: Algeria, Egypt and Jordan.\n", "utf-8")
    return tmp_path


@dataclass(frozen=True, slots=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def checker(project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    """The command line in the project, in this process."""
    monkeypatch.chdir(project)

    def run(*arguments: str) -> Done:
        code = main(arguments)
        said = capsys.readouterr()
        return Done(code, said.out, said.err)

    return run


@pytest.fixture
def serving(project: Path) -> Iterator[object]:
    """Starts the review with these options; gives its address as told, and its process."""
    started: list[subprocess.Popen[str]] = []

    def start(*options: str) -> tuple[str, subprocess.Popen[str]]:
        process = subprocess.Popen(
            [sys.executable, "-m", "checker", "review", "--port", "0", *options],
            cwd=project, env=os.environ | {"PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            encoding="utf-8",
        )  # fmt: skip
        started.append(process)
        assert process.stdout
        told = process.stdout.readline()
        address = re.fullmatch(r"review: (http://\S+)\n", told)
        assert address, told
        return address[1], process

    yield start
    for process in started:
        process.kill()
        process.wait()
        assert process.stdout
        process.stdout.close()


def status(address: str, **headers: str) -> int:
    request = urllib.request.Request(address, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def test_it_tells_where_it_is_serves_this_machine_alone_and_stops(serving) -> None:
    address, process = serving()

    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", address)
    assert status(address) == 200
    assert status(address, Host="evil.example") == 421
    port = int(address.split(":")[2].rstrip("/"))
    with socket.socket() as other, pytest.raises(OSError):  # noqa: PT011  # refused, by whatever name the system has
        other.connect(("127.0.0.2", port))
    process.send_signal(signal.SIGINT)
    assert process.wait(15) in (0, 130)


def test_for_other_machines_it_asks_for_a_token(serving) -> None:
    address, _ = serving("--host", "0.0.0.0")
    found = re.fullmatch(r"http://\S+:(\d+)/\?token=([\w-]{43})", address)
    assert found, address
    here = f"http://127.0.0.1:{found[1]}/"

    assert status(here) == 401
    assert status(f"{here}?token=wrong") == 401
    assert status(here, Cookie=f"checker-token={found[2]}") == 200


@pytest.mark.parametrize(
    ("host", "alone"),
    [("127.0.0.1", True), ("localhost", True), ("::1", True), ("127.8.9.1", True), ("0.0.0.0", False), ("", False),
     ("::", False), ("10.0.0.1", False), ("review.example", False), ("127.0.0.1.evil.example", False)],
)  # fmt: skip
def test_what_counts_as_this_machine(host: str, alone: bool) -> None:
    assert is_loopback(host) is alone


class Reviewer:
    """A browser that decides over HTTP until the server is gone."""

    def __init__(self, address: str, name: str) -> None:
        self.address, self.name = address, name
        with urllib.request.urlopen(address, timeout=10) as answer:
            self.cookie = answer.headers["set-cookie"].partition(";")[0]
        page = self.ask("?standing=all")
        self.secret = re.findall(r'name="secret" value="([^"]+)"', page)[0]
        self.findings = list(dict.fromkeys(re.findall(r'href="/finding/([0-9a-f]{16})', page)))
        self.decided: list[str] = []

    def ask(self, path: str, data: bytes | None = None) -> str:
        headers = {"Cookie": self.cookie, "Origin": self.address.rstrip("/")}
        request = urllib.request.Request(self.address + path, data=data, headers=headers)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.read().decode()

    def decide(self, fingerprint: str) -> None:
        fields = {"secret": self.secret, "verdict": "right as it is", "reason": "So.", "by": self.name}
        for seen in ("0", "1"):
            try:
                self.ask(f"finding/{fingerprint}", urllib.parse.urlencode(fields | {"seen": seen}).encode())
            except urllib.error.HTTPError as error:
                with error:
                    if error.code == 409:  # the other was first
                        continue
                raise
            self.decided.append(fingerprint)
            return

    def work(self) -> None:
        with contextlib.suppress(OSError, http.client.HTTPException):
            for fingerprint in self.findings:
                self.decide(fingerprint)


def test_two_reviewers_and_a_server_killed_in_the_middle(serving, project: Path) -> None:
    (project / "rules/house.toml").write_text(
        '[[pattern]]\nid = "x"\nmessage = "No."\nforbid = "banned [a-z]+"\n', "utf-8"
    )
    words = [f"banned {first}{second}" for first in "abcdef" for second in "ghijklmn"]
    (project / "sources/aid/2024-01-01.en.md").write_text("# Aid\n\n" + ".\n\n".join(words), "utf-8")
    address, process = serving()
    both = [Reviewer(address, name) for name in ("Ann", "Ben")]
    threads = [threading.Thread(target=reviewer.work) for reviewer in both]
    for thread in threads:
        thread.start()
    while sum(len(reviewer.decided) for reviewer in both) < 20:
        time.sleep(0.01)
    process.kill()
    for thread in threads:
        thread.join()

    read = FileStore(project / "rules/decisions", "decisions").read()
    assert read.broken == ()
    kept = {(record.fingerprint, decision.by) for record in read.records for decision in record.decisions}
    told = {(fingerprint, reviewer.name) for reviewer in both for fingerprint in reviewer.decided}
    # what was acknowledged is there; of each reviewer one more may be, whose answer was lost
    assert told <= kept
    assert len(kept - told) <= 2
    assert len(kept) == sum(len(record.decisions) for record in read.records)

    again, _ = serving()
    cleo = Reviewer(again, "Cleo")
    assert len(cleo.findings) == len(words)
    untouched = next(one for one in cleo.findings if one not in {fingerprint for fingerprint, _ in kept})
    cleo.decide(untouched)
    assert cleo.decided == [untouched]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--port", "70000"], "argument --port: '70000' is no port"),
        (["--host", "no.such.host.invalid"], "--host no.such.host.invalid: "),
        (["--store", "mysql://host/x"], "--store: an address as postgresql://host/name"),
        (["--export"], "--export and --import copy from and to a --store URL"),
    ],
    ids=["port", "host", "store", "export"],
)
def test_a_mistake_gets_one_clear_line(checker, options: list[str], says: str) -> None:
    done = checker("review", *options)

    assert done.returncode == 2
    assert done.stderr.startswith(f"checker: {says}")
    assert done.stderr.count("\n") == 1


def test_a_port_that_is_taken_is_told(checker) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = checker("review", "--port", port)

    assert done.returncode == 2
    assert f"--port {port}: " in done.stderr
    assert "--port 0" in done.stderr


def test_a_baseline_lets_a_build_pass_until_something_is_new(checker, project: Path) -> None:
    assert checker("check").returncode == 1
    taken = checker("check", "--baseline")
    assert (taken.returncode, taken.stdout) == (0, "rules/decisions/baseline.toml: 1 finding taken as they are\n")
    done = checker("check")
    assert done.returncode == 0
    assert "1 in the baseline" in done.stdout
    page = project / "sources/aid/2024-01-01.en.md"
    page.write_text(page.read_text("utf-8").replace("four", "five"), "utf-8")
    assert checker("check").returncode == 1


def test_a_broken_decision_is_told_and_the_rest_is_checked(checker, project: Path) -> None:
    folder = project / "rules/decisions/aid"
    folder.mkdir(parents=True)
    (folder / "0123456789abcdef.toml").write_text("decisions = [\n  { by = 3 },\n]\n", "utf-8")

    done = checker("check")

    assert done.returncode == 2
    assert "checker: rules/decisions/aid/0123456789abcdef.toml:2: " in done.stderr
    assert "1 error" in done.stdout


def test_decisions_go_through_a_database_and_back(checker, project: Path) -> None:
    checker("check", "--format", "json", "--output", "found.json")
    found = re.search(r'"id": "([0-9a-f]{16})"', (project / "found.json").read_text("utf-8"))
    assert found
    folder = project / "rules/decisions/aid"
    folder.mkdir(parents=True)
    line = '{ on = 2024-05-02, by = "Ann", verdict = "right as it is", reason = "The largest." }'
    (folder / f"{found[1]}.toml").write_text(f"decisions = [\n  {line},\n]\n", "utf-8")
    assert checker("check").returncode == 0
    store = "sqlite:///decisions.db"

    assert checker("check", "--store", store).returncode == 2
    assert checker("review", "--store", store, "--import").returncode == 0
    shutil.rmtree(project / "rules/decisions")
    assert checker("check").returncode == 1
    done = checker("check", "--store", store)
    assert done.returncode == 0
    assert "The largest." in done.stdout
    assert checker("review", "--store", store, "--export").returncode == 0
    (kept,) = (project / "rules/decisions").rglob(f"{found[1]}.toml")
    assert line in kept.read_text("utf-8")
