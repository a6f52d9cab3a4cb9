"""Work done by several processes, and done again where one of them is killed.

A process that dies takes every job with it that was under way, and nobody can tell which one ended it. So all of
those are tried again; what was there at the third death is split and tried alone; and one that dies alone is given up.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future

Task = TypeVar("Task")
Result = TypeVar("Result")

_WAITING = 2
"""How many jobs a process has before it: the next is there when one is done, and no more is held in memory."""
_TRIES = 2
"""After so many deaths that a job was there at, its tasks are tried one by one."""


@dataclass(frozen=True, slots=True)
class _Job(Generic[Task]):
    tasks: Sequence[Task]
    deaths: int = 0


def _begin(prepare: Callable[..., None], prepared: tuple[Any, ...]) -> None:
    # Ctrl-C ends a worker at once and without a word; the one that started it tells the user
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    prepare(*prepared)


def _end_with_parent() -> None:
    """Ends this process when the one that started it is gone: killed, it cannot say so, and we would wait for ever."""
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)


def run(
    work: Callable[[Sequence[Task]], Result],
    jobs: Iterator[Sequence[Task]],
    *,
    workers: int,
    give_up: Callable[[Task], Result],
    prepare: Callable[..., None],
    prepared: tuple[Any, ...],
) -> Iterator[Result]:
    """The result of each job as it is done; `give_up` makes that of a task that ends every process that takes it.

    With no workers all is done in this process. `work` and `prepare` must be found by name in a module; `prepare` is
    called with `prepared` in each new process.
    """
    if not workers:
        prepare(*prepared)
        yield from map(work, jobs)
        return
    again: deque[_Job[Task]] = deque()
    alone: deque[_Job[Task]] = deque()
    exhausted = False
    context = multiprocessing.get_context("spawn")
    while not exhausted or again or alone:
        # what may have killed a process is tried with nothing beside it
        width = 1 if alone and not again and exhausted else workers
        pool = ProcessPoolExecutor(width, mp_context=context, initializer=_begin, initargs=(prepare, prepared))
        under_way: dict[Future[Result], _Job[Task]] = {}
        try:
            while True:
                while len(under_way) < (1 if width == 1 and alone else width * _WAITING):
                    if again:
                        job = again.popleft()
                    elif not exhausted and (tasks := next(jobs, None)) is not None:
                        job = _Job(tasks)
                    else:
                        exhausted = True
                        if not alone or width > 1:
                            break
                        job = alone.popleft()
                    under_way[pool.submit(work, job.tasks)] = job
                if not under_way:
                    break
                done, _ = wait(under_way, return_when=FIRST_COMPLETED)
                for future in done:
                    result = future.result()
                    del under_way[future]
                    yield result
        except BrokenProcessPool:
            for job in under_way.values():
                if len(job.tasks) == 1 and job.deaths > _TRIES and len(under_way) == 1:
                    yield give_up(job.tasks[0])
                elif job.deaths + 1 >= _TRIES:
                    alone.extend(_Job([task], job.deaths + 1) for task in job.tasks)
                else:
                    again.append(_Job(job.tasks, job.deaths + 1))
        finally:
            pool.shutdown(cancel_futures=True)
