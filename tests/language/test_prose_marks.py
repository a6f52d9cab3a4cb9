"""Doubled words, unpaired marks and quotations, in four languages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.language.quoting import find_quotations
from checker.language.slips.doubling import find_doubled
from checker.language.slips.pairing import find_unpaired


@pytest.mark.parametrize(
    ("text", "language", "doubled"),
    [
        ("It is in the the box.", "en", ["the the"]),
        ("The the box.", "en", ["The the"]),
        ("at the end of the of the street", "en", ["of the of the"]),
        ("He had had it; that that is.", "en", []),
        ("Wagga Wagga, the the\tthe", "en", ["the the"]),
        ("no no, bla bla bla", "en", []),
        ("one by one by one, 10 10, x x", "en", []),
        ("In strand A a town may ask; in class a a pupil, on a A road.", "en", []),
        ("A a town may ask for a a map.", "en", ["A a", "a a"]),
        ("La zone A a deux ports, la ville a a deux ponts.", "fr", ["a a"]),
        ("in the the  box", "en", ["the the"]),
        ("single room     none     none", "en", []),
        ("it is in the\nthe box", "en", ["the\nthe"]),
        ("un document pour pour vous", "fr", ["pour pour"]),
        ("vous vous trompez, nous nous levons, il faut faire faire", "fr", []),
        ("een brief met met zegel", "nl", ["met met"]),
        ("als u u meldt; hij zei dat dat kon; waar hij op op staat", "nl", []),
        ("ein Brief mit mit Siegel", "de", []),
        ("eine Karte ohne ohne Foto", "de", ["ohne ohne"]),
        ("Leute, die die Regel kennen", "de", []),
    ],
)
def test_doubled_words(text: str, language: str, doubled: list[str]) -> None:
    assert [text[span.start : span.end] for span, _ in find_doubled(text, language)] == doubled


@pytest.mark.parametrize(
    ("text", "language", "unpaired"),
    [
        ("one (two", "en", "("),
        ("one) two", "en", ")"),
        ("a) one, b) two and (c) three", "en", ""),
        ("(see point a) below)", "en", ""),
        ("one [two (three] four)", "en", "()"),
        ("from [0, 1) to 24\" and ;-)", "en", ""),
        ("(https://a.example/b_(c)) and (www.a.example)", "en", ""),
        ("“one” ‘two’ it’s", "en", ""),
        ("“one “two”", "en", "“"),
        ("(“ABC“), so", "en", ""),
        ("„eins“ und »zwei«, ‚drei‘", "de", ""),
        ("„eins und zwei", "de", "„"),
        ("« un » et « deux", "fr", "«"),
        ("”een” en „twee”", "nl", ""),
        ('say "yes', "en", '"'),
        ('"one" and "two and "three"', "en", '"'),
    ],
)  # fmt: skip
def test_unpaired_marks(text: str, language: str, unpaired: str) -> None:
    assert "".join(one.mark for one in find_unpaired(text, language)) == unpaired


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “yes it is” and left.", ["yes it is"]),
        ("Er sagte: „Ja, gern.“ Und »nein«.", ["Ja, gern.", "nein"]),
        ("Elle dit « oui » et \"non\".", [" oui ", "non"]),
        ("It's the dogs' home and 'a new one'.", ["a new one"]),
    ],
)  # fmt: skip
def test_quotations(text: str, quoted: list[str]) -> None:
    assert [text[span.start : span.end] for span in find_quotations(text)] == quoted


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab ()[]“”„«»\"'1).", max_size=60), st.sampled_from(["en", "fr", "nl", "de"]))
def test_every_unpaired_mark_is_a_mark_of_the_text(text: str, language: str) -> None:
    for one in find_unpaired(text, language):
        assert text[one.offset] == one.mark


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="abc ,.", max_size=40), st.sampled_from("([{"))
def test_what_is_put_in_brackets_is_paired(text: str, opening: str) -> None:
    closing = {"(": ")", "[": "]", "{": "}"}[opening]
    assert find_unpaired(f"{opening} {text} {closing}", "en") == []


@pytest.mark.parametrize(
    ("text", "offset", "opens"),
    [
        ('the "NAI and the "DAA" here', 4, True),
        ('the Contact Us" section and "more"', 14, False),
        ('"one" and "two', 10, True),
    ],
)
def test_the_odd_straight_mark_is_found(text: str, offset: int, opens: bool) -> None:
    assert [(one.offset, one.opens) for one in find_unpaired(text, "en")] == [(offset, opens)]
