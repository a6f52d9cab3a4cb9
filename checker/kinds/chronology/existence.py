"""What is told of a thing before it was there, or after it was gone: a member since 1993 of what was set up in 1998."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.happenings import find_happenings
from checker.kinds.dates import dated_sentences, days_of, flag_dates, widened
from checker.language.dates.existing import EXISTING, FIRST_TO, ExistingWords
from checker.language.dates.narration import NARRATION
from checker.language.dates.stages import AGAIN, HEDGED
from checker.language.dates.time_order import ORDER
from checker.language.lazy import lazy_re
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_MOST_THINGS = 24
_MOST_WORDS = 6
_FEW_WORDS = 2
_SHORT_LIFE_DAYS = 30 * 365
"""What is shorter than this may be a time in office."""
_STARTED = ("founded", "born")
_ENDED = ("abolished", "died", "pulled down")
_PART = lazy_re(r"[;:()–—\"“”«»]|\.\s|,\s")
_LIFE = lazy_re(r"\s\((?:\*\s?)?(1[5-9]\d\d|20\d\d)\s?[-–—]\s?(?:†\s?)?(1[5-9]\d\d|20\d\d)\)")
_HEAD_FIRST = ("fr",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifetime:
    """When a thing began, or ended, as one sentence tells it."""

    surface: str
    """The words that name it there, in small letters and without the article: "danube forum"."""
    name: str
    """The same as the page writes it."""
    date: Mention
    ended: bool
    thing: bool = False
    """Whether nothing can be done to it any more."""
    word: str
    sentence: Span


def find_existence(reading: Reading) -> Iterator[Finding]:
    """The dated acts of a document's things before they began or after they ended, as the page itself dates both."""
    prose = dated_sentences(reading)
    for sentence, dates in prose:
        yield from _after_death(reading, sentence, dates)
    lifetimes = [one for sentence, dates in prose for one in _lifetimes(reading, sentence, dates)][:_MOST_THINGS]
    if not lifetimes:
        return
    times = Counter((one.surface, one.ended) for one in lifetimes)
    told_twice = {surface for (surface, _), number in times.items() if number > 1}
    for one in lifetimes:
        if one.surface in told_twice:
            continue
        for sentence, dates in prose:
            if sentence != one.sentence:
                yield from _acts(reading, one, sentence, dates)


def _after_death(reading: Reading, sentence: Span, dates: Sequence[Mention]) -> Iterator[Finding]:
    """What somebody did after the year in which the brackets let him die: "Ann Lee (1847-1912), who in 1921 gave"."""
    text, language = reading.document.text, reading.document.language
    words = EXISTING[language]
    for life in _LIVED[language].finditer(text, sentence.start, sentence.end):
        span = next((one for one in dates if life.start() < one.start < life.end() and one.end_value), None)
        behind = [one for one in dates if one.start >= life.end()]
        stop = _CLAUSE_END.search(text, behind[0].end, sentence.end) if behind else None
        if span is None or not behind:
            continue
        end = stop.start() if stop else sentence.end
        date = behind[0]
        clause = text[life.end() : end]
        died, done = days_of(span), widened(reading, date)
        if died is None or done is None or done[0] <= died[1] or date.end_value is not None:
            continue
        # "the bust of Ann Lee (1847-1912) came in 1950", "Mr Krel (2003-2011), who in 2014 joined the bank"
        subject = life["who"] or len(WORD.findall(text[sentence.start : life.start()])) <= _FEW_WORDS
        if not subject or died[1] - died[0] < _SHORT_LIFE_DAYS:
            continue
        if not ORDER[language].at.search(text, max(0, date.start - 24), date.start):
            continue
        did = _AT_LAST.sub(" ", text[life.end() : date.start])
        if re.search(r"[,;:(]", did):
            continue
        signs = (words.passive, words.prior) if not FIRST_TO[language].search(did) else ()
        if any(sign.search(clause) for sign in signs) or not words.does.search(clause):
            continue
        yield flag_dates(
            reading,
            [date, span],
            f"{date.text} lies after {span.text}: who died then can have done nothing in {date.text}.",
            "after its end",
        )


