"""fact: a statement contradicts a declared fact: the date of an event, a number, a name."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from checker.claims.names import name_key
from checker.claims.phrases import phrase_stems
from checker.claims.writing import number_like
from checker.document import Span
from checker.kinds.fact.dates import contradicting_dates
from checker.kinds.fact.examples import EXAMPLES
from checker.kinds.fact.measures import allows, first_split, measures
from checker.kinds.kind import Kind, finding
from checker.language.connectors import AND_WORDS
from checker.language.lazy import lazy_re
from checker.language.relations import COUNT_OF, DEFINITE, SITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.names import Name
    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.kinds.fact.dates import Contradiction
    from checker.kinds.kind import Context
    from checker.packs import FactRule


def find(reading: Reading, context: Context) -> Iterator[Finding]:
    """The statements of a page that contradict the facts its packs declare."""
    for rule in context.rules.facts:
        if rule.date is not None:
            found = contradicting_dates(reading, rule)
        elif rule.number is not None:
            found = chain(_numbers(reading, rule), measures(reading, rule))
        elif rule.value is not None:
            found = _values(reading, rule)
        else:
            continue
        for contradiction in found:
            yield _report(reading, rule, *contradiction)


def _report(reading: Reading, rule: FactRule, span: Span, said: str, right: str) -> Finding:
    return finding(
        reading,
        [span],
        kind="fact",
        rule=f"fact/{rule.id}",
        level=rule.level,
        message=f"{_capital(rule.subject)}: the page says {said}, but it is {right} ({rule.source}).",
        suggestion=right,
        subject=rule.subject,
        values=[said],
        source=rule.source,
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


# --- numbers --------------------------------------------------------------------------------------


def _numbers(reading: Reading, rule: FactRule) -> Iterator[Contradiction]:
    assert rule.number is not None
    language = reading.document.language
    reported = set()
    for head, rest in _counted_phrases(rule, language):
        for claim in reading.claims:
            mention = claim.mention
            if mention is None or mention.kind != "number" or mention.role or mention.span in reported:
                continue
            raw = _nouns_after(reading, mention, len(head) + 1)
            if raw[: len(head)] != head or mention.value == rule.number:
                continue
            if len(raw) > len(head) and raw[len(head)] not in rest and not _ends(reading, mention, len(head)):
                continue
            if rest and not rest <= _sentence_stems(reading, claim.context or claim.span):
                continue
            if not rest and len(head) < 2 and not _definite(reading, mention):
                continue
            if mention.bound != "exact" and allows(mention, rule):
                continue
            if float(mention.value) < float(rule.number) and not _definite(reading, mention):
                continue  # "two member states of the League" are some of them
            reported.add(mention.span)
            yield claim.span, mention.text, number_like(mention, rule.number, language)


@lru_cache(maxsize=1 << 12)
def _counted_phrases(rule: FactRule, language: str) -> tuple[tuple[tuple[str, ...], frozenset[str]], ...]:
    """For each way to name a count: the stems of what is counted, in order, and of what it belongs to."""
    found = []
    for text in (rule.subject, *rule.aliases):
        plain = text
        for opening in sorted(COUNT_OF.get(language, ()), key=len, reverse=True):
            if plain.casefold().startswith(opening.casefold()):
                plain = plain[len(opening) :].strip()
                break
        else:
            if text is rule.subject:
                continue  # no count: "kilometres in a nautical mile" is a measure, and its pages say it in many ways
        head, _, rest = first_split(plain)
        stems = phrase_stems(head, language)
        if stems:
            found.append((stems, frozenset(phrase_stems(rest, language))))
    return tuple(found)


def _nouns_after(reading: Reading, mention: Mention, count: int) -> tuple[str, ...]:
    text = reading.document.text[mention.end : mention.end + 160]
    run = re.match(r"[\s\u00a0]*((?:[^\W\d_][\w'’-]*[\s\u00a0]*)+)", text)
    if not run:
        return ()
    return phrase_stems(" ".join(run[1].split()[: count + 1]), reading.document.language)[:count]


def _ends(reading: Reading, mention: Mention, count: int) -> bool:
    """Whether the phrase after a number ends after so many words: a function word or a mark follows."""
    text = reading.document.text[mention.end : mention.end + 160]
    words = list(re.finditer(r"[^\W_][\w'’-]*", text))
    if len(words) <= count:
        return True
    gap = text[words[count - 1].end() : words[count].start()]
    return bool(gap.strip()) or not phrase_stems(words[count][0], reading.document.language)


def _sentence_stems(reading: Reading, span: Span) -> frozenset[str]:
    return reading.phrases.stems_in(span)


def _definite(reading: Reading, mention: Mention) -> bool:
    """Whether a number counts all there are of a thing: an article or a having stands before it, or before its list."""
    sentence = reading.sentence_at(mention.start)
    start = max(sentence.start if sentence else 0, mention.start - 60)
    before = re.findall(r"\w+", reading.document.text[start : mention.start].casefold())
    definite = DEFINITE.get(reading.document.language, frozenset[str]())
    return bool(before) and (before[-1] in definite or (before[-1] in AND_WORDS and bool(definite & set(before))))


_IS = lazy_re(
    r"(?:,| is| was| are| est| ist| sind| war)(?: in| at| à| te| in der)?(?: the| la| le| de)?\s", re.IGNORECASE
)
"""What stands between a thing and its value."""


_SEATS = frozenset({"seat", "headquart", "siège", "sieg", "sièg", "zetel", "sitz"})
_ASIDE = re.compile(r"(?:\s\([^()]{1,40}\))?,\s[^,;:.()]{3,80},\s")


# --- names ----------------------------------------------------------------------------------------


def _values(reading: Reading, rule: FactRule) -> Iterator[Contradiction]:
    assert rule.value is not None
    language = reading.document.language
    right = set(name_key(rule.value, language).split())
    reported = set()
    for text in (rule.subject, *rule.aliases):
        head, _, rest = first_split(text)
        heads, rests = phrase_stems(head, language), frozenset(phrase_stems(rest, language))
        if not heads or not rests:
            continue
        for place in reading.phrases.occurrences(rests):
            sentence = reading.sentence_at(place.start)
            if sentence is None:
                continue
            found = _value_near(reading, heads[-1], place, sentence)
            if found is None or found.span in reported:
                continue
            said = set(found.key.split())
            if not said & right and not said <= rests:
                reported.add(found.span)
                yield found.span, found.text, rule.value


def _value_near(reading: Reading, head: str, place: Span, sentence: Span) -> Name | None:
    """The name that a sentence gives as the `head` ("seat") of what stands at `place`, which comes before it."""
    text = reading.document.text
    if head in _SEATS and (sits := SITS.match(text, place.end, sentence.end)):
        return next(
            (name for name in reading.names_in(Span(sits.end(), sentence.end)) if name.span.start == sits.end()), None
        )
    for word in reading.phrases.words_in(sentence):
        if word.stem != head:
            continue
        if word.end <= place.start:  # "the capital of Lorn is …"
            if phrase_stems(text[word.end : place.start], reading.document.language):
                continue
            for name in reading.names_in(Span(place.end, sentence.end)):
                return name if _IS.fullmatch(text[place.end : name.span.start]) else None
            continue
        aside = _ASIDE.match(text, place.end, word.start)  # "the Council, in Lorn since 1990, has its seat in …"
        start = aside.end() if aside else place.end
        between = [name for name in reading.names_in(Span(start, word.start)) if not name.span.overlaps(place)]
        if between or ";" in text[place.end : word.start]:
            return None
        for name in reading.names_in(Span(word.end, sentence.end)):
            gap = text[word.end : name.span.start]
            if len(phrase_stems(gap, reading.document.language)) == 0 and not set(gap) & set(";:()"):
                return name
            break
    return None


KIND = Kind(
    name="fact",
    says="a statement contradicts a declared fact",
    advice=(
        "Compare the passage with the source that the rule cites. If the page is right, mend the rule; if the rule "
        "does not speak of what the page speaks of, make its subject more precise."
    ),
    within=find,
    examples=EXAMPLES,
)
