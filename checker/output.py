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
    from collections.abc import Sequence

    from checker.arguments import Output
    from checker.checking import Report
    from checker.versions.comparison import Comparison


def write_file(path: Path, text: str) -> None:
    """Writes a file aside and renames it into place, so that a reader sees the old one or the new, never a part.

    Raises UserError where the folder is missing or cannot be written to.
    """
    try:
        handle, aside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise UserError(f"{path}: cannot be written: {error.strerror or error}") from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8", "replace"))
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


def write_out(text: str) -> None:
    """Writes to standard output as UTF-8, whatever the terminal's own encoding is called."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def write_all(outputs: Sequence[Output], report: Report | Comparison) -> None:
    """Writes a report or comparison in each format asked for: files first, standard output last."""
    for output in sorted(outputs, key=lambda output: output.path is None):
        text = _text(output, report)
        if output.path is None:
            write_out(text)
        else:
            write_file(Path(output.path), text)


def _text(output: Output, report: Report | Comparison) -> str:
    from checker.checking import Report

    if output.format == "json":
        from checker.writers import json_report

        if isinstance(report, Report):
            return json_report.write_report(report)
        return json_report.write_comparison(report)
    if output.format == "terminal":
        from checker.writers import terminal

        width, colour = _terminal(output.path)
        if isinstance(report, Report):
            return terminal.write_report(report, width=width, colour=colour)
        return terminal.write_comparison(report, width=width, colour=colour)
    raise UserError(f"--format {output.format}: not written yet")


def _terminal(path: str | None) -> tuple[int, bool]:
    """How wide the terminal is, and whether it wants colour (no-color.org): never for a file or a pipe."""
    looked_at = path is None and sys.stdout.isatty()
    width = shutil.get_terminal_size((100, 24)).columns if looked_at else 100
    return max(40, width), looked_at and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
