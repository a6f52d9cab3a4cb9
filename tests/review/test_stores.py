"""Every store keeps the same decisions in the same way: files, SQLite, a real PostgreSQL; nothing is lost or torn."""

from __future__ import annotations

import datetime
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checker.decisions import Decision, Passage, Record
from checker.errors import UserError
from checker.review.opening import exchange, open_store
from checker.review.stores import OutdatedError

if TYPE_CHECKING:
    from checker.review.stores import Store

pytest.importorskip("sqlalchemy", reason="needs the extra `review`")
ROOT = Path(__file__).parents[2]
DAY = datetime.date(2024, 5, 2)
RIGHT = Decision(verdict="right as it is", reason="The commission counts six.", by="Ann", on=DAY)
WRONG = Decision(verdict="wrong, to be fixed", reason="Asked the webmaster.", by="Ben", on=DAY)
UNTIL = replace(RIGHT, verdict="accepted until a date", until=datetime.date(2024, 12, 31))


def record(number: int = 0) -> Record:
    return Record(
        fingerprint=f"{number:016x}",
        rule="count",
        subject="countries",
        values=("6", "7"),
        message="Six are named.",
        passages=(
            Passage(page="aid.en", section="Whom", quote="seven", context=f"It helps seven countries, {number}."),
        ),
        decisions=(),
    )


