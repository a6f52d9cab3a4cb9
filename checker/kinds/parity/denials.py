"""Where one language version of a sentence denies what another affirms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.translations import mention_key
from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.parity.details import language_name, language_names
from checker.language.lazy import lazy_re
from checker.language.negation import denials, implies_denial, is_hedged, is_rule, limits_alike
from checker.language.slips.foreign import foreign_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.claims.translations import Row
    from checker.findings import Finding


_DOES = {(True, True): "denies", (True, False): "deny", (False, True): "affirms", (False, False): "affirm"}
"""What the other versions do, where one affirms or not, and where they are one or several."""


def find_denials(versions: Sequence[Reading], rows: Sequence[Row], n: int) -> Iterator[Finding]:
    """A finding for a sentence that denies in all versions but one, or in one alone.

    Only short sentences that neither limit nor except anything tell which says what.
    """
    present = [(versions[k], block) for k, block in enumerate(rows[n].blocks) if block is not None]
    if len(present) < _FEWEST_VERSIONS:
        return
    readings = [reading for reading, _ in present]
    sentences = [[s for s in reading.sentences_in(block.span) if len(s)] for reading, block in present]
    if len({len(spans) for spans in sentences}) != 1 or not _go_together(readings, sentences):
        return
    for spans in _parts(readings, sentences):
        told = [
            (_plain(reading.document.quote(span)), reading.document.language)
            for reading, span in zip(readings, spans, strict=True)
        ]
        counts = [denials(text, language) for text, language in told]
        if len(set(counts)) == 1 or _is_untranslated(told):
            continue
        for deviant, others in _one_against_all(counts):
            affirming = others if counts[deviant] else [deviant]
            said = [reading.document.quote(span) for reading, span in zip(readings, spans, strict=True)]
            denying = [deviant] if counts[deviant] else others
            if any(implies_denial(said[k]) for k in affirming) or any(
                limits_alike(said[one], said[other]) for one in affirming for other in denying
            ):
                continue
            if not _is_plain(list(zip(readings, spans, strict=True))) or _is_told_around(versions, rows, n):
                break
            rest = [(readings[k], spans[k]) for k in others]
            yield finding(
                readings[deviant],
                [spans[deviant], *rest],
                kind="parity",
                level="error" if all(is_rule(text, language) for text, language in told) else "warning",
                message=f"The {language_name(readings[deviant])} version "
                f"{'affirms' if counts[deviant] == 0 else 'denies'} what the "
                f"{language_names([other for other, _ in rest])} version{'' if len(rest) == 1 else 's'} "
                f"{_DOES[counts[deviant] == 0, len(rest) == 1]}.",
                subject="negation",
                values=(str(counts[deviant]), str(counts[others[0]])),
            )
            if len(present) == _FEWEST_VERSIONS:
                break


def _go_together(readings: Sequence[Reading], sentences: Sequence[Sequence[Span]]) -> bool:
    """Whether the sentences of a passage deny alike but for one: where several do not, they are in another order."""
    differing = 0
    for spans in zip(*sentences, strict=True):
        told = zip(readings, spans, strict=True)
        differing += len({denials(reading.document.quote(s), reading.document.language) for reading, s in told}) > 1
    return differing <= 1


def _is_told_around(versions: Sequence[Reading], rows: Sequence[Row], n: int) -> bool:
    """Whether a list and what leads to it share the denial: "Do not:" and "feed them" is "Feed them" and "never"."""
    first = n
    while first and n - first < _LONGEST_LIST and _is_item(rows[first]):
        first -= 1
    if first < n:
        return _deny_otherwise(versions, rows[first])
    for row in rows[n + 1 : n + 1 + _LONGEST_LIST]:
        if not _is_item(row):
            return False
        if _deny_otherwise(versions, row):
            return True
    return False


_LONGEST_LIST = 100


def _is_item(row: Row) -> bool:
    return any(block is not None and block.kind == "item" for block in row.blocks)


def _deny_otherwise(versions: Sequence[Reading], row: Row) -> bool:
    """Whether the versions of a passage deny not equally often."""
    blocks = [(reading, block) for reading, block in zip(versions, row.blocks, strict=True) if block is not None]
    return len({denials(block.text, reading.document.language) for reading, block in blocks}) > 1


def _parts(readings: Sequence[Reading], sentences: Sequence[Sequence[Span]]) -> Iterator[tuple[Span, ...]]:
    """The sentences in line, those parted at their semicolons that deny as often in all languages, at other places."""
    for spans in zip(*sentences, strict=True):
        parted = [list(_clauses(reading, span)) for reading, span in zip(readings, spans, strict=True)]
        counts = [
            [denials(reading.document.quote(clause), reading.document.language) for clause in clauses]
            for reading, clauses in zip(readings, parted, strict=True)
        ]
        swapped = len({sum(each) for each in counts}) == len({len(each) for each in counts}) == 1
        if swapped and any(each != counts[0] for each in counts):
            yield from zip(*parted, strict=True)
        else:
            yield spans


def _clauses(reading: Reading, sentence: Span) -> Iterator[Span]:
    start = sentence.start
    for mark in _SEMICOLON.finditer(reading.document.text, sentence.start, sentence.end):
        yield Span(start, mark.start())
        start = mark.end()
    yield Span(start, sentence.end)


_SEMICOLON = lazy_re(r"\s?;\s+")
_FEWEST_VERSIONS = 2
_COMMAND = lazy_re(r"<[^<>]{1,80}>")
_QUOTED = lazy_re(r"[“„«\"‘][^“”„«»\"’]{0,200}[”“»\"’]")
_ASIDE = lazy_re(r"\s?\([^()]{0,200}\)")
_FEWEST_WORDS, _PLAIN_WORDS, _MOST_WORDS = 3, 20, 30
"""Longer sentences only where they tell the same values and a rule: what may or must be."""
_ALIKE_LENGTH = 0.6
FREE = 3
"""Versions with more such sentences on a page are free translations, whose sentences cannot be held to each other."""


def unless_free(found: Sequence[Finding]) -> Iterator[Finding]:
    """The denials of a page, if they are few."""
    if len(found) <= FREE:
        yield from found


def _plain(text: str) -> str:
    """A sentence without what it quotes, says aside, or tells to type."""
    return _COMMAND.sub("", _ASIDE.sub("", _QUOTED.sub("", text)))


def _is_untranslated(told: Sequence[tuple[str, str]]) -> bool:
    """Whether two versions of a sentence are the same words, or one is in another language than its page."""
    texts = [" ".join(text.casefold().split()) for text, _ in told]
    return len(set(texts)) < len(texts) or any(foreign_sentence(text, language) for text, language in told)


def _is_plain(sentences: Sequence[tuple[Reading, Span]]) -> bool:
    """Whether sentences are so short and plain that what denies in one must deny in the other."""
    quoted = [(_ASIDE.sub("", reading.document.quote(span)), reading.document.language) for reading, span in sentences]
    words = [len(text.split()) for text, _ in quoted]
    chars = [len(text) for text, _ in quoted]
    if max(words) > _MOST_WORDS or min(words) < _FEWEST_WORDS:
        return False
    if min(words) < _ALIKE_LENGTH * max(words) and min(chars) < _ALIKE_LENGTH * max(chars):  # "Nordkai" is two words
        return False
    if any(is_hedged(text, language) for text, language in quoted):
        return False
    said = [sorted(key for m in reading.mentions_in(span) if (key := mention_key(m))) for reading, span in sentences]
    if any(keys != said[0] for keys in said):
        return False
    return max(words) <= _PLAIN_WORDS or (bool(said[0]) and all(is_rule(text, language) for text, language in quoted))


def _one_against_all(counts: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    """The position that denies while no other does, or affirms while all others deny equally often."""
    for n, count in enumerate(counts):
        others = [m for m in range(len(counts)) if m != n]
        told = {counts[m] for m in others}
        if len(told) == 1 and (count == 0) != (told == {0}) and abs(count - next(iter(told))) == 1:
            yield n, others
