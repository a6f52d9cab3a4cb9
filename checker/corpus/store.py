"""Where a corpus is kept: immutable Parquet files, each written aside and then renamed, and how they are asked.

    STORE/corpus.json          what it is made of: the pages, the rules, the day
    STORE/pages.parquet        every file of the last build
    STORE/shards/              what was extracted, one file a batch of pages (`schema.EXTRACTED`)
    STORE/compared/            what was compared, one file a batch of groups (`schema.COMPARED`)
    STORE/live/                which pieces and groups stand for the pages as they are now, and what was settled

Nothing is changed in place, so a run may be ended at any moment: the next one goes on from the files that are there.
What stands for pages that changed or went is left out by the lists in `live`, and goes when there is much of it.
"""

from __future__ import annotations

import contextlib
import datetime  # noqa: TC003  # msgspec asks for it when it decodes
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq

from checker.corpus.compacting import remove_replaced, whole_files
from checker.corpus.schema import COMPARED, EXTRACTED, SETTLED, TABLES, batches
from checker.errors import UserError
from checker.output import write_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import duckdb

FORMAT = 1
_SUM = "(count(*), sum(hash(piece)))"
MEMORY_MB = 256
"""Enough for a million documents."""


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a store was made of, for those who come after to go on by."""

    format: int
    source: str
    rules: tuple[str, ...]
    as_of: datetime.date


@dataclass(frozen=True, slots=True)
class Store:
    """A folder that holds a corpus."""

    root: Path
    memory_mb: int = MEMORY_MB
    """How much grouping may hold before it goes to disk."""

    @property
    def shards(self) -> Path:
        """The folder of what was extracted."""
        return self.root / "shards"

    @property
    def compared(self) -> Path:
        """The folder of what was compared."""
        return self.root / "compared"

    @property
    def pages(self) -> Path:
        """The table of every file of the last build."""
        return self.root / "pages.parquet"

    @property
    def live_pieces(self) -> Path:
        """The table of the pieces that stand for the pages of the last build."""
        return self.root / "live" / "pieces.parquet"

    @property
    def live_groups(self) -> Path:
        """The table of the groups that met in the last check."""
        return self.root / "live" / "groups.parquet"

    @property
    def settled(self) -> Path:
        """The table of the findings that people settled, as of the last check."""
        return self.root / "live" / "settled.parquet"

    def make(self) -> None:
        """Makes the folders; raises UserError where that cannot be, or where something else lies there."""
        try:
            if self.root.is_dir() and not (self.root / "corpus.json").exists() and any(self.root.iterdir()):
                raise UserError(f"{self.root}: not empty, and no store of a corpus; name another folder")
            for folder in (self.root, self.shards, self.compared, self.root / "live", self.root / "aside"):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(f"{self.root}: cannot be made: {error.strerror or error}") from None

    def clear(self) -> None:
        """Removes what an earlier run left half-written, and what it put other files in the place of."""
        for folder in (self.shards, self.compared):
            remove_replaced(folder)
        for left in (self.root / "aside").iterdir():
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            else:
                left.unlink(missing_ok=True)

    def manifest(self) -> Manifest:
        """What the store was made of; raises UserError where there is none, or one of another format."""
        try:
            manifest = msgspec.json.decode((self.root / "corpus.json").read_bytes(), type=Manifest)
        except FileNotFoundError:
            raise UserError(f"{self.root}: no store of a corpus; `checker corpus build` makes one") from None
        except (OSError, msgspec.DecodeError) as error:
            raise UserError(f"{self.root / 'corpus.json'}: cannot be read: {error}") from None
        if manifest.format != FORMAT:
            raise UserError(f"{self.root}: of another version of checker; build it anew in another folder")
        return manifest

    def describe(self, manifest: Manifest) -> None:
        """Writes what the store is made of."""
        write_file(self.root / "corpus.json", msgspec.json.encode(manifest).decode() + "\n")

    def write(self, path: Path, schema: pa.Schema, rows: Iterable[Mapping[str, object]]) -> None:
        """Writes a table aside, some rows at a time, and puts it in place when it is whole."""
        self.write_batches(path, schema, batches(rows, schema))

    def write_batches(self, path: Path, schema: pa.Schema, given: Iterable[pa.RecordBatch]) -> None:
        """As `write`, of batches that are made already."""
        handle, aside = tempfile.mkstemp(dir=self.root / "aside", suffix=".parquet")
        os.close(handle)
        try:
            with pq.ParquetWriter(aside, schema, compression="zstd") as writer:
                for batch in given:
                    writer.write_batch(batch)
            Path(aside).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(aside).unlink()
            raise

    def copy(
        self, connection: duckdb.DuckDBPyConnection, question: str, path: Path, *, rows_a_group: int = 50_000
    ) -> None:
        """Writes the answer to a question aside as Parquet, and puts it in place when it is whole."""
        aside = self.root / "aside" / path.name
        options = f"FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {int(rows_a_group)}"
        connection.execute(f"COPY ({question}) TO '{_quoted(aside)}' ({options})")
        aside.replace(path)

    def keep_pieces(self, connection: duckdb.DuckDBPyConnection, question: str) -> None:
        """Writes which pieces stand for the pages, if they are others than before."""
        connection.execute(f"CREATE OR REPLACE TABLE standing AS {question}")
        known = "FALSE"
        if self.live_pieces.is_file():
            before = f"SELECT {_SUM} FROM read_parquet('{_quoted(self.live_pieces)}')"  # noqa: S608  # quoted, our own names
            known = f"(SELECT {_SUM} FROM standing) = ({before})"  # noqa: S608
        if not connection.execute(f"SELECT {known}").fetchall()[0][0]:
            self.copy(connection, "SELECT piece FROM standing", self.live_pieces)

    @contextlib.contextmanager
    def asked(self, *, memory_mb: int = 0, threads: int = 2) -> Iterator[duckdb.DuckDBPyConnection]:
        """A DuckDB connection with a view of each table, that keeps to its memory and goes to disk beyond.

        `page`, `document`, `claim`, `finding`, `change` are those of all shards; `live_…` those that stand for the
        pages as they are now.
        """
        try:
            import duckdb  # here alone: a cluster builds and checks without it
        except ModuleNotFoundError:
            raise UserError(
                "`checker corpus` needs duckdb: install checker with its extra, as pip install '.[corpus]'"
            ) from None

        # who may only read a store asks it all the same
        aside = self.root / "aside" if os.access(self.root / "aside", os.W_OK) else None
        with tempfile.TemporaryDirectory(dir=aside) as spill, duckdb.connect() as connection:
            connection.execute(f"SET memory_limit = '{max(memory_mb, self.memory_mb)}MB'")
            connection.execute(f"SET threads = {int(threads)}")
            connection.execute("SET preserve_insertion_order = false")
            # it draws one into the output of its own accord, where a question takes long
            connection.execute("SET enable_progress_bar = false")
            connection.execute("SET temp_directory = ?", [spill])
            self.view_files(connection)
            for table, row in TABLES.items():
                # whether the row itself is null is told by reading all its columns; its key is never null
                key = row.field(0).name
                connection.execute(
                    f'CREATE VIEW "{table}" AS SELECT "{table}".* FROM extracted WHERE "{table}"."{key}" IS NOT NULL'  # noqa: S608  # of our own names
                )
            try:
                yield connection
            except duckdb.OutOfMemoryException:
                raise UserError(
                    f"{self.root}: takes more than {self.memory_mb} MB to group, which `--memory` raises"
                ) from None

    def is_checked(self) -> bool:
        """Whether the last check was of the pages as they are now."""
        return self.live_groups.exists() and _age(self.live_groups) >= _age(self.live_pieces)

    def view_files(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Has a connection see the files that are there now."""
        self._view(connection, "extracted", self.shards, EXTRACTED)
        self._view(connection, "compared", self.compared, COMPARED)

    @staticmethod
    def _view(connection: duckdb.DuckDBPyConnection, name: str, folder: Path, schema: pa.Schema) -> None:
        """A view of all Parquet files of a folder, or of none."""
        files = [file.as_posix() for file in whole_files(folder)]
        if not files:
            connection.register(f"no_{name}", schema.empty_table())
            connection.execute(f"CREATE OR REPLACE VIEW {name} AS SELECT * FROM no_{name}")  # noqa: S608  # our own names
            return
        listed = ", ".join("'" + file.replace("'", "''") + "'" for file in files)
        connection.execute(f"CREATE OR REPLACE VIEW {name} AS SELECT * FROM read_parquet([{listed}])")  # noqa: S608  # quoted above

    def view_live(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Adds the views of what stands for the pages as they are now; before the first check, no group stands.

        What is dead is told once, since it is little: each question would have to hold all that lives against it.
        """
        if not self.live_pieces.exists():
            raise UserError(f"{self.root}: the build did not come to its end; `checker corpus build` goes on with it")
        _table_of(connection, "pieces", self.live_pieces)
        connection.execute(
            """
            CREATE TABLE dead AS SELECT piece FROM (
                SELECT DISTINCT piece FROM claim UNION SELECT DISTINCT piece FROM finding
                UNION SELECT DISTINCT piece FROM change
            ) ANTI JOIN pieces USING (piece);
            CREATE VIEW live_claim AS SELECT * FROM claim WHERE piece NOT IN (SELECT piece FROM dead);
            CREATE VIEW live_change AS SELECT * FROM change WHERE piece NOT IN (SELECT piece FROM dead);
            CREATE VIEW live_document AS SELECT * FROM document WHERE signature IN (SELECT piece FROM pieces)
            """
        )
        if self.live_groups.exists():
            _table_of(connection, "groups", self.live_groups)
        else:
            connection.execute('CREATE TABLE groups ("group" VARCHAR, digest VARCHAR)')
        if self.settled.exists():
            _table_of(connection, "decided", self.settled)
        else:
            connection.register("decided", SETTLED.empty_table())
        connection.execute(
            """
            CREATE VIEW live_finding AS
            WITH found AS (
                SELECT *, 0 AS by_key FROM finding WHERE piece NOT IN (SELECT piece FROM dead)
                UNION ALL
                SELECT unnest(compared.finding), CAST(NOT starts_with(compared."group", 'words') AS INTEGER) AS by_key
                FROM compared JOIN groups USING ("group", digest) WHERE compared.finding IS NOT NULL
            )
            SELECT found.* EXCLUDE by_key REPLACE (
                CASE WHEN found.status = 'open' THEN coalesce(decided.status, 'open') ELSE found.status END AS status,
                CASE WHEN found.status = 'open' AND decided.status IS NOT NULL THEN decided.settled_by
                    ELSE found.settled_by END AS settled_by,
                CASE WHEN found.status = 'open' AND decided.status IS NOT NULL THEN decided.settled_because
                    ELSE found.settled_because END AS settled_because)
            FROM found LEFT JOIN decided USING (fingerprint)
            QUALIFY row_number() OVER (
                PARTITION BY found.fingerprint, places[1].path
                ORDER BY by_key, list_transform(places, lambda place: (place.path, place.start)) DESC, piece
            ) = 1
            """
        )


def _table_of(connection: duckdb.DuckDBPyConnection, name: str, path: Path) -> None:
    pattern = path / "*.parquet" if path.is_dir() else path  # a cluster writes a folder of files
    connection.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{_quoted(pattern)}')")  # noqa: S608


def _quoted(path: Path) -> str:
    return path.as_posix().replace("'", "''")


def _age(path: Path) -> int:
    return path.stat().st_mtime_ns
