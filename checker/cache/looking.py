"""Looks at each page by itself: what an earlier run found out is taken from the store, the rest spread over the cores.

The same pages, rules and day give the same as `checking.look_at` does, whatever the store holds and however many cores
there are.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from checker.cache.keys import digest, identity, program
from checker.cache.restored import (
    RestoredDocument,
    RestoredReading,
    pack_document,
    pack_findings,
    pack_reading,
    size_of,
    unpack_findings,
)
from checker.checking import Looked, look_at
from checker.kinds import NOTES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from checker.cache.pool import Pool
    from checker.cache.store import Store
    from checker.document import Document
    from checker.kinds.kind import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Looker:
    """Looks at pages, with a store, a pool of processes, or both."""

    store: Store | None = None
    pool: Pool | None = None

    def __call__(
        self, documents: Sequence[Document], context: Context, progress: Callable[[str], None] | None
    ) -> list[Looked]:
        """What is to be known of each page by itself, in the order of the pages."""
        settings = digest(repr(context.rules), context.as_of.isoformat()) if self.store else ""
        keys = [_keys(document, context, settings) for document in documents] if self.store else []
        found: list[Looked | None] = [None] * len(documents)
        for n, document in enumerate(documents):
            found[n] = self._known(document, keys[n], context) if self.store else None
        missing = [n for n, looked in enumerate(found) if looked is None]
        for n, looked, packed in self._look([(n, documents[n]) for n in missing], context, progress):
            found[n] = looked
            if self.store:
                found[n] = replace(looked, says=keys[n][0])
                says, wrong = packed or _pack(looked)
                self.store.put(keys[n][0], says)
                self._keep_findings(keys[n][1], looked, wrong)
        return [looked for looked in found if looked is not None]

    def _known(self, document: Document, keys: tuple[str, str], context: Context) -> Looked | None:
        """What the store knows of a page; of what it knows in part, the rest is worked out and kept."""
        assert self.store
        data = self.store.get(keys[0])
        if data is None:
            return None
        try:
            reading = RestoredReading(document, data)
            packed = self.store.get(keys[1])
            if packed is not None:
                return Looked(reading=reading, findings=unpack_findings(packed), says=keys[0])
        except (msgspec.MsgspecError, TypeError, ValueError, KeyError, IndexError):
            return None
        # another day or other rules: the page says what it said
        (looked,) = look_at([document], context, None, readings=[reading])
        self._keep_findings(keys[1], looked, pack_findings(looked.findings))
        return replace(looked, says=keys[0])

    def _keep_findings(self, key: str, looked: Looked, packed: bytes) -> None:
        """Keeps what is wrong within a page, unless checker failed at it: that is looked for again."""
        assert self.store
        if not looked.failed:
            self.store.put(key, packed)

    def _look(
        self, missing: Sequence[tuple[int, Document]], context: Context, progress: Callable[[str], None] | None
    ) -> Iterator[tuple[int, Looked, tuple[bytes, bytes] | None]]:
        if self.pool and len(missing) > 1 and self.pool.worth(sum(size_of(document) for _, document in missing)):
            yield from _shared(self.pool, missing, context, progress)
            return
        for n, document in missing:
            (looked,) = look_at([document], context, progress)
            if len(missing) > 1:
                looked.reading.note_all(NOTES)  # while what they rest on is at hand
            yield n, looked, None


def _shared(
    pool: Pool, missing: Sequence[tuple[int, Document]], context: Context, progress: Callable[[str], None] | None
) -> Iterator[tuple[int, Looked, tuple[bytes, bytes]]]:
    """The same by several processes, each given a few pages at a time."""
    try:
        work = partial(_look_and_pack, context=context)
        packed = [(n, document, pack_document(document)) for n, document in missing]
        sent = {id(data): (n, document) for n, document, data in packed}
        for batch, done in pool.shared(work, [data for _, _, data in packed], len):
            for data, found in zip(batch, done, strict=True):
                n, document = sent[id(data)]
                if progress:
                    progress(document.path)
                packs, failed = found
                reading = RestoredReading(document, packs[0])
                yield n, Looked(reading=reading, findings=unpack_findings(packs[1]), failed=failed), packs
    finally:
        pool.close()


def _look_and_pack(pages: Sequence[bytes], context: Context) -> list[tuple[tuple[bytes, bytes], tuple[str, ...]]]:
    documents = [RestoredDocument.restore(page) for page in pages]
    return [(_pack(looked), looked.failed) for looked in look_at(documents, context, None)]


def _pack(looked: Looked) -> tuple[bytes, bytes]:
    return pack_reading(looked.reading), pack_findings(looked.findings)


def _keys(document: Document, context: Context, settings: str) -> tuple[str, str]:
    """The keys of what a page says, and of what is wrong within it by these rules on this day."""
    says = digest(program(), *identity(document))
    return says, digest(says, settings, str(document.path in context.newest))
