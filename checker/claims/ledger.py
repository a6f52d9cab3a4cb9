"""The ledger: what each version of each page says about each fact, and whether that agrees."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from checker.claims.entry import Entry, Verdict, successive
from checker.claims.judging import judged_pairs
from checker.claims.listed import listed
from checker.claims.matching import match_claims
from checker.claims.pairing import judge
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Judged
    from checker.claims.reading import Reading
    from checker.document import Span

    Tie = Callable[[Reading, Reading], Sequence[tuple[Claim, Claim]]]
    """How the claims that two versions of a page make about one thing are found."""

_TELLING = 3
"""So many words tell a sentence from others, its values left out."""


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """Who says what about each fact, by version."""

    entries: tuple[Entry, ...] = ()


class LedgerOf(Ledger):
    """The ledger of some documents, built when its entries are first asked for: most reports show none."""

    def __init__(self, readings: Sequence[Reading], tie: Tie | None = None) -> None:
        super().__init__()
        del self.__dict__["entries"]
        self.__dict__["_readings"] = tuple(readings)
        self.__dict__["_tie"] = tie or tied

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """In the order of subjects."""
        return build_ledger(self.__dict__["_readings"], self.__dict__["_tie"]).entries


def tied(old: Reading, new: Reading) -> Sequence[tuple[Claim, Claim]]:
    """The claims that two versions of a page make about one thing.

    What no other claim matches, a deadline above all, is tied where its sentence stands in both, but for its values.
    """
    matching = match_claims(old, new, {})
    before, after = _by_frame(matching.old), _by_frame(matching.new)
    framed = [(before[frame], after[frame]) for frame in sorted(before.keys() & after.keys())]
    return (*matching.pairs, *(pair for one, other in framed for pair in zip(one, other, strict=False)))


def _by_frame(claims: Sequence[Claim]) -> dict[tuple[str, ...], list[Claim]]:
    """The claims of each sentence under its words with its values left out, where no other sentence has just these."""
    sentences: dict[Span, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.context and claim.mention:
            sentences[claim.context].append(claim)
    found: dict[tuple[str, ...], list[list[Claim]]] = defaultdict(list)
    for context, group in sentences.items():
        group.sort(key=lambda claim: claim.value_span.start)
        at, words = context.start, list[str]()
        for claim in group:
            kind = claim.mention.kind if claim.mention else ""
            words += [*WORD.findall(claim.document.text[at : claim.value_span.start].casefold()), f"<{kind}>"]
            at = max(at, claim.value_span.end)
        words += WORD.findall(group[0].document.text[at : context.end].casefold())
        if len(words) - len(group) >= _TELLING:
            found[tuple(words)].append(group)
    return {frame: groups[0] for frame, groups in found.items() if len(groups) == 1}


def build_ledger(readings: Sequence[Reading], tie: Tie = tied) -> Ledger:
    """The ledger of these documents: what several of them state, by subject.

    Claims of the versions of a page are tied by what they speak of, claims of different pages by their subject and
    what is said of it; what `judging` holds against each other is tied too, and has the last word on the verdict.
    `tie` does what `tied` does.
    """
    if len(readings) < 2:
        return Ledger()
    by_language: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        by_language[reading.document.language].append(reading)
    entries = [entry for _, group in sorted(by_language.items()) for entry in _entries(group, tie)]
    return Ledger(entries=tuple(sorted(entries, key=_entry_order)))


def _entry_order(entry: Entry) -> tuple[str, str, str, int]:
    first = entry.claims[0]
    return (entry.subject.casefold(), entry.attribute, first.document.path, first.value_span.start)


def _entries(readings: Sequence[Reading], tie: Tie) -> Iterator[Entry]:
    claims = [claim for reading in readings for claim in reading.claims]
    ties = _Ties(claims)
    for one, other in _versions_of_one(readings, tie):
        ties.join(one, other)
    for one, other in _same_words(claims):
        ties.join(one, other)
    verdicts: dict[int, Judged] = {}
    for judged in judged_pairs(readings, within=None):
        ties.join(judged.one, judged.other)
        verdicts.setdefault(id(judged.one), judged)
    for group in ties.groups():
        if len({claim.document.path for claim in group}) > 1:
            yield _entry(group, [verdicts[id(claim)] for claim in group if id(claim) in verdicts])
    yield from listed(readings)


def _versions_of_one(readings: Sequence[Reading], tie: Tie) -> Iterator[tuple[Claim, Claim]]:
    """The claims that each version of a page and the next make about one thing."""
    for old, new in successive(readings):
        yield from tie(old, new)


def _same_words(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The claims of different pages that say the same of one named thing."""
    first: dict[tuple[str, str, str], Claim] = {}
    for claim in claims:
        if " " in claim.subject and (claim.timeless or claim.nouns):
            key = (claim.subject, claim.attribute, claim.value)
            if first.setdefault(key, claim).document.page != claim.document.page:
                yield first[key], claim


