"""The blank spaCy pipelines, one a language: tokenizer and sentence splitter, and what matchers are built on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.sentence_ends import install

if TYPE_CHECKING:
    from spacy.language import Language

LANGUAGES = ("en", "fr", "nl", "de")

_DOCUMENTS_A_PIPELINE = 500

_pipelines: dict[str, Language] = {}
_uses: dict[str, int] = {}


def blank(language: str) -> Language:
    """The blank spaCy pipeline of a language with our sentence splitter in it, made on first use and then kept.

    Its vocabulary grows with every new word it meets; `renew` lets go of it. Matchers are bound to the vocabulary of
    the pipeline they were made with, so keep them beside it (`pipeline.vocab` is the key), not for ever.
    """
    if language not in _pipelines:
        import spacy  # takes a second: only who reads closely pays for it

        name = language if language in LANGUAGES else "xx"
        pipeline = spacy.blank(name)
        pipeline.max_length = 20_000_000
        install(pipeline)
        _pipelines[language] = pipeline
    return _pipelines[language]


def count_document(language: str) -> None:
    """Notes that one more document was read, and renews the pipeline when its vocabulary has met enough of them."""
    _uses[language] = _uses.get(language, 0) + 1
    if _uses[language] >= _DOCUMENTS_A_PIPELINE:
        renew(language)


def renew(language: str) -> None:
    """Lets go of a language's pipeline, and of every word it has met; the next use makes a new one."""
    _pipelines.pop(language, None)
    _uses.pop(language, None)
