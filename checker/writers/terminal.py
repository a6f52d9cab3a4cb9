"""A report for people at a terminal: each finding with its line, its quote marked, its reason.

Text of pages is untrusted: what would steer the terminal is shown as a mark, and nothing of it is read as markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size

from checker.findings import LEVELS
from checker.writers.spots import spot
from checker.writers.terminal_lines import rendered, wrapped
from checker.writers.visible import clipped, visible_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.checking import Report
    from checker.document import Document, Place
    from checker.findings import Finding
    from checker.origins.folder import Unread
    from checker.versions.comparison import Comparison
    from checker.writers.terminal_lines import Line, Piece

_NO_LABEL = ("", "")
_MOST_QUOTED = 300
_MOST_NOTES = 12
"""So many notes on how pages were read are told."""
_MOST_COMPARISONS = 40
"""So many comparisons have a line each; the report has them all."""
_STYLES = {"error": "bold red", "warning": "bold yellow", "note": "bold cyan"}


def write_report(report: Report, *, width: int = 100, colour: bool = False) -> str:
    """The report of a check as text, with escape sequences only if `colour`.

    Lines keep to `width` columns, but the one that names a place is never broken: it is there to be copied.
    """
    lines: list[Line] = []
    documents = {document.path: document for document in report.documents}
    for finding in report.findings:
        if finding.status == "open":
            lines += [*_finding(finding, documents, width), []]
    settled = [finding for finding in report.findings if finding.status == "settled"]
    for finding in settled:
        lines += wrapped(_settled(finding), _NO_LABEL, width)
    lines += [[]] if settled else []
    return rendered([*lines, *_ending(report, width)], colour=colour)


def write_summary(
    report: Report, comparisons: Sequence[Comparison] = (), *, width: int = 100, colour: bool = False
) -> str:
    """What was found and what changed, in a few lines: what could not be read, the count of each, nothing else."""
    lines = [*_ending(report, width)]
    for comparison in comparisons[:_MOST_COMPARISONS]:
        changes = len(comparison.changes)
        of_fact = sum(change.weight == "fact" for change in comparison.changes)
        told = (
            f"{visible_line(comparison.old.path)} → {visible_line(comparison.new.path)}: "
            f"{changes} change{'s' * (changes != 1)}, {of_fact} of them in what is stated."
        )
        lines.append([(told, "")])
    if left_out := comparisons[_MOST_COMPARISONS:]:
        changed = sum(bool(comparison.changes) for comparison in left_out)
        lines.append([(f"{len(left_out):,} more were compared, of which {changed:,} changed: see the report.", "")])
    return rendered(lines, colour=colour)


def _ending(report: Report, width: int) -> Iterator[Line]:
    for line in (*_noted(report.documents), *unread_lines(report.unread), *_gone(report), _summary(report)):
        yield from wrapped(line, _NO_LABEL, width)


def _noted(documents: Iterable[Document]) -> Iterator[Line]:
    """What had to be guessed, mended or left out to read some of the pages."""
    noted = [(document.path, note) for document in documents for note in document.notes]
    for path, note in noted[:_MOST_NOTES]:
        yield [(f"{visible_line(path)}: {visible_line(note)}", "dim")]
    if len(noted) > _MOST_NOTES:
        yield [(f"{len(noted) - _MOST_NOTES:,} more notes on how pages were read: see the JSON or HTML report", "dim")]


def unread_lines(unread: Iterable[Unread]) -> Iterator[Line]:
    """A line on each page that could not be read."""
    for page in unread:
        yield [(f"{visible_line(page.path)}: could not be read: {visible_line(page.reason)}", "red")]


def _finding(finding: Finding, documents: Mapping[str, Document], width: int) -> Iterator[Line]:
    first, *others = finding.places
    in_words = spot(first, documents.get(first.path))
    yield [
        (where(first), "bold"),
        ("  ", ""),
        (finding.level, _STYLES[finding.level]),
        (f"  {visible_line(finding.rule)}", ""),
        (f"  ({in_words})" if in_words else "", "dim"),
    ]
    yield from _excerpt(first, width)
    yield from wrapped([(visible_line(finding.message), "")], ("  ", ""), width)
    if finding.suggestion is not None:
        yield from _labelled("write", [(visible_line(finding.suggestion), "green")], width)
    for place in others:
        yield from _labelled(
            "see", [(where(place), "bold"), (f'  "{clipped(visible_line(place.quote), _MOST_QUOTED)}"', "")], width
        )
    if finding.source and finding.source not in finding.message:
        yield from _labelled("source", [(visible_line(finding.source), "")], width)
    for label, record in (("decided", finding.record), ("reopened", finding.earlier)):
        if record:
            told = f"“{record.last.verdict}” by {record.last.by} on {record.last.on}"
            until = f", up to {record.last.until}" if record.last.until else ""
            before = " of what stood here before" if record is finding.earlier else ""
            said = visible_line(f"{told}{until}{before}: {record.last.reason}")
            yield from _labelled(label, [(said, "")], width)


def _settled(finding: Finding) -> Line:
    """One line: settled findings are listed, and their evidence is left out."""
    told = visible_line(f"  {finding.rule}  {finding.settled_because} ({finding.settled_by})")
    return [(where(finding.places[0]), "bold"), ("  settled", "green"), (told, "")]


def _gone(report: Report) -> Iterator[Line]:
    for record in report.gone:
        quote = f' "{record.passages[0].quote}"' if record.passages else ""
        told = f"{record.kept_in}: its finding is gone ({record.rule}{quote}); the file can go too"
        yield [(visible_line(told), "dim")]


def _labelled(label: str, pieces: Sequence[Piece], width: int) -> Iterator[Line]:
    return wrapped(pieces, (f"  {label}: ", "dim"), width)


def where(place: Place) -> str:
    """Where a passage is, as one copies it: `page.html:212:14`."""
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


def pages(all_of_them: Sequence[object]) -> str:
    """So many pages, in words."""
    return f"{len(all_of_them)} page{'s' * (len(all_of_them) != 1)}"


def _summary(report: Report) -> Line:
    counted = [
        (level, sum(finding.level == level and finding.status == "open" for finding in report.findings))
        for level in reversed(LEVELS)
    ]
    settled = sum(finding.status == "settled" for finding in report.findings)
    baseline = sum(finding.status == "baseline" for finding in report.findings)
    told = [(f"{count} {level}{'s' * (count != 1)}", _STYLES[level]) for level, count in counted if count]
    if settled:
        told.append((f"{settled} settled", ""))
    if baseline:
        told.append((f"{baseline} in the baseline", ""))
    if report.unread:
        told.append((f"{len(report.unread)} could not be read", "bold red"))
    line: Line = [(f"{pages(report.documents)} checked as of {report.as_of}: ", "")]
    for n, piece in enumerate(told or [("nothing found", "green")]):
        line += [(", ", ""), piece] if n else [piece]
    focus = f" in {visible_line(report.focus)}; {report.elsewhere} elsewhere" if report.focus else ""
    return [*line, (f"{focus}.", "")]
