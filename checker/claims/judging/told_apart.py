"""Tells whether something says that two values are of two things, whatever their sentences share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.claims.judging.priced import of_another_thing
from checker.claims.judging.records import Record, points, telling_nothing
from checker.claims.judging.wholes import OF
from checker.claims.judging.words_shared import found_in, said_in, shared_words
from checker.claims.values import same_time
from checker.language.alike import FOR_SOME, TIERED
from checker.language.bodies.charged import CHARGED, RECEIVED, REDUCED, TAXED
from checker.language.lazy import lazy_re
from checker.language.poles import at_two_ends
from checker.language.same_nouns import canonical_stems
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    from checker.claims.claim import Claim


def told_apart(one: Record, other: Record) -> bool:
    """Whether something says that two values are of two things, or two pages leave each to its title what it is of."""
    return said_apart(one, other) or _of_two_subjects(one, other)


def said_apart(one: Record, other: Record) -> bool:
    """Whether something says that two values are of two things: one sentence, another name, rank or year."""
    first, second = one.claim.mention, other.claim.mention
    assert first is not None
    assert second is not None
    if one.claim.document is other.claim.document and one.claim.context == other.claim.context:
        return True
    if (
        _two_bodies(one, other)
        or _of_other_names(one, other)
        or (one.ranks and other.ranks and not one.ranks & other.ranks)
    ):
        return True
    if one.unit and other.unit and one.unit != other.unit:
        return True  # by the night, and by the week
    if (unit := one.unit | other.unit) and shared_words(one, other) <= unit:
        return True  # that both are told by the night says nothing of what they are asked for
    if _of_two_chapters(one.claim, other.claim):
        return True
    if one.unlike or other.unlike:
        return True
    if at_two_ends(one.poles, other.poles) or (one.supposed and other.supposed) or _of_two_breakdowns(one, other):
        return True
    if _numbered_apart(one.heading, other.heading) or _of_reasons(one, other):
        return True
    if one.codes - other.codes and other.codes - one.codes:
        return True  # "the A320 …", "the A321 …"
    if one.sort.startswith("number") and (_of_bodies(one, other) or _of_two_wholes(one, other)):
        return True
    if one.sort.startswith("number") and one.whole != other.whole and (_of_some(one) or _of_some(other)):
        return True
    if _on_two_sides(one, other):
        return True
    if _for_others(one, other) or _for_others(other, one) or _of_tiers(one, other):
        return True
    if one.before_now != other.before_now and not (one.years or other.years):
        return True
    if first.kind != "date" and bool(one.claim.when) != bool(other.claim.when):
        dated = one if one.claim.when else other
        if dated.past:
            return True  # "by 2000 it had seven" says nothing of how many it has
    if one.sort.startswith("money") and (_given(one, other) or _given(other, one) or _of_two_accounts(one, other)):
        return True
    if _states(one, other.claim) or _states(other, one.claim):
        return True  # who states both values means two things
    return first.kind != "date" and not same_time(
        one.claim.when, other.claim.when, one.claim.when_bound, other.claim.when_bound
    )


def _of_two_accounts(one: Record, other: Record) -> bool:
    """Whether one amount is of accounts that take in more bodies, or both share no word but those for the tax on it."""
    if bool(_CONSOLIDATED.search(one.sentence)) != bool(_CONSOLIDATED.search(other.sentence)):
        return True
    shared = shared_words(one, other)
    return bool(shared) and shared <= canonical_stems(_TAX_WORDS[one.language].split(), one.language)


_CONSOLIDATED = lazy_re(
    r"\b(?:consolidated|consolidée?s?|geconsolideerde?|konsolidiert\w*|konzern(?:abschluss|rechnung|bilanz)\w*)\b",
    re.IGNORECASE,
)
_TAX_WORDS = {
    "en": "vat tax taxes including excluding inclusive exclusive net gross",
    "fr": "tva taxe taxes hors comprise comprises compris ttc net nette brut brute",
    "nl": "btw inclusief exclusief netto bruto",
    "de": "mwst mehrwertsteuer umsatzsteuer zuzüglich einschließlich inklusive netto brutto",
}
"""What is said beside an amount of what it is with, or without, whatever it is for."""


def _of_two_breakdowns(one: Record, other: Record) -> bool:
    """Whether two sentences deal out figures of which most differ, so that they tell of two occasions."""
    few, many = sorted((each.figures - each.years for each in (one, other)), key=len)
    return len(few) >= _BROKEN_DOWN and 2 * len(few & many) <= len(few)


_BROKEN_DOWN = 2


def _of_reasons(one: Record, other: Record) -> bool:
    """Whether both count reasons, ways or kinds, and share no word that says of what: "There are two main reasons"."""
    nouns = set(one.claim.nouns) & set(other.claim.nouns)
    if not one.sort.startswith("number") or not nouns & points(one.language):
        return False
    return not found_in(one.words, other.words) - nouns - telling_nothing(one.language)


def _numbered_apart(one: str, other: str) -> bool:
    """Whether two headings are one but for a figure: "Fees in 2019", "Fees in 2020"; not "Article 5", "Article 6"."""
    return one != other and _DIGITS.sub("0", one) == _DIGITS.sub("0", other)


_DIGITS = lazy_re(r"\d+")


def _of_bodies(one: Record, other: Record) -> bool:
    """Whether each of two sentences speaks of a board, a council or a panel, and none of one of the other's."""
    first, second = one.bodies, other.bodies
    return bool(first and second and not first & second)


