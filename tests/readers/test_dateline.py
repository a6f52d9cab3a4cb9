"""The day of the last change, as pages tell it."""

from __future__ import annotations

import datetime

import pytest

from checker.document import Document


@pytest.mark.parametrize(
    ("line", "language", "day"),
    [
        ("Last update: 15 March 2006", "en", "2006-03-15"),
        ("Page last updated on March 15th, 2006", "en", "2006-03-15"),
        ("Last modified: 2006-03-15 10:22", "en", "2006-03-15"),
        ("Last modified: 15/03/2006", "en", "2006-03-15"),
        ("Last modified: 04/05/2006", "en", None),
        ("Last modified: 04/04/2006", "en", "2006-04-04"),
        ("Dernière modification : 04/05/2006", "fr", "2006-05-04"),
        ("Mis à jour le 1er août 2016", "fr", "2016-08-01"),
        ("Laatst gewijzigd op 4 maart 2012", "nl", "2012-03-04"),
        ("Stand: 11.02.2008", "de", "2008-02-11"),
        ("Letzte Änderung: 3. März 2018", "de", "2018-03-03"),
        ("Last update: 31 February 2006", "en", None),
        ("Last update: 1 May 2006. Updated: 2 May 2006", "en", None),
        ("The law was changed on 15 March 2006.", "en", None),
    ],
)
def test_a_line_tells_the_day(line: str, language: str, day: str | None) -> None:
    document = Document.from_text(
        f"Title\n\nSome words of prose stand here.\n\n{line}\n", path="a.txt", language=language
    )
    assert document.told_date == (datetime.date.fromisoformat(day) if day else None)


@pytest.mark.parametrize(
    ("source", "path"),
    [
        ("<meta name='Last-Modified' content='2006-03-15T10:00Z'><p>Last update: 1 May 2000", "a.html"),
        ("---\ntitle: Aid\nlast_modified: 2006-03-15\n---\n\nWords.\n", "a.md"),
    ],
)
def test_a_declared_day_counts_first(source: str, path: str) -> None:
    assert Document.from_text(source, path=path).told_date == datetime.date(2006, 3, 15)
