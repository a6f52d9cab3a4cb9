"""The small words that may stand inside a name, and the words that a name never begins with, by language."""

from __future__ import annotations

NAME_CONNECTORS: dict[str, tuple[str, ...]] = {
    "en": ("of", "the", "and", "for", "on", "in", "to", "de", "la", "du", "van", "von", "der"),
    "fr": ("de", "du", "des", "la", "le", "les", "et", "sur", "pour", "en", "aux", "au", "van", "von", "der"),
    "nl": ("van", "voor", "de", "het", "der", "den", "en", "inzake", "ter", "op", "tot"),
    "de": ("der", "die", "das", "des", "dem", "den", "für", "und", "von", "vom", "zur", "zum", "über", "im", "am"),
}
"""What joins the capitalised words of one name ("Convention on the Rights of the Child")."""

INNER_ARTICLES: dict[str, frozenset[str]] = {
    "en": frozenset({"the"}),
    "fr": frozenset({"la", "le", "les"}),
    "nl": frozenset({"de", "het", "den"}),
}
"""Of these, the ones that stand in a name only after another: "of the", never "the" alone."""

AND_WORDS = frozenset({"and", "et", "en", "und"})
"""They join two names as often as two halves of one."""

ARTICLES: dict[str, frozenset[str]] = {
    "en": frozenset({"the", "a", "an", "this", "that", "these", "those", "our", "its", "their", "his", "her"}),
    "fr": frozenset({"le", "la", "les", "l", "un", "une", "des", "du", "ce", "cette", "ces", "notre", "son", "sa"}),
    "nl": frozenset({"de", "het", "een", "deze", "dit", "die", "dat", "onze", "ons", "zijn", "haar"}),
    "de": frozenset({"der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einer", "eines", "diese",
                     "dieser", "dieses", "unser", "unsere", "sein", "ihre", "ihr"}),
}  # fmt: skip

HEAD_FIRST = frozenset({"fr"})
"""Languages whose names say first what they are ("Organisation mondiale de la santé")."""

NOUNS_CAPITALISED = frozenset({"de"})
"""Languages that write every noun with a capital, so that a capital is no sign of a name."""

OWN_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset({"we", "our", "us"}),
    "fr": frozenset({"nous", "notre", "nos"}),
    "nl": frozenset({"wij", "we", "ons", "onze"}),
    "de": frozenset({"wir", "uns", "unser", "unsere", "unseren", "unserem", "unserer"}),
}
"""Words by which a page speaks of the body that publishes it."""

PRONOUNS: dict[str, frozenset[str]] = {
    "en": frozenset({"it", "its", "they", "their", "he", "she"}),
    "fr": frozenset({"il", "elle", "ils", "elles", "son", "sa", "ses"}),
    "nl": frozenset({"hij", "zij", "ze", "zijn", "haar", "hun"}),
    "de": frozenset({"er", "sie", "es", "ihr", "ihre", "sein", "seine"}),
}
"""Words that stand for the subject of the sentence before."""

ANSWERS_BEGIN = frozenset("yes no oui non ja nee nein".split())
"""Words at the start of a sentence that answers the one before, in any of the languages."""
