"""What was worked out of some input, remembered by a digest of it and forgotten when a run has no use for it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import msgspec

from checker.cache.keys import digest, program

if TYPE_CHECKING:
    from checker.cache.store import Store


class Memo:
    """Results by digests of what they rest on, kept in a store under one name; without a store, none is known."""

    def __init__(self, store: Store | None, *name: str) -> None:
        self._store = store
        self._used: dict[bytes, msgspec.Raw] = {}
        self._known: dict[bytes, msgspec.Raw] = {}
        if store:
            self._key = digest(program(), "memo", *name)
            with contextlib.suppress(msgspec.MsgspecError):
                self._known = msgspec.msgpack.decode(store.get(self._key) or b"\x80", type=dict[bytes, msgspec.Raw])

    def get(self, of: bytes) -> Any:
        """The result, plain data; None where none is known."""
        raw = self._used.get(of) or self._known.get(of)
        if raw is None:
            return None
        self._used[of] = raw
        return msgspec.msgpack.decode(raw)

    def put(self, of: bytes, result: Any) -> None:
        """Remembers a result: plain data, and not None."""
        if self._store:
            self._used[of] = msgspec.Raw(msgspec.msgpack.encode(result))

    def keep(self) -> None:
        """Puts into the store what this run had use for, if that is not what the store holds."""
        if self._store and self._used.keys() != self._known.keys():
            self._store.put(self._key, msgspec.msgpack.encode(self._used))