_AT_LAST = lazy_re(r",\s(?=(?:in|on|en|le|op|im|am)\s\Z)")
_CLAUSE_END = lazy_re(r"[,;:()]|\.(?=\s|\Z)")


def _lived(who: str) -> re.Pattern[str]:
    years = r"\((?:\*\s?)?1[5-9]\d\d\s?[-–—]\s?(?:†\s?)?(?:1[5-9]\d\d|20\d\d)\)"
    return lazy_re(rf"[A-ZÀ-Þ][\w'’-]+\s{years}(?:,\s(?P<who>{who})\s|\s(?=[^\W\d]))")


_LIVED = {"en": _lived("who"), "fr": _lived("qui"), "nl": _lived("die"), "de": _lived("der|die")}
"""A person with the years of a life, and what goes on telling of that person."""


def _lifetimes(reading: Reading, sentence: Span, dates: Sequence[Mention]) -> Iterator[Lifetime]:
    """What the sentence says began or ended, where it opens with the name of it."""
    text, language = reading.document.text, reading.document.language
    words = EXISTING[language]
    for name in reading.names_in(sentence)[:1]:
        life = _LIFE.match(text, name.span.end)
        date = next((one for one in dates if life and one.start == life.start(1)), None)
        if life and date and name.span.start - sentence.start <= 2 and date.end_value:
            yield Lifetime(
                surface=name.text.casefold(), name=name.text, date=date, ended=True, sentence=sentence,
                word=text[life.start() + 2 : life.end() - 1],
            )  # fmt: skip
    for one in find_happenings(reading, sentence, dates, ORDER[language]):
        if one.stage not in (*_STARTED, *_ENDED) or one.doubtful or one.date.end_value is not None:
            continue
        lead = text[sentence.start : min(one.span.start, one.date.start)]
        verb = text.find(one.word, one.span.start)
        passive = words.auxiliaries.search(text, sentence.start, verb + len(one.word) + 12)
        if _PART.search(lead) or (passive is None and one.stage in ("founded", "abolished")):
            continue
        surface = (
            lead[: passive.start() - sentence.start]
            if passive and passive.end() <= sentence.start + len(lead)
            else lead
        )
        named = _surface(surface, words)
        if named:
            yield Lifetime(
                surface=named.casefold(),
                name=named,
                date=one.date,
                ended=one.stage in _ENDED,
                thing=one.stage == "pulled down",
                word=" ".join(one.word.split()),
                sentence=sentence,
            )


def _surface(lead: str, words: ExistingWords) -> str:
    """The name or the definite noun that a sentence opens with; "" where it is neither."""
    plain = lead.strip()
    article = re.match(rf"(?:{words.articles})(?:\s|(?<=['’]))", plain, re.IGNORECASE)
    bare = plain[article.end() :] if article else plain
    told = WORD.findall(bare)
    if not 0 < len(told) <= _MOST_WORDS or (article is None and not all(word[0].isupper() for word in told)):
        return ""
    if article is None and re.fullmatch(words.pronouns, plain, re.IGNORECASE):
        return ""
    return " ".join(bare.split())


