"""`checker corpus …`: what the command line asks of a corpus, and the lines it answers with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import UserError
from checker.findings import LEVELS, Level
from checker.writers.visible import visible_line

try:
    from checker.corpus import local, settled
    from checker.corpus.ask import UNCHECKED, ask
    from checker.corpus.inputs import refuse_no_source
    from checker.corpus.setting import Setting, program_name
    from checker.corpus.store import FORMAT, MEMORY_MB, Manifest, Store
except ModuleNotFoundError as missing:
    if missing.name != "pyarrow":
        raise
    raise UserError(
        "`checker corpus` needs pyarrow: install checker with its extra, as pip install '.[corpus]'"
    ) from None

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Sequence

    from checker.decisions import Decisions
    from checker.packs import Rules

    Progress = Callable[[str], None] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a command tells."""

    text: str
    fails: bool = False
    unread: bool = False
    broken: tuple[str, ...] = ()
    """The decisions that could not be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """Who does the work: this machine's processes, or a Spark cluster."""

    name: str = "local"
    workers: int = 2
    master: str = ""
    memory_mb: int = 0
    """How much grouping may hold here before it goes to disk; 0 for what a million documents take."""


def build(
    source: str, store: str, *, rules: Sequence[str], packs: Rules, as_of: datetime.date, engine: Engine,
    progress: Progress = None,
) -> Answer:  # fmt: skip
    """Extracts what the pages state, as far as the store does not hold it."""
    place = Store(Path(store), engine.memory_mb or MEMORY_MB)
    if engine.name == "local":
        refuse_no_source(Path(source))
    place.make()
    place.describe(Manifest(format=FORMAT, source=source, rules=tuple(rules), as_of=as_of))
    setting = Setting(rules=packs, as_of=as_of, program=program_name())
    if engine.name == "spark":
        from checker.corpus import spark

        built = spark.build(place, source, setting, master=engine.master)
    else:
        built = local.build(place, Path(source), setting, workers=engine.workers, progress=progress)
    rate = built.extracted / built.seconds if built.seconds else 0.0
    unread = f"; {built.unread:,} could not be read" if built.unread else ""
    read = f"{built.extracted:,} of them read now, in {built.seconds:.1f} s"
    lines = [
        f"{store}: {built.documents:,} document{'s' * (built.documents != 1)}{unread}; {read}"
        + (f" ({rate:,.0f} a second)" if rate >= 1 else ""),
        *(f"could not be read: {path}: {reason}" for path, reason in built.first_unread),
    ]
    if more := built.unread - len(built.first_unread):
        lines.append(f"could not be read: {more:,} more, in the report and its data/documents.parquet")
    return Answer(
        text="\n".join(map(visible_line, lines)) + "\n",
        unread=bool(built.unread),
    )


def earlier(store: str) -> Manifest | None:
    """What a store was made of, None where there is none yet."""
    place = Store(Path(store))
    return place.manifest() if (place.root / "corpus.json").exists() else None


def check(
    store: str, *, packs: Rules, engine: Engine, fail_on: Level, decisions: Decisions | None = None,
    progress: Progress = None,
) -> Answer:  # fmt: skip
    """Compares who may disagree, and tells how much was found and what matters first.

    What people decided is told with the findings from then on, in answers and reports too.
    """
    place = Store(Path(store), engine.memory_mb or MEMORY_MB)
    setting = Setting(rules=packs, as_of=place.manifest().as_of, program=program_name())
    settled.settle(place, decisions, as_of=setting.as_of)
    if engine.name == "spark":
        from checker.corpus import spark

        checked = spark.check(place, setting, master=engine.master)
    else:
        checked = local.check(place, setting, workers=engine.workers, progress=progress)
    stands = checked.standing
    found = ", ".join(f"{number:,} {level}{'s' * (number != 1)}" for level, number in _by_weight(stands.levels))
    others = f"; {stands.settled:,} settled" if stands.settled else ""
    done = f"{checked.compared:,} of {checked.groups:,} groups compared now, in {checked.seconds:.1f} s"
    lines = [f"{found or 'nothing'} found{others}; {done}", *stands.first]
    if decisions and engine.name == "local":
        lines += (f"decided, and there no more: {each.fingerprint} {each.message}" for each in
                  settled.gone(place, decisions))  # fmt: skip
    fails = any(number and LEVELS.index(_level(level)) >= LEVELS.index(fail_on) for level, number in stands.levels)
    return Answer(
        text="\n".join(map(visible_line, lines)) + "\n",
        fails=fails,
        broken=decisions.broken if decisions else (),
    )


def baseline(store: str, path: Path) -> Answer:
    """Takes all that a check found and nobody settled as it is, from the next check on."""
    number = settled.take_baseline(Store(Path(store)), path)
    return Answer(text=f"{path.as_posix()}: {number:,} finding{'s' * (number != 1)} taken as they are\n")


def _by_weight(levels: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(levels, key=lambda each: -LEVELS.index(_level(each[0])))


def _level(name: str) -> Level:
    return next(level for level in LEVELS if level == name)


def answer(subject: str, store: str) -> Answer:
    """Who says what of a subject, since when, and what does not agree."""
    place = Store(Path(store))
    place.manifest()
    return Answer(text="\n".join(ask(place, subject)) + "\n")


def report(store: str, folder: str) -> Answer:
    """Writes the static report and the data for others."""
    from checker.corpus.report import write_report

    place = Store(Path(store))
    place.manifest()
    index = write_report(place, Path(folder))
    unchecked = "" if place.is_checked() else f"{UNCHECKED}\n"
    return Answer(text=f"report: {index.as_posix()}\n{unchecked}")
