"""Arguments in, exit code out: 0 clean, 1 findings that fail, 2 the user's mistake, 3 ours.

Nothing heavy is imported before it is needed: `checker --version` answers at once.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from checker.arguments import parse
from checker.errors import UserError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence

CLEAN, FOUND, USER_MISTAKE, OUR_MISTAKE, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code of a run with these arguments."""
    try:
        arguments = parse(sys.argv[1:] if argv is None else argv)
        return _COMMANDS[arguments.command](arguments)
    except UserError as error:
        for line in str(error).splitlines():
            print(f"checker: {line}", file=sys.stderr)  # noqa: T201  # this is where text goes out
        return USER_MISTAKE
    except BrokenPipeError:
        # the reader of our output has left (`checker … | head`): nothing went wrong, and nothing more can be said
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLEAN
    except KeyboardInterrupt:
        print("checker: interrupted; nothing half-written was left", file=sys.stderr)  # noqa: T201
        return INTERRUPTED
    except Exception:
        import traceback

        traceback.print_exc()
        print("checker: a mistake in checker, not in your pages; please report the lines above", file=sys.stderr)  # noqa: T201
        return OUR_MISTAKE


def _check(arguments: Namespace) -> int:
    from checker.output import write_all
    from checker.project import check_paths, fails_check, find_project

    project = find_project(Path.cwd())
    report = check_paths(arguments.paths, rules=arguments.rules, as_of=arguments.as_of, project=project)
    write_all(arguments.outputs, report)
    fail_on = arguments.fail_on or (project.settings.fail_on if project else "error")
    if report.unread:
        return USER_MISTAKE
    return FOUND if not arguments.exit_zero and fails_check(report, fail_on) else CLEAN


def _diff(arguments: Namespace) -> int:
    from checker.output import write_all
    from checker.project import compare_paths, fails_diff

    comparison = compare_paths(arguments.old, arguments.new)
    write_all(arguments.outputs, comparison)
    return FOUND if arguments.fail_on and fails_diff(comparison, arguments.fail_on) else CLEAN


_COMMANDS: dict[str, Callable[[Namespace], int]] = {"check": _check, "diff": _diff}
