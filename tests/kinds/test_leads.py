"""What leads into a list and tells how many it lists, by its grammar or by the names of the items."""

from __future__ import annotations

from checker.kinds.count import KIND
from tests.wrong_or_right import each_told

_BULLETS = """
en | {Seven|Eight} villages have been joined to the town:\\n\\n- Ander\\n- Brook\\n- Calder\\n- Dene\\n- Elm\\n- Fallow
    \\n- Garth\\n- Holm
en | {Four|Five} bridges or stretches of road will be closed during the works:\\n\\n- Mill Bridge;\\n- the quay;
    \\n- Station Road;\\n- the underpass;\\n- Hill Street.
en | Keep these {five|four} numbers at hand as long as you stay:\\n\\n- police\\n- doctor\\n- fire\\n- gas
en | Send these {three|four} forms to us by post:\\n\\n- form A\\n- form B\\n- form C\\n- form D
fr | {Trois|Quatre} communes ont été rattachées à l'agglomération :\\n\\n- Aubrac\\n- Belmont\\n- Cère\\n- Dournel
nl | {Zes|Zeven} dorpen zijn bij de gemeente gevoegd:\\n\\n- Alm\\n- Berg\\n- Dorst\\n- Elst\\n- Gaal\\n- Hees\\n- Ierst
de | {Sieben|Acht} Gemeinden wurden dem Kreis zugeschlagen:\\n\\n- Aldorf\\n- Berg\\n- Dorn\\n- Elm\\n- Forst\\n- Gau
    \\n- Horn\\n- Ilm
nl | Het schap legt de boeren {vier|drie} heffingen op:\\n\\n- water\\n- wegen\\n- dijken
en | Five members of the board inspect the site every spring and look at:\\n\\n- the roof\\n- the drains\\n- the wiring
    \\n- the stairs
en | Three inspectors visited the farm and found faults:\\n\\n- a broken fence\\n- dirty water
    \\n- no records\\n- old feed
en | Four people work in the office and deal with requests of every sort:\\n\\n- passports\\n- permits\\n- births
    \\n- deaths\\n- marriages
en | In these three countries you can order our goods from:\\n\\n- Ansel & Co\\n- Borg\\n- Carr\\n- Drum
en | Each of these five documents must show your name and be:\\n\\n- signed\\n- dated\\n- stamped\\n- legible
en | Two houses were sold to the members of the trust:\\n\\n- Ada Holm\\n- Bo Lind\\n- Cy Moor
en | Four offices are equipped with new machines:\\n\\n- printers\\n- scanners\\n- copiers
de | Drei Ämter prüfen den Antrag nach diesen Punkten:\\n\\n- Lage\\n- Größe\\n- Preis\\n- Zustand
de | Fünf Jahre nach dem Antrag müssen vorliegen:\\n\\n- Mietvertrag\\n- Vollmacht\\n- Ausweis\\n- Kontoauszug
fr | Trois agents tiennent le guichet et délivrent :\\n\\n- les passeports ;\\n- les permis ;\\n- les cartes ;
    \\n- les actes.
nl | Vier kantoren zijn uitgerust met nieuwe apparaten:\\n\\n- printers\\n- scanners\\n- telefoons
en | The board has four members, of whom these were elected:\\n\\n- Ada Holm\\n- Bo Lind\\n- Cy Moor
"""

test_bullets = each_told(KIND, _BULLETS)

_BEARERS = """
de | {Drei|Vier} Ämter teilen sich die Aufsicht: das Bauamt, das Umweltamt, das Gesundheitsamt und das Ordnungsamt.
en | {Six|Seven} lines with a licence call at the port: the Northern Line, the Baltica, Hansen & Sons, the Trident
    Line, Ostrava Line, the Meridian and the Blue Line.
nl | {Vijf|Vier} scholen in de wijk doen mee: de Ankerschool, de Brugschool, de Lindeschool en de Torenschool.
fr | {Quatre|Trois} ateliers avec pignon sur rue participent à la fête : l'atelier Morel, l'atelier du Pont et l'atelier
    des Halles.
en | Six towns drew up the plan: Alba paid, Brae built, Cove ran the site, Dale trained the staff and Elm and Firth
    watched.
nl | Drie rederijen varen op het eiland: zij vertrekken om acht, tien, twaalf en twee uur.
en | Two trains a day stop here: the first at 9.15, the second at 14.20 and, on Sundays, a third at 18.40.
"""

test_bearers = each_told(KIND, _BEARERS)

_MONTHS = """
en | The Council sits {six|five} times a year: in January, March, May, July and September.
nl | De commissie komt {driemaal|viermaal} per jaar bijeen: in maart, juni, september en december.
de | Der Ausschuss tritt {viermal|fünfmal} im Jahr zusammen: im Februar, April, Juni, Oktober und Dezember.
fr | Le jury se réunit {trois|quatre} fois par an : en février, mai, août et novembre.
en | The paper comes out {twice|three times} a year, in April, August and December.
en | The Council sits six times a year, among others in January, March, May, July and September.
en | The Council sits six times a year: in January, March, May, July and September, and once when the mayor wishes.
en | The Council sits six times a year, in January, March, May, July and September in town and in August abroad.
en | The Council sits three times a year, in January to March and in May.
de | Der Ausschuss tagt viermal im Jahr, im Juni und im Oktober in Bonn.
nl | De raad vergadert zes keer per jaar, in mei en juni elke week.
"""

test_months = each_told(KIND, _MONTHS)
