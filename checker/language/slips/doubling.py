"""Words that were written twice by mistake, and those that each language doubles lawfully."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from operator import eq
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re
from checker.language.parts.labels import LABELS

if TYPE_CHECKING:
    from collections.abc import Iterator

LAWFUL: dict[str, frozenset[str]] = {
    "en": frozenset(
        "that had is was her who so no very many much long far now there it do one out bye blah yes well on in up "
        "again ha hear knock please".split()
    ),
    "fr": frozenset(
        "nous vous en si non très bien elle elles lui faire fait oui trop plus loin vite peu tout petit".split()
    ),
    "nl": frozenset(
        "dat die het er je u ze in op aan om door voor toe uit af over hij is zijn haar hun heel mee binnen na "
        "bij zij jullie zeer achter onder ja nee".split()
    ),
    "de": frozenset(
        "die der das den dem sie wir ihr ihnen es in an auf ein zu sehr nach was wer aus vor mit bei um weg "
        "durch über unter ja nein viel".split()
    ),
}
"""Words that stand twice in good prose: a conjunction and a pronoun of one form ("that that"), a particle and the
preposition after it (Dutch "op op", German "an an")."""

_TAKES_PARTICLE = lazy_re(
    r"\b(?:log|sign|check|hand|fill|com|mov|go|bring|tak|set|phas|opt|buy|build|liv|stay|settl|join|drop|call|phon|giv|put"
    r"|send|turn|plug|tun|cash|step|factor|roll|carr|keep|hold|pass|switch|try|add|hang|get|work|follow|trad|cav|shut|lock"
    r"|let|break|mov|driv|walk|stand|type|tick|write|key|keyed|bed|ring|pitch|brought|built|came|gave|got|held|kept|sent"
    r"|took|went|wrote|worn|sworn|gone|driven|written|stood|broke)(?:e?s|y|ies|ied|ed|(?:[bgnpt])?ing|ged|ped|ted|e|ning)?"
    r"\b(?:\s[^\W\d]+){0,5}\s\Z"
    r"|\b(?:later|early|earlier|further|so|head|from (?:then|now|there|here))\s\Z",
    re.IGNORECASE,
)
"""What an English "in" or "on" may belong to before the preposition of the same form: "fill it in in ink"."""

_GERMAN_ARTICLES = frozenset("die der das den dem".split())
_RELATIVE = lazy_re(
    r"(?:,|[;:(–—-]|\b(?:und|oder|als|wie|sondern|aber|auch|nur|noch|wenn|weil|dass|ob|falls|da|nachdem|bevor|während))(?:\s[a-zäöüß]{2,8}){0,2}\s$"
)
"""What stands before a relative pronoun or a demonstrative, which an article may follow: "Reisende, die die Frist"."""
_ATTRIBUTE = lazy_re(r"(?:\s[\w-]+){1,5}?\s\w+(?:end|t|en)e[nrms]?\s[A-ZÄÖÜ]")
"""A participle that has an article of its own before its noun: "die der Stadt gehörenden Häuser"."""

_PAIRS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "en": (
        frozenset("of in to for on at by with from and or as".split()),
        frozenset("the a an our your their its this these".split()),
    ),
    "fr": (
        frozenset("de dans à pour sur par avec et ou en".split()),
        frozenset("la le les un une des nos vos leur ce cette ces".split()),
    ),
    "nl": (
        frozenset("van in op voor aan bij met door en of naar".split()),
        frozenset("de het een onze uw deze dit dat".split()),
    ),
    "de": (
        frozenset("von in auf für an bei mit durch und oder nach aus zu".split()),
        frozenset("der die das den dem des ein eine einen einem einer".split()),
    ),
}
"""A preposition and an article: two words that nobody repeats on purpose ("of the of the")."""

_WORD = lazy_re(r"\w+")
_TWICE = lazy_re(r"(?<![\w'’.@/-])([^\W\d_]+)([ \u00a0]|[ \u00a0]*\n[ \u00a0]*)(\1)(?![\w'’@/-])", re.IGNORECASE)
_PAIR_TWICE = lazy_re(r"(?<![\w'’-])(([^\W\d_]+) ([^\W\d_]+)) (\1)(?![\w'’-])", re.IGNORECASE)


def find_doubled(text: str, language: str) -> Iterator[tuple[Span, str]]:
    """The words (or pairs of small words) that stand twice in a row by mistake: both of them, and the one to keep."""
    words = _WORD.findall(text.casefold())
    again = any(map(eq, words, islice(words, 1, None)))
    pair_again = any(map(eq, pairwise(words), pairwise(words[2:])))
    if again:
        yield from _words_twice(text, language)
    if pair_again:
        yield from _pairs_twice(text, language)


def _words_twice(text: str, language: str) -> Iterator[tuple[Span, str]]:
    for twice in _TWICE.finditer(text):
        first, again = twice[1], twice[3]
        if (
            _is_name(first, again)
            or _begins_name(text, twice)
            or _is_label(text, twice, language)
            or (first.casefold() in LAWFUL[language] and not _is_slip(text, twice, language))
        ):
            continue
        if text[twice.end() : twice.end() + 1 + len(again)].casefold() == f" {again.casefold()}":  # bla bla bla
            continue
        yield Span(twice.start(), twice.end()), first


def _begins_name(text: str, twice: re.Match[str]) -> bool:
    """Whether a small word stands before a name that begins with the same one: "the branch of Of Mills and Men"."""
    behind = text[twice.end() : twice.end() + 2]
    return twice[1].islower() and twice[3].istitle() and behind[:1] == " " and behind[1:].isupper()


def _is_slip(text: str, twice: re.Match[str], language: str) -> bool:
    """Whether a word that may stand twice has no reason to do so here.

    A German article: where no relative clause and no participle can explain it; an English "in" or "on": where no verb
    stands near that takes it as its particle.
    """
    if language == "en" and twice[1].casefold() in ("in", "on"):
        return not _TAKES_PARTICLE.search(text, max(0, twice.start() - 60), twice.start())
    if language != "de":
        return False
    if twice[1].casefold() not in _GERMAN_ARTICLES or twice[1][0].isupper():
        return False
    before = text[max(0, twice.start() - 40) : twice.start()]
    if not re.search(r"[a-zäöüß]\s$", before) or _RELATIVE.search(before):
        return False
    return not _ATTRIBUTE.match(text, twice.end())


def _pairs_twice(text: str, language: str) -> Iterator[tuple[Span, str]]:
    prepositions, articles = _PAIRS[language]
    for twice in _PAIR_TWICE.finditer(text):
        if twice[2].casefold() in prepositions and twice[3].casefold() in articles:
            yield Span(twice.start(), twice.end()), twice[1]


def _is_label(text: str, twice: re.Match[str], language: str) -> bool:
    """Whether one of two single letters names something: "in group A a pupil", "class a a year ago"."""
    first, again = twice[1], twice[3]
    if len(first) > 1:
        return False
    before = text[max(0, twice.start() - _LEAD_CHARS) : twice.start()].rstrip()
    if first == again:
        words = _WORD.findall(before)
        return bool(words) and words[-1].casefold() in LABELS[language]
    return again.isupper() or (bool(before) and before[-1] not in ".!?:•")  # "A a permit" opens a sentence


_LEAD_CHARS = 30


def _is_name(first: str, again: str) -> bool:
    """Whether it looks like a name or a label ("Wagga Wagga", "AA AA", "x x") and not like a word of a sentence."""
    if len(first) == 1 and first.casefold() not in "aàuy":
        return True
    if first.isupper():
        return len(first) > 1
    return again[0].isupper() and first[0].isupper()
