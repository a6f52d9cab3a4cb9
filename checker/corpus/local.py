"""A corpus on one machine: processes extract and compare, DuckDB groups, and memory does not grow with the pages."""

from __future__ import annotations

import gc
import time
from dataclasses import replace
from functools import _lru_cache_wrapper
from itertools import groupby, islice
from pathlib import Path
from typing import TYPE_CHECKING

from checker.corpus import grouping
from checker.corpus.ask import MOST_FIRST, UNREAD, standing
from checker.corpus.combine import Partial, combine
from checker.corpus.compacting import COMPARED_LIVE, SHARDS_LIVE, compact, is_due
from checker.corpus.compare import Group, compare_group
from checker.corpus.extract import Page, Version, extract, unread_rows
from checker.corpus.inputs import bytes_of_content, list_versions
from checker.corpus.outcome import Built, Checked
from checker.corpus.schema import COMPARED, EXTRACTED, stable_name
from checker.corpus.workers import run
from checker.errors import UnreadableError
from checker.origins.folder import file_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import duckdb
    import pyarrow as pa

    from checker.corpus.setting import Setting
    from checker.corpus.store import Store

    Progress = Callable[[str], None] | None

_DOCUMENTS_A_JOB = 1_000
_BYTES_A_JOB = 32_000_000
"""A job ends at so many documents or bytes, so that little is done again where a run was ended."""
_GROUPS_A_JOB = 400
_FEW_GROUPS = 50
_BYTES_A_PART, _ROW_BYTES = 64_000_000, 300
"""So much of pages is brought into order at once: their bytes, and what is told of each."""
_MEMBERS_A_PART = 40_000
"""So many claims are sorted by their groups at once."""
_REMEMBERED_PAGES = 10_000
"""After so many a process forgets what it remembers of words."""
_GIVEN_UP = "the process that read it was ended again and again: too large or too deep to be read here"


# --- building ------------------------------------------------------------------------------------


def build(store: Store, source: Path, setting: Setting, *, workers: int = 2, progress: Progress = None) -> Built:
    """Extracts what a folder of pages or a Parquet file of them states, as far as the store does not hold it yet."""
    begun = time.monotonic()
    store.clear()
    list_versions(store, source)
    with store.asked(threads=max(1, workers)) as connection:
        _plan(connection, store, setting)
        connection.execute(grouping.PENDING)
        pending = _number(connection, f"SELECT count(*) FROM {_files(store)} JOIN pending USING (page)")  # noqa: S608
        told = _Telling("documents", pending, progress)
        for done in run(
            _extract_job,
            _jobs(_pending_pages(connection.cursor(), store, source), pending, workers),
            workers=workers,
            give_up=lambda page: _give_up(page, store),
            prepare=_prepare,
            prepared=(store, setting),
        ):
            told.add(done)
        store.view_files(connection)
        store.keep_pieces(connection, grouping.LIVE_PIECES)
        store.view_live(connection)
        documents, unread = connection.execute(
            "SELECT count(*), count(nullif(unread, '')) FROM live_document"
        ).fetchall()[0]
        first = connection.execute(UNREAD.format(MOST_FIRST)).fetchall() if unread else []
        held = _number(connection, "SELECT count(*) FROM document")
        if is_due(store.shards, held=held, live=documents):
            compact(store, connection, store.shards, SHARDS_LIVE)
    return Built(
        documents=documents,
        extracted=pending,
        unread=unread,
        first_unread=tuple(first),
        seconds=time.monotonic() - begun,
    )


def _plan(connection: duckdb.DuckDBPyConnection, store: Store, setting: Setting) -> None:
    connection.execute(grouping.PLAN, {"setting": setting.name, "pages": store.pages.as_posix()})


def _files(store: Store) -> str:
    return f"read_parquet({_quoted(store.pages)})"


def _quoted(path: Path) -> str:
    return "'" + path.as_posix().replace("'", "''") + "'"


def _number(connection: duckdb.DuckDBPyConnection, question: str) -> int:
    return int(connection.execute(question).fetchall()[0][0])


