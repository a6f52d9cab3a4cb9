"""A report or a comparison for people at a terminal: each finding with its line, its quote marked, its reason.

Text of pages is untrusted: what would steer the terminal is shown as a mark, and nothing of it is read as markup.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from checker.findings import LEVELS
from checker.writers.terminal_lines import rendered, wrapped
from checker.writers.visible import visible_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from checker.checking import Report
    from checker.document import Place
    from checker.findings import Finding
    from checker.origins.folder import Unread
    from checker.versions.comparison import Change, Comparison
    from checker.versions.difference import Difference
    from checker.writers.terminal_lines import Line, Piece

_STYLES = {"error": "bold red", "warning": "bold yellow", "note": "bold cyan"}
_WEIGHTS = {"fact": "bold red", "wording": "yellow", "form": "dim"}
_WORDS = {"=": "", "-": "red strike", "+": "green underline"}


def write_report(report: Report, *, width: int = 100, colour: bool = False) -> str:
    """The report of a check as text, with escape sequences only if `colour`.

    Lines keep to `width` columns, but the one that names a place is never broken: it is there to be copied.
    """
    lines: list[Line] = []
    for finding in report.findings:
        if finding.status == "open":
            lines += [*_finding(finding, width), []]
    parts: list[RenderableType] = []
    settled = [finding for finding in report.findings if finding.status == "settled"]
    parts += [*map(_settled, settled), *([""] if settled else [])]
    parts += [*_unread(report.unread), *_gone(report), _summary(report)]
    return rendered(lines, colour=colour) + _rendered(Group(*parts), width, colour)


def write_summary(
    report: Report, comparisons: Sequence[Comparison] = (), *, width: int = 100, colour: bool = False
) -> str:
    """What was found and what changed, in a few lines: what could not be read, the count of each, nothing else."""
    parts: list[RenderableType] = [*_unread(report.unread), *_gone(report), _summary(report)]
    for comparison in comparisons:
        changes = len(comparison.changes)
        of_fact = sum(change.weight == "fact" for change in comparison.changes)
        parts.append(
            Text(
                f"{visible_line(comparison.old.path)} → {visible_line(comparison.new.path)}: "
                f"{changes} change{'s' * (changes != 1)}, {of_fact} of them in what is stated.",
                no_wrap=True,
                overflow="ignore",
            )
        )
    return _rendered(Group(*parts), width, colour)


def _unread(pages: Iterable[Unread]) -> Iterator[Text]:
    for page in pages:
        yield Text(f"{visible_line(page.path)}: could not be read: {visible_line(page.reason)}", "red")


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


def _finding(finding: Finding, width: int) -> Iterator[Line]:
    first, *others = finding.places
    yield [
        (_where(first), "bold"),
        ("  ", ""),
        (finding.level, _STYLES[finding.level]),
        (f"  {visible_line(finding.rule)}", ""),
    ]
    yield from _excerpt(first, width)
    yield from wrapped([(visible_line(finding.message), "")], ("  ", ""), width)
    if finding.suggestion is not None:
        yield from _labelled("write", [(visible_line(finding.suggestion), "green")], width)
    for place in others:
        yield from _labelled("see", [(_where(place), "bold"), (f'  "{visible_line(place.quote)}"', "")], width)
    if finding.source and finding.source not in finding.message:
        yield from _labelled("source", [(visible_line(finding.source), "")], width)
    for label, record in (("decided", finding.record), ("reopened", finding.earlier)):
        if record:
            told = f"“{record.last.verdict}” by {record.last.by} on {record.last.on}"
            until = f", up to {record.last.until}" if record.last.until else ""
            before = " of what stood here before" if record is finding.earlier else ""
            said = visible_line(f"{told}{until}{before}: {record.last.reason}")
            yield from _labelled(label, [(said, "")], width)


def _settled(finding: Finding) -> Text:
    """One line: settled findings are listed, and their evidence is left out."""
    return Text.assemble(
        (_where(finding.places[0]), "bold"),
        ("  settled", "green"),
        visible_line(f"  {finding.rule}  {finding.settled_because} ({finding.settled_by})"),
    )


def _gone(report: Report) -> Iterator[Text]:
    for record in report.gone:
        quote = f' "{record.passages[0].quote}"' if record.passages else ""
        yield Text(
            visible_line(f"{record.kept_in}: its finding is gone ({record.rule}{quote}); the file can go too"), "dim"
        )


def _labelled(label: str, pieces: Sequence[Piece], width: int) -> Iterator[Line]:
    return wrapped(pieces, (f"  {label}: ", "dim"), width)


def _where(place: Place) -> str:
    return visible_line(f"{place.path}:{place.start.line}:{place.start.column}")


def _excerpt(place: Place, width: int) -> Iterator[Line]:
    """The quote in its line, and below it carets; as much of the sentence around it as the width holds."""
    room = max(20, width - 4)
    begin = place.span.start - place.context_span.start
    before = visible_line(place.context[:begin]).lstrip()
    after = visible_line(place.context[begin + len(place.quote) :]).rstrip()
    quote = _clipped_end(visible_line(place.quote), room)
    left = room - cell_len(quote)
    # what follows gets a third of what is left, or more where little stands before
    tail = _clipped_end(after, max(left - cell_len(before), left // 3))
    head = _clipped_start(before, left - cell_len(tail))
    yield [("  │ ", "dim"), (head, ""), (quote, "bold"), (tail, "")]
    yield [("  │ ", "dim"), (" " * cell_len(head), ""), ("^" * max(1, cell_len(quote)), "red")]


def _clipped_end(text: str, cells: int) -> str:
    if cell_len(text) <= cells:
        return text
    return set_cell_size(text, cells - 1).rstrip() + "…" if cells > 1 else ""


def _clipped_start(text: str, cells: int) -> str:
    if cell_len(text) <= cells:
        return text
    if cells <= 1:
        return ""
    # clipped from the front by clipping the mirror image; whole words read better than the last half of one
    kept = set_cell_size(text[::-1], cells - 1)[::-1]
    return "…" + kept[kept.find(" ") + 1 if " " in kept[:-1] else 0 :]


def _pages(pages: Sequence[object]) -> str:
    return f"{len(pages)} page{'s' * (len(pages) != 1)}"


def _summary(report: Report) -> Text:
    counted = [
        (level, sum(finding.level == level and finding.status == "open" for finding in report.findings))
        for level in reversed(LEVELS)
    ]
    settled = sum(finding.status == "settled" for finding in report.findings)
    baseline = sum(finding.status == "baseline" for finding in report.findings)
    line = Text(f"{_pages(report.documents)} checked as of {report.as_of}: ")
    told = [Text(f"{count} {level}{'s' * (count != 1)}", _STYLES[level]) for level, count in counted if count]
    if settled:
        told.append(Text(f"{settled} settled"))
    if baseline:
        told.append(Text(f"{baseline} in the baseline"))
    if report.unread:
        told.append(Text(f"{len(report.unread)} could not be read", "bold red"))
    line.append_text(Text(", ").join(told) if told else Text("nothing found", "green"))
    if report.focus:
        line.append(f" in {visible_line(report.focus)}; {report.elsewhere} elsewhere")
    return line.append(".")


def write_difference(difference: Difference, *, width: int = 100, colour: bool = False) -> str:
    """What changed as text: for each page its changed facts, its sections, its changed words."""
    parts: list[RenderableType] = []
    for comparison in difference.comparisons:
        if comparison.changes or not difference.whole_folders:
            parts += [*_comparison(comparison), ""]
    parts += _unread(difference.unread)
    parts += [Text(f"{visible_line(page.path)}: a new page", _WORDS["+"]) for page in difference.added]
    parts += [Text(f"{visible_line(page.path)}: a page that is no more", "red") for page in difference.removed]
    if difference.whole_folders:
        changed = sum(bool(comparison.changes) for comparison in difference.comparisons)
        parts.append(
            Text(
                f"{_pages(difference.comparisons)} compared, {changed} changed, "
                f"{len(difference.added)} added, {len(difference.removed)} removed."
            )
        )
    else:
        parts.pop()
    return _rendered(Group(*parts), width, colour)


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
        (_where(place) if place else "", "bold"),
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
