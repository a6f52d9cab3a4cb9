"""Names that all language versions of a page have, of which one stands where the others have another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.parity_details import says_otherwise
from checker.language.lazy import lazy_re
from checker.language.locale import calendar_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.claims.translations import Row
    from checker.document import Block, Document
    from checker.findings import Finding

_NAME = lazy_re(r"(?<![\w.@/-])[A-ZÀ-Þ][a-zß-ÿ]{2,20}(?:[-’'][A-ZÀ-Þ][a-zß-ÿ]+){0,2}(?![\w@/])")
_NEAR = 2


class SharedNames:
    """The names that two language versions of a page both write, and write so alone: "Orsens", not "Service"."""

    def __init__(self, versions: Sequence[Reading]) -> None:
        self.versions = versions
        # of more versions than two, each may write a name in its own way: those are not read
        written = [_written(reading.document) for reading in versions] if len(versions) == _TWO else []
        self.names = frozenset[str].intersection(*written) if written else frozenset[str]()

    def find_swapped(self, rows: Sequence[Row], n: int) -> Iterator[Finding]:
        """A finding where one version of a passage has one such name alone, and the other another."""
        blocks = rows[n].blocks
        if len(self.names) < _TWO or None in blocks or any(block and block.kind not in _TOLD for block in blocks):
            return
        said = [_places(block, self.names) for block in blocks if block is not None]
        mine, yours = ([name for name in said[k] if name not in said[1 - k]] for k in (0, 1))
        if len(mine) != 1 or len(yours) != 1:
            return
        (one,), (other,) = mine, yours
        if one[:_ROOT].casefold() == other[:_ROOT].casefold():  # "Unix" and "Unices"
            return
        around = [*rows[max(0, n - _NEAR) : n], *rows[n + 1 : n + 1 + _NEAR]]
        for row in around:  # told a paragraph earlier or later
            for k, name in ((0, other), (1, one)):
                block = row.blocks[k]
                if block is not None and name in block.text:
                    return
        spans = [(self.versions[0], said[0][one]), (self.versions[1], said[1][other])]
        yield finding(
            self.versions[0], spans, kind="parity", level="warning",
            message=says_otherwise(self.versions[0], one, self.versions[1:], other),
            subject="name", values=(one, other),
        )  # fmt: skip


_TWO = 2
_ROOT = 3
_TOLD = ("paragraph", "item", "row")


def _written(document: Document) -> frozenset[str]:
    """The words with a capital, but for those that the page also writes without one."""
    found = {match[0] for block in document.content for match in _NAME.finditer(block.text)}
    named = {*_SMALL.findall(document.text), *calendar_names(document.language)}
    return frozenset(word for word in found if word.casefold() not in named)


_SMALL = lazy_re(r"(?<![\w-])[a-zß-ÿ]{3,20}(?![\w-])")


def _places(block: Block, names: frozenset[str]) -> dict[str, Span]:
    return {
        match[0]: Span(block.span.start + match.start(), block.span.start + match.end())
        for match in _NAME.finditer(block.text)
        if match[0] in names
    }
