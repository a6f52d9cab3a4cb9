"""Tells what changed inside rewritten sentences: a time of day, a limit, a name, a "not" that came or went."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from checker.language.lazy import lazy_re
from checker.language.negation import NEGATION, denials, implies_denial
from checker.language.stems import content_stems
from checker.versions.facts.clauses import clause_around, trimmed
from checker.versions.facts.other_days import other_days
from checker.versions.facts.statements import each_once, stems_with_parts
from checker.versions.facts.told import became

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.names import Name
    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.versions.comparison import FactChange, FactKind
    from checker.versions.facts.statements import Likeness, Statement
    from checker.versions.facts.told import Told

_PAIRED = 0.27
"""How alike two sentences must be to be one rewritten, where their blocks or sections correspond."""
_FAR = 0.55
"""The same elsewhere."""
_SURE = 0.5
"""Above it the two are surely one: what is told only here is told."""
_NE = lazy_re(r"\bn(?:e\b|['’])")
"""What says "only" in French as well as "not"."""
_STOP = lazy_re(r"[,;:()]")
_SURE_NAME = 0.65
"""The same for a name: a sentence about something else names something else."""
_BOARD = 0.4
"""The same for two names that end alike."""
_ONE_EVENT = 0.8
"""The same for two years of one event."""
_ALL_BUT_SAME = 0.9
_HOUR = lazy_re(r"\s?(?:[ap]\.?m\b|o['’]clock|h\b|uur\b|uhr\b|:\d\d)", re.IGNORECASE)
"""What behind a number makes it a time of day."""
_BEFORE_MINUTES = lazy_re(r"\d{1,2}[:.]$")

_APART = 4
"""How many times one of two numbers may be the other: figures seldom change more."""
_SHORT_STEMS = 9
"""A sentence of more words says more than one thing."""
_PRONOUN_CHARS = 4
_SPEAKERLESS = lazy_re(
    r"(?:the|there (?:is|are|was|were)|l[ae]s?|l['’]|une?|il (?:n['’])?y (?:a|avait|aura)|het|een|de[rnms]?|die|das"
    r"|eine?|er (?:is|zijn|was|waren)|es (?:gibt|gab))(?!\w)",
    re.IGNORECASE,
)
"""The articles, and what only says that there is something: short words with which no speaker is named."""
_DENIED_STEMS = 2
"""How many words behind a "not" must stand in both sentences."""
_DENIED_CHARS = 60
_BARE = "number "
"""The sort of numbers without a unit."""
_COUNTED_STEMS = 2
_COMPARING = lazy_re(
    r"\W*(?:\w+\W+){0,2}?(?:more|less|fewer|higher|lower|exceed\w*|plus|moins|dépass\w*|excéd\w*|meer|minder|hoger|lager|overschrijd\w*|mehr|weniger|höher|überschreit\w*|übersteig\w*)\b",
    re.IGNORECASE,
)
"""What behind a "not" sets a limit."""


class Rewording(NamedTuple):
    """Two sentences that are one rewritten, by their places among the statements, and how alike they are."""

    score: float
    old: int
    new: int


def rewordings(likeness: Likeness) -> list[Rewording]:
    """The sentences that are one rewritten, the likest first; each stands in one pair at most."""
    found = []
    for o, one in enumerate(likeness.olds):
        for n, score in likeness.likely(one).items():
            if score >= _FAR or (score >= _PAIRED and likeness.together(one, likeness.news[n])):
                found.append(Rewording(score, o, n))
    found.sort(key=lambda each: (-each.score, each.new, each.old))
    return [*each_once(found)]


def changed_wordings(
    old: Reading, new: Reading, likeness: Likeness, pairs: Sequence[Rewording], said: Told
) -> Iterator[FactChange]:
    """What two sentences say differently that are one rewritten, where none of the changes `said` says so."""
    for pair in pairs:
        one, other = likeness.olds[pair.old], likeness.news[pair.new]
        differing = list(_differing(old, new, one, other, pair.score))
        for kind, before, after in differing:
            # a day or an hour is told apart from the figures beside it; a number may be one of those
            if not (said.of_pair(before, after) if kind == "date" else said.of_either(before, after)):
                yield became(kind, old, _clause(old, before, one), new, _clause(new, after, other))
        if not differing and pair.score >= _SURE and _opposed(one, other) and not said.of_either(one.span, other.span):
            yield became(
                "status", old, trimmed(old.document.text, one.span), new, trimmed(new.document.text, other.span)
            )


def _differing(
    old: Reading, new: Reading, one: Statement, other: Statement, score: float
) -> Iterator[tuple[FactKind, Span, Span]]:
    """The values and names that two sentences do not share, where each has just one of a sort."""
    olds, news = _values(old, one.span), _values(new, other.span)
    for sort in sorted(olds.keys() & news.keys()):
        gone, come = _unshared(olds[sort], news[sort])
        if len(gone) != 1 or len(come) != 1:
            continue
        if sort == "full date":
            if _redated(old, new, str(gone[0].value), str(come[0].value), score):
                yield "date", gone[0].span, come[0].span
        elif sort in ("date", "hour") or (
            _can_be_one(gone[0], come[0])
            and not _states(old, one.span, come[0])
            and not _states(new, other.span, gone[0])
            and (score >= _SURE or sort != _BARE or _counted(old, gone[0]) & _counted(new, come[0]))
        ):
            yield "date" if sort in ("date", "hour") else "number", gone[0].span, come[0].span
    if score >= _SURE:
        yield from (("date", before, after) for before, after in other_days(old, new, one, other))
    lost, won = _other_names(old.names_in(one.span), new.names_in(other.span))
    if one.text.isupper():
        return
    namesakes = [(was, now) for was in lost for now in won if _of_one_sort(was.text, now.text, score)]
    if score >= _SURE_NAME and len(lost) == len(won) == 1 and _is_another(lost[0].text, won[0].text):
        yield "name", lost[0].span, won[0].span
    elif len(namesakes) == 1 and _is_another(namesakes[0][0].text, namesakes[0][1].text):
        yield "name", namesakes[0][0].span, namesakes[0][1].span


def _of_one_sort(before: str, after: str, score: float) -> bool:
    """Whether two names say by a word what they name: "the Water Board" and "the Fire Board", "the Ministry of …"."""
    was, now = before.split(), after.split()
    if min(len(was), len(now)) < 2:
        return False
    return (was[:2] == now[:2] and was[1].islower()) or (score >= _BOARD and was[-1] == now[-1] and was[-1].isalpha())


def _states(reading: Reading, sentence: Span, mention: Mention) -> bool:
    """Whether a sentence states a value too, of whatever sort: "620 and 890 megawatts" states 620."""
    return any(str(each.value) == str(mention.value) for each in reading.mentions_in(sentence))


def _counted(reading: Reading, mention: Mention) -> frozenset[str]:
    """The stems of the words right behind a number."""
    document = reading.document
    behind = _STOP.split(document.text[mention.end : mention.end + _DENIED_CHARS], maxsplit=1)[0]
    return frozenset(content_stems(behind, document.language)[:_COUNTED_STEMS])


def _values(reading: Reading, sentence: Span) -> dict[str, list[Mention]]:
    """The values of a sentence by sort: times of day, days of a year, and what is counted in one unit."""
    text = reading.document.text
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in reading.mentions_in(sentence):
        if mention.kind == "number" and _HOUR.match(text, mention.end):
            found["hour"].append(mention)
        elif mention.role or _BEFORE_MINUTES.search(text, max(0, mention.start - 3), mention.start):
            continue
        elif mention.kind == "date":
            if str(mention.value).startswith("--"):
                found["date"].append(mention)
            elif mention.end_value is None:
                found["full date"].append(mention)
        elif mention.kind != "ordinal":
            found[f"{mention.kind} {mention.unit or ''}"].append(mention)
    return found


def _unshared(before: Sequence[Mention], after: Sequence[Mention]) -> tuple[list[Mention], list[Mention]]:
    was, now = {_value(each) for each in before}, {_value(each) for each in after}
    return [each for each in before if _value(each) not in now], [each for each in after if _value(each) not in was]


def _can_be_one(before: Mention, after: Mention) -> bool:
    """Whether two numbers may be of one thing: none of them a mere "one", and of a like size."""
    if isinstance(before.value, str) or isinstance(after.value, str):
        return True
    small, large = sorted((abs(before.value), abs(after.value)))
    return not ((small == 1 and (before.spelled or after.spelled)) or large > _APART * small)


def _redated(old: Reading, new: Reading, before: str, after: str, score: float) -> bool:
    """Whether two dates are told of one event: in sentences that are surely one, or of one month of two years.

    Two years before the day of the old version cannot both be right; a day in sentences that are all but the same has
    been put off. The days of the versions themselves change with each of them.
    """
    if before[:4] == after[:4] or {before, after} <= {str(old.document.date), str(new.document.date)}:
        return False
    month = slice(4, min(len(before), len(after)))
    same_month = len(before[month]) > 1 and before[month] == after[month]
    day = old.document.date
    past = day is None or max(before[:4], after[:4]) < str(day.year)
    if past:
        return same_month or score >= _ONE_EVENT
    return score >= _ALL_BUT_SAME and same_month


def _is_another(before: str, after: str) -> bool:
    """Whether two names that share a word name two things: neither is the other cut short."""
    lost, won = _lost_and_won(before, after)
    if all(any(map(str.isdigit, word)) for word in (*lost, *won)):
        return False  # "see Section 14": numbered anew
    return len(lost) < len(before.split()) and not is_cut_short(before, after)


def is_cut_short(before: str, after: str) -> bool:
    """Whether one of two names is the other cut short: some of its words, or their initials in place of them."""
    lost, won = _lost_and_won(before, after)
    initials = ["".join(word[0] for word in name.split()) for name in (before, after)]
    return not (lost and won) or any(word in initials[1] for word in lost) or any(word in initials[0] for word in won)


def _lost_and_won(before: str, after: str) -> tuple[list[str], list[str]]:
    """The words of each of two names that the other has not."""
    was, now = before.split(), after.split()
    return [word for word in was if word not in now], [word for word in now if word not in was]


def _value(mention: Mention) -> tuple[str, str]:
    return str(mention.value), str(mention.end_value)


def _other_names(before: Sequence[Name], after: Sequence[Name]) -> tuple[list[Name], list[Name]]:
    was, now = {name.key for name in before}, {name.key for name in after}
    return [name for name in before if name.key not in now], [name for name in after if name.key not in was]


def _opposed(one: Statement, other: Statement) -> bool:
    """Whether just one of two sentences denies, and denies what the other says, each up to its first semicolon.

    Whole sentences: what a list says of its items, "You must not:", is no part of them.
    """
    one, other = _first_clause(one), _first_clause(other)
    if not all(_is_plain(each) for each in (one, other)) or not _one_speaker(one.text, other.text):
        return False
    first, second = (denials(each.text, each.language) for each in (one, other))
    if bool(first) == bool(second):
        return False
    denying, saying = (one, other) if first else (other, one)
    if NEGATION[saying.language].idle.search(saying.text):
        return False
    denied = _denied(denying)
    if not denied or implies_denial(saying.text) or (saying.language == "fr" and _NE.search(saying.text)):
        return False
    heads = [content_stems(each.text, each.language)[:1] for each in (denying, saying)]
    return saying.stems.issuperset(denied) or (heads[0] == heads[1] and denied[0] in saying.stems)


def _first_clause(statement: Statement) -> Statement:
    """What a sentence says before its first semicolon."""
    first, mark, _ = statement.text.partition("; ")
    if not mark:
        return statement
    return replace(statement, text=f"{first}.", stems=frozenset(stems_with_parts(first, statement.language)))


def _is_plain(statement: Statement) -> bool:
    """Whether a statement is one short whole sentence: what a long one denies may be a small part of it."""
    text = statement.text.rstrip()
    whole = text[:1].isupper() and text[-1:] == "." and ";" not in text and not text.isupper()
    return whole and len(statement.stems) <= _SHORT_STEMS


def _one_speaker(one: str, other: str) -> bool:
    """Whether two sentences do not begin with two different short words, as "You are …" and "We are not …" do."""
    first, second = one.split(maxsplit=1)[0].casefold(), other.split(maxsplit=1)[0].casefold()
    if first == second or max(len(first), len(second)) > _PRONOUN_CHARS:
        return True
    return all(_SPEAKERLESS.match(text) for text in (one, other))


def _denied(statement: Statement) -> list[str]:
    """The first words behind the "not" of a sentence, before it where it ends the clause."""
    found = NEGATION[statement.language].words.search(statement.text)
    if found is None or _COMPARING.match(statement.text, found.end()):
        return []
    behind = _STOP.split(statement.text[found.end() : found.end() + _DENIED_CHARS], maxsplit=1)[0]
    stems = content_stems(behind, statement.language)[:_DENIED_STEMS]
    if not stems:
        stems = content_stems(statement.text[: found.start()], statement.language)[-_DENIED_STEMS:]
    return list(stems)


def _clause(reading: Reading, span: Span, statement: Statement) -> Span:
    return clause_around(reading.document.text, span, statement.span)
