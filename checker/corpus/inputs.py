"""Lists the pages a corpus is made of: the files below a folder, or the rows of a Parquet file."""

from __future__ import annotations

import datetime
import hashlib
import time
from os.path import splitext
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from checker.errors import UnreadableError, UserError
from checker.origins.folder import ENDINGS, Unread, file_bytes, is_dated, list_files, page_named
from checker.readers import LANGUAGES

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from typing import TypeVar

    from checker.corpus.store import Store

    _Row = TypeVar("_Row")

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
    thing than it did when they were listed before are opened. Raises UserError where there are no pages.
    """
    if source.is_dir():
        store.write(store.pages, FILES, _some(_in_folder(source, _Earlier(store.pages)), source))
        return
    stat = _stat_of(source.stat(), time.time_ns())
    if not (stat and _Earlier(store.pages).are_all_of(stat)):
        store.write_batches(store.pages, FILES, _some(_in_parquet(store, source, stat), source))


def refuse_no_source(source: Path) -> None:
    """Raises UserError where a source is neither a folder nor a Parquet file with the columns of pages."""
    if source.is_dir():
        return
    if not source.is_file():
        raise UserError(f"{source}: no such folder or file; name a folder of pages, or a Parquet file of them")
    try:
        schema = pq.read_schema(source)
    except (OSError, pa.ArrowException) as error:
        raise UserError(f"{source}: no Parquet file: {_first_line(error)}") from None
    refuse_columns(source.as_posix(), schema)


def refuse_columns(source: str, schema: pa.Schema) -> None:
    """Raises UserError where a column of pages is missing, or holds what it cannot."""
    if missing := {"path", "content"} - set(schema.names):
        raise UserError(
            f"{source}: has no column {' and no column '.join(sorted(missing))}; it has {', '.join(schema.names)}"
        )
    for name, wanted in (("path", "text"), ("content", "text or bytes")):
        sort = schema.field(name).type
        if not (_is_text(sort) or (name == "content" and _is_bytes(sort))):
            raise UserError(f"{source}: its column {name} should hold {wanted}, and holds {sort}")


def bytes_of_content(source: Path, column: str) -> str:
    """What DuckDB is asked for to have the bytes of this column of the source: of a text, its UTF-8."""
    return column if _is_bytes(pq.read_schema(source).field("content").type) else f"encode({column})"


def _is_text(sort: pa.DataType) -> bool:
    sort = sort.value_type if pa.types.is_dictionary(sort) else sort
    return bool(pa.types.is_string(sort) or pa.types.is_large_string(sort) or pa.types.is_string_view(sort))


def _is_bytes(sort: pa.DataType) -> bool:
    sort = sort.value_type if pa.types.is_dictionary(sort) else sort
    return bool(pa.types.is_binary(sort) or pa.types.is_large_binary(sort) or pa.types.is_binary_view(sort)
                or pa.types.is_fixed_size_binary(sort))  # fmt: skip


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]


def _some(listed: Iterator[_Row], source: Path) -> Iterator[_Row]:
    """What is listed; raises UserError at its end if it is nothing."""
    empty = True
    for each in listed:
        empty = False
        yield each
    if empty:
        named = f"; their names end in {', '.join(ENDINGS)}" if source.is_dir() else ""
        raise UserError(f"{source}: no pages in it{named}")


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
    names = set(pq.read_schema(source).names)
    told = {name: f"CAST({name} AS VARCHAR)" if name in names else "NULL" for name in ("page", "language", "date")}
    content = bytes_of_content(source, "content")
    with store.asked() as connection:
        from duckdb import Error, OutOfMemoryException

        given = {"source": source.as_posix()}
        try:
            refuse_paths(source, *connection.execute(paths_of("read_parquet($source)"), given).fetchall()[0])
            asked = connection.sql(
                f"""
                SELECT path, {told["page"]} AS page, {told["language"]} AS language, {told["date"]} AS date,
                    coalesce(octet_length({content}), 0) AS bytes, sha256({content}) AS identity
                FROM read_parquet($source)
                """,  # noqa: S608  # names of columns that were looked for, no text of the user's
                params=given,
            )
            for batch in asked.to_arrow_reader(10_000):
                yield _listed(batch, stat)
        except OutOfMemoryException:
            raise
        except Error as error:
            raise UserError(f"{source}: cannot be read: {_first_line(error)}; write it anew") from None


def _listed(batch: pa.RecordBatch, stat: str | None) -> pa.RecordBatch:
    """Rows of a Parquet file as rows of the files of a build."""
    columns: dict[str, list[object]] = {
        name: [] for name in ("page", "folder", "language", "date", "unread", "identity")
    }
    given = (batch[name].to_pylist() for name in ("path", "page", "language", "date", "identity"))
    for path, page, language, day, digest in zip(*given, strict=True):
        told = told_of(language, day, has_content=digest is not None)
        row = (*place_of(path, page), *told, identity_of_row(digest, *told))
        for values, value in zip(columns.values(), row, strict=True):
            values.append(value)
    arrays = {name: pa.array(values, FILES.field(name).type) for name, values in columns.items()}
    arrays |= {name: batch[name].cast(FILES.field(name).type) for name in ("path", "bytes")}
    arrays["stat"] = pa.repeat(pa.scalar(stat, _TEXT), batch.num_rows)
    return pa.RecordBatch.from_arrays([arrays[field.name] for field in FILES], schema=FILES)


def paths_of(rows: str) -> str:
    """The question whose answer `refuse_paths` takes: how many rows, paths and different paths, and a path of two."""
    return f"""
        SELECT count(*), count(path), count(DISTINCT path), (
            SELECT min(path) FROM (SELECT path FROM {rows} GROUP BY path HAVING count(*) > 1)
        ) FROM {rows}
    """  # noqa: S608  # a name or call of ours, no text of the user's


def refuse_paths(source: str | Path, rows: int, named: int, different: int, twice: str | None) -> None:
    """Raises UserError unless each row has a path of its own: by it a page is told from others, and found again."""
    if named < rows:
        raise UserError(f"{source}: {rows - named:,} of {rows:,} rows have no path; give each row one")
    if different < named:
        raise UserError(
            f"{source}: {named - different:,} of {rows:,} rows have the path of another, as {twice}; give each its own,"
            " as by the day in its name"
        )


def told_of(
    language: str | None, day: str | None, *, has_content: bool
) -> tuple[str | None, datetime.date | None, str | None]:
    """The language and the day that a row gives, and why the row cannot be read, if so."""
    language = language.strip().lower().partition("-")[0] or None if language else None
    if not has_content:
        return None, None, "the row has no content"
    if language and language not in LANGUAGES:
        return None, None, f"the row tells a language that is not read: {language}, not one of {', '.join(LANGUAGES)}"
    try:
        told = datetime.date.fromisoformat(day.strip()[:10]) if day and day.strip() else None
    except ValueError:
        return None, None, f"the row tells a day that is none: {day}"
    return language, told, None


def identity_of_row(digest: str | None, language: str | None, day: datetime.date | None, unread: str | None) -> str:
    """What tells a row from what it was: its content, and what no file's bytes hold."""
    return " ".join(str(each) for each in (digest, language, day, unread) if each)


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
