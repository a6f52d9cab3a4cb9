"""What is worked out once of each value."""

from __future__ import annotations

from checker.claims.judging import once
from checker.claims.judging.once import once_of_each


def test_each_value_is_asked_once() -> None:
    asked: list[list[int]] = []

    def length(value: list[int]) -> int:
        asked.append(value)
        return len(value)

    known = once_of_each(length)
    one, same = [1, 2], [1, 2]
    assert [known(one), known(one), known(same), known(one)] == [2, 2, 2, 2]
    assert [id(each) for each in asked] == [id(one), id(same)]


def test_a_value_whose_place_in_memory_another_takes_is_not_mistaken_for_it() -> None:
    known = once_of_each(lambda value: value[0])
    assert [known([n]) for n in range(100)] == list(range(100))


def test_what_is_kept_is_bounded() -> None:
    made: list[int] = []
    known = once_of_each(lambda value: made.append(value[0]))
    values = [[n] for n in range(once._MOST + 1)]
    for value in values:
        known(value)
    known(values[-1])
    assert len(made) == once._MOST + 1
    known(values[0])
    assert len(made) == once._MOST + 2
