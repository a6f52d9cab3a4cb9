"""The blank spaCy pipelines, one a language: tokenizer and sentence splitter."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

from checker.language.sentences.sentence_ends import install

if TYPE_CHECKING:
    from spacy.language import Language

_DOCUMENTS_A_PIPELINE = 500

_pipelines: dict[str, Language] = {}
_uses: dict[str, int] = {}


def blank(language: str) -> Language:
    """The blank spaCy pipeline with a language's sentence splitter in it, made on first use and then kept.

    All have the tokenizer that is for any language: what is particular to one is told by our own rules, and those for
    French take five seconds to load. Its vocabulary grows with every new word it meets; `renew` lets go of it.
    """
    if language not in _pipelines:
        pipeline = _spacy().blank("xx")
        pipeline.max_length = 20_000_000
        install(pipeline, language)
        _pipelines[language] = pipeline
    return _pipelines[language]


def _spacy() -> ModuleType:
    """spaCy, which takes most of a second to load: only who reads closely pays for it.

    It loads its whole command line with it, for one function that tells how it was installed. That takes a third of the
    time and is not asked for here, so something empty stands in its place meanwhile.
    """
    empty = {name: ModuleType(name) for name in ("spacy.cli", "spacy.cli.info") if "spacy" not in sys.modules}
    for module in empty.values():
        module.__dict__.update(__path__=[], info=None)
    sys.modules.update(empty)
    try:
        import spacy
    finally:
        for name in empty:
            del sys.modules[name]  # who wants it later gets it
    return spacy


def count_document(language: str) -> None:
    """Notes that one more document was read, and renews the pipeline when its vocabulary has met enough of them."""
    _uses[language] = _uses.get(language, 0) + 1
    if _uses[language] >= _DOCUMENTS_A_PIPELINE:
        renew(language)


def renew(language: str) -> None:
    """Lets go of a language's pipeline, and of every word it has met; the next use makes a new one."""
    _pipelines.pop(language, None)
    _uses.pop(language, None)
