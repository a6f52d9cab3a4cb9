"""What grew or shrank by a share: the share against the figures of then and now, or against the difference told."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.arithmetic.conversions import ends_of, half_step
from checker.kinds.arithmetic.priced import noun_behind
from checker.kinds.arithmetic.reckoned import counts_the_same
from checker.kinds.arithmetic.scenes import Scene, alike, close
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.listing import LISTING
from checker.language.stems import WORD, stem
from checker.language.sums.moved import AFTER, BY_THE_YEAR, YEAR_BEFORE
from checker.language.sums.reckoning import RECKONING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.kinds.figures import Figure
    from checker.language.sums import SumWords

_LEAST = Decimal("0.3")
"""How near the share that is told must be to the right one, as a ratio."""
_OFF = Decimal("0.15")
"""How far a figure of then may be from the one that its share and the figure of now imply, to be meant as it."""
_TIE = lazy_re(
    r"(?P<more>[^.;:()]{0,45}?)"
    r"(?:\s?\(\+?|,?\s(?:or|that is|i\.e\.|ou|soit|of|oftewel|dat is|oder|das sind)\s(?:(?:by|de|met|um)\s)?)",
    re.IGNORECASE,
)
"""What stands between a difference and the same as a share: "743 more than in 2020, or 45 per cent", "743 (45 %)"."""
_TO = lazy_re(r"(?:,?\s[^\W\d]+){0,2},?\s(?:to|à|pour atteindre|tot|naar|op|auf)\s", re.IGNORECASE)
_THAN = lazy_re(r"\s(?:than|que|dan|als)\b|\squ['’]", re.IGNORECASE)
_OF = lazy_re(r"\s(?:of|de|du|des|van|von|der)\b|\sd['’]", re.IGNORECASE)
_IT = lazy_re(
    r"\b(?:it|they|this|that|since then|(?:the|this|that|their) (?:number|figure|total|amount|sum)|ce|cela|depuis"
    r"|(?:leur|ce|le) (?:nombre|chiffre|total|montant)|sindsdien|(?:dit|dat|het) (?:aantal|cijfer|bedrag)"
    r"|seither|seitdem|(?:die|diese|ihre) (?:zahl|summe))\b(?!\s(?:of|d[eu]s?|van|von|der)\b|\sd['’])",
    re.IGNORECASE,
)
"""What takes up a figure told before, whatever it counts."""
_BREAK = lazy_re(r"[;:]\s")


def find_grown(scene: Scene) -> Iterator[Finding]:
    """The shares of a sentence by which something is said to have changed, that its figures do not give."""
    for n, share in enumerate(scene.here):
        if share.unit == ("percent", "%") and share.exact and (way := _way(scene, share)):
            gap = _difference(scene, n)
            found = _of_difference(scene, share, gap, way) if gap else None
            found = found or _grown_to(scene, share, gap, way) or _of_years(scene, share, gap, way)
            if found:
                yield found


def _way(scene: Scene, share: Figure) -> int:
    """1 where the clause of a share tells a rise, -1 for a fall; 0 for neither, for both, and for a share of some."""
    if scene.words.than.match(scene.text, share.span.end) is None and _OF.match(scene.text, share.span.end):
        return 0
    clause = _clause(scene, share)
    more = [bool(_MORE.search(than[0])) for than in scene.words.than.finditer(scene.text, clause.start, clause.end)]
    up, down = (cue.search(scene.text, clause.start, clause.end) for cue in (scene.sums.rise, scene.sums.fall))
    return bool(up or True in more) - bool(down or False in more)


_MORE = lazy_re(r"\b(?:more|higher|plus|meer|hoger|mehr|höher)$", re.IGNORECASE)


def _clause(scene: Scene, one: Figure) -> Span:
    """The part of the sentence between semicolons that holds a figure."""
    breaks = [found.start() for found in _BREAK.finditer(scene.text, scene.sentence.start, scene.sentence.end)]
    before, after = [at for at in breaks if at < one.span.start], [at for at in breaks if at >= one.span.end]
    return Span(before[-1] + 1 if before else scene.sentence.start, after[0] if after else scene.sentence.end)


def _difference(scene: Scene, n: int) -> Figure | None:
    """The difference that a share is told beside, as the same in other words."""
    for other in (*scene.here[max(0, n - 1) : n], *scene.here[n + 1 : n + 2]):
        first, second = sorted((other, scene.here[n]), key=lambda one: one.span.start)
        tie = _TIE.fullmatch(scene.text, first.span.end, second.span.start)
        if not tie or not other.exact or other.unit[0] not in ("number", "money", "measure"):
            continue
        if not tie["more"].strip() or scene.words.than.match(tie["more"]):
            return other
    return None


def _of_difference(scene: Scene, share: Figure, gap: Figure, way: int) -> Finding | None:
    """A share that its difference is not of what there was: "2,404 came, 743 (85 %) more than in 2020"."""
    text, told = scene.text, [one for one in scene.here if one not in (share, gap) and alike(one, gap)]
    if len(told) != 1 or not told[0].exact or told[0].value <= gap.value:
        return None
    now = told[0]
    start, end = min(gap.span.start, share.span.start), max(gap.span.end, share.span.end)
    if now.span.start > end:
        beside = _TO.fullmatch(text, end, now.span.start) is not None
    else:
        between = text[now.span.end : start]
        joined = {word.casefold() for word in WORD.findall(between)} & set(LISTING[scene.language].joining)
        parted = joined or _BREAK.search(between) or len(between) > _NEAR
        beside = not parted and _THAN.search(text, gap.span.end, scene.sentence.end) is not None
    return _flag(scene, share, [now, gap], gap.value / (now.value - way * gap.value) * 100) if beside else None


def _grown_to(scene: Scene, share: Figure, gap: Figure | None, way: int) -> Finding | None:
    """A share by which a figure told before did not become the next: "there were 8,200; it grew by 6 % to 9,840"."""
    end = max(share.span.end, gap.span.end if gap else 0)
    later = [one for one in scene.here if one.span.start >= end]
    if not later or not _TO.fullmatch(scene.text, end, later[0].span.start) or not later[0].exact:
        return None
    start = min(share.span.start, gap.span.start if gap else share.span.start)
    before = [one for one in (*scene.ahead, *scene.here) if one.span.end <= start and alike(one, later[0])]
    if not before or not before[-1].exact or not before[-1].value or not counts_the_same(scene, before[-1], later[0]):
        return None
    then, now = before[-1], later[0]
    clause = scene.text[_clause(scene, share).start : start]
    noun = noun_behind(scene, then)
    if not (_IT.search(clause) or (noun and noun in {stem(word, scene.language) for word in WORD.findall(clause)})):
        return None  # "we have 120 staff; the number of inspectors grew by 10 per cent to 121"
    implied = now.value / (1 + way * share.value / 100) if way * share.value > -100 else Decimal(0)
    if not implied or abs(implied - then.value) > _OFF * then.value or _other_year(scene, then, share):
        return None
    right = (now.value - then.value) / then.value * 100 * way
    return _flag(scene, share, [then, now], right)


def _of_years(scene: Scene, share: Figure, gap: Figure | None, way: int) -> Finding | None:
    """A share by which the figures of two years do not differ: "1,660 in 2020; in 2021 85 % more, 2,400"."""
    told = [one for one in scene.here if one not in (share, gap)]
    if len(told) != 2 or not alike(*told) or not all(one.exact for one in told) or "percent" in told[0].unit:
        return None
    years = [
        year for _, year in _years(scene.reading, scene.sentence)
    ]  # each beside its figure: the first is of the first
    if len(years) != 2 or years[0] == years[1]:
        return None
    then, now = told if years[0] < years[1] else told[::-1]
    if not counts_the_same(scene, *told) or not then.value:
        return None
    right = (now.value - then.value) / then.value * 100 * way
    return _flag(scene, share, told, right)


def _flag(scene: Scene, share: Figure, given: Sequence[Figure], right: Decimal) -> Finding | None:
    rest = [one for one in (*scene.ahead, *scene.here) if one is not share]
    if abs(right - share.value) <= max(share.step, Decimal(1)) + right / 20 or not close(share, right, _LEAST):
        return None
    if scene.explains(share, given, rest):
        return None
    return scene.flag(share, sorted(given, key=lambda one: one.span.start), right, "growth")


def _years(reading: Reading, sentence: Span) -> list[tuple[int, str]]:
    """The years that a sentence names, with their places."""
    return [
        (one.start, str(one.value)[:4])
        for one in reading.mentions_in(sentence)
        if one.kind == "date" and one.end_value is None and str(one.value)[:4].isdigit()
    ]


def _other_year(scene: Scene, then: Figure, share: Figure) -> bool:
    """Whether the clause of a share names a year from which it is told, and a figure is not told of that year."""
    clause = _clause(scene, share)
    years = _years(scene.reading, scene.sentence)
    named = {year for at, year in years if clause.start <= at < share.span.start and at > then.span.end}
    sentence = scene.reading.sentence_at(then.span.start)
    own = {
        str(one.value)[:4]
        for one in (scene.reading.mentions_in(sentence) if sentence else ())
        if one.kind == "date" and one.start < share.span.start and abs(one.start - then.span.start) < _NEAR
    }
    return bool(named - own)


_NEAR = 60


# --- from one figure to another --------------------------------------------------------------------------------


def grown_between(reading: Reading, here: Sequence[Figure], sentence: Span, words: SumWords) -> Iterator[Finding]:
    """A share that two figures do not differ by: "from 40,000 to 50,000, a rise of 20 per cent"."""
    ratios = [one for one in here if one.unit == ("number", None) and 0 < one.value < 1 and one.mention.spelled]
    shares = [one for one in here if one.unit[0] == "percent" and one.exact] or [one for one in ratios if one.exact]
    pair = _then_and_now(reading, here, shares[0], sentence, words) if len(shares) == 1 else None
    if pair is None:
        return
    share, (old, new), language = shares[0], pair, reading.document.language
    scale = max(old.scale, new.scale)
    # "from 46.2 to 49.6 million": the magnitude is said once
    low, high = (one.printed * scale if one.scale < scale and one.printed < 1000 else one.value for one in (old, new))
    if low <= 0 or low == high:
        return
    right = abs(high - low) / low * 100
    if share in ratios:
        yield from _by_a_part(reading, share, (old, new), right)
        return
    lowest, highest = _rounded(share, (old, low), (new, high), scale)
    margin = Decimal("0.05") * abs(share.value) if share.decimals == 0 and share.value >= 10 else Decimal(0)
    possible = lowest - margin <= share.value <= highest + margin
    if possible and abs(right - share.value) <= max(Decimal("2.5"), share.value / 10):
        return
    shown = f"{right:.{max(share.decimals, 1 if right < 100 else 0)}f}".replace(".", "." if language == "en" else ",")
    yield finding(
        reading,
        [share.span, Span(min(old.span.start, new.span.start), max(old.span.end, new.span.end))],
        kind="arithmetic",
        level="warning" if possible else "error",
        message=f"From {old.mention.text} to {new.mention.text} is {shown} per cent, not {share.mention.text}.",
        suggestion=share.like(right, language),
        subject="growth",
        values=(str(old.value), str(new.value), str(share.value)),
    )


def _by_a_part(reading: Reading, share: Figure, pair: tuple[Figure, Figure], right: Decimal) -> Iterator[Finding]:
    """The finding that something did not grow or shrink by "a third": "from 128 to 96, that is by a third"."""
    told = share.value * 100
    if abs(right - told) <= told / 8 + 1 or not told / 3 < right < told * 3:
        return
    old, new = pair
    yield finding(
        reading,
        [share.span, Span(min(old.span.start, new.span.start), max(old.span.end, new.span.end))],
        kind="arithmetic",
        level="error",
        message=f"From {old.mention.text} to {new.mention.text} is {right:.0f} per cent, not {share.mention.text}.",
        suggestion=share.like(right / 100, reading.document.language),
        subject="growth",
        values=(str(old.value), str(new.value), str(share.value)),
    )


def _then_and_now(
    reading: Reading, here: Sequence[Figure], share: Figure, sentence: Span, words: SumWords
) -> tuple[Figure, Figure] | None:
    """The figures of then and of now that a share is told of right behind them; None where it is told of others."""
    text, language = reading.document.text, reading.document.language
    change = words.rise.search(text, sentence.start, sentence.end) or words.fall.search(
        text, sentence.start, sentence.end
    )
    # what stands behind the share tells of something else: "a rise of 25 per cent, and two more trains run"
    ahead = [one for one in here if one.unit[0] != "percent" and one.span.end <= share.span.start]
    if len(ahead) > 2:
        ahead = [one for one in ahead if one.unit[0] != "duration"]  # "fell from 128 to 96 within two years"
    amounts = [one for one in ahead if one.exact]
    ranges = [one for one in ahead if one.mention.bound == "range"]
    if len(ranges) == 1 and not amounts:
        # "from 12,500 to 15,000" is read as one range
        amounts = ends_of(ranges[0])
    if not change or len(amounts) != 2:
        return None
    first, second = amounts
    if any(RECKONING[language].than.match(text, one.span.end) for one in amounts):
        return None  # "2,404 came, 743 more than in 2020 (45 per cent)": `_of_difference` sees to it
    if not second.span.end <= share.span.start <= second.span.end + 90:
        return None
    if first.unit[0] != second.unit[0] and "number" not in (first.unit[0], second.unit[0]):
        return None
    joint = text[second.span.end : share.span.start]
    if re.search(r"[;)]|\.\s*[A-ZÀ-Þ]", joint) or AFTER[language].search(YEAR_BEFORE.sub("", joint)):
        return None
    if BY_THE_YEAR.search(joint) or BY_THE_YEAR.search(text[share.span.end : min(sentence.end, share.span.end + 30)]):
        return None
    if words.came_from.search(text[max(sentence.start, first.span.start - 30) : first.span.start]):
        return first, second
    if words.against.search(text[first.span.end : second.span.start]):
        return second, first
    years = _years_of(reading, amounts, share, sentence, change)
    return None if years is None else (first, second) if years[0] < years[1] else (second, first)


def _rounded(
    share: Figure, old: tuple[Figure, Decimal], new: tuple[Figure, Decimal], scale: Decimal
) -> tuple[Decimal, Decimal]:
    """The least and the most that a share may be told as, by what rounding may have moved it and its two values."""
    # 2,400 and 3,000 are told to the hundred, and taken as exact; 147,000 and 118,000 are not
    rough = min(half_step(old[0]), half_step(new[0]))
    slack = rough if rough > 50 else Decimal(0)
    halves = [
        Decimal(10) ** -one.decimals * scale / 2 if scale > 1 else one.step / 2 if one.decimals else slack
        for one, _ in (old, new)
    ]
    low, high = old[1], new[1]
    ratios = [
        abs(high + a - low - b) / (low + b)
        for a in (halves[1], -halves[1])
        for b in (halves[0], -halves[0])
        if low + b > 0
    ]
    half = share.step / 2 if share.decimals else Decimal("0.5")
    return min(ratios) * 100 - half, max(ratios) * 100 + half


def _years_of(
    reading: Reading, amounts: Sequence[Figure], share: Figure, sentence: Span, change: re.Match[str]
) -> tuple[str, str] | None:
    """The years of two amounts that a change is told of: "40 in 2019 and 50 in 2020, a rise of 25 per cent"."""
    years = _years(reading, sentence)
    if len(years) != 2 or years[0][1] == years[1][1]:
        return None
    if sum(one.kind == "date" for one in reading.mentions_in(sentence)) > len(years):
        return None
    if amounts[0].unit != amounts[1].unit and "number" not in (amounts[0].unit[0], amounts[1].unit[0]):
        return None
    order = [at < amounts[0].span.start for at, _ in years]
    paired = order == [True, False] or (order == [False, False] and years[0][0] < amounts[1].span.start)
    if not paired or not amounts[1].span.end <= change.start() < share.span.start:
        return None
    return years[0][1], years[1][1]
