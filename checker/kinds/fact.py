"""fact: a statement contradicts a declared fact: the date of an event, a number, a name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.events import event_beside
from checker.claims.names import name_key
from checker.claims.phrases import phrase_stems
from checker.claims.values import date_range, range_of
from checker.claims.writing import date_like, number_like
from checker.document import Span
from checker.kinds.fact_dates import first_of_others, only_anchors, slipped
from checker.kinds.fact_examples import EXAMPLES
from checker.kinds.kind import Kind, finding
from checker.language.connectors import AND_WORDS
from checker.language.events import event_of, event_pattern
from checker.language.relations import BY, COUNT_OF, DEFINITE, IN, OF, RELATIVE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.names import Name
    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.kinds.kind import Context
    from checker.packs import FactRule

_ORIGINS = frozenset({"founded", "signed", "adopted", "launched", "held", "opened", "published"})
"""What a bare date of a thing may be the date of, where the rule does not say which."""
_OWN_DATE = frozenset({"", "signed", "adopted", "held"})
"""Rules for these may be judged by the date in a text's name: "the Act of 14 June 1971"."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way in which a pack names the subject of a fact."""

    stems: frozenset[str]
    """What must stand in the text, the word for the event left out."""
    event: str
    """What happened to it, "" where the pack does not say."""
    whole: bool
    """It names the event itself ("accident at Chernobyl"), not only the thing ("Chernobyl")."""


@lru_cache(maxsize=1 << 12)
def phrases(rule: FactRule, language: str) -> tuple[Phrase, ...]:
    """The ways in which a rule's subject may be named, the subject first; an alias inherits the subject's event."""
    found: list[Phrase] = []
    subject_event = ""
    for n, text in enumerate((rule.subject, *rule.aliases)):
        trigger = event_pattern(language).search(text)
        event = event_of(trigger[0].casefold(), language) if trigger else ""
        bare = text[: trigger.start()] + " " + text[trigger.end() :] if trigger else text
        if n == 0:
            subject_event = event
        # what follows a comma or "by" tells more than a page repeats
        bare = re.split(r",| by | par | door | durch ", bare)[0] if n == 0 else bare
        stems = frozenset(phrase_stems(bare, language)) - _GENERIC
        if stems:
            found.append(Phrase(stems, event or subject_event, n == 0 or bool(event)))
    return tuple(dict.fromkeys(found))


_GENERIC = frozenset({"date", "datum", "dat", "year"})
"""Stems in a rule's subject that a page need not repeat."""


def find(reading: Reading, context: Context) -> Iterator[Finding]:
    """The statements of a page that contradict the facts its packs declare."""
    for rule in context.rules.facts:
        if rule.date is not None:
            yield from _dates(reading, rule)
        elif rule.number is not None:
            yield from _numbers(reading, rule)
        elif rule.value is not None:
            yield from _values(reading, rule)


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


# --- dates ----------------------------------------------------------------------------------------


def _dates(reading: Reading, rule: FactRule) -> Iterator[Finding]:
    assert rule.date is not None
    right = date_range(rule.date)
    reported = set()
    for phrase in phrases(rule, reading.document.language):
        for place in reading.phrases.occurrences(phrase.stems):
            sentence = reading.sentence_at(place.start)
            if sentence is None or right is None or _runs_through_brackets(reading, place, rule):
                continue
            # "for Ukraine (created in 1997) and the NATO-Georgia Commission": words on both sides of a date are no name
            if any(mention.kind == "date" for mention in reading.mentions_in(place)):
                continue
            if _told_right(reading, place, rule):
                continue
            for mention in reading.mentions_in(sentence):
                if mention.kind != "date" or mention.role or mention.span in reported:
                    continue
                span = _tied(reading, phrase, place, mention, sentence, rule)
                said = range_of(mention)
                if span is None or said is None or mention.bound != "exact" or mention.end_value is not None:
                    continue
                if not said.meets(right):
                    reported.add(mention.span)
                    wanted = date_like(mention, rule.date, reading.document.language)
                    yield _report(reading, rule, span, mention.text, wanted)


