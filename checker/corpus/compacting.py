"""Keeps a store small: what stands for nothing any more is left out of its files, and small files are made one.

A new file takes the place of those it was made from by a list beside it, `NAME.replaces`, which counts from the moment
that the file itself is in place. The old ones stay until the next run begins, for those who still read them; so a
compaction that is ended in the middle has happened, or not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.corpus.schema import stable_name
from checker.output import write_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import duckdb

    from checker.corpus.store import Store

_LIVE_SHARE = 0.5
"""A file with less of what counts is written anew."""
_SMALL_ROWS = 1_000
_MOST_SMALL = 40
"""Of so many files with fewer rows one is made."""
_ROWS_A_FILE = 400
"""A first build makes no more files than one for so many documents, and a check for so many groups."""
_LARGEST_ROWS = 200_000
_ROWS_A_GROUP = 5_000

SHARDS_LIVE = (
    "coalesce(page.signature, document.signature, claim.piece, finding.piece, change.piece) "
    "IN (SELECT piece FROM pieces)"
)
COMPARED_LIVE = '("group", digest) IN (SELECT ("group", digest) FROM groups)'
"""Which rows of the two folders count, as the views of `Store.view_live` tell."""


def compact(store: Store, connection: duckdb.DuckDBPyConnection, folder: Path, live: str) -> int:
    """How many files of a folder now have others in their place."""
    files = [file.as_posix() for file in whole_files(folder)]
    if not files:
        return 0
    counted = connection.execute(
        f"""
        SELECT filename, count(*) AS number, count(*) FILTER (WHERE {live}) AS alive
        FROM read_parquet($files, filename = true) GROUP BY filename
        """,  # noqa: S608  # a condition of ours
        {"files": files},
    ).fetchall()
    rows = dict.fromkeys(files, (0, 0)) | {file: (number, alive) for file, number, alive in counted}
    many_small = sum(number < _SMALL_ROWS for number, _ in rows.values()) >= _MOST_SMALL
    chosen = [
        (file, alive)
        for file, (number, alive) in rows.items()
        if alive < number * _LIVE_SHARE or (many_small and number < _SMALL_ROWS)
    ]
    for part in _parts(chosen):
        _merge(store, connection, folder, part, live)
    return len(chosen)


def is_due(folder: Path, *, held: int, live: int) -> bool:
    """Whether it is worth a look: a folder holds twice the rows of a sort that count, or too many files for them."""
    return held * _LIVE_SHARE > live or sum(1 for _ in whole_files(folder)) > live // _ROWS_A_FILE + 2 * _MOST_SMALL


def _parts(chosen: Sequence[tuple[str, int]]) -> Iterator[list[str]]:
    """The files in groups of a bounded number of rows."""
    part: list[str] = []
    rows = 0
    for file, alive in chosen:
        part.append(file)
        rows += alive
        if rows >= _LARGEST_ROWS:
            yield part
            part, rows = [], 0
    if part:
        yield part


def _merge(store: Store, connection: duckdb.DuckDBPyConnection, folder: Path, files: Sequence[str], live: str) -> None:
    names = [file.removeprefix(f"{folder.as_posix()}/") for file in files]
    target = folder / f"merged-{stable_name(*names)}.parquet"
    listed = ", ".join("'" + file.replace("'", "''") + "'" for file in files)
    write_file(target.with_suffix(".replaces"), "\n".join(names) + "\n")
    store.copy(
        connection,
        f"SELECT * FROM read_parquet([{listed}]) WHERE {live}",  # noqa: S608  # quoted above
        target,
        rows_a_group=_ROWS_A_GROUP,
    )


def whole_files(folder: Path) -> Iterator[Path]:
    """The Parquet files of a folder that count, and of the folders in it that a cluster wrote to the end."""
    replaced = {name for file in _in_force(folder) for name in file.read_text("utf-8").splitlines()}
    for entry in sorted(folder.iterdir()):
        if entry.is_dir() and (entry / "_SUCCESS").exists():
            yield from (file for file in sorted(entry.glob("*.parquet")) if f"{entry.name}/{file.name}" not in replaced)
        elif entry.suffix == ".parquet" and entry.name not in replaced:
            yield entry


def _in_force(folder: Path) -> Iterator[Path]:
    return (file for file in sorted(folder.glob("*.replaces")) if file.with_suffix(".parquet").exists())


def remove_replaced(folder: Path) -> None:
    """Removes the files that others are in the place of, and the lists of these."""
    for listed in _in_force(folder):
        for name in listed.read_text("utf-8").splitlines():
            (folder / name).unlink(missing_ok=True)
    for listed in folder.glob("*.replaces"):
        listed.unlink()
