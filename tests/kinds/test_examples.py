"""Runs every example of every registered kind: the examples are the kinds' tests and their documentation at once."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

import checker
from checker.checking import newest_versions
from checker.claims.reading import Reading
from checker.document import Document
from checker.findings import LEVELS
from checker.kinds import KINDS
from checker.kinds.kind import Context, Example, Kind
from checker.packs import Rules

if TYPE_CHECKING:
    from pathlib import Path

    from checker.findings import Finding

_PAGE = re.compile(r"^=== (\S+)\n", re.MULTILINE)
_DATE_IN_NAME = re.compile(r"\d{4}-\d{2}-\d{2}")


def pages_of(example: Example) -> list[Document]:
    """The documents of an example: one page, or several that lines of `=== path` part."""
    parts = _PAGE.split(example.text)
    if len(parts) == 1:
        return [Document.from_text(example.text, path="page.md", language=example.language)]
    documents = []
    for path, text in zip(parts[1::2], parts[2::2], strict=True):
        written = _DATE_IN_NAME.search(path)
        date = datetime.date.fromisoformat(written[0]) if written else None
        language = re.search(r"\.(en|fr|nl|de)\.", path)
        document = Document.from_text(
            text, path=path, language=language[1] if language else example.language, date=date
        )
        documents.append(replace(document, page=path.rpartition("/")[0]))
    return sorted(documents, key=lambda document: document.path)


def findings_of(kind: Kind, example: Example, folder: Path) -> list[Finding]:
    """What one kind says about an example, heaviest first."""
    rules = Rules()
    if example.rules:
        pack = folder / "rules.toml"
        pack.write_text(example.rules, "utf-8")
        rules = checker.load_rules(pack)
    documents = pages_of(example)
    readings = [Reading(document) for document in documents]
    context = Context(rules=rules, as_of=example.as_of, newest=newest_versions(documents))
    found = [finding for reading in readings if kind.within for finding in kind.within(reading, context)]
    found += kind.between(readings, context) if kind.between else ()
    return sorted(found, key=lambda finding: finding.sort_key)


def test_kinds_have_names_of_their_own() -> None:
    assert len({kind.name for kind in KINDS}) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_kind_shows_what_it_flags_and_what_it_lets_pass(kind: Kind) -> None:
    assert any(example.flags for example in kind.examples)
    assert any(not example.flags for example in kind.examples)


@pytest.mark.parametrize(
    ("kind", "example"),
    [
        pytest.param(
            kind, example, id=f"{kind.name}-{'wrong' if example.flags else 'right'}-{example.language}-{number}"
        )
        for kind in KINDS
        for number, example in enumerate(kind.examples)
    ],
)
def test_example(kind: Kind, example: Example, tmp_path: Path) -> None:
    found = findings_of(kind, example, tmp_path)
    told = [(finding.level, [place.quote for place in finding.places], finding.message) for finding in found]
    if not example.flags:
        heavy = found if example.silent else [finding for finding in found if finding.level != "note"]
        assert not heavy, told
        return
    matching = [finding for finding in found if finding.places[0].quote == example.flags]
    assert matching, told
    first = matching[0]
    assert example.level is None or first.level == example.level, told
    assert example.suggestion is None or first.suggestion == example.suggestion, (told, first.suggestion)
    assert len(first.places) == len(first.pages)
    assert first.level in LEVELS


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_finding_quotes_its_page(kind: Kind, tmp_path: Path) -> None:
    for example in kind.examples:
        texts = {document.path: document.text for document in pages_of(example)}
        for finding in findings_of(kind, example, tmp_path):
            for place in finding.places:
                assert texts[place.path][place.span.start : place.span.end] == place.quote
