"""The command line as people and programs call it: in a process of its own."""

from __future__ import annotations

import json
import os
import pty
import resource
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from checker.cli import main

if TYPE_CHECKING:
    from pathlib import Path

COUNT = "# Aid\n\nIt helps three countries: Algeria, Egypt, Jordan and Tunisia.\n"
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


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """The same in this process, which is faster: exit code, output, messages."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        said = capsys.readouterr()
        return code, said.out, said.err

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
        (["diff", "HEAD:old.html", "new.html"], "git"),
        (["check", "\x1b[2Jgone.html"], "␛[2Jgone.html: no such file or folder"),
        (["check", ".", "--rules", "page.html"], "--rules page.html: a page, not a rule pack"),
        (["check", ".", "--rules", "missing.toml"], "missing.toml: no such file or folder"),
        (["explain", "cuont"], "cuont: no kind of finding and no rule of a pack; did you mean count?"),
        (["test"], "no rule packs here"),
        (["run"], "no project here or above; `checker init` makes one"),
    ],
    ids=lambda value: " ".join(value) or "nothing" if isinstance(value, list) else "",
)
def test_a_mistake_gets_one_clear_line_and_exit_code_2(inside, arguments: list[str], says: str) -> None:
    code, out, err = inside(*arguments)

    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("checker: ")
    assert says in err


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


HEAVY = {
    "spacy",
    "numpy",
    "msgspec",
    "rich",
    "jinja2",
    "selectolax",
    "babel",
    "tomllib",
    "checker.kinds",
    "checker.document",
}


def test_version_answers_at_once(checker) -> None:
    took = min(cpu_seconds(checker, "--version") for _ in range(3))

    assert checker("--version").stdout == "checker 0.1.0\n"
    assert took < 0.15


def cpu_seconds(checker, *arguments: str) -> float:
    """What a call took of the processor: unlike the clock the same on a machine that does other things too."""
    begun = resource.getrusage(resource.RUSAGE_CHILDREN)
    checker(*arguments)
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return ended.ru_utime - begun.ru_utime + ended.ru_stime - begun.ru_stime


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["check", "--help"], ["chek"]], ids=" ".join)
def test_nothing_heavy_is_imported_before_it_is_needed(root: Path, arguments: list[str]) -> None:
    program = (
        "import sys; from checker.cli import main\n"
        f"try: main({arguments!r})\nexcept SystemExit: pass\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"PYTHONPATH": str(root)},
        capture_output=True,
        encoding="utf-8",
    )

    assert HEAVY & set(done.stderr.split()) == set()


@pytest.mark.parametrize(
    "command", ["run", "check", "diff", "explain", "test", "schema", "fetch", "watch", "lsp", "init"]
)
def test_help_teaches_with_examples(checker, command: str) -> None:
    shown = checker(command, "--help").stdout

    assert f"  checker {command}" in shown
    assert "examples:" in shown
    assert command in checker("--help").stdout


class TestExitCodes:
    """0 clean, 1 findings that fail, 2 the user's mistake."""

    @pytest.fixture(autouse=True)
    def page(self, tmp_path: Path) -> None:
        (tmp_path / "page.md").write_text(COUNT)
        (tmp_path / "new.md").write_text(COUNT.replace("three", "four"))
        (tmp_path / "form.md").write_text(COUNT.replace(".", "!"))

    @pytest.mark.parametrize(
        ("arguments", "code"),
        [
            (["check", "page.md"], 1),
            (["check", "page.md", "--exit-zero"], 0),
            (["check", "page.md", "--fail-on", "note"], 1),
            (["check", "new.md"], 0),
            (["diff", "page.md", "new.md"], 0),
            (["diff", "page.md", "new.md", "--fail-on", "fact"], 1),
            (["diff", "page.md", "new.md", "--fail-on", "fact", "--exit-zero"], 0),
            (["diff", "page.md", "form.md", "--fail-on", "fact"], 0),
            (["diff", "page.md", "form.md", "--fail-on", "form"], 1),
            (["diff", "page.md", "page.md", "--fail-on", "form"], 0),
        ],
        ids=lambda value: " ".join(value) if isinstance(value, list) else "",
    )
    def test_of_what_was_found(self, inside, arguments: list[str], code: int) -> None:
        ended, *said = inside(*arguments)

        assert ended == code, said

    def test_what_fails_can_be_set_for_a_project(self, inside, tmp_path: Path) -> None:
        (tmp_path / "checker.toml").write_text('fail-on = "error"\n')
        (tmp_path / "text.md").write_text("# Aid\n\nThe fund [¿] was set up in 1999.\n", "utf-8")
        assert inside("check", "text.md")[0] == 0

        (tmp_path / "checker.toml").write_text('fail-on = "warning"\n')
        assert inside("check", "text.md")[0] == 1


