"""The words between so many and how much each is, and before what they make in all, in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    import re

_NOUN = r"(?:\s[^\W\d]+){0,3}?"
OF_EACH: dict[str, re.Pattern[str]] = {
    "en": lazy_re(rf"{_NOUN}(?:,\s(?:each|every one))?\s(?:of|lasting|holding|with|at)\s"),
    "fr": lazy_re(rf"{_NOUN}\s(?:de|d['’]une durée de|d['’]|à|chacune? de|de chacune?)\s?"),
    "nl": lazy_re(rf"{_NOUN}\s(?:van|van elk|van telkens|à|met elk|met telkens)\s"),
    "de": lazy_re(rf"{_NOUN}\s(?:von|zu|zu je|mit je|à|von je|mit jeweils|zu jeweils)\s"),
}
"""So many things, and what one of them is or holds: "twelve sessions of ninety minutes"."""

SPENT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:(?:will )?have (?:spent|had|been given|received|done)|takes? up|adds? up to"
        r"|thus (?:takes?|lasts?|holds?)|whole course (?:takes?|lasts?)|which makes|that makes|makes|making)\s$"
    ),
    "fr": lazy_re(
        r"\b(?:aur(?:ez|a|ont) (?:passé|suivi|reçu|fait)|dure(?:nt)?\b[^,.;]{0,40}\bdonc|prend donc"
        r"|ce qui (?:fait|donne)|soit)\s$"
    ),
    "nl": lazy_re(
        r"\b(?:(?:duurt|neemt|kost)\b[^,.;]{0,40}\bdus|hebt u|heeft u|heb je|wat neerkomt op|goed voor|is dat"
        r"|zijn dat|dat maakt)\s$"
    ),
    "de": lazy_re(
        r"\b(?:(?:dauert|umfasst)\b[^,.;]{0,40}\b(?:also|damit|somit)|haben Sie|hast du|ergibt"
        r"|das (?:macht|sind|ergibt)|kommen Sie auf|kommst du auf)\s$"
    ),
}
"""What stands right before what all of them make."""

WITH_OTHERS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:with(?!\s(?:us|me)\b)|including|plus|besides|also|further|other|extra|homework|reserves?|travel|at home"
        r"|preparation|per|a (?:week|month|day|year)|each (?:week|month|year|day)|weekly|up to|or more|at least)\b"
    ),
    "fr": lazy_re(r"\b(?:avec|y compris|plus|outre|aussi|autres?|par (?:semaine|mois|an|jour)|au moins|jusqu)\b"),
    "nl": lazy_re(r"\b(?:met|inclusief|plus|naast|ook|andere|extra|per (?:week|maand|jaar|dag)|thuis|minstens|tot)\b"),
    "de": lazy_re(
        r"\b(?:mit|einschließlich|plus|neben|auch|weitere\w*|andere\w*|pro (?:Woche|Monat|Jahr|Tag)|zu Hause|mindestens"
        r"|bis zu|je Woche)\b"
    ),
}
"""What says that more than those, or only a part of them, makes the whole."""