@pytest.fixture(params=["files", "sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where an empty store is; "" for the files."""
    if request.param == "files":
        return ""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/decisions.db"
    base = request.getfixturevalue("postgres")
    from sqlalchemy import create_engine, text

    engine = create_engine(base.replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT")
    name = f"test_{abs(hash(request.node.name)):x}"
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {name}"))
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return base.rpartition("/")[0] + f"/{name}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "decisions"


@pytest.fixture
def store(address: str, folder: Path) -> Store:
    return open_store(address, folder, create=True)


def decisions_of(store: Store) -> dict[str, tuple[Decision, ...]]:
    read = store.read()
    assert read.broken == ()
    return {record.fingerprint: record.decisions for record in read.records}


def test_what_is_decided_is_read_back_in_order(store: Store, address: str, folder: Path) -> None:
    for seen, decision in enumerate((WRONG, UNTIL, RIGHT)):
        written = store.add(record(), decision, seen=seen)
    other = open_store(address, folder).read()

    assert written.decisions == (WRONG, UNTIL, RIGHT)
    assert other.records == (written,)
    assert other.broken == ()


def test_only_the_last_decision_is_taken_back_and_the_finding_with_the_only_one(store: Store) -> None:
    store.add(record(), WRONG, seen=0)
    store.add(record(), RIGHT, seen=1)

    for decision, seen in ((WRONG, 1), (WRONG, 2), (RIGHT, 3)):
        with pytest.raises(OutdatedError) as caught:
            store.take_back(record().fingerprint, decision, seen=seen)
        assert caught.value.record
        assert caught.value.record.decisions == (WRONG, RIGHT)
    store.take_back(record().fingerprint, RIGHT, seen=2)
    store.take_back(record().fingerprint, WRONG, seen=1)
    assert decisions_of(store) == {}
    with pytest.raises(OutdatedError):
        store.take_back(record().fingerprint, WRONG, seen=1)


def test_what_lacks_something_is_not_written(store: Store) -> None:
    for decision in (replace(RIGHT, reason=""), replace(RIGHT, by=" "), replace(UNTIL, until=None)):
        with pytest.raises(UserError):
            store.add(record(), decision, seen=0)
    with pytest.raises(UserError, match="names no finding"):
        store.add(replace(record(), fingerprint="'; DROP TABLE x"), RIGHT, seen=0)
    assert decisions_of(store) == {}


def test_what_no_database_holds_is_replaced(store: Store) -> None:
    told = replace(RIGHT, reason="a\0b \ud800 c")
    store.add(replace(record(), subject="\0", message="\ud800", values=("\0",)), told, seen=0)

    ((read,),) = decisions_of(store).values()
    assert read.reason.startswith("a")
    assert read.reason.endswith("c")


def test_of_two_at_once_one_decides_and_the_other_is_told(address: str, folder: Path) -> None:
    stores = [open_store(address, folder, create=True) for _ in range(4)]

    def decide(store: Store) -> bool:
        try:
            store.add(record(), replace(RIGHT, by=f"n{stores.index(store)}"), seen=0)
        except OutdatedError:
            return False
        return True

    with ThreadPoolExecutor(4) as pool:
        decided = list(pool.map(decide, stores))

    assert decided.count(True) == 1
    ((only,),) = decisions_of(stores[0]).values()
    assert only.by == f"n{decided.index(True)}"


REVIEWER = """
import datetime, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from test_stores import RIGHT, record, replace
from checker.review.opening import open_store
from checker.review.stores import OutdatedError

store = open_store(sys.argv[2], Path(sys.argv[3]), create=True)
name, first, last, step = sys.argv[4], *map(int, sys.argv[5:8])
for number in range(first, last, step):
    mine = replace(RIGHT, by=name)
    seen = 0
    while True:
        try:
            store.add(record(number), mine, seen=seen)
            break
        except OutdatedError as error:
            seen = len(error.record.decisions) if error.record else 0
    print(number, flush=True)
"""


def reviewer(address: str, folder: Path, name: str, first: int, last: int, step: int = 1) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            sys.executable,
            "-c",
            REVIEWER,
            str(Path(__file__).parent),
            address,
            str(folder),
            name,
            str(first),
            str(last),
            str(step),
        ],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        encoding="utf-8",
    )


def test_two_reviewers_at_once_lose_nothing(address: str, folder: Path) -> None:
    """Both walk over the same findings, each in a process of its own, and meet on every one."""
    both = [reviewer(address, folder, name, 0, 60) for name in ("Ann", "Ben")]
    for one in both:
        one.communicate(timeout=120)
        assert one.returncode == 0

    kept = decisions_of(open_store(address, folder))
    assert len(kept) == 60
    assert all({decision.by for decision in decisions} == {"Ann", "Ben"} for decisions in kept.values())
    assert all(len(decisions) == 2 for decisions in kept.values())


def test_a_reviewer_killed_in_the_middle_tears_nothing_and_stops_nobody(address: str, folder: Path) -> None:
    killed = reviewer(address, folder, "Ann", 0, 100_000)
    assert killed.stdout
    said = [int(killed.stdout.readline()) for _ in range(20)]
    time.sleep(0.05)
    killed.send_signal(signal.SIGKILL)
    said += [int(line) for line in killed.stdout.read().split("\n")[:-1]]
    killed.stdout.close()
    killed.wait()

    store = open_store(address, folder)
    kept = decisions_of(store)
    # what was told as done is there; the one it was at when it died is whole or not there at all
    assert {f"{number:016x}" for number in said} <= set(kept)
    assert len(kept) - len(said) in (0, 1)
    assert all(len(decisions) == 1 for decisions in kept.values())
    started = time.monotonic()
    store.add(record(999_999), RIGHT, seen=0)
    assert time.monotonic() - started < 5
    leftovers = list(folder.rglob(".*.toml.*"))
    assert leftovers == []


def test_a_thousand_decisions_are_read_in_a_moment(store: Store, address: str, folder: Path) -> None:
    thousand = [replace(record(number), decisions=(WRONG, RIGHT)) for number in range(1_000)]

    assert store.put(thousand) == 1_000
    assert store.put(thousand) == 0
    fresh = open_store(address, folder)
    first = fresh.read()
    started = time.monotonic()
    again = fresh.read()
    took = time.monotonic() - started

    assert len(first.records) == 1_000
    assert again == first
    assert took < 1.5
    assert {one.decisions for one in first.records} == {(WRONG, RIGHT)}


@pytest.mark.parametrize("address", ["sqlite", "postgresql"], indirect=True)
def test_files_and_database_exchange_their_decisions(address: str, folder: Path) -> None:
    files, database = open_store("", folder), open_store(address, folder, create=True)
    files.add(record(1), WRONG, seen=0)
    files.add(record(2), RIGHT, seen=0)
    database.add(record(2), UNTIL, seen=0)

    assert exchange(address, folder, into_store=True).endswith(": 2 of 2 findings had decisions that are new here\n")
    assert exchange(address, folder, into_store=True).endswith(": 0 of 2 findings had decisions that are new here\n")
    assert decisions_of(database) == {record(1).fingerprint: (WRONG,), record(2).fingerprint: (UNTIL, RIGHT)}

    exchange(address, folder, into_store=False)
    assert decisions_of(files) == {record(1).fingerprint: (WRONG,), record(2).fingerprint: (RIGHT, UNTIL)}


@pytest.mark.parametrize("address", ["sqlite", "postgresql"], indirect=True)
def test_a_broken_row_is_told_and_hides_no_other(store: Store, address: str) -> None:
    from sqlalchemy import create_engine, text

    for number in range(3):
        store.add(record(number), RIGHT, seen=0)
    engine = create_engine(address.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        connection.execute(text("UPDATE checker_decision SET verdict = 'fine' WHERE fingerprint LIKE '%0'"))
        connection.execute(text("UPDATE checker_finding SET evidence = '[' WHERE fingerprint LIKE '%1'"))
    engine.dispose()

    read = store.read()
    assert [one.fingerprint for one in read.records] == [record(2).fingerprint]
    assert len(read.broken) == 2


def test_a_misspelt_address_settles_nothing_quietly(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(UserError, match="no such database"):
        open_store(f"sqlite:///{tmp_path}/typo.db", folder)
    assert not (tmp_path / "typo.db").exists()
    for address in ("mysql://u:geheim@host/x", "nonsense", "postgresql+asyncpg://host/x"):
        with pytest.raises(UserError, match="--store: an address as") as caught:
            open_store(address, folder)
        assert "geheim" not in str(caught.value)


def test_a_password_is_never_told(postgres: str, folder: Path) -> None:
    address = postgres.replace("tester@", "tester:geheim@").rpartition("/")[0] + "/nowhere"
    with pytest.raises(UserError) as caught:
        open_store(address, folder)
    assert "geheim" not in str(caught.value)
    assert "\n" not in str(caught.value)
