"""A report or a comparison as Markdown: a comment for a pull request, the summary of a job.

Text of pages is untrusted: it makes no heading, link, image, mention or markup of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.findings import LEVELS
from checker.versions.diff import broken_anew
from checker.writers.visible import clipped, visible_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.checking import Report
    from checker.document import Place
    from checker.findings import Finding
    from checker.origins.folder import Unread
    from checker.versions.comparison import Change, Comparison
    from checker.versions.difference import Difference

MAX_CHARS = 60_000
"""A comment holds 65,536 characters; the rest is for who puts words around it."""
_MAX_QUOTE = 600

_ICONS = {"error": "🔴", "warning": "🟠", "note": "🔵"}
_MARKUP = re.compile(r"([\\`*_\[\]<>#|~&$])")
_LINKED = re.compile(r"(?i)(@|#|(?<=gh)-|(?<=www)\.|(?<=http)s?:|(?<=ftp):)(?=[\w/-])")
_BEGINS_BLOCK = re.compile(r"^(\s*\d*)([.)+=-])")
_LONG_HEX = re.compile(r"\b([0-9a-f]{6})(?=[0-9a-f]{1,34}\b)", re.IGNORECASE)


def write_report(report: Report, *, max_chars: int = MAX_CHARS) -> str:
    """The report of a check, heaviest findings first, of at most so many characters, with what is left out told."""
    found = [finding for finding in report.findings if finding.status == "open"]
    head = "\n".join(
        ["### checker", "", _tally(report, found), "", *_unread(report.unread, max_chars // 4), *_table(found)]
    ).rstrip()
    return _within(head, [_finding(finding) for finding in found], "finding", max_chars)


def _within(head: str, parts: Sequence[str], what: str, max_chars: int) -> str:
    """The head and as many parts as there is room for."""
    told = [head]
    room = max_chars - len(head) - 100
    for n, part in enumerate(parts):
        room -= len(part) + 2
        if room < 0:
            left = len(parts) - n
            told.append(f"_… and {left} {what}{'s' * (left != 1)} more._")
            break
        told.append(part)
    return "\n\n".join(told) + "\n"


def _tally(report: Report, found: Sequence[Finding]) -> str:
    pages = f"{len(report.documents)} page{'s' * (len(report.documents) != 1)} checked as of {report.as_of}"
    counts = [(level, sum(finding.level == level for finding in found)) for level in reversed(LEVELS)]
    told = [f"**{count} {level}{'s' * (count != 1)}**" for level, count in counts if count] or ["nothing found ✅"]
    settled = len(report.findings) - len(found)
    if settled:
        told.append(f"{settled} settled")
    if report.unread:
        told.append(f"**{len(report.unread)} could not be read**")
    focus = f" in {_text(report.focus)}; {report.elsewhere} elsewhere" if report.focus else ""
    return f"{pages}: {', '.join(told)}{focus}."


def _unread(pages: Sequence[Unread], room: int) -> Iterator[str]:
    for n, page in enumerate(pages):
        line = f"- {_text(page.path)}: could not be read: {_text(page.reason)}"
        room -= len(line)
        if room < 0:
            yield f"- … and {len(pages) - n} more could not be read"
            break
        yield line
    if pages:
        yield ""


def _table(found: Sequence[Finding]) -> Iterator[str]:
    """How many findings of each kind, by level."""
    kinds = sorted({finding.kind for finding in found})
    if len(kinds) < 2:
        return
    yield "| kind | errors | warnings | notes |"
    yield "|---|--:|--:|--:|"
    for kind in kinds:
        counts = [
            sum(finding.kind == kind and finding.level == level for finding in found) for level in reversed(LEVELS)
        ]
        yield f"| `{kind}` | {' | '.join(str(count or '') for count in counts)} |"
    yield ""


def _finding(finding: Finding) -> str:
    first, *others = finding.places
    lines = [
        f"{_ICONS[finding.level]} **{finding.level}** `{finding.rule}` {_where(first)}",
        "",
        f"> {_excerpt(first)}",
        "",
        _text(finding.message),
    ]
    details = []
    if finding.suggestion is not None:
        details.append(f"- write: **{_text(finding.suggestion)}**")
    details += [f"- see {_where(place)}: {_excerpt(place)}" for place in others[:10]]
    if len(others) > 10:
        details.append(f"- … and {len(others) - 10} places more")
    if finding.source and finding.source not in finding.message:
        details.append(f"- source: {_text(finding.source)}")
    return "\n".join([*lines, *([""] if details else []), *details])


def _where(place: Place) -> str:
    return f"{_text(place.path)}:{place.start.line}:{place.start.column}"


def _excerpt(place: Place) -> str:
    """The context with the quote in bold, as much as reads in a comment."""
    begin = place.span.start - place.context_span.start
    before, after = place.context[:begin], place.context[begin + len(place.quote) :]
    quote = clipped(place.quote, _MAX_QUOTE)
    side = max(0, _MAX_QUOTE - len(quote)) // 2
    head = before if len(before) <= side else "…" + before[len(before) - side :]
    return f"{_text(head, strip=False)}<b>{_text(quote)}</b>{_text(clipped(after, side), strip=False)}".strip()


def _text(text: str, *, strip: bool = True) -> str:
    """Text of a page on one line, with everything escaped that Markdown or the host would read as more than text.

    Hosts link mentions, issue numbers, addresses and commits after Markdown is done, so an escape does not stop them:
    an empty comment between the characters does.
    """
    line = visible_line(text)
    line = line.strip() if strip else line
    parts = _LINKED.split(_LONG_HEX.sub(r"\1" + _BREAK, line))
    # every second part is what would begin a link: escaped like the rest, then parted from what follows
    escaped = [_MARKUP.sub(r"\\\1", part) + ("" if n % 2 == 0 else _BREAK) for n, part in enumerate(parts)]
    # what makes a list, a rule or a heading where it begins a line
    return _BEGINS_BLOCK.sub(r"\1\\\2", "".join(escaped)).replace(_BREAK, "<!-- -->")


_BREAK = "\ue000"
"""Stands for the comment until all is escaped: `visible_line` lets no such character of a page through."""


def write_difference(difference: Difference, *, max_chars: int = MAX_CHARS) -> str:
    """What changed, page by page: the facts that are not the same any more as a table, then the changes."""
    lines = ["### What changed", ""]
    if difference.whole_folders:
        changed = sum(bool(comparison.changes) for comparison in difference.comparisons)
        came_and_went = f"{len(difference.added)} added, {len(difference.removed)} removed"
        lines += [f"{len(difference.comparisons)} pages compared, {changed} changed, {came_and_went}.", ""]
    lines += _unread(difference.unread, max_chars // 4)
    lines += [f"- {_text(page.path)}: a new page" for page in difference.added[:100]]
    lines += [f"- {_text(page.path)}: a page that is no more" for page in difference.removed[:100]]
    parts: list[str] = []
    for comparison in difference.comparisons:
        if comparison.changes or not difference.whole_folders:
            parts += _comparison(comparison)
    return _within("\n".join(lines).rstrip(), parts, "part", max_chars)


def _comparison(comparison: Comparison) -> Iterator[str]:
    of_fact = sum(change.weight == "fact" for change in comparison.changes)
    count = len(comparison.changes)
    yield (
        f"**{_text(comparison.old.path)} → {_text(comparison.new.path)}**: "
        f"{count} change{'s' * (count != 1)}, {of_fact} of them in what is stated."
    )
    if comparison.facts:
        rows = ["| line | what | was | is |", "|--:|---|---|---|"]
        for fact in comparison.facts[:100]:
            place = fact.new or fact.old
            line = str(place.start.line) if place else ""
            cells = [clipped(value, 200) for value in (fact.subject, fact.old_value or "–", fact.new_value or "–")]
            rows.append(f"| {line} | {' | '.join(_text(cell) for cell in cells)} |")
        if len(comparison.facts) > 100:
            rows += ["", f"… and {len(comparison.facts) - 100} facts more"]
        yield "\n".join(rows)
    for change in comparison.changes:
        if change.weight != "form":
            yield _change(change)


def _change(change: Change) -> str:
    place = change.new or change.old
    where = _where(place) if place else ""
    reasons = f" ({_text('; '.join(change.reasons))})" if change.reasons else ""
    words = []
    room = _MAX_QUOTE
    for (sign, run), plain in zip(change.words, broken_anew(change.words), strict=True):
        if plain and sign == "-":
            continue
        text = _text(clipped(run, max(1, room)), strip=False)
        room -= len(run)
        words.append(text if plain else {"=": text, "-": f"<del>{text}</del>", "+": f"<ins>{text}</ins>"}[sign])
        if room <= 0:
            words.append("…")
            break
    return f"{where} **{change.weight}** {change.kind}{reasons}\n\n> {''.join(words).strip()}"