def _pending_pages(connection: duckdb.DuckDBPyConnection, store: Store, source: Path) -> Iterator[Page]:
    """The pages to be extracted, their versions in order; with the bytes of these where one file holds them all.

    They come in parts, each in the order of pages, because to sort the contents of all would take too much memory.
    """
    content, given = "NULL", ""
    if source.is_file():
        content = bytes_of_content(source, "given.content")
        given = f"JOIN read_parquet({_quoted(source)}) AS given USING (path)"
    held = f"sum({_ROW_BYTES} + {'bytes' if given else 0})"
    size = _number(connection, f"SELECT coalesce({held}, 0) FROM {_files(store)} JOIN pending USING (page)")  # noqa: S608
    parts = size // _BYTES_A_PART + 1
    for part in range(parts):
        asked = connection.sql(
            f"""
            SELECT page, signature, done, path, folder, files.language AS language, files.date AS date, unread,
                {content} AS content
            FROM {_files(store)} AS files JOIN pending USING (page) LEFT JOIN before USING (page) {given}
            WHERE hash(page) % {parts} = {part}
            ORDER BY page, path
            """  # noqa: S608  # quoted, or of our own names
        )
        rows = (row for batch in asked.to_arrow_reader(512) for row in batch.to_pylist())
        for _, grouped in groupby(rows, key=lambda row: row["page"]):
            yield _page(list(grouped))


def _page(rows: Sequence[dict[str, pa.Any]]) -> Page:
    return Page(
        page=rows[0]["page"],
        signature=rows[0]["signature"],
        versions=tuple(
            Version(
                path=row["path"],
                folder=row["folder"],
                language=row["language"],
                date=row["date"],
                content=row["content"],
                unread=row["unread"] or "",
            )
            for row in rows
        ),
        done=frozenset(rows[0]["done"] or ()),
    )


