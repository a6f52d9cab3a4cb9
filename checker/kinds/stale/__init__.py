"""The kind `stale`: what time has overtaken by the day of the check."""

from __future__ import annotations

import calendar
import datetime
import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import Context, Example, Kind, finding
from checker.kinds.stale.latest import find_not_the_latest, last_day
from checker.language.dates.deadlines import CLOSED, COMING, DUE, ENACTS, LAST_TIME, OPEN, OPEN_AFTER, STILL_TO_COME
from checker.language.dates.examples import AS_EXAMPLE
from checker.language.dates.seasons import LONGEST_LEAD, months_of
from checker.language.dates.tense import OWNED_DATE, TENSES, Tense
from checker.language.lazy import lazy_re
from checker.language.quoting import find_quotations

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Document
    from checker.findings import Finding, Level

_NOT_A_DAY = ("label", "name", "age", "anniversary", "decade", "century")
_BEFORE_CHARS = 60
_NEAR_CHARS = 110
"""How far a date may stand from the verb that it belongs to."""
_SEASON = lazy_re(
    r"\b(?:(?:spring|summer|autumn|winter|printemps|été|automne|hiver|voorjaar|lente|zomer|najaar|herfst"
    r"|frühjahr|frühling|sommer|herbst|quarter|trimestre|kwartaal|quartal|half of|semestre|halbjahr)"
    r"(?: (?:of|de|van))?\W*)$",
    re.IGNORECASE,
)
"""What before a year says which part of it is meant."""
_LEAD_CHARS = 24
_RECENT_YEARS = 6
"""How long a verb in the present may be behind its date; before that it tells history ("the war begins in 1914")."""


_HISTORY_YEARS = 12
"""A day so long past when a page was written was never to come for it: "we will look at the strike of 1907"."""


def _within(reading: Reading, context: Context) -> Iterator[Finding]:
    document = reading.document
    if document.path not in context.newest or _is_record(document):
        return
    dates = [mention for mention in reading.mentions if _is_day(mention)]
    by_sentence: dict[Span, list[Mention]] = {}
    for date in dates:
        sentence = reading.sentence_at(date.start)
        block = document.block_at(date.start)
        if sentence and block and not block.furniture and block.kind in ("paragraph", "item", "caption", "row"):
            by_sentence.setdefault(sentence, []).append(date)
    for sentence, told in by_sentence.items():
        text = document.quote(sentence)
        if AS_EXAMPLE.search(text):
            continue
        quoted = list(find_quotations(text))
        outside = [
            date for date in told if not any(span.start <= date.start - sentence.start < span.end for span in quoted)
        ]
        written = document.date or context.as_of
        outside = [date for date in outside if int(str(date.value)[:4]) >= written.year - _HISTORY_YEARS]
        if overtaken := _overtaken(
            text, sentence, outside, TENSES[document.language], document.language, context.as_of
        ):
            span, date, level, why = overtaken
            yield finding(
                reading, [span], kind="stale", rule="stale/passed-date", level=level,
                message=f"{why}, and {date.text} has passed by {context.as_of.isoformat()}.",
                subject=date.text.casefold(), values=(str(date.end_value or date.value),),
            )  # fmt: skip
    yield from find_not_the_latest(reading, by_sentence, context)


def _is_record(document: Document) -> bool:
    """Whether a page opens as the minutes of a meeting, which stay as they were on its day."""
    first = document.content[:_OPENING_BLOCKS]
    heads = (document.title, *(block.text for block in first if len(block.text) <= _HEAD_CHARS))
    return any(_RECORD.search(head) for head in heads)


_OPENING_BLOCKS, _HEAD_CHARS = 3, 120
_RECORD = lazy_re(
    r"\b(?:(?:minutes|record) of (?:the |a )?(?:\S+ ){0,4}(?:meeting|session|assembly|proceedings)|protokoll der"
    r"|sitzungsprotokoll|niederschrift|procès-verbal|compte[ -]rendu (?:de|du)|notulen"
    r"|verslag van de (?:\S+ ){0,2}(?:vergadering|zitting))\b",
    re.IGNORECASE,
)


def _is_day(mention: Mention) -> bool:
    return mention.kind == "date" and mention.role not in _NOT_A_DAY and last_day(mention) is not None


_COMING = "This is called still to come"
_Overtaken = tuple[Span, "Mention", "Level", str]


