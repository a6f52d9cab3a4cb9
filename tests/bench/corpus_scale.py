"""Measures a corpus at sizes: time, processor time and memory of a build and a check, beside the same extraction bare.

    python tests/bench/corpus_scale.py 20000 200000 1000000 --folder /somewhere/with/room
    python tests/bench/corpus_scale.py 200000 --folder … --spark              # a cluster of two workers on loopback too

For each size it makes the pages (`corpus_pages.py`), extracts them bare in two processes of half the pages each (every
row made, none kept), has `checker corpus build` and `check` do the whole, changes one page and does both again, and
holds what was found against what was planted. A line of JSON for each step; then a table of ratios.

Seconds of processor are those of the whole tree of processes, and what to go by where a machine does other things too;
memory is the sum over the tree of what each process holds, libraries that they share counted for each.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parents[2]
ENVIRONMENT = os.environ | {
    "PYTHONPATH": str(ROOT), "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1",
    "PYTHONWARNINGS": "ignore",
}  # fmt: skip
DAY = "2019-06-30"
_TICK = os.sysconf("SC_CLK_TCK")
_SAMPLE_S = 0.25

_BARE = """
import datetime, sys
import pyarrow.parquet as pq
from checker.corpus.extract import Page, Version, extract
from checker.corpus.inputs import place_of
from checker.corpus.setting import Setting, program_name
from checker.packs import Rules
setting = Setting(rules=Rules(), as_of=datetime.date.fromisoformat(sys.argv[2]), program=program_name())
def pages(half):
    file = pq.ParquetFile(sys.argv[1])
    for number, batch in enumerate(file.iter_batches(1000)):
        if number % 2 == half:
            for row in batch.to_pylist():
                page, folder = place_of(row["path"], None)
                version = Version(path=row["path"], folder=folder, content=row["content"])
                yield Page(page=page, signature=row["path"], versions=(version,))
print(sum(1 for _ in extract(pages(int(sys.argv[3])), setting)))
"""


def _processes() -> dict[int, tuple[int, int, int]]:
    """Of every process its parent, its own ticks of processor, and its bytes."""
    found = {}
    for entry in os.scandir("/proc"):
        if entry.name.isdecimal():
            try:
                fields = Path(entry.path, "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
            except OSError:
                continue
            found[int(entry.name)] = int(fields[1]), sum(map(int, fields[11:13])), int(fields[21]) * 4096
    return found


def _tree(root: int) -> dict[int, tuple[int, int]]:
    """Ticks and bytes of every process below this one."""
    processes = _processes()
    below: dict[int, list[int]] = {}
    for number, (parent, _, _) in processes.items():
        below.setdefault(parent, []).append(number)
    waiting, found = list(below.get(root, ())), {}
    while waiting:
        number = waiting.pop()
        waiting += below.get(number, ())
        found[number] = processes[number][1:]
    return found


class Measure:
    """Wall, processor and memory of what runs below this process, sampled while it lasts."""

    def __init__(self) -> None:
        """Begins with nothing."""
        self.wall_s = self.cpu_s = self.peak_mb = 0.0
        self._over = threading.Event()

    def _sample(self, ticks: dict[int, int]) -> None:
        # what a process took is what it had when it was last seen: not all that end are waited for by their parents
        while not self._over.wait(_SAMPLE_S):
            tree = _tree(os.getpid())
            ticks.update((number, used) for number, (used, _) in tree.items())
            self.peak_mb = max(self.peak_mb, sum(size for _, size in tree.values()) / 1e6)

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Measures what is run meanwhile."""
        before = {number: used for number, (used, _) in _tree(os.getpid()).items()}
        ticks = dict(before)
        sampling = threading.Thread(target=self._sample, args=(ticks,), daemon=True)
        wall, ended = time.monotonic(), sum(os.times()[2:4])
        sampling.start()
        try:
            yield
        finally:
            self._over.set()
            sampling.join()
            self.wall_s = time.monotonic() - wall
            seen = (sum(ticks.values()) - sum(before.values())) / _TICK
            self.cpu_s = max(seen, sum(os.times()[2:4]) - ended)


def told(**row: object) -> None:
    """Writes a line of the log."""
    print(json.dumps(row), flush=True)  # noqa: T201