def _acts(reading: Reading, life: Lifetime, sentence: Span, dates: Sequence[Mention]) -> Iterator[Finding]:
    """What a sentence dates outside a lifetime, where what it tells takes one that is there."""
    text, language = reading.document.text, reading.document.language
    words = EXISTING[language]
    outside = [one for one in dates if _outside(reading, life, one)]
    if len(outside) != 1 or len(dates) > 2 or outside[0].end_value is not None:
        return
    date = outside[0]
    lead = text[max(sentence.start, date.start - 30) : date.start]
    order = ORDER[language]
    if _ABOUT.search(lead) and len(str(date.value)) == len("2018"):
        return  # "Its first report, on 1997, came out"
    since = order.since.search(lead)
    if not since and not order.at.search(lead):
        return
    if any(
        sign.search(text, sentence.start, sentence.end)
        for sign in (words.prior, order.planned, HEDGED[language], AGAIN[language])
    ):
        return
    subject = _subject_end(reading, life, sentence, date, words)
    joins = words.joins.search(text, sentence.start, sentence.end)
    if subject is None:
        if life.ended or not _same_paragraph(reading, life, sentence):
            return
        joins = joins or _first_of(life, language).search(text, sentence.start, sentence.end)
        if joins is None:
            return
        if (of := _OF[language].match(text, joins.end())) and not _named(life, language).match(text, of.end()):
            return
    elif not since and not _does(text, subject, sentence, language):
        return
    # what is pulled down is not painted later; who has died can still be honoured
    suffers = not life.thing and words.passive.search(text, sentence.start, sentence.end)
    if life.ended and (since or suffers):
        return
    between = text[subject : date.start] if subject is not None and subject <= date.start else ""
    between = _ASIDE.sub("", between)
    if re.search(r"[;:(]", between) or len(between) > _FAR_CHARS or _RELATIVE[language].search(between):
        return
    yield flag_dates(
        reading,
        [date, life.date],
        f"{date.text} lies {'after' if life.ended else 'before'} {life.date.text}: “{life.word}”, as the page "
        f"says of “{life.name}”.",
        "before its beginning" if not life.ended else "after its end",
    )


def _does(text: str, subject: int, sentence: Span, language: str) -> bool:
    """Whether a verb in the past follows a subject, or stands before it where the date came first."""
    after = Span(subject, min(sentence.end, subject + _VERB_CHARS))
    if any(told.search(text, after.start, after.end) for told in (EXISTING[language].does, NARRATION[language].told)):
        return True
    return language in ("nl", "de") and bool(EXISTING[language].opening.match(text, sentence.start, subject))


_ABOUT = lazy_re(r"\bon\s\Z")
_VERB_CHARS = 60
_OF = {
    "en": lazy_re(r"\sof\s"), "fr": lazy_re(r"\s(?:de\s|du\s|d['’])"), "nl": lazy_re(r"\svan\s"),
    "de": lazy_re(r"\s(?:von\s|im\s|(?=de[rs]\s))"),
}  # fmt: skip
"""What joins a membership to the body that it is in."""
_FAR_CHARS = 130
_ASIDE = lazy_re(r",\s(?:[^\W\d]+\s){1,2}\Z")
"""What leads a date that stands between commas: "and, in 1958, was called"."""
_RELATIVE = {
    "en": lazy_re(r",|\b(?:which|who|that|whose|when|where)\b", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:qui|que|dont|lorsque|où)\b", re.IGNORECASE),
    "nl": lazy_re(r",\s(?:die|dat|waar|toen)\b", re.IGNORECASE),
    "de": lazy_re(r",\s(?:der|die|das|wo|als)\b", re.IGNORECASE),
}
"""What may make a date that of something else."""


def _outside(reading: Reading, life: Lifetime, date: Mention) -> bool:
    """Whether a date lies wholly before a beginning, or after an end."""
    one, other = widened(reading, date), widened(reading, life.date)
    if one is None or other is None:
        return False
    return one[0] > other[1] if life.ended else one[1] < other[0]


def _same_paragraph(reading: Reading, life: Lifetime, sentence: Span) -> bool:
    block = reading.document.block_at(sentence.start)
    return bool(block and block.span.contains(life.sentence) and life.sentence.end <= sentence.start)


