"""In which line of a TOML file each table and key stands, which the standard parser does not tell."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]#]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"\n]*"|'[^'\n]*')(?:\s*\.\s*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'))*)\s*=""")
_LONG_STRING = re.compile(r'"""|\'\'\'')
_SHORT_STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'|#.*|[\[\]{}]')


@dataclass(slots=True)
class Lines:
    """The lines, counted from 1, of the tables of one file and of their keys."""

    tables: dict[tuple[str, int], int] = field(default_factory=dict)
    """By dotted name and, for tables that repeat, by place from 0; a key is entered under `name.key`."""

    def of(self, table: str, place: int = 0, key: str = "") -> int:
        """The line of a key, or of the table it is missing from; 1 where neither is found."""
        found = self.tables.get((f"{table}.{key}" if table else key, place)) if key else None
        return found or self.tables.get((table, place), 1)


def scan_lines(text: str) -> Lines:
    """The lines of tables and keys in a text that is valid TOML.

    Long strings and arrays over several lines are stepped over, so nothing inside them looks like a key.
    """
    lines = Lines()
    seen: dict[str, int] = {}
    table, place, depth, closing = "", 0, 0, ""
    for number, line in enumerate(text.split("\n"), 1):
        rest = line
        if closing:
            if closing not in line:
                continue
            rest, closing = line.partition(closing)[2], ""
        elif depth == 0:
            if header := _HEADER.match(line):
                table, place = _plain(header[2]), 0
                if header[1] == "[[":
                    place = seen.get(table, 0)
                    seen[table] = place + 1
                lines.tables.setdefault((table, place), number)
                parts = table.split(".")
                for end in range(1, len(parts)):  # [kinds.stale] makes the table "kinds" too
                    lines.tables.setdefault((".".join(parts[:end]), 0), number)
                continue
            if key := _KEY.match(line):
                name = _plain(key[1])
                lines.tables.setdefault((f"{table}.{name}" if table else name, place), number)
                rest = line[key.end() :]
        depth, closing = _after(rest, depth)
    return lines


def _plain(name: str) -> str:
    """A dotted name without quotes and spaces around its parts."""
    return ".".join(part.strip().strip("\"'") for part in name.split("."))


def _after(rest: str, depth: int) -> tuple[int, str]:
    """How deep in brackets a line leaves the value, and the mark that ends a long string it leaves open."""
    while opening := _LONG_STRING.search(rest):
        comment = _SHORT_STRING.sub(lambda found: found[0] if found[0][0] == "#" else "", rest[: opening.start()])
        if "#" in comment:
            break
        depth = _brackets(rest[: opening.start()], depth)
        inside = rest[opening.end() :]
        if opening[0] not in inside:
            return depth, opening[0]
        rest = inside.partition(opening[0])[2]
    return _brackets(rest, depth), ""


def _brackets(text: str, depth: int) -> int:
    for found in _SHORT_STRING.finditer(text):
        if found[0] in "[{":
            depth += 1
        elif found[0] in "]}":
            depth = max(0, depth - 1)
    return depth