def measured(step: str, number: int, commands: Sequence[Sequence[str]]) -> Measure:
    """Runs the commands at the same time, and tells what they took."""
    measure = Measure()
    with measure.taken():
        running = [
            subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            for command in commands
        ]
        outputs = [each.communicate() for each in running]
    for each, (_, errors) in zip(running, outputs, strict=True):
        if each.returncode:
            raise SystemExit(f"{step}: {errors.decode('utf-8', 'replace')[-3000:]}")
    last = outputs[0][0].decode("utf-8", "replace").splitlines()
    told(step=step, documents=number, wall_s=round(measure.wall_s, 1), cpu_s=round(measure.cpu_s, 1),
         peak_mb=round(measure.peak_mb), said=last[:1])  # fmt: skip
    return measure


def corpus(*arguments: str) -> list[str]:
    """The command line of an action."""
    return [sys.executable, "-m", "checker", "corpus", *arguments]


def make(number: int, folder: Path, *, short: bool) -> tuple[Path, set[tuple[str, str]]]:
    """The pages as a Parquet file, and the pairs of paths that contradict each other."""
    pages = folder / f"{'short' if short else 'pages'}-{number}.parquet"
    planted = pages.with_suffix(".planted")
    if not planted.exists():
        making = [sys.executable, str(ROOT / "tests/bench/corpus_pages.py"), str(number), str(pages)]
        made = subprocess.run(making + ["--short"] * short, check=True, capture_output=True, text=True)
        planted.write_text(made.stdout, "utf-8")
    return pages, {tuple(sorted(line.split())) for line in planted.read_text("utf-8").splitlines()}  # type: ignore[misc]


def found_in(store: Path) -> list[tuple[str, ...]]:
    """The paths of each finding."""
    sys.path.insert(0, str(ROOT))
    from checker.corpus.store import Store

    kept = Store(store)
    with kept.asked() as connection:
        kept.view_live(connection)
        rows = connection.execute(
            "SELECT list_transform(places, lambda place: place.path) FROM live_finding"
        ).fetchall()
    return [tuple(sorted(set(paths))) for (paths,) in rows]


def score(number: int, store: Path, planted: set[tuple[str, str]]) -> None:
    """Tells which of the planted disagreements were found, and what else was said."""
    found = found_in(store)
    told(step="score", documents=number, planted=len(planted), found=len(planted & set(found)),
         others=sum(paths not in planted for paths in found))  # fmt: skip


