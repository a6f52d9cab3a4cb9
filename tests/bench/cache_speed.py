"""Times `checker check` on a project of many pages: the first run, one that changes nothing, one after an edit.

    python tests/bench/cache_speed.py                      # 1,000 pages of 1 to 2 KB
    python tests/bench/cache_speed.py --kilobytes 10
    python tests/bench/cache_speed.py --jobs 2             # and what the second core brings

Pages are made up from templates, the same for one seed: sentences with dates, amounts, limits, names and lists, now and
then two that disagree. Each run is a process of its own, start included, and writes SARIF and the terminal's report;
seconds are of processor time, and ratios are to the first run. Of several jobs only the wall seconds tell.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

_HEADS = (
    "Harbour Bridge Forest Market Water School Archive Energy Road Land Customs Coast Health Housing Sports".split()
)
_TAILS = "Office Board Council Authority Commission Agency Registry Service Fund Institute".split()
_STARTS = "bal cor dun fel gar hal jor kel lam mor nel pol quil ran sel tor ul ven wel yar zel bri cra dro fla".split()
_ENDS = "burg dale fort gate holm land mere mont port stead ton vale ville wick worth".split()
_MONTHS = "January March April May June July September October November".split()
_THINGS = (
    "permits licences inspections appeals visitors vessels classrooms hectares trees kilometres letters complaints "
    "registers houses boats bridges samples maps meetings volunteers"
).split()
_DOES = (
    "keeps", "examines", "publishes", "pays for", "looks after", "advises on", "decides about", "is asked about",
    "reports on", "collects", "lends", "repairs",
)  # fmt: skip
_WHAT = (
    "the registers of the district", "old buildings and the paths between them", "plans for new houses",
    "the training of inspectors", "floods and fires", "travel to school", "the minutes of its meetings",
    "what visitors leave behind", "tools for small farms", "the wells of the northern villages",
    "every request for a second opinion", "the lights along the quay", "a yearly list of repairs",
)  # fmt: skip
_WHEN = (
    "whenever a neighbour asks for it", "before the winter begins", "as the law of the province demands",
    "without charging a fee", "together with the neighbouring districts", "in the order in which letters arrive",
    "unless somebody's private affairs are spoken of", "for as long as the budget allows", "with the help of pupils",
    "if both sides agree", "from an office beside the station",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Body:
    """Who a page is about."""

    name: str
    founded: int
    days: int
    staff: int


def body_of(n: int, seed: int) -> Body:
    chance = random.Random(f"body {seed} {n}")
    name = f"{chance.choice(_HEADS)} {chance.choice(_TAILS)} of {_place(chance)}"
    return Body(name, chance.randrange(1850, 1990), chance.randrange(9, 80), chance.randrange(12, 99))


def _place(chance: random.Random) -> str:
    return (chance.choice(_STARTS) + chance.choice("aeiou") + chance.choice(_STARTS) + chance.choice(_ENDS)).title()


def page_of(n: int, seed: int, size: int) -> str:
    """The text of page n in Markdown, of about so many bytes."""
    chance = random.Random(f"page {seed} {n}")
    body, other = body_of(n, seed), body_of(chance.randrange(max(1, n)), seed)
    parts = [f"# {body.name}", f"The {body.name} was founded in {body.founded}. It has {body.staff} employees."]
    parts.append(f"An application is decided on within {body.days} days. {_sentence(chance, body)}")
    length = sum(map(len, parts))
    while length < size:
        kind = chance.random()
        if kind < 0.12:
            part = f"## {chance.choice(_WHAT).capitalize()} ({chance.randrange(2, 99)})"
        elif kind < 0.22:
            things = chance.sample(_THINGS, 3)
            part = f"In {chance.randrange(1990, 2020)} it counted three sorts of work:\n\n" + "\n".join(
                f"- {chance.randrange(20_000, 900_000)} {thing} in {_place(chance)}" for thing in things
            )
        elif kind < 0.27:
            rows = [
                f"| {thing} | {chance.randrange(10, 99)} | {chance.randrange(10, 99)} |"
                for thing in chance.sample(_THINGS, 4)
            ]
            part = "| What | 2016 | 2017 |\n|---|---|---|\n" + "\n".join(rows)
        elif kind < 0.3:
            wrong = 7 if chance.random() < 0.3 else 0
            part = f"The {other.name} was founded in {other.founded + wrong}."
        else:
            part = " ".join(_sentence(chance, body) for _ in range(chance.randint(1, 4)))
        parts.append(part)
        length += len(part)
    return "\n\n".join(parts) + "\n"


def _sentence(chance: random.Random, body: Body) -> str:
    who = chance.choice((f"The {body.name}", "It", "The office", f"The mayor of {_place(chance)}", "A clerk"))
    plain = f"{who} {chance.choice(_DOES)} {chance.choice(_WHAT)} {chance.choice(_WHEN)}."
    figure = (
        f"{who} had {chance.randrange(20_000, 900_000)} {chance.choice(_THINGS)} in {chance.randrange(1990, 2020)}.",
        f"On {chance.randrange(1, 29)} {chance.choice(_MONTHS)} {chance.randrange(1990, 2018)} {who} moved to a house.",
        f"{chance.choice(_WHAT).capitalize()} cost {chance.randrange(20_000, 900_000)} euro {chance.choice(_WHEN)}.",
        f"About {chance.randrange(3, 97)}% of the {chance.choice(_THINGS)} come from {_place(chance)}.",
        f"Whoever asks the {body.name} about {chance.choice(_WHAT)} must do so within {body.days} days.",
    )
    return chance.choice(figure) if chance.random() < 0.35 else plain


def seconds_of(folder: Path, *more: str) -> tuple[float, float]:
    """Processor and wall seconds of one run."""
    command = [
        sys.executable, "-m", "checker", "check", "--as-of", "2019-06-30", "--exit-zero",
        "--format", "sarif", "--output", "report.sarif", "--format", "terminal", "--output", "report.txt", *more,
    ]  # fmt: skip
    # as for anybody who runs a program twice: the second time its modules are compiled
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before, started = os.times(), time.perf_counter()
    subprocess.run(command, cwd=folder, env=environ, check=True)
    after, wall = os.times(), time.perf_counter() - started
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return cpu, wall


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--kilobytes", type=float, default=1.5, help="of each page, on the average")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "checker.toml").touch()
        (folder / "sources").mkdir()
        for n in range(wanted.pages):
            size = int(wanted.kilobytes * 1000 * random.Random(n).uniform(0.66, 1.33))
            (folder / f"sources/page-{n:05}.en.md").write_text(page_of(n, wanted.seed, size), encoding="utf-8")
        total = sum(path.stat().st_size for path in (folder / "sources").iterdir())
        print(f"{wanted.pages} pages, {total / 1e6:.2f} MB")  # noqa: T201
        if wanted.jobs > 1:
            _tell(
                f"without the cache, {wanted.jobs} jobs", *seconds_of(folder, "--no-cache", "--jobs", str(wanted.jobs))
            )
        first = seconds_of(folder, "--jobs", "1")
        _tell("first", *first)
        _tell("nothing changed", *seconds_of(folder, "--jobs", "1"), first)
        edited = folder / f"sources/page-{wanted.pages // 2:05}.en.md"
        for nth in range(3):
            text = edited.read_text("utf-8")
            edited.write_text(f"{text}\nIt moved to a house of {nth + 4} floors on 3 May 2011.\n", encoding="utf-8")
            _tell("one page changed", *seconds_of(folder, "--jobs", "1"), first)
        known = (folder / "report.sarif").read_bytes()
        _tell("without the cache", *seconds_of(folder, "--no-cache", "--jobs", "1"))
        if known != (folder / "report.sarif").read_bytes():
            sys.exit("the report without the cache is another one")


def _tell(what: str, cpu: float, wall: float, first: tuple[float, float] | None = None) -> None:
    ratio = f"   1/{first[0] / cpu:.1f} of the processor time, 1/{first[1] / wall:.1f} of the wall" if first else ""
    print(f"{what:<28}{cpu:7.2f} s processor {wall:7.2f} s wall{ratio}", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
