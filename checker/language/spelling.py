"""Writes small numbers in words, as a text that counts in words would have them."""

from __future__ import annotations

SPELLED: dict[str, tuple[str, ...]] = {
    "en": tuple(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    ),
    "fr": tuple(
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
        "dix-huit dix-neuf vingt".split()
    ),
    "nl": tuple(
        "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
        "achttien negentien twintig".split()
    ),
    "de": tuple(
        "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
        "siebzehn achtzehn neunzehn zwanzig".split()
    ),
}
"""The numbers from nought to twenty; beyond, figures are the better style in all four languages."""


def spell(number: int, language: str) -> str:
    """The number in words up to twenty, in figures beyond."""
    words = SPELLED.get(language, SPELLED["en"])
    return words[number] if 0 <= number < len(words) else str(number)
