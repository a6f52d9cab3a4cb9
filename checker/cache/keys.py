"""What bytes are kept under: digests of everything that they depend on, the program itself among it."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.document import Document


def digest(*parts: str) -> str:
    """A key made of texts: 40 hexadecimal digits."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:40]


_LIBRARIES = frozenset("babel google_re2 jinja2 markdown_it_py markupsafe msgspec pystemmer selectolax spacy".split())
"""As the folders that tell of installed packages spell them."""
_PROGRAM = (".py", ".jinja", ".css", ".js")


def identity(document: Document) -> tuple[str, ...]:
    """Everything that what is found out about a page depends on, but the program: its bytes, and what it is called."""
    told = (document.path, document.page, document.language, str(document.date), document.title)
    return (document.sha256, *told)


@lru_cache(maxsize=1)
def program() -> str:
    """The program as it is: what every file of it says, and the libraries that findings depend on.

    Not when files were written: in CI every checkout is new, and the cache of the run before should hold.
    """
    root = str(Path(__file__).parents[1])
    parts: list[str] = [sys.byteorder, *_installed()]
    for folder, folders, files in os.walk(root):
        folders.sort()
        for name in sorted(files):
            if name.endswith(_PROGRAM):
                path = os.path.join(folder, name)  # noqa: PTH118  # three hundred paths, in every run
                with open(path, "rb") as file:  # noqa: PTH123
                    parts += [path[len(root) :], hashlib.sha256(file.read()).hexdigest()]
    return digest(*parts)


def _installed() -> list[str]:
    """The libraries with their versions, as the names of the folders that tell of them say (PEP 376)."""
    found = []
    for folder in dict.fromkeys(sys.path):
        try:
            names = os.listdir(folder or ".")  # noqa: PTH208  # importlib.metadata takes longer to load than all this
        except OSError:
            continue
        for name in names:
            library, dash, rest = name.partition("-")
            if dash and rest.endswith(".dist-info") and re.sub(r"[-_.]+", "_", library).lower() in _LIBRARIES:
                found.append(name)
    return sorted(found)
