"""Times `checker check`, with all its kinds, beside proselint and textlint on the same pages, in one run.

    python -m venv peers && peers/bin/pip install proselint
    npm install --prefix peers textlint textlint-rule-terminology textlint-rule-write-good \\
        textlint-rule-common-misspellings
    python tests/bench/ci_peers.py --proselint peers/bin/proselint --textlint peers/node_modules/.bin/textlint
    python tests/bench/ci_peers.py --proselint peers/bin/proselint --pages FOLDER --runs 3

The pages are those of `cache_speed.py`, in Markdown, a megabyte of them by default, or the Markdown files of a folder.
Each tool is run once over all of them, start included, and then once more, in turn with the others; of each the run of
least processor time counts. Checker runs without its cache and in one process unless `--jobs` says otherwise.
Nothing is installed here: what is missing is told. The tools look for different things, so the ratio says only whether
checker fits where such tools are used: in a hook, in CI.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from cache_speed import page_of  # the bench beside this one, which makes the pages

if TYPE_CHECKING:
    from collections.abc import Iterator

_PATIENCE_S = 150
_RULES = ("terminology", "write-good", "common-misspellings")


def _made_up(megabytes: float, kilobytes: float) -> Iterator[tuple[str, str]]:
    """So many megabytes of made-up pages, each with its name."""
    total = number = 0
    while total < megabytes * 1e6:
        text = page_of(number, 1, int(kilobytes * 1000 * random.Random(number).uniform(0.66, 1.33)))
        yield f"page-{number:05}.md", text
        total, number = total + len(text.encode()), number + 1


def _given(folder: Path) -> Iterator[tuple[str, str]]:
    """The pages of a folder, each with its name."""
    for path in sorted(folder.rglob("*.md")):
        yield "-".join(path.relative_to(folder).parts), path.read_text("utf-8")


def seconds_of(command: list[str], out_path: Path) -> tuple[float, float, int]:
    """Processor and wall seconds of a run, its other processes included, and its exit code."""
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before, started = os.times(), time.perf_counter()
    with out_path.open("w", encoding="utf-8") as out:
        try:
            done = subprocess.run(
                command, cwd=out_path.parent, env=environ, stdout=out, stderr=subprocess.STDOUT, timeout=_PATIENCE_S
            )
            code = done.returncode
        except subprocess.TimeoutExpired:
            code = -1
    after, wall = os.times(), time.perf_counter() - started
    return after.children_user + after.children_system - before.children_user - before.children_system, wall, code


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, help="a folder of Markdown, checked instead of made-up pages")
    parser.add_argument("--runs", type=int, default=2, help="of each tool")
    parser.add_argument("--megabytes", type=float, default=1.0)
    parser.add_argument("--kilobytes", type=float, default=4.0, help="of each page, on the average")
    parser.add_argument("--jobs", type=int, default=1, help="for checker")
    parser.add_argument("--proselint", help="its command")
    parser.add_argument("--textlint", help="its command")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pages = folder / "pages"
        pages.mkdir()
        made = _given(wanted.pages) if wanted.pages else _made_up(wanted.megabytes, wanted.kilobytes)
        total = number = 0
        for page, text in made:
            (pages / page).write_text(text, encoding="utf-8")
            total, number = total + len(text.encode()), number + 1
        rules = dict.fromkeys(_RULES, True)
        (folder / ".textlintrc.json").write_text(json.dumps({"rules": rules}), encoding="utf-8")
        print(f"{number} pages, {total / 1e6:.2f} MB")  # noqa: T201
        jobs = str(wanted.jobs)
        commands = {"checker": [sys.executable, "-m", "checker", "check", "pages", "--no-cache", "--jobs", jobs]}
        if wanted.proselint:
            commands["proselint"] = [str(Path(wanted.proselint).absolute()), "check", "pages"]
        if wanted.textlint:
            commands["textlint"] = [str(Path(wanted.textlint).absolute()), "pages/*.md"]
        runs: dict[str, list[tuple[float, float, int]]] = {tool: [] for tool in commands}
        for _ in range(wanted.runs):
            for tool, command in commands.items():
                runs[tool].append(seconds_of(command, folder / f"{tool}.txt"))
        ours = 0.0
        for tool in commands:
            cpu, wall, code = min(runs[tool])
            said = (folder / f"{tool}.txt").read_text("utf-8", "replace")
            if code == -1:
                print(f"{tool:<12}not done after {_PATIENCE_S} s")  # noqa: T201
                continue
            if code not in (0, 1):
                last = said.strip().splitlines()[-1:]
                print(f"{tool:<12}failed: {' '.join(last)[:100]}")  # noqa: T201
                continue
            ours = ours or cpu
            print(  # noqa: T201
                f"{tool:<12}{cpu:8.2f} s processor {wall:8.2f} s wall {cpu / ours:7.2f} times checker's"
                f"   ({said.count(chr(10))} lines of output)",
                flush=True,
            )


if __name__ == "__main__":
    main()