def change_one(pages: Path, number: int) -> Path:
    """The same pages but for one word of one page."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    changed = pages.with_suffix(".changed.parquet")
    wanted = number // 2
    with pq.ParquetWriter(changed, pq.read_schema(pages), compression="zstd") as writer:
        for at, batch in enumerate(pq.ParquetFile(pages).iter_batches(5_000)):
            rows = batch.to_pylist()
            if at == wanted // 5_000:
                row = rows[wanted % 5_000]
                row["content"] = row["content"].replace(b"founded in 18", b"founded in 17").replace(b"in 19", b"in 18")
            writer.write_batch(pa.RecordBatch.from_pylist(rows, schema=batch.schema))
    return changed


def run_local(number: int, folder: Path, *, bare: bool, short: bool) -> dict[str, Measure]:
    """Everything on this machine."""
    pages, planted = make(number, folder, short=short)
    store = folder / f"store-{pages.stem}"
    subprocess.run(["rm", "-rf", str(store)], check=True)
    steps = {}
    if bare:
        halves = [[sys.executable, "-c", _BARE, str(pages), DAY, str(half)] for half in range(2)]
        steps["bare"] = measured("bare", number, halves)
    build = ("--store", str(store), "--as-of", DAY, "--exit-zero")
    check = corpus("check", "--store", str(store), "--exit-zero")
    steps["build"] = measured("build", number, [corpus("build", str(pages), *build)])
    steps["check"] = measured("check", number, [check])
    score(number, store, planted)
    steps["again"] = measured("one changed: build", number, [corpus("build", str(change_one(pages, number)), *build)])
    steps["again check"] = measured("one changed: check", number, [check])
    return steps


@contextmanager
def cluster(folder: Path, memory: str) -> Iterator[str]:
    """The address of a master on loopback with two workers of a core each."""
    import pyspark

    spark_class = str(Path(pyspark.__file__).parent / "bin" / "spark-class")
    log = folder / "spark.log"
    log.write_text("", "utf-8")
    started: list[subprocess.Popen[bytes]] = []

    def start(name: str, *arguments: str) -> None:
        with log.open("ab") as out:
            command = [spark_class, f"org.apache.spark.deploy.{name}", *arguments]
            environment = ENVIRONMENT | {"SPARK_WORKER_DIR": str(folder / "spark")}
            started.append(subprocess.Popen(command, env=environment, stdout=out, stderr=out, start_new_session=True))

    def waited_for(pattern: str) -> str:
        for _ in range(240):
            if found := re.search(pattern, log.read_text("utf-8", "replace")):
                return found[found.re.groups]
            time.sleep(0.5)
        raise SystemExit(log.read_text("utf-8", "replace")[-3000:])

    try:
        start("master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0")
        url = waited_for(r"Starting Spark master at (spark://\S+)")
        for each in range(2):
            start("worker.Worker", "--host", "127.0.0.1", "--webui-port", "0", "-c", "1", "-m", memory,
                  "-d", str(folder / f"spark-{each}"), url)  # fmt: skip
        waited_for(r"(?s)Registering worker.*Registering worker")
        yield url
    finally:
        for process in started:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def run_spark(number: int, folder: Path, memory: str, *, short: bool) -> dict[str, Measure]:
    """Everything on a cluster of two workers."""
    pages, planted = make(number, folder, short=short)
    store = folder / f"spark-store-{pages.stem}"
    subprocess.run(["rm", "-rf", str(store)], check=True)
    with cluster(folder, memory) as url:
        spark = ("--store", str(store), "--engine", "spark", "--master", url, "--exit-zero")
        steps = {
            "spark build": measured("spark build", number, [corpus("build", str(pages), "--as-of", DAY, *spark)]),
            "spark check": measured("spark check", number, [corpus("check", *spark)]),
        }
    score(number, store, planted)
    return steps


def compare(sizes: dict[int, dict[str, Measure]]) -> Iterator[str]:
    """The table of ratios."""
    yield "| documents | build/bare | build+check/bare | a 1,000 | memory | one changed | spark/local |"
    yield "|---|---|---|---|---|---|---|"
    for number, steps in sizes.items():
        build, check, bare = steps["build"], steps["check"], steps.get("bare")
        again = steps["again"].wall_s + steps["again check"].wall_s
        both = build.cpu_s + check.cpu_s
        first = f"{build.cpu_s / bare.cpu_s:.2f} | {both / bare.cpu_s:.2f}" if bare else "- | -"
        spark = "-"
        if "spark build" in steps:
            spark = f"{(steps['spark build'].cpu_s + steps['spark check'].cpu_s) / both:.2f}"
        yield (
            f"| {number:,} | {first} | {both * 1000 / number:.2f} s | {max(build.peak_mb, check.peak_mb):.0f} MB "
            f"| {again:.1f} s | {spark} |"
        )


def main() -> None:
    """Measures what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", type=int, nargs="+")
    parser.add_argument("--folder", type=Path, required=True, help="where pages and stores are made: 2 KB a document")
    parser.add_argument("--no-bare", dest="bare", action="store_false", help="leave out the bare extraction")
    parser.add_argument("--short", action="store_true", help="pages of some 40 words that state as much")
    parser.add_argument("--spark", action="store_true", help="a cluster of two workers on loopback too")
    parser.add_argument("--only-spark", action="store_true", help="the cluster alone")
    parser.add_argument("--memory", default="3g", help="of a worker of the cluster")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    sizes: dict[int, dict[str, Measure]] = {}
    for number in arguments.sizes:
        steps = (
            {}
            if arguments.only_spark
            else run_local(number, arguments.folder, bare=arguments.bare, short=arguments.short)
        )
        if arguments.spark or arguments.only_spark:
            steps |= run_spark(number, arguments.folder, arguments.memory, short=arguments.short)
        if "build" in steps:
            sizes[number] = steps
    print("\n".join(compare(sizes)))  # noqa: T201


if __name__ == "__main__":
    main()
