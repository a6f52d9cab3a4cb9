"""Decisions in a database, for a team that shares a server: SQLite or PostgreSQL, through SQLAlchemy.

Each decision is a row, numbered within its finding, and is added or taken back in one transaction that holds its
finding's row: two reviewers at once cannot both be the third to decide.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Column,
    Connection,
    Date,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    create_engine,
    delete,
    event,
    insert,
    inspect,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from checker.decisions import FINGERPRINT, VERDICTS, Decision, Decisions, Passage, Record, decision_mistakes
from checker.errors import UserError
from checker.review.baseline import read_baseline
from checker.review.stores import OutdatedError, merge_decisions

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Engine, Row

_DRIVERS = {"postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg", "sqlite": "sqlite"}
_TIMEOUT_S = 30

_METADATA = MetaData()
_FINDINGS = Table(
    "checker_finding",
    _METADATA,
    Column("fingerprint", String(16), primary_key=True),
    Column("rule", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("evidence", Text, nullable=False),  # JSON: {"values": […], "passages": [{"page", "section", …}]}
)
_DECISIONS = Table(
    "checker_decision",
    _METADATA,
    Column("fingerprint", ForeignKey("checker_finding.fingerprint", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),  # from 0; the last one counts
    Column("decided_on", Date, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("until", Date),
    Column("reason", Text, nullable=False),
)


class DatabaseStore:
    """The decisions in a database."""

    def __init__(self, address: str, *, baseline: Path | None = None, create: bool = False) -> None:
        """Opens it, and with `create` makes its tables; raises UserError where it cannot be opened or has none."""
        url = _url(address)
        self.name = url.set(drivername=url.get_backend_name()).render_as_string(hide_password=True)
        self._baseline = baseline
        if url.get_backend_name() == "sqlite" and not create and not Path(url.database or "").is_file():
            raise UserError(f"{self.name}: no such database; `checker review --store` makes it")
        self._engine = _engine(url)
        with self._told():
            if not inspect(self._engine).has_table(_DECISIONS.name):
                if not create:
                    raise UserError(f"{self.name}: holds no decisions; `checker review --store` prepares it")
                self._create()

    def _create(self) -> None:
        try:
            _METADATA.create_all(self._engine)
        except SQLAlchemyError:
            if not inspect(self._engine).has_table(_DECISIONS.name):  # else another made them at the same time
                raise

    def read(self) -> Decisions:
        """All decisions in the order of their findings, and the project's baseline."""
        with self._told(), self._engine.begin() as connection:
            findings = connection.execute(select(_FINDINGS).order_by(_FINDINGS.c.fingerprint)).all()
            rows = connection.execute(select(_DECISIONS).order_by(_DECISIONS.c.fingerprint, _DECISIONS.c.number)).all()
        broken: list[str] = []
        decided: dict[str, list[Decision]] = {}
        for row in rows:
            decision = self._decision(row, broken)
            if decision:
                decided.setdefault(row.fingerprint, []).append(decision)
        records = []
        for row in findings:
            record = self._record(row, decided.get(row.fingerprint, ()), broken)
            if record and record.decisions:
                records.append(record)
        baseline = read_baseline(self._baseline, self._baseline.as_posix()) if self._baseline else None
        return Decisions(
            records=tuple(records),
            baseline=baseline.fingerprints if baseline else frozenset(),
            broken=(*broken, *(baseline.mistakes if baseline else ())),
        )

    def add(self, record: Record, decision: Decision, *, seen: int) -> Record:
        """The record with one more decision, written; raises OutdatedError, or UserError where nothing can be."""
        mistakes = decision_mistakes(decision)
        if mistakes:
            raise UserError("; ".join(mistakes))
        with self._told(), self._engine.begin() as connection:
            self._hold(connection, record)
            there = self._decisions_of(connection, record.fingerprint)
            if len(there) != seen:
                raise OutdatedError(replace(record, decisions=there, kept_in=self.name) if there else None)
            connection.execute(insert(_DECISIONS), _row(record.fingerprint, seen, decision))
        return replace(record, decisions=(*there, decision), kept_in=self.name)

    def take_back(self, fingerprint: str, decision: Decision, *, seen: int) -> None:
        """Removes the last decision on a finding, if it is this one and the `seen`th."""
        if not FINGERPRINT.fullmatch(fingerprint):
            raise UserError(f"{fingerprint!r} names no finding")
        with self._told(), self._engine.begin() as connection:
            held = connection.execute(
                select(_FINDINGS).where(_FINDINGS.c.fingerprint == fingerprint).with_for_update()
            ).one_or_none()
            there = self._decisions_of(connection, fingerprint)
            if held is None or len(there) != seen or there[-1] != decision:
                record = self._record(held, there, []) if held is not None and there else None
                raise OutdatedError(record)
            connection.execute(
                delete(_DECISIONS).where(_DECISIONS.c.fingerprint == fingerprint, _DECISIONS.c.number == seen - 1)
            )
            if seen == 1:
                connection.execute(delete(_FINDINGS).where(_FINDINGS.c.fingerprint == fingerprint))

    def put(self, records: Iterable[Record]) -> int:
        """How many of these records brought something new, which is written behind what was there; all or none."""
        changed = 0
        with self._told(), self._engine.begin() as connection:
            for record in sorted(
                records, key=lambda record: record.fingerprint
            ):  # in one order, so none waits in a ring
                self._hold(connection, record)
                there = self._decisions_of(connection, record.fingerprint)
                merged = merge_decisions(there, tuple(map(_storable, record.decisions)))
                for number in range(len(there), len(merged)):
                    connection.execute(insert(_DECISIONS), _row(record.fingerprint, number, merged[number]))
                changed += merged != there
        return changed

    def _hold(self, connection: Connection, record: Record) -> None:
        """Writes the finding as it is now, and holds its row until the transaction ends."""
        if not FINGERPRINT.fullmatch(record.fingerprint):
            raise UserError(f"{record.fingerprint!r} names no finding")
        passages = [
            {"page": p.page, "section": p.section, "quote": p.quote, "context": p.context} for p in record.passages
        ]
        told = {
            "rule": _text(record.rule),
            "subject": _text(record.subject),
            "message": _text(record.message),
            "evidence": json.dumps({"values": record.values, "passages": passages}),
        }
        upsert = (postgresql if connection.dialect.name == "postgresql" else sqlite).insert(_FINDINGS)
        connection.execute(
            upsert.values(fingerprint=record.fingerprint, **told).on_conflict_do_update(
                index_elements=["fingerprint"], set_=told
            )
        )

    def _decisions_of(self, connection: Connection, fingerprint: str) -> tuple[Decision, ...]:
        rows = connection.execute(
            select(_DECISIONS).where(_DECISIONS.c.fingerprint == fingerprint).order_by(_DECISIONS.c.number)
        ).all()
        broken: list[str] = []
        decisions = [decision for row in rows if (decision := self._decision(row, broken))]
        if broken:
            raise UserError(broken[0])
        return tuple(decisions)

    def _decision(self, row: Row[Any], broken: list[str]) -> Decision | None:
        verdict = next((verdict for verdict in VERDICTS if verdict == row.verdict), None)
        where = f"{self.name}: {row.fingerprint}, decision {row.number}"
        if verdict is None:
            broken.append(f'{where}: "{row.verdict}" is no verdict')
            return None
        decision = Decision(verdict=verdict, reason=row.reason, by=row.decided_by, on=row.decided_on, until=row.until)
        broken += [f"{where}: {mistake}" for mistake in decision_mistakes(decision)]
        return decision

    def _record(self, row: Row[Any], decisions: Sequence[Decision], broken: list[str]) -> Record | None:
        try:
            evidence = json.loads(row.evidence)
            passages = tuple(Passage(**{key: str(value) for key, value in one.items()}) for one in evidence["passages"])
            values = tuple(map(str, evidence["values"]))
        except (ValueError, KeyError, TypeError, AttributeError):
            broken.append(f"{self.name}: {row.fingerprint}: its evidence is no JSON of ours")
            return None
        return Record(
            fingerprint=row.fingerprint,
            rule=row.rule,
            subject=row.subject,
            values=values,
            message=row.message,
            passages=passages,
            decisions=tuple(decisions),
            kept_in=self.name,
        )

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """What the database says went wrong, in one line."""
        try:
            yield
        except SQLAlchemyError as error:
            said = str(getattr(error, "orig", None) or error).strip().partition("\n")[0]
            raise UserError(f"{self.name}: {said}") from None


