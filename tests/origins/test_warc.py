"""Pages are read out of WARC and WACZ files, whole and broken ones."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

import pytest

from checker.errors import UserError
from checker.fetching import Wanted, fetch, told_all
from checker.origins.warc import read_web_archive
from checker.project import Project
from checker.settings import Settings
from tests.web_archives import CAPTURES, URL, wacz, warc

if TYPE_CHECKING:
    from pathlib import Path

OTHER = ("http://example.org/other", "2017-01-01T00:00:00Z", "two")


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    return warc(tmp_path / "crawl.warc.gz", (*CAPTURES, OTHER))


def days(file: Path, **wanted: object) -> list[str]:
    return [page.date.isoformat() for page in read_web_archive(str(file), most=100, **wanted)]


def test_the_pages_of_a_file_are_given_in_its_order(crawl: Path) -> None:
    pages = list(read_web_archive(str(crawl), most=100))

    assert [page.url for page in pages] == [URL] * 5 + [OTHER[0]]
    assert b"six countries" in pages[0].body
    assert (pages[0].content_type, pages[0].origin) == ("text/html", crawl.as_posix())


def test_addresses_and_days_are_chosen(crawl: Path) -> None:
    assert days(crawl, only={OTHER[0]}) == ["2017-01-01"]
    assert days(crawl, only={URL}, since=date(2017, 1, 1), until=date(2018, 12, 31)) == [
        "2017-05-01",
        "2017-05-01",
        "2018-05-01",
    ]
    assert days(crawl, since=date(2018, 1, 1), until=date(2018, 1, 1)) == ["2018-05-01", "2017-01-01"]
    assert len(list(read_web_archive(str(crawl), most=2))) == 2


@pytest.mark.parametrize("name", ["plain.warc", "packed.warc.gz"])
def test_packed_or_not_and_in_a_wacz_file(tmp_path: Path, name: str) -> None:
    file = warc(tmp_path / name)
    assert len(days(file)) == 5
    assert len(days(wacz(tmp_path / "crawl.wacz", file))) == 5


def test_what_stands_before_a_break_is_kept(crawl: Path) -> None:
    whole = crawl.read_bytes()
    for cut in range(20, len(whole) // 2, 71):
        crawl.write_bytes(whole[:-cut])
        bodies: list[bytes] = []
        with pytest.raises(UserError, match="damaged, what stands before is kept"):
            bodies.extend(page.body for page in read_web_archive(str(crawl), most=100))
        assert all(body.endswith(b"</html>") for body in bodies)
        assert bodies


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("none.warc.gz", None, "no such file"),
        ("none.wacz", None, "no such file"),
        ("text.warc", b"hello, I am no archive", "no WARC file"),
        ("zeros.warc.gz", bytes(1000), "damaged"),
        ("text.wacz", b"hello", "no WACZ file, or a damaged one"),
    ],
)
def test_what_is_no_archive_is_told(tmp_path: Path, name: str, data: bytes | None, says: str) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(UserError, match=says):
        list(read_web_archive(str(tmp_path / name), most=1))


def test_an_empty_zip_is_no_wacz(tmp_path: Path) -> None:
    from tests.readers.office_files import zipped

    (tmp_path / "a.wacz").write_bytes(zipped({"a": b""}))
    with pytest.raises(UserError, match=r"it holds no archive/\*\.warc\.gz"):
        list(read_web_archive(str(tmp_path / "a.wacz"), most=1))


def test_a_folder_and_a_pipe_are_no_archives(tmp_path: Path) -> None:
    (tmp_path / "a.warc").mkdir()
    os.mkfifo(tmp_path / "b.warc.gz")  # one that nobody writes to would be waited for without end
    for name in ("a.warc", "b.warc.gz"):
        with pytest.raises(UserError, match="no ordinary file"):
            list(read_web_archive(str(tmp_path / name), most=1))


def test_a_broken_file_does_not_cost_the_others(tmp_path: Path, crawl: Path) -> None:
    (tmp_path / "text.warc").write_bytes(b"hello, I am no archive")
    wanted = Wanted(addresses=(str(tmp_path / "text.warc"), str(crawl)))
    results = list(fetch(Project(root=tmp_path, settings=Settings()), wanted, today=date(2020, 1, 1)))
    assert told_all(results) == "4 new, 2 unchanged, 1 missed"
