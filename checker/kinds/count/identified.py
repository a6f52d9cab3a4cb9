"""So many, and in the same sentence which: "the four … are A, B and C", "both …, in A, B and C".

A count, what it counts and a closed list are looked for wherever they stand in the sentence. Only a list of which each
item is built alike is taken: names, nouns with an article each, or plain words where the sentence asks which.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.claims.lists.sentence_lists import NAME
from checker.document import Span
from checker.kinds.counts import is_near, is_of_some, miscounted
from checker.language.bodies.staff import PERSONS
from checker.language.lazy import lazy_re
from checker.language.listing import LISTING
from checker.language.stems import WORD, stem
from checker.language.sums.identified import ARE, ARE_IN, AT, BOTH, DEFINITE, PICKED
from checker.language.sums.told_counts import OPEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_MOST = 20
_TAIL_WORDS = 14
_ITEM_WORDS = 6


def find_identified(reading: Reading, counts: Sequence[Mention]) -> Iterator[Finding]:
    """The counts of a document that another number of things is said to be; `counts` are its plain counts."""
    for mention in counts:
        sentence = reading.sentence_at(mention.start)
        if sentence and mention.spelled and not is_of_some(reading, mention):
            yield from _named(reading, mention, sentence)
            yield from _naming(reading, mention, sentence)
    yield from _both(reading)


# --- which they are ---------------------------------------------------------------------------------------------


def _named(reading: Reading, mention: Mention, sentence: Span) -> Iterator[Finding]:
    """So many, and behind "are" each of them: "The two languages in which it works are Danish, Faroese and English"."""
    text, language = reading.document.text, reading.document.language
    if not DEFINITE.get(language, DEFINITE["en"]).search(text[max(0, mention.start - 12) : mention.start]):
        return
    for verb in ARE.get(language, ARE["en"]).finditer(text, mention.end, sentence.end):
        tail = text[mention.end : verb.start()]
        if re.search(r"[;:()]", tail) or not 1 <= len(WORD.findall(tail)) <= _TAIL_WORDS:
            return
        picked = PICKED.get(language, PICKED["en"]).search(tail) is not None
        items = listed_alike(text, Span(verb.end(), sentence.end), language, plain=picked)
        if any(one.start == item.start for item in items for one in reading.mentions_in(item)):
            return  # "the six members are a chair, two judges and …": so many are not items
        if (
            items
            and not picked
            and PERSONS.get(language, PERSONS["en"]).search(tail)
            and text[items[0].start].islower()
        ):
            return  # "the six members are smiths, dyers and potters"
        if items:
            noun = WORD.search(text, mention.end)
            yield from _found(reading, Span(mention.start, noun.end() if noun else mention.end), mention, items)
            return
    yield from _named_places(reading, mention, sentence)


def _named_places(reading: Reading, mention: Mention, sentence: Span) -> Iterator[Finding]:
    """So many of all there are, and more places in which they are: "Our four clinics are in A, B, C, D and E"."""
    text, language = reading.document.text, reading.document.language
    placed = ARE_IN.get(language, ARE_IN["en"]).match(text, mention.end, sentence.end)
    items = listed_alike(text, Span(placed.end(), sentence.end), language, plain=False) if placed else []
    if placed and len(items) == int(mention.value) + 1 and all(_is_name(text, one) for one in items):
        noun = WORD.match(text, mention.end + 1)
        yield from _found(reading, Span(mention.start, noun.end() if noun else mention.end), mention, items)


def _naming(reading: Reading, mention: Mention, sentence: Span) -> Iterator[Finding]:
    """Names, and how many of a kind they are: "A, B, C and D are the five members of the pact"."""
    text, language = reading.document.text, reading.document.language
    definite = DEFINITE.get(language, DEFINITE["en"]).search(text, sentence.start, mention.start)
    verbs = list(ARE.get(language, ARE["en"]).finditer(text, sentence.start, mention.start))
    if not definite or not verbs or verbs[-1].end() != definite.start() or text[verbs[-1].start()] == ",":
        return
    names = Span(sentence.start, verbs[-1].start())
    first = WORD.match(text, names.start)
    if first is None or first[0].casefold() in LISTING.get(language, LISTING["en"]).prepositions:
        return
    items = listed_alike(text, names, language, plain=False)
    noun = WORD.match(text, mention.end + 1)
    if items and noun and all(_is_name(text, one) for one in items):
        yield from _found(reading, Span(mention.start, noun.end()), mention, items)


def listed_alike(text: str, span: Span, language: str, *, plain: bool) -> list[Span]:
    """The items of a list to the end of a span that are built alike, so that their number is sure; else none.

    Each is a name, or a noun with its article; or a word or two of any sort, if `plain` or if some are in the plural.
    """
    words = LISTING.get(language, LISTING["en"])
    said = text[span.start : span.end].rstrip(" .!?\n")
    end = span.start + len(said)
    if OPEN.search(said) or re.search(r"[;:()–—]|\.\s", said) or any(pair in said for pair in words.pairs):
        return []
    joints = list(_AND.finditer(text, span.start, end))
    if len(joints) != 1:
        return []
    cuts = [Span(*comma.span()) for comma in _COMMA.finditer(text, span.start, joints[0].start())]
    cuts.append(Span(*joints[0].span()))
    starts = [span.start, *(cut.end for cut in cuts)]
    items = [Span(start, stop) for start, stop in zip(starts, [*(cut.start for cut in cuts), end], strict=True)]
    heads = [text[one.start : one.end].casefold().split()[:1] for one in items]
    many = any(
        not head or len(WORD.findall(text[one.start : one.end])) > _ITEM_WORDS
        for head, one in zip(heads, items, strict=True)
    )
    if many or _COMMA.search(text, joints[0].end(), end):
        return []
    if all(_is_name(text, one) for one in items):
        return items
    articled = [re.split("['’]", head[0])[0] in words.determiners | _L for head in heads]
    if all(articled):
        return [] if any(_VERB.search(text, one.start, one.end) for one in items) else items
    short = all(len(WORD.findall(text[one.start : one.end])) <= 3 for one in items)
    prepositions = any(head[0] in words.prepositions for head in heads)
    several = _SEVERAL.get(language)
    plain = plain or bool(several and sum(bool(several.search(text, one.start, one.end)) for one in items) > 1)
    return items if plain and short and not prepositions else []


_SEVERAL = {"en": lazy_re(r"[a-z]{2}[a-rt-z](?<!u)s$"), "nl": lazy_re(r"[a-z]{3}(?:en|s)$")}
"""A noun in the plural at the end of an item, which no word that describes can be."""


def _is_name(text: str, item: Span) -> bool:
    return _NAMED.fullmatch(text, item.start, item.end) is not None


_NAMED = lazy_re(NAME)
_AND = lazy_re(r",?\s(?:and|et|en|und)\s")
_COMMA = lazy_re(r",\s")
_L = frozenset({"l"})
_VERB = lazy_re(
    r"\s(?:is|are|was|were|has|have|had|will|can|est|sont|était|ont|zijn|is|was|waren|heeft|hebben|ist|sind|war|waren"
    r"|hat|haben|wird|werden)\b"
)


def _found(reading: Reading, quoted: Span, mention: Mention | None, items: Sequence[Span]) -> Iterator[Finding]:
    """A finding where a count is not the number of items, and near enough to be meant as theirs."""
    count, number = int(mention.value) if mention else 2, len(items)
    if count != number and is_near(count, number) and number <= _MOST:
        noun = stem(reading.document.quote(quoted).split()[-1], reading.document.language)
        where = Span(items[0].start, items[-1].end)
        yield miscounted(reading, mention, [quoted, where], number, f"{number} are named", noun)


# --- both, and where --------------------------------------------------------------------------------------------


_SAID_OF = r"(?:that|which|who|of|in|on|from|at|for|qui|que|de|du|des|d['’][^\W\d]+|die|dat|van|der|aus|von)"
"""What begins words about a noun, and no verb of its sentence: "both papers are sold daily, in A, B and C"."""


@cache
def _beside(language: str) -> re.Pattern[str]:
    """Places set beside what they are of: ", in A, B and C", with a clause about it in between."""
    at = AT.get(language, AT["en"])
    name = rf"(?:(?:{at})\s)?{NAME}"
    return lazy_re(
        rf"(?:\s{_SAID_OF}(?:\s[\w'’-]+){{1,10}}?|,\s{_SAID_OF}(?:\s[\w'’-]+){{1,8}}?)?,\s(?:(?:{at})\s)?(?P<names>{NAME}(?:,\s{name}){{1,12}},?\s(?:and|et|en|und)\s{name})"
        r"(?=\s?[.,;)]|\Z)(?!,\s[A-ZÀ-Þ])"
    )


def _both(reading: Reading) -> Iterator[Finding]:
    """Both of what are three: "at both offices of the Agency, in A, B and C"."""
    text, language = reading.document.text, reading.document.language
    for told in BOTH.get(language, BOTH["en"]).finditer(text):
        sentence = reading.sentence_at(told.start())
        named = _beside(language).match(text, told.end(), sentence.end) if sentence else None
        if named:
            names = Span(*named.span("names"))
            items = listed_alike(text, names, language, plain=False) or _placed(text, names, language)
            yield from _found(reading, Span(*told.span()), None, items)


def _placed(text: str, names: Span, language: str) -> list[Span]:
    """The places of a row with a preposition each: "à A, à B et à C"."""
    at = lazy_re(rf"(?:{AT.get(language, AT['en'])})\s")
    cuts = [names.start, *(cut.end() for cut in _SEPARATED.finditer(text, names.start, names.end)), names.end]
    if len(_AND.findall(text, names.start, names.end)) != 1:
        return []
    items = [Span(start, stop) for start, stop in pairwise(cuts)]
    return items if all(at.match(text, item.start) or text[item.start].isupper() for item in items) else []


_SEPARATED = lazy_re(r",?\s(?:and|et|en|und)\s|,\s")
