"""Numbers that contradict a declared measure of a thing: "the half-life of caesium-137 is 35 years"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.claims.phrases import phrase_stems
from checker.claims.values import range_of
from checker.claims.writing import number_like
from checker.document import Span
from checker.language.lazy import lazy_re
from checker.language.relations import COUNT_OF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.kinds.fact.dates import Contradiction
    from checker.packs import FactRule

_IS = lazy_re(
    r"(?:\s?(?:,|:|\()|\s(?:is|was|are|of|amounts to|est|était|s['’]élève à|de|bedraagt|van|ist|war|beträgt"
    r"|von))"
    r"\s?(?:\w+\s){0,2}?$",
    re.IGNORECASE,
)
"""What stands between a thing and its measure, with up to two words of the measure's own bound."""
_THAT_OF = lazy_re(
    r"(?:and\s)?(?:that|those|the one) of\s(?:the\s)?|celle d(?:es?|u)\s(?:la\s|l['’])?|die van\s(?:de\s|het\s)?"
    r"|die (?:von|der|des)\s",
    re.IGNORECASE,
)
"""What takes up the measure that the sentence before was about: "That of plutonium is …"."""
_KINDS = ("number", "measure", "duration", "money", "percent")
_GAP_CHARS = 24


def measures(reading: Reading, rule: FactRule) -> Iterator[Contradiction]:
    """The values that a page gives to the measure of a thing ("length of the Orne"), and that are not the declared."""
    assert rule.number is not None
    language = reading.document.language
    head, joint, rest = first_split(rule.subject)
    if not joint or any(rule.subject.casefold().startswith(opening.casefold()) for opening in COUNT_OF[language]):
        return
    heads, things = phrase_stems(head, language), frozenset(phrase_stems(rest, language))
    if not heads or not things:
        return
    reported = set()
    whole = frozenset(heads) | things
    places = [*reading.phrases.occurrences(whole), *_taken_up(reading, frozenset(heads), things)]
    for place in places:
        mention = _value_behind(reading, place)
        if mention is None or mention.span in reported or mention.value == rule.number or allows(mention, rule):
            continue
        reported.add(mention.span)
        yield Span(place.start, mention.end), mention.text, number_like(mention, rule.number, language)


def _taken_up(reading: Reading, heads: frozenset[str], things: frozenset[str]) -> Iterator[Span]:
    """Where a sentence begins with "that of" the thing, and one of the two before it names the measure."""
    text = reading.document.text
    for place in reading.phrases.occurrences(things):
        sentence = reading.sentence_at(place.start)
        block = reading.document.block_at(place.start)
        if sentence is None or block is None or not _THAT_OF.fullmatch(text, sentence.start, place.start):
            continue
        before = reading.sentences_in(Span(block.span.start, sentence.start))[-2:]
        if any(heads <= reading.phrases.stems_in(each) for each in before):
            yield Span(sentence.start, place.end)


def _value_behind(reading: Reading, place: Span) -> Mention | None:
    """The value that is told right behind a thing: "is about 24,000 years"; None where none is."""
    sentence = reading.sentence_at(place.start)
    if sentence is None:
        return None
    for mention in reading.mentions_in(Span(place.end, sentence.end))[:1]:
        gap = reading.document.text[place.end : mention.start]
        plain = mention.kind in _KINDS and not mention.role and isinstance(mention.value, Decimal)
        return mention if plain and len(gap) <= _GAP_CHARS and _IS.fullmatch(gap) else None
    return None


def allows(mention: Mention, rule: FactRule) -> bool:
    """Whether a value, as loosely as it is told, can be the declared one."""
    assert rule.number is not None
    allowed = range_of(mention)
    return allowed is None or (allowed.low <= float(rule.number) <= allowed.high)


def first_split(text: str) -> tuple[str, str, str]:
    """A name before and behind its first "of": "members", " of ", "the League"."""
    match = re.search(r" (?:of|to|in|under|de|du|des|d['’]|van|der|von|in de) ", text)
    return (text[: match.start()], match[0], text[match.end() :]) if match else (text, "", "")
