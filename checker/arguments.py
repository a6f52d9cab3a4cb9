"""The command line's grammar: commands, options, and the help that teaches them."""

from __future__ import annotations

import argparse
import datetime
import difflib
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from checker.corpus_arguments import CORPUS, add_corpus
from checker.errors import UserError
from checker.findings import LEVELS
from checker.help_texts import ABOUT, CHECK, DIFF, EXAMPLES, EXPLAIN, INIT, LSP, REVIEW, RUN, SCHEMA, TEST
from checker.version import __version__
from checker.web_arguments import FETCH, WATCH, add_fetch, add_watch

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

FORMATS = ("terminal", "json", "html", "sarif", "junit", "markdown", "github", "gitlab")
DIFF_FORMATS = ("terminal", "json", "html", "markdown")
ENDINGS = {
    ".json": "json", ".html": "html", ".htm": "html", ".txt": "terminal", ".sarif": "sarif", ".xml": "junit",
    ".md": "markdown",
}  # fmt: skip
WEIGHTS = ("form", "wording", "fact")
_OPTION = re.compile(r"--[a-z-]+")


@dataclass(frozen=True, slots=True)
class Output:
    """A report in one format, to a file or, without `path`, to standard output."""

    format: str
    path: str | None = None


def parse(argv: Sequence[str], environ: Mapping[str, str] | None = None) -> argparse.Namespace:
    """The arguments, decoded; raises UserError for what makes no sense, SystemExit(0) after help or version.

    What `environ` (by default the process's) sets as CHECKER_… counts where the arguments say nothing.
    """
    arguments = _parser().parse_args(argv)
    _add_environment(arguments, os.environ if environ is None else environ)
    for name in getattr(arguments, "rules", ()):
        if name.endswith((".html", ".htm", ".md", ".txt")):
            raise UserError(f"--rules {name}: a page, not a rule pack; name pages before --rules")
    if getattr(arguments, "baseline", False) and arguments.changed_since:
        raise UserError("--baseline takes everything as it is; it goes with no --changed-since")
    if "outputs" in arguments:
        arguments.outputs = _outputs(arguments.outputs)
    return arguments


def _add_environment(arguments: argparse.Namespace, environ: Mapping[str, str]) -> None:
    """Puts what the environment sets where no option did; an empty variable sets nothing."""
    for option, decode in _FROM_ENVIRONMENT.items():
        variable = f"CHECKER_{option.upper()}"
        if arguments.command == "diff" and option == "fail_on":
            continue  # what changed has weights of its own
        if environ.get(variable) and not getattr(arguments, option, True):
            try:
                setattr(arguments, option, decode(environ[variable]))
            except argparse.ArgumentTypeError as error:
                raise UserError(f"{variable}: {error}") from None
    form = environ.get("CHECKER_FORMAT")
    if form and "outputs" in arguments and not arguments.outputs:
        allowed = DIFF_FORMATS if arguments.command == "diff" else FORMATS
        if form not in allowed:
            raise UserError(f"CHECKER_FORMAT: {form!r} is no format; there are {', '.join(allowed)}")
        arguments.outputs = [Output(form)]


def _switch(text: str) -> bool:
    return text.strip().lower() not in ("0", "false", "no", "off")


def _level(text: str) -> str:
    if text not in LEVELS:
        raise argparse.ArgumentTypeError(f"{text!r} is no level; there are {', '.join(LEVELS)}")
    return text


class _Parser(argparse.ArgumentParser):
    """A parser whose mistakes are the user's one line, not a page of usage."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter, **settings)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As argparse does, but a command refuses itself what it does not know, so that its own help is named."""
        known, left = super().parse_known_args(args, namespace)
        if left:
            self.error(self._unknown(left))
        return known, left

    def _unknown(self, left: Sequence[str]) -> str:
        option = next((each.partition("=")[0] for each in left if each.startswith("-")), "")
        if not option:
            return f"{left[0]}: one argument too many"
        near = difflib.get_close_matches(option, _OPTION.findall(self.format_usage()), n=1)
        return f"{option}: no such option" + (f" (did you mean {near[0]}?)" if near else "")

    def error(self, message: str) -> NoReturn:
        raise UserError(f"{message}; see `{self.prog} --help`")


