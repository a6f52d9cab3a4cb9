"""Reads pages from files' bytes, or takes them from the store where an earlier run read the same by that name.

Where many pages are to be read anew, several processes share them.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from checker.cache.keys import digest, program
from checker.cache.restored import RestoredDocument, pack_document
from checker.errors import UnreadableError
from checker.origins.folder import file_bytes, named_document

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from pathlib import Path, PurePath

    from checker.cache.pool import Pool
    from checker.cache.store import Store
    from checker.document import Document


class _File(NamedTuple):
    """A file of a folder, and the page that its place tells."""

    key: str
    path: Path
    page: str
    size: int


class Reader:
    """Does what `named_document` does, with a store, a pool of processes, or both."""

    def __init__(self, *, store: Store | None = None, pool: Pool | None = None) -> None:
        self._store, self._pool = store, pool
        self._ahead: dict[str, bytes] = {}

    def ahead(self, files: Sequence[tuple[Path, str]]) -> None:
        """Reads the files that are new, with the pages that their folders tell, if they are worth sharing."""
        if self._pool is None or self._pool.jobs < 2:
            return
        new = []
        for path, page in files:
            try:
                data = file_bytes(path, path.as_posix())
            except UnreadableError:
                continue  # it is told when its turn comes
            key = _key(data, path, path.as_posix(), page, None, None)
            if self._store is None or self._store.get(key) is None:
                new.append(_File(key, path, page, len(data)))
        if self._pool.worth(sum(file.size for file in new)):
            from concurrent.futures.process import BrokenProcessPool  # a run that shares nothing need not load it

            try:
                for _, made in self._pool.shared(_read_all, new, lambda file: file.size):
                    self._ahead.update(made)
            except BrokenProcessPool:
                self._pool.close()  # a file that ends its process is read, and told of, in its turn

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
        key = _key(data, file, shown, page, language, date)
        packed = self._store.get(key) if self._store else None
        if packed is not None:
            try:
                return RestoredDocument.restore(packed)
            except (msgspec.MsgspecError, TypeError, ValueError, IndexError):
                pass  # damaged in a way that its digest does not tell: read anew
        made = self._ahead.pop(key, None)
        if made is None and self._store is None:
            return named_document(data, file, shown, page, language, date)
        if made is None:
            document = named_document(data, file, shown, page, language, date)
            made = pack_document(document)
        else:
            document = RestoredDocument.restore(made)
        if self._store:
            self._store.put(key, made)
        return document


def _key(data: bytes, file: PurePath, shown: str, page: str, language: str | None, date: datetime.date | None) -> str:
    named = (file.name, shown, page, language or "", str(date))
    return digest(program(), "document", hashlib.sha256(data).hexdigest(), *named)


def _read_all(files: Sequence[_File]) -> dict[str, bytes]:
    """The pages that files hold, as bytes by their keys; what cannot be read is left out."""
    made = {}
    for file in files:
        shown = file.path.as_posix()
        try:
            data = file_bytes(file.path, shown)
            if _key(data, file.path, shown, file.page, None, None) == file.key:  # it has not changed meanwhile
                made[file.key] = pack_document(named_document(data, file.path, shown, file.page))
        except UnreadableError:
            continue
    return made
