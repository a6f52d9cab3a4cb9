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
