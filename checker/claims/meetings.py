"""Where the claims of a page meet those of others, in numbers: what tells of a large project which claims to look at.

A key that a rule of `judging` holds claims under is a number here, and so is what a claim says. Claims under one number
that say different things may disagree; those of a page that shares no such number need not be looked at.
"""

from __future__ import annotations

import hashlib
from array import array
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from checker.claims.judging import RULES, stating
from checker.claims.reading import Note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.claim import Claim
    from checker.claims.reading import Reading

RULE_BITS = 5
_MASK = (1 << 64) - 1
_ODD = 0x9E3779B97F4A7C15
"""2^64 by the golden ratio: a multiplier that spreads (Knuth, The Art of Computer Programming 3, 6.4)."""


class Meetings(msgspec.Struct, frozen=True, array_like=True):
    """The meetings of one page, as arrays of numbers in bytes; the first four go together, an entry a meeting."""

    keys: bytes
    """The number of the key; its lowest bits say by which rule."""
    said: bytes
    """What the claim says."""
    words: bytes
    """The word that leads to the meeting, 0 for a rule that knows none."""
    owners: bytes
    """The place of the claim among the page's claims."""
    passages: int
    """How many different passages state something."""
    counted: bytes
    """The words of these, each as often as it stands in another passage."""
    sentences: int


def numbers(data: bytes) -> array[int]:
    """The numbers that bytes hold."""
    return array("Q", data)


@lru_cache(maxsize=1 << 17)
def number_of(*parts: str) -> int:
    """A number of 64 bits for some words, the same in every run."""
    whole = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(whole, digest_size=8).digest(), "big")


def _make(reading: Reading) -> Meetings:
    claims = stating(reading)
    places = {id(claim): n for n, claim in enumerate(reading.claims)}
    keys, said, words, owners = array("Q"), array("Q"), array("Q"), array("Q")
    says = {id(claim): number_of(*_said(claim)) for claim in claims}
    for number, rule in enumerate(RULES):
        if rule.within:
            continue
        for key, claim in rule.meets(claims):
            word = number_of(key[-1]) if rule.by_word else 0
            whole = number_of(*key[:-1]) * _ODD + word if rule.by_word else number_of(*key)
            keys.append((whole << RULE_BITS | number) & _MASK)
            said.append(says[id(claim)])
            words.append(word)
            owners.append(places[id(claim)])
    passages = {(claim.context, claim.words) for claim in claims}
    counted = array("Q", sorted(number_of(word) for _, passage in passages for word in passage))
    return Meetings(
        keys=keys.tobytes(),
        said=said.tobytes(),
        words=words.tobytes(),
        owners=owners.tobytes(),
        passages=len(passages),
        counted=counted.tobytes(),
        sentences=len(reading.sentences),
    )


def _said(claim: Claim) -> Sequence[str]:
    """All of what a claim says that judging looks at: of claims that say the same nothing is told."""
    mention = claim.mention
    assert mention is not None
    return (
        claim.value,
        str(mention.value),
        str(mention.end_value),
        mention.unit or "",
        mention.bound,
        claim.bound,
        "all" if claim.members else "",
    )


MEETINGS = Note(name="meetings", make=_make, kind=Meetings)
