"""What is fetched lands in sources/, each version once, with a file beside it that tells where it came from."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from checker.errors import UserError
from checker.fetching import Missed, Wanted, fetch, tell, told_all
from checker.origins.fetched import Fetched
from checker.project import Project
from checker.settings import Settings
from checker.storing import page_format, page_name, records, store

if TYPE_CHECKING:
    from pathlib import Path

    from checker.origins.politeness import Guest
    from tests.loopback import Site

DAY = date(2026, 1, 31)
PAGE = "<html lang=en><title>Aid</title><h1>Aid</h1><p>The fund helps {} countries in the world.</p></html>"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "sources").mkdir()
    return Project(root=tmp_path, settings=Settings())


def files(project: Project) -> list[str]:
    return sorted(file.relative_to(project.root).as_posix() for file in project.root.rglob("*") if file.is_file())


def run(project: Project, guest: Guest, *addresses: str, day: date = DAY, **wanted: object) -> list[str]:
    found = list(fetch(project, Wanted(addresses=addresses, **wanted), today=day, guest=guest))
    return ["missed" if isinstance(result, Missed) else result.fate for result in found]


def test_a_page_is_stored_with_its_day_address_and_digest(project: Project, site: Site, guest: Guest) -> None:
    url = site.page("/en/policy/Our-Aid.html", PAGE.format("seven"), ETag='"1"', Last_Modified="Sat, 31 Jan 2026")

    assert run(project, guest, url) == ["new"]
    assert files(project) == ["sources/our-aid/2026-01-31.en.html", "sources/our-aid/2026-01-31.en.html.toml"]
    told = tomllib.loads((project.root / "sources/our-aid/2026-01-31.en.html.toml").read_text())
    assert told["url"] == url
    assert told["date"] == DAY
    assert told["etag"] == '"1"'
    assert len(told["sha256"]) == 64
    (record,) = records(project.sources)
    assert (record.page, record.url) == ("our-aid", url)


def test_the_same_again_is_not_stored_again(project: Project, site: Site, guest: Guest) -> None:
    url = site.page("/aid", PAGE.format("seven"))
    assert run(project, guest, url) == ["new"]
    site.page("/aid", PAGE.format("seven").replace("<p>", "<p data-token=x1>"))
    assert run(project, guest, url, day=date(2026, 2, 1)) == ["unchanged"]
    site.page("/aid", PAGE.format("eight"))
    assert run(project, guest, url, day=date(2026, 2, 2)) == ["new"]
    assert run(project, guest, url, day=date(2026, 2, 2)) == ["unchanged"]
    site.page("/aid", PAGE.format("nine"))
    assert run(project, guest, url, day=date(2026, 2, 2)) == ["replaced"]
    assert [record.date.day for record in records(project.sources)] == [31, 2]


def test_a_server_is_asked_whether_a_page_changed(project: Project, site: Site, guest: Guest) -> None:
    url = site.page("/aid", PAGE.format("seven"), ETag='"1"', Last_Modified="then")
    run(project, guest, url)
    site.replies["/aid"] = (304, {}, b"")

    assert run(project, guest, day=date(2026, 2, 1)) == ["unchanged"]  # no address: all that is known
    assert site.headers[-1]["if-none-match"] == '"1"'
    assert site.headers[-1]["if-modified-since"] == "then"


def test_what_cannot_be_had_is_told_and_the_rest_is_fetched(project: Project, site: Site, guest: Guest) -> None:
    good = site.page("/aid", PAGE.format("seven"))
    image = site.page("/map.png", "PNG", Content_Type="image/png")
    bad = f"{site.address}/gone"

    results = list(fetch(project, Wanted(addresses=(bad, image, good)), today=DAY, guest=guest))

    assert [tell(result).rpartition(": ")[2] for result in results[:2]] == [
        "the server answers 404 (Not Found)",
        "it is image/png, not a page that can be read",
    ]
    assert told_all(results) == "1 new, 2 missed"


def test_what_somebody_put_there_is_never_overwritten(project: Project, site: Site, guest: Guest) -> None:
    own = project.sources / "aid/2026-01-31.en.html"
    own.parent.mkdir()
    own.write_text("my own")

    (missed,) = fetch(project, Wanted(addresses=(site.page("/aid", PAGE.format("seven")),)), today=DAY, guest=guest)

    assert "was not fetched; remove it to fetch it" in tell(missed)
    assert own.read_text() == "my own"


def test_two_pages_of_one_name_are_not_mixed(project: Project, site: Site, guest: Guest) -> None:
    first, second = site.page("/a/contact", PAGE.format("seven")), site.page("/b/contact", PAGE.format("two"))
    assert run(project, guest, first, second) == ["new", "missed"]
    assert run(project, guest, second, page="b-contact") == ["new"]
    assert run(project, guest) == ["unchanged", "unchanged"]


def test_the_pages_of_a_sitemap_are_fetched(project: Project, site: Site, guest: Guest) -> None:
    one, two = site.page("/one", PAGE.format("one")), site.page("/two", PAGE.format("two"))
    pages = f"<urlset><url><loc>{one}</loc></url><url><loc>{two}</loc></url><url><loc>mailto:x</loc></url></urlset>"
    site.page("/pages.xml", pages)
    index = site.page(
        "/sitemap.xml", f"<sitemapindex><sitemap><loc>{site.address}/pages.xml</loc></sitemap></sitemapindex>"
    )

    assert run(project, guest, index, listed=True, most=1) == ["new"]
    assert run(project, guest, index, listed=True) == ["unchanged", "new"]


def test_an_index_that_lists_itself_and_a_broken_sitemap_does_not_cost_the_others(
    project: Project, site: Site, guest: Guest
) -> None:
    one = site.page("/one", PAGE.format("one"))
    site.page("/pages.xml", f"<urlset><url><loc>{one}</loc></url></urlset>")
    site.page("/page", "<!DOCTYPE html><html><h1>No list</h1></html>")
    inside = "".join(f"<sitemap><loc>{site.address}/{name}</loc></sitemap>" for name in ("index", "page", "pages.xml"))
    index = site.page("/index", f"<sitemapindex>{inside}</sitemapindex>")

    missed, stored = fetch(project, Wanted(addresses=(index,), listed=True), today=DAY, guest=guest)

    assert tell(missed) == f"{site.address}/page: a page, no feed and no sitemap; leave out --list to fetch it"
    assert told_all([stored]) == "1 new"
    assert site.asked.count("/index") == 1


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        (Wanted(addresses=("https://example.org/",), archive="https://example.org/web/"), "--archive needs a day"),
        (Wanted(addresses=("https://example.org/",), since=DAY, until=date(2015, 1, 1)), "the first day comes after"),
    ],
    ids="no-day turned".split(),
)
def test_what_is_asked_of_an_archive_makes_sense(project: Project, wanted: Wanted, says: str) -> None:
    with pytest.raises(UserError, match=says):
        list(fetch(project, wanted, today=DAY))


@pytest.mark.parametrize("name", ["../outside", "/tmp/outside"])
def test_nothing_is_stored_outside_the_project(project: Project, name: str) -> None:
    fetched = Fetched(url="https://example.org/aid", body=PAGE.encode(), content_type="text/html", date=DAY)
    with pytest.raises(UserError, match="a page's name is a folder below"):
        store(project.sources, fetched, page=name)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://example.org/", "example-org"),
        ("https://example.org/en/", "example-org"),
        ("https://example.org/fr/politique/L'aide%20d'%C3%A9tat.html?x=1", "l-aide-d-etat"),
        ("https://example.org/aid/index.html", "aid"),
        ("https://example.org/..%2f..%2fetc/passwd", "passwd"),
        ("https://example.org/%00", "example-org"),
    ],
)
def test_a_page_is_named_by_its_address(url: str, name: str) -> None:
    assert page_name(url) == name


@pytest.mark.parametrize(
    ("kind", "url", "ending"),
    [
        ("text/html; charset=utf-8", "https://a.example/x", "html"),
        ("text/plain", "https://a.example/x.md", "md"),
        ("application/octet-stream", "https://a.example/x.docx", "docx"),
        ("application/pdf", "https://a.example/x", "pdf"),
        ("", "https://a.example/x.txt", "txt"),
    ],
)
def test_a_format_is_told_by_type_or_ending(kind: str, url: str, ending: str) -> None:
    assert page_format(Fetched(url=url, body=b"x", content_type=kind, date=DAY)) == ending


def test_a_record_that_was_tampered_with_is_passed_over(project: Project, site: Site, guest: Guest) -> None:
    run(project, guest, site.page("/aid", PAGE.format("seven")))
    record = project.sources / "aid/2026-01-31.en.html.toml"
    for text in ("url = 7", "not toml", "x" * 100_000, ""):
        record.write_text(text)
        assert records(project.sources) == []


def test_results_know_what_was_before(project: Project) -> None:
    fetched = Fetched(url="https://example.org/aid", body=PAGE.format("2").encode(), content_type="text/html", date=DAY)
    assert store(project.sources, fetched).previous is None
    later = replace(fetched, body=PAGE.format("3").encode(), date=date(2026, 3, 1))
    previous = store(project.sources, later).previous
    assert previous is not None
    assert "helps 2" in previous.text
