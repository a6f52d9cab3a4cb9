"""What one language version of a page has and another lacks: sections, paragraphs, items, rows of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.translations import mention_keys, share_something
from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.parity.details import language_name, language_names
from checker.language.dates.clock import SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.claims.translations import Row
    from checker.document import Block
    from checker.findings import Finding


def missing(
    versions: Sequence[Reading], rows: Sequence[Row], n: int, absent: int, seen: set[tuple[int, int]]
) -> Iterator[Finding]:
    """A finding for what the version `absent` lacks at row `n`: a section told once, an item, a table's row."""
    others = [version for version, block in enumerate(rows[n].blocks) if block is not None]
    if len(others) < len(versions) - 1:
        return
    first = rows[n].blocks[others[0]]
    if first is None:
        return
    start, end = n, n + 1
    if first.kind == "heading":
        while end < len(rows) and not any(block and block.kind == "heading" for block in rows[end].blocks):
            end += 1
        if any(rows[k].blocks[absent] is not None for k in range(n, end)):
            return
        seen.update((absent, k) for k in range(n, end))
        what = "the section"
    elif first.kind in ("item", "row"):
        if _is_furniture_there(versions, absent, others[0], first.kind):
            return
        run = _all_of_it(versions, rows, n, absent, others[0])
        if not run and _is_as_long(versions, rows, n, absent, others[0]):
            return
        seen.update((absent, k) for k in run)
        if run and _is_told_otherwise(versions, [rows[k] for k in run], absent, others[0]):
            return
        start, end = (n, run[-1] + 1) if run else _may_lack(versions, rows, n, absent, others[0])
        what = _WHAT[first.kind, bool(run)]
    else:
        return
    spans = [
        (versions[version], Span(block.span.start, _last(rows, start, end, version, block.span.end)))
        for version, block in enumerate(rows[start].blocks)
        if block is not None and version != absent
    ]
    reader = versions[absent]
    near = _neighbour(rows, start, absent)
    if near is not None:
        spans.append((reader, near))
    have = "versions have" if len(others) > 1 else "version has"
    lacked = [block for row in rows[start:end] if (block := row.blocks[others[0]]) is not None]
    if first.kind == "heading" or what.endswith("begins") or len(lacked) == 1:
        quoted = f"“{_short(first)}”"
    else:
        what, quoted = f"one of {what}s", " and ".join(f"“{_short(block)}”" for block in lacked)
    yield finding(
        spans[0][0],
        spans,
        kind="parity",
        level="warning",
        message=f"The {language_name(reader)} version lacks {what} {quoted} that the "
        f"{language_names([versions[version] for version in others])} {have}.",
        subject=f"missing in {reader.document.language}",
        values=(first.kind,),
    )


def _short(block: Block) -> str:
    """What a block says, on one line that is not too long."""
    told = " | ".join(block.text.split("\t"))
    return told if len(told) <= _LONG else told[: _LONG - 1].rsplit(" ", 1)[0] + " …"


_LONG = 80


def _may_lack(versions: Sequence[Reading], rows: Sequence[Row], n: int, absent: int, other: int) -> tuple[int, int]:
    """From where to where the item or row may stand that a version lacks: up to those that share something with theirs.

    Where nothing but their order laid the ones beside it together, each of them may be the one without a translation.
    """
    lacked = rows[n].blocks[other]

    def may_be(k: int) -> bool:
        here, there = rows[k].blocks[absent], rows[k].blocks[other]
        return (
            here is not None
            and there is not None
            and lacked is not None
            and (there.kind, there.group) == (lacked.kind, lacked.group)
            and not share_something((versions[absent], here), (versions[other], there))
        )

    start, end = n, n + 1
    while start and n - start < _NEAR_ITEMS and may_be(start - 1):
        start -= 1
    while end < len(rows) and end - n < _NEAR_ITEMS and may_be(end):
        end += 1
    return start, end


