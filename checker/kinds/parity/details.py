"""What one language version tells otherwise than the others besides values: times, rhythms, addresses, people."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from checker.kinds.kind import finding
from checker.kinds.parity.readers import DETAILS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.claims.translations import Row
    from checker.document import Span
    from checker.findings import Finding, Level
    from checker.kinds.parity.readers import Said

_NAMES = {"en": "English", "fr": "French", "nl": "Dutch", "de": "German"}


def language_name(reading: Reading) -> str:
    """What a document's language is called."""
    return _NAMES.get(reading.document.language, reading.document.language)


def language_names(readings: Sequence[Reading]) -> str:
    """What the languages of some documents are called, as a sentence lists them."""
    names = [language_name(reading) for reading in readings]
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def says_otherwise(version: Reading, here: str, others: Sequence[Reading], there: str) -> str:
    """The message that one language version says something where all the others say something else."""
    say = "versions say" if len(others) > 1 else "version says"
    return f"The {language_name(version)} version says “{here}” where the {language_names(others)} {say} “{there}”."


def find_differing_details(
    versions: Sequence[Reading], row: Row, told_already: Sequence[Finding] = ()
) -> Iterator[Finding]:
    """A finding for each detail that one version of a passage tells otherwise than the others, each place once."""
    places = [each.places[0] for each in told_already]
    present = [n for n, block in enumerate(row.blocks) if block is not None]
    if len(present) < _FEWEST:
        return
    for sort, read, alike, level in DETAILS:
        said = {n: read(versions[n], block) for n in present if (block := row.blocks[n]) is not None}
        if sum(1 for told in said.values() if told) < _FEWEST:
            continue
        for found in _told(versions, said, sort, alike, level):
            here = found.places[0]
            if not any(here.path == place.path and here.span.overlaps(place.span) for place in places):
                places.append(here)
                yield found


def find_differing_frames(versions: Sequence[Reading]) -> Iterator[Finding]:
    """The same for the address, the telephone number and the hours that stand around the text, at its foot or head.

    Only where each version tells one: a body may have an office for each language.
    """
    for sort, read, alike, _ in DETAILS:
        if sort not in _FRAMED:
            continue
        said = {
            n: [each for block in reading.document.blocks if block.furniture for each in read(reading, block)]
            for n, reading in enumerate(versions)
        }
        if all(len({each.value for each in told}) == 1 for told in said.values()):
            yield from _told(versions, said, sort, alike, "warning")


_FRAMED = ("house", "telephone number", "address")


_FEWEST = 2
MOST_OTHERWISE = 50
"""A passage that tells more than so many otherwise is no translation, and each would be held against each."""


def _told(
    versions: Sequence[Reading],
    said: dict[int, list[Said]],
    sort: str,
    alike: Callable[[str, str], bool],
    level: Level,
) -> Iterator[Finding]:
    counts = {n: Counter(each.value for each in told) for n, told in said.items()}
    odd = [n for n in said if _are_one([counts[m] for m in said if m != n]) and counts[n] != _other(counts, n)]
    if sort in _NAMED:
        # of two languages, one has capitals where the other has none: what all others have is looked for
        odd = list(said)
    for deviant in odd[:1] if len(said) == _FEWEST else odd if len(odd) == 1 or sort in _NAMED else ():
        yield from _deviating(versions, said, counts, deviant, sort, alike, level)


def _deviating(
    versions: Sequence[Reading],
    said: dict[int, list[Said]],
    counts: dict[int, Counter[str]],
    deviant: int,
    sort: str,
    alike: Callable[[str, str], bool],
    level: Level,
) -> Iterator[Finding]:
    others = [n for n in said if n != deviant]
    common = [value for value in counts[others[0]] if all(value in counts[n] for n in others)]
    surplus = [value for value in counts[deviant] if not any(value in counts[n] for n in others)]
    lacking = [value for value in common if value not in counts[deviant]]
    if min(len(surplus), len(lacking)) > MOST_OTHERWISE:
        return
    for mine in surplus:
        instead = [theirs for theirs in lacking if alike(mine, theirs)]
        if len(instead) != 1 or (sort == "post" and _is_named(versions, deviant, mine, instead[0])):
            continue
        spans = [(versions[deviant], _span_of(said[deviant], mine))]
        spans += [(versions[n], _span_of(said[n], instead[0])) for n in others]
        here, there = (reading.document.quote(span) for reading, span in spans[:2])
        accented = sort == "name" and _unaccented(mine) == _unaccented(instead[0])
        yield finding(
            spans[0][0], spans, kind="parity", level="note" if accented else level,
            message=says_otherwise(versions[deviant], here, [versions[n] for n in others], there),
            suggestion=there if sort in _ALIKE_WRITTEN and len(others) > 1 and not accented else None,
            subject=sort, values=(mine, instead[0]),
        )  # fmt: skip


_ALIKE_WRITTEN = ("telephone number", "address", "name", "house", "post", "version", "network address")
_NAMED = ("name", "version")


def _unaccented(text: str) -> str:
    return "".join(mark for mark in unicodedata.normalize("NFD", text) if not unicodedata.combining(mark))


def _is_named(versions: Sequence[Reading], deviant: int, mine: str, theirs: str) -> bool:
    """Whether the pages name both people, so that each may hold the post in turn."""
    texts = [reading.document.text.casefold() for reading in versions]
    return theirs in texts[deviant] or any(mine in text for n, text in enumerate(texts) if n != deviant)


def _are_one(counts: Sequence[Counter[str]]) -> bool:
    return all(count == counts[0] for count in counts)


def _other(counts: dict[int, Counter[str]], n: int) -> Counter[str]:
    return next(counts[m] for m in counts if m != n)


def _span_of(told: Sequence[Said], value: str) -> Span:
    return next(each.span for each in told if each.value == value)
