"""How alike two texts are: sparse TF-IDF over words and pieces of words, and how much of one the other covers.

Words carry a text's meaning, four-letter pieces of long words let inflections and compounds meet ("Steuer" in
"Steuererklärung"), and what holds a digit weighs more, since numbers survive a rewriting. Weights follow Salton and
Buckley, "Term-weighting approaches in automatic text retrieval" (1988): logarithmic term frequency, inverse frequency
over the texts of both versions, cosine.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

Vector = dict[str, float]

_WORD = lazy_re(r"\w+")
_PIECE_CHARS = 4
_PIECE_WEIGHT = 0.5
_DIGIT_WEIGHT = 1.5
_LONG_TEXT_CHARS = 20_000
"""Beyond this the words alone tell texts apart, and pieces would cost more than they tell."""


def words_of(text: str) -> list[str]:
    """The words of a text, folded for comparison."""
    return _WORD.findall(text.casefold())


class Vectors:
    """The weighted vectors of texts, weighed against all the texts of both versions."""

    def __init__(self, texts: Iterable[str], *, piece_weight: float = _PIECE_WEIGHT) -> None:
        self._piece_weight = piece_weight
        self._word_lists: dict[str, list[str]] = {}
        frequency: Counter[str] = Counter()
        count = 0
        for text in texts:
            count += 1
            words = self._word_lists.get(text)
            if words is None:
                words = self._word_lists[text] = words_of(text)
            frequency.update(set(words))
        self._count = count
        self._frequency = frequency
        self._piece_frequency: Counter[str] | None = None
        self._expansions: dict[str, tuple[tuple[str, float], ...]] = {}
        self._made: dict[str, Vector] = {}
        self._norms: dict[str, float] = {}
        self._rarities: dict[str, float] = {}
        self._piece_rarities: dict[str, float] = {}
        self._weighted: dict[str, Vector] = {}

    def words(self, text: str) -> list[str]:
        """The folded words of one of the texts."""
        found = self._word_lists.get(text)
        return words_of(text) if found is None else found

    def rarity(self, word: str) -> float:
        """The inverse document frequency of a word."""
        return math.log(1 + self._count / max(1, self._frequency[word]))

    def frequency(self, word: str) -> int:
        """In how many texts a word stands."""
        return self._frequency[word]

    def vector(self, text: str) -> Vector:
        """The weights of a text's features, not normalised."""
        found = self._made.get(text)
        if found is None:
            found = self._made[text] = self._make(text)
        return found

    def norm(self, text: str) -> float:
        """The length of a text's vector."""
        found = self._norms.get(text)
        if found is None:
            found = self._norms[text] = norm(self.vector(text))
        return found

    def cosine(self, one: str, other: str) -> float:
        """How alike two texts are, 0 to 1."""
        return min(1.0, dot(self.vector(one), self.vector(other)) / (self.norm(one) * self.norm(other)))

    def features(self, text: str) -> frozenset[str]:
        """The words of a text and the pieces of its long ones, whatever they weigh."""
        words = set(words_of(text))
        return frozenset(words.union(piece for word in words for piece, _ in self._pieces(word)))

    def forget(self) -> None:
        """Drops the vectors made so far: a caller that goes section by section keeps memory flat."""
        self._made.clear()
        self._norms.clear()

    def _make(self, text: str) -> Vector:
        words = self.words(text)
        counts = Counter(words)
        vector = {}
        for word, count in counts.items():
            rarity = self._rarities.get(word)
            if rarity is None:
                rarity = self._rarities[word] = self.rarity(word)
            amount = count * _DIGIT_WEIGHT if word[0].isdigit() else count
            vector[word] = rarity if amount == 1 else (1 + math.log(amount)) * rarity
        if len(text) <= _LONG_TEXT_CHARS:
            self._add_pieces(vector, words, counts)
        return vector

    def _add_pieces(self, vector: Vector, words: Sequence[str], counts: Mapping[str, int]) -> None:
        """Adds the weights of the pieces of long words; most pieces stand in one word of a text, and that once."""
        again: set[str] = set()
        for word, count in counts.items():
            weights = self._weights_of_pieces(word)
            if not weights:
                continue
            if count > 1:
                again.update(weights)
            elif not vector.keys().isdisjoint(weights):
                again.update(vector.keys() & weights.keys())
            vector.update(weights)
        if not again:
            return
        amounts = dict.fromkeys(again, 0.0)
        holding = {word for word in counts if not again.isdisjoint(self._weighted[word])}
        for word in words:
            if word in holding:
                for piece, amount in self._pieces(word):
                    if piece in amounts:
                        amounts[piece] += amount
        for piece, amount in amounts.items():
            vector[piece] = (amount if amount < 1 else 1 + math.log(amount)) * self._rarity_of_piece(piece)

    def _weights_of_pieces(self, word: str) -> Vector:
        """What each piece of a word weighs in a text that has the word once and the piece in no other."""
        found = self._weighted.get(word)
        if found is None:
            amounts: dict[str, float] = {}
            for piece, amount in self._pieces(word):
                amounts[piece] = amounts.get(piece, 0.0) + amount
            found = self._weighted[word] = {
                piece: (amount if amount < 1 else 1 + math.log(amount)) * self._rarity_of_piece(piece)
                for piece, amount in amounts.items()
            }
        return found

    def _pieces(self, word: str) -> tuple[tuple[str, float], ...]:
        """The four-letter pieces of a long word with their weights; "+" keeps them apart from words."""
        found = self._expansions.get(word)
        if found is None:
            if len(word) > _PIECE_CHARS and not word[0].isdigit():
                # one word of 100,000 letters must not make 100,000 features
                marked = f"^{word[:60]}$"
                count = len(marked) - _PIECE_CHARS + 1
                weight = self._piece_weight / math.sqrt(count)
                found = tuple((f"+{marked[k : k + _PIECE_CHARS]}", weight) for k in range(count))
            else:
                found = ()
            self._expansions[word] = found
        return found

    def _rarity_of_piece(self, piece: str) -> float:
        found = self._piece_rarities.get(piece)
        if found is None:
            known = min(self._count, max(1, self._frequencies_of_pieces()[piece]))
            found = self._piece_rarities[piece] = math.log(1 + self._count / known)
        return found

    def _frequencies_of_pieces(self) -> Counter[str]:
        if self._piece_frequency is None:
            # counted over the vocabulary: an upper bound that costs no second walk over the texts
            counter: Counter[str] = Counter()
            for word, frequency in self._frequency.items():
                for piece in {piece for piece, _ in self._pieces(word)}:
                    counter[piece] += frequency
            self._piece_frequency = counter
        return self._piece_frequency


