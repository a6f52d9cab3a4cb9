"""Where one language version of a sentence denies what another affirms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.translations import mention_key
from checker.kinds.kind import finding
from checker.kinds.parity_details import language_name, listed
from checker.language.lazy import lazy_re
from checker.language.negation import denials, implies_denial, is_hedged, limits_alike

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.claims.translations import Row
    from checker.document import Span
    from checker.findings import Finding


_DOES = {(True, True): "denies", (True, False): "deny", (False, True): "affirms", (False, False): "affirm"}
"""What the other versions do, where one affirms or not, and where they are one or several."""


def find_denials(versions: Sequence[Reading], row: Row) -> Iterator[Finding]:
    """A finding for a sentence that denies in all versions but one, or in one alone.

    Of two versions, only a short sentence that neither limits nor excepts anything tells which says what.
    """
    present = [(versions[n], block) for n, block in enumerate(row.blocks) if block is not None]
    if len(present) < _FEWEST_VERSIONS:
        return
    sentences = [[s for s in reading.sentences_in(block.span) if len(s)] for reading, block in present]
    if len({len(spans) for spans in sentences}) != 1:
        return
    for spans in zip(*sentences, strict=True):
        counts = [
            denials(reading.document.quote(span), reading.document.language)
            for (reading, _), span in zip(present, spans, strict=True)
        ]
        for deviant, others in _one_against_all(counts):
            affirming = others if counts[deviant] else [deviant]
            said = [reading.document.quote(span) for (reading, _), span in zip(present, spans, strict=True)]
            denying = [deviant] if counts[deviant] else others
            if any(implies_denial(said[n]) for n in affirming) or any(
                limits_alike(said[one], said[other]) for one in affirming for other in denying
            ):
                continue
            if len(present) == _FEWEST_VERSIONS and not _is_plain(
                [(reading, span) for (reading, _), span in zip(present, spans, strict=True)]
            ):
                break
            reading = present[deviant][0]
            rest = [(present[n][0], spans[n]) for n in others]
            yield finding(
                reading,
                [spans[deviant], *rest],
                kind="parity",
                level="warning" if len(others) == _TWO_OTHERS else "error",
                message=f"The {language_name(reading)} version "
                f"{'affirms' if counts[deviant] == 0 else 'denies'} what the "
                f"{listed([language_name(other) for other, _ in rest])} version{'' if len(rest) == 1 else 's'} "
                f"{_DOES[counts[deviant] == 0, len(rest) == 1]}.",
                subject="negation",
                values=(str(counts[deviant]), str(counts[others[0]])),
            )
            if len(present) == _FEWEST_VERSIONS:
                break


_FEWEST_VERSIONS = 2
_TWO_OTHERS = 2
"""Where two of three versions stand against one, sentences that are less than plain are held against each other too."""
_ASIDE = lazy_re(r"\s?\([^()]{0,200}\)")
_PLAIN_WORDS = 20


def _is_plain(sentences: Sequence[tuple[Reading, Span]]) -> bool:
    """Whether sentences are so short and plain that what denies in one must deny in the other."""
    quoted = [(_ASIDE.sub("", reading.document.quote(span)), reading.document.language) for reading, span in sentences]
    if any(len(text.split()) > _PLAIN_WORDS or is_hedged(text, language) for text, language in quoted):
        return False
    said = [sorted(key for m in reading.mentions_in(span) if (key := mention_key(m))) for reading, span in sentences]
    return all(keys == said[0] for keys in said)


def _one_against_all(counts: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    """The position that denies while no other does, or affirms while all others deny equally often."""
    for n, count in enumerate(counts):
        others = [m for m in range(len(counts)) if m != n]
        told = {counts[m] for m in others}
        if len(told) == 1 and (count == 0) != (told == {0}) and abs(count - next(iter(told))) == 1:
            yield n, others
