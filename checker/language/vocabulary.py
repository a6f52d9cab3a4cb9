"""The words of a text, each once: what asks which words a page has need not walk over all of it."""

from __future__ import annotations

from functools import lru_cache

from checker.language.lazy import lazy_re

_WORD = lazy_re(r"[\w'’-]+")


@lru_cache(maxsize=2)
def vocabulary(text: str) -> str:
    """Each word of a text once, as it is written, on a line of its own; hyphens and apostrophes part none.

    A pattern that looks at no more than a word and the signs in it finds here what it finds in the text, in its order.
    """
    return "\n".join(dict.fromkeys(_WORD.findall(text)))