def _told_right(reading: Reading, place: Span, rule: FactRule) -> bool:
    """Whether the right day stands right behind a subject, so that any other date is of something else."""
    behind = Span(place.start, min(place.end + _BEHIND_CHARS, len(reading.document.text)))
    return len(str(rule.date)) == _DAY_CHARS and any(
        mention.kind == "date" and str(mention.value) == str(rule.date) for mention in reading.mentions_in(behind)
    )


_BEHIND_CHARS = 12
_DAY_CHARS = len("1883-03-20")


def _runs_through_brackets(reading: Reading, place: Span, rule: FactRule) -> bool:
    """Whether the words of a subject stand on both sides of a bracket that is none of its own: two things, then."""
    return ")" in reading.document.quote(place) and not any(")" in name for name in (rule.subject, *rule.aliases))


def _tied(
    reading: Reading, phrase: Phrase, place: Span, mention: Mention, sentence: Span, rule: FactRule
) -> Span | None:
    """The words that give this date to the phrase at `place`; None where the date is of something else."""
    text, language = reading.document.text, reading.document.language
    if place.overlaps(mention.span):
        return None
    after = text[place.end : mention.start] if place.end <= mention.start else None
    trigger = event_beside(reading, mention, sentence)
    event = event_of(trigger[0].casefold(), language) if trigger else ""
    told = _event_in(reading, phrase, place)
    start = min(place.start, told.start()) if told else place.start
    whole = Span(min(start, mention.start), max(place.end, mention.end))
    if after is not None and re.fullmatch(r"(?:\s*\([^()]{2,12}\))?\s*\(\s*", after):
        following = text[mention.end : mention.end + 1]
        return Span(whole.start, whole.end + (following == ")")) if following in ")," else None
    if first_of_others(reading, phrase.stems, place, rule):
        return None
    between = _between(after, language) if after is not None else None
    if not between and only_anchors(reading, place, mention, rule, same=bool(event) and event == phrase.event):
        return None
    if trigger and event and (event == phrase.event or (not phrase.event and event in _ORIGINS)):
        return whole if _of_this(reading, place, trigger, sentence, rule) else None
    if between == "of" and phrase.event in _OWN_DATE:
        return whole
    # "ten years after the accident at the mine, in 1996, …": after a comma the year is that of the sentence
    if between in ("of", "in") and phrase.whole and (not phrase.event or told) and "," not in (after or ""):
        return whole
    if after is not None and not phrase.event and _only_own_words(reading, place.end, mention.start, rule):
        return whole
    telling = len(phrase.stems) > 1 and sentence.contains(place)
    return whole if telling and slipped(reading, mention, sentence, rule) else None


def _between(gap: str, language: str) -> str:
    """How a date hangs on the words before it: "of" them, "in" the time they happened, or "" for neither."""
    plain = " ".join(gap.casefold().strip(" ,").split())
    if plain in OF.get(language, ()):
        return "of"
    return "in" if plain in IN.get(language, ()) else ""


def _event_in(reading: Reading, phrase: Phrase, place: Span) -> re.Match[str] | None:
    """The word for the phrase's event, at the place itself or right before it."""
    language = reading.document.language
    match = event_pattern(language).search(reading.document.text, max(0, place.start - 24), place.end)
    return match if match and event_of(match[0].casefold(), language) == phrase.event else None


def _only_own_words(reading: Reading, start: int, end: int, rule: FactRule) -> bool:
    """Whether nothing but words of the rule's own subject and a preposition stands between subject and date."""
    language = reading.document.language
    own = {found for text in (rule.subject, *rule.aliases) for found in phrase_stems(text, language)}
    gap = reading.document.text[start:end]
    said = phrase_stems(gap, language)
    return bool(said) and all(found in own or found == "jahr" for found in said) and not set(gap) & set(";:()")