_WHAT = {
    ("item", False): "the item", ("item", True): "the list that begins", ("row", False): "the row",
    ("row", True): "the table that begins",
}  # fmt: skip


def _is_furniture_there(versions: Sequence[Reading], absent: int, other: int, kind: str) -> bool:
    """Whether the version without an item or row has more such in its furniture: a way to the next page, say."""
    there, here = (
        sum(block.kind == kind and bool(block.furniture) for block in versions[n].document.blocks)
        for n in (absent, other)
    )
    return there > here


def _all_of_it(versions: Sequence[Reading], rows: Sequence[Row], n: int, absent: int, other: int) -> list[int]:
    """The rows of a whole list or table of the version `other`, if it begins at row `n` and all of it is lacking."""
    first = rows[n].blocks[other]
    if first is None or first.group is None:
        return []
    document = versions[other].document
    size = 0
    for block in document.blocks[first.index :]:
        if not _of_one(first, block):
            break
        size += bool(block.text.strip() and not block.furniture)
    run: list[int] = []
    for k in range(n, len(rows)):
        lacked = rows[k].blocks[other]
        if rows[k].blocks[absent] is not None or (lacked and not _of_one(first, lacked)):
            break
        if lacked:
            run.append(k)
    before = document.blocks[first.index - 1] if first.index else None
    begins = before is None or not _of_one(first, before)
    return run if begins and len(run) == size > 1 else []


def _is_as_long(versions: Sequence[Reading], rows: Sequence[Row], n: int, absent: int, other: int) -> bool:
    """Whether the list or table that lacks something is as long as the one with it: it has another thing instead."""
    lacked = rows[n].blocks[other]
    for row in (*reversed(rows[max(0, n - _NEAR_ITEMS) : n]), *rows[n + 1 : n + 1 + _NEAR_ITEMS]):
        here, there = row.blocks[absent], row.blocks[other]
        if lacked and here and there and there.group is not None and there.group == lacked.group:
            return _size(versions[absent], here) >= _size(versions[other], there)
    return False


def _size(reading: Reading, member: Block) -> int:
    return sum(block.group == member.group and block.kind == member.kind for block in reading.document.blocks)


_NEAR_ITEMS = 6


def _is_told_otherwise(versions: Sequence[Reading], lacked: Sequence[Row], absent: int, other: int) -> bool:
    """Whether the figures of a table stand in the text of the version without it: all of a row, or most of them."""
    told = {said for block in versions[absent].document.content for said in _figures(versions[absent], block)}
    of_rows = [_figures(versions[other], block) for row in lacked if (block := row.blocks[other]) is not None]
    if any(len(values) >= _WHOLE_ROW and values <= told for values in of_rows):
        return True
    figures = set().union(*of_rows)
    return len(figures) > 1 and 3 * len(figures & told) >= 2 * len(figures)


_WHOLE_ROW = 3


def _figures(reading: Reading, block: Block) -> set[str]:
    """The values that a block tells, and its times of day however they are written."""
    times = (f"{int(time['hour'])}:{time['minute']}" for time in SHOWN.finditer(block.text))
    return {*(key[2] for key, _ in mention_keys(reading, block)), *times}


def _of_one(first: Block, other: Block) -> bool:
    """Whether a block belongs to the table or list of another, the lists in its items included."""
    return first.kind == other.kind and (first.group == other.group or other.depth > first.depth)


def _last(rows: Sequence[Row], start: int, end: int, version: int, default: int) -> int:
    ends = [block.span.end for row in rows[start:end] if (block := row.blocks[version]) is not None]
    return max(ends, default=default)


def _neighbour(rows: Sequence[Row], n: int, version: int) -> Span | None:
    """Where in the version that lacks it the missing block would stand: the end of the block before."""
    for row in reversed(rows[:n]):
        block = row.blocks[version]
        if block is not None:
            return block.span
    return None
