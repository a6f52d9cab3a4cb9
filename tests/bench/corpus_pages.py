"""Makes a corpus of any size from templates of its own, the same for one seed, with disagreements planted in it.

    python tests/bench/corpus_pages.py 20000 FOLDER            # one file a page
    python tests/bench/corpus_pages.py 200000 pages.parquet    # columns path, content
    python tests/bench/corpus_pages.py 1000000 --short pages.parquet   # some 40 words a page, that state as much

Each page tells of an office of its own in some 300 words: when it was founded, how long a permit takes there, how many
applications it had on a day. Every so many pages there is one that speaks of an earlier page's office and says
otherwise (these are told on standard output, two paths a line), and one that says the same.
"""

from __future__ import annotations

import argparse
import random
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_STARTS = "bal cor dun fel gar hal jor kel lam mor nel pol quil ran sel tor ul ven wel yar zel bri cra dro fla".split()
_MIDDLES = "a e i o u an en on ar er or al el il am em im ad ed id".split()
_ENDS = "burg dale fort gate holm land mere mont port stead ton vale ville wick worth".split()
_BODIES = (
    "Harbour Office", "Forest Board", "Water Council", "Bridge Authority", "Market Commission", "Road Agency",
    "Land Registry", "School Board", "Energy Council", "Archive Service",
)  # fmt: skip
_TASKS = (
    "keeps the registers of the district and answers letters from the public",
    "looks after the old buildings and the paths between them",
    "gives advice to farmers, builders and anyone who plans a new house",
    "trains the inspectors who visit the villages in spring and autumn",
    "publishes maps, plans and the minutes of its meetings",
    "works with the neighbouring districts on floods and fires",
)
_FILLERS = (
    "Letters are answered in the order in which they arrive, and nobody has to come in person.",
    "Whoever needs help with a form can ask at the desk, by telephone or in writing.",
    "The building is open to visitors, and a lift leads to all floors.",
    "Decisions are sent by post and can be appealed before the district court.",
    "Plans are shown in the hall for everyone to read before they are decided on.",
    "The office charges no fee for advice, whoever asks for it.",
    "Meetings are public unless somebody's private affairs are spoken of.",
    "Complaints are heard by a person who had no part in the decision.",
    "Old files are kept in the cellar and can be read on request.",
    "The rules of procedure are posted beside the entrance and sent to anyone who asks.",
    "Inspectors carry a card with their picture and show it without being asked.",
    "In winter the paths are cleared before the doors open.",
    "Whoever brings a plan on paper gets it back once it is copied.",
    "Children may come along, and there is a corner with books for them.",
    "What the office decides for one village is no rule for the next.",
    "A list of those who give advice hangs in every village hall.",
)
_EVERY = 50
"""Of so many pages one contradicts an earlier one, and one repeats what an earlier one says."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the page of an office says."""

    name: str
    founded: int
    days: int
    project: str


@dataclass(frozen=True, slots=True)
class Made:
    """A page, and the path of the page that it contradicts, if it does."""

    path: str
    text: str
    contradicts: str = ""


def make_pages(number: int, seed: int = 1, *, short: bool = False) -> Iterator[Made]:
    """So many pages; page n is the same whatever the number. Short ones leave out what states nothing."""
    for n in range(number):
        chance = random.Random(f"{seed} {n}")  # a corpus to measure by, no secret
        lines = _page(n, seed, chance)
        if short:
            lines = lines[:3]
        contradicted = ""
        if n and n % _EVERY == 0:
            other = n - 1 - chance.randrange(min(n, 40))
            other -= (n - other) % len(_STARTS) == 0  # nor are two names a letter apart: that is told as a slip
            other += other % _EVERY == _EVERY // 2 - 3  # what is repeated is not contradicted too
            lines.append(_says_otherwise(facts_of(other, seed), chance.randrange(2)))
            contradicted = path_of(other)
        elif n and n % _EVERY == _EVERY // 2:
            lines.append(_founded(facts_of(n - 3, seed)))
        yield Made(path_of(n), "\n\n".join(lines) + "\n", contradicted)


def path_of(n: int) -> str:
    """Where page n lies."""
    return f"part-{n // 1000:05}/office-{n}.en.md"


def facts_of(n: int, seed: int) -> Facts:
    """What page n says of its own office; no two offices have one name."""
    chance = random.Random(f"facts {seed} {n}")
    place = _place(n)
    return Facts(
        name=f"{chance.choice(_BODIES)} of {place}",
        founded=1850 + chance.randrange(100),
        days=chance.randrange(11, 60),
        project=_place(n * 7 + 3) + "er",
    )


def _place(n: int) -> str:
    """A made-up name that no other number has."""
    parts = []
    for table in (_STARTS, _MIDDLES, _STARTS, _MIDDLES):
        n, at = divmod(n, len(table))
        parts.append(table[at])
    n, at = divmod(n, len(_ENDS))
    more = "".join("abdeiklmno"[int(digit)] for digit in str(n)) if n else ""
    return ("".join(parts) + more + _ENDS[at]).capitalize()


def _founded(facts: Facts) -> str:
    return f"The {facts.name} was founded in {facts.founded}."


def _permit(facts: Facts) -> str:
    return f"The {facts.name} must decide on a {facts.project} mooring permit within {facts.days} days."


def _says_otherwise(facts: Facts, which: int) -> str:
    if which:
        return f"The {facts.name} was founded in {facts.founded + 7}."
    return f"The {facts.name} must decide on a {facts.project} mooring permit within {facts.days + 5} days."


def _page(n: int, seed: int, chance: random.Random) -> list[str]:
    facts = facts_of(n, seed)
    paragraphs = [f"# {facts.name}", f"{_founded(facts)} It {chance.choice(_TASKS)}.", _permit(facts)]
    fillers = chance.sample(_FILLERS, len(_FILLERS))  # each once: what stands twice on a page is told
    for at in range(0, len(fillers), 4):
        paragraphs.append(" ".join(fillers[at : at + 4]))
        if at == 4:
            paragraphs.append("## How to reach it")
    return paragraphs


def write_folder(folder: Path, pages: Iterable[Made]) -> Iterator[Made]:
    """Writes the pages as files, and gives them."""
    for made in pages:
        file = folder / made.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(made.text, encoding="utf-8")
        yield made


def write_parquet(path: Path, pages: Iterable[Made]) -> Iterator[Made]:
    """Writes the pages as one Parquet file, and gives them."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([("path", pa.string()), ("content", pa.binary())])
    waiting: list[dict[str, object]] = []
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for made in pages:
            waiting.append({"path": made.path, "content": made.text.encode()})
            if len(waiting) == 5_000:
                writer.write_batch(pa.RecordBatch.from_pylist(waiting, schema=schema))
                waiting.clear()
            yield made
        if waiting:
            writer.write_batch(pa.RecordBatch.from_pylist(waiting, schema=schema))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("number", type=int)
    parser.add_argument("target", type=Path, help="a folder, or a file that ends in .parquet")
    parser.add_argument("--short", action="store_true", help="only the paragraphs that state something")
    arguments = parser.parse_args()
    write = write_parquet if arguments.target.suffix == ".parquet" else write_folder
    for each in write(arguments.target, make_pages(arguments.number, short=arguments.short)):
        if each.contradicts:
            print(f"{each.contradicts} {each.path}")  # noqa: T201
