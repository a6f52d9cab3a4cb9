"""Arguments in, exit code out: 0 clean, 1 findings that fail, 2 the user's mistake, 3 ours.

Nothing heavy is imported before it is needed: `checker --version` answers at once.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from checker.arguments import parse
from checker.errors import UserError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence

    from checker.checking import Report
    from checker.fetching import Wanted
    from checker.project import Project
    from checker.running import Means

_SELDOM = 1_000_000, 20, 20
CLEAN, FOUND, USER_MISTAKE, OUR_MISTAKE, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code of a run with these arguments."""
    # what a run makes it keeps to its end: looking for garbage every few hundred values takes a sixth of the time
    gc.set_threshold(*_SELDOM)
    try:
        arguments = parse(sys.argv[1:] if argv is None else argv)
        return _COMMANDS[arguments.command](arguments)
    except UserError as error:
        _say(str(error))
        return USER_MISTAKE
    except BrokenPipeError:
        # the reader of our output has left (`checker … | head`): nothing went wrong, and nothing more can be said
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLEAN
    except KeyboardInterrupt:
        _say("interrupted; nothing half-written was left")
        return INTERRUPTED
    except OSError as error:
        _say(f"{error.filename or 'the system'}: {error.strerror or error}")
        return USER_MISTAKE
    except Exception:
        import traceback

        traceback.print_exc()
        _say("a mistake in checker, not in your pages; please report the lines above")
        return OUR_MISTAKE


def _say(text: str) -> None:
    """Each line to standard error; names of files are as untrusted as pages, and drive no terminal."""
    from checker.writers.visible import visible_line

    for line in text.split("\n"):
        print(f"checker: {visible_line(line)}", file=sys.stderr)  # noqa: T201  # this is where text goes out


def _run(arguments: Namespace) -> int:
    from checker.checking import fails_check
    from checker.output import terminal_shape, write_out
    from checker.progress import telling
    from checker.project import here, shown
    from checker.running import run_project
    from checker.writers.terminal import write_summary

    project = here(arguments.config)
    with telling("checking") as progress:
        outcome = run_project(
            project,
            as_of=arguments.as_of,
            store=arguments.store,
            by=_means(arguments, project),
            progress=progress,
        )
    width, colour = terminal_shape()
    write_out(write_summary(outcome.report, outcome.comparisons, width=width, colour=colour))
    write_out(f"report: {shown(outcome.index)}\n")
    fails = bool(arguments.fail_on) and fails_check(outcome.report, arguments.fail_on)
    return _exit_code(arguments, fails=fails, unread=_not_whole(outcome.report))


def _check(arguments: Namespace) -> int:
    from checker.checking import fails_check
    from checker.output import write_all, write_out
    from checker.progress import telling
    from checker.project import here, project_of
    from checker.running import check_paths, take_baseline

    project = project_of(arguments.paths, config=arguments.config)
    with telling("checking") as progress:
        report = check_paths(
            arguments.paths,
            rules=arguments.rules,
            as_of=arguments.as_of,
            project=project,
            store=arguments.store,
            changed_since=arguments.changed_since,
            alone=arguments.baseline,
            by=_means(arguments, project),
            progress=progress,
        )
    if arguments.baseline:
        write_out(take_baseline(report, project or here(arguments.config)))
        return USER_MISTAKE if _not_whole(report) else CLEAN
    fail_on = arguments.fail_on or (project.settings.fail_on if project else "error")
    write_all(arguments.outputs, report, fail_on=fail_on)
    return _exit_code(arguments, fails=fails_check(report, fail_on), unread=_not_whole(report))


def _diff(arguments: Namespace) -> int:
    from checker.output import write_all
    from checker.pairing import compare_paths, fails_diff
    from checker.progress import telling

    with telling("comparing") as progress:
        difference = compare_paths(arguments.old, arguments.new, progress=progress)
    write_all(arguments.outputs, difference)
    fails = bool(arguments.fail_on) and fails_diff(difference, arguments.fail_on)
    return _exit_code(arguments, fails=fails, unread=bool(difference.unread))


def _review(arguments: Namespace) -> int:
    from checker.output import write_out
    from checker.progress import telling
    from checker.project import here
    from checker.review.launch import launch
    from checker.running import review_desk

    project = here()
    if arguments.export or arguments.import_:
        from checker.review.opening import exchange

        if not arguments.store:
            raise UserError("--export and --import copy from and to a --store URL")
        write_out(exchange(arguments.store, project.decisions, into_store=arguments.import_))
        return CLEAN
    with telling("checking") as progress:
        desk = review_desk(project, as_of=arguments.as_of, store=arguments.store, progress=progress)

    def tell(address: str) -> None:
        write_out(f"review: {address}\nkept in {desk.store.name}; stop with Ctrl-C\n")

    launch(
        desk,
        title=project.settings.title,
        host=arguments.host,
        port=arguments.port,
        name=arguments.name,
        tell=tell,
    )
    return CLEAN


def _explain(arguments: Namespace) -> int:
    from checker.explaining import explain
    from checker.output import write_out
    from checker.project import project_of

    write_out(explain(arguments.name, rules=arguments.rules, project=project_of(config=arguments.config)))
    return CLEAN


def _test(arguments: Namespace) -> int:
    from checker.explaining import prove_packs
    from checker.output import write_out
    from checker.project import project_of

    rules = [*arguments.packs, *arguments.rules]
    write_out(prove_packs(rules=rules, project=project_of(config=arguments.config)))
    return CLEAN


