"""What bytes are kept under: digests of everything that they depend on, the program itself among it."""

from __future__ import annotations

import hashlib
import sys
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


def digest(*parts: str) -> str:
    """A key made of texts: 40 hexadecimal digits."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:40]


_LIBRARIES = ("babel", "google-re2", "markdown-it-py", "msgspec", "PyStemmer", "selectolax", "spacy")


@lru_cache(maxsize=1)
def program() -> str:
    """The program as it is: what every file of it says, and the libraries that findings depend on.

    Not when files were written: in CI every checkout is new, and the cache of the run before should hold.
    """
    root = Path(__file__).parents[1]
    parts: list[str] = [sys.byteorder]
    for path in sorted(root.rglob("*.py")):
        parts += [path.relative_to(root).as_posix(), hashlib.sha256(path.read_bytes()).hexdigest()]
    for library in _LIBRARIES:
        try:
            parts.append(f"{library} {version(library)}")
        except PackageNotFoundError:
            parts.append(f"{library} unknown")
    return digest(*parts)