def _jobs(pages: Iterable[Page], pending: int, workers: int) -> Iterator[list[Page]]:
    """The pages in jobs: large ones, but enough of them that all processes end together."""
    most = max(20, min(_DOCUMENTS_A_JOB, pending // (max(1, workers) * 8) + 1))
    job: list[Page] = []
    documents = size = 0
    for page in pages:
        job.append(page)
        documents += len(page.versions)
        size += sum(len(version.content or b"") for version in page.versions)
        if documents >= most or size >= _BYTES_A_JOB:
            yield job
            job, documents, size = [], 0, 0
    if job:
        yield job


_store: Store
_setting: Setting
_read = 0


def _prepare(store: Store, setting: Setting) -> None:
    """What a new process is told once."""
    global _store, _setting  # a process of its own has nothing else to keep it in
    _store, _setting = store, setting


def _extract_job(pages: Sequence[Page]) -> int:
    """How many documents were extracted and written; runs in a process of its own."""
    global _read
    _read += len(pages)
    if _read > _REMEMBERED_PAGES:
        _forget()
        _read = 0
    rows = ({table: row} for table, row in extract((_with_bytes(page) for page in pages), _setting))
    name = stable_name(*(page.signature for page in pages))
    _store.write(_store.shards / f"{name}.parquet", EXTRACTED, rows)
    return sum(len(page.versions) for page in pages)


def _forget() -> None:
    """Empties what functions remember of words they saw: a corpus has names without end, and few of them come again."""
    for each in gc.get_objects():
        if (
            isinstance(each, _lru_cache_wrapper)
            and each.__module__.startswith("checker.")
            and each.cache_info().maxsize
        ):
            each.cache_clear()


def _with_bytes(page: Page) -> Page:
    return replace(page, versions=tuple(_version_with_bytes(version) for version in page.versions))


def _version_with_bytes(version: Version) -> Version:
    if version.content is not None or version.unread:
        return version
    try:
        return replace(version, content=file_bytes(Path(version.path), version.path))
    except UnreadableError as error:
        return replace(version, unread=error.reason)


def _give_up(page: Page, store: Store) -> int:
    """Writes that a page cannot be read, for the report to tell."""
    rows = ({table: row} for table, row in unread_rows(page, _GIVEN_UP))
    store.write(store.shards / f"{stable_name(page.signature)}.parquet", EXTRACTED, rows)
    return len(page.versions)


# --- checking ------------------------------------------------------------------------------------


def check(store: Store, setting: Setting, *, workers: int = 2, progress: Progress = None) -> Checked:
    """Compares those who may disagree, as far as that was not done yet; the findings are the store's `live_finding`."""
    begun = time.monotonic()
    store.clear()
    with store.asked(threads=max(1, workers)) as connection:
        store.view_live(connection)
        connection.execute(grouping.COUNT_WORDS)
        connection.execute(grouping.FIND_GROUPS)
        connection.execute(grouping.FIND_DIGESTS)
        groups = _number(connection, "SELECT count(*) FROM met")
        pending = _number(connection, "SELECT count(*) FROM pending")
        told = _Telling("groups", pending, progress)
        jobs = _group_jobs(connection, _pending_groups(connection.cursor(), store), pending, workers)
        for done in run(
            _compare_job,
            jobs,
            # a group is of bounded size and cannot end a process as a page may: for a few, none is started
            workers=workers if pending > _FEW_GROUPS else 0,
            give_up=lambda group: _leave_out(group, store),
            prepare=_prepare,
            prepared=(store, setting),
        ):
            told.add(done)
        store.copy(connection, 'SELECT "group", digest FROM met', store.live_groups)
    with store.asked(threads=max(1, workers)) as connection:
        store.view_live(connection)
        held = _number(connection, "SELECT count(*) FROM compared")
        if is_due(store.compared, held=held, live=groups):
            compact(store, connection, store.compared, COMPARED_LIVE)
    stands = standing(store)
    return Checked(groups=groups, compared=pending, standing=stands, seconds=time.monotonic() - begun)


def _pending_groups(connection: duckdb.DuckDBPyConnection, store: Store) -> Iterator[Group]:
    """The groups one after the other, each combined as its claims come."""
    members = _number(connection, 'SELECT count(*) FROM member JOIN pending USING ("group")')
    if not members:
        return
    claims = store.root / "aside" / "claims.parquet"
    connection.execute(f"COPY ({grouping.PENDING_CLAIMS}) TO {_quoted(claims)} (FORMAT parquet, ROW_GROUP_SIZE 5000)")
    parts = members // _MEMBERS_A_PART + 1
    for part in range(parts):
        asked = connection.sql(
            grouping.PART_OF_CLAIMS, params={"claims": claims.as_posix(), "parts": parts, "part": part}
        )
        rows = (row for batch in asked.to_arrow_reader(2_000) for row in batch.to_pylist())
        for (name, digest), stated in groupby(rows, key=lambda row: (row["group"], row["digest"])):
            words: set[int] = set()
            partials = combine(_partial(row, words) for row in stated)
            yield Group(name=name, digest=digest, partials=tuple(partials), words=frozenset(words))
    claims.unlink()


def _partial(row: dict[str, pa.Any], words: set[int]) -> Partial:
    if row["group"].startswith("words"):
        words.update(row["words"])
    return Partial(
        group=row["group"],
        sort=row["sort"],
        language=row["language"],
        differs=row["differs"],
        subject=row["subject"],
        attribute=row["attribute"],
        value=row["value"],
        pages=1,
        first=row["date"],
        last=row["date"],
        samples=((row["path"], row["start"], row["kept"]),),
    )


def _group_jobs(
    connection: duckdb.DuckDBPyConnection, groups: Iterator[Group], pending: int, workers: int
) -> Iterator[list[Group]]:
    """The groups in jobs, those that met by words with the counts that weigh these."""
    sentences = dict(connection.execute("SELECT language, number FROM sentences").fetchall())
    most = max(10, min(_GROUPS_A_JOB, pending // (max(1, workers) * 4) + 1))
    while job := list(islice(groups, most)):
        words = sorted(set().union(*(group.words for group in job)))
        asked = "SELECT word, number FROM word WHERE word IN (SELECT unnest($words))"
        counts = dict(connection.execute(asked, {"words": words}).fetchall()) if words else {}
        yield [
            replace(
                group,
                words=frozenset(),
                counts=tuple(sorted((word, counts[word]) for word in group.words)),
                sentences=sentences.get(group.partials[0].language, 0),
            )
            for group in job
        ]


def _compare_job(groups: Sequence[Group]) -> int:
    """How many groups were compared and written; runs in a process of its own."""
    rows = (row for group in groups for row in compare_group(group, _setting))
    name = stable_name(*(part for group in groups for part in (group.name, group.digest)))
    _store.write(_store.compared / f"{name}.parquet", COMPARED, rows)
    return len(groups)


def _leave_out(group: Group, store: Store) -> int:
    """Writes that nothing can be said of a group that ended every process which took it."""
    rows: list[dict[str, object]] = [{"group": group.name, "digest": group.digest, "finding": None}]
    store.write(store.compared / f"{stable_name(group.name, group.digest)}.parquet", COMPARED, rows)
    return 1


class _Telling:
    """Tells how far a run is: how many are done, how fast, and how long the rest will take."""

    def __init__(self, what: str, total: int, progress: Progress) -> None:
        self._what, self._total, self._progress = what, total, progress
        self._done, self._begun = 0, time.monotonic()

    def add(self, number: int) -> None:
        self._done += number
        if self._progress:
            rate = self._done / max(1e-6, time.monotonic() - self._begun)
            left = int((self._total - self._done) / rate) if rate else 0
            self._progress(
                f"{self._done:,} of {self._total:,} {self._what}, {rate:,.0f} a second, "
                f"{left // 3600}:{left // 60 % 60:02}:{left % 60:02} left"
            )
