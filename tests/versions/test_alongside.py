"""What is new or gone right beside a change, and told nowhere else, is told in the row of that change."""

from __future__ import annotations

import pytest

from tests.two_versions import changed

_DEPOSIT = {
    "en": "Since 2019 a deposit of 300 euro has been due for every barge.",
    "fr": "Depuis 2019, une caution de 300 euros est due pour chaque péniche.",
    "nl": "Sinds 2019 is voor elk schip een waarborg van 300 euro verschuldigd.",
    "de": "Seit 2019 ist für jedes Schiff eine Kaution von 300 Euro fällig.",
}
"""What only one version says, in a section of its own, is told first: of a short page no more than one is."""


def _pages(old: str, new: str, *, language: str = "en") -> tuple[str, str]:
    head = "# Lock\n\n## Passage\n\n"
    return f"{head}{old}\n\n## Deposit\n\nNone.\n", f"{head}{new}\n\n## Deposit\n\n{_DEPOSIT[language]}\n"


@pytest.mark.parametrize(
    ("language", "old", "new", "beside"),
    [
        ("en", "The lock has 12 keepers.", "The lock has 15 keepers. ", "Barges must show two lamps."),
        ("fr", "L'écluse compte 12 éclusiers.", "L'écluse compte 15 éclusiers. ", "Deux lampes sont exigées."),
        ("nl", "De sluis telt 12 sluiswachters.", "De sluis telt 15 sluiswachters. ", "Aken voeren twee lampen."),
        ("de", "Die Schleuse hat 12 Wärter.", "Die Schleuse hat 15 Wärter. ", "Kähne führen zwei Lampen."),
    ],
)
def test_what_is_new_or_gone_beside_a_change(language: str, old: str, new: str, beside: str) -> None:
    before, after = _pages(old, new + beside, language=language)
    (fact,) = [fact for fact in changed(before, after, language) if fact.kind == "number"]
    assert fact.new is not None
    assert fact.new.quote == (new + beside)
    assert fact.message.endswith(f"; beside it “{beside.rstrip('.')}” is new.")
    (back,) = [fact for fact in changed(after, before, language) if fact.kind == "number"]
    assert back.old is not None
    assert back.message.endswith(f"; beside it “{beside.rstrip('.')}” is gone.")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            "The lock has 12 keepers.",
            "The lock has 15 keepers. Few things are as old as the wish to cross a river.",
            id="nothing of consequence",
        ),
        pytest.param(
            "The lock has 12 keepers.\n\nBarges must show two lamps.",
            "The lock has 15 keepers. Barges must show two lamps.",
            id="said before",
        ),
        pytest.param(
            "The lock has 12 keepers.\n\nAll barges that pass must show two lamps.",
            "The lock has 15 keepers. Two lamps must be shown by barges that pass.",
            id="said before in other words",
        ),
        pytest.param(
            "The lock has 12 keepers. Dogs wait outside.",
            "The lock has 15 keepers. Dogs wait outside. Barges must show two lamps.",
            id="something between",
        ),
        pytest.param(
            "The lock has 12 keepers.",
            "The lock has 15 keepers.\n\nBarges must show two lamps.",
            id="another paragraph",
        ),
        pytest.param(
            "The lock has 12 keepers.",
            "The lock has 15 keepers. " + "Barges must show two lamps, and " + "one lamp more for every tow, " * 15,
            id="too long to be read at a glance",
        ),
    ],
)
def test_what_does_not_go_along(old: str, new: str) -> None:
    facts = changed(*_pages(old, new))
    assert [fact.new.quote for fact in facts if fact.kind == "number" and fact.new] == ["The lock has 15 keepers."]
    assert not any("beside it" in fact.message for fact in facts)


def test_what_a_row_of_its_own_tells_is_told_there_only() -> None:
    old, new = "The lock has 12 keepers. Each barge pays 4 euro.", "The lock has 15 keepers. Each barge pays 6 euro."
    facts = changed(*_pages(old, new))
    assert [fact.kind for fact in facts] == ["number", "number", "added"]
    assert not any("beside it" in fact.message for fact in facts)


@pytest.mark.parametrize(
    ("between", "told"),
    [("Its keepers may not smoke.", "The lock has 15 keepers."), ("Each pump must be oiled.", "The mill has 4 pumps.")],
)
def test_of_two_passages_it_goes_with_the_one_about_the_same(between: str, told: str) -> None:
    old = "The lock has 12 keepers. The mill has 3 pumps."
    new = f"The lock has 15 keepers. {between} The mill has 4 pumps."
    quotes = [fact.new.quote for fact in changed(*_pages(old, new)) if fact.new]
    (quote,) = [quote for quote in quotes if between in quote]
    assert len(quote) == len(f"{told} {between}")
    assert told in quote


def test_it_goes_along_over_what_was_only_worded_anew() -> None:
    old = "The lock has 12 keepers. Dogs wait outside."
    new = "The lock has 15 keepers. Outside wait the dogs. Barges must show two lamps."
    (fact,) = [fact for fact in changed(*_pages(old, new)) if fact.kind == "number"]
    assert fact.new is not None
    assert fact.new.quote == new


def test_what_stands_beside_in_both_took_the_place_of_the_other() -> None:
    old = "The lock has 12 keepers. The register is a thick book."
    new = "The lock has 15 keepers. Whoever passes is counted by a camera."
    (fact,) = [fact for fact in changed(*_pages(old, new)) if fact.kind == "number"]
    assert fact.old is not None
    assert fact.new is not None
    assert "thick book" in fact.old.quote
    assert "camera" in fact.new.quote
