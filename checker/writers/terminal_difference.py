"""A comparison for people at a terminal: what changed in substance, in the sections, in the words.

Text of pages is untrusted: what would steer the terminal is shown as a mark, and nothing of it is read as markup.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from rich.cells import cell_len, chop_cells
from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from checker.writers.terminal import pages, unread_lines, where
from checker.writers.visible import visible_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from checker.versions.comparison import Change, Comparison
    from checker.versions.difference import Difference

_WEIGHTS = {"fact": "bold red", "wording": "yellow", "form": "dim"}
_WORDS = {"=": "", "-": "red strike", "+": "green underline"}


def write_difference(difference: Difference, *, width: int = 100, colour: bool = False) -> str:
    """What changed as text: for each page its changed facts, its sections, its changed words."""
    parts: list[RenderableType] = []
    for comparison in difference.comparisons:
        if comparison.changes or not difference.whole_folders:
            parts += [*_comparison(comparison), ""]
    parts += [Text.assemble(*line) for line in unread_lines(difference.unread)]
    parts += [Text(f"{visible_line(page.path)}: a new page", _WORDS["+"]) for page in difference.added]
    parts += [Text(f"{visible_line(page.path)}: a page that is no more", "red") for page in difference.removed]
    if difference.whole_folders:
        changed = sum(bool(comparison.changes) for comparison in difference.comparisons)
        parts.append(
            Text(
                f"{pages(difference.comparisons)} compared, {changed} changed, "
                f"{len(difference.added)} added, {len(difference.removed)} removed."
            )
        )
    else:
        parts.pop()
    if colour:
        return _rendered(Group(*parts), width, colour)
    return "".join(_plain(part, width) for part in parts)


def _comparison(comparison: Comparison) -> Iterator[RenderableType]:
    yield Text(f"{visible_line(comparison.old.path)} → {visible_line(comparison.new.path)}", "bold")
    if comparison.facts:
        yield from ("", Text("What is not the same any more", "bold"), _facts(comparison))
    if any(link.kind != "kept" or link.similarity < 1 for link in comparison.sections):
        yield from ("", Text("Sections", "bold"), _sections(comparison))
    if comparison.changes:
        yield from ("", Text("Changes", "bold"))
        for change in comparison.changes:
            yield from (*_change(change), "")
    yield _tally(comparison)


def _facts(comparison: Comparison) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    for heading in ("line", "what", "was", "is"):
        table.add_column(heading, overflow="fold")
    for fact in comparison.facts:
        place = fact.new or fact.old
        table.add_row(
            Text(str(place.start.line) if place else ""),
            Text(visible_line(fact.subject)),
            Text(visible_line(fact.old_value or "–"), _WORDS["-"] if fact.old_value else ""),
            Text(visible_line(fact.new_value or "–"), _WORDS["+"] if fact.new_value else ""),
        )
    return table


def _sections(comparison: Comparison) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    for heading in ("", "old", "new"):
        table.add_column(heading, overflow="fold")
    table.add_column("alike", justify="right")
    for link in comparison.sections:
        table.add_row(
            Text(link.kind, "" if link.kind == "kept" else "yellow"),
            Text(_heading(link.old.heading) if link.old else "–"),
            Text(_heading(link.new.heading) if link.new else "–"),
            Text(f"{link.similarity:.0%}" if link.old and link.new else ""),
        )
    return table


def _heading(heading: str) -> str:
    return visible_line(heading) or "(before the first heading)"


def _change(change: Change) -> Iterator[RenderableType]:
    place = change.new or change.old
    yield Text.assemble(
        (where(place) if place else "", "bold"),
        "  ",
        (change.weight, _WEIGHTS[change.weight]),
        f"  {change.kind}",
        no_wrap=True,
        overflow="ignore",
    )
    words = Text()
    for sign, run in change.words:
        text = visible_line(run)
        # signs beside the colours: marks must read on paper and without colour
        words.append(text if sign == "=" else f"[-{text}-]" if sign == "-" else f"{{+{text}+}}", _WORDS[sign])
    if words:
        yield Padding(words, (0, 0, 0, 2))
    if change.reasons:
        yield Padding(Text.assemble(("why: ", "dim"), visible_line("; ".join(change.reasons))), (0, 0, 0, 2))


def _tally(comparison: Comparison) -> Text:
    if not comparison.changes:
        return Text("No change.", "green")
    counts = [
        f"{count} of {weight}"
        for weight in ("fact", "wording", "form")
        if (count := sum(change.weight == weight for change in comparison.changes))
    ]
    total, facts = len(comparison.changes), len(comparison.facts)
    told = f"; {facts} fact{'s' * (facts != 1)} not the same any more" if facts else ""
    return Text(f"{total} change{'s' * (total != 1)}: {', '.join(counts)}{told}.")


def _plain(part: RenderableType, width: int) -> str:
    """A part as it is printed without colour, as rich would: text in lines need no machinery for styles."""
    if isinstance(part, str):
        return f"{part}\n"
    indent, text = (part.left, part.renderable) if isinstance(part, Padding) else (0, part)
    if not isinstance(text, Text) or "\n" in text.plain:
        return _rendered(part, width, colour=False)
    lines = [text.plain] if text.no_wrap else _lines(text.plain, width - indent)
    return "".join(f"{(' ' * indent + line).rstrip()}\n" for line in lines)


def _lines(text: str, width: int) -> Iterator[str]:
    """A text in lines, broken between words where it can be: words keep the spaces behind them."""
    start = used = 0
    for word in _WORD.finditer(text):
        length = cell_len(word[0].rstrip())
        if used + length > width and length > width:
            at = word.start()
            for piece in chop_cells(word[0], width):
                if at > start:
                    yield text[start:at]
                    start = at
                at += len(piece)
                used = cell_len(piece)
            continue
        if used + length > width and word.start() > start:
            yield text[start : word.start()]
            start, used = word.start(), 0
        used += cell_len(word[0])
    yield text[start:]


_WORD = re.compile(r"\s*\S+\s*")


def _rendered(renderable: RenderableType, width: int, colour: bool) -> str:
    console = Console(
        file=io.StringIO(),
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        _environ={},
    )
    with console.capture() as capture:
        console.print(renderable, crop=False)
    return "".join(f"{line.rstrip()}\n" for line in capture.get().splitlines())
