"""What so many make of which one has so much, and what one has on average, wherever the section tells of them."""

from __future__ import annotations

import pytest

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import Statement, statements, told_of

_TABLE = """
en | A credit is worth 25 hours of study. There are lectures and exams. The thesis carries eight credits and so takes
     {260|200} hours.
en | The depot has 16 halls. Every hall holds 240 pallets. Altogether there is room for {3,360|3,840} pallets.
en | For clay we charge seven euro a head, so with all 24 places taken the bill is €{178|168}.
en | The fund reckons with 10.40 crowns to the euro. The grant for rent is at most €620 ({6,484|6,448} crowns) a month.
nl | Een studiepunt staat voor 28 uur werk. De stage telt elf studiepunten en komt dus neer op {318|308} uur.
de | Ein Leistungspunkt entspricht 30 Stunden. Das Praktikum bringt zwölf Leistungspunkte und dauert somit
     {380|360} Stunden.
fr | Un crédit représente 25 heures de travail. Le stage vaut douze crédits, soit {350|300} heures.
fr | Chaque salle compte 36 places. Les douze salles offrent donc {442|432} places en tout.
nl | Elke zaal heeft 36 stoelen. Er zijn twaalf zalen. Er zijn dus {442|432} stoelen.
en | The 40,000 people of the town use 130 litres of water each in a day. For all of them together this means
     {520|5,200} cubic metres a day.
de | Ein Stellplatz kostet 35 Euro. Der Verein hat 24 Mitglieder. Für 18 Stellplätze zahlt er also {640|630} Euro.
en | A ticket costs €8 and a group of ten pays €70. For 25 tickets the school thus paid €190.
en | Every pupil beyond 25 costs €4.50, so thirty of them come to €117.50.
en | A desk costs €140. The school bought 18 desks and six lamps, which made €2,730 with the lamps.
en | A space costs €48 a month, which makes €576 in a full year.
en | Each branch has 1,250 books. The 14 branches lend 18,500 books a month altogether.
en | A lorry carries 18 tonnes. Nine lorries left on Monday, so about 160 tonnes were moved.

en | The islands have 2,760 people on 60 square kilometres, or {64|46} to the square kilometre.
fr | La commune compte 5 520 habitants pour 120 km², soit {64|46} au kilomètre carré.
de | Der Kreis zählt 92.000 Einwohner auf 460 Quadratkilometern, also {260|200} je Quadratkilometer.
nl | De gemeente telt 23.000 inwoners op 50 vierkante kilometer, dus {640|460} per vierkante kilometer.
en | In 2019 the pool was open on 310 days and drew 93,000 bathers, on average {360|300} a day.
nl | Het zwembad was in 2019 op 310 dagen open en telde 93.000 bezoekers, gemiddeld {360|300} per dag.
de | An 240 Öffnungstagen kamen 2019 insgesamt 48.000 Gäste, im Schnitt {250|200} pro Tag.
fr | En 2019, le musée a ouvert 250 jours et reçu 75 000 visiteurs, soit {350|300} par jour.
en | In 2019 the pool was open on 310 days; there were 93,000 bathers, of whom 48,500 in summer, and 254 a day in 2018.
en | Traffic was 21.3 million this year. That is 3.1 million more than in 2021, but below the 22.7 million of 2019.
"""


@pytest.mark.parametrize("statement", statements(_TABLE.replace("\n\n", "\n")), ids=str)
def test_what_one_has(statement: Statement) -> None:
    if statement.wrong:
        assert told_of(KIND, statement.wrong, statement.language)
    assert told_of(KIND, statement.right, statement.language) == []


_RUNNING = """
| Month | Tonnes | So far |
|---|---|---|
| April | 10.4 | 10.4 |
| May | 16.1 | 26.5 |
| June | 20.7 | {june} |
| July | 30.0 | 77.2 |
| August | 22.5 | {august} |
"""
_LEAGUE = """
| Club | Won | Drawn | Lost | Points |
|---|---|---|---|---|
| Alder | 15 | 4 | 3 | 49 |
| Birch | 12 | 4 | 6 | {points} |
| Cedar | 11 | 6 | 5 | 39 |
| Dogwood | 10 | 5 | 7 | 35 |
"""
_ACCOUNT = """
| Million | 2018 | 2019 |
|---|---|---|
| Held on 1 January | 64.6 | {opening} |
| Paid in | 5.2 | 5.4 |
| Paid out | –4.8 | –5.0 |
| Costs | –0.3 | –0.3 |
| Held on 31 December | 64.7 | 64.8 |
"""
_PARTS = """
| Cargo | 2018 | 2019 |
|---|---|---|
| Boxes | 4,310 | 4,655 |
| – refrigerated | 508 | 562 |
| Bulk | 2,870 | 2,940 |
| **Total** | 7,180 | {total} |
"""
_CROSSED = """
| Crossing | Lorries | Cars | Coaches | All |
|---|---|---|---|---|
| North | 412 | 1,980 | 36 | 2,428 |
| Ferry | 655 | 870 | 12 | {ferry} |
| South | 198 | 1,245 | 51 | 1,494 |
| Together | 1,265 | 4,095 | 99 | 5,459 |
"""


@pytest.mark.parametrize(
    ("table", "said", "flagged"),
    [
        (_RUNNING.format(june="47.2", august="99.7"), "", 0),
        (_RUNNING.format(june="46.2", august="99.7"), "46.2", 1),
        (_RUNNING.format(june="47.2", august="98.7"), "98.7", 1),
        (_LEAGUE.format(points=40), "", 0),
        (_LEAGUE.format(points=38), "= 40", 1),
        (_ACCOUNT.format(opening=64.7), "", 0),
        (_ACCOUNT.format(opening=62.7), "64.8", 1),
        (_PARTS.format(total="7,595"), "", 0),
        (_PARTS.format(total="7,495"), "7,495", 1),
        (_CROSSED.format(ferry="1,537"), "", 0),
        (_CROSSED.format(ferry="1,525"), "1,525", 1),
    ],
)
def test_rows_and_columns(table: str, said: str, flagged: int) -> None:
    found = told_of(KIND, "# Figures\n" + table, "en")
    assert len(found) == flagged
    assert all(said in message for message in found)
