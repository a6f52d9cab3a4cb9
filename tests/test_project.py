"""A project is found from where one stands, its settings are read strictly, its reports are written whole."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import pytest

from checker.document import Document
from checker.errors import UserError
from checker.explaining import explain
from checker.output import write_file, write_folder, write_output
from checker.pairing import consecutive_versions
from checker.project import Project, find_project, read_pages
from checker.running import check_paths, run_project
from checker.settings import Settings, read_settings

DAY = datetime.date(2022, 6, 30)
PAGE = (
    "<!doctype html><html lang=en><title>Aid</title><h1>Aid</h1><h2>Start</h2><p>The fund began in {year}.</p></html>"
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one page in two versions; the current folder is its own."""
    (tmp_path / "checker.toml").touch()
    (tmp_path / "rules").mkdir()
    for day, year in (("2020-01-15", 1999), ("2022-01-15", 2000)):
        page = tmp_path / f"sources/aid/{day}.en.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(PAGE.format(year=year), "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


class TestFinding:
    """Where a project is."""

    @pytest.mark.parametrize(
        ("files", "found"),
        [
            ({"checker.toml": ""}, True),
            ({"pyproject.toml": "[tool.checker]\n"}, True),
            ({"pyproject.toml": "[tool.other]\n"}, False),
            ({"sources/a.md": "", "rules/a.toml": ""}, True),
            ({"sources/a.md": ""}, False),
            ({}, False),
        ],
        ids=["checker.toml", "pyproject.toml", "pyproject.toml of others", "two folders", "one folder", "nothing"],
    )
    def test_by_its_settings_or_its_folders(self, tmp_path: Path, files: dict[str, str], found: bool) -> None:
        for name, text in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text)
        below = tmp_path / "sources/deep/down"
        below.mkdir(parents=True)

        project = find_project(below)

        assert (project.root if project else None) == (tmp_path if found else None)

    def test_the_nearest_one_counts(self, tmp_path: Path) -> None:
        (tmp_path / "inner").mkdir()
        (tmp_path / "checker.toml").touch()
        (tmp_path / "inner/checker.toml").touch()

        project = find_project(tmp_path / "inner")

        assert project
        assert project.root == tmp_path / "inner"


class TestSettings:
    """What may be set, and what is told of mistakes."""

    def test_all_have_a_default(self, tmp_path: Path) -> None:
        (tmp_path / "checker.toml").write_text("")

        assert read_settings(tmp_path / "checker.toml") == Settings()

    def test_all_can_be_set(self, tmp_path: Path) -> None:
        (tmp_path / "pyproject.toml").write_text(
            '[tool.checker]\nsources = "pages"\nfail-on = "note"\nexclude = ["drafts/*"]\n'
        )

        assert read_settings(tmp_path / "pyproject.toml") == Settings(
            sources="pages", fail_on="note", exclude=("drafts/*",)
        )

    def test_every_mistake_is_told_with_its_line(self, tmp_path: Path) -> None:
        path = tmp_path / "checker.toml"
        path.write_text('# mine\nsource = "pages"\n\nfail-on = "worry"\nexclude = "drafts"\ncolour = true\n')

        with pytest.raises(UserError) as told:
            read_settings(path)

        assert str(told.value).splitlines() == [
            f'{path}:2: unknown setting "source"; did you mean "sources"?',
            f"{path}:4: fail-on should be one of note, warning, error, found 'worry'",
            f"{path}:5: exclude should be a list of globs, as [\"drafts/*\"], found 'drafts'",
            f'{path}:6: unknown setting "colour"; there are title, sources, rules, reports, fail-on, versions, exclude',
        ]

    def test_broken_toml_is_told_with_its_line(self, tmp_path: Path) -> None:
        path = tmp_path / "checker.toml"
        path.write_text('sources = "pages\n')

        with pytest.raises(UserError, match=r"checker\.toml:1: not valid TOML: "):
            read_settings(path)


class TestReading:
    """Files and folders as given."""

    def test_each_page_once_in_the_order_of_paths(self, project: Path) -> None:
        pages = read_pages(["sources/aid/2022-01-15.en.html", "sources", "sources/aid"])

        assert [page.path for page in pages.documents] == [
            "sources/aid/2020-01-15.en.html",
            "sources/aid/2022-01-15.en.html",
        ]

    def test_every_missing_path_is_told(self, project: Path) -> None:
        with pytest.raises(UserError, match=r"(?s)a\.html: no such file.*b\.html: no such file"):
            read_pages(["a.html", "sources", "b.html"])

    def test_only_unreadable_pages_are_a_mistake(self, project: Path) -> None:
        Path("bad.txt").write_bytes(bytes(4096))

        with pytest.raises(UserError, match=r"bad\.txt: not text"):
            read_pages(["bad.txt"])

    def test_versions_follow_each_other_by_page_and_language(self) -> None:
        def version(page: str, language: str, day: str) -> Document:
            from dataclasses import replace

            date = datetime.date.fromisoformat(day) if day else None
            document = Document.from_text("x", path=f"{page}/{day}.{language}.txt", language=language, date=date)
            return replace(document, page=page)

        versions = [
            version("a", "en", "2020-01-01"),
            version("b", "en", "2020-01-01"),
            version("a", "en", "2018-01-01"),
            version("a", "fr", "2019-01-01"),
            version("a", "en", "2019-01-01"),
            version("a", "en", ""),
        ]

        assert [(old.path, new.path) for old, new in consecutive_versions(versions)] == [
            ("a/2018-01-01.en.txt", "a/2019-01-01.en.txt"),
            ("a/2019-01-01.en.txt", "a/2020-01-01.en.txt"),
        ]


