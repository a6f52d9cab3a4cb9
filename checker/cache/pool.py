"""Other processes to share the work with, started when there is enough of it."""

from __future__ import annotations

import os
import signal
import sys
import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing.context import BaseContext

_A = TypeVar("_A")
_B = TypeVar("_B")

WORTH_BYTES = 600_000
"""From so much text on other processes are worth the moment that they take to start."""
_BATCH_BYTES = 60_000


class Pool:
    """So many processes; none is started before there is something to share."""

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs
        self._executor: ProcessPoolExecutor | None = None

    def worth(self, size: int) -> bool:
        """Whether work on so many bytes or characters of text is worth sharing."""
        return self.jobs > 1 and size > WORTH_BYTES

    def shared(
        self, work: Callable[[Sequence[_A]], _B], items: Sequence[_A], size_of: Callable[[_A], int]
    ) -> Iterator[tuple[list[_A], _B]]:
        """What the work makes of some items at a time, in their order; `size_of` parts the items evenly."""
        if self._executor is None:
            from concurrent.futures import ProcessPoolExecutor  # a run in one process need not load it

            self._executor = ProcessPoolExecutor(
                self.jobs, mp_context=_context(), initializer=_begin, initargs=(os.getpid(),)
            )
        batches = list(_batches(items, size_of))
        done = [self._executor.submit(work, batch) for batch in batches]
        for batch, each in zip(batches, done, strict=True):
            yield batch, each.result()

    def close(self) -> None:
        """Ends the processes; what they had still to do is dropped."""
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._executor = None


def _context() -> BaseContext:
    """How processes are started: parted off from this one, which has loaded the program, where that is safe.

    That is on Linux, and where no other thread could hold a lock that nobody gives back in the new process. Elsewhere
    they are parted off from a process started for it, which loads the program first: half a second in which none works.
    """
    import multiprocessing

    if sys.platform == "linux" and threading.active_count() == 1:
        return multiprocessing.get_context("fork")
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["checker.cache.looking", "checker.cache.reading"])
    return context


def _begin(first: int) -> None:
    """Sets up a process of the pool; `first` is the process that shares the work."""
    # Ctrl-C goes to all processes of a terminal; the first one says so and ends the others
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux" and os.getppid() == first:
        import ctypes

        # the first one may be killed, and then nobody would tell this one to end
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != first:  # that was a moment ago
            os._exit(1)


_PR_SET_PDEATHSIG = 1


def _batches(items: Sequence[_A], size_of: Callable[[_A], int]) -> Iterator[list[_A]]:
    batch: list[_A] = []
    size = 0
    for item in items:
        batch.append(item)
        size += size_of(item)
        if size > _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
