"""Only what I touched: the whole corpus is checked, and what rests on changed lines is told."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from checker.arguments import parse
from checker.cli import main
from checker.errors import UserError
from checker.origins.git import read_changed_lines
from checker.project import project_of
from checker.running import check_paths
from checker.writers.github import write_report

if TYPE_CHECKING:
    from pathlib import Path

CLEAN = {"LC_ALL": "C", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
WHO = {f"GIT_{who}_{what}": "a@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
ONE = "# One\n\nIt helps three countries: Algeria, Egypt, Jordan and Tunisia.\n\nThe rest is well.\n"
TWO = "# Two\n\nIt is [¿] here.\n\nNothing else.\n"


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A project under git with two pages that each have something wrong; the current folder is its own."""

    def run(*arguments: str) -> None:
        subprocess.run(["git", *arguments], cwd=tmp_path, env=os.environ | CLEAN | WHO, check=True, capture_output=True)

    (tmp_path / "checker.toml").touch()
    (tmp_path / "sources/deep down").mkdir(parents=True)
    (tmp_path / "rules").mkdir()
    (tmp_path / "sources/one.md").write_text(ONE, "utf-8")
    (tmp_path / "sources/deep down/twö.md").write_text(TWO, "utf-8")
    run("init", "--initial-branch=main")
    run("add", "-A")
    run("commit", "-m", "first")
    monkeypatch.chdir(tmp_path)
    return run


def told(**about: object) -> list[tuple[str, str]]:
    report = check_paths((), project=project_of(), **about)  # type: ignore[arg-type]
    return [(finding.kind, finding.places[0].path) for finding in report.findings]


def test_nothing_changed_tells_nothing(git) -> None:
    assert told(changed_since="HEAD") == []
    assert {kind for kind, _ in told()} == {"count", "text"}


def test_what_rests_on_a_changed_line_is_shown_beside_it(git, tmp_path: Path) -> None:
    rest = "It answers by letter.\n\nIts rooms are at the harbour.\n\nVisitors find a map beside the door.\n"
    for name, year in (("board", 1951), ("harbour", 1951)):
        (tmp_path / f"sources/{name}.md").write_text(f"# History\n\nThe Harbour Board was founded in {year}.\n\n{rest}")
    git("add", "-A")
    git("commit", "-m", "second")
    later = tmp_path / "sources/harbour.md"
    later.write_text(later.read_text().replace("1951", "1954"))

    (line,) = write_report(check_paths((), project=project_of(), changed_since="HEAD")).splitlines()

    assert line.startswith("::error file=sources/harbour.md,title=agreement,line=3,")
    assert "::At sources/board.md:3: “founded in 1951” here" in line
    assert line.endswith("%0ASee sources/board.md:3: founded in 1951")


def test_a_changed_line_tells_what_rests_on_it(git, tmp_path: Path) -> None:
    (tmp_path / "sources/one.md").write_text(ONE.replace("three", "five"), "utf-8")

    assert told(changed_since="HEAD") == [("count", "sources/one.md")]


def test_a_change_elsewhere_on_the_page_does_not(git, tmp_path: Path) -> None:
    (tmp_path / "sources/one.md").write_text(ONE.replace("is well", "is fine"), "utf-8")

    report = check_paths((), project=project_of(), changed_since="HEAD")

    assert (report.findings, report.focus, report.elsewhere) == ((), "what changed since HEAD", 2)


def test_a_line_taken_out_counts_for_those_around_it(git, tmp_path: Path) -> None:
    text = "# One\n\nIt helps three countries:\n\n- Algeria\n- Egypt\n- Jordan\n"
    (tmp_path / "sources/one.md").write_text(text, "utf-8")
    git("commit", "-am", "a list")
    (tmp_path / "sources/one.md").write_text(text.replace("- Jordan\n", ""), "utf-8")

    assert told(changed_since="HEAD") == [("count", "sources/one.md")]


def test_a_new_file_counts_as_a_whole_wherever_it_lies(git, tmp_path: Path) -> None:
    (tmp_path / 'sources/deep down/th"r\tee.md').write_text(TWO, "utf-8")

    assert told(changed_since="HEAD") == [("text", 'sources/deep down/th"r\tee.md')]

    git("add", "-A")
    assert told(changed_since="HEAD") == [("text", 'sources/deep down/th"r\tee.md')]


def test_what_the_other_branch_did_since_is_no_change_of_mine(git, tmp_path: Path) -> None:
    git("switch", "-c", "mine")
    git("switch", "main")
    (tmp_path / "sources/one.md").write_text(ONE.replace("three", "five"), "utf-8")
    git("commit", "-am", "theirs")
    git("switch", "mine")
    (tmp_path / "sources/deep down/twö.md").write_text(TWO.replace("here", "there"), "utf-8")

    assert told(changed_since="main") == [("text", "sources/deep down/twö.md")]


def test_a_line_that_looks_like_a_heading_of_a_diff_is_text(git, tmp_path: Path) -> None:
    text = "".join(f"line {n}\n" for n in range(1, 20))
    (tmp_path / "sources/one.md").write_text(text, "utf-8")
    git("commit", "-am", "lines")
    changed = text.replace("line 3\n", "++ b/other.md\n@@ -1 +1 @@\n").replace("line 9\n", "")
    (tmp_path / "sources/one.md").write_text(changed, "utf-8")

    assert read_changed_lines("HEAD", tmp_path) == {tmp_path / "sources/one.md": ((3, 4), (9, 10))}


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", "HEAD~99"])
def test_a_revision_that_is_none_is_told(git, revision: str) -> None:
    with pytest.raises(UserError, match="revision"):
        read_changed_lines(revision, project_of().root)  # type: ignore[union-attr]