def _of_this(reading: Reading, place: Span, trigger: re.Match[str], sentence: Span, rule: FactRule) -> bool:
    """Whether the event at `trigger` happened to what stands at `place`, and not to another thing between them."""
    text, language = reading.document.text, reading.document.language
    start, end = min(place.end, trigger.end()), max(place.start, trigger.start())
    between = text[start:end]
    if ";" in between or place.start < sentence.start:
        return False
    # "the Ukraine council (set up in 1997) and the Georgia council (set up in 2008)": each bracket is its neighbour's
    outside, opened, inside = between.rpartition("(")
    if trigger.start() < place.start:
        if ")" in between.partition("(")[0]:
            return False
    elif opened and ")" not in inside and ")" in outside:
        return False
    own = {found for each in (rule.subject, *rule.aliases) for found in phrase_stems(each, language)}
    first = min(trigger.start(), place.start)
    for name in reading.names_in(Span(first, max(first, end))) if start < end else ():
        parts = set(name.key.split())
        if name.span.overlaps(place) or (len(parts) > 1 and parts <= own):
            continue
        if not _acts(text, name, place, language):
            return False
    return True


_VERB_LAST = ("de", "nl")
_COMPLEMENT = re.compile(r"\s*(?:(?:%|per cent|percent)\s*)?(?:of|for|on|de|du|des|van|voor|der|des|für|von)\b[^,;:]*$")


def _acts(text: str, name: Name, place: Span, language: str) -> bool:
    """Whether a name between subject and event is that of the one who acts: after "which" or "by"."""
    before = text[min(place.end, name.span.start) : name.span.start].casefold()
    if _COMPLEMENT.match(before):
        return True  # "the target of 0.7 % of GNI, which …"
    words = re.findall(r"\w+", before.rpartition(",")[2] or before)
    if any(word in RELATIVE.get(language, ()) for word in words):
        return True  # "…, which the Assembly adopted": no other clause has begun since "which"
    # "von Russland annektiert": only where the verb comes last does the agent stand before it
    return (
        language in _VERB_LAST
        and bool(words)
        and words[-1] in BY
        and bool({"door", "von", "vom", "durch"} & set(words[-2:]))
    )


# --- numbers --------------------------------------------------------------------------------------


def _numbers(reading: Reading, rule: FactRule) -> Iterator[Finding]:
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
            if mention.bound != "exact" and _allows(mention, rule):
                continue
            if float(mention.value) < float(rule.number) and not _definite(reading, mention):
                continue  # "two member states of the League" are some of them
            reported.add(mention.span)
            yield _report(reading, rule, claim.span, mention.text, number_like(mention, rule.number, language))


def _allows(mention: Mention, rule: FactRule) -> bool:
    allowed = range_of(mention)
    assert rule.number is not None
    value = float(rule.number)
    return allowed is None or (allowed.low <= value <= allowed.high)


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
        head, _, rest = _first_split(plain)
        stems = phrase_stems(head, language)
        if stems:
            found.append((stems, frozenset(phrase_stems(rest, language))))
    return tuple(found)


def _first_split(text: str) -> tuple[str, str, str]:
    match = re.search(r" (?:of|to|in|under|de|du|des|d['’]|van|der|von|in de) ", text)
    return (text[: match.start()], match[0], text[match.end() :]) if match else (text, "", "")


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


_IS = re.compile(
    r"(?:,| is| was| are| est| ist| sind| war)(?: in| at| à| te| in der)?(?: the| la| le| de)?\s", re.IGNORECASE
)
"""What stands between a thing and its value."""


# --- names ----------------------------------------------------------------------------------------


def _values(reading: Reading, rule: FactRule) -> Iterator[Finding]:
    assert rule.value is not None
    language = reading.document.language
    right = set(name_key(rule.value, language).split())
    reported = set()
    for text in (rule.subject, *rule.aliases):
        head, _, rest = _first_split(text)
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
                yield _report(reading, rule, found.span, found.text, rule.value)


def _value_near(reading: Reading, head: str, place: Span, sentence: Span) -> Name | None:
    """The name that a sentence gives as the `head` ("seat") of what stands at `place`, which comes before it."""
    text = reading.document.text
    for word in reading.phrases.words_in(sentence):
        if word.stem != head:
            continue
        if word.end <= place.start:  # "the capital of Lorn is …"
            if phrase_stems(text[word.end : place.start], reading.document.language):
                continue
            for name in reading.names_in(Span(place.end, sentence.end)):
                return name if _IS.fullmatch(text[place.end : name.span.start]) else None
            continue
        between = [name for name in reading.names_in(Span(place.end, word.start)) if not name.span.overlaps(place)]
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
