"""Where reports go: to standard output or to files, whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.arguments import Output
    from checker.checking import Report
    from checker.findings import Level
    from checker.versions.difference import Difference


def write_file(path: Path, content: str | bytes, *, durable: bool = False) -> None:
    """Writes a file aside and renames it into place, so that a reader sees the old one or the new, never a part.

    A `durable` one is on the disk before it is in place, and survives a loss of power too. Raises UserError where the
    folder is missing or cannot be written to.
    """
    try:
        handle, aside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise UserError(f"{path}: cannot be written: {error.strerror or error}") from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode("utf-8", "replace"))
            if durable:
                file.flush()
                os.fsync(file.fileno())
        # mkstemp makes files for the owner alone; a report is for whom the folder is for
        umask = os.umask(0)
        os.umask(umask)
        Path(aside).chmod(0o666 & ~umask)
        Path(aside).replace(path)
    except BaseException as error:
        with contextlib.suppress(OSError):
            Path(aside).unlink()
        if isinstance(error, OSError):
            raise UserError(f"{path}: cannot be written: {error.strerror or error}") from None
        raise


def write_folder(folder: Path, files: Mapping[str, str]) -> None:
    """Writes files into a folder, the first of them last, and removes those of an earlier run that are no more.

    A list of what was written stays there, so nothing is ever removed that was not written from here. The first
    file leads to the others: until it is in place the earlier report stands whole.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{folder}: cannot be made: {error.strerror or error}") from None
    earlier = _written_before(folder)
    for name in reversed(list(files)):
        write_file(folder / name, files[name])
    write_file(folder / _WRITTEN, "".join(f"{name}\n" for name in sorted(files)))
    for name in earlier - files.keys():
        with contextlib.suppress(OSError):
            (folder / name).unlink()


_WRITTEN = ".written-by-checker"


def _written_before(folder: Path) -> set[str]:
    try:
        names = (folder / _WRITTEN).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return set()
    # the list lies where others can write: a name that leads out of the folder is none of ours
    return {name for name in names if name and Path(name).name == name and name not in {".", ".."}}


def write_out(text: str) -> None:
    """Writes to standard output as UTF-8, whatever the terminal's own encoding is called."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def write_all(outputs: Sequence[Output], report: Report | Difference, *, fail_on: Level = "error") -> None:
    """Writes a report or a difference in each format asked for: files first, standard output last.

    `fail_on` is what a format calls failed that knows no more than passed and failed.
    """
    from checker.checking import Report

    for output in sorted(outputs, key=lambda output: output.path is None):
        text = _report(output, report, fail_on) if isinstance(report, Report) else _difference(output, report)
        if output.path is None:
            write_out(text)
        else:
            write_file(Path(output.path), text)
        if output.format == "github" and isinstance(report, Report):
            _add_summary(report)


def _report(output: Output, report: Report, fail_on: Level) -> str:
    from checker.writers import github, gitlab, html, json_report, junit, markdown, sarif, terminal

    match output.format:
        case "json":
            return json_report.write_report(report)
        case "html":
            return html.write_findings(report)
        case "sarif":
            return sarif.write_report(report)
        case "junit":
            return junit.write_report(report, fail_on=fail_on)
        case "markdown":
            return markdown.write_report(report)
        case "github":
            return github.write_report(report)
        case "gitlab":
            return gitlab.write_report(report)
    width, colour = _shape(output)
    return terminal.write_report(report, width=width, colour=colour)


def _difference(output: Output, difference: Difference) -> str:
    from checker.writers import html, json_report, markdown, terminal

    match output.format:
        case "json":
            return json_report.write_difference(difference)
        case "html":
            if len(difference.comparisons) != 1:
                raise UserError("--format html shows two versions of one page; `checker run` writes a report of many")
            return html.write_changes(difference.comparisons[0])
        case "markdown":
            return markdown.write_difference(difference)
    width, colour = _shape(output)
    return terminal.write_difference(difference, width=width, colour=colour)


_MAX_SUMMARY_BYTES = 1024 * 1024
"""What GitHub takes as the summary of one step."""


def _add_summary(report: Report) -> None:
    """Adds to the summary of the job the report in full, where GitHub's runner names a file for it."""
    name = os.environ.get("GITHUB_STEP_SUMMARY")
    if not name:
        return
    from checker.writers import markdown

    path = Path(name)
    try:
        room = _MAX_SUMMARY_BYTES - (path.stat().st_size if path.exists() else 0)
        # a character takes up to four bytes, and a page may be all such
        text = markdown.write_report(report, max_chars=room).encode("utf-8", "replace")
        if len(text) > room:
            text = markdown.write_report(report, max_chars=room // 4).encode("utf-8", "replace")
        if len(text) <= room:
            with path.open("ab") as file:
                file.write(text)
    except OSError as error:
        raise UserError(f"{name}: the summary of the job cannot be written: {error.strerror or error}") from None


def _shape(output: Output) -> tuple[int, bool]:
    return terminal_shape() if output.path is None else (100, False)


def terminal_shape() -> tuple[int, bool]:
    """How many columns standard output has, and whether it wants colour (no-color.org): a pipe wants none."""
    looked_at = sys.stdout.isatty()
    width = shutil.get_terminal_size((100, 24)).columns if looked_at else 100
    return max(40, width), looked_at and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
