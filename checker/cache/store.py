"""Bytes kept in a folder under a key, so that runs beside each other lose nothing and none sees half of a file.

The folder is a cache: it can be removed at any time, what is damaged counts as not there, and a folder that cannot be
written to is done without.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import time
from pathlib import Path

_CHECK_BYTES = 8
_KEEP_S = 30 * 24 * 3600
"""How long what no run asked for is kept."""


class Store:
    """A folder of bytes under keys of hexadecimal digits."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made: set[Path] = set()
        self._used: set[Path] = set()

    def get(self, key: str) -> bytes | None:
        """What was kept under a key; None where nothing was, or where it is damaged."""
        path = self._path(key)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        self._used.add(path)
        kept = data[_CHECK_BYTES:]
        return kept if _check(kept) == data[:_CHECK_BYTES] else None

    def put(self, key: str, data: bytes) -> None:
        """Keeps bytes under a key; a folder that cannot be written to keeps nothing."""
        path = self._path(key)
        with contextlib.suppress(OSError):
            self._make(path.parent)
            handle, aside = tempfile.mkstemp(dir=path.parent, prefix=".")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(_check(data) + data)
                Path(aside).replace(path)
            except BaseException:
                with contextlib.suppress(OSError):
                    Path(aside).unlink()
                raise

    def tidy(self, now_s: float | None = None) -> None:
        """Removes what no run has asked for in thirty days; looked at once a day, by the age of a file that says so."""
        now = time.time() if now_s is None else now_s
        stamp = self.folder / "tidied"
        with contextlib.suppress(OSError):
            if stamp.exists() and now - stamp.stat().st_mtime < 24 * 3600:
                return
            stamp.touch()
            for path in self._used:
                with contextlib.suppress(OSError):
                    os.utime(path, (now, now))
            for path in self.folder.glob("??/*"):
                with contextlib.suppress(OSError):
                    if now - path.stat().st_mtime > _KEEP_S:
                        path.unlink()

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / key[2:]

    def _make(self, folder: Path) -> None:
        if folder in self._made:
            return
        if not (self.folder / "CACHEDIR.TAG").exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            # git is to leave it alone, and so are programs that make backups (bford.info/cachedir)
            (self.folder / ".gitignore").write_text("*\n", "utf-8")
            (self.folder / "CACHEDIR.TAG").write_text("Signature: 8a477f597d28d172789f06886806bc55\n", "utf-8")
        folder.mkdir(exist_ok=True)
        self._made.add(folder)


def _check(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_CHECK_BYTES).digest()
