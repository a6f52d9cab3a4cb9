"""Sentences of two versions: who belongs to whom."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import checker

Told = tuple[tuple[int, ...], tuple[int, ...], str]

SENTENCES = [
    "The council meets twice a year in the town hall.",
    "Members are elected for four years by the provinces.",
    "Each province pays a share of the costs.",
    "The report is published before the end of March.",
    "Visitors may attend the meetings.",
]


def links(old: list[str], new: list[str]) -> list[Told]:
    return [(link.old, link.new, link.kind) for link in checker.align(old, new)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param([], [], [], id="nothing"),
        pytest.param([], ["A."], [((), (0,), "added")], id="all-new"),
        pytest.param(["A."], [], [((0,), (), "removed")], id="all-gone"),
        pytest.param(SENTENCES[:1], SENTENCES[:1], [((0,), (0,), "same")], id="same"),
        pytest.param(
            SENTENCES[:3],
            [SENTENCES[0], "Members are elected for five years by the provinces.", SENTENCES[2]],
            [((0,), (0,), "same"), ((1,), (1,), "edited"), ((2,), (2,), "same")],
            id="edited",
        ),
        pytest.param(
            SENTENCES[:3],
            [SENTENCES[0], SENTENCES[2]],
            [((0,), (0,), "same"), ((1,), (), "removed"), ((2,), (1,), "same")],
            id="removed-where-it-stood",
        ),
        pytest.param(
            ["The ministry pays for travel to the school, and it lends books to pupils from poor families."],
            ["The ministry pays for travel to the school.", "It lends books to pupils from poor families."],
            [((0,), (0, 1), "split")],
            id="split",
        ),
        pytest.param(
            ["The ministry pays for travel to the school.", "It lends books to pupils from poor families."],
            ["The ministry pays for travel to the school, and it lends books to pupils from poor families."],
            [((0, 1), (0,), "merged")],
            id="merged",
        ),
        pytest.param(
            SENTENCES[:2],
            [SENTENCES[0], "A quite different remark about fishing boats.", SENTENCES[1]],
            [((0,), (0,), "same"), ((), (1,), "added"), ((1,), (2,), "same")],
            id="added-between",
        ),
        pytest.param(["…", "—"], ["…", "—"], [((0,), (0,), "same"), ((1,), (1,), "same")], id="without-words"),
    ],
)
def test_alignment(
    old: list[str], new: list[str], expected: list[tuple[tuple[int, ...], tuple[int, ...], str]]
) -> None:
    assert links(old, new) == expected


def test_a_moved_sentence_is_found_and_said_to_have_moved() -> None:
    new = [SENTENCES[3].replace("March", "April"), *SENTENCES[:3], SENTENCES[4]]
    found = {link.old: link for link in checker.align(SENTENCES, new)}
    assert found[3,].new == (0,)
    assert found[3,].moved
    assert not any(found[k,].moved for k in (0, 1, 2, 4))


texts = st.lists(
    st.lists(st.sampled_from("alpha beta gamma delta 7 eight nine of the … é".split()), max_size=5).map(" ".join),
    max_size=12,
)
# of several equal ways to put texts of two words together each direction may find another
DISTINCT = st.lists(
    st.sampled_from([*SENTENCES, *(text.replace(" the ", " a new ") for text in SENTENCES), "Yes.", ""]),
    unique=True,
    max_size=4,  # of longer texts it counts which grew: what stands beside a sentence there was added
)


@settings(max_examples=60, deadline=None)
@given(texts, texts)
def test_an_alignment_is_a_partition(old: list[str], new: list[str]) -> None:
    found = checker.align(old, new)
    assert sorted(i for link in found for i in link.old) == list(range(len(old)))
    assert sorted(j for link in found for j in link.new) == list(range(len(new)))
    order = [link.new[0] for link in found if link.new]
    assert order == sorted(order)


@settings(max_examples=60, deadline=None)
@given(DISTINCT, DISTINCT)
@example(["", "alpha alpha alpha alpha"], ["alpha alpha alpha alpha", ""])
@example(["alpha alpha alpha beta", "gamma alpha"], ["gamma alpha", "alpha alpha alpha beta"])
def test_sides_swapped_swap_added_and_removed(old: list[str], new: list[str]) -> None:
    forth = checker.align(old, new)
    back = checker.align(new, old)
    assert sum(link.kind == "added" for link in forth) == sum(link.kind == "removed" for link in back)
    assert sum(link.kind == "removed" for link in forth) == sum(link.kind == "added" for link in back)


@settings(max_examples=30, deadline=None)
@given(texts)
def test_a_text_aligned_with_itself_is_the_same(old: list[str]) -> None:
    assert all(link.kind == "same" and link.old == link.new for link in checker.align(old, old))


def numbered(count: int, word: str) -> list[str]:
    return [f"{word} {k} stands in line {k * 7 % 1000} of the book of {k % 13} pages" for k in range(count)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(["x"] * 10_000, ["x"] * 9_990, id="one-line-repeated"),
        pytest.param(numbered(4_000, "apple"), numbered(4_000, "apple")[::-1], id="reversed"),
        pytest.param(numbered(3_000, "apple"), numbered(3_000, "pear"), id="all-edited"),
        pytest.param(["word " * 200_000], ["word " * 199_999 + "end"], id="one-line-of-a-megabyte"),
    ],
)
def test_size_is_no_trap(old: list[str], new: list[str]) -> None:
    started = time.process_time()
    checker.align(old, new)
    assert time.process_time() - started < 15


def test_the_evaluation_pairs_are_aligned_as_well_as_was_reached(shared) -> None:  # type: ignore[no-untyped-def]
    import json

    right = said = gold = 0
    with (shared / "eval/data/align_deplain.jsonl").open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            found = {
                (link.old, link.new)
                for link in checker.align(row["old_sents"], row["new_sents"], language="de")
                if link.old and link.new
            }
            wanted = {(tuple(group["old"]), tuple(group["new"])) for group in row["gold"]}
            right, said, gold = right + len(found & wanted), said + len(found), gold + len(wanted)
    assert 2 * right / (said + gold) > 0.895


LONG = (
    "The ministry pays for the bus to school and, where families are poor, lends them the books.",
    "Whoever lives on an island may ask the harbour office for a place on the early ferry, which is free.",
    "Pupils who fall ill for more than a month are taught at home by a teacher of their own school.",
    "The town lends every school a boat for a week in summer, and a skipper who knows the sandbanks.",
    "Parents choose a board every second year, and the board decides what is taught on Saturdays.",
)
SHORT = (
    "You need not pay for the bus.", "Are you poor?", "Then you get books too.",
    "Do you live on an island?", "Then ask the office.", "You can take the ferry.",
    "Are you ill for long?", "A teacher comes to your home.",
    "You get a boat for one week.", "And you get a skipper.",
    "You choose a board.", "It meets each year.", "It decides about Saturdays.",
)  # fmt: skip
GROUPS = [((0,), (0, 1, 2)), ((1,), (3, 4, 5)), ((2,), (6, 7)), ((3,), (8, 9)), ((4,), (10, 11, 12))]


def test_where_sentences_became_short_most_were_split() -> None:
    assert [(old, new) for old, new, _ in links(list(LONG), list(SHORT))] == GROUPS


def test_where_sentences_became_long_most_were_merged() -> None:
    assert [(new, old) for old, new, _ in links(list(SHORT), list(LONG))] == GROUPS


CUT = "The lighthouse was sold in spring; since then the keeper lives in a flat above the bakery with two cats."
PARTS = ["The lighthouse was sold in the spring.", "The keeper now lives in a flat above the bakery with cats."]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            [*SENTENCES[:4], CUT],
            [*SENTENCES[:4], *PARTS, SENTENCES[4]],
            [((4,), (4,)), ((), (5,)), ((), (6,))],
            id="a-draft-that-grew-goes-on-in-the-first-part",
        ),
        pytest.param(
            [*SENTENCES, CUT],
            [SENTENCES[0], *SENTENCES[3:], *PARTS],
            [((1,), ()), ((2,), ()), ((5,), (3, 4))],
            id="a-text-that-was-condensed-has-parts",
        ),
        pytest.param(
            [*SENTENCES[:4], CUT],
            [*SENTENCES[:4], *CUT.replace("; since", ".|Since").split("|")],
            [((4,), (4, 5))],
            id="what-was-merely-cut-has-parts",
        ),
    ],
)
def test_what_stands_beside_a_sentence(
    old: list[str], new: list[str], expected: list[tuple[tuple[int, ...], tuple[int, ...]]]
) -> None:
    assert [(link.old, link.new) for link in checker.align(old, new) if link.kind != "same"] == expected


@pytest.mark.parametrize("repeated", [1, 3])
def test_a_part_that_shares_no_word_is_one_where_sentences_became_short(repeated: int) -> None:
    # "Are you poor?" and "It meets each year." share nothing with what they render but their place
    old = [text.replace("year", f"year {n}") for n in range(repeated) for text in LONG]
    new = [text.replace("year", f"year {n}") for n in range(repeated) for text in SHORT]
    assert sum(link.kind == "split" and len(link.new) == 3 for link in checker.align(old, new)) == 3 * repeated
