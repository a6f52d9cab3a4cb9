"""What a length of time is the length of: how long something is kept, is valid, is told ahead, or parts two times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import any_listed

if TYPE_CHECKING:
    import re

TIME_CLASSES: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    language: tuple((name, any_listed(words)) for name, words in classes)
    for language, classes in {
        "en": (
            ("kept", r"""keeps? | kept | held | stored? | retain\w* | retention | remains? | archived? | preserved
                | on file | deleted? | erased? | destroyed | shredded | wiped
                | thrown away | discarded | shelf life"""),
            ("ahead", "in advance | beforehand | ahead | advance notice | notice"),
            ("between", "between (?:two|each|any two) | apart | again after | come again | interval"),
            ("valid", "valid | validity | expires? | lapses? | runs out | stays good | good for | holds good"),
        ),
        "fr": (
            ("kept", r"""conserv\w+ | gard[eé]\w* | archiv\w+ | stock[eé]\w* | restent | reste | effac\w+ | détrui\w+
                | supprim\w+ | jet[eé]\w*"""),
            ("ahead", "à l['’]avance | d['’]avance | au préalable | préavis"),
            ("between", "entre (?:deux|chaque) | d['’]intervalle | intervalle | revenir après"),
            ("valid", "valables? | valide | validité | expire\\w* | périm\\w+ | caduc | caduque"),
        ),
        "nl": (
            ("kept", r"""bewaar\w* | bewaren | blijven | blijft | opgeslagen | gearchiveerd | bewaartermijn | vernietigd
                | gewist | verwijderd | weggegooid | houdbaar"""),
            ("ahead", "vooraf | van tevoren | op voorhand | tevoren | opzegtermijn | opzegging"),
            ("between", "tussen (?:twee|elke) | tussenpoos | tussentijd | opnieuw na | weer na"),
            ("valid", "geldig | geldigheid\\w* | vervalt | verloopt | verstrijkt"),
        ),
        "de": (
            ("kept", r"""aufbewahr\w+ | aufzubewahren | gespeichert | speichern
                | bleiben | bleibt | archiviert | gelöscht
                | vernichtet | entsorgt | weggeworfen | haltbar"""),
            ("ahead", "im voraus | vorab | vorher | zuvor | kündigungsfrist"),
            ("between", "zwischen (?:zwei|je) | abstand | zwischenraum | wieder nach | erneut nach"),
            ("valid", "gültig | gültigkeit\\w* | verfällt | erlischt | läuft ab"),
        ),
    }.items()
}  # fmt: skip
"""By language, the classes of lengths of time, each with the words that tell of it."""
