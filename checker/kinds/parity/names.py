"""Names that all language versions of a page have, of which one stands where the others have another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.parity.details import says_otherwise
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
    """The names that all language versions of a page write, and write so alone: "Orsens", not "Service"."""

    def __init__(self, versions: Sequence[Reading]) -> None:
        self.versions = versions
        self.names = frozenset[str].intersection(*(_written(reading.document) for reading in versions))

    def find_swapped(self, rows: Sequence[Row], n: int) -> Iterator[Finding]:
        """A finding where one version of a passage has one such name alone, and all others have another."""
        blocks = rows[n].blocks
        told = _TOLD if len(blocks) == _TWO else (*_TOLD, "heading")
        if len(self.names) < _TWO or None in blocks or any(block and block.kind not in told for block in blocks):
            return
        said = [_places(block, self.names) for block in blocks if block is not None]
        for deviant in range(1 if len(blocks) == _TWO else len(blocks)):
            others = [each for k, each in enumerate(said) if k != deviant]
            mine = [name for name in said[deviant] if not any(name in each for each in others)]
            yours = [name for name in others[0] if name not in said[deviant] and all(name in each for each in others)]
            if len(mine) == len(yours) == 1 and not self._is_near(rows, n, deviant, mine[0], yours[0]):
                yield self._swapped(said, deviant, mine[0], yours[0])

    def _is_near(self, rows: Sequence[Row], n: int, deviant: int, mine: str, yours: str) -> bool:
        """Whether two names are one ("Unix" and "Unices"), or are told a paragraph earlier or later."""
        if mine[:_ROOT].casefold() == yours[:_ROOT].casefold():
            return True
        return any(
            block is not None and (yours if k == deviant else mine) in block.text
            for row in (*rows[max(0, n - _NEAR) : n], *rows[n + 1 : n + 1 + _NEAR])
            for k, block in enumerate(row.blocks)
        )

    def _swapped(self, said: Sequence[dict[str, Span]], deviant: int, mine: str, yours: str) -> Finding:
        reading = self.versions[deviant]
        others = [(other, said[k][yours]) for k, other in enumerate(self.versions) if k != deviant]
        return finding(
            reading, [said[deviant][mine], *others], kind="parity", level="warning",
            message=says_otherwise(reading, mine, [other for other, _ in others], yours),
            subject="name", values=(mine, yours),
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