def _of_two_wholes(one: Record, other: Record) -> bool:
    """Whether two pages count things by one name, and no other word tells that they are of one whole."""
    first, second = one.claim, other.claim
    if first.document is second.document:
        return False
    told = found_in(one.words, other.about) | found_in(other.words, one.about)
    return not told - set(first.nouns) - set(second.nouns)


def _of_some(record: Record) -> bool:
    """Whether a number opens its sentence and counts some of a whole: "Twelve members of the council agreed"."""
    claim = record.claim
    opens = claim.context is not None and claim.span.start == claim.context.start
    return opens and OF.match(claim.document.text, claim.span.end) is not None


def _of_two_subjects(one: Record, other: Record) -> bool:
    """Whether two pages share hardly a word, and one says of what it speaks and the other leaves that to its title.

    "Adults pay 6 euro" under "Town museum" is not what adults pay for the cinema.
    """
    if one.claim.document is other.claim.document or not one.titles or not other.titles:
        return False
    if len(found_in(one.words, other.words)) > _FEW:
        return False
    language = one.language
    if said_in(one.titles, other.about, language) or said_in(other.titles, one.about, language):
        return False
    if any(_compound(title, word) for a, b in ((one, other), (other, one)) for title in a.titles for word in b.words):
        return False
    return any(a.words - said_in(a.words, b.about, language) for a, b in ((one, other), (other, one)))


_FEW = 2
_PART = 5


