"""Pages in a folder: which are found, and what their place tells."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from checker.document import Document
from checker.errors import UnreadableError
from checker.origins.folder import Unread, read, read_folder

TEXT = "Aid\n\nThe aid that is given to the countries of the south.\n"


def write(folder: Path, *names: str, text: str = TEXT) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("name", "page", "date", "language"),
    [
        ("sources/nato/2019-01-15.en.txt", "nato", "2019-01-15", "en"),
        ("sources/defence/nato/2019-01-15.fr.txt", "defence/nato", "2019-01-15", "fr"),
        ("policy/2014-05-20.nl.html", "policy", "2014-05-20", "nl"),
        ("policy/2014-05-20.html", "policy", "2014-05-20", "en"),
        ("2014-05-20.en.txt", "project", "2014-05-20", "en"),
        ("policy/index.de.md", "policy/index", None, "de"),
        ("policy/about.txt", "policy/about", None, "en"),
    ],
)
def test_a_name_tells_page_day_and_language(
    tmp_path: Path, name: str, page: str, date: str | None, language: str
) -> None:
    root = tmp_path / "project"
    write(root, name)
    (document,) = read_folder(root)
    assert isinstance(document, Document)
    assert document.page == page
    assert document.date == (datetime.date.fromisoformat(date) if date else None)
    assert document.language == language
    assert document.path == (root / name).as_posix()


def test_one_file_and_its_folder_name_the_same_page(tmp_path: Path) -> None:
    write(tmp_path, "sources/defence/nato/2019-01-15.en.txt")
    (found,) = read_folder(tmp_path / "sources")
    assert isinstance(found, Document)
    assert read(tmp_path / "sources/defence/nato/2019-01-15.en.txt") == found


def test_what_is_no_page_is_left_out(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a/c.md", "README.md", "a/README.md", ".hidden.txt", ".git/x.txt", "rules/x.md", "x.toml")
    write(tmp_path, "reports/index.html")
    assert [page.path.rpartition("/")[2] for page in read_folder(tmp_path)] == ["c.md", "b.txt"]


def test_a_link_that_leads_out_is_told_and_one_that_stays_is_read(tmp_path: Path) -> None:
    write(tmp_path, "outside.txt", "in/page.txt")
    (tmp_path / "in" / "escape.txt").symlink_to(tmp_path / "outside.txt")
    (tmp_path / "in" / "stay.txt").symlink_to(tmp_path / "in" / "page.txt")
    (tmp_path / "in" / "circle").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "itself.txt").symlink_to(tmp_path / "in" / "itself.txt")
    escape, itself, page, stay = read_folder(tmp_path / "in")
    assert isinstance(escape, Unread)
    assert "leads out" in escape.reason
    assert isinstance(itself, Unread)
    assert itself.reason == "a link that leads to itself"
    assert isinstance(page, Document)
    assert isinstance(stay, Document)


def test_the_page_itself_tells_its_day_where_the_name_does_not(tmp_path: Path) -> None:
    write(tmp_path, "about.txt", text=f"{TEXT}\nLast update: 15 March 2006\n")
    assert read(tmp_path / "about.txt").date == datetime.date(2006, 3, 15)
    write(tmp_path, "2007-01-01.en.txt", text=f"{TEXT}\nLast update: 15 March 2006\n")
    document = read(tmp_path / "2007-01-01.en.txt")
    assert (document.date, document.told_date) == (datetime.date(2007, 1, 1), datetime.date(2006, 3, 15))


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("2019-02-30.en.txt", b"text", "a day that is none: 2019-02-30"),
        ("2019-02-03.es.txt", b"texto", "a language that is not read: es, not one of en, fr, nl, de"),
        ("a.txt", b"", "empty"),
        ("a.html", b" \n\t", "empty"),
        ("a.txt", b"PK\3\4" + bytes(100), "ZIP or office file"),
        ("a.md", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(50), "an image"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(UnreadableError, match=reason) as raised:
        read(tmp_path / name)
    assert raised.value.path == (tmp_path / name).as_posix()
    (unread,) = read_folder(tmp_path)
    assert isinstance(unread, Unread)
    assert reason in unread.reason


def test_missing_files_and_folders_say_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="no such file"):
        read(tmp_path / "none.txt")
    with pytest.raises(UnreadableError, match="a folder, not a page"):
        read(tmp_path)
    with pytest.raises(UnreadableError, match="cannot be read"):
        read("nul\0.txt")


def test_what_may_not_be_looked_at_is_told_and_the_rest_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.txt")
    (tmp_path / "shut.txt").symlink_to(tmp_path / "a.txt")  # of what is no link, the folder itself tells what it is
    is_dir = Path.is_dir

    def guarded(path: Path, **options: bool) -> bool:
        if path.name == "shut.txt":  # who runs the tests as root is refused nothing by the system itself
            raise PermissionError(13, "Permission denied", str(path))
        return is_dir(path, **options)

    monkeypatch.setattr(Path, "is_dir", guarded)
    page, shut = read_folder(tmp_path)
    assert isinstance(page, Document)
    assert isinstance(shut, Unread)
    assert shut.reason == "cannot be looked at: Permission denied"
