"""A listing opens only the files of which the file system says another thing than before."""

from __future__ import annotations

import datetime
import os
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("duckdb")

import pyarrow.parquet as pq

from checker.corpus import inputs
from checker.corpus.inputs import list_versions, place_of
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
