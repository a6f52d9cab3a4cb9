"""Shares, sums and rests drawn from what a sentence before told, or from one of several figures before."""

from __future__ import annotations

import pytest

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import Statement, statements, told_of

_TABLE = """
fr | La maison dispose de 240 lits, dont 204 étaient occupés. Le taux d'occupation s'établit ainsi à {89|85} %,
     contre 81 % en 2019.
en | The ward has 240 beds, of which 204 were taken. The occupancy rate is thus {89|85} per cent.
nl | Van de 240 bedden waren er 204 bezet. De bezettingsgraad bedraagt dus {89|85} procent.
de | Von den 240 Betten waren 204 belegt. Die Auslastung beträgt damit {89|85} Prozent.
en | Of the 1,500 who were asked, 1,050 answered. This is a response rate of {60|70} per cent.
nl | In 2020 kwamen er 6.480 klachten. In 2019 waren dat er 5.400. De toename bedraagt dus 1.080 klachten, ofwel
     {18|20} procent.
en | There were 4,200 pleas in 2019. In 2018 it had been 3,500. That is 700 more, or {15|20} per cent.
fr | En 2018, il y avait 3 500 demandes. En 2019, il y en avait 4 200, une hausse de 700, soit {15|20} %.
de | 2018 gab es 3.500 Anträge, 2019 waren es 4.200. Der Anstieg um 700, also {15|20} Prozent, war erwartet worden.
de | 84.000 Menschen kamen. Mehr als die Hälfte von ihnen ({39.500|44.500}) reiste mit der Bahn an.
en | In all 84,000 people came. More than a third of them ({26,000|30,500}) took the train.
fr | Le site a reçu 84 000 visiteurs. Moins de la moitié d'entre eux ({44 500|39 500}) sont venus en train.
nl | Er kwamen 6.480 klachten binnen. Iets meer dan de helft daarvan ({3.100|3.370}) ging over het maandbedrag.
en | Gifts made up 48 per cent of the income and legacies 17, so these two supplied {three quarters|two thirds} of
     it between them.
de | Auf Spenden entfallen 48 Prozent und auf Erbschaften 17 Prozent, zusammen also {drei Viertel|zwei Drittel}.
fr | Les dons représentent 48 % et les legs 17 % ; ces deux sources fournissent donc {75|65} % du total.
nl | Giften zijn goed voor 48 procent en legaten voor 17 procent; samen is dat {75|65} procent.
en | Registration costs €130, or €117 until 1 October, when a discount of 10 per cent ends. You may repeat it at a
     quarter of the full fee, that is {€35|€32.50}.
de | Die Anmeldung kostet 130 Euro, bis Oktober 117 Euro. Wer wiederholt, zahlt ein Viertel der vollen Gebühr, also
     {35|32,50} Euro.
en | The house has 240 beds, of which 204 are in use. The occupancy rate of the region is 78 per cent.
en | Of the 240 firms 204 answered. The share of those who pay in time is thus unknown, but 30 per cent said they do.
en | In all 84,000 people came and 12,000 of them were children. More than half of them (6,500) came with a school.
en | The tax brought 48 per cent and the levy 17 per cent in 2018. Both taxes together had stood at 61 per cent in
     2010.
en | Half of the 84 seats, so 42, are free.

en | In 2014 the clubs had 6,800 girls on their books. By 2021 their number had more than doubled, to {12,900|14,100}.
en | In 2014 the clubs had 6,800 girls on their books. By 2021 their number had almost doubled, to {14,900|13,100}.
de | 2014 hatten die Vereine 6.800 Mädchen. Bis 2021 hat sich die Zahl mehr als verdoppelt, auf {12.900|14.100}.
nl | In 2014 telden de clubs 6.800 meisjes. Sindsdien is hun aantal ruim verdubbeld, naar {12.900|14.100}.
fr | En 2014, les clubs comptaient 6 800 filles. Leur nombre a plus que doublé, à {12 900|14 100}.
en | The share went up from 58 per cent in 2018 to 71 per cent. This is a gain of {15|13} percentage points, and in
     relative terms of more than a fifth.
de | Der Anteil stieg von 58 Prozent im Jahr 2018 auf 71 Prozent. Das ist ein Zuwachs von {15|13} Prozentpunkten und
     damit mehr als ein Fünftel.
en | The fee of 80 euro had doubled by 2020. Since then 300 people have paid it.
en | In 2014 the clubs had 6,800 girls. Their number almost tripled in the north, to 1,900.
en | A space costs €48 a month, or €576 a year. Tenants over 65 get 15 per cent off and so pay {€41.80|€40.80} each
     month.
de | Ein Platz kostet 48 Euro im Monat, im Jahr 576 Euro. Rentner erhalten 15 Prozent Rabatt und zahlen 41 Euro.
nl | Een plaats kost 48 euro per maand, dus 576 euro per jaar. Ouderen krijgen 15 procent korting en betalen dus
     {41,80|40,80} euro.
fr | La place coûte 48 euros par mois, soit 576 euros par an. Les retraités ont une remise de 15 % et paient donc
     {41,80|40,80} euros.
de | Die Familie zahlt für das Wasser 333 Euro. Hinzu kommt der Grundpreis von 7,50 Euro im Monat, im Jahr also 90
     Euro. Die Rechnung beläuft sich damit auf {413|423} Euro.
en | The family pays €333 for the water. On top there is a charge of €7.50 a month, €90 a year. The bill therefore
     comes to {€413|€423}.
fr | La famille paie 333 euros pour l'eau. S'y ajoutent 7,50 euros par mois, donc 90 euros par an. La facture
     s'élève ainsi à {413|423} euros.
en | The fleet has 18,400 tonnes, of which 11,250 were landed. Within it 2,300 tonnes are set apart for small boats.
     They had landed 1,640 by August and have {760|660} left.
de | Die Flotte darf 18.400 Tonnen fangen. Davon sind 2.300 Tonnen für Kutter bestimmt. Bis August fingen sie 1.640
     und haben noch {760|660} übrig.
fr | La commune a 18 400 euros, dont 2 300 euros pour la fête. Elle en a dépensé 1 640 et il lui en reste {760|660}.
nl | De vloot mag 18.400 ton vangen. Daarvan is 2.300 ton voor kleine boten. Zij vingen 1.640 ton en houden
     {760|660} ton over.
en | The fund gives {2,400,000|2,500,000} euro, of which 1,100,000 goes to schools, 800,000 to the press and 600,000
     to the arts.
en | It has {388|412} beds: 118 in surgery, 134 in medicine, 36 in maternity, 42 for children, 58 for the old and,
     since March, 24 in the stroke unit.
en | It has 388 beds: 118 in surgery, 134 in medicine, 36 in maternity, 42 for children, 58 for the old plus 24 in
     the day clinic.
en | The prize of 50,000 euro was won by 12,000 votes to 11,000.
en | We had 120 places and 40 rooms. In May 85 were taken, and 30 beds are still free.

en | It was 7.4 °C in the years 1961 to 1990 and 8.7 °C in the years 1991 to 2020, which is {1.5|1.3} degrees more.
en | In 2020 the fund paid 5.4 million, in 2021 6.3 million. The rise of {0.6|0.9} million went to schools.
de | 2020 zahlte der Fonds 5,4 Millionen, 2021 6,3 Millionen. Der Anstieg um {0,6|0,9} Millionen kam den Schulen
     zugute.
nl | In 2020 waren er 412 vragen, in 2021 437. De stijging van {35|25} vragen was verwacht.
fr | En 2020, il y a eu 412 questions, en 2021 437. Cette hausse de {35|25} questions était prévue.
en | Of the 48 judges 30 are women, that is {five in six|five in eight}.
en | The budget has three parts: staff (4.2 million), buildings (1.9 million) and studies (0.8 million). The total
     is {7.1|6.9} million.
en | Sales were 1,450 in January, 1,620 in February and 1,380 in March, {4,550|4,450} for the quarter.
en | Adults pay €9 and children half of that, {€5.50|€4.50}.
en | The survey went to 2,500 homes and 1,550 sent it back, a response of {68|62} per cent.
en | The number of bees rose from 12,000 colonies to 15,000, by {a half|a quarter}.
en | In 2020 the fund paid 5.4 million, in 2021 6.3 million. The rise of 0.5 million planned for 2022 will not
     suffice.
en | Seven out of ten farms, {4,620|4,200} of 6,000, are run by families.
en | A hectare yields 7.5 tonnes of wheat. With 120 hectares under the plough the farm brings in {960|900} tonnes.
en | The subsidy is €12 per square metre. For a roof of 80 square metres the owner gets {€1,060|€960}.
de | Der Zuschuss beträgt 12 Euro je Quadratmeter. Für ein Dach von 80 Quadratmetern bekommt man {1.060|960} Euro.
en | Fees are paid in four parts of €225, so that a year costs {€950|€900}.
de | Das Schulgeld wird in vier Raten zu 225 Euro gezahlt, ein Jahr kostet also {950|900} Euro.
en | The loan of €18,000 is paid back without interest over six years, that is {€350|€250} a month.
en | The old reactor produced 620 megawatts, the new one 1,550, or {four times|two and a half times} as much.
de | Der alte Bus hatte 24 Sitze, der neue hat 72, also {vier|drei}mal so viele.
nl | De oude bus had 24 plaatsen, de nieuwe heeft er 72, dus {vijf|drie} keer zoveel.
fr | L'ancien bus avait 24 places, le nouveau en a 72, soit {cinq|trois} fois plus.
en | The year began with 1,318 cases on the docket. Over twelve months 2,746 new ones were lodged, 85 of which
     online. The court disposed of 2,591 cases: 1,604 by judgment, 702 by settlement and 285 were withdrawn. On the
     last day {1,453|1,473} were therefore still open.
de | Zu Jahresbeginn waren 1.318 Fälle anhängig. Im Laufe des Jahres gingen 2.746 neue ein, davon 85 online. Das
     Gericht erledigte 2.591 Fälle: 1.604 durch Urteil, 987 durch Vergleich. Am Jahresende waren noch {1.453|1.473}
     offen.
nl | Aan het begin van het jaar telde de vereniging 640 leden. In de loop van het jaar kwamen er 75 bij. Het feest
     trok 300 gasten. Er vertrokken 40 leden. Aan het einde van het jaar telde de vereniging {685|675} leden.
en | In 2021 the desk answered 1,095 calls at night, or {four|three} a night.
en | In 2021 the brigade went out 3,285 times, a third of it at night: on average {eight|nine} times a day.

en | Students pay €9,{600|400} for the year. That can be split in three. You then pay €3,600 on enrolment, €3,000 in
     January and €2,800 in April. A charge of €60 is billed apart.
de | Das Studium kostet {9.600|9.400} Euro im Jahr. Die Summe kann in drei Teilen gezahlt werden. Fällig sind dann
     3.600 Euro im Herbst, 3.000 Euro im Januar und 2.800 Euro im April.
fr | L'année coûte {9 600|9 400} euros. Le paiement peut être réparti en trois fois. Vous payez alors 3 600 euros à
     la rentrée, 3 000 euros en janvier et 2 800 euros en avril.
nl | Het jaar kost {9.600|9.400} euro. U kunt in drie keer betalen. U betaalt dan 3.600 euro bij de start, 3.000
     euro in januari en 2.800 euro in april.
en | The year costs €9,600. Three loans are on offer. They are of €3,600, €3,000 and €2,000.
fr | La bibliothèque a prêté 84 000 livres, dont 31 500 aux enfants. Les adultes en ont donc emprunté {53 500|52 500}.
fr | Une nuit coûte 62 euros. Trois nuits reviennent à {196|186} euros, taxe comprise.
nl | De gemeente telt 18.600 inwoners, 620 meer dan vorig jaar. Toen waren het er {17.890|17.980}.
nl | De dijk wordt verhoogd van 4,80 naar 5,50 meter, dus met 70 centimeter.
nl | Drie bussen met elk 48 plaatsen: samen kunnen zij {154|144} mensen vervoeren.
en | The exhibition was open for 80 days and drew 36,000 people, {550|450} a day.
en | The forest covers 4,500 hectares, or {54|45} square kilometres.
en | Our 24 guards work in three shifts of {nine|eight}.
"""


@pytest.mark.parametrize("statement", statements(_TABLE.replace("\n\n", "\n")), ids=str)
def test_what_is_drawn_from_before(statement: Statement) -> None:
    if statement.wrong:
        assert told_of(KIND, statement.wrong, statement.language)
    assert told_of(KIND, statement.right, statement.language) == []
