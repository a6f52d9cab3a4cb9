"""What two versions of a page came to when they were compared, as bytes, and a comparison made of such bytes again.

Each part is decoded when it is first asked for: of most comparisons nothing is asked but what the overview tells.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import msgspec

from checker.cache.keys import digest, identity, program
from checker.cache.rows import decode, encode, row_code
from checker.claims.ledger import tied
from checker.document import Place
from checker.versions.compare import compare
from checker.versions.comparison import BlockLink, Change, Comparison, FactChange, SectionLink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.cache.store import Store
    from checker.claims.claim import Claim
    from checker.claims.reading import Reading
    from checker.document import Document

_pack = msgspec.msgpack.encode
_unpack = msgspec.msgpack.decode
_PARTS = ("links", "sections", "changes")


class Comparer:
    """Does what `versions.compare.compare` does, with a store of what earlier comparisons came to."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __call__(self, old: Document, new: Document) -> Comparison:
        """The comparison of an older and a newer version of a page, its changed facts worked out."""
        key = digest(program(), "comparison", *identity(old), *identity(new))
        packed = self._store.get(key)
        if packed is not None:
            try:
                return RestoredComparison.restore(old, new, packed)
            except msgspec.MsgspecError:
                pass  # damaged in a way that its digest does not tell
        comparison = compare(old, new)
        self._store.put(key, _packed(comparison))
        return comparison


class Tying:
    """Does what `claims.ledger.tied` does, with a store of what was tied before."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __call__(self, old: Reading, new: Reading) -> Sequence[tuple[Claim, Claim]]:
        """The claims that two versions of a page make about one thing."""
        key = digest(program(), "tied", *identity(old.document), *identity(new.document))
        packed = self._store.get(key)
        if packed is not None:
            try:
                pairs = _unpack(packed, type=list[tuple[int, int]])
                return [(old.claims[one], new.claims[other]) for one, other in pairs]
            except (msgspec.MsgspecError, IndexError):
                pass
        found = tied(old, new)
        places = {id(claim): n for reading in (old, new) for n, claim in enumerate(reading.claims)}
        self._store.put(key, _pack([(places[id(one)], places[id(other)]) for one, other in found]))
        return found


class _Parts(msgspec.Struct, frozen=True, array_like=True):
    """The parts of a comparison, each packed by itself."""

    links: msgspec.Raw
    sections: msgspec.Raw
    changes: msgspec.Raw
    facts: msgspec.Raw


def _packed(comparison: Comparison) -> bytes:
    place_of = {id(link): n for n, link in enumerate(comparison.links)}
    to_row, _ = _place_code()
    links = [
        ([b.index for b in link.old], [b.index for b in link.new], link.kind, link.score, link.moved, link.how)
        for link in comparison.links
    ]
    sections = [
        (
            None if link.old is None else link.old.index,
            None if link.new is None else link.new.index,
            link.kind,
            link.similarity,
            link.how,
        )
        for link in comparison.sections
    ]
    changes = [
        (
            change.kind,
            change.weight,
            change.reasons,
            to_row(change.old),
            to_row(change.new),
            change.words,
            place_of[id(change.link)],
            change.rules,
            change.rewritten,
        )
        for change in comparison.changes
    ]
    facts = encode(comparison.facts, FactChange)
    return _pack(_Parts(*(msgspec.Raw(_pack(rows)) for rows in (links, sections, changes, facts))))


class RestoredComparison(Comparison):
    """A comparison of which each part is decoded when it is first asked for."""

    @classmethod
    def restore(cls, old: Document, new: Document, data: bytes) -> RestoredComparison:
        """The comparison that bytes hold; raises msgspec.MsgspecError where they hold none."""
        comparison = cls.__new__(cls)
        # a comparison's values never change; here they are set for the first time, past what guards them
        comparison.__dict__.update(old=old, new=new, _rows=_unpack(data, type=_Parts))
        return comparison

    def __getattr__(self, name: str) -> Any:
        if name not in _PARTS:
            raise AttributeError(name)
        value = self.__dict__[name] = getattr(self, f"_{name}")()
        return value

    def _links(self) -> tuple[BlockLink, ...]:
        old, new = self.old.blocks, self.new.blocks
        return tuple(
            BlockLink(
                old=tuple(old[n] for n in of_old),
                new=tuple(new[n] for n in of_new),
                kind=kind,
                score=score,
                moved=moved,
                how=how,
            )
            for of_old, of_new, kind, score, moved, how in _unpack(self._rows.links)
        )

    def _sections(self) -> tuple[SectionLink, ...]:
        old, new = self.old.sections, self.new.sections
        return tuple(
            SectionLink(
                old=None if of_old is None else old[of_old],
                new=None if of_new is None else new[of_new],
                kind=kind,
                similarity=similarity,
                how=how,
            )
            for of_old, of_new, kind, similarity, how in _unpack(self._rows.sections)
        )

    def _changes(self) -> tuple[Change, ...]:
        _, to_place = _place_code()
        return tuple(
            Change(
                kind=kind,
                weight=weight,
                reasons=tuple(reasons),
                old=to_place(old),
                new=to_place(new),
                words=tuple((sign, run) for sign, run in words),
                link=self.links[at],
                rules=tuple(rules),
                rewritten=rewritten,
            )
            for kind, weight, reasons, old, new, words, at, rules, rewritten in _unpack(self._rows.changes)
        )

    @cached_property
    def facts(self) -> tuple[FactChange, ...]:
        """The facts that changed."""
        return decode(_unpack(self._rows.facts), FactChange)


def _place_code() -> tuple[Any, Any]:
    """A place or None as a row, and back."""
    code = row_code(Place)
    return (lambda place: place and code.row(place)), (lambda row: row and code.value(row))
