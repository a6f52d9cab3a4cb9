"""The tables of a corpus as Arrow schemas, declared once for every engine, and the stable hash that keys them.

A shard is one Parquet file of `EXTRACTED` rows: each row holds one of five structs and null for the others, so one
pass over the pages writes all tables, and a reader of one table reads the columns of that one alone. `VERSION` is
part of every key of what was worked out: with a new one, everything is worked out anew.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pyarrow as pa

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

VERSION = 2

_TEXT, _NUMBER, _KEY = pa.string(), pa.int32(), pa.int64()


def stable_hash(*parts: str) -> int:
    """A signed 64-bit number that the same parts have in every process and on every machine."""
    digest = hashlib.blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def stable_name(*parts: str) -> str:
    """Thirty-two hexadecimal digits that the same parts have in every process and on every machine."""
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


VERSION_OF_PAGE = pa.struct([
    ("path", _TEXT),
    ("folder", _TEXT),  # the page that the folder tells; a file that is not named by its day adds its own name
    ("language", _TEXT),  # null where the file's name or its text tells it
    ("date", pa.date32()),  # null where the file's name or its text tells it
    ("content", pa.binary()),  # null where it could not be read
    ("unread", _TEXT),  # why not
])  # fmt: skip
"""One version of a page, as its file holds it."""

PAGES = pa.schema([
    ("page", _TEXT),  # as the files' places tell it
    ("signature", _TEXT),  # of what was asked for: the files, and all that the result depends on
    ("versions", pa.list_(VERSION_OF_PAGE)),
    ("done", pa.list_(_TEXT)),  # the pieces of this page that were worked out before
])  # fmt: skip
"""What `extract` is given: one row a page, with all its versions in all languages."""

PAGE = pa.struct([
    ("signature", _TEXT),
    ("page", _TEXT),
    ("pieces", pa.list_(_TEXT)),  # everything that stands for this page, worked out now or before
])  # fmt: skip

DOCUMENT = pa.struct([
    ("signature", _TEXT),
    ("path", _TEXT),
    ("page", _TEXT),
    ("language", _TEXT),
    ("date", pa.date32()),
    ("title", _TEXT),
    ("sha256", _TEXT),
    ("words", _NUMBER),
    ("newest", pa.bool_()),
    ("unread", _TEXT),  # why the page could not be read, "" where it was
])  # fmt: skip

MEETING = pa.struct([
    ("key", _KEY),  # what is spoken of, and by which rule two that speak of it may disagree
    ("differs", _KEY),  # what is said of it
])  # fmt: skip

CLAIM = pa.struct([
    ("piece", _TEXT),
    ("ordinal", _NUMBER),  # its place among the claims of its piece
    ("sort", _TEXT),  # "claim", "acronym", "contact" or "passage"
    ("path", _TEXT),
    ("page", _TEXT),
    ("language", _TEXT),
    ("date", pa.date32()),
    ("newest", pa.bool_()),
    ("start", _NUMBER),  # characters from the start of the document's text
    ("line", _NUMBER),  # in the file, counted from 1
    ("section", _TEXT),
    ("subject", _TEXT),  # normalised: two pages that mean one thing say the same
    ("about", _TEXT),  # in the page's words
    ("attribute", _TEXT),
    ("value", _TEXT),  # normalised
    ("quote", _TEXT),
    ("meetings", pa.list_(MEETING)),
    ("words", pa.list_(_KEY)),  # of its sentence
    ("leads", pa.bool_()),  # the first claim of its sentence: words are counted once a sentence
    ("measure", _KEY),  # what sort of value it is, where sharing a rare word may make it meet another; else null
    ("said", _KEY),  # value and bound, for those that meet by words
    ("kept", pa.binary()),  # all that judging it takes; see `kept`
])  # fmt: skip

PLACE = pa.struct([
    ("path", _TEXT),
    ("page", _TEXT),
    ("start", _NUMBER),
    ("end", _NUMBER),
    ("line", _NUMBER),
    ("column", _NUMBER),
    ("end_line", _NUMBER),
    ("end_column", _NUMBER),
    ("section", _TEXT),
    ("quote", _TEXT),
    ("context", _TEXT),
    ("context_start", _NUMBER),
    ("context_end", _NUMBER),
])  # fmt: skip

FINDING = pa.struct([
    ("piece", _TEXT),  # what it was found in: a document, versions of a page, or claims that met
    ("fingerprint", _TEXT),
    ("kind", _TEXT),
    ("rule", _TEXT),
    ("level", _TEXT),
    ("message", _TEXT),
    ("suggestion", _TEXT),
    ("subject", _TEXT),
    ("values", pa.list_(_TEXT)),
    ("source", _TEXT),
    ("status", _TEXT),
    ("settled_by", _TEXT),
    ("settled_because", _TEXT),
    ("places", pa.list_(PLACE)),
    ("rests_on", _NUMBER),  # how many pages state one of the values that disagree
])  # fmt: skip

CHANGE = pa.struct([
    ("piece", _TEXT),
    ("page", _TEXT),
    ("language", _TEXT),
    ("old_path", _TEXT),
    ("new_path", _TEXT),
    ("old_date", pa.date32()),
    ("new_date", pa.date32()),
    ("kind", _TEXT),
    ("subject", _TEXT),
    ("message", _TEXT),
    ("old_quote", _TEXT),
    ("new_quote", _TEXT),
])  # fmt: skip

TABLES = {"page": PAGE, "document": DOCUMENT, "claim": CLAIM, "finding": FINDING, "change": CHANGE}

EXTRACTED = pa.schema(list(TABLES.items()))
"""What `extract` gives, and what a shard holds."""

SAMPLE = pa.struct([("path", _TEXT), ("start", _NUMBER), ("kept", pa.binary())])

PARTIALS = pa.schema([
    ("group", _TEXT),  # the claims that meet
    ("sort", _TEXT),
    ("language", _TEXT),
    ("differs", _KEY),
    ("subject", _TEXT),
    ("attribute", _TEXT),
    ("value", _TEXT),
    ("pages", pa.int64()),  # how many claims of documents state it
    ("first", pa.date32()),
    ("last", pa.date32()),
    ("samples", pa.list_(SAMPLE)),  # the first in the order of path and place
])  # fmt: skip
"""What `combine` takes and gives: of each group and what differs in it one row, or some that are still to be merged."""

COMPARED = pa.schema([
    ("group", _TEXT),
    ("digest", _TEXT),  # of those who meet in it: with another, it is compared anew
    ("finding", FINDING),  # null in the one row of a group in which nothing disagrees
])  # fmt: skip
"""What comparing gives, row by row."""

SETTLED = pa.schema([
    ("fingerprint", _TEXT),
    ("status", _TEXT),  # "settled" or "baseline"
    ("settled_by", _TEXT),
    ("settled_because", _TEXT),
])  # fmt: skip
"""What people decided, as of the last check: it is told with the findings, and changes nothing of what is kept."""

_ROWS_A_BATCH = 2_000


def batches(rows: Iterable[Mapping[str, object]], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """The rows as record batches of a bounded number of rows."""
    waiting: list[Mapping[str, object]] = []
    for row in rows:
        waiting.append(row)
        if len(waiting) == _ROWS_A_BATCH:
            yield pa.RecordBatch.from_pylist(waiting, schema=schema)
            waiting = []
    if waiting:
        yield pa.RecordBatch.from_pylist(waiting, schema=schema)
