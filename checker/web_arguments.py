"""The grammar of the commands that fetch pages: `fetch` and `watch`."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_LONGEST_S = 366 * 86400


def add_fetch(parser: argparse.ArgumentParser, day: Callable[[str], object]) -> None:
    """Gives `checker fetch` its arguments; `day` reads a day."""
    _add_common(parser)
    parser.add_argument("--page", default="", metavar="NAME", help="the page's name (default: from its address)")
    when = parser.add_mutually_exclusive_group()
    when.add_argument("--at", type=day, metavar="DATE", help="the version nearest to this day, of a web archive")
    when.add_argument(
        "--between", nargs=2, type=day, metavar=("A", "B"), help="all versions of these days, of a web archive"
    )
    parser.add_argument(
        "--archive",
        default="",
        metavar="URL",
        help="a web archive that speaks Memento or CDX (default: https://web.archive.org/web/)",
    )


def add_watch(parser: argparse.ArgumentParser) -> None:
    """Gives `checker watch` its arguments."""
    _add_common(parser)
    parser.add_argument("--every", type=_span, default=86400, metavar="TIME", help="as 30m, 6h or 1d (default: 1d)")
    parser.add_argument("--times", type=_count, metavar="N", help="end after N rounds (default: go on)")
    parser.add_argument(
        "--fail-on",
        choices=("form", "wording", "fact"),
        help="exit with 1 if something of this weight or more changed in the last round",
    )


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "addresses",
        nargs="*",
        metavar="URL|FILE",
        help="pages, or .warc, .warc.gz and .wacz files; none: all known ones",
    )
    parser.add_argument("--language", choices=("en", "fr", "nl", "de"), help="of the pages (default: as they tell)")
    parser.add_argument("--list", action="store_true", help="the addresses are feeds or sitemaps: fetch what they list")
    parser.add_argument("--limit", type=_count, default=1000, metavar="N", help="at most so many pages (default: 1000)")
    parser.add_argument("--allow-private", action="store_true", help="allow addresses of this machine and network")


def _span(text: str) -> int:
    found = re.fullmatch(r"(\d{1,6})([smhd])", text)
    seconds = int(found[1]) * _UNITS[found[2]] if found else 0
    if not 1 <= seconds <= _LONGEST_S:
        raise argparse.ArgumentTypeError(f"{text!r} is no time; write it as 30m, 6h or 1d")
    return seconds


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 1_000_000:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of them; write it as 10")
    return int(text)


FETCH = """\
Stores pages of the web, or versions of them that a web archive keeps, into sources/<page>/<date>.<language>.<format>,
each with a file beside it that tells its address, day and digest. What has not changed is not stored again, and a fetch
that was interrupted goes on where it was. robots.txt is heeded, and no host is hurried.

examples:
  checker fetch https://example.org/en/policy/aid
  checker fetch https://example.org/sitemap.xml --list --limit 50
  checker fetch https://example.org/aid --at 2019-06-30              as a web archive keeps it
  checker fetch https://example.org/aid --between 2015-01-01 2019-12-31
  checker fetch crawl.wacz https://example.org/aid                   out of a file
  checker fetch                                                      again all that was fetched before
"""

WATCH = """\
Fetches pages on a schedule and tells what changed in substance since the last time: facts first. Without addresses, all
pages that were fetched before. Ends with Ctrl-C, or after --times rounds.

examples:
  checker watch https://example.org/en/policy/aid --every 6h
  checker watch --times 1 --fail-on fact                             for cron or CI
"""
