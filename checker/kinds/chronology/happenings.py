"""What happened when, as a page tells it: each dated stage of a thing's life, and which are told of one thing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.dates import MAX_SENTENCE_CHARS
from checker.language.dates.existing import EXISTING
from checker.language.dates.lasting import CLOSING
from checker.language.dates.proceedings import BESIDE, DONE_TO, INDEFINITE, WITH_A_NOUN
from checker.language.dates.stages import (
    AGAIN,
    AUXILIARIES,
    ENTERING,
    FURTHER_BACK,
    HEDGED,
    IN_TURN,
    LAYING,
    LIMITED,
    OWN,
    PRONOUNS,
    RELATIVE,
    stage_pattern,
)
from checker.language.dates.tense import TENSES
from checker.language.lazy import lazy_re
from checker.language.locale import month_names
from checker.language.stems import FUNCTION_WORDS, WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.language.dates.time_order import OrderWords

_NEAR_CHARS = 60
_WILL = lazy_re(r"\b(?:will|sera|seront|zal|zullen|wird|werden)\b", re.IGNORECASE)
_MOST_IN_SENTENCE = 12
"""A sentence that dates more events is a table in disguise."""
_ADJUNCT_WORDS = 9
_FEW_WORDS = 4
_FEW_STEMS = 2
_ITS_VERB_CHARS = 12
_PARTED_IN = {
    "en": lazy_re(r"[,;:()–—]|\s-\s|\b(?:and|but)\b", re.IGNORECASE),
    "fr": lazy_re(r"[,;:()–—]|\s-\s|\b(?:et|mais|puis)\b", re.IGNORECASE),
    "nl": lazy_re(r"[,;:()–—]|\s-\s|\b(?:en|maar)\b", re.IGNORECASE),
    "de": lazy_re(r"[,;:()–—]|\s-\s|\b(?:und|aber)\b", re.IGNORECASE),
}
"""What parts one clause from the next."""
_APART_IN = {
    "en": lazy_re(r"[,;:()–—]|\b(?:and|but|or|which|who|that|when|while|where|after|before)\b", re.IGNORECASE),
    "fr": lazy_re(r"[,;:()–—]|\b(?:et|mais|ou|qui|dont|lorsque|quand|après|avant)\b", re.IGNORECASE),
    "nl": lazy_re(r"[,;:()–—]|\b(?:en|maar|of|toen|nadat|voordat|terwijl)\b", re.IGNORECASE),
    "de": lazy_re(r"[,;:()–—]|\b(?:und|aber|oder|nachdem|bevor|als|während)\b", re.IGNORECASE),
}
"""What keeps a date and a verb from belonging together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """A stage in the life of a thing, with its date."""

    stage: str
    word: str
    """As the text tells it: "was opened"."""
    date: Mention
    span: Span
    """From the first to the last of its verb and its date."""
    subject: frozenset[str]
    """Stems of what its clause says before the verb, the date left out."""
    further_back: bool
    """Told as earlier than what the text is telling: "had been laid"."""
    aside: bool
    """Its verb follows a noun with no auxiliary between: maybe a participle of that noun, "the Treaty signed in"."""
    doubtful: bool
    """Something in its clause makes it another event than it seems ("provisionally", "again", "not")."""


def find_happenings(reading: Reading, sentence: Span, dates: Sequence[Mention], words: OrderWords) -> list[Happening]:
    """The dated stages that a sentence tells, in the order of the text; each date belongs to one at most."""
    text, language = reading.document.text, reading.document.language
    if len(sentence) > MAX_SENTENCE_CHARS or not 0 < len(dates) <= _MOST_IN_SENTENCE:
        return []
    verbs = [
        (stage, sentence.start + start, sentence.start + end)
        for stage, start, end in _told_stages(text[sentence.start : sentence.end], language)
    ]
    found: list[Happening] = []
    taken: set[int] = set()
    for stage, start, end, date in _paired(text, language, sentence, verbs, dates):
        entering = ENTERING.get((language, stage))
        clause = _clause(text, language, sentence, min(start, date.start), max(end, date.end))
        if entering and not entering.search(text, clause.start, clause.end):
            continue
        taken.add(date.start)
        found.append(_happening(reading, stage, Span(start, end), date, clause, words))
    for date in dates:
        lead = words.since.search(text, max(sentence.start, date.start - 30), date.start)
        if lead and date.start not in taken and date.end_value is None:
            span = Span(lead.start(), date.start)
            clause = _clause(text, language, sentence, span.start, date.end)
            found.append(_happening(reading, "ongoing", span, date, clause, words))
    return sorted(found, key=lambda one: one.span.start)