def _overtaken(
    text: str, sentence: Span, dates: Sequence[Mention], tense: Tense, language: str, as_of: datetime.date
) -> _Overtaken | None:
    """What of a sentence speaks of a passed day as one to come: the passage, the date, how sure, and the reason."""
    passed = [date for date in dates if (last := _last_day(text, sentence, date, language)) and last < as_of]
    for date in passed:
        start, end = date.start - sentence.start, date.end - sentence.start
        before = text[max(0, start - _BEFORE_CHARS) : start]
        if CLOSED[language].match(text, end) or LAST_TIME[language].search(before) or ENACTS[language].search(text):
            continue
        recent = int(str(date.value)[:4]) >= as_of.year - _RECENT_YEARS
        if recent and (still := _still_open(text, date, start, end, language)) is not None:
            return Span(sentence.start + still, date.end), date, "warning", "This is told as still possible or due"
        coming = COMING[language].search(before)
        if coming and recent:
            return Span(sentence.start + start - len(before) + coming.start(), date.end), date, "warning", _COMING
        begins = tense.on.search(before) or (date.end_value and tense.spans.search(before))
        # "the report on 2018 will …": what it is about
        about = language == "en" and len(str(date.value)) == len("2018") and before.endswith(" on ")
        if not begins or about or OWNED_DATE[language].match(text, end):
            continue
        since = bool(tense.since.search(before))
        until = bool(tense.until.search(before) or tense.at_latest.match(text, end))
        near = len(str(date.value)) > 4 or bool(_SEASON.search(before))
        signs: list[tuple[re.Pattern[str], bool, str]] = [
            (tense.future, recent or language in ("en", "fr"), "This is told as still to come"),
            (tense.next_one, True, "This is called the next"),
            (tense.scheduled, recent and near, "This is told as still to come"),
            (tense.deadline, recent and until and len(str(date.value)) > 4, "This is told as still possible or due"),
        ]
        for pattern, applies, why in signs:
            if applies and (verb := _verb_of(pattern, text, start, end, tense, leads=pattern is tense.scheduled)):
                first, behind = min(verb.start(), start), max(verb.end(), end)
                span = Span(sentence.start + first, sentence.start + behind)
                sure = pattern is tense.next_one or (
                    recent and STILL_TO_COME[language].search(text, first, behind + 60)
                )
                level: Level = "note" if since and not sure else "warning"
                return span, date, level, why
    return None


def _last_day(text: str, sentence: Span, date: Mention, language: str) -> datetime.date | None:
    """The last day that a date can mean, as the words before a bare year bound it: "the spring of 2021"."""
    last = last_day(date)
    if last is None or date.end_value is not None or len(str(date.value)) > len("2024"):
        return last
    start = date.start - sentence.start
    months = months_of(text[max(0, start - LONGEST_LEAD) : start], language)
    return datetime.date(last.year, months[1], calendar.monthrange(last.year, months[1])[1]) if months else last


def _still_open(text: str, date: Mention, start: int, end: int, language: str) -> int | None:
    """Where a sentence begins to say that a date is a last day, or ends the days in which something is open."""
    if len(str(date.end_value or date.value)) <= len("2024"):
        return None
    before = text[max(0, start - _NEAR_CHARS) : start]
    told = DUE[language].search(before)
    if told is None and date.end_value is not None and TENSES[language].spans.search(before):
        told = OPEN[language].search(before)
        if language in OPEN_AFTER and not (told and told[0].split()[1:2] == ["open"]):
            told = told if OPEN_AFTER[language].match(text, end) else None
    return start - len(before) + told.start() if told else None


