"""A Spark cluster of two workers says what one machine says, row for row, and with a worker killed in the middle too.

It takes minutes, and a Java: asked for with CHECKER_TEST_SPARK=1.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("duckdb")

from checker.corpus.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(not os.environ.get("CHECKER_TEST_SPARK"), reason="takes minutes: CHECKER_TEST_SPARK=1")

ROOT = Path(__file__).parents[2]
PAGES = 400
ENVIRONMENT = os.environ | {
    "PYTHONPATH": str(ROOT), "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1",
    "PYTHONWARNINGS": "ignore",
}  # fmt: skip
CONTACTS = {
    "port/2019-01-01.en.md": "# Port\n\nThe Velmora Harbour Office is open Monday to Friday from 9 am to 5 pm.\n",
    "boats/2019-02-01.en.md": "# Boats\n\nThe Velmora Harbour Office is open Monday to Friday from 10 am to 5 pm.\n",
    "seat/2019-01-01.en.md": "# Seat\n\nThe Velmora Harbour Office has its seat in Talburg.\n",
    "maps/2019-02-01.en.md": "# Maps\n\nThe Velmora Harbour Office has its seat in Norwick.\n",
}
"""What two pages tell of how to reach a body, beside what the made pages tell."""
QUESTIONS = (
    "SELECT * EXCLUDE piece FROM live_finding",
    "SELECT * FROM live_claim",
    "SELECT * FROM live_document",
    "SELECT * FROM live_change",
)


def add(pages: Path, more: dict[str, str]) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    made = pq.read_table(pages)
    added = {"path": list(more), "content": [text.encode() for text in more.values()]}
    pq.write_table(pa.concat_tables([made, pa.table(added, schema=made.schema)]), pages)


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "checker", "corpus", *arguments, "--exit-zero"]


def rows(folder: Path) -> list[list[str]]:
    store = Store(folder)
    with store.asked() as connection:
        store.view_live(connection)
        return [sorted(map(repr, connection.execute(question).fetchall())) for question in QUESTIONS]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus as one Parquet file, and beside it what one machine makes of it."""
    folder = tmp_path_factory.mktemp("corpus")
    make = [sys.executable, str(ROOT / "tests/bench/corpus_pages.py"), str(PAGES), str(folder / "pages.parquet")]
    subprocess.run(make, check=True, capture_output=True)
    add(folder / "pages.parquet", CONTACTS)
    store = str(folder / "local")
    build = command("build", str(folder / "pages.parquet"), "--store", store, "--as-of", "2019-06-30")
    subprocess.run(build, check=True, env=ENVIRONMENT, capture_output=True)
    subprocess.run(command("check", "--store", store), check=True, env=ENVIRONMENT, capture_output=True)
    return folder


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The address of a master on loopback, and its two workers."""
    import pyspark

    spark_class = str(Path(pyspark.__file__).parent / "bin" / "spark-class")
    environment = ENVIRONMENT | {"SPARK_WORKER_DIR": str(tmp_path), "SPARK_MASTER_OPTS": ""}
    started: list[subprocess.Popen[bytes]] = []
    log = tmp_path / "master.log"

    def start(name: str, *arguments: str) -> None:
        with log.open("ab") as out:
            started.append(
                subprocess.Popen(
                    [spark_class, f"org.apache.spark.deploy.{name}", *arguments],
                    env=environment, stdout=out, stderr=out, start_new_session=True,
                )
            )  # fmt: skip

    try:
        start("master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0")
        url = waited_for(log, r"Starting Spark master at (spark://\S+)")
        for number in range(2):
            folder = tmp_path / f"worker-{number}"
            start("worker.Worker", "--host", "127.0.0.1", "--webui-port", "0", "-c", "1", "-m", "1500m",
                  "-d", str(folder), url)  # fmt: skip
        waited_for(log, r"(?s)Registering worker.*Registering worker")
        yield url, started[1:]
    finally:
        for process in started:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def waited_for(log: Path, pattern: str) -> str:
    until = time.monotonic() + 300
    while time.monotonic() < until:
        if found := re.search(pattern, log.read_text("utf-8", "replace")):
            return found[found.re.groups]
        time.sleep(0.5)
    raise AssertionError(log.read_text("utf-8", "replace")[-3000:])


@pytest.mark.parametrize("killed", [False, True], ids=["whole", "a worker killed"])
def test_the_cluster_says_what_one_machine_says(
    pages: Path, tmp_path: Path, cluster: tuple[str, list[subprocess.Popen[bytes]]], killed: bool
) -> None:
    url, workers = cluster
    store = str(tmp_path / "store")
    spark = ("--engine", "spark", "--master", url)
    build = command("build", str(pages / "pages.parquet"), "--store", store, "--as-of", "2019-06-30", *spark)
    with subprocess.Popen(build, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as building:
        if killed:
            shard = Path(store) / "shards" / "spark" / "_temporary"
            while building.poll() is None and not list(shard.rglob("*.parquet")):
                time.sleep(0.2)
            assert building.poll() is None, "over before a worker could be killed"
            os.killpg(workers[0].pid, signal.SIGKILL)
        said, _ = building.communicate(timeout=1_200)
    assert building.returncode == 0, said.decode()[-3000:]
    checking = subprocess.run(command("check", "--store", store, *spark), env=ENVIRONMENT, capture_output=True)
    assert checking.returncode == 0, checking.stderr.decode()[-3000:]
    assert rows(Path(store)) == rows(pages / "local")
    told = "".join(rows(Path(store))[0])
    assert ("one seat, in two towns" in told, "the same days, with other hours" in told) == (True, True)


@pytest.mark.parametrize(("paths", "said"), [(["a.en.md", None], "have no path"), (["a.en.md"] * 2, "path of another")])
def test_rows_without_a_path_of_their_own_are_refused(tmp_path: Path, paths: list[str | None], said: str) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    source = tmp_path / "pages.parquet"
    pq.write_table(pa.table({"path": pa.array(paths, pa.string()), "content": [b"# Port\n"] * 2}), source)
    build = command("build", str(source), "--store", str(tmp_path / "store"), "--engine", "spark")
    refused = subprocess.run(build, env=ENVIRONMENT, capture_output=True, text=True)
    assert (refused.returncode, said in refused.stderr) == (2, True), refused.stderr[-3000:]
