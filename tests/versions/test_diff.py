"""Word marks: what a person reads between two texts."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.versions.diff import diff_words, is_rewritten, tokens_of


def marks(old: str, new: str) -> str:
    signs = {"=": "{}", "-": "[-{}-]", "+": "[+{}+]"}
    return "".join(signs[sign].format(text) for sign, text in diff_words(old, new))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param("", "", "", id="nothing"),
        pytest.param("", "new", "[+new+]", id="all-new"),
        pytest.param("seven countries", "eight countries", "[-seven-][+eight+] countries", id="one-word"),
        pytest.param("in 1999", "in 1990", "in [-1999-][+1990+]", id="a-number-is-never-cut"),
        pytest.param("1,250.50 euro", "1,350.50 euro", "[-1,250.50-][+1,350.50+] euro", id="with-its-marks"),
        pytest.param("on 12 May 2019 at", "on 13 May 2019 at", "on [-12 May 2019-][+13 May 2019+] at", id="a-date"),
        pytest.param("12 % of it", "13 % of it", "[-12 %-][+13 %+] of it", id="a-share"),
        pytest.param(
            "a report of the council", "a letter to the minister",
            "a [-report of the council-][+letter to the minister+]",
            id="phrases-not-confetti",
        ),
        pytest.param(
            "we meet\n  at ten", "we meet at six",
            "we meet[-\n  -][+ +]at [-ten-][+six+]",
            id="a-line-end-is-a-space",
        ),
        pytest.param(
            "on 3 May\n  2019 or so", "on 3 May 2019 now",
            "on 3 May[-\n  -][+ +]2019 [-or so-][+now+]",
            id="a-date-over-a-line-end",
        ),
        pytest.param("one, two", "one two", "one[-,-] two", id="a-lone-comma-stays-alone"),
    ],
)  # fmt: skip
def test_marks(old: str, new: str, expected: str) -> None:
    assert marks(old, new) == expected


text = st.text(alphabet="ab 1.,\n\tÀ’\U000f0001", max_size=60)


@settings(max_examples=150, deadline=None)
@given(text, text)
def test_the_marks_hold_both_texts_and_cut_no_word(old: str, new: str) -> None:
    words = diff_words(old, new)
    assert "".join(run for sign, run in words if sign != "+") == old
    assert "".join(run for sign, run in words if sign != "-") == new
    assert all(run for _, run in words)
    assert all(one[0] != other[0] for one, other in pairwise(words))


@given(text)
def test_the_tokens_are_the_text(old: str) -> None:
    assert "".join(tokens_of(old)) == old


def test_the_same_text_has_no_mark() -> None:
    assert diff_words("as it was", "as it was") == (("=", "as it was"),)


def test_a_long_paragraph_is_marked_in_time() -> None:
    old = " ".join(f"word{k * 7919 % 5000} of {k}." for k in range(15_000))
    new = " ".join(f"term{k * 7919 % 5000} of {k}." for k in range(15_000))
    started = time.process_time()
    words = diff_words(old, new)
    assert time.process_time() - started < 10
    assert "".join(run for sign, run in words if sign != "+") == old


def test_what_is_rewritten_says_so() -> None:
    old = "Requests are handed in at the town hall on paper, signed by both parents, before the summer."
    new = "Since the reform families register online; a school then confirms the place within two weeks."
    assert is_rewritten(diff_words(old, new))
    assert not is_rewritten(diff_words(old, old.replace("summer", "winter")))
