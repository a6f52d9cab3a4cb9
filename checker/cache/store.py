"""Bytes kept in a folder under a key, so that runs beside each other lose nothing and none sees half of a file.

A few packs hold all that is kept: a thousand pages are a dozen files to open. The folder is a cache: it can be removed
at any time, what is damaged counts as not there, and a folder that cannot be written to is done without.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

_CHECK_BYTES = 8
_DAY_S = 24 * 3600
_KEEP_DAYS = 30
"""How long what no run asked for is kept."""
_NOTE_DAYS = 5
"""How old the note of what was last asked for may get."""
_FLUSH_S = 15
"""So much work at most is lost where a run is killed."""


class _Entry(msgspec.Struct, array_like=True):
    """Where in its pack something lies, and when it was last asked for, in days since 1970."""

    start: int
    end: int
    check: bytes
    day: int


@dataclass(slots=True)
class _Pack:
    """What one file held when it was read, and what has been put since."""

    data: bytes = b""
    entries: dict[bytes, _Entry] = field(default_factory=dict)
    put: dict[bytes, bytes] = field(default_factory=dict)
    asked: set[bytes] = field(default_factory=set)


class Store:
    """A folder of bytes under keys of hexadecimal digits."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._packs: dict[str, _Pack] = {}
        self._flushed_s = time.monotonic()

    def get(self, key: str) -> bytes | None:
        """What was kept under a key; None where nothing was, or where it is damaged."""
        pack = self._packs.get(key[0]) or self._open(key[0])
        name = bytes.fromhex(key)
        if (put := pack.put.get(name)) is not None:
            return put
        entry = pack.entries.get(name)
        if entry is None:
            return None
        pack.asked.add(name)
        kept = pack.data[entry.start : entry.end]
        return kept if _check(kept) == entry.check else None

    def put(self, key: str, data: bytes) -> None:
        """Keeps bytes under a key, in the folder within some seconds and after `keep` at the latest."""
        pack = self._packs.get(key[0]) or self._open(key[0])
        pack.put[bytes.fromhex(key)] = data
        if time.monotonic() - self._flushed_s > _FLUSH_S:
            self.keep()

    def keep(self, now_s: float | None = None) -> None:
        """Writes what was put, and leaves out what no run has asked for in thirty days.

        What another run wrote meanwhile stays. A folder that cannot be written to keeps nothing.
        """
        day = int((time.time() if now_s is None else now_s) / _DAY_S)
        for digit, pack in self._packs.items():
            if pack.put or any(pack.entries[name].day < day - _NOTE_DAYS for name in pack.asked):
                with contextlib.suppress(OSError):
                    self._write(digit, pack, day)
        self._flushed_s = time.monotonic()

    def _open(self, digit: str) -> _Pack:
        self._packs[digit] = pack = _read(self._path(digit))
        return pack

    def _path(self, digit: str) -> Path:
        return self.folder / f"pack-{digit}"

    def _write(self, digit: str, pack: _Pack, day: int) -> None:
        now = _read(self._path(digit))
        parts: list[bytes] = []
        entries: dict[bytes, _Entry] = {}
        at = 0
        for name, part, check, asked in (
            *((name, data, _check(data), day) for name, data in pack.put.items()),
            *_kept(pack, day, pack.asked),
            *_kept(now, day, pack.asked),
        ):
            if name not in entries and asked >= day - _KEEP_DAYS:
                parts.append(part)
                entries[name] = _Entry(start=at, end=at + len(part), check=check, day=asked)
                at += len(part)
        index = msgspec.msgpack.encode(entries)
        head = len(index).to_bytes(8, "big") + index
        self._make()
        handle, aside = tempfile.mkstemp(dir=self.folder, prefix=".")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(b"".join((_check(head), head, *parts)))
            Path(aside).replace(self._path(digit))
        except BaseException:
            with contextlib.suppress(OSError):
                Path(aside).unlink()
            raise
        pack.data, pack.entries, pack.put = b"".join(parts), entries, {}

    def _make(self) -> None:
        if not (self.folder / "CACHEDIR.TAG").exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            # git is to leave it alone, and so are programs that make backups (bford.info/cachedir)
            (self.folder / ".gitignore").write_text("*\n", "utf-8")
            (self.folder / "CACHEDIR.TAG").write_text("Signature: 8a477f597d28d172789f06886806bc55\n", "utf-8")


def _read(path: Path) -> _Pack:
    """What a pack's file holds; nothing where there is none, or where it is damaged."""
    try:
        whole = path.read_bytes()
        check, rest = whole[:_CHECK_BYTES], memoryview(whole)[_CHECK_BYTES:]
        end = 8 + int.from_bytes(rest[:8], "big")
        if len(rest) < 8 or _check(rest[:end]) != check:
            return _Pack()
        entries = msgspec.msgpack.decode(rest[8:end], type=dict[bytes, _Entry])
    except (OSError, msgspec.MsgspecError):
        return _Pack()
    return _Pack(data=whole[_CHECK_BYTES + end :], entries=entries)


def _kept(pack: _Pack, day: int, asked: set[bytes]) -> list[tuple[bytes, bytes, bytes, int]]:
    """What a pack's file holds, each with the check that it was put with and the day when it was last asked for."""
    return [
        (name, pack.data[entry.start : entry.end], entry.check, day if name in asked else entry.day)
        for name, entry in pack.entries.items()
    ]


def _check(data: bytes | memoryview) -> bytes:
    return hashlib.blake2b(data, digest_size=_CHECK_BYTES).digest()
