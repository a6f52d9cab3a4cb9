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
    from checker.versions.difference import Difference


def write_file(path: Path, text: str, *, durable: bool = False) -> None:
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
            file.write(text.encode("utf-8", "replace"))
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


def write_all(outputs: Sequence[Output], report: Report | Difference) -> None:
    """Writes a report or a difference in each format asked for: files first, standard output last."""
    for output in sorted(outputs, key=lambda output: output.path is None):
        text = _text(output, report)
        if output.path is None:
            write_out(text)
        else:
            write_file(Path(output.path), text)


def _text(output: Output, report: Report | Difference) -> str:
    from checker.checking import Report

    if output.format == "json":
        from checker.writers import json_report

        if isinstance(report, Report):
            return json_report.write_report(report)
        return json_report.write_difference(report)
    if output.format == "html":
        from checker.writers import html

        if isinstance(report, Report):
            return html.write_findings(report)
        if len(report.comparisons) != 1:
            raise UserError("--format html shows two versions of one page; `checker run` writes a report of many")
        return html.write_changes(report.comparisons[0])
    from checker.writers import terminal

    width, colour = terminal_shape() if output.path is None else (100, False)
    if isinstance(report, Report):
        return terminal.write_report(report, width=width, colour=colour)
    return terminal.write_difference(report, width=width, colour=colour)


def terminal_shape() -> tuple[int, bool]:
    """How many columns standard output has, and whether it wants colour (no-color.org): a pipe wants none."""
    looked_at = sys.stdout.isatty()
    width = shutil.get_terminal_size((100, 24)).columns if looked_at else 100
    return max(40, width), looked_at and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
