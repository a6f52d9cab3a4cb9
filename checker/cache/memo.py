"""What was worked out of some input, remembered by a digest of it and forgotten when a run has no use for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from checker.cache.keys import digest, program

if TYPE_CHECKING:
    from checker.cache.store import Store


class Memo:
    """Results by digests of what they rest on, kept in a store under one name."""

    def __init__(self, store: Store, *name: str) -> None:
        self._store = store
        self._key = digest(program(), "memo", *name)
        self._used: dict[bytes, msgspec.Raw] = {}
        try:
            self._known = msgspec.msgpack.decode(store.get(self._key) or b"\x80", type=dict[bytes, msgspec.Raw])
        except msgspec.MsgspecError:
            self._known = {}

    def get(self, of: bytes) -> Any:
        """The result, plain data; None where none is known."""
        raw = self._used.get(of) or self._known.get(of)
        if raw is None:
            return None
        self._used[of] = raw
        return msgspec.msgpack.decode(raw)

    def put(self, of: bytes, result: Any) -> None:
        """Remembers a result: plain data, and not None."""
        self._used[of] = msgspec.Raw(msgspec.msgpack.encode(result))

    def keep(self) -> None:
        """Puts into the store what this run had use for, if that is not what the store holds."""
        if self._used.keys() != self._known.keys():
            self._store.put(self._key, msgspec.msgpack.encode(self._used))
