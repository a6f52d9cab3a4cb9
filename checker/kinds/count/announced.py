"""The count in what leads into a list that says how many items the list has, and how surely it does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.lists.item_shapes import GOES_ON
from checker.document import Span
from checker.kinds.count.leads import bear_its_name, ends_with_one, leads_to_another, lists_all_counted
from checker.kinds.counts import is_count
from checker.kinds.list_lengths import ordinal_items
from checker.language.lazy import lazy_re
from checker.language.stems import WORD
from checker.language.sums.told_counts import ELLIPTIC, LISTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.lists.stated import StatedList
    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Level
    from checker.language.listing import ListWords

_TAIL_WORDS = 12
"""How many words may stand between a count and the list it announces."""


class Announced(NamedTuple):
    """A count that announces or sums up a list, and how sure it is that it does."""

    mention: Mention
    level: Level


def announcing(reading: Reading, stated: StatedList, words: ListWords) -> Announced | None:
    """The count in a list's intro that says how many items it has, or None."""
    if stated.before:
        return _first_count(reading, stated.intro)
    counts = [mention for mention in reading.mentions_in(stated.intro) if mention.kind != "date"]
    counts = [mention for mention in counts if mention.kind != "ordinal" or mention is counts[-1]]
    if stated.where in ("bullets", "numbered"):
        counts = [
            mention for mention in counts if not _ONE_OF_EACH.match(reading.document.text, mention.start)
        ] or counts
    if len(counts) > 1 and stated.where == "inline" and counts[-1].kind in ("percent", "duration"):
        counts = counts[:-1]  # "six kinds of tree make up 90 per cent: …", "two were added in ten years: …"
    if any(is_count(one) and stated.can_have(int(one.value)) for one in counts[:-1]):
        # "two of its four leaders (…)": the list can be that of the two
        return None
    if len(counts) > 1 and stated.where in _OF_SOME_OF and is_count(counts[-2]) and is_count(counts[-1]):
        between = WORD.findall(reading.document.text[counts[-2].end : counts[-1].start])
        some = 1 <= len(between) <= 2 and between[0].casefold() in _OF
        behind = WORD.findall(reading.document.text[counts[-1].end : stated.intro.end])
        if some and not stated.can_have(int(counts[-1].value)) and (stated.where == "parentheses" or len(behind) <= 3):
            return Announced(counts[-2], "error")  # "three of our five depots (…)" names the three
    if not counts or counts[-1].end > stated.intro.end or not is_count(counts[-1]):
        return None
    mention = _nearer(reading, counts, stated, words)
    text = reading.document.text
    if is_no_count(reading, mention, stated):
        return None
    if text[max(0, mention.start - 1)] == "=" or any(_BUT.match(item.text) for item in stated.items[1:]):
        return None
    tail = text[mention.end : stated.intro.end].strip(" \n\t:.")
    said = [match[0].casefold() for match in WORD.finditer(tail)]
    head = text[max(stated.intro.start, mention.start - 40) : mention.start]
    before = [match[0].casefold() for match in WORD.finditer(head) if not head[match.end() :].strip()]
    if _THERE_ARE.search(head):
        before = ["there"]  # Dutch "zijn" is "their" elsewhere
    if stated.where == "inline" and [n for n, item in enumerate(stated.items) if _THEY.match(item.text)] == [0]:
        return None  # "two smiths call on you: they look at locks, hinges and bolts"
    if stated.where == "inline" and any(_CLAUSE.match(item.text) for item in stated.items):
        return None  # "two roads were closed: snow had fallen, and the wind was strong"
    if len(counts) > 1 and before and before[0] in _AGAINST:
        return None  # "four districts, against seven before: …" lists the four
    if stated.where not in ("inline", "parentheses") and leads_to_another(reading, mention, stated, tail, said, words):
        return None
    linked = reading.document.text[stated.intro.end : stated.intro.end + 24]
    if words.is_linked(linked):
        # "five bodies share the work, namely …", "the five members of the Council are …"
        plain = bool(said) and len(said) <= _TAIL_WORDS and not re.search(r"[;.?!]\s|[()]", tail)
        return Announced(mention, "error") if plain else None
    if before and before[0] in words.following and stated.where not in ("inline", "parentheses"):
        return Announced(mention, "error")  # "the following eight": however long the sentence goes on
    if (
        stated.where == "parentheses"
        and words.prepositions & set(said)
        and _OR.search(reading.document.quote(stated.span))
    ):
        return None  # "four fields parted by a blank (spaces or tabs)" tells what a blank is
    if stated.where in ("bullets", "numbered") and len(said) > 1 and said[1] in words.following:
        return Announced(mention, "error")  # "the seven documents listed here, each with a copy"
    level = _level_of_tail(tail, said, before, stated, words, reading.document.language)
    if level is None and _heads(reading, mention, stated):
        level = "error"
    if (
        stated.where == "inline"
        and level in (None, "warning")
        and all(_THAT.match(one.text) for one in stated.items[:1])
    ):
        level = "error"  # "two were added since the reform: that on fuel and that on sugar"
    plain = stated.where == "inline" or (stated.where in ("bullets", "numbered") and _ends_in_colon(text, stated.intro))
    if level is None and plain and not re.search(r"[;.?!,]\s|[()]", tail):
        level = "error" if _is_subject(reading, mention, said, stated, words) else None
    if level is None and stated.where in ("bullets", "numbered") and before and before[0] in words.demonstratives:
        level = "error" if _these_to_come(tail) and _ends_in_colon(text, stated.intro) else None
    if level is None and stated.where in ("bullets", "numbered") and _ends_in_colon(text, stated.intro):
        level = "error" if lists_all_counted(reading, mention, stated, tail, words) else None
    if not said and stated.where in ("inline", "bullets", "numbered") and _stands_alone(reading, mention, head):
        level = "error"
    if not said and before and before[0] in _OF and stated.where == "inline" and len(stated.items) > 2:
        level = "error"  # "a team of five: a chair, a secretary and …"
    if level and stated.where == "table" and text[mention.end : stated.intro.end + 1].rstrip().endswith(":"):
        level = "error"
    if level and not mention.spelled:
        level = _level_of_digits(reading, mention, stated.intro, level, words)
    return Announced(mention, level) if level else None