class TestFormats:
    """Several formats in one run, each to its own place."""

    @pytest.fixture(autouse=True)
    def page(self, tmp_path: Path) -> None:
        (tmp_path / "page.md").write_text(COUNT)

    def test_each_output_belongs_to_the_format_before_it(self, inside, tmp_path: Path) -> None:
        _, out, _ = inside("check", "page.md", "--format", "json", "--output", "a.out", "--format", "terminal")

        assert json.loads((tmp_path / "a.out").read_text())["documents"][0]["path"] == "page.md"
        assert out.startswith("page.md:3:")

    def test_an_ending_tells_the_format(self, inside, tmp_path: Path) -> None:
        _, out, _ = inside("check", "page.md", "--output", "a.json", "--output", "b.html")

        assert out == ""
        assert json.loads((tmp_path / "a.json").read_text())
        assert (tmp_path / "b.html").read_text().startswith("<!doctype html>")

    def test_a_place_that_cannot_be_written_is_told(self, inside) -> None:
        code, _, err = inside("check", "page.md", "--output", "nowhere/a.json")

        assert code == 2
        assert "nowhere/a.json: cannot be written: No such file or directory" in err


class TestTerminal:
    """What depends on who looks on."""

    @pytest.fixture(autouse=True)
    def page(self, tmp_path: Path) -> None:
        (tmp_path / "page.md").write_text(COUNT)

    def test_colour_only_where_a_person_looks_on(self, root: Path, tmp_path: Path) -> None:
        assert "\x1b[" in self.shown(root, tmp_path)
        assert "\x1b[" not in self.shown(root, tmp_path, NO_COLOR="1")
        assert "\x1b[" not in self.shown(root, tmp_path, TERM="dumb")

    def test_progress_is_told_on_standard_error_only_there(self, checker, root: Path, tmp_path: Path) -> None:
        assert checker("check", "page.md").stderr == ""
        assert "checking" in self.shown(root, tmp_path, stderr=True)

    def shown(self, root: Path, folder: Path, *, stderr: bool = False, **environment: str) -> str:
        """What a terminal receives."""
        ours, theirs = pty.openpty()
        environment = {"PYTHONPATH": str(root), "TERM": "xterm", "COLUMNS": "100"} | environment
        with subprocess.Popen(
            [sys.executable, "-m", "checker", "check", "page.md"],
            cwd=folder,
            env={name: value for name, value in os.environ.items() if name != "NO_COLOR"} | environment,
            stdout=subprocess.DEVNULL if stderr else theirs,
            stderr=theirs if stderr else subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
        ):
            os.close(theirs)
            parts = []
            try:
                while part := os.read(ours, 4096):
                    parts.append(part)
            except OSError:  # Linux tells the end of a terminal so
                pass
            finally:
                os.close(ours)
        return b"".join(parts).decode()

    def test_a_reader_who_leaves_is_no_error(self, root: Path, tmp_path: Path) -> None:
        (tmp_path / "page.md").write_text("# Aid\n\n" + "It was was so.\n\n" * 5000)
        with subprocess.Popen(
            [sys.executable, "-m", "checker", "check", "page.md"],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(root)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as running:
            assert running.stdout
            assert running.stderr
            running.stdout.read(10)
            running.stdout.close()
            assert running.stderr.read() == b""

    def test_ctrl_c_ends_it_in_one_line_and_leaves_what_was(self, root: Path, tmp_path: Path) -> None:
        (tmp_path / "page.md").write_text("# Aid\n\n" + "In 1999 it helped seven countries.\n\n" * 120000)
        (tmp_path / "found.json").write_text("earlier")
        with subprocess.Popen(
            [sys.executable, "-m", "checker", "check", "page.md", "--output", "found.json"],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(root)},
            stderr=subprocess.PIPE,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's background job ignores it
        ) as running:
            time.sleep(4)  # it has begun by then, and is far from done
            running.send_signal(signal.SIGINT)
            assert running.stderr
            said = running.stderr.read().decode()

        assert (running.returncode, said) == (130, "checker: interrupted; nothing half-written was left\n")
        assert (tmp_path / "found.json").read_text() == "earlier"


def test_the_packs_to_test_may_be_named_alone(inside, tmp_path: Path) -> None:
    (tmp_path / "pack.toml").write_text('[[term]]\nuse = "harbour master"\nnot = ["harbor master"]\n', "utf-8")
    code, out, _ = inside("test", "pack.toml")
    assert (code, out.startswith("1 rules")) == (0, True)
