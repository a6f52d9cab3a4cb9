"""Dates that contradict a declared one: which dates of a page are told of the subject, which of other things."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.claims.events import event_beside, of_another
from checker.claims.phrases import phrase_stems
from checker.claims.values import date_range, range_of
from checker.claims.writing import date_like
from checker.document import Span
from checker.kinds.fact.phrases import FEWEST_WORDS, Phrase, own_stems, phrases
from checker.language.dates.events import event_of, event_pattern
from checker.language.dates.stages import LAW
from checker.language.lazy import lazy_re
from checker.language.relations import ANCHORS, AT_PLACE, BY, DONE_BY, IN, IT, OF, RELATIVE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.names import Name
    from checker.claims.reading import Reading
    from checker.packs import FactRule

Contradiction = tuple[Span, str, str]
"""The passage that contradicts a fact, what it says, and what it should say."""
_ORIGINS = frozenset({"founded", "signed", "adopted", "launched", "held", "opened", "published"})
"""What a bare date of a thing may be the date of, where the rule does not say which."""
_OWN_DATE = frozenset({"", "signed", "adopted", "held"})
"""Rules for these may be judged by the date in a text's name: "the Act of 14 June 1971"."""


def contradicting_dates(reading: Reading, rule: FactRule) -> Iterator[Contradiction]:
    """The dates that a page gives to the subject of a fact, and that are not the declared one."""
    assert rule.date is not None
    right = date_range(rule.date)
    reported = set()
    for phrase in phrases(rule, reading.document.language):
        for place in reading.phrases.occurrences(phrase.stems):
            sentence = reading.sentence_at(place.start)
            if sentence is None or right is None or _runs_through_brackets(reading, place, rule):
                continue
            # "for Ukraine (created in 1997) and …": words on both sides of a date are no name but an Act's own year is
            inside = [
                mention
                for mention in reading.mentions_in(place)
                if mention.kind == "date" and not any(mention.text in name for name in (rule.subject, *rule.aliases))
            ]
            if inside:
                own = inside[0] if len(inside) == 1 and phrase.event in _OWN_DATE and not phrase.day else None
                said = range_of(own) if own and _dates_the_text(reading, place, own) else None
                if own and said and own.span not in reported and not own.role and not said.meets(right):
                    reported.add(own.span)
                    yield place, own.text, date_like(own, rule.date, reading.document.language)
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
                    yield span, mention.text, wanted
            for mention, span in _told_next(reading, phrase, place, sentence):
                said = range_of(mention)
                if said is not None and mention.span not in reported and not said.meets(right):
                    reported.add(mention.span)
                    yield span, mention.text, date_like(mention, rule.date, reading.document.language)
    for mention in _turned_anywhere(reading, rule):
        if mention.span not in reported:
            yield mention.span, mention.text, date_like(mention, rule.date, reading.document.language)


def _turned_anywhere(reading: Reading, rule: FactRule) -> Iterator[Mention]:
    """The dates that are the declared one but for two digits that changed places, in a sentence with all its words.

    So sure a slip needs no word that ties it: "She described it in 1921, and was given the medal for that in 1948".
    """
    right = str(rule.date).split("-")
    names = [each.stems for each in phrases(rule, reading.document.language) if len(each.stems) >= FEWEST_WORDS]
    for mention in reading.mentions if names else ():
        if mention.kind != "date" or mention.role or mention.end_value or not isinstance(mention.value, str):
            continue
        sentence = reading.sentence_at(mention.start) if _turned(right, mention.value.split("-")) else None
        if sentence is None or _FEASTS.search(reading.document.quote(sentence)):
            continue
        dates = [one for one in reading.mentions_in(sentence) if one.kind == "date"]
        if any(str(rule.date).startswith(str(one.value)) for one in dates):
            continue
        told = reading.phrases.stems_in(sentence)
        if any(stems <= told for stems in names):
            yield mention


def _told_next(reading: Reading, phrase: Phrase, place: Span, sentence: Span) -> Iterator[tuple[Mention, Span]]:
    """The dates that the next sentence tells of what begins this one: "The Treaty is short. It was signed in 1991"."""
    text, language = reading.document.text, reading.document.language
    block = reading.document.block_at(place.start)
    if not phrase.event or phrase.day or block is None or len(text[sentence.start : place.start].split()) > 1:
        return
    following = next((each for each in reading.sentences_in(Span(sentence.end, block.span.end))), None)
    if following is None or not IT.get(language, IT["en"]).match(text, following.start):
        return
    for mention in reading.mentions_in(following):
        if mention.kind == "date" and not mention.role and mention.bound == "exact" and mention.end_value is None:
            trigger = event_beside(reading, mention, following)
            own = trigger is not None and not of_another(text[following.start : trigger.start()])
            if trigger and own and event_of(trigger[0].casefold(), language) == phrase.event:
                yield mention, Span(min(trigger.start(), mention.start), max(trigger.end(), mention.end))