def _heads(reading: Reading, mention: Mention, stated: StatedList) -> bool:
    """Whether a heading right above a list counts what can only be listed: "The four duties of a trustee"."""
    block = reading.document.block_at(mention.start)
    listed = LISTED.get(reading.document.language, LISTED["en"]).match(reading.document.text, mention.end)
    return bool(block and block.kind in ("heading", "title") and listed and stated.where in ("bullets", "numbered"))


def _is_subject(reading: Reading, mention: Mention, said: Sequence[str], stated: StatedList, words: ListWords) -> bool:
    """Whether so many begin a sentence whose list can only name them: "Five trees make up the wood: oak, ash, …"."""
    opened = not WORD.search(reading.document.text, stated.intro.start, mention.start)
    if not mention.spelled or not opened or not 3 <= len(said) <= _TAIL_WORDS or len(stated.items) < 3:
        return False
    if ordinal_items(reading, stated) or bear_its_name(reading, said, stated):
        return True
    # "two men saw the yards: …" may list the yards
    text = reading.document.quote(Span(mention.end, stated.intro.end)).rstrip(" :")
    single = _SINGLE_OBJECT.get(reading.document.language, _SINGLE_OBJECT["en"]).search(text)
    short = stated.where != "inline" or all(
        len(WORD.findall(item.text)) <= 4 and not GOES_ON.search(f"{item.text} ") for item in stated.items
    )
    return single is not None and short and not any(word in words.joining for word in said)