@lru_cache(maxsize=1 << 10)
def _told_stages(sentence: str, language: str) -> tuple[tuple[str, int, int], ...]:
    """The stages that the words of a sentence tell, and where."""
    pattern, stages = stage_pattern(language)
    verbs = [(stages[(match.lastindex or 1) - 1], match.start(), match.end()) for match in pattern.finditer(sentence)][
        : 2 * _MOST_IN_SENTENCE
    ]
    # "its first report appeared in": the report, and not what is spoken of
    return tuple(
        one
        for before, one in pairwise([("", 0, 0), *verbs])
        if before[0] not in WITH_A_NOUN
        or one[0] in WITH_A_NOUN
        or one[1] - before[2] > _ITS_VERB_CHARS
        or _APART_IN[language].search(sentence, before[2], one[1])
    )


def _paired(
    text: str, language: str, sentence: Span, verbs: Sequence[tuple[str, int, int]], dates: Sequence[Mention]
) -> Iterator[tuple[str, int, int, Mention]]:
    """Verbs with their dates, the nearest first: none with another verb, date or clause between."""
    apart = _APART_IN[language]
    options = []
    for stage, start, end in verbs:
        for date in dates:
            low, high = (end, date.start) if date.start >= end else (date.end, start)
            if date.end == low and _opens_with(text, sentence, date):
                low += text.startswith(",", low)
            if high < low or high - low > _NEAR_CHARS or apart.search(text, low, high):
                continue
            if any(low < other < high for _, other, _ in verbs) or any(low < one.start < high for one in dates):
                continue
            own = date.start >= end and TENSES[language].participle.search(text, end, date.start)
            # "moved into a house built in"; but "its first report was published in"
            if own and (stage not in WITH_A_NOUN or len(WORD.findall(text[end : date.start])) > _FEW_WORDS):
                continue
            # "opened in May" before "in May ... opened"
            options.append((high - low + (10 if date.start < start else 0), start, stage, end, date))
    used: set[int] = set()
    for _, start, stage, end, date in sorted(options, key=lambda option: option[:2]):
        if start not in used and -date.start not in used:
            used |= {start, -date.start}
            yield stage, start, end, date


def _opens_with(text: str, sentence: Span, date: Mention) -> bool:
    """Whether a sentence opens with a date: "In 2011, it", "Le 3 mai 2011, elle"."""
    return date.start - sentence.start <= _OPENING_CHARS and len(WORD.findall(text[sentence.start : date.start])) <= 1


_OPENING_CHARS = 8


def _clause(text: str, language: str, sentence: Span, start: int, end: int) -> Span:
    """The clause around what is told, from the last parting before it to the first after it."""
    parted = _PARTED_IN[language]
    before = [match.end() for match in parted.finditer(text, sentence.start, start)]
    after = parted.search(text, end, sentence.end)
    return Span(before[-1] if before else sentence.start, after.start() if after else sentence.end)


def _happening(reading: Reading, stage: str, verb: Span, date: Mention, clause: Span, words: OrderWords) -> Happening:
    text, language = reading.document.text, reading.document.language
    span = Span(min(verb.start, date.start), max(verb.end, date.end))
    said = (
        text[clause.start : span.start] + text[date.end : verb.start]
        if date.end <= verb.start
        else (text[clause.start : verb.start])
    )
    first, last = (verb, date.span) if verb.start <= date.start else (date.span, verb)
    around = " ".join(
        (
            text[clause.start : first.start],
            text[first.end : last.start],
            text[last.end : min(clause.end, last.end + 40)],
        )
    )
    return Happening(
        stage=f"again {stage}" if AGAIN[language].search(f"{around} {text[verb.start : verb.end]}") else stage,
        word=text[verb.start : verb.end],
        date=date,
        span=span,
        subject=content(said, language),
        aside=bool(content("".join(text[clause.start : verb.start].split()[-1:]), language)),
        further_back=bool(FURTHER_BACK[language].search(f"{around} {text[verb.start : verb.end]}")),
        doubtful=bool(
            HEDGED[language].search(around)
            or words.planned.search(_WILL.sub(" ", around) if stage in CLOSING | WITH_A_NOUN else around)
            or (
                date.end_value is None
                and LIMITED[language].search(text, max(clause.start, date.start - 24), date.start)
            )
        ),
    )


