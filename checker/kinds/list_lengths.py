"""How many items a list can be said to have."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.kinds.counts import MAX_COUNT, is_count
from checker.language.bodies.staff import PERSONS
from checker.language.lazy import lazy_re
from checker.language.numbers import number_word
from checker.language.numbers.ordinals import ORDINAL_HEADS
from checker.language.stems import WORD

if TYPE_CHECKING:
    from checker.claims.lists import ListItem, StatedList
    from checker.claims.mention import Mention
    from checker.claims.reading import Reading


def counts_of(reading: Reading, stated: StatedList) -> tuple[tuple[int, int], ...]:
    """The numbers of items that a list can be said to have, as ranges: its own, and those of the lists inside it."""
    if numbered := ordinal_items(reading, stated):
        last = reading.document.text[stated.items[-2].span.end : stated.items[-1].span.end]
        # "the first at nine, the second at two and, on Sundays, a third at six"
        return ((numbered - bool(_AND_AT_TIMES.match(last)), numbered),)
    ways = [(stated.fewest, stated.most)]
    said_of = sum(bool(_SAID_OF.match(item.text)) for item in stated.items[1:])
    if said_of and stated.where in ("inline", "parentheses"):
        # "the abbey, listed in 1987, and the forges, listed in 1999" are two
        ways = [(max(1, stated.fewest - said_of), stated.most - said_of)]
    if aside := sum(bool(_ASIDE.fullmatch(item.text.strip())) for item in stated.items):
        ways = [(max(1, low - aside), high - aside) for low, high in ways]
    things = [item for n, item in enumerate(stated.items) if not (said_of and n and _SAID_OF.match(item.text))]
    if apposed := sum(
        bool(_APPOSED.match(item.text))
        and before.text[:1].isupper()
        and not WORD.search(reading.document.text, before.span.end, item.span.start)
        for before, item in pairwise(stated.items)
    ):
        ways.append((max(1, stated.fewest - apposed), stated.most - apposed))
    weights = [] if are_labels(stated) else [weight_of(reading, item) for item in things]
    told = list(zip(weights, things, strict=False))
    grouped = [weight for weight in weights if weight is not None]
    figured = [bool(re.match(r"[€$£]?\s?\d", item.text)) for item in stated.items]
    if sum(figured) >= 2 and figured[0] and not all(figured):
        # "19 per cent for most things, 8 per cent for food, books and hotels, and nothing for exports"
        ways.append((sum(figured), stated.most))
    placed = [weight for weight, item in told if not _AT.match(item.text)]
    if grouped and 2 <= len(placed) < len(told) and all(placed):
        ways.append((sum(w[0] for w in placed if w), sum(w[1] for w in placed if w)))
    if grouped:
        low = sum(weight[0] if weight else 1 for weight in weights)
        high = sum(weight[1] if weight else 1 for weight in weights)
        counted = (low, high + max(0, stated.most - len(stated.items)))
        if _counts_persons(reading, stated) and all(weight or _A_SINGLE.match(item.text) for weight, item in told):
            return (counted,)  # "three members: a chair, a judge and two experts" are four
        ways.append(counted)
    return tuple(ways)


_AND_AT_TIMES = lazy_re(r",?\s(?:and|et|en|und),\s")


def ordinal_items(reading: Reading, stated: StatedList) -> int:
    """How many items a list numbers in words: "the first for tax, the second for land and the third …"; 0 for none."""
    patterns = ORDINAL_HEADS.get(reading.document.language, ORDINAL_HEADS["en"])
    number = 0
    for item in stated.items:
        if number < len(patterns) and patterns[number].match(item.text):
            number += 1
        elif not number:
            return 0
    return number if number >= 2 else 0


def _counts_persons(reading: Reading, stated: StatedList) -> bool:
    """Whether what leads into a list ends with a count of persons, so that each of them is one: "three members"."""
    intro = reading.document.quote(stated.intro)[-60:]
    return PERSONS.get(reading.document.language, PERSONS["en"]).search(intro) is not None


_AT = lazy_re(r"(?:at|in|on|au|aux|à|en|dans|sur|op|te|bij|im|am|auf)\s|all[’']", re.IGNORECASE)
"""What begins no item, but says where those before it are: "twelve for children, on the ground floor"."""


_A_SINGLE = lazy_re(
    r"(?:an?|one|its|their|the|une?|son|sa|leur|le|la|een|zijn|haar|hun|de|het|eine?[nrms]?|sein\w*|ihr\w*|der|die"
    r"|das|den)\s[^\W\d]+(?:\s[^\W\d]+)?$|l['’][^\W\d]+$",
    re.IGNORECASE,
)
"""An item that is one person: "its chair", "a retired judge"."""


_SAID_OF = lazy_re(
    r"(?:and |et |en |und )?(?:\w+ed|built|held|made"
    r"|[^\W\d]+(?:é|ée|és|ées|ite|ites|ise|ises|ue|ues)|(?:ge|be|ver|er)\w+(?:t|d|en))"
    r"\s(?:in|on|by|at|since|en|le|par|à|depuis|op|door|sinds|im|am|von|seit)\s"
    r"|(?:all|each|both|tous|toutes|chacune?|allemaal|jeweils)\s(?:of (?:them|whom)\s)?"
    r"[^\W\d]+(?:ed|é|ées?|és|d|t|en)\s",
    re.IGNORECASE,
)
"""What begins no item, but goes on about those before: "listed in 1987", "all appointed for six years"."""


_ASIDE = lazy_re(
    r"(?:and |et |en |und )?(?:at present|at the moment|for now|now|today|currently|(?:most )?(?:lately|recently)"
    r"|last of all|finally|à présent|actuellement|aujourd['’]hui|enfin|tout récemment|en dernier lieu|nu|momenteel"
    r"|onlangs|ten slotte|laatst|zurzeit|derzeit|heute|zuletzt|schließlich|jüngst)",
    re.IGNORECASE,
)
"""What stands between commas and is no item: "in 2015 and, at present, in 2022"."""
_APPOSED = lazy_re(
    r"(?:the|its|their|his|her|le|la|l['’]|sa|son|leur|de|het|zijn|haar|hun|der|die|das|sein|seine|ihr|ihre|deren"
    r"|dessen)\s?[^\W\dA-ZÀ-Þ]"
)
"""What may only tell of the name before it: "Orla, the older of the two, and Brin, its modern sister"."""


def weight_of(reading: Reading, item: ListItem) -> tuple[int, int] | None:
    """How many things an item stands for: the number it begins with, or the items of the list inside it."""
    for mention in reading.mentions_in(item.span)[:1]:
        if reading.document.text[mention.start - 1] == "(":
            return None  # "service (20)" is one thing
        words_before = WORD.findall(reading.document.text[item.span.start : mention.start])
        if is_count(mention) and len(words_before) <= 1:
            return int(mention.value), int(mention.value)
        if is_count(mention) and (pair := _ONE_AND.match(item.text)) and item.span.start + pair.end() == mention.start:
            return 1 + int(mention.value), 1 + int(mention.value)
    first = WORD.match(item.text)
    foreign = number_word(first[0].casefold(), "en") if first and reading.document.language != "en" else None
    if foreign and foreign.role != "ordinal" and 2 <= foreign.value <= MAX_COUNT:
        return int(foreign.value), int(foreign.value)  # "two limits refer to …", left untranslated
    inner = [nested for nested in item.lists if nested.openness != "open"]
    if len(inner) != 1:
        return None
    if not _only_parted(reading, inner[0]):
        return inner[0].fewest, inner[0].most
    # "diet: 10 euro a visit, four visits at most" is one; "by night: Asta, Brik" are two, "office: Hull, Kent" one
    return None if reading.mentions_in(inner[0].span) else (1, inner[0].most)


def _only_parted(reading: Reading, nested: StatedList) -> bool:
    """Whether only a comma stands between the two items of a list, so that the second may go on about the first."""
    if len(nested.items) != 2 or nested.where != "inline":
        return False
    first, second = nested.items
    return not WORD.search(reading.document.text, first.span.end, second.span.start)


_ONE_AND = lazy_re(
    r"(?:an?|the|une?|le|la|een|de|het|eine?n?|der|die|das)\s[^\W\d]+(?:\s[^\W\d]+)?\s(?:and|et|en|und)\s",
    re.IGNORECASE,
)
"""One thing that an item joins to so many others: "a deputy and three members"."""


def are_labels(stated: StatedList) -> bool:
    """Whether the numbers of all items only tell one from the other: "berth 12, berth 14 and berth 27"."""
    labels = [_LABEL.fullmatch(item.text.strip(" .")) for item in stated.items]
    return len({label[1].casefold() if label else "" for label in labels}) == 1 and labels[0] is not None


_LABEL = lazy_re(r"(?:the |la |le |de |het |die |der |das )?([^\W\d]+)[ \u00a0]\d{1,4}[a-z]?", re.IGNORECASE)


def all_numbered(reading: Reading, stated: StatedList) -> bool:
    """Every item is so much of something, so that the figures add up or do not: that is arithmetic.

    Bare figures ("at 2, 4, 11 and 16 months") are items like others.
    """
    said = [WORD.findall(item.text) for item in stated.items]
    if are_labels(stated):
        return False
    if sum(bool(words) for words in said) * 2 < len(said):
        return False
    return all(
        any(
            mention.kind == "number"
            and not mention.role
            and reading.document.text[mention.start - 1] != "("
            and mention.value != 1  # "one for this, one for that" are two
            and len(WORD.findall(reading.document.text[item.span.start : mention.start])) <= 3
            for mention in reading.mentions_in(item.span)[:1]
        )
        for item in stated.items
    )


def summed_up(reading: Reading, stated: StatedList) -> bool:
    """Whether the numbers in a list make up one in its intro: "126 in all, 14 more than the 112 of 2018: 51 …".

    One thing beside them is counted too: "five, namely the chair, two deputies and three others" lists six.
    """
    told = [one.value for one in reading.mentions_in(stated.intro) if one.kind == "number"]
    parts = [one for one in reading.mentions_in(stated.span) if one.kind == "number" and not one.role]
    values = [one.value for one in parts if isinstance(one.value, Decimal)]
    single = [_THE_ONE.match(item.text) for item in stated.items]
    if single[0] or any(one and one["a"] for one in single):
        return False
    return len(values) >= 2 and sum(values, Decimal(0)) in told


_THE_ONE = lazy_re(
    r"(?P<a>an?|une?|een|ein|eine[rsnm]?)\s(?!(?:third|quarter|half|further|total|few|dozen|number|couple|pair|tiers|quart"
    r"|moitié|total|douzaine|derde|kwart|helft|totaal|aantal|paar|Drittel|Viertel|Hälfte|weitere\w*|Dutzend)\b)"
    r"[^\W\d]+(?:\s(?!(?:of|van|von)\b)[^\W\d][\w'’-]*){0,8}$"
    r"|(?:(?:the|its|le|la|son|sa|de|het|zijn|der|die|das|den|dem)\s|l['’])[^\W\d]+(?:\s(?!of)[^\W\d]+)?$",
    re.IGNORECASE,
)
"""An item that is one thing and no more is said of it: "the chair"."""


def dealt_out(stated: StatedList) -> bool:
    """Whether an item is so many for each of others, however many those are: "the chair, and one from each side"."""
    return any(_DEALT.search(item.text) for item in stated.items)


_DEALT = lazy_re(
    r"^(?:an?|one|two|three|une?|deux|trois|een|één|twee|drie|eine?n?|zwei|drei|je|\d{1,2})\b[^,;]{0,60}?"
    r"\b(?:(?:from|for|of|to|in|by)\s(?:each|every)|(?:par|pour|de|dans)\schaque|(?:per|voor|van|uit|in)\s(?:elke?|iedere?)"
    r"|(?:für|aus|von|pro|in|je)\sjede[rmns]?)\b",
    re.IGNORECASE,
)


def counts_letters(reading: Reading, mention: Mention) -> bool:
    """Whether what is counted is words or letters, of which each item has its own number."""
    return _LETTERS.match(reading.document.text, mention.end) is not None


_LETTERS = lazy_re(
    r"\s(?:words?|letters|syllables|pages|mots|lettres|pages|woorden|letters|bladzijden|Wört\w+|Buchstaben|Seiten)\b",
    re.IGNORECASE,
)