def _verb_of(
    pattern: re.Pattern[str], text: str, start: int, end: int, tense: Tense, *, leads: bool
) -> re.Match[str] | None:
    """The verb that a date belongs to: in its clause, with no other verb or joining word in between.

    With `leads` the verb must come first: on "3 May the opens day" it would be taken for another word.
    """
    for verb in pattern.finditer(text, max(0, start - _NEAR_CHARS), min(len(text), end + _NEAR_CHARS)):
        if verb.end() <= start:
            between = text[verb.end() : start]
            if tense.past_lead.search(text, max(0, verb.start() - _LEAD_CHARS), verb.start()):
                continue  # "could apply until"
            own = tense.participle.search(between)
            if own and not tense.chain.match(between[: own.start()]):
                continue
        elif verb.start() >= end and not leads:
            between = text[end : verb.start()]
            led = [between, *(between[: each.start()] for each in tense.future.finditer(between))]
            if any(map(tense.goes_on.search, led)) or between.count("(") > between.count(")"):
                continue  # "met in May 2018 and will meet again", "until May 2018 (the list is closed)"
            before = re.split(r"[;:]", text[max(0, start - _BEFORE_CHARS) : start])[-1]
            # "letters received by 1 March will …", "towns that joined in 2018 will …", "it began in 2018 and will …"
            # but "a trial that is finished in 2018" ends in Dutch and German with date and verb
            closes = tense.verb_last and not between.strip() and not tense.past.search(before)
            closes = closes and not tense.past.match(text, verb.start())  # "die op 3 mei 2018 zijn afgegeven"
            if not closes and any(sign.search(before) for sign in (tense.participle, tense.joins, tense.past)):
                continue
        else:
            continue
        if ";" in between or tense.joins.search(between) or tense.past.search(between):
            continue
        return verb
    return None


KIND = Kind(
    name="stale",
    says="time has overtaken what the page says",
    advice="""\
Put it in the past, or write the new date. Only the newest version of a page is judged, by the day of the check
(`--as-of`, by default today; from Python `as_of`, by default the day of the newest version).

Rules of this kind: `stale/passed-date`, `stale/not-the-latest`.""",
    rules=("passed-date", "not-the-latest"),
    within=_within,
    examples=(
        Example(
            text="The results of the survey will be published in June 2019.",
            flags="will be published in June 2019",
            level="warning",
        ),
        Example(
            text="Le 1er octobre 2019, une carte unique remplacera les deux abonnements.",
            language="fr",
            flags="1er octobre 2019, une carte unique remplacera",
            level="warning",
        ),
        Example(
            text="Op 3 juni 2019 zal het nieuwe loket de deuren openen.",
            language="nl",
            flags="3 juni 2019 zal",
            level="warning",
        ),
        Example(
            text="Der Entwurf wird vom 3. bis zum 28. Juni 2019 im Rathaus ausliegen.",
            language="de",
            flags="wird vom 3. bis zum 28. Juni 2019",
            level="warning",
        ),
        Example(
            text="The next call for projects opens on 2 September 2019.",
            flags="The next call for projects opens on 2 September 2019",
            level="warning",
        ),
        Example(
            text="The latest audit is that of the port, in 2014; the audit of the airport was finished in 2018.",
            flags="The latest audit is that of the port, in 2014; the audit of the airport was finished in 2018",
            level="warning",
        ),
        Example(
            text="The latest annual report, on 2015, is free.\n\nAccording to the annual report on 2017, waste fell.",
            flags="The latest annual report, on 2015",
            level="warning",
            suggestion="2017",
        ),
        Example(
            text="Die Studie erscheint jährlich. Die neueste Ausgabe stammt aus dem Jahr 2014.",
            language="de",
            flags="Die neueste Ausgabe stammt aus dem Jahr 2014",
            level="warning",
            why="What comes out every year has come out since.",
        ),
        Example(text="The bridge will be closed from 4 May 2020.", silent=True, why="Still to come."),
        Example(text="Under the Act of 19 March 2013 a permit will be refused to nobody.", silent=True),
        Example(text="Applications received by 1 March 2019 will be answered in writing.", silent=True),
        Example(text="Towns that joined in 2018 will keep their own rules.", silent=True),
        Example(
            text="Bis zum 31. Dezember 2018 konnten Anträge gestellt werden. Die Liste wird am 3. Mai 2018 ausgehängt.",
            language="de",
            flags="wird am 3. Mai 2018",
            level="warning",
        ),
        Example(text="De aanvragen die op 1 maart 2019 binnenkwamen, worden nu behandeld.", language="nl", silent=True),
        Example(text="The fees adopted on 3 May 2018 will apply to everyone.", silent=True),
        Example(text="Nach der Verordnung vom 3. Mai 2018 wird der Antrag geprüft.", language="de", silent=True),
        Example(text="La loi du 4 mars 2017 sera appliquée avec mesure.", language="fr", silent=True),
        Example(text="The council was told in 2018 that the road will be widened.", silent=True),
    ),
)
