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

    _Test = Callable[[Sequence[str]], None]

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


def flagged_in(kind: Kind, text: str, language: str, day: str | None = "2021-03-01") -> list[str]:
    """The words that a kind's findings are of."""
    return [found.places[0].quote for found in found_by(kind, text, language, day)]


def each_told(kind: Kind, table: str, page: Callable[[str], str] = str) -> Callable[[Statement], None]:
    """A test of each statement of a table: a kind says one thing of it as it is wrong, and nothing as it is right.

    `page` makes of a statement the page that it stands on.
    """

    @pytest.mark.parametrize("said", statements(table), ids=str)
    def test(said: Statement) -> None:
        assert told_of(kind, page(said.right), said.language) == []
        assert said.wrong is None or len(told_of(kind, page(said.wrong), said.language)) == 1

    return test


def flagged_and_let_pass(
    kind: Kind, wrong: Sequence[Sequence[str]], right: Sequence[Sequence[str]], day: str = ""
) -> tuple[_Test, _Test]:
    """Two tests, of texts that a kind flags and of texts that it lets pass.

    A row has a language and last a text; between them may stand the day of the version, else `day`, and what is
    proposed, "" for anything.
    """

    def of(rows: Sequence[Sequence[str]]) -> pytest.MarkDecorator:
        return pytest.mark.parametrize("row", rows, ids=[row[-1][:60] for row in rows])

    def said(row: Sequence[str]) -> list[Finding]:
        return found_by(kind, row[-1], row[0], row[1] if len(row) > len(("language", "text")) else day)

    @of(wrong)
    def test_flagged(row: Sequence[str]) -> None:
        found = said(row)
        assert found, "nothing said"
        proposed = row[2:-1]
        assert not any(proposed) or any(proposed[0] in (one.suggestion or "") for one in found), found

    @of(right)
    def test_let_pass(row: Sequence[str]) -> None:
        told = [found.message for found in said(row)]
        assert not told, told

    return test_flagged, test_let_pass


def found_by(kind: Kind, text: str, language: str, day: str | None) -> list[Finding]:
    """The findings themselves."""
    date = datetime.date.fromisoformat(day) if day else None
    document = Document.from_text(text + "\n", path="p.md", language=language, date=date)
    return [found for found in kind.within(Reading(document), _CONTEXT) if found.level != "note"]


_CONTEXT = Context(rules=Rules(), as_of=datetime.date(2021, 9, 1), newest=frozenset())
