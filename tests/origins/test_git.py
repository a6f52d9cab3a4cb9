"""Pages as they stood in git: a real repository, made for the test."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from checker.document import Document
from checker.errors import UnreadableError, UserError
from checker.origins.git import read_at, read_folder_at, read_history
from checker.pairing import compare_paths
from checker.project import find_project
from checker.running import run_project

PAGE = "# Aid\n\n## Start\n\nThe fund began in {year} and helps {count} countries.\n"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three days of work on a page, one of them a renaming; the current folder is the repository's."""
    monkeypatch.chdir(tmp_path)
    commit(None, "init", "-q", "-b", "main")
    for day, name, year, count in (
        ("2020-01-15", "old name.md", 1999, "six"),
        ("2021-01-15", "aid.md", 1999, "six"),
        ("2022-01-15", "aid.md", 2000, "seven"),
    ):
        for earlier in Path("pages").glob("*.md"):
            earlier.unlink()
        Path("pages").mkdir(exist_ok=True)
        Path("pages", name).write_text(PAGE.format(year=year, count=count), "utf-8")
        commit(day, "add", "-A")
        commit(day, "commit", "-q", "-m", day)
        commit(day, "tag", f"d{day}")
    return tmp_path


def commit(day: str | None, *arguments: str) -> None:
    who = {f"GIT_{role}_{what}": "nobody" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    when = {"GIT_AUTHOR_DATE": f"{day}T12:00:00Z", "GIT_COMMITTER_DATE": f"{day}T12:00:00Z"} if day else {}
    alone = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(["git", *arguments], check=True, capture_output=True, env=os.environ | who | when | alone)


def test_a_page_is_read_as_it_stood_on_the_day_of_its_commit(repository: Path) -> None:
    page = read_at("d2021-01-15:pages/aid.md")

    assert "1999" in page.text
    assert (page.path, page.page, str(page.date)) == ("d2021-01-15:pages/aid.md", "pages/aid", "2021-01-15")


def test_a_path_is_seen_from_where_one_stands_or_from_the_repository(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository / "pages")

    assert read_at("HEAD:aid.md").text == read_at("HEAD:pages/aid.md").text


def test_what_is_staged_is_read_too(repository: Path) -> None:
    Path("pages/aid.md").write_text("# Staged\n", "utf-8")
    commit(None, "add", "-A")
    Path("pages/aid.md").write_text("# Not staged\n", "utf-8")

    assert read_at(":pages/aid.md").title == "Staged"


@pytest.mark.parametrize(
    "name", ["HEAD:pages/none.md", "nowhere:pages/aid.md", "HEAD:pages", "HEAD:../outside.md"], ids=str
)
def test_what_is_not_there_is_told(repository: Path, name: str) -> None:
    with pytest.raises(UnreadableError, match="git has no such file"):
        read_at(name)


def test_a_revision_is_never_an_option(repository: Path) -> None:
    with pytest.raises(UserError, match="no revision"):
        read_at("--textconv:pages/aid.md")
    with pytest.raises(UserError, match="no revision"):
        list(read_folder_at("--output=x", "pages"))


def test_the_history_of_a_page_is_its_versions_whatever_it_was_called(repository: Path) -> None:
    versions = read_history("pages/aid.md")

    assert [(str(version.date), version.path.partition(":")[2]) for version in versions] == [
        ("2020-01-15", "pages/old name.md"),
        ("2021-01-15", "pages/aid.md"),
        ("2022-01-15", "pages/aid.md"),
    ]


def test_a_page_is_compared_with_itself_at_a_revision(repository: Path) -> None:
    Path("pages/aid.md").write_text(PAGE.format(year=2000, count="eight"), "utf-8")

    for old in ("HEAD:pages/aid.md", "HEAD"):
        (comparison,) = compare_paths(old, "pages/aid.md").comparisons
        assert [run for run in comparison.changes[0].words if run[0] != "="] == [("-", "seven"), ("+", "eight")]


def test_a_folder_is_compared_with_itself_at_a_revision(repository: Path) -> None:
    difference = compare_paths("d2020-01-15", "pages")

    assert difference.whole_folders
    assert [page.path for page in difference.removed] == ["d2020-01-15:pages/old name.md"]
    assert [page.path for page in difference.added] == ["pages/aid.md"]


def test_two_folders_are_compared_page_by_page(tmp_path: Path) -> None:
    for folder, year, extra in (("then", 1999, "gone"), ("now", 2000, "new")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "aid.md").write_text(PAGE.format(year=year, count="six"))
        (tmp_path / folder / f"{extra}.md").write_text("# Page\n")

    difference = compare_paths(str(tmp_path / "then"), str(tmp_path / "now"))

    assert [comparison.new.path for comparison in difference.comparisons] == [(tmp_path / "now/aid.md").as_posix()]
    assert [Path(page.path).name for page in difference.added] == ["new.md"]
    assert [Path(page.path).name for page in difference.removed] == ["gone.md"]


def test_a_program_that_a_repository_names_is_not_run(repository: Path) -> None:
    (repository / ".gitattributes").write_text("*.md diff=evil filter=evil\n")
    commit(None, "config", "diff.evil.textconv", "touch ran; cat")
    commit(None, "config", "filter.evil.smudge", "touch ran; cat")

    assert isinstance(read_at("HEAD:pages/aid.md"), Document)
    assert not (repository / "ran").exists()


def test_a_project_may_take_older_versions_from_git(repository: Path) -> None:
    (repository / "checker.toml").write_text('sources = "pages"\nversions = "git"\n')
    Path("pages/aid.md").write_text(PAGE.format(year=2000, count="eight"), "utf-8")
    Path("pages/new.md").write_text("# Never committed\n", "utf-8")
    project = find_project(repository)
    assert project

    outcome = run_project(project)

    assert [(str(pair.old.date), pair.old.page, pair.new.path) for pair in outcome.comparisons] == [
        ("2020-01-15", "pages/aid", outcome.comparisons[1].old.path),
        ("2021-01-15", "pages/aid", outcome.comparisons[2].old.path),
        ("2022-01-15", "pages/aid", "pages/aid.md"),
    ]
    assert [page.path for page in outcome.report.documents] == ["pages/aid.md", "pages/new.md"]
