"""What a date near the subject of a declared fact is of: a slip of the subject's own date, or something else's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.claims.phrases import phrase_stems
from checker.language.relations import ANCHORS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.packs import FactRule

_ANCHOR_CHARS = 60
_ATTACHED_CHARS = 45
_FEASTS = re.compile(
    r"anniver|jubil|centen|verjaar|eeuwfeest|jahrestag|jährig|jarig|\b(?:years|ans|jaar|jahre)\s(?:after|later|après|plus"
    r"|na|nach|später)",
    re.IGNORECASE,
)


def slipped(reading: Reading, mention: Mention, sentence: Span, rule: FactRule) -> bool:
    """Whether a date in the sentence of a subject is the declared one but for its month or its year.

    Two dates so near are one with a slip, wherever in the sentence they stand; a feast may be on the same day.
    """
    right, said = str(rule.date).split("-"), str(mention.value).split("-")
    if _turned(right, said):
        pass
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


def first_of_others(reading: Reading, stems: frozenset[str], place: Span, rule: FactRule) -> bool:
    """Whether a "first" is the first of another kind: "the first lighthouse of the lake" is not the first of all."""
    if not stems & _FIRST:
        return False
    text, language = reading.document.text, reading.document.language
    other = _COMPLEMENT_NOUN.match(text, place.end, place.end + _ANCHOR_CHARS)
    own = {found for each in (rule.subject, *rule.aliases) for found in phrase_stems(each, language)}
    if other is None or (not (other["article"] or other["own_article"]) and other["noun"][0].isupper()):
        return False  # "the first train from Brell": where it ran tells no other kind
    return not own.issuperset(phrase_stems(other["noun"], language))


_FIRST = frozenset({"first", "premi", "premier", "eerst", "erst", "ersten", "eerste"})
_COMPLEMENT_NOUN = re.compile(
    r"\s(?:of|(?P<article>du|des|vom|der)|d['’]|de|van|von)\s?"
    r"(?:(?P<own_article>the|our|its|la|l['’]|notre|het|de|onze|dem|den)\s?)?"
    r"(?P<noun>[^\W\d]{3,})"
)


def only_anchors(reading: Reading, place: Span, mention: Mention, rule: FactRule, *, same: bool) -> bool:
    """Whether a subject tells only when something else happened: "founded in 1985, a year after the disaster".

    `same` says that the date is that of the event which happened to the subject: "after the treaty, signed in 1991".
    """
    text, language = reading.document.text, reading.document.language
    before = ANCHORS.get(language, ANCHORS["en"]).finditer(text, max(0, place.start - _ANCHOR_CHARS), place.start)
    anchor = max(before, key=re.Match.end, default=None)
    if anchor is None:
        return False
    gap = text[anchor.end() : place.start]
    own = {found for each in (rule.subject, *rule.aliases) for found in phrase_stems(each, language)}
    if set(gap) & set(",;:()") or not own.issuperset(phrase_stems(gap, language)):
        return False
    if mention.end <= place.start:
        return True
    # what opens a sentence tells its own day: "Since the first crossing in 1912, …"
    opens = text[: anchor.start()].rstrip(" ")[-1:] in {"", "\n", ".", "!", "?", ":"}
    attached = opens and mention.start - place.end <= _ATTACHED_CHARS and "," not in text[place.end : mention.start]
    return not (same or attached)
