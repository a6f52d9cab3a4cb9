"""Statements told wrong and right in one line each: `en | Two {plus two|minus two} is nought.`, the wrong one first."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING, NamedTuple

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds.kind import Context
from checker.packs import Rules

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from checker.findings import Finding
    from checker.kinds.kind import Kind

    _Test = Callable[[str, str, str], None]

_Row = tuple[str, str, str]
_CHOICE = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")


class Statement(NamedTuple):
    """A statement in its language, as it is wrong (None where the line has no choice) and as it is right."""

    language: str
    wrong: str | None
    right: str

    def __str__(self) -> str:
        """What names the statement in a test's report."""
        return f"{self.language} {self.right[:32]}"


def statements(table: str) -> list[Statement]:
    """The statements of a table, one a line; a line that begins with white space goes on with the one before."""
    lines = re.sub(r"\n\s+", " ", table.strip()).splitlines()
    read = []
    for line in lines:
        language, text = (part.strip() for part in line.split("|", 1))
        text = text.replace("\\n", "\n")
        wrong = _CHOICE.sub(r"\1", text)
        right = _CHOICE.sub(r"\2", text)
        read.append(Statement(language, wrong if wrong != right else None, right))
    return read


def told_of(kind: Kind, text: str, language: str, day: str | None = "2021-03-01") -> list[str]:
    """The messages of a kind's findings in a page of that day, or of none, but for its notes."""
    return [found.message for found in found_by(kind, text, language, day)]


def flagged_and_let_pass(kind: Kind, wrong: Sequence[_Row], right: Sequence[_Row]) -> tuple[_Test, _Test]:
    """Two tests, of texts that a kind flags and of texts that it lets pass: a language, a day and a text each."""

    def of(rows: Sequence[_Row]) -> pytest.MarkDecorator:
        return pytest.mark.parametrize(("language", "day", "text"), rows, ids=[row[2][:60] for row in rows])

    @of(wrong)
    def test_flagged(language: str, day: str, text: str) -> None:
        assert told_of(kind, text, language, day), "nothing said"

    @of(right)
    def test_let_pass(language: str, day: str, text: str) -> None:
        told = told_of(kind, text, language, day)
        assert not told, told

    return test_flagged, test_let_pass


def found_by(kind: Kind, text: str, language: str, day: str | None) -> list[Finding]:
    """The findings themselves."""
    date = datetime.date.fromisoformat(day) if day else None
    document = Document.from_text(text + "\n", path="p.md", language=language, date=date)
    return [found for found in kind.within(Reading(document), _CONTEXT) if found.level != "note"]


_CONTEXT = Context(rules=Rules(), as_of=datetime.date(2021, 9, 1), newest=frozenset())
