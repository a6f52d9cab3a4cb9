"""Texts that were changed or replaced before they were made: "the Act of 2009, amended in 2006"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.kinds.dates import dates_in, flag_dates, lies_before
from checker.language.dates.law_days import HELD_SINCE, RESTS_ON
from checker.language.dates.ordering import AIMED, REPLACED
from checker.language.dates.stages import ENTERING, HEDGED, LAW
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.findings import Finding
    from checker.language.dates.time_order import OrderWords

_CLAUSE_CHARS = 120
_FAR_CHARS = 40
_FEW_WORDS = 3
_DAY_CHARS = 10
_BY = ("by", "par", "door", "bij", "durch")


def amended(reading: Reading, made: Mention, changed: Mention, words: OrderWords) -> Iterator[Finding]:
    """A law changed before it was made: "the Act of 27 May 2009, amended in 2006"."""
    text = reading.document.text
    between = text[made.end : changed.start]
    if len(between) > _CLAUSE_CHARS or not lies_before(reading, changed, made):
        return
    if not words.dated.search(text[max(0, made.start - 20) : made.start]):
        return
    found = words.amended.search(between)
    if found is None and not re.search(r"[.;:]\s[A-ZÀ-Þ]", between):
        # "wurde zuletzt 2011 geändert": the verb stands at the end
        found = words.amended.match(text[changed.end :].lstrip()[:20]) if words.verb_last else None
        dated = words.dated.search(text[max(0, changed.start - 20) : changed.start])
        if (
            found
            and not dated
            and not words.active.search(text, made.end, changed.end + 40)
            and len(WORD.findall(between)) <= 6
        ):
            yield _amended_before(reading, changed, made, found[0])
        return
    if found and found.start() <= 1 and words.verb_last:
        return  # "Das Gesetz vom 3. Mai 2011 ersetzt die Regeln": it replaces
    if found is None or words.active.search(between) or re.search(r"[.;:]\s", between[: found.start()]):
        return
    # the date must be that of the change, not of another text: "amended in", "amended by the Act of"
    after = between[found.end() :]
    if ";" in after or len(WORD.findall(after)) > 8 or len(WORD.findall(between[: found.start()])) > 7:
        return
    yield _amended_before(reading, changed, made, found[0])


def amended_itself(reading: Reading, clause: Span, following: Span, words: OrderWords) -> Iterator[Finding]:
    """The same, where a pronoun stands for the law: "The Code of 2015 is strict; it was itself amended in 2013"."""
    text, language = reading.document.text, reading.document.language
    if not words.pronouns.match(text, following.start, following.end):
        return
    dates, changed = dates_in(reading, clause), dates_in(reading, following)
    if not dates or not changed:
        return
    lead = text[clause.start : dates[0].start]
    found = words.amended.search(text, following.start, changed[0].end + 24)
    if (
        found is None
        or len(WORD.findall(lead)) > _FEW_WORDS
        or not (words.dated.search(lead) and LAW[language].search(lead))
        or words.active.search(text, following.start, following.end)
        or abs(changed[0].start - found.end()) > _FAR_CHARS
        or len(WORD.findall(text[following.start : found.start()])) > 2 * _FEW_WORDS
        or not lies_before(reading, changed[0], dates[0])
    ):
        return
    yield _amended_before(reading, changed[0], dates[0], found[0])


def took_effect(reading: Reading, made: Mention, held: Mention, words: OrderWords) -> Iterator[Finding]:
    """A law that held before it was made: "under the Act of 27 May 2009, which entered into force on 1 March 2009"."""
    text, language = reading.document.text, reading.document.language
    if len(str(made.value)) < _DAY_CHARS or not lies_before(reading, held, made):
        return
    lead = text[max(0, made.start - _FAR_CHARS) : made.start]
    entered = HELD_SINCE[language].fullmatch(text, made.end, held.start)
    if entered is None or not words.dated.search(lead) or not LAW[language].search(lead):
        return
    clause = text[made.end : held.end] + text[held.end : held.end + _FAR_CHARS].partition(". ")[0]
    # "the Act of 2011 amending the Act on Ports, which entered into force in": the other one may be meant
    if LAW[language].search(entered["of"] or "") or HEDGED[language].search(clause):
        return
    behind = ENTERING.get((language, "in force"))
    if language in ("nl", "de") and not entered["since"] and not (behind and behind.search(clause)):
        return
    yield flag_dates(
        reading,
        [held, made],
        f"What dates from {made.text} cannot have been in force before, in {held.text}.",
        "in force before made",
    )


def rested_on(reading: Reading, first: Mention, second: Mention, words: OrderWords) -> Iterator[Finding]:
    """What rests on something later: "granted in 2016 on an application of 2017", "set up in 1998 by an Act of 2001".

    Whatever was done by, under or upon a thing with a date of its own was done after that date.
    """
    text, language = reading.document.text, reading.document.language
    if first.end_value is not None or second.end_value is not None or not lies_before(reading, first, second):
        return
    rests = RESTS_ON[language].fullmatch(text, first.end, second.start)
    bare = language == "de" and len(str(first.value)) == len("2018")
    if rests is None or not (bare or words.at.search(text, max(0, first.start - 24), first.start)):
        return
    if rests["on"].casefold() in _BY and not LAW[language].search(rests[0]):
        return  # "sold by the owner of the mill of 2015"
    sentence = reading.sentence_at(first.start)
    if sentence and any(
        sign.search(text, sentence.start, sentence.end) for sign in (AIMED[language], HEDGED[language])
    ):
        return
    yield flag_dates(
        reading,
        [first, second],
        f"What came about in {first.text} cannot rest on what dates from {second.text} (“{rests['on'].strip()}”).",
    )


def _amended_before(reading: Reading, changed: Mention, made: Mention, word: str) -> Finding:
    return flag_dates(
        reading,
        [changed, made],
        f"What dates from {made.text} cannot have been {word} before, in {changed.text}.",
        "amended before made",
    )


def replaced(reading: Reading, first: Mention, second: Mention, words: OrderWords) -> Iterator[Finding]:
    """A text that took the place of a later one: "the Act of 2015 repealed the Act of 2017"."""
    text, language = reading.document.text, reading.document.language
    found = REPLACED[language].match(text, first.end, second.start)
    dated = all(words.dated.search(text[max(0, one.start - 16) : one.start]) for one in (first, second))
    if found and dated and lies_before(reading, first, second):
        yield flag_dates(
            reading,
            [second, first],
            f"A text of {first.text} cannot have come after one of {second.text} (“{found[0].strip()}”).",
        )
