"""Lists the pages a corpus is made of: the files below a folder, or the rows of a Parquet file."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from checker.errors import UserError
from checker.origins.folder import Unread, is_dated, list_pages, page_of

if TYPE_CHECKING:
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
    ("identity", _TEXT),  # changes when the content does: size and time of a file, the digest of a row
    ("unread", _TEXT),  # why it is known not to be readable, else null
])  # fmt: skip
"""The files of a build."""


def list_versions(store: Store, source: Path) -> None:
    """Writes the table of every version of every page to the store, without holding them all.

    A Parquet file has a `path` and a `content` (the file's bytes or text) for each, and may have `page`, `language`
    and `date`; without a `page`, the path tells it as below a folder.
    """
    if source.is_dir():
        store.write(store.pages, FILES, _in_folder(source))
    elif source.is_file():
        store.write_batches(store.pages, FILES, _in_parquet(store, source))
    else:
        raise UserError(f"{source}: no such folder or file; name a folder of pages, or a Parquet file of them")


def _in_folder(folder: Path) -> Iterator[dict[str, object]]:
    for found in list_pages(folder):
        if isinstance(found, Unread):
            yield {"page": found.path, "path": found.path, "folder": "", "bytes": 0, "identity": found.reason,
                   "unread": found.reason}  # fmt: skip
            continue
        file, page = found
        try:
            status = file.stat()
            size, identity = status.st_size, f"{status.st_size}:{status.st_mtime_ns}"
        except OSError as error:
            size, identity = 0, str(error)
        yield {"page": page_of(file, page), "path": file.as_posix(), "folder": page, "bytes": size,
               "identity": identity, "unread": None}  # fmt: skip


def _in_parquet(store: Store, source: Path) -> Iterator[pa.RecordBatch]:
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
            columns["unread"] = pa.nulls(len(told), _TEXT)
            yield pa.RecordBatch.from_arrays([columns[field.name].cast(field.type) for field in FILES], schema=FILES)


def place_of(path: str, page: str | None) -> tuple[str, str]:
    """The page that a row is a version of, and the page that its folder tells."""
    parent, _, name = path.rpartition("/")
    if name in ("", ".") or "//" in path or "/./" in path:
        file = PurePosixPath(path)
        parent = file.parent.as_posix()
    else:
        file = PurePosixPath(name)  # to part the whole path takes longer than all else that is done with a row
    folder = parent.strip("./")
    if page:
        # a file that is not named by its day adds its own name to its folder's
        return page, page if is_dated(file) else page.rpartition("/")[0]
    return page_of(file, folder), folder
