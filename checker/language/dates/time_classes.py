"""What a length of time is the length of: how long something is kept, or is valid."""

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
            ("valid", "valid | validity | expires? | lapses? | runs out | stays good | good for | holds good"),
        ),
        "fr": (
            ("kept", r"""conserv\w+ | gard[eé]\w* | archiv\w+ | stock[eé]\w* | restent | reste | effac\w+ | détrui\w+
                | supprim\w+ | jet[eé]\w*"""),
            ("valid", "valables? | valide | validité | expire\\w* | périm\\w+ | caduc | caduque"),
        ),
        "nl": (
            ("kept", r"""bewaar\w* | bewaren | blijven | blijft | opgeslagen | gearchiveerd | bewaartermijn | vernietigd
                | gewist | verwijderd | weggegooid | houdbaar"""),
            ("valid", "geldig | geldigheid\\w* | vervalt | verloopt | verstrijkt"),
        ),
        "de": (
            ("kept", r"""aufbewahr\w+ | aufzubewahren | gespeichert | speichern
                | bleiben | bleibt | archiviert | gelöscht
                | vernichtet | entsorgt | weggeworfen | haltbar"""),
            ("valid", "gültig | gültigkeit\\w* | verfällt | erlischt | läuft ab"),
        ),
    }.items()
}  # fmt: skip
"""By language, the classes of lengths of time, each with the words that tell of it."""