def _dates_the_text(reading: Reading, place: Span, mention: Mention) -> bool:
    """Whether a date within a subject is that of the text which it names: "the Convention of 1972 on the trade"."""
    text, language = reading.document.text, reading.document.language
    before = text[max(place.start, mention.start - _OF_CHARS) : mention.start].casefold().rstrip()
    named = LAW[language].search(text, place.start, mention.start)
    joined = any(before.endswith(f" {of}") for of in OF.get(language, ()))
    return bool(named and joined and _MATTER[language].match(text, mention.end, place.end))


_OF_CHARS = 16
_MATTER = {
    "en": lazy_re(r"\s(?:on|concerning|relating to|regarding|for|against)\s"),
    "fr": lazy_re(r"\s(?:sur|relative? (?:à|aux?)|concernant|contre|pour)\s"),
    "nl": lazy_re(r"\s(?:over|inzake|betreffende|voor|tegen|op)\s"),
    "de": lazy_re(r"\s(?:über|zum|zur|gegen|für|betreffend)\s"),
}
"""What leads what a text is about, right behind its date."""


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
    if mention.end <= place.start and _NEXT.match(text, mention.end, place.start):
        return None  # "adopted on 3 May 2004, and the Treaty of …": a date before "and" is of what stands before it
    if mention.end <= place.start and _DAY_WHEN.search(text, mention.end, place.start):
        own = event_pattern(language).search(text, place.end, sentence.end)  # "…, the day on which it took effect"
        return whole if own and event_of(own[0].casefold(), language) == (phrase.event or None) else None
    if after is not None and not phrase.event and _SINCE.fullmatch(after):
        return None  # "we have applied the Treaty since 2005" does not say of when it is
    if _first_of_others(reading, phrase.stems, place, rule):
        return None
    between = _between(after, language) if after is not None else None
    if phrase.day:
        return whole if between == "of" and str(mention.value)[-len(phrase.day) :] == phrase.day else None
    if not between and _only_anchors(reading, place, mention, rule, same=bool(event) and event == phrase.event):
        return None
    if trigger and event and (event == phrase.event or (not phrase.event and event in _ORIGINS)):
        return whole if _of_this(reading, place, trigger, sentence, rule) else None
    if between == "of" and phrase.event in _OWN_DATE:
        return whole
    # "ten years after the accident at the mine, in 1996, …": after a comma the year is that of the sentence
    if between in ("of", "in") and phrase.whole and (not phrase.event or told) and "," not in (after or ""):
        return whole
    if after is not None and phrase.whole and DONE_BY.fullmatch(after):
        return whole  # "the discovery of the comet by Ida Brandt in 1938"
    if after is not None and not phrase.event and _only_own_words(reading, place.end, mention.start, rule):
        return whole
    telling = sentence.contains(place) and (
        len(phrase.stems) > 1 or (phrase.words != "" and phrase.words in reading.document.quote(sentence).casefold())
    )
    return whole if telling and _slipped(reading, phrase, mention, sentence, rule) else None


_DAY_WHEN = lazy_re(
    r",\s(?:the (?:day|date)|le jour|la date|de dag|de datum|(?:der|dem|den) Tag),?"
    r"\s(?:(?:on )?which|when|that|où|à laquelle|waarop|dat|an dem|als)\b"
)
_SINCE = lazy_re(r"\s(?:since|depuis|sinds|seit)\s(?:le |dem )?", re.IGNORECASE)
_NEXT = re.compile(r"\)?,?\s(?:and|et|en|und)\s", re.IGNORECASE)


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
    own = own_stems(rule, language)
    gap = reading.document.text[start:end]
    said = phrase_stems(gap, language)
    return bool(said) and all(found in own or found == "jahr" for found in said) and not set(gap) & set(";:()")


def _of_this(reading: Reading, place: Span, trigger: re.Match[str], sentence: Span, rule: FactRule) -> bool:
    """Whether the event at `trigger` happened to what stands at `place`, and not to another thing between them."""
    text, language = reading.document.text, reading.document.language
    start, end = min(place.end, trigger.end()), max(place.start, trigger.start())
    between = text[start:end]
    if ";" in between or place.start < sentence.start or of_another(between):
        return False
    # "the Ukraine council (set up in 1997) and the Georgia council (set up in 2008)": each bracket is its neighbour's
    outside, opened, inside = between.rpartition("(")
    if trigger.start() < place.start:
        if ")" in between.partition("(")[0]:
            return False
    elif opened and ")" not in inside and ")" in outside:
        return False
    own = own_stems(rule, language)
    first = min(trigger.start(), place.start)
    aside = _APPOSITION.match(text, place.end, max(place.end, end))
    for name in reading.names_in(Span(first, max(first, end))) if start < end else ():
        parts = set(name.key.split())
        if name.span.overlaps(place) or (len(parts) > 1 and parts <= own):
            continue
        if aside and name.span.end <= aside.end():
            continue  # "the Charter, the Act on lakes and harbours, has been in force since"
        if AT_PLACE.search(text, max(first, name.span.start - _AT_CHARS), name.span.start):
            continue  # "was adopted in Geneva on …, and has been in force since": where, and not who or what
        if not _acts(text, name, place, language):
            return False
    return True


