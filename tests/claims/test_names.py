"""What counts as a name, and when two ways of naming are one."""

from __future__ import annotations

import pytest

from checker.claims.names import name_key, principal
from checker.claims.reading import Reading
from checker.document import Document


def reading(text: str, language: str = "en") -> Reading:
    return Reading(Document.from_text(text, path="page.md", language=language))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("annexation of Crimea", "Crimea's annexation", id="possessive"),
        pytest.param("annexation of Crimea", "Crimea annexed", id="verb"),
        pytest.param("the Harbour Board", "Harbour Board", id="article"),
    ],
)
def test_keys_that_meet(one: str, other: str) -> None:
    assert name_key(one, "en") == name_key(other, "en")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Harbour Protection Board", "Harbour Protection Inspector", id="another office"),
        pytest.param("Republic of Norland", "Norland Republic of Ost", id="another country"),
        pytest.param("Reactor 1", "Reactor 2", id="another number"),
    ],
)
def test_keys_that_stay_apart(one: str, other: str) -> None:
    assert name_key(one, "en") != name_key(other, "en")


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        pytest.param(
            "The Harbour Safety Board (HSB) met.", "en", [("HSB", "Harbour Safety Board")], id="long form first"
        ),
        pytest.param(
            "The HSB (Harbour Safety Board) met.", "en", [("HSB", "Harbour Safety Board")], id="short form first"
        ),
        pytest.param(
            "L'Organisation des ports du Nord (OPN) siège ici.",
            "fr",
            [("OPN", "Organisation des ports du Nord")],
            id="fr",
        ),
        pytest.param("It has goals (SDGs) for all.", "en", [], id="nothing spells it out"),
        pytest.param(
            "A sudden unforeseen serious harbour accident (SUSHA) is told at once.",
            "en",
            [("SUSHA", "sudden unforeseen serious harbour accident")],
            id="small letters, each of a word",
        ),
        pytest.param("They met (IN HASTE) there.", "en", [], id="no acronym"),
    ],
)
def test_acronyms(text: str, language: str, wanted: list[tuple[str, str]]) -> None:
    assert [(found.short, found.long) for found in reading(text, language).acronyms] == wanted


def test_an_acronym_names_what_it_abbreviates() -> None:
    names = reading("The Harbour Safety Board (HSB) met. Later the HSB met again.").names
    assert {name.key for name in names} == {name_key("Harbour Safety Board", "en")}


def test_a_short_reference_stands_for_the_last_full_name() -> None:
    page = reading("The Norland Harbour Agency met the Norland Rail Board. The Agency then left.")
    assert page.names[-1].text == "Agency"
    assert page.names[-1].key == name_key("Norland Harbour Agency", "en")


def test_a_word_that_only_opens_a_sentence_is_no_name() -> None:
    page = reading("Ships come often. The ships are large.")
    assert page.names == ()


def test_names_leave_dates_alone() -> None:
    page = reading("On 4 March 2010 the Harbour Board met.")
    assert [name.text for name in page.names] == ["Harbour Board"]


def test_every_name_quotes_its_text() -> None:
    page = reading(
        "The Port of Ask and the Convention on the Rights of Sailors were named in March 2001 by Ms Ida Falk."
    )
    assert page.names
    assert all(page.document.quote(name.span) == name.text for name in page.names)


def test_a_page_is_about_what_it_names_most() -> None:
    page = reading("The Harbour Board met. The Rail Office wrote. The Harbour Board answered in Ask.")
    assert principal(page.names, "", "en") == name_key("Harbour Board", "en")


def test_web_addresses_name_nothing() -> None:
    names = [name.text for name in reading("See https://port.example/Tide-Tables.html on Tide Tables.").names]
    assert names == ["Tide Tables"]


_WRAPPED = (
    "The letters of the year are kept by the ship masters at the Norland Harbour{end}Safety Board,"
    " which keeps its rooms in the old customs house{end}of the town."
)


@pytest.mark.parametrize("end", ["\n", "\n   ", "\n\t"], ids=["at the margin", "set in", "tab"])
def test_a_name_goes_on_over_the_end_of_a_wrapped_line(end: str) -> None:
    page = Reading(Document.from_text(_WRAPPED.format(end=end), path="page.txt", language="en"))
    (name,) = page.names
    assert name.text == "Norland Harbour Safety Board"
    assert name.key == name_key(name.text, "en")
    written = page.document.quote(name.span)
    assert written.split() == name.text.split()
    assert written.startswith("Norland")
    assert written.endswith("Board")


def test_lines_of_their_own_are_names_of_their_own() -> None:
    page = Reading(
        Document.from_text(
            "<p>We write to the Norland Harbour Board<br>Fisher Street 5<br>Solvik Town</p>",
            path="page.html", language="en",
        )
    )  # fmt: skip
    assert [name.text for name in page.names] == ["Norland Harbour Board", "Fisher Street 5", "Solvik Town"]


@pytest.mark.parametrize("end", ["\n", "\n   "], ids=["at the margin", "set in"])
def test_what_an_acronym_stands_for_goes_on_over_the_end_of_a_wrapped_line(end: str) -> None:
    text = _WRAPPED.replace("Safety Board,", "Safety Board (NHSB),").format(end=end)
    page = Reading(Document.from_text(text, path="page.txt", language="en"))
    assert [(found.short, found.long) for found in page.acronyms] == [("NHSB", "Norland Harbour Safety Board")]
    assert page.document.quote(page.acronyms[0].span) == f"Norland Harbour{end}Safety Board (NHSB)"
    assert {name.key for name in page.names} == {name_key("Norland Harbour Safety Board", "en")}
