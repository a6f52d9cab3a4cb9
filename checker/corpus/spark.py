"""A corpus on a cluster: Apache Spark reads, groups, shuffles and tries again; ours are only the three functions.

Pages come from Parquet files that every worker can read, the store is a folder that all of them share; the local
engine reads it as it is. The package goes to the workers as an archive. Each needs a Python with checker's
dependencies, named as Spark has it by `PYSPARK_PYTHON`.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import time
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

import checker
from checker.corpus.ask import MOST_FIRST, UNREAD, found_line
from checker.corpus.combine import Partial, combine
from checker.corpus.compare import Group, compare_group
from checker.corpus.extract import Page, Version, extract, signature_of
from checker.corpus.grouping import RARE, ROUNDED
from checker.corpus.inputs import identity_of_row, paths_of, place_of, refuse_columns, refuse_paths, told_of
from checker.corpus.outcome import Built, Checked, Standing
from checker.corpus.schema import COMPARED, EXTRACTED, PARTIALS, VERSION_OF_PAGE, batches
from checker.errors import UserError
from checker.kinds.agreement import MOST_PASSAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pyspark.sql import DataFrame, SparkSession

    from checker.corpus.setting import Setting
    from checker.corpus.store import Store

_LEAST_TASKS, _TASKS_A_PROCESSOR = 16, 8

_DIGEST = "spark"
"""What is compared here is compared whole: nothing to tell an earlier comparison by."""

_LOCATED = pa.schema([("page", pa.string()), ("version", VERSION_OF_PAGE)])

_MEMBERS = f"""
WITH met AS (
    SELECT piece, ordinal, sort, path, meeting.key AS key, meeting.differs AS differs
    FROM live_claim LATERAL VIEW explode(meetings) AS meeting
), grouped AS (
    SELECT key FROM met GROUP BY key
    HAVING min(differs) <> max(differs) AND (min(path) <> max(path) OR min(sort) = 'acronym')
        AND (min(sort) <> 'passage' OR count(DISTINCT path) <= {MOST_PASSAGES})
), spoken AS (
    SELECT word, measure, piece, ordinal, path, said
    FROM (SELECT explode(words) AS word, measure, piece, ordinal, path, said FROM live_claim WHERE measure IS NOT NULL)
    JOIN word USING (word) WHERE number BETWEEN 2 AND {RARE}
), alike AS (
    SELECT word, measure, sum(CAST(xxhash64(piece, ordinal) AS DECIMAL(38, 0))) AS members FROM spoken
    GROUP BY word, measure HAVING min(said) <> max(said) AND min(path) <> max(path)
), led AS (
    SELECT min(word) AS word, measure FROM alike GROUP BY measure, members
)
SELECT concat('key ', key) AS `group`, piece, ordinal, differs FROM met JOIN grouped USING (key)
UNION ALL
SELECT concat('words ', word, ' ', measure), piece, ordinal, said FROM spoken JOIN led USING (word, measure)
"""  # noqa: S608  # of our own words alone
"""As `grouping.FIND_GROUPS`, in Spark's words."""

_WORDS = f"""
SELECT word, {ROUNDED} AS number FROM (SELECT explode(words) AS word FROM live_claim WHERE leads) GROUP BY word
"""  # noqa: S608

_PARTIALS = """
SELECT `group`, sort, language, member.differs AS differs, subject, attribute, value, CAST(1 AS BIGINT) AS pages,
    date AS first, date AS last, array(named_struct('path', path, 'start', start, 'kept', kept)) AS samples
FROM member JOIN live_claim USING (piece, ordinal)
"""

_COUNTED = """
SELECT `group`, collect_set(named_struct('word', word, 'number', word.number)) AS counts,
    min(sentences.number) AS sentences
FROM (
    SELECT `group`, language, explode(words) AS word FROM member JOIN live_claim USING (piece, ordinal)
    WHERE startswith(`group`, 'words')
) AS its JOIN word USING (word) JOIN sentences USING (language) GROUP BY `group`
"""

_FOUND = """
WITH found AS (
    SELECT finding.*, 0 AS by_key FROM extracted LEFT SEMI JOIN pieces ON finding.piece = pieces.piece
    WHERE finding IS NOT NULL
    UNION ALL
    SELECT finding.*, CAST(NOT startswith(`group`, 'words') AS INT) AS by_key FROM compared WHERE finding IS NOT NULL
), ranked AS (
    SELECT *, row_number() OVER (
        PARTITION BY fingerprint, places[0].path
        ORDER BY by_key, transform(places, place -> named_struct('path', place.path, 'start', place.start)) DESC, piece
    ) AS rank FROM found
)
SELECT fingerprint, level, rests_on, message, places,
    CASE WHEN ranked.status = 'open' THEN coalesce(decided.status, 'open') ELSE ranked.status END AS status
FROM ranked LEFT JOIN decided USING (fingerprint) WHERE rank = 1
"""
"""As the store's `live_finding`, in Spark's words."""

