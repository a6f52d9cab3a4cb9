"""What a corpus is judged by, beside its pages: rule packs and a day; and the name of all that a result depends on."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import checker
from checker.corpus.schema import VERSION, stable_name
from checker.version import __version__

if TYPE_CHECKING:
    import datetime

    from checker.packs import Rules


@dataclass(frozen=True, kw_only=True)
class Setting:
    """Rules and day of a run, the same in every process."""

    rules: Rules
    as_of: datetime.date
    program: str
    """Which program, with which language data, works it out."""

    @cached_property
    def name(self) -> str:
        """Thirty-two digits that change when anything does that a result depends on beside the pages."""
        return stable_name(str(VERSION), self.program, self.as_of.isoformat(), repr(self.rules))


def program_name() -> str:
    """The version of the program and its data: a digest of its own files, so that a changed checkout counts too."""
    folder = Path(checker.__file__).parent
    digest = hashlib.sha256(__version__.encode())
    for file in sorted(folder.rglob("*.py")):
        inside = file.relative_to(folder)
        if not _NO_PART & {inside.parts[0], inside.as_posix()}:
            digest.update(inside.as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


_NO_PART = frozenset(
    """cli.py arguments.py corpus_arguments.py web_arguments.py output.py progress.py starter.py fetching.py watching.py
    storing.py lsp review writers corpus/ask.py corpus/commands.py corpus/inputs.py corpus/report.py corpus/spark.py
    corpus/store.py corpus/workers.py""".split()
)
"""What nothing depends on that is found: how it is asked for, told and shared out."""
