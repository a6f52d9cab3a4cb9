"""Pages of a shape that would take the square of their length if each thing were held against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import checker

if TYPE_CHECKING:
    from checker.versions.comparison import Comparison

WORDS = "harbour bridge tunnel canal ferry quay lock dredger beacon pier jetty buoy sluice weir dock crane".split()


def compared(old: str, new: str) -> Comparison:
    documents = [checker.Document.from_text(text, path="a.md", language="en", date=None) for text in (old, new)]
    return checker.compare(*documents)


def sections(headings: list[str]) -> str:
    return "\n\n".join(
        f"## {heading}\n\nThe {WORDS[n % 16]} of lot {n} lies by the {WORDS[n // 16]} at mark {n * 7}."
        for n, heading in enumerate(headings)
    )


def test_sections_between_headings_that_stayed_are_told_by_their_text() -> None:
    headings = [f"Lot {WORDS[n % 16]} {WORDS[n // 16]}" for n in range(150)]
    renamed = {40: "About the northern basin", 41: "Depths", 90: "What is planned"}
    comparison = compared(sections(headings), sections([renamed.get(n, each) for n, each in enumerate(headings)]))
    kinds = {(link.old.heading, link.new.heading): link.kind for link in comparison.sections if link.old and link.new}
    assert len(kinds) == 150
    assert {pair: kind for pair, kind in kinds.items() if kind != "kept"} == {
        (headings[n], new): "renamed" for n, new in renamed.items()
    }


def test_sections_whose_headings_all_changed_are_told_by_their_text() -> None:
    comparison = compared(
        sections([f"Lot {n}: {WORDS[n % 16]}" for n in range(150)]),
        sections([f"Part {WORDS[n % 7]}" for n in range(150)]),
    )
    pairs = [(link.old.index, link.new.index) for link in comparison.sections if link.old and link.new]
    assert pairs == [(n, n) for n in range(1, 151)]


def test_a_paragraph_of_many_figures_is_read_in_step() -> None:
    figures = [f"{WORDS[n % 16]} {WORDS[n // 16 % 16]} has {1000 + 37 * n} berths" for n in range(500)]
    edited = [*figures[:300], figures[300].replace("12100", "12500"), *figures[301:]]
    comparison = compared(", ".join(figures), ", ".join(edited))
    assert [(fact.old_value, fact.new_value) for fact in comparison.facts] == [("12100 berths", "12500 berths")]


def test_one_sentence_many_times_over_is_compared() -> None:
    same = "The council adopted 12 measures in 2014 for all its members."
    comparison = compared(
        "\n\n".join([same] * 300), "\n\n".join([same] * 150 + [same.replace("12", "14")] + [same] * 140)
    )
    assert [change.kind for change in comparison.changes].count("edited") == 1
    assert comparison.rebuild("new") == "\n\n".join([same] * 150 + [same.replace("12", "14")] + [same] * 140)
