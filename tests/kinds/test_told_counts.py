"""Counts tied to names without a list's colon, in four languages, and names that only look like all of them."""

from __future__ import annotations

import pytest

from checker.kinds.count import KIND
from tests.wrong_or_right import flagged_in

_HEADED = "# Charter\n\nOur word.\n\n## {}\n\n### Care\n\nWe look.\n\n### Speed\n\nWe run.\n\n### Thrift\n\nWe save.\n"


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        ("en", "The court sits in four towns. They are Brill, Hale and Tarn.", "four towns"),
        ("fr", "Le train dessert quatre villes. Ce sont Mons, Ath, Tournai, Leuze et Binche.", "quatre villes"),
        ("nl", "Er zijn drie havens. Dat zijn Gent, Luik, Hasselt en Aalst.", "drie havens"),
        ("en", "A board of six is made up of two doctors, a nurse and two clerks.", "six"),
        ("de", "Der Rat der sieben besteht aus drei Ärzten, einer Richterin und zwei Lehrern.", "sieben"),
        ("en", "Both ferries (Alba, Brae and Corrie) sail daily.", "Both ferries"),
        ("de", "Beide Häfen (Kiel, Lübeck und Rostock) sind offen.", "Beide Häfen"),
        ("en", "Three of our six halls (Ash, Elm) are shut.", "Three of our six"),
        ("en", "The code has six parts. Part one is new. The seventh and last part deals with costs.",
         "seventh and last part"),
        ("en", "The judges are Ms Orr, Mr Pace, Ms Quint and Mr Rae. The three judges sit for life.", "three judges"),
        ("en", _HEADED.format("Our four rules"), "four rules"),
        ("en", "In the four towns of Brill, Hale, Port Tarn, Mere and Ost the shops close at six.", "four towns"),
        ("de", "Verboten ist es in den drei Mooren Ahrmoor und Teufelsmoor.", "drei Mooren"),
        ("fr", "Dans les trois communes de Brelle et Castel, tout est fermé.", "trois communes"),
        ("nl", "De drie gemeenten Brel, Kastel, Lys en Ormond bouwen samen.", "drie gemeenten"),
        ("en", "The desk is open four days a week, from Monday to Friday, and closed in May.", "four days"),
        ("en", "The desk is open on four days a week, from Monday to Wednesday and at the weekend.", "four days"),
        ("nl", "Het loket is vijf dagen per week open, van maandag tot woensdag en op zaterdag.", "vijf dagen"),
        ("de", "Es ist an drei Tagen in der Woche offen, von Montag bis Mittwoch und am Freitag.", "drei Tagen"),
        ("fr", "Le guichet ouvre quatre jours par semaine : le lundi, le mardi et le jeudi.", "quatre jours"),
        ("de", "Der Schalter ist an vier Tagen in der Woche offen, von Montag bis Freitag.", "vier Tagen"),
        ("en", "The fund paid for these: a school, a bath, a clinic and a park. All five are in use.", "All five"),
        ("en", "There are shelters in most ports. There are seven: Ayr, Brill, Corve, Dorn, Fane and Hale.", "seven"),
        ("en", "Points are given for three things: the essay (40), the test (30), service (20) and a talk (10).",
         "three things"),
        ("en", "The Board has four members, namely the Chair, two deputies and two others.", "four members"),
        ("en", "She has two aides: Mr Orr sees to boats, Ms Bell to nets and rods and Mr Pace to tugs.", "two aides"),
        ("en", "Two firms are exempt: makers of small boats, tug owners and keepers of ferries are free of the levy.",
         "Two firms are exempt"),
        ("en", ("The code has five parts that anyone can read:\n\n- one on boats;\n- one on nets;\n- one on bait;\n"
         "- one on ice."), "five parts that anyone"),
        ("en", ("So far we have lit five lamps. Table 1 tells more.\n\nTable 1: lamps of the bay\n\n| Name | Lit |\n"
         "|---|---|\n| Ayr | 1990 |\n| Brill | 1992 |\n| Corve | 1999 |\n| Dorn | 2004 |\n"), "five lamps"),
        ("en", "The office works in three languages, English, French, German and Dutch.", "three languages"),
        ("fr", "Les trois villes du lac, Brelle, Castel, Lys et Ormont, ont un bureau.", "trois villes du lac"),
        ("fr", "Il travaille en trois langues, à savoir l'anglais, le grec, l'allemand et le turc.", "trois langues"),
        ("en", "Alba, Brae, Corrin and Dun, the three largest ports, lie east.", "three largest"),
        ("en", "Two bodies run the fund: the Alder Court, the Ministry and the Senate.", "Two bodies run the"),
        ("en", "The team has four people: two engineers, a lawyer and two economists.", "four people"),
        ("en", "It is open to farmers, smiths and cooks. These four groups can apply.", "four groups"),
        ("en", "Five signs are used: one for fire, one for water, one for gas and one for smoke.",
         "Five signs are used"),
        ("fr", "Quatre guichets existent dans toutes les gares :\n\n- les billets ;\n- les bagages ;\n- l'accueil.",
         "Quatre guichets existent"),
    ],
    ids=lambda value: str(value)[:24],
)  # fmt: skip
def test_wrong_count(language: str, text: str, flagged: str) -> None:
    assert flagged_in(KIND, text, language) == [flagged]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The court sits in four towns, three of them on the coast. They are Brill, Hale and Tarn."),
        ("en", "The court sits in three towns. They are Brill, Hale and Tarn."),
        ("en", "A board of six is made up of two doctors, a nurse, two clerks and a priest."),
        ("en", "A board of six is made up of two doctors, a nurse and others."),
        ("en", "Both ferries (Alba and Corrie) sail daily."),
        ("en", "Since the two wars, Brill, Hale and Tarn, once rivals, have been friends."),
        ("en", "Of the five members, Brill, Hale and Tarn, voting together, won."),
        ("en", "Alba, Brae and Corrin, the two last of which are small, lie east."),
        ("en", "They grow wheat, rye and oats. These two crops, rye and oats, are new."),
        ("en", "Two inspectors visited the yards: the Alder Yard, the Brae Yard and the Corrin Yard."),
        ("en", "The team has five people: two engineers, a lawyer and two economists."),
        ("en", "The three members of Brill, Hale, Tarn and Ost met."),
        ("en", "The two states signed Brill, Hale and Tarn."),
        ("en", "The desk is open three days a week, from Monday to Wednesday."),
        ("en", "The desk is open four days a week, from Monday to Wednesday and on Friday."),
        ("en", "The desk is open four days a week, from Monday to Thursday, and on Friday we rest."),
        ("fr", "Le guichet ouvre cinq jours par semaine, du mardi au jeudi et le week-end."),
        ("en", "The Act gives us two tasks: to guard savers, firms and the insured, and to keep markets orderly."),
        ("en", "It has three parts: the law, the notes and the index. All three are in print."),
        ("en", ("There are four basins.\n\nTable 1: basins\n\n| Basin | Area |\n|---|---|\n| Ayr | 120 |\n"
         "| Brill | 90 |\n| Corve | 70 |\n| Dorn | 30 |\n| The river | 310 |\n")),
        ("en", "Both Alba, the old ferry, and Corrie sail daily."),
        ("en", "Three of our six halls (Ash, Elm and Oak) are shut."),
        ("en", "The code has six parts. The sixth and last part deals with costs."),
        ("en", "The code has six parts. The seventh and last meeting of the year deals with costs."),
        ("en", "The judges are Ms Orr, Mr Pace and Ms Quint. The two other judges sit for life."),
        ("en", _HEADED.format("Our three rules")),
        ("en", _HEADED.format("Rules for 2 years")),
        ("en", "Three rates hold: 19 per cent for most, 8 per cent for food, books and hotels, and zero for exports."),
        ("fr", "Le quart des 160 logements, soit 40, sont vides."),
        ("de", "Es gibt vier Grenzen:\n\n- two limits for files\n- two limits for space"),
    ],
    ids=lambda value: str(value)[:24],
)  # fmt: skip
def test_right_count(language: str, text: str) -> None:
    assert flagged_in(KIND, text, language) == []
