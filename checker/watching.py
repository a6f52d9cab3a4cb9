"""Fetches pages again and again, and tells what changed in substance since the last time."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checker.fetching import Missed, fetch, tell, told_all
from checker.project import shown, today
from checker.writers.visible import clipped, visible_line

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterator

    from checker.fetching import Result, Wanted
    from checker.origins.politeness import Guest
    from checker.project import Project
    from checker.storing import Stored
    from checker.versions.comparison import Comparison, FactChange, Weight

WEIGHTS: tuple[Weight, ...] = ("form", "wording", "fact")
_MOST_TOLD = 20
_MOST_CHARS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What one round of a watch fetched, in words, and how heavy the heaviest change was."""

    lines: tuple[str, ...]
    weight: Weight | None
    """None where nothing that is known from before has changed."""
    missed: bool


def watch(
    project: Project,
    wanted: Wanted,
    *,
    every_s: float,
    times: int | None = None,
    guest: Guest | None = None,
    day: Callable[[], datetime.date] = today,
    wait: Callable[[float], None] = time.sleep,
) -> Iterator[Round]:
    """A round after the other, `every_s` seconds from the start of one to that of the next; `times` of them, or no end.

    What could not be fetched is told, and fetched in the next round.
    """
    done = 0
    while times is None or done < times:
        begun = time.monotonic()
        yield _round(list(fetch(project, wanted, today=day(), guest=guest)))
        done += 1
        if done != times:
            wait(max(0.0, every_s - (time.monotonic() - begun)))


def _round(results: list[Result]) -> Round:
    lines: list[str] = []
    heaviest = -1
    for result in results:
        if isinstance(result, Missed):
            lines.append(tell(result))
        elif result.fate != "unchanged":
            lines.append(tell(result))
            if result.previous is not None:
                comparison = _compared(result)
                heaviest = max(heaviest, *(WEIGHTS.index(change.weight) for change in comparison.changes), -1)
                lines += [f"  {line}" for line in substance(comparison)]
    lines.append(told_all(results))
    return Round(
        lines=tuple(lines),
        weight=WEIGHTS[heaviest] if heaviest >= 0 else None,
        missed=any(isinstance(result, Missed) for result in results),
    )


def _compared(stored: Stored) -> Comparison:
    from checker.versions.compare import compare

    assert stored.previous is not None
    return compare(stored.previous, replace(stored.document, path=shown(stored.path), page=stored.previous.page))


def substance(comparison: Comparison) -> list[str]:
    """The facts that changed and the changes that touch one, a line each; how many there are of lighter ones."""
    lines = [_short(fact.message) for fact in comparison.facts]
    told = {_place(fact) for fact in comparison.facts}
    for change in comparison.changes:
        place = change.new or change.old
        if change.weight == "fact" and place and not any(start <= place.span.start < end for start, end in told):
            lines.append(_short(f"{change.kind}: {place.quote}"))
    lighter = sum(1 for change in comparison.changes if change.weight != "fact")
    more = len(lines) - _MOST_TOLD
    if more > 0:
        lines = [*lines[:_MOST_TOLD], f"and {more:,} more facts"]
    if lighter:
        lines.append(f"{lighter:,} change{'s' * (lighter > 1)} of wording or form")
    return lines


def _place(fact: FactChange) -> tuple[int, int]:
    return (fact.new.context_span.start, fact.new.context_span.end) if fact.new else (0, 0)


def _short(text: str) -> str:
    return clipped(visible_line(text), _MOST_CHARS)
