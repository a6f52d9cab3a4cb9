"""Tells what sort of change an edit is, by rule, and why: form, wording, or fact.

Each rule has an id and looks at what went and what came; the heaviest weight among the rules that hold is the change's.
A rule's weight may be set anew ("modality" to wording); the reasons stay.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from checker.claims.mentions import PassageReader, passage_mentions
from checker.language.lazy import lazy_re
from checker.language.modality import PROSPECTS, modality_of
from checker.language.numbers import NUMBERS, number_word
from checker.language.numbers.ranks import countless_ordinals
from checker.language.slips.foreign import is_left_over
from checker.versions.diff import TOKEN
from checker.versions.known_names import KnownNames

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.versions.comparison import Weight, Word

RULES: Mapping[str, Weight] = MappingProxyType(
    {
        "number": "fact",
        "name": "fact",
        "negation": "fact",
        "modality": "fact",
        "condition": "fact",
        "member": "fact",
        "column": "fact",
        "wording": "wording",
        "order": "wording",
        "place": "form",
        "boundary": "form",
        "numbering": "form",
        "white-space": "form",
        "punctuation": "form",
        "capitals": "form",
        "accents": "form",
        "link": "form",
        "markup": "form",
    }
)
"""Every rule and the weight it gives a change, unless settings say otherwise."""

_HEAVY: Mapping[Weight, int] = MappingProxyType({"form": 0, "wording": 1, "fact": 2})
_SENTENCE_END = lazy_re(r"[.!?:;•]\s*[\"“«(]?\s*$")
_OPENING = frozenset(".!?:;•")
_QUOTING = frozenset('"“«(')
_SIGN = lazy_re(r"[^\w\s]")
_BEFORE_CHARS = 8
"""So much before an edit tells whether a sentence begins there."""
_MOST_NAMED = 3
_BESIDE_CHARS = 24
"""How far from a number words may say what it counts and limit it."""
_LONG_CHARS = 4_000
"""An edit longer than this is read for numbers as words, not as values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a change has its weight: the rule that holds and what it saw."""

    rule: str
    says: str


def weight_of(reasons: Iterable[Reason], weights: Mapping[str, Weight] = RULES) -> Weight:
    """The heaviest weight among the rules that hold; "form" where none does."""
    heaviest: Weight = "form"
    for reason in reasons:
        weight = weights.get(reason.rule, RULES[reason.rule])
        if _HEAVY[weight] > _HEAVY[heaviest]:
            heaviest = weight
    return heaviest


def explain_edit(
    words: Sequence[Word], language: str, known: KnownNames | None = None, read: PassageReader = passage_mentions
) -> tuple[Reason, ...]:
    """The rules that hold for an edit, given its word marks; empty where nothing was edited.

    `known` holds the names of both pages; without it the edit's own words tell which of them are names. `read` is
    asked for the values of the old and the new text.
    """
    removed = [text for sign, text in words if sign == "-"]
    added = [text for sign, text in words if sign == "+"]
    if not removed and not added:
        return ()
    form = _form_only(words)
    if form:
        return (form,)
    reasons = tuple(_of_substance(words, language, known, read))
    if not reasons:
        went, came = _contents("".join(removed)), _contents("".join(added))
        if Counter(went) == Counter(came):
            return (Reason(rule="order", says="same words in another order"),)
        reasons = (
            Reason(rule="wording", says="reworded" if went and came else "words added" if came else "words removed"),
        )
    return reasons


def explain_whole(
    text: str,
    language: str,
    *,
    added: bool,
    member: bool,
    known: KnownNames | None = None,
    read: PassageReader = passage_mentions,
) -> tuple[Reason, ...]:
    """The rules that hold for a block that came or went whole; `member`: it is a list's item or a table's row.

    It states a fact if it states a quantity or a date, a duty or a permission, or a name of `known` that the other
    version does not have at all.
    """
    verb = "new" if added else "gone"
    reasons = []
    if member:
        reasons.append(Reason(rule="member", says="joined the list" if added else "left the list"))
    sides: tuple[list[str], list[str]] = ([], [])
    stated = sides[added]
    stated += dict.fromkeys(_quantities(text, language, read))
    reasons += _exchanged("number", "number", *sides)
    words = [_plain(word) for word in TOKEN.findall(text) if word[0].isalpha()]
    stated[:] = sorted({word.casefold() for word in words} & modality_of(language).modals - PROSPECTS)
    reasons += _exchanged("modality", "modal verb", *sides)
    if known and not text.isupper():
        stated[:] = [word for word in words if known.is_name(word) and not known.stands_in(word, old=added)]
        reasons += _exchanged("name", "name", *sides)
    return (*reasons, Reason(rule="wording", says=f"{verb} text"))


def _quantities(text: str, language: str, read: PassageReader) -> Iterator[str]:
    """The values that a text states; the number of a section, "one of them" and "first" are none."""
    if len(text) > _LONG_CHARS:
        yield from (token for token in TOKEN.findall(text) if any(map(str.isdigit, token)))
        return
    for mention in read(text, language if language in NUMBERS else "en"):
        if mention.role in ("label", "name") or (mention.spelled and (mention.kind == "ordinal" or mention.value == 1)):
            continue
        yield mention.text


def _form_only(words: Sequence[Word]) -> Reason | None:
    """The rule of form that explains an edit whole, if one does."""
    gaps = list(_gaps(words))
    if all("".join(old.split()) == "".join(new.split()) for old, new in gaps):
        old_text = "".join(text for sign, text in words if sign != "+")
        new_text = "".join(text for sign, text in words if sign != "-")
        if old_text.split() == new_text.split():
            return Reason(rule="white-space", says="white space only")
        return None  # "any one" and "anyone" do not say the same
    contents = [(_contents(old), _contents(new)) for old, new in gaps]
    if all(old == new for old, new in contents):
        return Reason(rule="punctuation", says="punctuation only") if _marks_are_empty(words) else None
    if all([_first_small(word) for word in old] == [_first_small(word) for word in new] for old, new in contents):
        return Reason(rule="capitals", says="capitals only")
    return None


def _gaps(words: Sequence[Word]) -> Iterator[tuple[str, str]]:
    """What went and what came between each two runs that stayed."""
    old = new = ""
    for sign, text in words:
        if sign == "=":
            if old or new:
                yield old, new
            old = new = ""
        elif sign == "-":
            old += text
        else:
            new += text
    if old or new:
        yield old, new


def _marks_are_empty(words: Sequence[Word]) -> bool:
    """Whether the signs that changed carry no value: a per cent sign, a currency or a minus does."""
    return not any(character in "%‰€$£¥+−=<>±" for sign, text in words if sign != "=" for character in text)


def _first_small(word: str) -> str:
    return word[:1].casefold() + word[1:]


def _contents(text: str) -> list[str]:
    """The words and numbers of a text, apostrophes made one."""
    return [token.replace("’", "'").strip() for token in TOKEN.findall(text) if any(map(str.isalnum, token))]


def _of_substance(
    words: Sequence[Word], language: str, names: KnownNames | None, read: PassageReader
) -> Iterator[Reason]:
    removed, added = _changed(words)
    if not removed and not added:
        return
    yield from _numbers(words, removed, added, language, read)
    left, now_left = (is_left_over(text, language) for (text,) in _both_texts(words))
    if left != now_left:
        yield Reason(rule="wording", says=f"in {'another' if now_left else 'the page’s own'} language now")
        return
    known = modality_of(language)
    went = {word.casefold() for word, _ in removed}
    came = {word.casefold() for word, _ in added}
    yield from _exchanged("modality", "modal verb", went & known.modals, came & known.modals)
    yield from _exchanged("negation", "negation", went & known.negations, came & known.negations)
    yield from _exchanged(
        "condition", "condition", _phrases(words, "-", known.conditions), _phrases(words, "+", known.conditions)
    )
    if not all(text.isupper() for _, text in words if any(map(str.isalpha, text))):
        # in a line that is all capitals every word would be a name
        names = names or KnownNames(*_both_texts(words), language)
        yield from _exchanged("name", "name", _names(removed, came, names), _names(added, went, names))


def _changed(words: Sequence[Word]) -> tuple[list[tuple[str, bool]], list[tuple[str, bool]]]:
    """The words that went and those that came, each with whether a sentence begins with it; what only moved is out."""
    sides: list[list[tuple[str, bool]]] = []
    for mine in "-+":
        before = ""
        found: list[tuple[str, bool]] = []
        for sign, text in words:
            if sign not in ("=", mine):
                continue
            if sign == mine:
                opens = not before.strip() or bool(_SENTENCE_END.search(before))
                for word in TOKEN.findall(text):
                    if any(map(str.isalnum, word)):
                        found.append((_plain(word), opens))
                        opens = False
                    elif not word.isspace():
                        opens = word in _OPENING or (opens and word in _QUOTING)
            before = (before + text)[-_BEFORE_CHARS:]
        sides.append(found)
    old = Counter(word.casefold() for word, _ in sides[0])
    new = Counter(word.casefold() for word, _ in sides[1])
    kept = old & new
    return _without(sides[0], kept), _without(sides[1], kept)


def _plain(word: str) -> str:
    return word.replace("’", "'").strip()


def _without(found: list[tuple[str, bool]], kept: Counter[str]) -> list[tuple[str, bool]]:
    left = Counter(kept)
    rest = []
    for word, opens in found:
        if left[word.casefold()] > 0:
            left[word.casefold()] -= 1
        else:
            rest.append((word, opens))
    return rest


def _numbers(
    words: Sequence[Word],
    removed: list[tuple[str, bool]],
    added: list[tuple[str, bool]],
    language: str,
    read: PassageReader,
) -> Iterator[Reason]:
    went = [word for word, _ in removed if _is_number(word, language)]
    came = [word for word, _ in added if _is_number(word, language)]
    if not went and not came and not _beside_number(words, language):
        return
    old = "".join(text for sign, text in words if sign != "+")
    new = "".join(text for sign, text in words if sign != "-")
    if max(len(old), len(new)) <= _LONG_CHARS:
        # by value: "seven" that became "7" is wording, "7" that became "7 million" is not
        tongue = language if language in NUMBERS else "en"
        shown: dict[tuple[str, str, str, str, str], str] = {}
        sides = []
        for text in (old, new):
            before: Counter[tuple[str, str, str, str, str]] = Counter()
            countless = countless_ordinals(text, tongue)
            for mention in read(text, tongue):
                if mention.kind == "ordinal" and mention.start in countless:
                    continue
                key = (mention.kind, str(mention.value), str(mention.end_value), mention.unit or "", mention.bound)
                start = min(mention.start, mention.bound_span.start) if mention.bound_span else mention.start
                end = max(mention.end, mention.bound_span.end) if mention.bound_span else mention.end
                shown.setdefault(key, text[start:end])
                before[key] += 1
            sides.append(before)
        if sides[0] or sides[1] or all(_is_rank(word, language) for word in (*went, *came)):
            gone = [shown[key] for key in sides[0] - sides[1]]
            came_now = [shown[key] for key in sides[1] - sides[0]]
            yield from _exchanged("number", "number", gone, came_now)
            return
    yield from _exchanged("number", "number", went, came)


def _is_rank(word: str, language: str) -> bool:
    """Whether a word is an ordinal, which may count nothing ("third parties")."""
    found = number_word(word.casefold(), language if language in NUMBERS else "en")
    return found is not None and found.role == "ordinal"


def _beside_number(words: Sequence[Word], language: str) -> bool:
    """Whether an edit touches what a number stands in: its unit ("5 days" to "5 weeks"), its bound ("over 40")."""
    for index, (sign, text) in enumerate(words):
        if sign != "=" or len(words) == 1:
            continue
        tokens = text[:_BESIDE_CHARS].split() if index else []
        tokens += text[-_BESIDE_CHARS:].split() if index + 1 < len(words) else []
        if any(_is_number(token, language) for token in tokens):
            return True
    return False


@lru_cache(maxsize=1 << 16)
def _is_number(word: str, language: str) -> bool:
    if any(map(str.isdigit, word)):
        return True
    found = number_word(word.casefold(), language if language in NUMBERS else "en")
    return found is not None and found.role in ("cardinal", "hundred", "magnitude", "ordinal", "dozen", "portion")


def _names(words: list[tuple[str, bool]], other: set[str], known: KnownNames) -> list[str]:
    return [word for word, _ in words if word[0].isalpha() and word.casefold() not in other and known.is_name(word)]


def _both_texts(words: Sequence[Word]) -> tuple[list[str], list[str]]:
    """The old and the new text of an edit."""
    old = "".join(text for sign, text in words if sign != "+")
    new = "".join(text for sign, text in words if sign != "-")
    return [old], [new]


def _phrases(words: Sequence[Word], mine: str, phrases: Sequence[str]) -> set[str]:
    """The phrases that stand on one side only and touch an edit of that side."""
    edits = [" ".join(text.casefold().split()) for sign, text in words if sign == mine]
    other = " ".join("".join(text for sign, text in words if sign not in ("=", mine)).casefold().split())
    return {phrase for phrase in phrases if any(_holds(edit, phrase) for edit in edits) and not _holds(other, phrase)}


def _holds(text: str, phrase: str) -> bool:
    if phrase not in text:
        return False
    return f" {phrase} " in f" {_SIGN.sub(' ', text)} "


def _exchanged(rule: str, noun: str, went: Iterable[str], came: Iterable[str]) -> Iterator[Reason]:
    gone = sorted(set(went)) if isinstance(went, (set, frozenset)) else list(dict.fromkeys(went))
    new = sorted(set(came)) if isinstance(came, (set, frozenset)) else list(dict.fromkeys(came))
    if gone and new:
        yield Reason(rule=rule, says=f"{noun} {_listed(gone)} became {_listed(new)}")
    elif gone:
        yield Reason(rule=rule, says=f"{noun} {_listed(gone)} gone")
    elif new:
        yield Reason(rule=rule, says=f"{noun} {_listed(new)} new")


def _listed(words: Sequence[str]) -> str:
    shown = ", ".join(f"“{' '.join(word.split())}”" for word in words[:_MOST_NAMED])
    return shown + (f" and {len(words) - _MOST_NAMED} more" if len(words) > _MOST_NAMED else "")
