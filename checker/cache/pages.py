"""Change reports made before, kept under digests of what they rest on: both versions, and what is open on them."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import msgspec

from checker.cache.keys import digest, identity, program

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.cache.store import Store
    from checker.versions.comparison import Comparison

_MOST_BYTES = 50_000_000
"""So large a page is none that was kept."""


class KeptPages:
    """Gives the page that an earlier run made of the same, or has it made and keeps it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __call__(
        self, comparison: Comparison, says: str, make: Callable[[], tuple[str, dict[str, str]]]
    ) -> tuple[str, dict[str, str]]:
        """What `make` makes of a comparison; `says` tells all that it rests on besides."""
        key = digest(program(), "change page", says, *identity(comparison.old), *identity(comparison.new))
        packed = self._store.get(key)
        if packed is not None:
            try:
                return msgspec.msgpack.decode(_unpacked(packed), type=tuple[str, dict[str, str]])
            except (msgspec.MsgspecError, zlib.error):
                pass  # damaged in a way that its digest does not tell
        made = make()
        self._store.put(key, zlib.compress(msgspec.msgpack.encode(made), 1))
        return made


def _unpacked(packed: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    return unpacking.decompress(packed, _MOST_BYTES)