def _url(address: str) -> URL:
    try:
        url = make_url(address)
    except ArgumentError:
        url = None
    driver = _DRIVERS.get(url.drivername) if url else None
    if url is None or driver is None:
        # the address may hold a password: it is not told
        raise UserError("--store: an address as postgresql://host/name or sqlite:///decisions.db")
    return url.set(drivername=driver)


def _engine(url: URL) -> Engine:
    """Connects anew each time: decisions come seldom, and nothing is left open in between."""
    if url.get_backend_name() != "sqlite":
        return create_engine(url, poolclass=NullPool, connect_args={"connect_timeout": _TIMEOUT_S})
    engine = create_engine(url, poolclass=NullPool, connect_args={"timeout": _TIMEOUT_S})

    # The driver would begin a transaction only at the first write, after what it rests on was read
    # (https://docs.sqlalchemy.org/en/20/dialects/sqlite.html#pysqlite-serializable).
    @event.listens_for(engine, "connect")
    def _connect(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _row(fingerprint: str, number: int, decision: Decision) -> dict[str, object]:
    kept = _storable(decision)
    return {
        "fingerprint": fingerprint,
        "number": number,
        "decided_on": kept.on,
        "decided_by": kept.by,
        "verdict": kept.verdict,
        "until": kept.until,
        "reason": kept.reason,
    }


def _storable(decision: Decision) -> Decision:
    return replace(decision, reason=_text(decision.reason), by=_text(decision.by))


def _text(text: str) -> str:
    """The text without what PostgreSQL cannot hold: NUL, and halves of characters."""
    return text.replace("\0", "�").encode("utf-8", "replace").decode("utf-8")
