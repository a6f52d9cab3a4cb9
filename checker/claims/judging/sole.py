"""Judges the only two limits of one sort that pages set, where both speak of one thing: a least age here and there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.judging.alike import statement_of
from checker.claims.judging.judged import Condition, Judged, Rule
from checker.claims.judging.linkage import RARE, ratio
from checker.claims.judging.linked import why_linked
from checker.claims.judging.records import Record, record_of, telling_nothing
from checker.claims.judging.same_clause import of_one_list
from checker.claims.judging.told_apart import told_apart
from checker.claims.judging.words_shared import found_in
from checker.language.connectors import HEAD_FIRST
from checker.language.dates.time_classes import TIME_CLASSES
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key

_SORTS = ("number", "measure")
"""Times and prices are set for each step and for each thing: two of them are seldom one."""
_BEYOND = ("more-than", "less-than")
"""What a text counts and rounds ("more than 500 songs"), not what it allows; but "older than 60" does."""
_NEAR, _LONGER = 1.05, 4.0
_AROUND = 90
_MOST_MORE = 6
"""So many words a sentence may have that the other has not."""
_FAR = 2.5
"""How many times one limit the other may be."""
_ENOUGH = 2
"""So many telling words both clauses have; a long one, of which languages make two, counts twice."""
_LONG = 12


def _meets(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        if claim.mention is None or claim.context is None or claim.attribute.startswith(("cell", "score")):
            continue
        statement = statement_of(claim)
        if of := _time_class(claim):
            yield (claim.document.language, "time", of), claim
        for role in statement.roles:
            sort = statement.record.sort
            if sort != "age" and claim.bound in _BEYOND:
                continue
            if role.startswith("limit") and sort.startswith(_SORTS):
                yield (claim.document.language, sort, statement.record.side), claim


def _time_class(claim: Claim) -> str:
    """What a length of time is the length of: "kept", "valid"; "" where its sentence tells of none, or of two."""
    record = record_of(claim)
    if record.sort != "time" or claim.bound not in ("exact", "at-least", "at-most") or claim.context is None:
        return ""
    text = claim.document.text
    near = text[max(claim.context.start, claim.span.start - _AROUND) : min(claim.context.end, claim.span.end + _AROUND)]
    found = [name for name, words in TIME_CLASSES[record.language] if words.search(near)]
    return found[0] if len(found) == 1 else ""


def _sole(claims: Sequence[Claim]) -> Iterator[Judged]:
    if len(claims) == 2:
        yield from _judged(*claims)


def _shared(one: Record, other: Record) -> frozenset[str]:
    nouns = set(one.claim.nouns) | set(other.claim.nouns)
    return found_in(one.words, other.words) - nouns - telling_nothing(one.language)


def _judged(first: Claim, second: Claim) -> Iterator[Judged]:
    ours, yours = statement_of(first), statement_of(second)
    one, other = ours.record, yours.record
    timed = one.sort == "time"
    if not (_NEAR if timed else 1.0) < ratio(one, other) <= (_LONGER if timed else _FAR) or told_apart(one, other):
        return
    if of_one_list(first, second) or one.clause.ranks != other.clause.ranks:
        return
    shared = _shared(one, other)
    if not found_in(ours.telling, yours.telling):
        return
    if timed and any(len(record.words - shared) > _MOST_MORE for record in (one, other)):
        return  # who says much more of one than of the other may mean two things
    if timed and (_of_another_sort(one, other, shared) or _of_another_sort(other, one, shared)):
        return
    if not timed and sum(1 + (len(word) >= _LONG) for word in shared) < _ENOUGH:
        return
    only_if = Condition(rare=tuple(sorted(shared)), most=2 * RARE)
    yield Judged(one=first, other=second, level="error", why=why_linked(one, other), only_if=only_if)


def _of_another_sort(one: Record, other: Record, shared: frozenset[str]) -> bool:
    """Whether a sentence has a word by a noun that both have, and the other has it nowhere: "camera images".

    Where such a word follows its noun, both must have one: "the ballots" may be "the ballots of the vote".
    """
    said, theirs = _words(one), _words(other)
    anywhere = frozenset(theirs)
    named, also = _beside(said, shared, one.language), _beside(theirs, shared, one.language)
    return any(
        not found_in(frozenset({word}), anywhere) and (noun in also or one.language not in HEAD_FIRST)
        for noun, word in named.items()
    )


_NAMED_WITHIN = 2
"""So many words behind a noun what it is of may stand: "les images de la caméra"."""


def _beside(said: Sequence[str], shared: frozenset[str], language: str) -> dict[str, str]:
    """The nouns of a sentence that another shares, each with the word that tells which these are."""
    beside: dict[str, str] = {}
    for at, word in enumerate(said):
        near = said[at + 1 : at + 1 + _NAMED_WITHIN] if language in HEAD_FIRST else said[max(0, at - 1) : at]
        if word in shared and (first := next(filter(None, near), "")):
            beside.setdefault(word, first)
    return beside


def _words(record: Record) -> list[str]:
    """The stems of a sentence's words up to its length of time, or to what says that something is kept or valid."""
    claim, language = record.claim, record.language
    assert claim.context is not None
    words = WORD.findall(claim.document.text[claim.context.start : claim.span.start])
    classes = [pattern for _, pattern in TIME_CLASSES[language]]
    ends = (n for n, word in enumerate(words) if any(pattern.fullmatch(word) for pattern in classes))
    return [stem(word, language) for word in words[: next(ends, len(words))]]


SOLE = Rule(meets=_meets, judge=_sole)
"""The only two limits of one sort, or the only two times for which something is kept or valid."""