def _parser() -> _Parser:
    parser = _Parser(prog="checker", description=ABOUT, epilog=EXAMPLES)
    parser.add_argument("--version", action="version", version=f"checker {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=_Parser)

    run = _command(commands, "run", "check the project, compare its versions, write reports", RUN)
    _add_as_of(run)
    run.add_argument("--fail-on", choices=LEVELS, help="exit with 1 if something of this level or more was found")
    run.add_argument("--exit-zero", action="store_true", help="exit with 0 whatever is found")
    _add_store(run)
    _add_config(run)
    _add_cache(run)

    check = _command(commands, "check", "find what cannot be right on pages", CHECK)
    check.add_argument("paths", nargs="*", metavar="PATH", help="files and folders; by default the project's sources")
    _add_rules(check)
    _add_as_of(check)
    check.add_argument("--fail-on", choices=LEVELS, help="exit with 1 from this level on (default: error)")
    check.add_argument("--exit-zero", action="store_true", help="exit with 0 whatever is found")
    check.add_argument("--baseline", action="store_true", help="take what is there today as it is, and end")
    _add_store(check)
    _add_config(check)
    _add_cache(check)
    check.add_argument(
        "--changed-since",
        default="",
        metavar="REV",
        help="tell only what rests on lines changed since this revision in git; everything is checked all the same",
    )
    _add_formats(check, FORMATS)

    diff = _command(commands, "diff", "tell what changed between two versions", DIFF)
    diff.add_argument("old", metavar="OLD", help="the older version: a file, a folder, or in git REV:PATH")
    diff.add_argument("new", metavar="NEW", help="the newer version, likewise")
    diff.add_argument("--fail-on", choices=WEIGHTS, help="exit with 1 if something of this weight or more changed")
    diff.add_argument("--exit-zero", action="store_true", help="exit with 0 whatever changed")
    _add_formats(diff, DIFF_FORMATS)

    review = _command(commands, "review", "settle findings in the browser", REVIEW)
    review.add_argument("--port", type=_port, default=8765, metavar="N", help="0 finds a free one (default: 8765)")
    review.add_argument(
        "--host",
        default="127.0.0.1",
        metavar="H",
        help="whom to listen to (default: this machine alone); beyond it, a token is asked for",
    )
    review.add_argument("--name", default="", metavar="NAME", help="who decides (default: your name in git)")
    _add_as_of(review)
    _add_store(review)
    copying = review.add_mutually_exclusive_group()
    copying.add_argument("--export", action="store_true", help="copy the store's decisions to rules/decisions, and end")
    copying.add_argument("--import", dest="import_", action="store_true", help="copy them into the store, and end")

    explain = _command(commands, "explain", "tell what a kind of finding or a rule says", EXPLAIN)
    explain.add_argument("name", nargs="?", metavar="KIND|RULE", help="without a name: all kinds and rules")
    _add_rules(explain)
    _add_config(explain)

    test = _command(commands, "test", "run the examples of the rule packs", TEST)
    test.add_argument("packs", nargs="*", metavar="PACK", help="rule packs, as after --rules")
    _add_rules(test)
    _add_config(test)

    _command(commands, "schema", "print the JSON Schema of what --format json writes", SCHEMA)

    add_fetch(_command(commands, "fetch", "store pages of the web as sources", FETCH), _day)
    add_watch(_command(commands, "watch", "fetch on a schedule and tell what changed", WATCH))
    add_corpus(_command(commands, "corpus", "check many pages: thousands, or millions", CORPUS), _day)
    _command(commands, "lsp", "serve an editor: findings while one writes", LSP)

    init = _command(commands, "init", "make a project here", INIT)
    init.add_argument("folder", nargs="?", default=".", metavar="FOLDER", help="where to make it (default: here)")
    return parser


def _command(commands: Any, name: str, says: str, text: str) -> _Parser:
    about, _, examples = text.partition("\n\n")
    parser: _Parser = commands.add_parser(name, help=says, description=about, epilog=examples)
    return parser


def _add_rules(parser: _Parser) -> None:
    parser.add_argument(
        "--rules",
        nargs="+",
        action="extend",
        default=[],
        metavar="FILE|DIR",
        help="rule packs to check by; by default the project's rules",
    )


def _add_store(parser: _Parser) -> None:
    parser.add_argument(
        "--store",
        default="",
        metavar="URL",
        help="a database that holds the decisions instead of rules/decisions, as postgresql://host/name",
    )


def _add_cache(parser: _Parser) -> None:
    parser.add_argument(
        "--cache-dir",
        default="",
        metavar="DIR",
        help="where what was found on a page is kept for the next run (default: .checker_cache in the project)",
    )
    parser.add_argument("--no-cache", action="store_true", help="keep nothing, and take nothing that was kept")
    parser.add_argument("--jobs", type=_number, metavar="N", help="how many processes to use (default: one a core)")


def _number(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) <= 256:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes")
    return int(text)


def _add_config(parser: _Parser) -> None:
    parser.add_argument(
        "--config",
        metavar="FILE",
        help="the project's settings; by default looked for from the pages upward, then from here",
    )


def _add_as_of(parser: _Parser) -> None:
    parser.add_argument(
        "--as-of",
        type=_day,
        metavar="DATE",
        help="the day to check for, as 2019-06-30: what is stale is judged by it (default: today)",
    )


def _add_formats(parser: _Parser, formats: Sequence[str]) -> None:
    parser.add_argument(
        "--format",
        dest="outputs",
        action=_FormatAction,
        default=[],
        choices=formats,
        help=f"one of {', '.join(formats)} (default: terminal); may be given several times",
    )
    parser.add_argument(
        "--output",
        dest="outputs",
        action=_OutputAction,
        default=[],
        metavar="FILE",
        help="write the --format before it to this file; without one, its ending tells the format",
    )


class _FormatAction(argparse.Action):
    def __call__(self, _parser: Any, namespace: argparse.Namespace, values: Any, _option: Any = None) -> None:
        namespace.outputs = [*namespace.outputs, Output(values)]


class _OutputAction(argparse.Action):
    def __call__(self, parser: Any, namespace: argparse.Namespace, values: Any, _option: Any = None) -> None:
        outputs = list(namespace.outputs)
        if outputs and outputs[-1].path is None:
            outputs[-1] = Output(outputs[-1].format, values)
        else:
            ending = values[values.rfind(".") :] if "." in values else ""
            if ending not in ENDINGS:
                parser.error(f"--output {values}: no --format before it, and its ending tells none")
            outputs.append(Output(ENDINGS[ending], values))
        namespace.outputs = outputs


def _outputs(outputs: Sequence[Output]) -> tuple[Output, ...]:
    if sum(output.path is None for output in outputs) > 1:
        raise UserError("two formats for standard output; give all but one an --output FILE")
    return tuple(outputs) or (Output("terminal"),)


def _port(text: str) -> int:
    if text.isdecimal() and len(text) < 6 and int(text) < 65_536:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no port; a number up to 65535")


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2019-06-30") from None


_FROM_ENVIRONMENT: dict[str, Callable[[str], object]] = {
    "as_of": _day, "cache_dir": str, "config": str, "fail_on": _level, "jobs": _number, "no_cache": _switch,
    "store": str,
}  # fmt: skip
"""The options that a variable may set (CHECKER_AS_OF, …); CHECKER_FORMAT is one more."""