_FIRST = f"""
SELECT level, rests_on, message, transform(places, place -> concat(place.path, ':', place.line)) AS places
FROM found WHERE status = 'open'
ORDER BY array_position(array('error', 'warning', 'note'), level), rests_on DESC, found.places[0].path,
    found.places[0].start, fingerprint
LIMIT {MOST_FIRST}
"""  # noqa: S608  # a number of ours


@contextmanager
def _session(master: str) -> Iterator[SparkSession]:
    """A session with the package on its workers; given back when done."""
    try:
        from pyspark.sql import SparkSession
    except ModuleNotFoundError:
        raise UserError(
            "`--engine spark` needs pyspark: install checker with its extra, as pip install '.[spark]'"
        ) from None
    builder = (
        SparkSession.builder.appName("checker corpus")
        # local: a task that fails is tried again, as on a cluster
        .master(master or "local[*,4]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "500")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.parquet.compression.codec", "zstd")
    )
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    # pages are small and what is done with them is long: tasks are parted by their number, not by their bytes;
    # and what is parted by group for `compare` stays so: an adaptive plan reads it by mapper where that is nearer
    session.conf.set("spark.sql.adaptive.enabled", "false")
    session.conf.set("spark.sql.shuffle.partitions", str(_parts(session)))
    with tempfile.TemporaryDirectory() as folder:
        package = Path(checker.__file__).parent
        archive = shutil.make_archive(str(Path(folder) / "checker"), "zip", package.parent, package.name)
        session.sparkContext.addPyFile(archive)
        try:
            yield session
        finally:
            session.stop()


def _parts(session: SparkSession) -> int:
    return max(_LEAST_TASKS, int(session.sparkContext.defaultParallelism) * _TASKS_A_PROCESSOR)


