"""The arguments and the help of `checker corpus`."""

from __future__ import annotations

import os
from argparse import ArgumentParser, ArgumentTypeError
from typing import TYPE_CHECKING, Any

from checker.findings import LEVELS

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable


def add_corpus(corpus: ArgumentParser, day: Callable[[str], datetime.date]) -> None:
    """Adds the actions of `checker corpus` to its parser."""
    actions = corpus.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=type(corpus))

    build = _command(actions, "build", "read the pages, as far as they are new", _CORPUS_BUILD)
    build.add_argument("source", metavar="DIR|PARQUET", help="a folder of pages, or a file with columns path, content")
    build.add_argument("--as-of", type=day, metavar="DATE", help="the day to judge by (default: the store's, or today)")

    check = _command(actions, "check", "find what the pages do not agree on", _CORPUS_CHECK)
    check.add_argument("--fail-on", choices=LEVELS, default="error", help="exit with 1 from this level on")
    check.add_argument("--baseline", action="store_true", help="take what is there now as it is, and end")
    check.add_argument(
        "--decisions",
        metavar="URL",
        default="",
        help="a database that holds what was decided (default: rules/decisions)",
    )

    ask = _command(actions, "ask", "tell who says what of a subject", _CORPUS_ASK)
    ask.add_argument("subject", metavar="SUBJECT", help="as pages name it, or a part of that")

    report = _command(actions, "report", "write pages to browse, and the data", _CORPUS_REPORT)
    report.add_argument("--output", metavar="DIR", default="reports/corpus", help="where to (default: reports/corpus)")

    for action in (build, check, ask, report):
        action.add_argument("--store", metavar="STORE", required=True, help="the folder that keeps what was read")
        action.add_argument("--exit-zero", action="store_true", help="exit with 0 whatever is found")
    for action in (build, check):
        action.add_argument(
            "--rules", nargs="+", action="extend", default=[], metavar="FILE|DIR", help="rule packs to check by"
        )
        action.add_argument("--workers", type=_workers, default=_processors(), help="how many processes (default: all)")
        action.add_argument(
            "--memory", type=_megabytes, default=0, metavar="MB", help="grouping goes to disk beyond (default: 256)"
        )
        action.add_argument("--engine", choices=("local", "spark"), default="local", help="who does the work")
        action.add_argument("--master", default="", metavar="URL", help="for Spark: as spark://host:7077")


def _processors() -> int:
    return os.cpu_count() or 1


def _workers(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1_000:
        raise ArgumentTypeError(f"{text!r} is no number of processes; write 1 or more")
    return int(text)


def _megabytes(text: str) -> int:
    if not text.isdecimal() or not 100 <= int(text) <= 1_000_000:
        raise ArgumentTypeError(f"{text!r} is no number of megabytes; write 100 or more")
    return int(text)


def _command(actions: Any, name: str, says: str, text: str) -> ArgumentParser:
    about, _, examples = text.partition("\n\n")
    parser: ArgumentParser = actions.add_parser(name, help=says, description=about, epilog=examples)
    return parser


CORPUS = """\
Checks many pages: reads each once, keeps what it states in a store, and compares who speaks of one thing. What was read
is read again only if it changed. Needs the extra `corpus`.

examples:
  checker corpus build pages --store store              reads a folder; again: only what is new
  checker corpus check --store store                    what does not agree
  checker corpus ask "Mediterranean Dialogue" --store store
  checker corpus report --store store --output out      pages to browse, Parquet and JSON lines
"""

_CORPUS_BUILD = """\
Reads pages and keeps what they state. It may be ended at any moment, and goes on where it stopped.

examples:
  checker corpus build pages --store store
  checker corpus build pages.parquet --store store --workers 8
  checker corpus build /shared/pages.parquet --store /shared/store --engine spark --master spark://host:7077
"""

_CORPUS_CHECK = """\
Compares what the pages of a store state, as far as it changed, and tells what matters first. What the project here has
decided, and its baseline, settle what they are for.

examples:
  checker corpus check --store store
  checker corpus check --store store --fail-on warning
  checker corpus check --store store --baseline         from now on only what is new fails
"""

_CORPUS_ASK = """\
Tells who says what of a subject, since when, and what does not agree.

examples:
  checker corpus ask "Harbour Office" --store store
"""

_CORPUS_REPORT = """\
Writes static pages to browse and search, and the findings, claims and changes as Parquet and JSON lines.

examples:
  checker corpus report --store store --output out
"""