_SINGLE_OBJECT = {
    "en": lazy_re(r"\s(?:the|a|an|this|its|our)\s[a-z-]+(?<!s)$|\d\s?%$|per cent$"),
    "fr": lazy_re(r"\s(?:l[ea]|une?|ce|cette|son|sa|notre)\s[^\W\d]+(?<![sx])$|\sl['’][^\W\d]+(?<![sx])$|\d\s?%$"),
    "nl": lazy_re(r"\s(?:het|dit|dat)\s[^\W\d]+$|\s(?:een|onze|zijn)\s[^\W\d]+(?<!en)(?<!s)$|\d\s?%$|procent$"),
    "de": lazy_re(
        r"\s(?:den|das|dem|zum|zur|dieses|diesen|eine?n?|unseren?)\s[^\W\d]+$|\d\s?%$|Prozent$"
        r"|\s(?:die|ihre|diese)\s[^\W\d]+(?:ung|heit|keit|schaft|ion|tät|[aä]ufsicht|arbeit)$"
    ),
}
"""An object at the end of a clause that is one thing, so that a list behind it cannot be of it."""


def _these_to_come(tail: str) -> bool:
    """Whether a noun and no more, or a clause behind a comma, follows a count: "these five things, as far as …"."""
    return len(WORD.findall(tail.split(",")[0])) <= 2 and tail.count(",") <= 1


def _ends_in_colon(text: str, intro: Span) -> bool:
    return text[intro.start : intro.end + 2].rstrip().endswith(":")


def _nearer(reading: Reading, counts: Sequence[Mention], stated: StatedList, words: ListWords) -> Mention:
    """The last count of an intro, or the one before it, where only that is near: "five houses in three towns: …"."""
    if len(counts) != 2 or stated.where == "parentheses" or not is_count(counts[0]):
        return counts[-1]
    if _TOLD_OF.match(reading.document.text, counts[0].end, counts[1].start):
        return counts[0]  # "six courses, which make up 30 points: …"
    between = [word.casefold() for word in WORD.findall(reading.document.text[counts[0].end : counts[1].start])]
    far = [min(abs(int(one.value) - edge) for edge in (stated.fewest, stated.most)) for one in counts]
    placed = 2 <= len(between) <= 4 and between[-1] in words.prepositions
    return counts[0] if placed and far[0] <= 1 and far[1] > 1 else counts[-1]


_TOLD_OF = lazy_re(
    r"(?:\s[^\W\d][\w'’-]*){1,3},?\s(?:which|that|who|(?:worth|making|lasting)\b|qui|que|dont|d['’]une valeur|die|dat"
    r"|welche|deren)\s",
    re.IGNORECASE,
)
"""What goes on about what a count counts, with a figure of its own to come."""


def _stands_alone(reading: Reading, mention: Mention, head: str) -> bool:
    """Whether a count needs no noun, as what it counts was told before: "There are seven: …", "Il y en a sept : …"."""
    own = ELLIPTIC.get(reading.document.language, ELLIPTIC["en"]).search(head) or _THEY_ARE.search(head)
    return mention.spelled and own is not None


_THEY_ARE = lazy_re(r"\s(?:are|number|sont|zijn|sind)\s$", re.IGNORECASE)
"""What stands between a subject and its count: "Our offices are three: …"."""


_ONE_OF_EACH = lazy_re(
    r"(?:one|une?|één|eine?)\s(?:copy|original|copie|exemplaire|kopie|exemplaar|Kopie)\b", re.IGNORECASE
)
"""How many of each thing listed are asked for."""
_ALL = frozenset("all tous toutes tout toute alle al allen aller".split())


def is_no_count(reading: Reading, mention: Mention, stated: StatedList) -> bool:
    """Whether a number before a list names a part or measures: "C.12 Doesn't …", "6 Fees" before "6.1", "three day"."""
    text, start, end = reading.document.text, mention.start, mention.end
    if _LETTERED.search(text, max(0, start - 3), start) or _NO_COUNT_BEHIND.match(text, end):
        return True
    if _ON_ONE_HAND.match(stated.items[0].text):
        return True  # "in two directions: on the one hand this, that and those, on the other …"
    if reading.document.language == "en" and _MEASURING.match(text, end):
        return True
    if stated.where == "inline" and any(_RELATED.match(item.text) for item in stated.items[1:]):
        return True  # "two papers: the one, from which it is taken, and the other": a comma parts no items there
    if stated.where not in ("inline", "parentheses") and _AS_FOLLOWS.search(text, end, stated.intro.end + 1):
        return True
    return any(item.text.startswith(f"{mention.text}.") for item in stated.items[:1]) and mention.text.isdigit()


