"""A killed process costs nothing but time."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

from checker.corpus.workers import run

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_marks: Path


def prepare(folder: Path) -> None:
    global _marks
    _marks = folder


def work(tasks: Sequence[int]) -> list[int]:
    """Squares; 13 kills its process always, 7 the first time."""
    for task in tasks:
        first = _marks / f"met {task}"
        if task == 13 or (task == 7 and not first.exists()):
            first.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return [task * task for task in tasks]


def test_jobs_of_a_killed_process_are_done_again_and_one_that_always_kills_is_given_up(tmp_path: Path) -> None:
    jobs = iter([[1, 2, 3], [7, 8], [12, 13], [20, 21]])
    done = run(work, jobs, workers=2, give_up=lambda task: [-task], prepare=prepare, prepared=(tmp_path,))
    assert sorted(number for result in done for number in result) == [-13, 1, 4, 9, 49, 64, 144, 400, 441]