class TestFiles:
    """Files of the project that are named are held against all its pages."""

    def test_the_findings_of_the_named_page_are_told(self, git) -> None:
        report = check_paths(["sources/one.md"], project=project_of(["sources/one.md"]))

        assert len(report.documents) == 2
        assert [finding.kind for finding in report.findings] == ["count"]
        assert (report.focus, report.elsewhere) == ("sources/one.md", 1)

    def test_a_disagreement_with_another_page_is_told(self, git, tmp_path: Path) -> None:
        rest = "It answers by letter.\n\nIts rooms are at the harbour.\n\nVisitors find a map beside the door.\n"
        for name, year in (("three", 1951), ("four", 1954)):
            text = f"# History\n\nThe Harbour Board was founded in {year}.\n\n{rest}"
            (tmp_path / f"sources/{name}.md").write_text(text, "utf-8")

        report = check_paths(["sources/three.md"], project=project_of())

        assert [finding.kind for finding in report.findings] == ["agreement"]

    def test_a_folder_or_a_file_elsewhere_is_checked_alone(self, git, tmp_path: Path) -> None:
        (tmp_path / "draft.md").write_text(ONE, "utf-8")

        assert len(check_paths(["draft.md"], project=project_of()).documents) == 1
        assert len(check_paths(["sources/deep down"], project=project_of()).documents) == 1


class TestSettings:
    """Which settings hold: those of --config, else those above the pages, else those here."""

    @pytest.fixture
    def far(self, git, tmp_path: Path) -> Path:
        """A second project inside the first."""
        (tmp_path / "far/sources").mkdir(parents=True)
        (tmp_path / "far/checker.toml").write_text('title = "Far"\n')
        (tmp_path / "far/sources/a.md").write_text(ONE, "utf-8")
        return tmp_path / "far"

    def test_those_above_the_page_come_first(self, far: Path) -> None:
        project = project_of(["far/sources/a.md"])
        assert project
        assert project.settings.title == "Far"

    def test_pages_of_two_projects_have_those_of_here(self, far: Path, tmp_path: Path) -> None:
        project = project_of(["far/sources/a.md", "sources/one.md"])
        assert project
        assert project.root == tmp_path

    def test_a_named_file_is_the_one(self, far: Path) -> None:
        project = project_of(config="far/checker.toml")
        assert project
        assert project.root == far

    @pytest.mark.parametrize(("name", "says"), [("gone.toml", "no such file"), ("pyproject.toml", "has no")])
    def test_a_file_without_settings_is_told(self, far: Path, name: str, says: str) -> None:
        (far / "pyproject.toml").write_text("[tool.other]\n")

        with pytest.raises(UserError, match=says):
            project_of(config=f"far/{name}")


class TestEnvironment:
    """CHECKER_… variables set what no option says."""

    @pytest.mark.parametrize(
        ("argv", "environ", "option", "value"),
        [
            (["check"], {"CHECKER_FAIL_ON": "note"}, "fail_on", "note"),
            (["check", "--fail-on", "error"], {"CHECKER_FAIL_ON": "note"}, "fail_on", "error"),
            (["run"], {"CHECKER_FAIL_ON": "warning"}, "fail_on", "warning"),
            (["diff", "a", "b"], {"CHECKER_FAIL_ON": "note"}, "fail_on", None),
            (["check"], {"CHECKER_CONFIG": "x.toml"}, "config", "x.toml"),
            (["check"], {"CHECKER_CONFIG": ""}, "config", None),
        ],
        ids=["set", "an option wins", "for run", "not for diff", "config", "empty"],
    )
    def test_what_is_set(self, argv: list[str], environ: dict[str, str], option: str, value: object) -> None:
        assert getattr(parse(argv, environ), option) == value

    def test_a_format(self) -> None:
        assert [output.format for output in parse(["check"], {"CHECKER_FORMAT": "sarif"}).outputs] == ["sarif"]
        assert [
            output.format for output in parse(["check", "--format", "json"], {"CHECKER_FORMAT": "sarif"}).outputs
        ] == ["json"]

    @pytest.mark.parametrize(
        ("variable", "value"), [("CHECKER_AS_OF", "soon"), ("CHECKER_FAIL_ON", "worry"), ("CHECKER_FORMAT", "tea")]
    )
    def test_a_mistake_names_the_variable(self, variable: str, value: str) -> None:
        with pytest.raises(UserError, match=variable):
            parse(["check"], {variable: value})


def test_a_summary_is_added_where_the_runner_asks_for_one(
    git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))

    assert main(["check", "--format", "github"]) == 1

    assert capsys.readouterr().out.startswith("::error file=sources/one.md,")
    assert summary.read_text().startswith("before\n### checker\n")
    assert "2 pages checked" in summary.read_text()


def test_a_summary_is_never_longer_than_the_host_takes(git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("x" * (1024 * 1024 - 300))
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))

    main(["check", "--format", "github", "--exit-zero"])

    assert summary.stat().st_size <= 1024 * 1024
