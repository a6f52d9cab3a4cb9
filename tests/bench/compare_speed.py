"""Times `checker diff` beside other comparison tools from the package index, on one made-up pair of versions."""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

SUBJECTS = "the ministry|a municipality|every province|the harbour office|an applicant|the school board".split("|")
VERBS = "may ask for|shall publish|pays for|reports on|decides about|looks after|takes part in".split("|")
OBJECTS = "the yearly plan|two inspections|a licence of 12 months|the register|travel to school|a third of it".split(
    "|"
)
ENDS = "before the end of March|when the council agrees|within thirty days|unless the law says so|by letter".split("|")
TOPICS = "Licences|Fees|Inspections|Appeals|Grants|Registers|Meetings|Reports|Schools|Harbours".split("|")

PEERS = {
    "checker": "import checker\nfound = checker.compare(*map(checker.read, PATHS))\n"
    "print(len(found.changes), len(found.facts))",
    "redlines": "from redlines import Redlines\nprint(len(Redlines(OLD, NEW).output_markdown))",
    "lxml": "from lxml.html.diff import htmldiff\nprint(len(htmldiff(OLD, NEW)))",
    "htmldiff2": "from htmldiff2 import render_html_diff\nprint(len(render_html_diff(OLD, NEW)))",
    "xmldiff": "from xmldiff import main\nprint(len(main.diff_texts(OLD.encode(), NEW.encode())))",
    "web-monitoring-diff": "from web_monitoring_diff import html_diff_render\nprint(len(html_diff_render(OLD, NEW)))",
    "difflib": "from difflib import ndiff\nprint(sum(1 for _ in ndiff(OLD.split(), NEW.split())))",
}
"""For each tool the program that compares: OLD and NEW are the pages, PATHS their files."""


def sentence(dice: random.Random) -> str:
    words = " ".join(dice.choice(part) for part in (SUBJECTS, VERBS, OBJECTS, ENDS))
    return f"{words[0].upper()}{words[1:]} ({dice.randrange(10_000)})."


def versions(size: int, seed: int) -> tuple[str, str]:
    """An older and a newer page of about so many bytes: one word in twenty is another, two sections have moved."""
    dice = random.Random(seed)
    sections: list[tuple[str, list[str]]] = []
    total = 0
    while total < size:
        body = [" ".join(sentence(dice) for _ in range(dice.randint(1, 4))) for _ in range(dice.randint(3, 12))]
        sections.append((f"{dice.choice(TOPICS)} {len(sections)}", body))
        total += sum(map(len, body))
    newer = [(heading, [edited(text, dice) for text in body]) for heading, body in sections]
    for _ in range(2):
        newer.insert(0, newer.pop(len(newer) // 2))
    return page(sections), page(newer)


def edited(text: str, dice: random.Random) -> str:
    return " ".join(dice.choice(OBJECTS).split()[-1] if dice.random() < 0.05 else word for word in text.split())


def page(sections: list[tuple[str, list[str]]]) -> str:
    body = "\n".join(
        f"<h2>{heading}</h2>\n" + "\n".join(f"<p>{text}</p>" for text in texts) for heading, texts in sections
    )
    return f"<html><body><main>\n{body}\n</main></body></html>"


def seconds_of(program: str, folder: Path, most_s: int) -> float | str:
    """How many seconds of a processor a program took in a process of its own, start included; or why none is known.

    What else the machine does is not counted; a program that uses two processors is charged for both.
    """
    paths = [str(folder / "old.html"), str(folder / "new.html")]
    setup = f"""
import resource
resource.setrlimit(resource.RLIMIT_CPU, ({most_s}, {most_s}))
PATHS = {paths!r}
OLD, NEW = (open(path, encoding="utf-8").read() for path in PATHS)
"""
    with tempfile.TemporaryFile("w+") as told:
        process = subprocess.Popen(
            [sys.executable, "-c", setup + program], stdout=subprocess.DEVNULL, stderr=told, text=True
        )
        _, status, used = os.wait4(process.pid, 0)
        told.seek(0)
        mistakes = told.read()
    seconds = used.ru_utime + used.ru_stime
    if not status:
        return seconds
    if seconds >= 0.95 * most_s:
        return f"not done after {most_s} s"
    last = mistakes.strip().splitlines()[-1:]
    return "not installed" if "ModuleNotFoundError" in mistakes else f"failed: {' '.join(last)[:80]}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kilobytes", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--timeout", type=int, default=300, help="seconds of a processor for each tool")
    parser.add_argument("--peers", default=",".join(PEERS), help="which tools, by name")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        old, new = versions(wanted.kilobytes * 1000, wanted.seed)
        (folder / "old.html").write_text(old, encoding="utf-8")
        (folder / "new.html").write_text(new, encoding="utf-8")
        print(f"two versions of {len(old.split())} words")  # noqa: T201
        ours: float | None = None
        for peer in ["checker", *(peer for peer in wanted.peers.split(",") if peer in PEERS and peer != "checker")]:
            took = seconds_of(PEERS[peer], folder, wanted.timeout)
            if isinstance(took, str):
                print(f"{peer:<20}{took}")  # noqa: T201
                continue
            ours = ours or took
            print(f"{peer:<20}{took:8.2f} s   {took / ours:6.1f} times as long as checker")  # noqa: T201


if __name__ == "__main__":
    main()
