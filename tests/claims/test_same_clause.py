"""One thing said in two clauses with two values, whatever else is said, and clauses that only look alike."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.claims.judging import judged_pairs
from checker.claims.reading import Reading
from checker.readers import read_text

TWO_VALUES = [
    ("en", "In 2021/22 we mended 1,240 nets and sold 300 more to visitors.",
     "In 2021/22 we mended 1,420 nets: 900 by hand, 340 by machine and 180 with the help of pupils."),
    ("nl", "Leerlingen krijgen 6,20 euro leesgeld per maand, en ouders niets.",
     "Wie in de keuken helpt, verdient iets bovenop zijn leesgeld van 7,20 euro per maand."),
    ("fr", "Un bidon de 20 litres coûte 3,10 francs à la caisse.",
     "Depuis mars, le prix est le même partout : 1,90 franc pour un bidon de 10 litres, 2,90 francs pour 20 litres."),
    ("en", "Store the ledgers for six years, on paper or as a file.",
     "If your ledgers are in disorder, for ledgers have to be stored for nine years, a fine may follow."),
    ("en", "Entry is free of charge for anglers over 60, for those on crutches and for groups with a guide.",
     "Most of the day's guests were anglers over 65, the age from which entry is free of charge."),
    ("en", "Norland signed the Herring Convention on 9 May 1984 and ratified it in 1987.",
     "It built its first smokehouse in 1981 and signed the Herring Convention on 9 May 1986."),
    ("en", "You must declare the catch when your landings in any one week are above 850 kilograms.",
     "A fisher whose landings now stay under 800 kilograms, the limit for declaring the catch, may stop at once."),
]  # fmt: skip
TWO_VALUES += [
    ("en", "The close season for trout lasts from 1 October to 28 February on all rivers.",
     "Nobody may fish from 1 October to 18 February, the close season for trout."),
    ("en", "Norland ratified the Herring Convention on 12 May 1994, after a long debate.",
     "When it was new, Norland ratified the Herring Convention on 21 May 1994."),
    ("en", "The trust is responsible for eleven smokehouses.", "Of its twelve smokehouses, seven are open all year."),
]  # fmt: skip
TWO_VALUES += [
    ("en", "The budget is 8.4 million euros: 4.6 million for boats and 2.1 million for the Herring Museum.",
     "# Money\n\n## The Herring Museum\n\nThe trust gave 2.6 million euros towards its cost."),
    ("en", "Visit us.\n\n- The hatchery in Brae: it is old. It restocks the ponds six times a year.",
     "The hatchery restocks the ponds in Brae five times a year, in spring and in autumn."),
    ("en", "You can order eight charts a day, from home or on the spot.",
     "You may have no more than six charts a day, and one at a time on your table."),
    ("en", "Twine for mending nets costs 8,100 euro; no boat was bought since 2009.",
     "In 2019, twine for mending nets is expected to cost 8,900 euro."),
]  # fmt: skip
ALIKE = [
    ("en", "Members of five trades (smiths, tilers, joiners, glaziers and masons) may work on the quay for 90 days.",
     "Smiths and members of the other four trades may work on the quay for 90 days."),
    ("en", "The limit is 12 knots in harbours.", "Harbours may ask for zones of 8 knots."),
    ("en", "On 31 December 2009 the trust employed 314 people.", "On 31 December 2009 the jail held 438 people."),
    ("nl", "In geen enkele week mag iemand meer dan 60 uur werken.",
     "Wie jonger dan 18 is, mag 40 uur per week werken."),
    ("en", "The first trawl takes two hours, with the whole crew on deck.",
     "The second trawl takes three hours, with the whole crew on deck."),
    ("en", "A pass for anglers costs 40 euro and can be bought at the lock.",
     "A pass for divers costs 30 euro and can be bought at the lock."),
    ("en", "In 2019 we mended 1,240 nets by hand.", "In 2020 we mended 1,420 nets by hand."),
    ("en", "She has paid into the herring fund for 30 years and will get half the pay.",
     "Full pay from the herring fund requires 40 years."),
    ("en", "- Herring: at most 120 kilograms a day\n- Mackerel: at most 150 kilograms a day", "More is thrown back."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "first", "second"), TWO_VALUES)
def test_one_thing_with_two_values(language: str, first: str, second: str) -> None:
    assert _told(language, first, second)


@pytest.mark.parametrize(("language", "first", "second"), ALIKE)
def test_two_things(language: str, first: str, second: str) -> None:
    assert not _told(language, first, second)


def _told(language: str, first: str, second: str) -> list[str]:
    text = f"# The quay\n\n{first}\n\n## More\n\nHere stands something else altogether.\n\n{second}\n"
    document = read_text(text, path="page.md", language=language)
    return [judged.why for judged in judged_pairs([Reading(document)])]


def test_a_text_that_tells_the_total_of_another_year() -> None:
    text = (
        "# The quay\n\nIn 2020 we sold 1,560 nets.\n\n## Nets sold\n\n| Sort | 2019 | 2020 |\n|---|---|---|\n"
        "| Small | 900 | 1,000 |\n| Large | 660 | 724 |\n| Total | 1,560 | 1,724 |\n"
    )
    (judged,) = judged_pairs([Reading(read_text(text, path="p.md", language="en"))])
    assert judged.suggestion == "1,724"


def test_what_a_third_passage_bears_out_is_proposed() -> None:
    text = (
        "# The quay\n\nIn 2021, 52 per cent of the nets were mended by hand; all shall be in 2030.\n\n## Nets\n\n"
        "In 2021 our guests mended 57 per cent of the nets by hand.\n\n## Figures\n\nMended by hand: 57 per cent "
        "of all nets. That is more than elsewhere.\n"
    )
    found = [each for each in check([read_text(text, path="p.md", language="en")]).findings if each.kind == "agreement"]
    assert {(each.suggestion, each.places[0].quote) for each in found} == {("57 per cent", "52 per cent of the nets")}
