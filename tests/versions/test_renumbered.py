"""A reference that follows its section to another number is no change of fact; one that leads elsewhere is."""

from __future__ import annotations

import pytest

from tests.two_versions import changed

PAGE = """# Club

## {fees}. Fees

The fees are told to all members in spring, and are {amount} euro for each boat.

## {keys}. Keys

The keys are kept by the harbour master, who counts them in the evening of each day.

## 9. Guests

Guests pay as members do under {cited}.
"""


def _told(fees: str, keys: str, cited: str, *, amount: int = 40) -> list[tuple[str | None, str | None]]:
    old = PAGE.format(fees="4.1", keys="4.2", cited="section 4.1", amount=40)
    new = PAGE.format(fees=fees, keys=keys, cited=cited, amount=amount)
    return [(fact.old_value, fact.new_value) for fact in changed(old, new)]


@pytest.mark.parametrize("cited", ["section 5.1", "§5.1", "section §5.1"])
def test_a_reference_that_follows_its_section(cited: str) -> None:
    assert _told("5.1", "5.2", cited) == []


def test_a_reference_that_leads_elsewhere() -> None:
    told = _told("5.1", "5.2", "section 5.2")
    assert [(old and "4.1" in old, new and "5.2" in new) for old, new in told] == [(True, True)]


def test_a_quantity_is_no_reference() -> None:
    old = PAGE.format(fees="41", keys="42", cited="section 41", amount=41)
    new = PAGE.format(fees="42", keys="43", cited="section 42", amount=42)
    assert ["42 euro" in str(fact.new_value) for fact in changed(old, new)] == [True]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("4.1 million boats", "5.1 million boats", id="an-amount"),
        pytest.param("version 4.1 of the form", "version 5.1 of the form", id="of-a-form"),
        pytest.param("alert level 4.1", "alert level 5.1", id="a-level"),
    ],
)
def test_a_number_that_happens_to_be_a_section_s(old: str, new: str) -> None:
    before = PAGE.format(fees="4.1", keys="4.2", cited=f"what is said of {old}", amount=40)
    after = PAGE.format(fees="5.1", keys="5.2", cited=f"what is said of {new}", amount=40)
    assert ["5.1" in str(fact.new_value) for fact in changed(before, after)] == [True]


def test_all_sections_that_one_word_names() -> None:
    old = PAGE.format(fees="4.1", keys="4.2", cited="sections 4.1 and 4.2", amount=40)
    new = PAGE.format(fees="5.1", keys="5.2", cited="sections 5.1 and 5.2", amount=40)
    assert changed(old, new) == ()


def test_a_section_of_another_text() -> None:
    old, new = (PAGE.format(fees=n, keys="9", cited=f"section {n} of the Harbour Act", amount=40) for n in (4, 5))
    assert ["section 5" in str(fact.new_value) for fact in changed(old, new)] == [True]
