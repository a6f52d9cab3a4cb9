"""What an enumeration in a sentence lists, and how many items it can be read to have."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.claims.lists.enumerations import read_enumeration
from checker.document import Span
from checker.language.listing import LISTING

TABLE = [
    # readable id, language, text, items, fewest, most
    ("commas and a joining word", "en", "apples, pears and plums", 3, 3, 3),
    ("a comma before the last", "en", "apples, pears, and plums", 3, 3, 3),
    ("joining words inside items", "en", "roads and bridges, schools, and parks and gardens", 3, 3, 5),
    ("names of two words", "en", "oak, ash, lime, elm, red beech and yew", 6, 6, 6),
    ("a country with a joining word", "en", "Albania, Bosnia and Herzegovina and Serbia", 3, 3, 3),
    ("one item of two fires", "en", "the care of the sick, the prevention of accidents and of fires", 3, 2, 3),
    ("at sea and against", "en", "trade, research, cooperation at sea and against smuggling", 4, 3, 4),
    ("numbered inline", "en", "1) food and water, 2) shelter; 3) clothes and shoes", 3, 3, 3),
    ("lettered inline", "en", "(a) to hear, (b) to decide, and (c) to publish", 3, 3, 3),
    ("semicolons above commas", "en", "red, blue and green; black; and white", 3, 3, 3),
    ("a semicolon that ends the list", "en", "red, blue and green; all of them are paints", 3, 2, 3),
    ("a thousands comma", "en", "1,000 tonnes of cod, 2,500 tonnes of ling", 2, 2, 2),
    ("a relative clause", "en", "the Marne, the Loire, which floods, and the Rhone", 4, 3, 4),
    ("an apposition", "en", "Ghent, the oldest, Bruges and Leuven", 4, 3, 4),
    ("brackets hide commas", "en", "staff (cooks, porters), pupils and parents", 3, 3, 3),
    ("no list", "en", "everything", None, None, None),
    ("French articles", "fr", "le blé, l'orge, le seigle et l'avoine", 4, 4, 4),
    ("French double item", "fr", "le blé, la culture du lin et du chanvre", 3, 2, 3),
    ("French as well as", "fr", "le blé, l'orge ainsi que l'avoine", 3, 3, 3),
    ("Dutch", "nl", "Brugge, Gent, Leuven en Mechelen", 4, 4, 4),
    ("German", "de", "Rhein, Main, Neckar und Mosel", 4, 4, 4),
    ("German sowie", "de", "Rhein, Main sowie Neckar", 3, 3, 3),
    ("a mark in brackets", "en", ". or +", None, None, None),
    ("nothing joins the last", "en", "apples, pears, plums", 3, 3, 3),
]


@pytest.mark.parametrize(
    ("language", "text", "items", "fewest", "most"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_enumeration(language: str, text: str, items: int | None, fewest: int | None, most: int | None) -> None:
    found = read_enumeration(text, Span(0, len(text)), LISTING[language], enclosed=True)
    if items is None:
        assert found is None
        return
    assert found is not None
    told = [text[span.start : span.end] for span in found.items]
    assert (len(found.items), found.fewest, found.most) == (items, fewest, most), told


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet='abcA ,;()1“”"andou.', max_size=80), st.sampled_from(sorted(LISTING)), st.booleans())
def test_any_text_gives_items_in_order(text: str, language: str, enclosed: bool) -> None:
    found = read_enumeration(text, Span(0, len(text)), LISTING[language], enclosed=enclosed)
    if found is not None:
        assert 1 <= found.fewest <= found.most
        assert len(found.items) >= 2
        assert all(one.end <= other.start for one, other in zip(found.items, found.items[1:], strict=False))
