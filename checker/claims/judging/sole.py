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
    """Whether a sentence has a word by a noun that both have, and the other has it nowhere: "camera images"."""
    said, theirs = _words(one), frozenset(each for _, each in _words(other) if each)
    classes = TIME_CLASSES[one.language]
    for at, (word, found) in enumerate(said):
        if not found or found not in shared or any(words.fullmatch(word) for _, words in classes):
            continue
        if one.language in HEAD_FIRST:
            beside = next((near for near in said[at + 1 : at + 1 + _NAMED_WITHIN] if near[1]), None)
        else:
            beside = said[at - 1] if at else None
        if beside is None or not beside[1] or any(words.fullmatch(beside[0]) for _, words in classes):
            continue
        if not found_in(frozenset({beside[1]}), theirs):
            return True
    return False


_NAMED_WITHIN = 3
"""So many words behind a noun what it is of may stand: "les images de la caméra"."""


def _words(record: Record) -> list[tuple[str, str]]:
    """The words of a sentence up to its length of time, each with its stem."""
    claim = record.claim
    assert claim.context is not None
    said = claim.document.text[claim.context.start : claim.span.start]
    return [(word, stem(word, record.language)) for word in WORD.findall(said)]


SOLE = Rule(meets=_meets, judge=_sole)
"""The only two limits of one sort, or the only two times for which something is kept or valid."""
