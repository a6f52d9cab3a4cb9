"""Times `checker check`, with all its kinds, beside proselint and textlint on the same pages, in one run.

    python -m venv peers && peers/bin/pip install proselint
    npm install --prefix peers textlint textlint-rule-terminology textlint-rule-write-good \\
        textlint-rule-common-misspellings
    python tests/bench/ci_peers.py --proselint peers/bin/proselint --textlint peers/node_modules/.bin/textlint

The pages are those of `cache_speed.py`, in Markdown, a megabyte of them by default. Each tool is run once over all of
them, start included, and then once more; the faster run counts. Checker runs without its cache and in one process;
with `--jobs 2` only its wall seconds tell, as the time of its other processes is not counted.
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

from cache_speed import page_of  # the bench beside this one, which makes the pages

_PATIENCE_S = 150
_RULES = ("terminology", "write-good", "common-misspellings")


def seconds_of(command: list[str], folder: Path) -> tuple[float, float, int]:
    """Processor and wall seconds of a run, and its exit code."""
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before, started = os.times(), time.perf_counter()
    with (folder / "out.txt").open("w", encoding="utf-8") as out:
        try:
            done = subprocess.run(
                command, cwd=folder, env=environ, stdout=out, stderr=subprocess.STDOUT, timeout=_PATIENCE_S
            )
            code = done.returncode
        except subprocess.TimeoutExpired:
            code = -1
    after, wall = os.times(), time.perf_counter() - started
    return after.children_user + after.children_system - before.children_user - before.children_system, wall, code


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
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
        total = number = 0
        while total < wanted.megabytes * 1e6:
            text = page_of(number, 1, int(wanted.kilobytes * 1000 * random.Random(number).uniform(0.66, 1.33)))
            (pages / f"page-{number:05}.md").write_text(text, encoding="utf-8")
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
        ours = 0.0
        for tool, command in commands.items():
            cpu, wall, code = min(seconds_of(command, folder) for _ in range(2))
            if code == -1:
                print(f"{tool:<12}not done after {_PATIENCE_S} s")  # noqa: T201
                continue
            if code not in (0, 1):
                last = (folder / "out.txt").read_text("utf-8", "replace").strip().splitlines()[-1:]
                print(f"{tool:<12}failed: {' '.join(last)[:100]}")  # noqa: T201
                continue
            ours = ours or cpu
            told = (folder / "out.txt").read_text("utf-8", "replace").count("\n")
            print(  # noqa: T201
                f"{tool:<12}{cpu:8.2f} s processor {wall:8.2f} s wall {cpu / ours:7.2f} times checker's"
                f"   ({told} lines of output)",
                flush=True,
            )


if __name__ == "__main__":
    main()
