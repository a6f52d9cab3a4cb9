"""Reads a page from a file's bytes, or takes it from the store where an earlier run read the same by that name."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from checker.cache.keys import digest, program
from checker.cache.restored import RestoredDocument, pack_document
from checker.origins.folder import named_document

if TYPE_CHECKING:
    import datetime
    from pathlib import PurePath

    from checker.cache.store import Store
    from checker.document import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Does what `named_document` does, with a store."""

    store: Store

    def __call__(
        self,
        data: bytes,
        file: PurePath,
        shown: str,
        page: str,
        language: str | None = None,
        date: datetime.date | None = None,
    ) -> Document:
        """The document that a file's bytes hold; raises UnreadableError for what is no text."""
        named = (file.name, shown, page, language or "", str(date))
        key = digest(program(), "document", hashlib.sha256(data).hexdigest(), *named)
        packed = self.store.get(key)
        if packed is not None:
            try:
                return RestoredDocument.restore(packed)
            except (msgspec.MsgspecError, TypeError, ValueError, IndexError):
                pass  # damaged in a way that its digest does not tell: read anew
        document = named_document(data, file, shown, page, language, date)
        self.store.put(key, pack_document(document))
        return document
