"""Timelines: what became of sections, sentences and facts over three and more versions."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.document import Document
from checker.versions.timeline import Timeline, timeline

FEES = "## Fees\n\nThe fee is 20 euro a year. It is paid at the town hall before the end of March."
VISITS = "## Visits\n\nAn inspector visits every school in the first month. He writes a report on what he saw."
APPEALS = "## Appeals\n\nWhoever was refused may write to the ombudsman, who answers within thirty days."


def over(*texts: str) -> Timeline:
    return timeline([Document.from_text(text, path=f"{at}.md", language="en") for at, text in enumerate(texts)])


def events(told: Timeline, start: str) -> list[tuple[int, str]]:
    """The events of the sentence that once began so."""
    (life,) = [life for life in told.sentences if any(stage.text.startswith(start) for stage in life.stages)]
    return [(stage.version, stage.event) for stage in life.stages]


def test_sections_come_are_renamed_and_go() -> None:
    told = over(
        f"# Schools\n\n{FEES}\n\n{VISITS}",
        f"# Schools\n\n{FEES.replace('## Fees', '## What it costs')}\n\n{VISITS}\n\n{APPEALS}",
        f"# Schools\n\n{FEES.replace('## Fees', '## What it costs')}\n\n{APPEALS}",
    )
    assert {life.heading: [stage.event for stage in life.stages] for life in told.sections} == {
        "What it costs": ["there", "renamed", "kept"],
        "Visits": ["there", "kept", "gone"],
        "Appeals": ["new", "kept"],
    }


def test_a_sentence_comes_is_edited_and_goes() -> None:
    told = over(
        FEES,
        f"{FEES} Schools pay half of it, as they always did.",
        f"{FEES.replace('town hall', 'post office')} Schools pay half of it, as they always did.",
        FEES.replace("town hall", "post office").split(" It is")[0],
    )
    assert events(told, "The fee is") == [(0, "there"), (1, "same"), (2, "same"), (3, "same")]
    assert events(told, "It is paid") == [(0, "there"), (1, "same"), (2, "edited"), (3, "gone")]
    assert events(told, "Schools pay") == [(1, "new"), (2, "same"), (3, "gone")]


def test_a_sentence_lives_on_in_another_paragraph() -> None:
    told = over(
        f"{FEES} Schools pay half of it, as they always did.\n\n{VISITS}",
        f"{FEES}\n\n{VISITS} Schools pay half of it, as they always did.",
    )
    assert events(told, "Schools pay") == [(0, "there"), (1, "same")]


def test_a_fact_that_changes_twice_is_one_life() -> None:
    told = over(FEES, FEES.replace("20", "25"), FEES.replace("20", "25"), FEES.replace("20", "30"))
    (life,) = told.facts
    assert [(version, change.old_value, change.new_value) for version, change in life.steps] == [
        (1, "The fee is 20 euro a year", "The fee is 25 euro a year"),
        (3, "The fee is 25 euro a year", "The fee is 30 euro a year"),
    ]


SENTENCES = ("The fee is 20 euro a year.", "He writes a report.", "No.", "Anyone may appeal to the board.", "A | b.")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.sampled_from(SENTENCES), max_size=5), min_size=3, max_size=4))
def test_every_sentence_of_every_version_is_in_one_life(versions: list[list[str]]) -> None:
    told = over(*("\n\n".join(sentences) for sentences in versions))
    for version, sentences in enumerate(versions):
        standing = [
            stage
            for life in told.sentences
            for stage in life.stages
            if stage.version == version and stage.event not in ("gone", "merged")
        ]
        assert sorted(stage.text for stage in standing) == sorted(sentences)
        assert all(told.versions[version].quote(stage.span) == stage.text for stage in standing)
    for life in told.sentences:
        assert [stage.version for stage in life.stages] == list(
            range(life.stages[0].version, life.stages[-1].version + 1)
        )
