"""Numberings that skip a number or have one twice: of headings, captions, lists, paragraphs, and inside a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.reference.page_parts import NUMBERED, opens_part
from checker.language.lazy import lazy_re
from checker.language.parts import named_part, plain_number
from checker.language.parts.pointing import letter_pointers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block, Document
    from checker.findings import Finding

_INNER = lazy_re(r"\(?((?:\d{1,2}\.){1,3})(\d{1,2})[.)]?\s")
_MARKER = lazy_re(r"\(?(\d{1,2}|[a-z]|[ivx]{2,4})[.)°]")
_LETTERED = lazy_re(r"([A-Z]|[IVX]{2,4})[.)]\s+(?=\S)")
"""What letters a heading: "B. Fees", "IV. Appeal"."""
_OPENING = lazy_re(r"\(?(\d{1,2}|[a-z]|[ivx]{2,4})(?:\)|°)\s")
"""What numbers a paragraph that is no item of a list: "b) a form;"."""
_INLINE = lazy_re(r"(?<![^\s;,:(])\(?(?:(\d{1,2}|[a-h]|[ivx]{1,4})\)|(\d{1,2})°)(?=\s)")
_ROMANS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11}
_CAPTIONED = frozenset({"table", "figure", "annex"})
"""What is numbered for itself: two of them are a numbering already."""
_CAPTION_CHARS = 120
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class _Numbered:
    """One member of a numbering: its mark as written, where it stands, and in which block."""

    mark: str
    span: Span
    block: int
    number: int = 0


def find_gaps(reading: Reading) -> Iterator[Finding]:
    """Headings, items of a list, paragraphs and inline items whose numbers skip one or come twice."""
    document = reading.document
    headings: dict[str, list[_Numbered]] = {}
    captions: dict[str, list[_Numbered]] = {}
    groups: dict[int, list[_Numbered]] = {}
    inners: dict[str, list[_Numbered]] = {}
    opened: list[_Numbered] = []
    runs: list[list[_Numbered]] = []
    for block in document.content:
        mark = _OPENING.match(block.text) if block.kind == "paragraph" else None
        if mark and (not opened or opened[-1].block == block.index - 1):
            opened.append(_Numbered(mark[1], block.span, block.index))
        else:
            if opened:
                runs.append(opened)
            opened = [_Numbered(mark[1], block.span, block.index)] if mark else []
        named = named_part(block.text, document.language)
        if block.kind == "heading":
            if numbered := NUMBERED.match(block.text):
                outer, dot, last = numbered[1].rpartition(".")
                headings.setdefault(outer + dot, []).append(_Numbered(last, block.span, block.index))
            elif named and named[1].isdigit():
                headings.setdefault(f"{named[0]} ", []).append(_Numbered(named[1], block.span, block.index))
            elif lettered := _LETTERED.match(block.text):
                level = document.sections[block.section].level
                headings.setdefault(f"\0{level}", []).append(_Numbered(lettered[1], block.span, block.index))
        elif named and named[0] in _CAPTIONED and _is_caption(block, named[2]):
            captions.setdefault(f"{named[0]} ", []).append(_Numbered(named[1], block.span, block.index))
        elif block.kind in ("paragraph", "item") and (
            inner := _INNER.match(block.text if not block.marker else f"{block.marker} ")
        ):
            inners.setdefault(inner[1], []).append(_Numbered(inner[2], block.span, block.index))
        elif block.kind == "item" and block.group is not None and (marker := _MARKER.fullmatch(block.marker)):
            groups.setdefault(block.group, []).append(_Numbered(marker[1], block.span, block.index))
        elif block.kind in ("paragraph", "item") and (")" in block.text or "°" in block.text):
            pointed = {pointer.end() for pointer in letter_pointers(document.language).finditer(block.text)}
            inline = [
                _Numbered(found[1] or found[2], _shifted(found.span(), block), block.index)
                for found in _INLINE.finditer(block.text)
                if found.end() not in pointed
            ]
            yield from _told(reading, inline, "", "items of this list")
    runs.append(opened)
    for outer, run in inners.items():
        yield from _told(reading, run, outer, "paragraphs")
    for outer, run in headings.items():
        yield from _told(reading, run, "" if outer[0:1] == "\0" else outer, "headings")
    for outer, run in captions.items():
        what = f"{outer.strip()}s"
        yield from list(_twins(reading, run, outer, what)) or _told(reading, run, outer, what)
    for run in (*groups.values(), *runs):
        yield from _told(reading, run, "", "items of this list")


def _twins(reading: Reading, run: Sequence[_Numbered], outer: str, what: str) -> Iterator[Finding]:
    """Two captions of one number right after each other: two tables 2, of two titles, neither of them continued."""
    document = reading.document
    for old, new in pairwise(run):
        texts = [" ".join(document.blocks[member.block].text.split()).casefold() for member in (old, new)]
        if old.mark == new.mark and texts[0] != texts[1] and not any(_CONTINUED.search(text) for text in texts):
            yield _step_told(reading, (old, new), outer, what)


_CONTINUED = lazy_re(r"\b(?:contin\w+|cont\.|suite|vervolg|forts(?:etzung|\.))", re.IGNORECASE)


def _is_caption(block: Block, end: int) -> bool:
    """Whether a line that begins with "Table 2" is what stands over the table."""
    return block.kind == "caption" or (
        block.kind == "paragraph" and len(block.text) < _CAPTION_CHARS and opens_part(block, end)
        and not block.text.rstrip().endswith((";", ","))
    )  # fmt: skip


def _shifted(found: tuple[int, int], block: Block) -> Span:
    return Span(block.span.start + found[0], block.span.start + found[1])


def _ranked(run: Sequence[_Numbered]) -> list[_Numbered]:
    """The members with the numbers that their marks stand for; none where the marks are of different sorts."""
    marks = [member.mark.casefold() for member in run]
    if all(mark.isdigit() for mark in marks):
        numbers = [int(mark) for mark in marks]
    elif "i" in marks and all(mark in _ROMANS for mark in marks) and marks[0] == "i":
        numbers = [_ROMANS[mark] for mark in marks]
    elif all(len(mark) == 1 and "a" <= mark <= "z" for mark in marks):
        numbers = [ord(mark) - ord("a") + 1 for mark in marks]
    elif all(plain_number(member.mark).isdigit() for member in run):
        numbers = [int(plain_number(member.mark)) for member in run]
    else:
        return []
    return [
        _Numbered(member.mark, member.span, member.block, number) for member, number in zip(run, numbers, strict=True)
    ]


def _told(reading: Reading, marked: Sequence[_Numbered], outer: str, what: str) -> Iterator[Finding]:
    """The gap or repeat of each numbering in a run; one that starts at 1 anew is another numbering."""
    start = 0
    run = _ranked(marked) if len(marked) > 1 else []
    for place in range(1, len(run) + 1):
        if place == len(run) or run[place].number < run[place - 1].number:
            if (odd := _odd_step(run[start:place], what)) and not _hidden(reading.document, odd, outer):
                yield _step_told(reading, odd, outer, what)
            start = place


def _odd_step(run: Sequence[_Numbered], what: str) -> tuple[_Numbered, _Numbered] | None:
    """The one step of a numbering from 1 that skips a number or repeats one; where several do, it is no numbering.

    A short list repeats a number lawfully: what a reader of markup took for one list may be two.
    """
    fewest = _FEWEST - 1 if what.removesuffix("s") in _CAPTIONED else _FEWEST
    if len(run) < fewest or run[0].number != 1:
        return None
    odd = [(old, new) for old, new in pairwise(run) if new.number != old.number + 1]
    if len(odd) == 2 and odd[0][1] is odd[1][0] and odd[1][1].number == odd[0][0].number + 2:
        odd = odd[:1]  # "1, 2, 2, 4": the second of the two should be the third
    if len(odd) != 1 or odd[0][1].number - odd[0][0].number > 2:
        return None
    repeats = odd[0][1].number == odd[0][0].number
    return None if repeats and what != "headings" and len(run) <= _FEWEST else odd[0]


def _hidden(document: Document, step: tuple[_Numbered, _Numbered], outer: str) -> bool:
    """Whether the missing number opens some block in between, which was not taken for a member of the numbering."""
    old, new = step
    if new.number == old.number:
        return False
    missing_mark = _between_marks(old, new)
    missing = lazy_re(rf"[\W_]*(?:{re.escape(outer)})?{re.escape(missing_mark)}(?![\w])", re.IGNORECASE)
    between = document.blocks[old.block + 1 : new.block]
    return any(
        missing.match(block.text[:40].replace("*", "")) or block.marker.strip("().").casefold() == missing_mark
        for block in between
    )


def _between_marks(old: _Numbered, new: _Numbered) -> str:
    """The mark that is missing between two."""
    number = old.number + 1
    if new.mark.isdigit():
        return str(number)
    if len(new.mark) == 1 and ord(new.mark.casefold()) - ord("a") + 1 == new.number:
        return chr(ord("a") + number - 1)
    return next((mark for mark, rank in _ROMANS.items() if rank == number), str(number))


def _step_told(reading: Reading, step: tuple[_Numbered, _Numbered], outer: str, what: str) -> Finding:
    old, new = (f"{outer}{member.mark}".strip() for member in step)
    wanted = f"{outer}{_between_marks(*step)}".split()[-1]
    says = f"{old} comes twice" if old == new else f"{old} is followed by {new}"
    return finding(
        reading, [step[1].span], kind="reference", rule="reference/numbering", level="warning",
        message=f"The numbering of the {what} has a {'repeat' if old == new else 'gap'}: {says}.",
        suggestion=wanted,
        subject=f"numbering {old} {new}",
    )  # fmt: skip