def build(store: Store, source: str, setting: Setting, *, master: str = "") -> Built:
    """Extracts what all pages of Parquet files state, whatever the store holds of an earlier build."""
    begun = time.monotonic()
    store.clear()
    with _session(master) as session:
        given = _given(session, source)
        pages = given.mapInArrow(_locate, _spark_schema(_LOCATED)).groupBy("page").agg({"version": "collect_list"})
        pages = pages.toDF("page", "versions")

        def extracted(given: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
            found = ({table: row} for batch in given for table, row in extract(_pages(batch, setting), setting))
            return batches(found, EXTRACTED)

        shard = (store.shards / "spark").as_posix()
        pages.mapInArrow(extracted, _spark_schema(EXTRACTED)).write.mode("overwrite").parquet(shard)
        session.read.parquet(shard).createOrReplaceTempView("extracted")
        _write(
            session.sql(
                """
                SELECT DISTINCT explode(page.pieces) AS piece FROM extracted WHERE page IS NOT NULL
                UNION ALL SELECT page.signature FROM extracted WHERE page IS NOT NULL
                """
            ),
            store.live_pieces,
        )
        documents, unread = session.sql(
            "SELECT count(*), count_if(document.unread <> '') FROM extracted WHERE document IS NOT NULL"
        ).collect()[0]
        session.sql("SELECT document.* FROM extracted WHERE document IS NOT NULL").createOrReplaceTempView(
            "live_document"
        )
        first = [(path, reason) for path, reason in session.sql(UNREAD.format(MOST_FIRST)).collect()] if unread else []
    return Built(
        documents=documents,
        extracted=documents,
        unread=unread,
        first_unread=tuple(first),
        seconds=time.monotonic() - begun,
    )


def _given(session: SparkSession, source: str) -> DataFrame:
    from pyspark.sql.functions import col, lit
    from pyspark.sql.pandas.types import to_arrow_type

    given = session.read.parquet(source)
    sorts = {name: to_arrow_type(given.schema[name].dataType) for name in ("path", "content") if name in given.columns}
    refuse_columns(source, pa.schema([(name, sorts.get(name, pa.null())) for name in given.columns]))
    given.select("path").createOrReplaceTempView("given")
    refuse_paths(source, *session.sql(paths_of("given")).collect()[0])
    told = [
        (col(name) if name in given.columns else lit(None)).cast("string").alias(name)
        for name in ("page", "language", "date")
    ]
    return given.select("path", col("content").cast("binary").alias("content"), *told)


def _locate(given: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Each row with the page it is a version of."""
    for batch in given:
        rows = []
        for row in batch.to_pylist():
            page, folder = place_of(row["path"], row.pop("page"))
            language, day, unread = told_of(row["language"], row["date"], has_content=row["content"] is not None)
            version = {**row, "folder": folder, "language": language, "date": day, "unread": unread}
            rows.append({"page": page, "version": version})
        yield pa.RecordBatch.from_pylist(rows, schema=_LOCATED)


def _identity(version: Mapping[str, Any]) -> str:
    content = version["content"]
    digest = None if content is None else hashlib.sha256(content).hexdigest()
    return identity_of_row(digest, version["language"], version["date"], version["unread"])


def _pages(batch: pa.RecordBatch, setting: Setting) -> Iterator[Page]:
    for row in batch.to_pylist():
        versions = sorted(row["versions"], key=lambda version: str(version["path"]))
        identities = [(each["path"], _identity(each)) for each in versions]
        yield Page(
            page=row["page"],
            signature=signature_of(setting, identities),
            versions=tuple(Version(**{**each, "unread": each["unread"] or ""}) for each in versions),
        )


def check(store: Store, setting: Setting, *, master: str = "") -> Checked:
    """Compares all who may disagree, whatever was compared before."""
    begun = time.monotonic()
    store.clear()
    if not store.live_pieces.exists():
        raise UserError(f"{store.root}: the build did not come to its end; `checker corpus build` goes on with it")
    with _session(master) as session:
        session.read.option("recursiveFileLookup", "true").parquet(store.shards.as_posix()).createOrReplaceTempView(
            "extracted"
        )
        session.read.parquet(store.live_pieces.as_posix()).createOrReplaceTempView("pieces")
        # what a cluster built is all there is of it, and nothing of it is dead
        whole = [entry.name for entry in store.shards.iterdir()] == ["spark"]
        alive = "" if whole else "LEFT SEMI JOIN pieces ON claim.piece = piece"
        for name, question in (
            ("live_claim", f"SELECT claim.* FROM extracted {alive} WHERE claim IS NOT NULL"),  # noqa: S608
            ("sentences", f"SELECT language, {ROUNDED} AS number FROM live_claim WHERE leads GROUP BY language"),  # noqa: S608
            ("word", _WORDS),
            ("member", _MEMBERS),
        ):
            session.sql(question).createOrReplaceTempView(name)
        session.table("member").cache()

        def combined(given: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
            for batch in given:
                rows = (partial.row for partial in combine(map(Partial.of, batch.to_pylist())))
                yield from batches(rows, PARTIALS)

        def compared(given: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
            return batches(_compared(given, setting), COMPARED)

        session.sql(_PARTIALS).mapInArrow(combined, _spark_schema(PARTIALS)).createOrReplaceTempView("partial")
        session.sql(_COUNTED).createOrReplaceTempView("counted")
        met = session.sql("SELECT partial.*, counts, sentences FROM partial LEFT JOIN counted USING (`group`)")
        # a group lies in one partition, its rows side by side: no call for each of them, and no group held whole
        met = met.repartition(_parts(session), "group").sortWithinPartitions("group")
        _write(met.mapInArrow(compared, _spark_schema(COMPARED)), store.compared / "spark")
        _write(session.sql(f"SELECT DISTINCT `group`, '{_DIGEST}' AS digest FROM member"), store.live_groups)  # noqa: S608
        groups = session.read.parquet(store.live_groups.as_posix()).count()
        stands = _standing(session, store)
    return Checked(groups=groups, compared=groups, standing=stands, seconds=time.monotonic() - begun)


def _compared(given: Iterator[pa.RecordBatch], setting: Setting) -> Iterator[dict[str, object]]:
    rows = (row for batch in given for row in batch.to_pylist())
    for name, members in groupby(rows, key=lambda row: row["group"]):
        yield from compare_group(_group(name, members), setting)


def _group(name: str, rows: Iterable[dict[str, Any]]) -> Group:
    """The group whose rows these are, combined as they come."""
    counts: dict[int, int] = {}
    sentences = 0

    def partials() -> Iterator[Partial]:
        nonlocal sentences
        for row in rows:
            counts.update((each["word"], each["number"]) for each in row.pop("counts") or ())
            sentences = row.pop("sentences") or 0
            yield Partial.of(row)

    merged = tuple(combine(partials()))
    return Group(
        name=name,
        digest=_DIGEST,
        partials=merged,
        words=frozenset(),
        counts=tuple(sorted(counts.items())),
        sentences=sentences,
    )


def _standing(session: SparkSession, store: Store) -> Standing:
    """What was found, counted where it lies; to the driver come the figures and a few lines."""
    session.read.parquet((store.compared / "spark").as_posix()).createOrReplaceTempView("compared")
    session.read.parquet(store.settled.as_posix()).createOrReplaceTempView("decided")
    session.sql(_FOUND).createOrReplaceTempView("found")
    counted = session.sql(
        "SELECT CASE WHEN status = 'open' THEN level END AS open, count(*) AS number FROM found GROUP BY 1 ORDER BY 1"
    ).collect()
    return Standing(
        levels=tuple((row["open"], row["number"]) for row in counted if row["open"]),
        settled=sum(row["number"] for row in counted if not row["open"]),
        first=tuple(found_line(*row) for row in session.sql(_FIRST).collect()),
    )


def _spark_schema(schema: pa.Schema) -> Any:
    from pyspark.sql.pandas.types import from_arrow_schema

    return from_arrow_schema(schema)


def _write(frame: DataFrame, path: Path) -> None:
    """Writes a table in place of what was there, a file of the local engine's too."""
    if path.is_file():
        path.unlink()
    frame.write.mode("overwrite").parquet(path.as_posix())
