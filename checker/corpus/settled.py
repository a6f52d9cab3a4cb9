"""What people decided on a corpus: decisions and the baseline as a table that findings are told with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.corpus.rows import finding_of
from checker.corpus.schema import SETTLED
from checker.review.baseline import read_baseline, write_baseline

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator
    from pathlib import Path

    import duckdb

    from checker.corpus.store import Store
    from checker.decisions import Decisions, Record


def settle(store: Store, decisions: Decisions | None, *, as_of: datetime.date) -> None:
    """Writes which findings are settled on this day, by their fingerprints, in place of what was settled before."""
    store.write(store.settled, SETTLED, _rows(decisions, as_of) if decisions else ())


def _rows(decisions: Decisions, as_of: datetime.date) -> Iterator[dict[str, object]]:
    decided = set()
    for record in decisions.records:
        decided.add(record.fingerprint)
        if record.last.settles(as_of):
            yield {"fingerprint": record.fingerprint, "status": "settled", "settled_by": record.kept_in,
                   "settled_because": record.last.reason}  # fmt: skip
    for fingerprint in sorted(decisions.baseline - decided):
        yield {"fingerprint": fingerprint, "status": "baseline", "settled_by": "",
               "settled_because": "was there when the baseline was taken"}  # fmt: skip


def gone(store: Store, decisions: Decisions) -> list[Record]:
    """The decisions on pages of the corpus whose findings are there no more."""
    if not decisions.records:
        return []
    with store.asked() as connection:
        store.view_live(connection)
        asked = "SELECT DISTINCT fingerprint FROM live_finding WHERE fingerprint IN (SELECT unnest($wanted))"
        wanted = {"wanted": [record.fingerprint for record in decisions.records]}
        there = {fingerprint for (fingerprint,) in connection.execute(asked, wanted).fetchall()}
        held = _held(connection, {passage.page for record in decisions.records for passage in record.passages})
    return [
        record
        for record in decisions.records
        if record.fingerprint not in there
        and record.passages
        and all(passage.page in held for passage in record.passages)
    ]


def _held(connection: duckdb.DuckDBPyConnection, pages: set[str]) -> set[str]:
    """Those of the pages, each with its language, that the corpus holds."""
    asked = """
        SELECT DISTINCT concat(page, '.', language) AS page FROM live_document
        WHERE concat(page, '.', language) IN (SELECT unnest($wanted))
        """
    return {page for (page,) in connection.execute(asked, {"wanted": sorted(pages)}).fetchall()}


def take_baseline(store: Store, path: Path) -> int:
    """How many findings the baseline in this file has, now that all that the store holds open is in it.

    What it had of pages that the corpus does not hold stays.
    """
    earlier = read_baseline(path, path.as_posix()).entries
    with store.asked() as connection:
        store.view_live(connection)
        held = _held(connection, {entry.page for entry in earlier})
        asked = connection.sql("SELECT * FROM live_finding WHERE status <> 'settled'").to_arrow_reader(1_000)
        found = (finding_of(row) for batch in asked for row in batch.to_pylist())
        return write_baseline(path, found, [entry for entry in earlier if entry.page not in held])