_APPOSITION = lazy_re(
    r",\s(?:the|an?|l[ae]|l['’]|une?|de|het|een|der|die|das|eine?)\s?[^;:.()]{3,110}?,\s"
    r"(?=(?:has|is|was|entered|came|applies|est|a|entre|entra|s['’]applique|trad|treedt|werd|geldt|ist|trat|tritt|wurde|gilt)\b)"
)
"""What a thing is, told between commas right behind its name."""
_AT_CHARS = 8
_VERB_LAST = ("de", "nl")
_COMPLEMENT = lazy_re(r"\s*(?:(?:%|per cent|percent)\s*)?(?:of|for|on|de|du|des|van|voor|der|des|für|von)\b[^,;:]*$")


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


_ANCHOR_CHARS = 60
_ATTACHED_CHARS = 45
_FEASTS = lazy_re(
    r"anniver|jubil|centen|verjaar|eeuwfeest|jahrestag|jährig|jarig|\b(?:years|ans|jaar|jahre)\s(?:after|later|après|plus"
    r"|na|nach|später)",
    re.IGNORECASE,
)


def _slipped(reading: Reading, phrase: Phrase, mention: Mention, sentence: Span, rule: FactRule) -> bool:
    """Whether a date in the sentence of a subject is the declared one but for its month or its year.

    Two dates so near are one with a slip, wherever in the sentence they stand; a feast may be on the same day.
    """
    right, said = str(rule.date).split("-"), str(mention.value).split("-")
    if _turned(right, said):
        pass
    elif len(said) == _MONTH and len(phrase.stems) >= FEWEST_WORDS:
        one_digit = sum(one != other for one, other in zip(right[0], said[0], strict=True)) == 1
        if said[1:] != right[1:_MONTH] or not one_digit:
            return False
    elif len(right) != 3 or len(said) != 3 or sum(one != other for one, other in zip(right, said, strict=True)) != 1:
        return False
    elif right[2] != said[2] or right[1:] == ["01", "01"]:
        return False  # two texts of one month are more likely, and much begins with a year
    dates = [one for one in reading.mentions_in(sentence) if one.kind == "date" and one.end_value is None]
    told = any(str(rule.date).startswith(str(one.value)) for one in dates)
    return not told and not _FEASTS.search(reading.document.quote(sentence))


def _turned(right: Sequence[str], said: Sequence[str]) -> bool:
    """Whether two digits of the year changed places, and nothing else that both tell differs: 1986 for 1968."""
    moved = [n for n, (one, other) in enumerate(zip(right[0], said[0], strict=False)) if one != other]
    swapped = len(moved) == _SWAPPED and sorted(right[0]) == sorted(said[0])
    return swapped and all(one == other for one, other in zip(right[1:], said[1:], strict=False))


_SWAPPED = 2
_MONTH = 2


def _first_of_others(reading: Reading, stems: frozenset[str], place: Span, rule: FactRule) -> bool:
    """Whether a "first" is the first of another kind: "the first lighthouse of the lake" is not the first of all."""
    if not stems & _FIRST:
        return False
    text, language = reading.document.text, reading.document.language
    other = _COMPLEMENT_NOUN.match(text, place.end, place.end + _ANCHOR_CHARS)
    own = own_stems(rule, language)
    if other is None or (not (other["article"] or other["own_article"]) and other["noun"][0].isupper()):
        return False  # "the first train from Brell": where it ran tells no other kind
    return not own.issuperset(phrase_stems(other["noun"], language))


_FIRST = frozenset({"first", "premi", "premier", "eerst", "erst", "ersten", "eerste"})
_COMPLEMENT_NOUN = lazy_re(
    r"\s(?:of|(?P<article>du|des|vom|der)|d['’]|de|van|von)\s?"
    r"(?:(?P<own_article>the|our|its|la|l['’]|notre|het|de|onze|dem|den)\s?)?"
    r"(?P<noun>[^\W\d]{3,})"
)


def _only_anchors(reading: Reading, place: Span, mention: Mention, rule: FactRule, *, same: bool) -> bool:
    """Whether a subject tells only when something else happened: "founded in 1985, a year after the disaster".

    `same` says that the date is that of the event which happened to the subject: "after the treaty, signed in 1991".
    """
    text, language = reading.document.text, reading.document.language
    before = ANCHORS.get(language, ANCHORS["en"]).finditer(text, max(0, place.start - _ANCHOR_CHARS), place.start)
    anchor = max(before, key=re.Match.end, default=None)
    if anchor is None:
        return False
    gap = text[anchor.end() : place.start]
    own = own_stems(rule, language)
    if set(gap) & set(",;:()") or not own.issuperset(phrase_stems(gap, language)):
        return False
    if mention.end <= place.start:
        return True
    # what opens a sentence tells its own day: "Since the first crossing in 1912, …"
    opens = text[: anchor.start()].rstrip(" ")[-1:] in {"", "\n", ".", "!", "?", ":"}
    attached = opens and mention.start - place.end <= _ATTACHED_CHARS and "," not in text[place.end : mention.start]
    return not (same or attached)