_AS_FOLLOWS = lazy_re(
    r",[^,]*\b(?:as follows|comme suit|de la (?:façon|manière) suivante|als volgt|wie folgt|folgendermaßen)\b",
    re.IGNORECASE,
)
"""What introduces steps behind a clause that counts something else: "to add three numbers, proceed as follows"."""
_RELATED = lazy_re(
    r"(?:in|from|to|of|on|at|by|with|for) (?:which|whom)\b"
    r"|(?:dans|sur|par|pour|avec|à|de) (?:lequel|laquelle|lesquel\w+)\b"
    r"|(?:dont|auquel|auxquel\w+|duquel|waar(?:in|uit|op|van|mee|voor|door|bij|aan))\b"
    r"|(?:in|aus|auf|mit|von|für|bei|zu|an|über|unter|nach) (?:das|dem|der|den|die|denen)"
    r" (?:Sie|sie|er|es|wir|man|die|der|das)\b"
)
"""What begins a clause that tells of what stands before it."""

_LETTERED = lazy_re(r"(?:^|\W)[^\W\d_]\.\Z")
_NO_COUNT_BEHIND = lazy_re(
    r"-[^\W\d]|\s(?:above|below|ci-dess\w+|hierboven|hieronder|oben|unten)\b"
    r"|\s(?:more|others|autres|de plus|anderen?|meer|weitere|mehr)[,;]",
    re.IGNORECASE,
)
"""What right behind a number says that it counts nothing listed there, or those that are not: "three more, …"."""
_MEASURING = lazy_re(
    r"[ -](?:volume|day|week|month|year|hour|minute|page|part|step|storey|story|bed|door|man|person|star|seat|mile|way"
    r"|point|course|digit|lane|letter|act|stage)[ -](?!of\b)[^\W\d]"
)
"""A measure in the singular, which says what the things behind it are like: "her three volume history"."""
_ON_ONE_HAND = lazy_re(r"(?:on the one (?:hand|side)|d['’]une part|d['’]un côté|enerzijds|einerseits)\b", re.IGNORECASE)
_BUT = lazy_re(r"(?:but|mais|maar|sondern|aber)\s", re.IGNORECASE)
"""What goes on in a sentence, and begins no item."""
_THAT = lazy_re(
    r"(?:(?:those|that|the one)\s(?:of|on|for|in|at|to|against|from|by|with|near)|(?:ceux|celles?|celui)\s(?:de|des|du"
    r"|sur|pour|contre|à|aux?|en|vers)|(?:die|dat)\s(?:van|op|voor|in|naar|tegen|uit|met|bij)"
    r"|(?:die|der|das|jene\w?)\s(?:von|gegen|für|auf|nach|in|aus|mit|bei|zu[mr]?|am|im))\s|(?:celui|ceux|celles?)\sd['’]",
    re.IGNORECASE,
)
"""What stands for the noun that is counted, at the head of the first item."""
_THEY = lazy_re(
    r"(?:they|he|she|we|ils|elles|nous|zij|ze|wij|sie|wir)\s(?!who\b|qui\b|die\b)[^\W\d]{3,}\b", re.IGNORECASE
)
_CLAUSE = lazy_re(
    r"(?:(?!(?:that|which|who|whose|where|if|when|as|qui|que|dont|où|si|die|dat|wie|waar|der|das|welche\w?|wo|wenn)\s)"
    r"[\w'’-]+\s){1,4}(?:was|were|had|has|have|did|était|étaient|avait|avaient|waren|werd|werden|had|hadden|war|hatten?"
    r"|wurden?)\b",
    re.IGNORECASE,
)
"""An item that is a clause of its own, with its verb."""
_OR = lazy_re(r"\s(?:or|ou|of|oder)\s")
_AGAINST = frozenset({"against", "contre", "tegen", "tegenover", "gegen", "gegenüber", "statt"})
_THERE_ARE = lazy_re(r"\b(?:er|dit|dat|hier)\szijn\s$|\bzijn\ser\s$", re.IGNORECASE)
_OF = frozenset("of de des van von der".split())
_OF_SOME_OF = frozenset({"inline", "parentheses", "bullets", "numbered"})