class _Ties:
    """Claims in groups, each group about one fact."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._claims = claims
        self._place = {id(claim): n for n, claim in enumerate(claims)}
        self._root = list(range(len(claims)))

    def _find(self, place: int) -> int:
        while self._root[place] != place:
            self._root[place] = self._root[self._root[place]]
            place = self._root[place]
        return place

    def join(self, one: Claim, other: Claim) -> None:
        first, second = sorted((self._find(self._place[id(one)]), self._find(self._place[id(other)])))
        self._root[second] = first

    def groups(self) -> Iterator[list[Claim]]:
        found: dict[int, list[Claim]] = defaultdict(list)
        for place, claim in enumerate(self._claims):
            found[self._find(place)].append(claim)
        yield from (group for group in found.values() if len(group) > 1)


def _entry(group: list[Claim], judged: Sequence[Judged]) -> Entry:
    """One fact with its verdict."""
    claims = sorted(group, key=lambda claim: (str(claim.document.date), claim.document.path, claim.value_span.start))
    verdict, why = _verdict(claims, judged)
    return Entry(
        subject=_spelled_out(claims), attribute=_counted(claims), claims=tuple(claims), verdict=verdict, why=why
    )


def _spelled_out(claims: Sequence[Claim]) -> str:
    """What the claims are about, as the latest says; where it uses an acronym, as one of the others does."""
    latest = claims[-1].about
    if not latest.isupper():
        return latest
    return next((each.about for each in reversed(claims) if each.subject == claims[-1].subject
                 and each.subject_text and not each.subject_text.isupper()), latest)  # fmt: skip


def _counted(claims: Sequence[Claim]) -> str:
    """What of it they state: as the latest claim that is no sum of a list and one more says."""
    return next((each.stated for each in reversed(claims) if not each.members), claims[-1].stated)


def _verdict(claims: Sequence[Claim], judged: Sequence[Judged]) -> tuple[Verdict, str]:
    wrong = next((each for each in judged if each.level != "note"), None)
    if wrong:
        return "contradicts", f"“{wrong.one.said}” and “{wrong.other.said}”: {wrong.why}"
    first, last = claims[0], claims[-1]
    apart = next((each for each in claims if each.mention and first.mention and not judge(first, each)), None)
    if apart is None:
        note = next(iter(judged), None)
        return "agrees", note.why if note else "Every page says the same."
    behind = _behind(claims)
    if behind:
        title = behind.document.title or behind.document.path
        return "stale", f"“{behind.said}” still stands in “{title}”, though “{last.said}” has replaced it elsewhere."
    if first.document.page == last.document.page:
        if first.timeless and apart.timeless and first.bound == apart.bound == "exact":
            return "needs review", f"“{first.said}” became “{apart.said}”, though what happened once keeps its date."
        return "changed", f"“{first.said}” became “{last.said}”."
    return "needs review", f"“{first.said}” on one page, “{apart.said}” on another."


def _behind(claims: Sequence[Claim]) -> Claim | None:
    """The newest claim of another page that still says what the page of the latest claim said before it changed."""
    latest = claims[-1]
    if latest.mention is None or latest.timeless or not latest.document.page:
        return None
    before = [each for each in claims if each.document.page == latest.document.page and not judge(each, latest)]
    newest = {each.document.page: each for each in claims if each.document.page != latest.document.page}
    for _, other in sorted(newest.items()):
        if not judge(other, latest) and any(judge(each, other) for each in before):
            return other
    return None
