"""What sentences have become: what is so since a day, so now, or was still to come."""

from __future__ import annotations

import datetime

import pytest

import checker
from checker.document import Document


def _changed(old: str, new: str, language: str) -> list[tuple[str, str | None, str | None]]:
    first, second = (
        Document.from_text(f"# Haven\n\n## Yard\n\n{text}\n", path=f"{day}.md", language=language, date=day)
        for text, day in ((old, datetime.date(2010, 1, 1)), (new, datetime.date(2020, 1, 1)))
    )
    return [(fact.kind, fact.old_value, fact.new_value) for fact in checker.compare(first, second).facts]


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        pytest.param(
            "en", "The pilots keep a log of their own.", "Since May 2014 the pilots share one log.", id="since a year"
        ),
        pytest.param("en", "The pilots keep a paper log.", "The pilots now write into a log.", id="now"),
        pytest.param(
            "en", "The lock gate is being drawn up by engineers.", "Boats pass the lock gate of steel.", id="pending"
        ),
        pytest.param(
            "fr", "Les pilotes tiennent leur journal.", "Depuis 2014, les pilotes partagent un journal.", id="French"
        ),
        pytest.param("nl", "De loodsen houden een logboek.", "De loodsen delen voortaan een logboek.", id="Dutch"),
        pytest.param("de", "Die Lotsen führen ein Logbuch.", "Seit 2014 teilen die Lotsen ein Logbuch.", id="German"),
    ],
)
def test_what_is_otherwise_since(language: str, old: str, new: str) -> None:
    assert [(was, now) for _, was, now in _changed(old, new, language)] == [(old.rstrip("."), new.rstrip("."))]


def test_a_last_day_that_moved_on() -> None:
    found = _changed(
        "Hand in the log at the pilots' office by 3 May 2010.",
        "Hand in the log at the pilots' office by 7 June 2020.",
        "en",
    )
    assert [kind for kind, _, _ in found] == ["date"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("The pilots keep a log.", "The pilots have kept a log since 1951.", id="since before"),
        pytest.param("The pilots keep 40 logs.", "The pilots now keep 40 logs.", id="the same figure"),
        pytest.param("The pilots keep a log.", "It now rains on the quay.", id="of something else"),
        pytest.param("The pilots now keep a log.", "A log is now kept by the pilots.", id="so before"),
    ],
)
def test_what_stayed(old: str, new: str) -> None:
    assert not [row for row in _changed(old, new, "en") if row[0] == "status"]


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        pytest.param("status", "Letters go to the harbour master", "A form on the portal takes letters", id="a way"),
        pytest.param("status", "The lighthouse stands empty", "Volunteers run the lighthouse as a museum", id="a use"),
    ],
)
def test_the_only_sentence_of_a_section_that_says_something_else(kind: str, old: str, new: str) -> None:
    assert (kind, old, new) in _changed(f"{old}.", f"{new}.", "en")


def test_an_item_that_goes_on_is_not_what_a_sentence_became() -> None:
    found = _changed(
        "The pilots talk about the safety of the quay.", "The pilots deal with\n\n- safety;\n- buoys.", "en"
    )
    assert "safety;" not in {now for _, _, now in found}


def test_a_sentence_is_told_with_those_beside_it_that_only_its_version_says() -> None:
    found = _changed(
        "The pilots keep a paper log. It is bound in leather.",
        "The pilots now write into a log. Nobody binds anything.",
        "en",
    )
    assert found == [
        (
            "status",
            "The pilots keep a paper log. It is bound in leather",
            "The pilots now write into a log. Nobody binds anything",
        )
    ]


def test_a_sentence_that_is_worded_anew_has_become_no_other() -> None:
    found = _changed(
        "The pilots keep a log of 40 pages. The quay is closed in winter.",
        "A log of 40 pages is kept by the pilots. Boats moor at the quay in winter.",
        "en",
    )
    assert all("log" not in (was or "") for _, was, _ in found)


def test_a_passage_left_untranslated_has_become_nothing() -> None:
    old = "Les clés sont chez le gardien, qui est au port. Le bureau est dans la vieille tour."
    new = "The keys are with the porter, who is at the port. Le bureau est dans la vieille tour."
    assert not _changed(old, new, "fr")