def _subject_end(reading: Reading, life: Lifetime, sentence: Span, date: Mention, words: ExistingWords) -> int | None:
    """Where the subject of a sentence ends, if it is what the lifetime is of; a date may stand before it."""
    text, language = reading.document.text, reading.document.language
    start = sentence.start
    if date.start - start <= 24 and (opening := words.opening.match(text, start, sentence.end)):
        start = max(opening.end(), date.end)
        start += len(text[start : sentence.end]) - len(text[start : sentence.end].lstrip(" ,\u00a0"))
        if language in ("nl", "de") and "," not in opening[0] and (verb := WORD.match(text, start)):
            start = verb.end() + 1
    named = re.compile(rf"(?:(?:{words.articles})(?:\s|(?<=['’])))?{re.escape(life.surface)}(?!['’\w-])", re.IGNORECASE)
    if (found := named.match(text, start)) and not _goes_on(text, found.end(), language):
        return found.end()
    head = _head(life, language)
    short = re.compile(rf"(?:{words.articles})(?:\s|(?<=['’])){re.escape(head)}(?!['’\w-])", re.IGNORECASE)
    if (
        (found := short.match(text, start))
        and not _goes_on(text, found.end(), language)
        and _only_one(reading, head, life)
    ):
        return found.end()
    before = reading.sentence_at(sentence.start - 1) if sentence.start else None
    pronoun = re.compile(rf"(?:{words.pronouns})(?!\w)", re.IGNORECASE).match(text, start)
    own = _OWN[language].match(text, start)
    if own and not life.ended and before == life.sentence and _same_paragraph(reading, life, sentence):
        return own.end()
    if pronoun and before == life.sentence and _same_paragraph(reading, life, sentence):
        return pronoun.end()
    return None


def _first_of(life: Lifetime, language: str) -> re.Pattern[str]:
    """Who was the first of what began: "the first Ombudsman" of a post of Ombudsman."""
    word = {"en": "first", "fr": "premi(?:er|ère)", "nl": "eerste", "de": "erste[rn]?"}[language]
    named = re.escape(life.surface.split()[-1])
    return re.compile(rf"(?<!\w){word}\s{named}(?!\w)", re.IGNORECASE)


_OWN = {
    "en": lazy_re(r"(?:its|their|his|her)\s(?:first\s|final\s|second\s)?[a-z]+(?!\w)", re.IGNORECASE),
    "fr": lazy_re(r"(?:son|sa|ses|leurs?)\s(?:premi\w+\s)?[^\W\d]+(?!\w)", re.IGNORECASE),
    "nl": lazy_re(r"(?:zijn|haar|hun)\s(?:eerste\s)?[a-z]+(?!\w)", re.IGNORECASE),
    "de": lazy_re(r"(?:sein|ihr)e?\s(?:erste[rs]?\s)?[^\W\d]+(?!\w)", re.IGNORECASE),
}
"""What a thing brings forth, and so not before it is there: "its report", "their first meeting"."""


def _named(life: Lifetime, language: str) -> re.Pattern[str]:
    """The name of what a lifetime is of, or the noun that stands for it."""
    head = re.escape(_head(life, language))
    return re.compile(rf"(?:\w+\s)?(?:{re.escape(life.surface)}|{head})(?!\w)", re.IGNORECASE)


def _head(life: Lifetime, language: str) -> str:
    """The word of a name that can stand for all of it: "forum" of "danube forum"."""
    parts = life.surface.split()
    return parts[0] if language in _HEAD_FIRST else parts[-1]


def _goes_on(text: str, end: int, language: str) -> bool:
    """Whether what follows makes another thing of a name: "the Council of Europe", "the Forum Secretariat"."""
    return bool(_MORE[language].match(text, end))


_MORE = {
    "en": lazy_re(r"\s(?:of|for|on|in|at|and|'s)\b|['’]|\s[A-Z]"),
    "fr": lazy_re(r"\s(?:d[eu]|des|pour|et|sur)\b|\sd['’]|\s[A-ZÀ-Þ]|-"),
    "nl": lazy_re(r"\s(?:van|voor|en|der)\b|-|\s[A-Z]"),
    "de": lazy_re(r"\s(?:de[rs]|für|und|von|vom)\b|-|\s[A-ZÄÖÜ]"),
}


def _only_one(reading: Reading, head: str, life: Lifetime) -> bool:
    """Whether no other name of the page goes by this noun."""
    for name in reading.names:
        told = name.text.casefold()
        if head in told.split() and told not in (head, life.surface) and not told.endswith(f" {life.surface}"):
            return False
    return True