def dot(one: Vector, other: Vector) -> float:
    """The inner product of two vectors."""
    if len(other) < len(one):
        one, other = other, one
    return math.fsum([one[key] * other[key] for key in one.keys() & other.keys()])


def norm(vector: Vector) -> float:
    """The length of a vector; 1 for an empty one, so that it may divide."""
    return math.sqrt(math.fsum([weight * weight for weight in vector.values()])) or 1.0


def total(vectors: Sequence[Vector]) -> Vector:
    """The sum of vectors: that of texts read as one."""
    if len(vectors) == 1:
        return vectors[0]
    result = dict(vectors[0])
    for vector in vectors[1:]:
        for key, weight in vector.items():
            result[key] = result.get(key, 0.0) + weight
    return result


def cosine(one: Vector, other: Vector) -> float:
    """How alike two vectors are, 0 to 1."""
    return min(1.0, dot(one, other) / (norm(one) * norm(other)))


def coverage(parts: Sequence[Vector], whole: Vector) -> tuple[float, ...]:
    """For each part in turn, the share of it that lies in the whole and in no part before it.

    What tells a sentence split in two (both halves add something of the old one) from a sentence kept with a new one
    beside it (the second repeats its subject and adds nothing of it).
    """
    return tuple(shares_covered(parts, whole))


def shares_covered(parts: Iterable[Vector], whole: Vector) -> Iterator[float]:
    """What `coverage` tells, each share worked out once it is asked for."""
    left = dict(whole)
    for part in parts:
        found = weight_of_part = 0.0
        for key, weight in part.items():
            weight_of_part += weight
            rest = left.get(key)
            if rest:
                taken = min(weight, rest)
                found += taken
                left[key] = rest - taken
        yield found / weight_of_part if weight_of_part else 0.0
