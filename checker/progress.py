"""Tells on standard error what is being done, where a person at a terminal looks on."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextlib.contextmanager
def telling(doing: str) -> Iterator[Callable[[str], None] | None]:
    """A function to call with each thing begun, shown in a line that goes when the work is done.

    None where nobody looks on: no terminal, or a terminal that cannot take a line back.
    """
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    from rich.console import Console
    from rich.markup import escape

    from checker.writers.visible import visible_line

    with Console(stderr=True).status(f"{doing} …") as status:
        done = 0

        def tell(what: str) -> None:
            nonlocal done
            done += 1
            status.update(f"{doing} … {done} [dim]{escape(visible_line(what))}[/dim]")

        yield tell
