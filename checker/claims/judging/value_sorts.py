"""What sort of value a claim states: only values of one sort are held against each other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.language.alike import SCALE
from checker.language.attributes import AGED_FROM, OLDER, OR_OVER
from checker.language.connectors import HEAD_FIRST
from checker.language.dates.examples import SUPPOSED
from checker.language.lazy import lazy_re
from checker.language.numbers import number_word
from checker.language.numbers.conversion import unit_named
from checker.language.stems import stem
from checker.language.sums.reckoning import RECKONING

if TYPE_CHECKING:
    from checker.claims.claim import Claim

SENTENCE_CHARS = 500
CLAUSE_CHARS = 60
SPAN = "span"
"""The sort of a span of days, of which each end is held against the other's."""
DAYS = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4, "year": 365.25}
_MINUTES_TO_MONTHS = DAYS.keys() - {"year"}
"""What a range of lengths is told in; "11 to 13 years" are ages."""
FIGURE = lazy_re(r"(?<![\w.,])\d+(?:[.,]\d+)*")
_VERSION = lazy_re(r"(?<!\w)[A-ZÀ-Þ][\w-]*[ \u00a0]\d+\.\d[\d.]*$")
"""A figure with a point right behind a name is a version of it, whatever follows: "Firefly 60.7 ESR"."""
_EQUATION = lazy_re(r"=\s?[$£€]?\d")
"""What is worked out, of the values of an example: "115 € - 8 € = 107 €"."""
_OTHER = lazy_re(
    r"\b(?:other|remaining|further|autres|restants|andere[nr]?|overige|resterende|übrigen|weiteren)\s$", re.IGNORECASE
)
_AGE = lazy_re(
    r"(?:\bage of|\bâge de|leeftijd van|alter von|lebensjahr"
    r"|(?:\bage|\bâge|leeftijd|alter)\b[^.;:,]{0,40}\s(?:is|est(?: de)?|ist|beträgt|bedraagt|liegt bei|ligt op))\s?$",
    re.IGNORECASE,
)
_BEING = lazy_re(r"\b(?:be|are|is|being|sein|zijn|être)\s$", re.IGNORECASE)
_AGES = 3, 99
_POINTED = lazy_re(r"\d{1,2}\.\d{1,2}")
_RELEASE = lazy_re(
    r"\s?(?:[,.;:)]|$)|\s(?:re-?leases?|versions?|series|branch|cycle|design|révisions?|reeks|versies?|Version\w*|Reihe)\b"
)


def sort_of(claim: Claim) -> str:
    """What sort of value a claim states; "" where it is none that can be linked."""
    mention, context = claim.mention, claim.context
    if mention is None or context is None or claim.members:
        return ""
    if mention.end_value is not None and mention.kind == "date":
        return SPAN if len(context) <= SENTENCE_CHARS else ""
    if mention.end_value is not None and (mention.kind != "duration" or mention.unit not in _MINUTES_TO_MONTHS):
        return ""
    if len(context) > SENTENCE_CHARS or claim.attribute.startswith(("cell", "score")):
        return ""
    if _was_changed(claim):
        return ""
    if mention.role not in ("", "age") or _EQUATION.search(claim.document.quote(context)):
        return ""
    if mention.kind in ("number", "duration") and mention.unit in (None, "year") and _is_age(claim):
        return "age"
    if mention.kind == "number":
        if _VERSION.search(f"{before_value(claim, 24)}{mention.text}") or _is_release(claim):
            return ""
        scale = SCALE.search(before_value(claim, 24))
        if scale:  # "from magnitude 4 upwards"
            return f"number on {stem(scale[1], claim.document.language)}"
        # "the other four professions" are not all of them
        head = claim.nouns[0 if claim.document.language in HEAD_FIRST else -1] if claim.nouns else ""
        return f"number {head}" if head and not _OTHER.search(before_value(claim, 14)) else ""
    if mention.kind == "duration":
        return "time" if mention.unit in DAYS else ""
    if mention.kind == "money" and _is_supposed(claim):
        return ""
    if mention.kind == "measure":
        unit = unit_named(mention.unit or "")  # 40 hectares and 0.4 square kilometres
        return f"measure {unit.dimension if unit else mention.unit}"
    if mention.kind == "money":
        return f"money {mention.unit}"
    if mention.kind == "date":
        return f"date {len(claim.value)}" if claim.value[:1].isdigit() else ""
    if mention.kind != "percent":
        return ""
    less = RECKONING[claim.document.language].than.match(claim.document.text, mention.end)
    return "percent more" if less else "percent"  # "60 per cent less" is a difference, and no share


def _was_changed(claim: Claim) -> bool:
    """Whether a value is told as the one whose place another took: "to shorten it from 90 days to 30"."""
    text, language = claim.document.text, claim.document.language
    to = _TO.match(text, claim.value_span.end)
    if to is None or not _FROM.search(before_value(claim, 8)):
        return False
    return to[1].isdigit() or number_word(to[1].casefold(), language) is not None


_FROM = lazy_re(r"\b(?:from|de|van|von)\s\Z", re.IGNORECASE)
_TO = lazy_re(r"\s(?:to|à|naar|tot|op|auf)\s(\w+)", re.IGNORECASE)


def _is_supposed(claim: Claim) -> bool:
    """Whether an amount is only supposed, or follows from one that is: "a cab worth 90 euro thus pays 9 euro"."""
    assert claim.mention is not None
    assert claim.context is not None
    sentence, at = claim.document.quote(claim.context), claim.mention.end - claim.context.start
    for found in SUPPOSED[claim.document.language].finditer(sentence, 0, at):
        behind = sentence[found.end() :]
        follows = found["led"] or RECKONING[claim.document.language].so.search(behind[:CLAUSE_CHARS])
        if follows and len(FIGURE.findall(behind)) > 1:
            return True
    return False


def _is_release(claim: Claim) -> bool:
    """Whether a figure with one point names a release: "late in the 2.5 release cycle", "over 2.0, in time"."""
    assert claim.mention is not None
    behind = claim.document.text[claim.mention.end : claim.mention.end + 24]
    return _POINTED.fullmatch(claim.mention.text) is not None and _RELEASE.match(behind) is not None


def _is_age(claim: Claim) -> bool:
    assert claim.mention is not None
    text, mention = claim.document.text, claim.mention
    before = before_value(claim, 40)
    if mention.role == "age" or _AGE.search(before) or (mention.kind == "number" and OLDER.match(text, mention.end)):
        return True
    bare = mention.kind == "number" and not claim.nouns
    aged = AGED_FROM[claim.document.language]
    if bare and not aged.search(before) and mention.unit is None and _AGES[0] <= float(mention.value) <= _AGES[1]:
        return bool(_BEING.search(before) and OR_OVER.match(text, mention.end))  # "must be 18 or over"
    return bool(bare and aged.search(before))


def before_value(claim: Claim, chars: int) -> str:
    """What stands before a value in its sentence: so many characters of it at most."""
    assert claim.mention is not None
    assert claim.context is not None
    return claim.document.text[max(claim.context.start, claim.mention.start - chars) : claim.mention.start]
