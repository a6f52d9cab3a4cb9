# ruff: noqa: E501  # a table of files
"""A listing opens only the files of which the file system says another thing than before."""

from __future__ import annotations

import datetime
import os
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("duckdb")

import pyarrow as pa
import pyarrow.parquet as pq

from checker.cli import main
from checker.corpus import inputs
from checker.corpus.inputs import identity_of_row, list_versions, place_of, told_of
from checker.corpus.store import FORMAT, Manifest, Store

if TYPE_CHECKING:
    from pathlib import Path

LONG_AGO_NS = 1_500_000_000_000_000_000


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "store")
    made.make()
    made.describe(Manifest(format=FORMAT, source="", rules=(), as_of=datetime.date(2019, 6, 30)))
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were opened."""
    names: list[str] = []
    read = inputs.file_bytes

    def noting(file: Path, shown: str) -> bytes:
        names.append(file.name)
        return read(file, shown)

    monkeypatch.setattr(inputs, "file_bytes", noting)
    return names


def identities(store: Store) -> dict[str, str]:
    table = pq.read_table(store.pages)
    names = [path.rpartition("/")[2] for path in table["path"].to_pylist()]
    return dict(zip(names, table["identity"].to_pylist(), strict=True))


def write(folder: Path, **texts: str) -> Path:
    for name, text in texts.items():
        file = folder / name[0] / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        os.utime(file, ns=(LONG_AGO_NS, LONG_AGO_NS))
    return folder


def test_only_what_may_have_changed_is_opened(
    tmp_path: Path, store: Store, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inputs, "_TICK_NS", -(10**12))  # as if all had been written long ago
    pages = write(tmp_path / "pages", a1="first", a2="second", b1="third", b2="fourth")
    list_versions(store, pages)
    assert opened == ["a1.md", "a2.md", "b1.md", "b2.md"]
    before = identities(store)
    opened.clear()
    list_versions(store, pages)
    assert (opened, identities(store)) == ([], before)
    # as long as before and, for who looks at the time of writing alone, as old
    write(pages, a2="2econd")
    write(pages, a3="new")
    (pages / "b/b1.md").unlink()
    (pages / "b/b2.md").touch()
    list_versions(store, pages)
    assert opened == ["a2.md", "a3.md", "b2.md"]
    after = identities(store)
    assert {name for name in before if before[name] != after.get(name)} == {"a2.md", "b1.md"}


def test_what_was_written_just_now_is_opened_again(tmp_path: Path, store: Store, opened: list[str]) -> None:
    pages = write(tmp_path / "pages", a1="first")
    list_versions(store, pages)
    list_versions(store, pages)
    assert opened == ["a1.md", "a1.md"]


@pytest.mark.parametrize(
    ("path", "page", "place"),
    [
        ("port/2018-01-01.en.md", None, ("port", "port")),
        ("port/boats.en.md", None, ("port/boats", "port")),
        ("./port//boats.md", None, ("port/boats", "port")),
        ("boats.md", None, ("boats", "")),
        ("2018-01-01.md", None, ("", "")),
        ("any/2018-01-01.md", "port", ("port", "port")),
        ("any/name.md", "port/boats", ("port/boats", "port")),
    ],
)
def test_the_page_that_a_path_tells(path: str, page: str | None, place: tuple[str, str]) -> None:
    assert place_of(path, page) == place


CUT = "Parquet magic bytes not found in footer. Either the file is corrupted or this is not a parquet file."


def columns(**values: object) -> pa.Table:
    return pa.table(values)


@pytest.mark.parametrize(
    ("made", "line"),
    [
        (b"I am no Parquet", f"no Parquet file: {CUT}"),
        (columns(url=["a"], body=["b"]), "has no column content and no column path; it has url, body"),
        (columns(path=[1], content=["x"]), "its column path should hold text, and holds int64"),
        (columns(path=["a"], content=[["x"]]), "its column content should hold text or bytes, and holds list<element: string>"),
        (columns(path=pa.array([], pa.string()), content=pa.array([], pa.string())), "no pages in it"),
        (columns(path=["a", None, "b"], content=["x"] * 3), "1 of 3 rows have no path; give each row one"),
        (columns(path=["a", "a", "b"], content=["x", "y", "z"]), "1 of 3 rows have the path of another, as a; give each its own, as by the day in its name"),
    ],
    ids=["no Parquet", "no columns", "no text", "no content", "no rows", "no path", "one path twice"],
)  # fmt: skip
def test_a_parquet_file_that_holds_no_pages_gets_its_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    made: bytes | pa.Table,
    line: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    if isinstance(made, bytes):
        (tmp_path / "pages.parquet").write_bytes(made)
    else:
        pq.write_table(made, tmp_path / "pages.parquet")
    assert main(["corpus", "build", "pages.parquet", "--store", "store"]) == 2
    assert capsys.readouterr().err == f"checker: pages.parquet: {line}\n"


def test_a_damaged_row_group_gets_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    pq.write_table(columns(path=["a.md"], content=["The office has 60 staff. " * 400]), "pages.parquet")
    data = bytearray((tmp_path / "pages.parquet").read_bytes())
    data[8:200] = bytes(192)
    (tmp_path / "pages.parquet").write_bytes(data)
    assert main(["corpus", "build", "pages.parquet", "--store", "store"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("checker: pages.parquet: cannot be read: ")
    assert said.count("\n") == 1


@pytest.mark.parametrize("source", ["empty", "gone"])
def test_where_there_are_no_pages_nothing_that_was_kept_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], source: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    write(tmp_path / "pages", a1="The harbour office has 60 staff.")
    assert main(["corpus", "build", "pages", "--store", "store", "--workers", "1"]) == 0
    before = (tmp_path / "store" / "pages.parquet").read_bytes()
    assert main(["corpus", "build", source, "--store", "store"]) == 2
    assert f"checker: {source}: no " in capsys.readouterr().err
    assert (tmp_path / "store" / "pages.parquet").read_bytes() == before
    assert main(["corpus", "build", source, "--store", "other"]) == 2


def test_a_text_is_its_utf8_and_a_row_without_one_opens_no_file(tmp_path: Path, store: Store) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("The harbour office has 60 staff.", encoding="utf-8")
    table = {
        "path": ["a.md", "b.md", secret.as_posix(), "d.md", "e.md"],
        "content": ["Le café coûte 5 €.", "C:\\xFF and \\q", None, "x", "y"],
        "language": ["FR-be", "", None, "xx", None],
        "date": [None, "", None, None, "yesterday"],
    }
    for encoded in (False, True):
        contents = [text.encode() if encoded and text else text for text in table["content"]]
        pq.write_table(columns(**table | {"content": contents}), tmp_path / "pages.parquet")
        list_versions(store, tmp_path / "pages.parquet")
        rows = pq.read_table(store.pages).to_pylist()
        assert [row["bytes"] for row in rows] == [22, 13, 0, 1, 1]
        assert [row["language"] for row in rows] == ["fr", None, None, None, None]
        assert [row["unread"] for row in rows] == [
            None,
            None,
            "the row has no content",
            "the row tells a language that is not read: xx, not one of en, fr, nl, de",
            "the row tells a day that is none: yesterday",
        ]


def test_a_row_is_another_one_by_what_is_told_of_it() -> None:
    told = [
        told_of(language, day, has_content=True) for language, day in (("en", None), ("fr", None), ("en", "2019-06-30"))
    ]
    assert told[2] == ("en", datetime.date(2019, 6, 30), None)
    assert len({identity_of_row("digest", *each) for each in told}) == 3
