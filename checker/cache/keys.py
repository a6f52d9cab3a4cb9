"""What bytes are kept under: digests of everything that they depend on, the program itself among it."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


def digest(*parts: str) -> str:
    """A key made of texts: 40 hexadecimal digits."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:40]


_LIBRARIES = ("babel", "google-re2", "markdown-it-py", "msgspec", "PyStemmer", "selectolax", "spacy")


@lru_cache(maxsize=1)
def program() -> str:
    """The program as it is: every file by its size and time, and the libraries that findings depend on."""
    root = Path(__file__).parents[1]
    parts = []
    for path in sorted(root.rglob("*.py")):
        stat = path.stat()
        parts.append(f"{path.relative_to(root)}:{stat.st_size}:{stat.st_mtime_ns}")
    for library in _LIBRARIES:
        try:
            parts.append(f"{library} {version(library)}")
        except PackageNotFoundError:
            parts.append(f"{library} unknown")
    return digest(*parts)