def _schema(arguments: Namespace) -> int:
    del arguments
    from checker.output import write_out
    from checker.writers.json_schema import write_schema

    write_out(write_schema())
    return CLEAN


def _lsp(arguments: Namespace) -> int:
    del arguments
    try:
        from checker.lsp.server import serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"pygls", "lsprotocol"}:
            raise
        raise UserError("`checker lsp` needs the extra `lsp`: pip install '.[lsp]'") from None
    serve()
    return CLEAN


def _init(arguments: Namespace) -> int:
    from checker.output import write_out
    from checker.starter import NEXT, make_project

    made = make_project(Path(arguments.folder))
    lines = [f"made {name}" for name in made] or ["everything is here already; nothing was changed"]
    write_out("\n".join(lines) + f"\n{NEXT}")
    return CLEAN


def _means(arguments: Namespace, project: Project | None) -> Means:
    from checker.running import means

    return means(project, cache_folder=arguments.cache_dir, no_cache=bool(arguments.no_cache), jobs=arguments.jobs)


def _fetch(arguments: Namespace) -> int:
    from checker.fetching import Missed, fetch, tell, told_all
    from checker.output import write_out
    from checker.progress import telling
    from checker.project import here, today
    from checker.writers.visible import visible_line

    between = arguments.between or (arguments.at, arguments.at)
    wanted = replace(
        _wanted(arguments), page=arguments.page, archive=arguments.archive, since=between[0], until=between[1]
    )
    results = []
    with telling("fetching") as progress:
        for result in fetch(here(), wanted, today=today(), progress=progress):
            results.append(result)
            if isinstance(result, Missed):
                _say(result.reason)
            else:
                write_out(f"{visible_line(tell(result))}\n")
    write_out(f"{told_all(results)}\n")
    return _exit_code(arguments, fails=False, unread=any(isinstance(result, Missed) for result in results))


def _watch(arguments: Namespace) -> int:
    from datetime import datetime

    from checker.output import write_out
    from checker.project import here
    from checker.watching import WEIGHTS, watch
    from checker.writers.visible import visible_line

    code = CLEAN
    for done in watch(here(), _wanted(arguments), every_s=arguments.every, times=arguments.times):
        if arguments.times != 1:  # what stands in a terminal, or a log, for days
            write_out(f"{datetime.now().astimezone():%Y-%m-%d %H:%M}\n")
        write_out("".join(f"{visible_line(line)}\n" for line in done.lines))
        heavy = arguments.fail_on and done.weight and WEIGHTS.index(done.weight) >= WEIGHTS.index(arguments.fail_on)
        code = USER_MISTAKE if done.missed else FOUND if heavy else CLEAN
    return code


def _wanted(arguments: Namespace) -> Wanted:
    from checker.fetching import Wanted
    from checker.origins.web import Limits

    return Wanted(
        addresses=tuple(arguments.addresses),
        language=arguments.language,
        listed=arguments.list,
        most=arguments.limit,
        limits=Limits(allow_private=arguments.allow_private),
    )


def _corpus(arguments: Namespace) -> int:
    from checker.corpus import commands
    from checker.output import write_out
    from checker.progress import telling
    from checker.project import find_project, here, load_decisions, load_packs, today
    from checker.review.baseline import BASELINE

    if arguments.action == "ask":
        answer = commands.answer(arguments.subject, arguments.store)
    elif arguments.action == "report":
        answer = commands.report(arguments.store, arguments.output)
    else:
        engine = commands.Engine(
            name=arguments.engine, workers=arguments.workers, master=arguments.master, memory_mb=arguments.memory
        )
        before = commands.earlier(arguments.store)
        rules = arguments.rules or (before.rules if before else ())
        project = find_project(Path.cwd())
        packs = load_packs(rules, project)
        with telling("extracting" if arguments.action == "build" else "comparing") as progress:
            if arguments.action == "build":
                as_of = arguments.as_of or (before.as_of if before else today())
                answer = commands.build(
                    arguments.source,
                    arguments.store,
                    rules=rules,
                    packs=packs,
                    as_of=as_of,
                    engine=engine,
                    progress=progress,
                )
            else:
                answer = commands.check(
                    arguments.store,
                    packs=packs,
                    engine=engine,
                    fail_on=arguments.fail_on,
                    decisions=load_decisions(project, arguments.decisions),
                    progress=progress,
                )
    if arguments.action == "check" and arguments.baseline:
        answer = commands.baseline(arguments.store, (project or here("")).decisions / BASELINE)
    write_out(answer.text)
    for mistake in answer.broken:
        _say(mistake)
    return _exit_code(arguments, fails=answer.fails, unread=answer.unread or bool(answer.broken))


def _not_whole(report: Report) -> bool:
    """Whether a page or a decision could not be read; decisions are told here, whatever format tells the rest."""
    for mistake in report.broken:
        _say(mistake)
    return bool(report.unread or report.broken)


def _exit_code(arguments: Namespace, *, fails: bool, unread: bool = False) -> int:
    """2 where a page could not be read, whatever was found in the others: the answer is not whole."""
    if unread:
        return USER_MISTAKE
    return FOUND if fails and not arguments.exit_zero else CLEAN


_COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "run": _run,
    "check": _check,
    "diff": _diff,
    "review": _review,
    "explain": _explain,
    "test": _test,
    "schema": _schema,
    "lsp": _lsp,
    "init": _init,
    "fetch": _fetch,
    "watch": _watch,
    "corpus": _corpus,
}
