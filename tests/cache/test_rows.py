"""Rows hold what they are given: every value comes back as it was."""

from __future__ import annotations

import pickle
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

import checker
from checker.cache.restored import RestoredDocument, RestoredReading, pack_document, pack_reading
from checker.cache.rows import decode, encode, row_code
from checker.claims.mention import Mention
from checker.claims.reading import Reading
from checker.document import Span
from checker.kinds import KINDS

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "sources").rglob("*.html"))


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.parent.name + path.stem)
def test_a_page_comes_back_as_it_was(page: Path) -> None:
    document = checker.read(page)

    restored = RestoredDocument.restore(pack_document(document))

    assert restored == document
    assert hash(restored) == hash(document)
    assert pickle.loads(pickle.dumps(RestoredDocument.restore(pack_document(document)))) == document
    assert replace(RestoredDocument.restore(pack_document(document)), page="other").text == document.text
    with pytest.raises(AttributeError):
        RestoredDocument.restore(pack_document(document)).nothing  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.parent.name + path.stem)
def test_a_reading_comes_back_as_it_was(page: Path) -> None:
    reading = Reading(checker.read(page))
    restored = RestoredReading(reading.document, pack_reading(reading))

    for part in ("sentences", "mentions", "acronyms", "names", "claims"):
        assert getattr(reading, part)
        assert getattr(restored, part) == getattr(reading, part)
    assert restored.lists == reading.lists
    for note in (note for kind in KINDS for note in kind.notes):
        assert restored.noted(note) == reading.noted(note)


def test_a_number_stays_what_it_was() -> None:
    values = (Decimal("1.50"), Decimal("1E+3"), "2014", "2014-03-18")
    mentions = [
        Mention(kind="number", span=Span(0, 1), text="x", value=value, end_value=end)
        for value in values
        for end in (None, *values)
    ]
    packed = msgspec.msgpack.decode(msgspec.msgpack.encode(encode(mentions, Mention)))

    assert [repr(mention) for mention in decode(packed, Mention)] == [repr(mention) for mention in mentions]


def test_a_row_of_another_layout_is_refused() -> None:
    with pytest.raises((ValueError, TypeError)):
        decode([["number", [0, 1]]], Mention)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Odd:
    when: complex


def test_a_field_that_rows_cannot_hold_is_told() -> None:
    with pytest.raises(TypeError, match="no row holds"):
        row_code(_Odd)