def content(text: str, language: str) -> frozenset[str]:
    """The stems of the words that name things in `text`."""
    common = _common(language)
    return frozenset(stem(word, language) or word for word in _tokens(text) if word not in common)


@cache
def _common(language: str) -> frozenset[str]:
    return FUNCTION_WORDS[language] | AUXILIARIES[language]


def _tokens(text: str) -> list[str]:
    """The words of `text` in small letters, the elided ones parted: "s'est" is two."""
    return [part for match in WORD.finditer(text) for part in re.split("['’]", match[0].casefold()) if part]


def of_one_thing(reading: Reading, first: Happening, second: Happening, sentence: Span) -> bool:
    """Whether the second is told of the same thing as the first, which stands before it, maybe in the sentence before.

    `sentence` is that of the second.
    """
    text, language = reading.document.text, reading.document.language
    link = text[max(first.span.end, sentence.start) : second.span.start]
    if second.date.end <= second.span.end and second.date.start == second.span.start:
        opens = _opens_with(text, sentence, second.date)
        link = "" if opens else link
        link += " " + text[second.date.end : second.span.end][: -len(second.word)].lstrip("," if opens else "")
    within = first.span.end > sentence.start
    boundaries = list(_PARTED_IN[language].finditer(link))
    if within and not boundaries and second.stage not in WITH_A_NOUN:
        return False
    lead = link[boundaries[-1].end() :] if boundaries else link
    adjunct = link[: boundaries[0].start()] if within and boundaries else ""
    middle = link[boundaries[0].end() : boundaries[-1].start()] if adjunct else link[: len(link) - len(lead)]
    aside = _ADJUNCT_WORDS if second.stage in WITH_A_NOUN else 0
    if not within and _goes_on_about(link, lead, language):
        middle = ""  # "Its licensing part did not please the lines, and it was repealed in"
    if len(WORD.findall(adjunct)) > _ADJUNCT_WORDS or len(WORD.findall(middle)) > aside:
        return False
    tokens = _tokens(lead)
    pronoun = next((token for token in tokens[:2] if token in PRONOUNS[language]), None)
    if within and pronoun in RELATIVE[language] and WORD.search(adjunct) and second.stage not in WITH_A_NOUN:
        return False  # "opened by the Queen, who died in": what was named last
    apart = not within or (bool(boundaries) and boundaries[-1][0] in ";:")
    others = [token for token in tokens if token != pronoun and token not in AUXILIARIES[language]]
    if second.stage in WITH_A_NOUN:
        return _of_its_course(text, language, first, second, others, new=apart)
    if second.stage == "ongoing":
        if first.stage in ("adopted", "begun") and not _suffered(text, language, first, sentence):
            return False  # "The Board approved the accounts and has met since": the Board
        if _opens(text, first, sentence) and within and tokens[:1] and tokens[0] in FUNCTION_WORDS[language]:
            # "Set up in 1998, the Council has met since"
            return (
                len(tokens) <= _ADJUNCT_WORDS
                and language == "en"
                and any(one in ("has", "have") for one in tokens[1:4])
            )
        return _goes_on(tokens, pronoun, language, apart=apart, bare=not WORD.search(adjunct))
    if others and first.stage in WITH_A_NOUN and (first.stage, second.stage) in IN_TURN:
        # "work on the hall began in May 2011; the hall was opened in": what is built is what opens
        named = content(" ".join(others), language)
        if named <= first.subject | content(first.word, language):
            return True
        free = not first.subject or first.stage == "built from"
        return len(named) <= _FEW_STEMS and free and second.stage not in CLOSING
    if others and within and not first.subject and _opens(text, first, sentence) and boundaries[-1][0].strip() == ",":
        # "Opened in 2012, the centre was founded in": what the sentence opens with is told of its subject
        return len(content(" ".join(others), language)) <= _FEW_STEMS and tokens[0] in FUNCTION_WORDS[language]
    if others and _done_to_it(text, language, second, others):
        return True
    if others:
        named = content(" ".join(others), language)
        return apart and bool(named) and named <= first.subject and tokens[0] in FUNCTION_WORDS[language]
    if apart:
        # "In Kraft getreten ist sie am 1. Januar": the subject may follow its verb
        follows = _tokens(text[second.span.start : second.date.start].partition(second.word)[2])[:3]
        return pronoun is not None or any(token in _INVERTED.get(language, ()) for token in follows)
    # "founded by the Ministry, dissolved in": the Ministry may be meant
    return not WORD.search(adjunct) or bool(tokens) or not boundaries[-1][0].strip().startswith(",")


