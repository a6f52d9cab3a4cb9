"""Shares of one whole: more than a hundred per cent, and the share that is said to remain."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.figures import Figure, begins_with, ends_with, rounding, sum_of
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.stems import WORD
from checker.language.sums import CLOSING_SHARE
from checker.language.sums.reckoning import TAKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.language.sums import SumWords

_OF_ALL = lazy_re(
    r"\s(?:of (?:all|the total|total)|de (?:toute|tout|tous|toutes|l['’]ensemble d(?:es?|u))"
    r"|van (?:alle|al het|de totale)"
    r"|(?:aller|des gesamten|der gesamten))\b"
)
"""What stands between a first share and the whole that those to come are parts of, too."""
_PART_OF = lazy_re(
    r"\s(?:of (?:the|its|our|all)|d(?:u|es|e la|e l['’])|van (?:het|de|alle)|der|des|aller)\s?[^\W\d]{3,}",
    re.IGNORECASE,
)
"""What says of what a first share is one."""
_OF_ANOTHER = lazy_re(r"\s(?:of|de|d['’]|des|du|van|von|der|more|less|plus|moins|meer|minder|mehr|weniger)\b")


def shares_over_hundred(reading: Reading, here: Sequence[Figure], sentence: Span, words: SumWords) -> Iterator[Finding]:
    """Shares of one whole that make more than a hundred: "nuclear 31%, gas 44% and coal 39% of electricity"."""
    text = reading.document.text
    shares = [one for one in here if one.unit[0] == "percent"]
    if len(shares) < 3 or not all(one.exact for one in shares):
        return
    ahead = here[: len(here) - len(shares)]
    if list(here[len(ahead) :]) != shares or (ahead and ":" not in text[ahead[-1].span.end : shares[0].span.start]):
        return  # "we asked 1,500 parents: 46 per cent …" tells of nothing but shares behind its colon
    gaps = [text[one.span.end : other.span.start] for one, other in pairwise(shares)]
    if any(
        len(gap) > 60 or re.search(r"[.;:]\s", gap) or not re.match(r"\s?(?:[^\d]*,|[^\d,]*\b(?:and|et|en|und)\b)", gap)
        for gap in gaps
    ):
        return
    summed = sum_of(shares)
    slack = sum((one.step for one in shares), Decimal(0)) / 2
    lead = Span(max(sentence.start, shares[0].span.start - 60), shares[0].span.start)
    divided = words.divided.search(text, sentence.start, lead.end) or SHARED_OUT.search(text, lead.start, lead.end)
    whole = re.match(
        r"\s(?:of|du|de la|de l['’]|des|van|der|des)\s", text[shares[-1].span.end : shares[-1].span.end + 8]
    )
    if whole and any(_OF_ANOTHER.match(text, one.span.end) for one in shares[:-1]):
        whole = None  # "60 per cent of wages, 30 per cent of rent and 20 per cent of heating"
    if not whole and not divided:
        # "61 per cent of all water, industry 22 per cent and towns 27 per cent": the whole is named with the first
        told = text[sentence.start : sentence.end]
        whole = _OF_ALL.match(text, shares[0].span.end, shares[1].span.start)
        if any(cue.search(told) for cue in (words.rise, words.fall, words.against, words.rest)):
            return
        if any(_OF_ANOTHER.match(text, one.span.end) for one in shares[1:]):
            return
    dealt = None
    if not (divided or whole):
        whole = dealt = _gapped(text, shares, gaps, reading.document.language) or _among(text, sentence, shares)
    listed = bool(dealt is None and _set_out(text, shares, gaps, sentence))
    others = not (divided or whole) and _ends_with_others(text, shares, sentence, words)
    listed = listed or others
    if not (divided or whole or listed) or abs(summed - 100) <= slack:
        return
    # shares that are set out one after the other are all there are where the text says so, or ends with "other"
    last = text[max(shares[-1].span.start - 24, sentence.start) : sentence.end]
    complete = listed and bool(divided or words.rest.search(last) or OTHER.search(last))
    following = reading.sentences_in(Span(sentence.end, sentence.end + 3))
    behind = reading.document.quote(following[0])[:60] if following else ""
    complete = complete and not (words.rest.search(behind) or OTHER.search(behind))
    if not (
        (100 < summed <= 112 and (divided or whole or others or len(shares) > 3)) or (complete and 88 <= summed < 100)
    ):
        return
    yield finding(
        reading,
        [Span(shares[0].span.start, shares[-1].span.end)],
        kind="arithmetic",
        level="error" if divided or dealt or complete else "warning",
        message=f"{' + '.join(one.mention.text for one in shares)} make {summed}, "
        f"{'more' if summed > 100 else 'less'} than a hundred per cent.",
        subject="shares of a whole",
        values=(str(summed),),
    )


def closed_shares(reading: Reading, here: Sequence[Figure], sentence: Span, words: SumWords) -> Iterator[Finding]:
    """Shares of which the last is that of all the rest: "49% are fields, 23% woods and everything else 30%".

    Other figures may stand between them: "within two days in 64 per cent, in three to five in 27, later in 12".
    """
    text, language = reading.document.text, reading.document.language
    shares = [one for one in here if one.unit[0] == "percent"]
    if not _FEWEST <= len(shares) <= _MOST or not all(one.exact for one in shares):
        return
    gaps = [text[one.span.end : other.span.start] for one, other in pairwise(shares)]
    closing = CLOSING_SHARE.get(language, CLOSING_SHARE["en"])
    tail = text[shares[-1].span.end : sentence.end]
    if any(len(gap) > _LONG or re.search(r"[.;:]\s", gap) for gap in gaps) or re.search(r"[;:]\s", tail):
        return
    last = f"{gaps[-1]} | {tail[:60]}"
    graded = len(here) - len(shares) >= len(shares) - 1 and closing[1].search(last)
    if not (closing[0].search(last) or graded) or not _JOINED.search(gaps[-1]):
        return
    told = text[sentence.start : sentence.end]
    if (
        _ALSO.search(told)
        or (not graded and words.against.search(told))
        or words.came_from.search(text[max(sentence.start, shares[0].span.start - 30) : shares[0].span.start])
    ):
        return
    if sum(bool(_OF_ANOTHER.match(text, one.span.end)) for one in shares) > 1:
        return  # "30 per cent of the men, 50 per cent of the women and 35 per cent of all the rest"
    summed = sum_of(shares)
    off = abs(summed - 100)
    if off <= (1 if len(shares) <= _FEW else 2) or off > _FAR_OFF:
        return
    yield finding(
        reading,
        [Span(shares[0].span.start, shares[-1].span.end)],
        kind="arithmetic",
        level="error",
        message=f"{' + '.join(one.mention.text for one in shares)} make {summed}, "
        f"{'more' if summed > 100 else 'less'} than a hundred per cent.",
        subject="shares of a whole",
        values=(str(summed),),
    )


_FEWEST, _FEW, _MOST = 3, 6, 10
_LONG = 80
_FAR_OFF = 15
"""Shares that make so much more or less than a hundred are not told as all there are."""
_JOINED = lazy_re(r"(?:,|\b(?:and|et|en|und)\b)")


def _ends_with_others(text: str, shares: Sequence[Figure], sentence: Span, words: SumWords) -> bool:
    """Whether the last share is that of all others: "46% forgot, 31% had doubts and 23% gave another reason".

    Shares of several things ("30 per cent of the men and 20 per cent of the others") and of what moved make no whole.
    """
    tail = text[shares[-1].span.end : sentence.end]
    if ":" in tail or ";" in tail or sum(bool(_OF_ANOTHER.match(text, one.span.end)) for one in shares) > 1:
        return False
    told = text[sentence.start : sentence.end]
    if any(cue.search(told) for cue in (words.rise, words.fall, words.against)) or _ALSO.search(told):
        return False
    lead = text[shares[-1].span.start - 24 : shares[-1].span.start]
    return bool(OTHER.search(tail[:60]) or words.rest.search(lead)) and not _EACH_OTHER.search(tail)


_ALSO = lazy_re(
    r"\b(?:also|as well|each other|several|multiple|aussi|également|plusieurs|ook|eveneens|meerdere|auch|ebenfalls"
    r"|mehrere|mehrfach\w*)\b",
    re.IGNORECASE,
)
"""What says that one may be counted with more than one share."""
_EACH_OTHER = lazy_re(r"\b(?:than others?|than the others?|each other|autres? que)\b", re.IGNORECASE)


def _set_out(text: str, shares: Sequence[Figure], gaps: Sequence[str], sentence: Span) -> bool:
    """Whether shares follow a colon, one to each label, up to the end of their sentence."""
    before = text[max(sentence.start, shares[0].span.start - 40) : shares[0].span.start]
    tail = text[shares[-1].span.end : sentence.end]
    colon = re.search(r":\s(?:[^\W\d]+[\s(]{1,2}){0,4}$", before)
    return (
        colon is not None
        and len(tail) <= 40
        and not re.search(r"[,;:]", tail)
        and all(len(WORD.findall(gap)) <= 6 for gap in gaps)
    )


OTHER = lazy_re(
    r"\b(?:an)?(?:others?|miscellaneous|rest|divers|autres?|reste|overige?|rest|sonstige[sn]?|übrige[sn]?"
    r"|andere[nrs]?)\b",
    re.IGNORECASE,
)


def _gapped(text: str, shares: Sequence[Figure], gaps: Sequence[str], language: str) -> re.Match[str] | None:
    """Whether shares to come go without a verb where the first says of what it is one, and where it goes.

    "62 per cent of the budget goes to roads, 28 per cent to rail and 15 per cent to cycling" deals a budget out; "62
    per cent of pupils walk, 28 per cent like sport" does not.
    """
    whole = _PART_OF.match(text, shares[0].span.end)
    tail = text[shares[-1].span.end : shares[-1].span.end + 12]
    behind = [*gaps[1:], tail]
    taking = TAKING.get(language, TAKING["en"])
    after = all(taking.match(each) for each in behind)
    before = all(len(WORD.findall(gap)) <= 4 and gap.rstrip()[-1:] not in ",;" for gap in gaps[1:])
    bare = before and re.match(r"\s?(?:[.;]|$)", tail) and not any(taking.match(each) for each in gaps[1:])
    if whole and (after or bare):
        return whole
    # "64 per cent came from mills, 22 per cent from farms and 17 per cent from homes"
    first = _CAME.match(text, shares[0].span.end)
    again = first and all(WORD.findall(each)[:1] == [first["to"]] for each in behind)
    return first if again else None


def _among(text: str, sentence: Span, shares: Sequence[Figure]) -> re.Match[str] | None:
    """What opens a sentence that parts a whole by what each part is: "Of those asked, 52% are content, 31% are not".

    What people use, name or have they may do more than once: "Among those asked, 52% read a paper, 31% hear the radio".
    """
    if any(cue.search(text, sentence.start, sentence.end) for cue in (_ALSO, _MAY_DO_BOTH)):
        return None
    return _AMONG.match(text, sentence.start, shares[0].span.start)


_AMONG = lazy_re(
    r"(?:(?:Out )?[Oo]f (?:all |the |those |our )|Among (?:the |those )?|Parmi (?:les |ces |nos )?|Sur (?:les |ces )"
    r"|Van (?:de |alle |onze )|Onder de |Von (?:den |allen )?|Unter den )[^.;:\d%]{3,80}\Z"
)
_MAY_DO_BOTH = lazy_re(
    r"\b(?:us(?:e[sd]?|ing)|reads?|nam(?:e[sd]?|ing)|mention\w*|cit(?:e[sd]?|ent|ing)|hears?|heard|watch\w*|visit\w*"
    r"|speaks?|spoke|ha(?:ve|s|d)|possess\w*|buys?|bought|eats?|ate|plays?|like[sd]?|utilis\w+|lisent|lis|nomm\w+"
    r"|mentionn\w+|évoqu\w+|ont|avaient|parl\w+|achèt\w+|mang\w+|gebruik\w*|lezen|lazen|noem\w*|heb(?:ben|t)|had(?:den)?"
    r"|sprek\w+|spr[ae]ken|kopen|kochten|eten|nutz\w+|benutz\w+|lesen|lasen|nenn\w*|nannten|ha(?:ben|t|tten?)|sprech\w+"
    r"|kauf\w+|essen|verwend\w+)\b",
    re.IGNORECASE,
)
"""What one of those asked may do or have more than once."""
_CAME = lazy_re(
    r"\s(?:[^\W\d]+\s){1,3}?(?P<to>from|to|for|by|on|de|des|du|à|aux|pour|par|van|uit|naar|voor|door|von|aus|an|für)\s"
)
"""A verb of the first share, and where it goes or comes from."""


_AND = lazy_re(r"\s?,?\s(?:and|et|en|und)\s")
"""What parts a share from the next: "light for 18 per cent and the rest for 12 per cent"."""
SHARED_OUT = lazy_re(
    r"\b(?:(?:comes?|came) from|goes to|went to|(?:is|are|was|were) spent on|provien\w+ de|va (?:à|aux|au)"
    r"|(?:komt|komen|kwam) van|(?:gaat|gaan|ging) naar|stamm\w+ (?:von|aus)|geht an|entf[aä]ll\w+ auf)\b",
    re.IGNORECASE,
)
"""What deals one thing out before the first of its shares: "comes from the state (52%), from towns (31%) and …"."""


def remaining_shares(
    reading: Reading, ahead: Sequence[Figure], here: Sequence[Figure], sentence: Span, words: SumWords
) -> Iterator[Finding]:
    """Shares and the share said to remain: together a hundred."""
    text = reading.document.text
    for number, one in enumerate(here):
        if one.unit[0] != "percent" or not one.exact:
            continue
        lead = text[max(sentence.start, one.span.start - 30) : one.span.start]
        trail = text[one.span.end : min(sentence.end, one.span.end + 20)]
        if not ends_with(words.rest, lead) and (_AND.match(trail) or not begins_with(words.rest, trail)):
            continue
        named = [part for part in here[:number] if part.unit == one.unit]
        named = named if len(named) >= 2 else [part for part in ahead if part.unit == one.unit] + named
        if len(named) == 1 and named[0].exact and 100 < named[0].value + one.value < 200 and named[0] in here:
            yield from _more_than_remains(reading, named[0], one, words)
        # one share and "the remaining": nothing tells that the others were all named
        if len(named) < 2 or not all(part.exact for part in named):
            continue
        if sum(bool(_OF_ANOTHER.match(text, part.span.end)) for part in named) > 1:
            continue  # "30 per cent of the men, 50 per cent of the women and 35 per cent of the others"
        summed = sum_of(named)
        gap = abs(summed + one.value - 100)
        # what remains is taken off a hundred, so that whole shares leave it a point of rounding and no more
        if not 1 < gap <= 25 or not 50 <= summed < 100:
            continue
        suggestion = one.like(100 - summed, reading.document.language)
        terms = " + ".join(part.mention.text for part in named)
        yield finding(
            reading,
            [one.span, Span(named[0].span.start, named[-1].span.end)],
            kind="arithmetic",
            level="error" if gap > rounding(named, one, counted=False) else "warning",
            message=f"{terms} leave {suggestion}% of a hundred, but {one.mention.text} are said to remain.",
            suggestion=suggestion,
            subject="remaining share",
            values=(str(one.value), str(summed)),
        )


_SOME_OTHER = re.compile(r"last|other\b|autre|ander(?!en)", re.IGNORECASE)
"""What need not be all that remains: "the other 30 per cent"; "the others" are."""


def _more_than_remains(reading: Reading, named: Figure, rest: Figure, words: SumWords) -> Iterator[Finding]:
    """A share that is said to remain, though the one before it leaves less: "80 per cent … the remaining 30"."""
    text = reading.document.text
    between = text[named.span.end : rest.span.start]
    said = list(words.rest.finditer(between))
    # "the last 40 per cent" may be the latest, and "60 per cent of the remaining 50" is a share of what remains
    if len(between) > 80 or re.search(r"[.;:()]\s", between) or not said or len(WORD.findall(between)) < 4:
        return
    if WORD.findall(between[said[-1].end() :]) or _SOME_OTHER.search(said[-1][0]):
        return
    left = 100 - named.value
    yield finding(
        reading,
        [rest.span, named.span],
        kind="arithmetic",
        level="error",
        message=f"{named.mention.text} leave {left}% of a hundred, but {rest.mention.text} are said to remain.",
        suggestion=rest.like(left, reading.document.language),
        subject="remaining share",
        values=(str(rest.value), str(named.value)),
    )
