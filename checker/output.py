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


def write_output(path: Path, content: str) -> None:
    """Writes to where one is told to: a file, whole or not at all, the one that a link leads to, a device or a pipe.

    A device is written to, never put a file in the place of: `--output /dev/null` is a habit of scripts, and root may.
    """
    if path.is_relative_to("/dev") or (path.exists() and not (path.is_file() or path.is_dir())):
        try:
            with path.open("wb") as file:
                file.write(content.encode("utf-8", "replace"))
        except OSError as error:
            raise UserError(f"{path}: cannot be written: {error.strerror or error}") from None
    else:
        write_file(path.resolve() if path.is_symlink() else path, content)


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
        if not _holds(folder / name, files[name]):
            write_file(folder / name, files[name])
    write_file(folder / _WRITTEN, "".join(f"{name}\n" for name in sorted(files)))
    for name in earlier - files.keys():
        with contextlib.suppress(OSError):
            (folder / name).unlink()


def _holds(path: Path, content: str) -> bool:
    """Whether a file holds this already: written again it would only look new to whoever copies what is new."""
    data = content.encode("utf-8", "replace")
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


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
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UserError(f"standard output: cannot be written: {error.strerror or error}") from None


def write_all(outputs: Sequence[Output], report: Report | Difference, *, fail_on: Level = "error") -> None:
    """Writes a report or a difference in each format asked for: files first, standard output last.

    `fail_on` is what a format calls failed that knows no more than passed and failed.
    """
    from checker.versions.difference import Difference

    for output in sorted(outputs, key=lambda output: output.path is None):
        text = _difference(output, report) if isinstance(report, Difference) else _report(output, report, fail_on)
        if output.path is None:
            write_out(text)
        else:
            write_output(Path(output.path), text)
        if output.format == "github" and not isinstance(report, Difference):
            _add_summary(report)


def _report(output: Output, report: Report, fail_on: Level) -> str:
    """The report in a format; only that format's writer is loaded: all take longer to load than one to write."""
    match output.format:
        case "json":
            from checker.writers.json_report import write_report as write_json

            return write_json(report)
        case "html":
            from checker.writers.html import write_findings

            return write_findings(report)
        case "sarif":
            from checker.writers.sarif import write_report as write_sarif

            return write_sarif(report)
        case "junit":
            from checker.writers.junit import write_report as write_junit

            return write_junit(report, fail_on=fail_on)
        case "markdown":
            from checker.writers.markdown import write_report as write_markdown

            return write_markdown(report)
        case "github":
            from checker.writers.github import write_report as write_github

            return write_github(report)
        case "gitlab":
            from checker.writers.gitlab import write_report as write_gitlab

            return write_gitlab(report)
    from checker.writers.terminal import write_report as write_terminal

    width, colour = _shape(output)
    return write_terminal(report, width=width, colour=colour)


def _difference(output: Output, difference: Difference) -> str:
    """The difference in a format; only that format's writer is loaded."""
    match output.format:
        case "json":
            from checker.writers.json_report import write_difference as write_json

            return write_json(difference)
        case "html":
            from checker.writers.html import write_changes

            if len(difference.comparisons) != 1:
                raise UserError("--format html shows two versions of one page; `checker run` writes a report of many")
            return write_changes(difference.comparisons[0])
        case "markdown":
            from checker.writers.markdown import write_difference as write_markdown

            return write_markdown(difference)
    from checker.writers.terminal_difference import write_difference as write_terminal

    width, colour = _shape(output)
    return write_terminal(difference, width=width, colour=colour)


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