class TestRunning:
    """One run: pages in, reports out."""

    def test_a_run_writes_a_report_of_pages_and_changes(self, project: Path) -> None:
        outcome = run_project(find_project(project), as_of=DAY)

        assert [(pair.old.path, pair.new.path) for pair in outcome.comparisons] == [
            ("sources/aid/2020-01-15.en.html", "sources/aid/2022-01-15.en.html")
        ]
        assert "Aid" in outcome.index.read_text("utf-8")
        assert outcome.report.as_of == DAY

    def test_pages_are_named_from_the_project_wherever_one_stands(
        self, project: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        here = run_project(find_project(project), as_of=DAY).index.read_bytes()
        monkeypatch.chdir(project / "sources/aid")
        found = find_project(Path.cwd())

        outcome = run_project(found, as_of=DAY)

        assert outcome.index.read_bytes() == here
        assert next(page.path for page in outcome.report.documents) == "sources/aid/2020-01-15.en.html"

    def test_what_is_excluded_is_not_checked(self, project: Path) -> None:
        (project / "checker.toml").write_text('exclude = ["aid/2020-*"]')

        report = check_paths([], project=find_project(project), as_of=DAY)

        assert [page.path for page in report.documents] == ["sources/aid/2022-01-15.en.html"]

    def test_a_page_that_cannot_be_read_is_told_in_the_report(self, project: Path) -> None:
        (project / "sources/aid/broken.txt").write_bytes(bytes(4096))

        outcome = run_project(find_project(project), as_of=DAY)

        assert [page.path for page in outcome.report.unread] == ["sources/aid/broken.txt"]
        assert len(outcome.report.documents) == 2
        assert "sources/aid/broken.txt" in outcome.index.read_text("utf-8")

    def test_pages_are_named_from_where_one_stands(self, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(project / "rules")

        report = check_paths([], project=find_project(Path.cwd()), as_of=DAY)

        assert report.documents[0].path == "../sources/aid/2020-01-15.en.html"


class TestWriting:
    """Whole or not at all."""

    def test_files_of_an_earlier_run_go_and_others_stay(self, tmp_path: Path) -> None:
        (tmp_path / "README.md").write_text("mine")
        write_folder(tmp_path, {"index.html": "1", "old.html": "1"})

        write_folder(tmp_path, {"index.html": "2", "new.html": "2"})

        names = {path.name: path.read_text() for path in tmp_path.iterdir() if not path.name.startswith(".")}
        assert names == {"README.md": "mine", "index.html": "2", "new.html": "2"}

    def test_a_list_that_leads_out_of_the_folder_removes_nothing(self, tmp_path: Path) -> None:
        kept = tmp_path / "kept.txt"
        kept.touch()
        reports = tmp_path / "reports"
        write_folder(reports, {"index.html": "1"})
        (reports / ".written-by-checker").write_text("../kept.txt\n..\n.\n/etc/hosts\nindex.html\n")

        write_folder(reports, {"other.html": "2"})

        assert kept.exists()
        assert not (reports / "index.html").exists()

    def test_a_failed_write_leaves_the_earlier_file(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "report.json"
        write_file(path, "first")

        def fail(self: Path, target: Path) -> Path:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "replace", fail)
        with pytest.raises(UserError, match="cannot be written: No space left on device"):
            write_file(path, "second")

        assert path.read_text() == "first"
        assert [child.name for child in tmp_path.iterdir()] == ["report.json"]

    def test_a_folder_that_cannot_be_is_the_user_s_mistake(self, tmp_path: Path) -> None:
        (tmp_path / "reports").touch()

        with pytest.raises(UserError, match="reports: cannot be made"):
            write_folder(tmp_path / "reports", {"index.html": "1"})


def test_a_broken_pack_shuts_off_no_help(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "a.toml").write_text("[[fact]\n", "utf-8")
    project = Project(root=tmp_path, settings=Settings())
    assert "a stated count" in explain("count", project=project)


def test_an_output_goes_to_the_device_or_where_the_link_leads(tmp_path: Path) -> None:
    kept = tmp_path / "kept.json"
    kept.write_text("earlier")
    link = tmp_path / "link.json"
    link.symlink_to(kept)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_output(pipe, "to a pipe")
        assert os.read(reader, 100) == b"to a pipe"
    finally:
        os.close(reader)
    write_output(link, "to a file")
    write_output(Path(os.devnull), "to nowhere")

    assert pipe.is_fifo()
    assert (link.is_symlink(), kept.read_text()) == (True, "to a file")
    assert Path(os.devnull).is_char_device()


def test_a_report_that_stays_as_it_is_is_not_written_again(tmp_path: Path) -> None:
    write_folder(tmp_path, {"index.html": "one", "ledger.html": "two"})
    before = {path.name: path.stat().st_ino for path in tmp_path.iterdir()}
    write_folder(tmp_path, {"index.html": "six", "ledger.html": "two"})
    after = {path.name: path.stat().st_ino for path in tmp_path.iterdir()}

    assert after["ledger.html"] == before["ledger.html"]
    assert after["index.html"] != before["index.html"]
    assert (tmp_path / "index.html").read_text() == "six"