def _compound(one: str, other: str) -> bool:
    """Whether one of two words ends with the other: "Kinderzuschlag" and "Zuschlag"."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _PART and long.endswith(short)


def _on_two_sides(one: Record, other: Record) -> bool:
    """Whether one sentence holds below a figure, and the other above it: "claims of less than", "of more than"."""
    first, second = one.sides, other.sides
    return any((figure, not below) in second and (figure, below) not in second for figure, below in first)


def _of_tiers(one: Record, other: Record) -> bool:
    """Whether one of two amounts holds from a number on: "ten documents or more"."""
    first, second = (TIERED.search(each.sentence) for each in (one, other))
    return one.sort.startswith("money") and bool(first) != bool(second)


def _for_others(one: Record, other: Record) -> bool:
    """Whether a sentence says first for whom it holds, of whom the other has no word: "For students"."""
    opening = FOR_SOME[one.language].match(one.sentence)
    said = (opening["who"] or opening["where"]) if opening else ""
    stems = canonical_stems(WORD.findall(said), one.language)
    return bool(stems) and not found_in(stems, other.words | other.about)


def _given(one: Record, other: Record) -> bool:
    """Whether one amount is given to people, and the other asked of them."""
    received, charged = RECEIVED[one.language], CHARGED[one.language]
    if not received.search(one.sentence) or charged.search(one.sentence):
        return False
    return bool(charged.search(other.sentence)) and not received.search(other.sentence)


def _two_bodies(one: Record, other: Record) -> bool:
    """Whether two pages each tell of the body that their title names, or of things told apart by number: "Note 2"."""
    if one.numbered and other.numbered and one.numbered != other.numbered:
        return True
    first, second = one.titled, other.titled
    return min(len(first), len(second)) >= _NAMED and bool(first - second and second - first)


def _of_other_names(one: Record, other: Record) -> bool:
    """Whether each of two clauses has a name that the other's sentence and page title lack."""
    first, second = one.clause.names, other.clause.names
    # the title of the page on which both stand speaks for neither
    titles = (
        [each.claim.document.title for each in (one, other)]
        if one.claim.document is not other.claim.document
        else ["", ""]
    )
    return bool(first and second and _unnamed(first, other, titles[1]) and _unnamed(second, one, titles[0]))


def _unnamed(names: frozenset[str], record: Record, title: str) -> bool:
    said = f"{record.sentence}\n{title}".casefold()
    return any(name not in said for name in names)


_NAMED = 2
"""A title of so many words is a name."""


def _states(record: Record, claim: Claim) -> bool:
    """Whether a sentence states a claim's value beside its own, an amount without its currency too: "6 euro, not 8"."""
    stated = claim.mention
    assert stated is not None
    figure = _FIGURE.search(stated.text) if stated.kind == "money" and not _SIZE.search(stated.text) else None
    value = figure[0] if figure else stated.text
    for found in re.finditer(re.escape(value), record.sentence):
        around = record.sentence[max(0, found.start() - 1) : found.start()] + record.sentence[found.end() :][:1]
        decimal = figure and record.sentence[max(0, found.start() - 2) : found.end() + 2]
        if any(each.isalnum() for each in around) or (decimal and _DECIMAL.search(decimal)):
            continue
        if stated.kind != "number" or not _of_another_sort(record.sentence[found.end() :], claim):
            return True
    return False


def _of_another_sort(behind: str, claim: Claim) -> bool:
    """Whether a number right before these words is a length of time, and so none of what a claim counts."""
    unit = _UNIT.match(behind)
    return unit is not None and bool(claim.nouns) and stem(unit[1], claim.document.language) not in claim.nouns


_UNIT = lazy_re(
    r"\s(hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|années|uur|uren|dag|dagen|week|weken"
    r"|maand|maanden|jaar|jaren|stunden?|tage?n?|wochen?|monate?n?|jahre?n?)\b",
    re.IGNORECASE,
)
_FIGURE = lazy_re(r"\d+(?:[.,]\d+)*")
_SIZE = lazy_re(r"\d[ \u00a0][Mm]il")
_DECIMAL = lazy_re(r"^\d[.,]|[.,]\d$")


def _of_two_chapters(one: Claim, other: Claim) -> bool:
    """Whether two claims stand in parts of one name in two chapters: the "Procedure" of a board and that of a court."""
    if one.document is not other.document or not one.topic or one.topic != other.topic or not one.document.sections:
        return False
    first, second = (claim.document.section_at(claim.span.start) for claim in (one, other))
    return None not in (first.parent, second.parent) and first.parent != second.parent


def of_another_price(claim: Claim, cell: Claim) -> bool:
    """Whether a sentence tells an amount with a tax, less a reduction or of a thing of which the table says nothing."""
    if claim.context is None or claim.mention is None or claim.mention.kind != "money":
        return False
    said, headed = claim.document.quote(claim.context), f"{cell.attribute} {cell.subject_text}"
    if any(sign.search(said) and not sign.search(headed) for sign in (TAXED, REDUCED)):
        return True
    return of_another_thing(claim, cell)