def _goes_on_about(link: str, lead: str, language: str) -> bool:
    """Whether a sentence tells of what belongs to the thing spoken of, and its last clause begins with its pronoun."""
    last = next(iter(_tokens(lead)), "")
    return last in PRONOUNS[language] - RELATIVE[language] and goes_on_about(link, language)


def goes_on_about(text: str, language: str) -> bool:
    """Whether words speak of what belongs to the thing spoken of before: "its licensing part", "doubts about its"."""
    return any(token in OWN[language] for token in _tokens(text))


def _done_to_it(text: str, language: str, second: Happening, lead: Sequence[str]) -> bool:
    """Whether who takes a step takes it with what was spoken of: "Parliament passed it on"."""
    object_of = (
        text[second.span.start : second.date.start].partition(second.word)[2] if language == "en" else " ".join(lead)
    )
    return bool(DONE_TO[language].match(object_of)) and content(" ".join(lead), language) <= _beside(language)


def _of_its_course(
    text: str, language: str, first: Happening, second: Happening, lead: Sequence[str], *, new: bool
) -> bool:
    """Whether what has a noun of its own is a part of the first's course: nothing else is named with it.

    "The hall opened in May; the foundation stone was laid in": but not "the stone of the chapel", and where a `new`
    clause tells it, not "a consultation", which may be another.
    """
    if new and any(token in INDEFINITE[language] for token in lead):
        return False
    if any(token in month_names(language) for token in _tokens(second.word)):
        return False  # "the results of the test in March"
    inside = text[second.span.start : second.span.end]
    if second.stage == "tried out":
        inside = _SOMEWHERE.sub("", inside)
    named = content(f"{' '.join(lead)} {inside}", language) - content(second.date.text, language)
    beside = _beside(language) | {stem(word, language) for word in LAYING[language]}
    own = content(second.word, language)
    return not {one for one in named if not one.isdigit()} - beside - own - first.subject


@cache
def _beside(language: str) -> frozenset[str]:
    """The stems of who or what may be named beside a step without being what it is a step of."""
    return frozenset(stem(word, language) for word in BESIDE[language])


_SOMEWHERE = lazy_re(r"\b(?:in|at|à|au|im|te)\s(?:the\s)?[A-ZÀ-Þ][\w-]+")


def _suffered(text: str, language: str, one: Happening, sentence: Span) -> bool:
    """Whether what is spoken of had this done to it: "was approved", "which the board approved"."""
    start = max(sentence.start, one.span.start - _NEAR_CHARS)
    if text[sentence.start : one.span.start].endswith(", "):
        return True  # "The programme, launched in 1998, has"
    told = _tokens(text[start : one.span.end])
    return any(token in RELATIVE[language] for token in told) or bool(
        EXISTING[language].passive.search(text, start, one.span.end)
    )


def _opens(text: str, first: Happening, sentence: Span) -> bool:
    """Whether a sentence opens with an event that its subject is told to have gone through, as a participle."""
    return not WORD.search(text, sentence.start, first.span.start)


_INVERTED = {"nl": ("hij", "zij", "ze", "het"), "de": ("er", "sie", "es")}
"""What stands for the subject behind its verb."""


def _goes_on(tokens: Sequence[str], pronoun: str | None, language: str, *, apart: bool, bare: bool) -> bool:
    """Whether what goes on since a date is told of the thing before: "it has been flown", "and has published"."""
    if len(tokens) > _ADJUNCT_WORDS + 1 or (apart and pronoun is None):
        return False
    if pronoun is None and (not tokens or not bare):
        return False
    if pronoun is None:
        if language == "en":
            return tokens[0] in ("has", "have")
        return tokens[0] not in FUNCTION_WORDS[language]
    return tokens[0] == pronoun and (language != "en" or (len(tokens) > 2 and tokens[1] in ("has", "have")))
