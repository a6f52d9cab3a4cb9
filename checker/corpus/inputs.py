"""Lists the pages a corpus is made of: the files below a folder, or the rows of a Parquet file."""

from __future__ import annotations

import hashlib
import time
from os.path import splitext
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from checker.errors import UnreadableError, UserError
from checker.origins.folder import Unread, file_bytes, is_dated, list_files, page_named

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

    from checker.corpus.store import Store

_TEXT = pa.string()

FILES = pa.schema([
    ("page", _TEXT),
    ("path", _TEXT),
    ("folder", _TEXT),  # the page that the folder tells
    ("language", _TEXT),
    ("date", pa.date32()),
    ("bytes", pa.int64()),
    ("identity", _TEXT),  # the digest of the content
    ("stat", _TEXT),  # what the file system says of the file: where it is the same, so is the content; else null
    ("unread", _TEXT),  # why it is known not to be readable, else null
])  # fmt: skip
"""The files of a build."""

_STAT = FILES.get_field_index("stat")
_TICK_NS = 2_000_000_000
"""The coarsest clock of a file system that is in use."""


def list_versions(store: Store, source: Path) -> None:
    """Writes the table of every version of every page to the store, without holding them all.

    A Parquet file has a `path` and a `content` (the file's bytes or text) for each, and may have `page`, `language`
    and `date`; without a `page`, the path tells it as below a folder. Only files of which the file system says another
    thing than it did when they were listed before are opened.
    """
    if source.is_dir():
        store.write(store.pages, FILES, _in_folder(source, _Earlier(store.pages)))
    elif source.is_file():
        stat = _stat_of(source.stat(), time.time_ns())
        if not (stat and _Earlier(store.pages).are_all_of(stat)):
            store.write_batches(store.pages, FILES, _in_parquet(store, source, stat))
    else:
        raise UserError(f"{source}: no such folder or file; name a folder of pages, or a Parquet file of them")


def _stat_of(status: os.stat_result, now_ns: int) -> str | None:
    """What tells a file that was written to from one that was not; None if it may yet be written to unseen.

    As git has it (Documentation/technical/racy-git.txt): a file that was written to just now may be written to again
    before the clock of its file system ticks, and nothing but its content tells that.
    """
    if max(status.st_mtime_ns, status.st_ctime_ns) > now_ns - _TICK_NS:
        return None
    return f"{status.st_size}:{status.st_mtime_ns}:{status.st_ctime_ns}:{status.st_ino}:{status.st_dev}"


class _Earlier:
    """The listing of an earlier build, asked for one file after the other in the order of a listing."""

    def __init__(self, path: Path) -> None:
        """Without a listing, or with one of an earlier version, nothing is known."""
        self._file: pq.ParquetFile | None = None
        if path.exists() and "stat" in pq.read_schema(path).names:
            self._file = pq.ParquetFile(path)
        self._rows = self._read()
        self._next: tuple[list[str], str, str] | None = next(self._rows, None)

    def _read(self) -> Iterator[tuple[list[str], str, str]]:
        if self._file is None:
            return
        for batch in self._file.iter_batches(columns=["path", "stat", "identity"]):
            for row in zip(*(batch[name].to_pylist() for name in ("path", "stat", "identity")), strict=True):
                yield row[0].split("/"), row[1], row[2]

    def identity(self, path: str, stat: str | None) -> str | None:
        """What a file held when the file system last said this of it, if it did."""
        parts = path.split("/")
        while self._next is not None and self._next[0] < parts:
            self._next = next(self._rows, None)
        known = self._next
        return known[2] if known and stat and known[0] == parts and known[1] == stat else None

    def are_all_of(self, stat: str) -> bool:
        """Whether all of it is of one file of which the file system said this."""
        if self._file is None:
            return False
        groups = (self._file.metadata.row_group(n).column(_STAT).statistics for n in range(self._file.num_row_groups))
        return self._next is not None and all(
            told and told.has_min_max and not told.null_count and told.min == told.max == stat for told in groups
        )


def _in_folder(folder: Path, earlier: _Earlier) -> Iterator[dict[str, object]]:
    for found in list_files(folder):
        if not isinstance(found, Unread) and not _is_utf8(found[0]):
            found = Unread(path=found[0], reason="its name is no UTF-8: name it otherwise")
        if isinstance(found, Unread):
            path = found.path.encode("utf-8", "backslashreplace").decode()
            yield {"page": path, "path": path, "folder": "", "bytes": 0, "identity": found.reason,
                   "unread": found.reason}  # fmt: skip
            continue
        path, page, entry = found
        size, stat = 0, None
        try:
            status = entry.stat()
            size, stat = status.st_size, _stat_of(status, time.time_ns())
            identity = earlier.identity(path, stat) or hashlib.sha256(file_bytes(Path(path), path)).hexdigest()
        except (OSError, UnreadableError) as error:
            identity, stat = str(error), None  # what kept it from being read may pass
        yield {"page": page_named(_stem(entry.name), page), "path": path, "folder": page, "bytes": size,
               "identity": identity, "stat": stat}  # fmt: skip


def _is_utf8(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def _in_parquet(store: Store, source: Path, stat: str | None) -> Iterator[pa.RecordBatch]:
    try:
        names = set(pq.read_schema(source).names)
    except (OSError, pa.ArrowInvalid) as error:
        raise UserError(f"{source}: no Parquet file: {error}") from None
    if missing := {"path", "content"} - names:
        raise UserError(f"{source}: has no column {' and no column '.join(sorted(missing))}; it has {sorted(names)}")
    page, language, day = (name if name in names else "NULL" for name in ("page", "language", "date"))
    with store.asked() as connection:
        asked = connection.sql(
            f"""
            SELECT path, CAST({page} AS VARCHAR) AS page, CAST({language} AS VARCHAR) AS language,
                CAST({day} AS DATE) AS date, octet_length(CAST(content AS BLOB)) AS bytes,
                sha256(CAST(content AS BLOB)) AS identity
            FROM read_parquet($source)
            """,  # noqa: S608  # names of columns that were looked for, no text of the user's
            params={"source": source.as_posix()},
        )
        for batch in asked.to_arrow_reader(10_000):
            told = [
                place_of(path, own)
                for path, own in zip(batch["path"].to_pylist(), batch["page"].to_pylist(), strict=True)
            ]
            columns = {name: batch[name] for name in ("path", "language", "date", "bytes", "identity")}
            columns["page"] = pa.array([own for own, _ in told], _TEXT)
            columns["folder"] = pa.array([folder for _, folder in told], _TEXT)
            columns["stat"] = pa.repeat(pa.scalar(stat, _TEXT), len(told))
            columns["unread"] = pa.nulls(len(told), _TEXT)
            yield pa.RecordBatch.from_arrays([columns[field.name].cast(field.type) for field in FILES], schema=FILES)


def place_of(path: str, page: str | None) -> tuple[str, str]:
    """The page that a row is a version of, and the page that its folder tells."""
    parent, _, name = path.rpartition("/")
    if name in ("", ".", "..") or "//" in path or "/./" in path:
        file = PurePosixPath(path)
        parent, name = file.parent.as_posix(), file.name
    folder = parent.strip("./")
    if page:
        # a file that is not named by its day adds its own name to its folder's
        return page, page if is_dated(PurePosixPath(name)) else page.rpartition("/")[0]
    return page_named(_stem(name), folder), folder


def _stem(name: str) -> str:
    return splitext(name)[0]  # noqa: PTH122  # to make a path of it takes longer than all else that is done with a row