def _level_of_digits(reading: Reading, mention: Mention, intro: Span, level: Level, words: ListWords) -> Level | None:
    """The level for a count in figures, which may be a number of something: "3 Steps", "Scope 3 emissions"."""
    block = reading.document.block_at(mention.start)
    if block and block.kind in ("heading", "title") and mention.start == block.span.start:
        return None
    ahead = list(WORD.finditer(reading.document.text, intro.start, mention.start))
    if not ahead or reading.document.text[ahead[-1].end() : mention.start].strip():
        return level
    last = ahead[-1][0]
    polite = last in ("Sie", "U", "Vous")
    if polite or not last[:1].isupper() or last.casefold() in words.determiners | words.prepositions | words.definite:
        return level
    return "warning" if len(ahead) == 1 and level == "error" and mention.value != 2 else None


def _level_of_tail(
    tail: str, said: Sequence[str], before: Sequence[str], stated: StatedList, words: ListWords, language: str
) -> Level | None:
    """How surely the words between a count and a list tell that the count is the list's; None where they do not."""
    if not said or len(said) > _TAIL_WORDS or re.search(r"[;.?!]\s|[()]", tail):
        return None
    if said[0] in words.joining or any(word in words.following for word in said[2:]):
        return None
    if said[0] in words.prepositions and any(word in words.following for word in said):
        return None
    first_preposition = next((n for n, word in enumerate(said) if word in words.prepositions), len(said))
    if any(word in words.joining for word in said[:first_preposition]):
        # "four chapters and covers": what follows is joined to something else than the count's noun
        return None
    if stated.where == "parentheses" and (len(said) > 6 or "," in tail or not _is_naming(stated, words)):
        return None
    # an article that no preposition governs is an object, so a verb stands between count and list
    verb = any(
        word in words.determiners
        and number
        and said[number - (2 if said[number - 1] in _ALL else 1)] not in words.prepositions
        for number, word in enumerate(said)
    )
    definite = bool(before) and before[0] in words.definite
    named = stated.where == "parentheses" and all(item.text[:1].isupper() for item in stated.items)
    if definite and (verb or len(said) > (_NAMED_TAIL if named and ends_with_one(tail, language) else 3)):
        return None
    if stated.where in ("sections", "table"):
        return "warning"
    opened = not before or before[0] in words.definite | words.prepositions | words.determiners
    if verb and stated.where in ("inline", "parentheses") and (opened or not _of_noun(said)):
        # "fifteen countries have signed the treaty: …": a list of names is one of what the sentence begins with
        named = all(item.text[:1].isupper() for item in stated.items) and len(stated.items) >= 4
        single = not said[-1].endswith(("s", "x", "en"))  # "two bodies run the fund: …", not "two men saw the yards: …"
        named = named or (
            single and len(stated.items) >= 3 and all(_THE_NAME.match(item.text) for item in stated.items)
        )
        return "error" if named and not words.capital_nouns and not before else None
    if verb and not _of_noun(said):
        return "warning"
    return "error"


_NAMED_TAIL = 6
_THE_NAME = lazy_re(r"(?:(?:[Tt]he|[Ll]es?|[Ll]a|[Dd]e|[Hh]et)\s|[Ll]['’])[A-ZÀ-Þ]")


def _of_noun(said: Sequence[str]) -> bool:
    """Whether all behind a noun is a clause about it: "six signs that anyone can see"."""
    return any(word in _RELATIVE for word in said[1:4])


_RELATIVE = frozenset("that which who qui que die dat welche welcher".split())


def _is_naming(stated: StatedList, words: ListWords) -> bool:
    """Whether what stands in parentheses names things, and is no clause ("provided that …")."""
    items = [WORD.findall(item.text) for item in stated.items]
    first = items[0][0].casefold() if items[0] else ""
    return first not in words.adding and all(len(item) <= 12 for item in items)


def _first_count(reading: Reading, span: Span) -> Announced | None:
    """The count right after a word that points back ("these three species")."""
    for mention in reading.mentions_in(span)[:1]:
        between = WORD.findall(reading.document.text[span.start : mention.start])
        if is_count(mention) and len(between) <= 2:
            return Announced(mention, "error")
    return None
