"""Counts that announce a list in some other way than right before its colon, and lists of which each item counts."""

from __future__ import annotations

from checker.kinds.count import KIND
from tests.wrong_or_right import each_told

_TABLE = """
en | The work is divided among {five|four} benches: the first for tax, the second for land, roads and rivers, the third
    for schools, and the fourth for health, pensions and care.
en | {Five|Four} juries decide: the first judges bread, the second cheese, the third wine and the fourth honey.
fr | {Six|Sept} arbres en forment 90 % : le hêtre, l'épicéa, le sapin, l'érable, le frêne, le chêne et le pin.
nl | {Zes|Vijf} houtsoorten vormen het dak: de eik, de den, de es, de beuk en de spar.
de | {Sechs|Fünf} Gemeinden bilden den Kreis: Aldorf, Brehm, Lauen, Orsingen und Taun.
en | Two smiths spend an hour with you: they look at locks, hinges and bolts, and oil what sticks.
en | The guild has {three|four} tasks: it mends locks, it oils hinges, it files keys and it sells bolts.
nl | Kinderen zijn welkom op {vijf|zes} plaatsen: De Roos, Het Nest, De Boom, Sint-Jan, De Molen en de zaal aan de Dijk.
en | Three sorts of cost are not paid: meals, {fines, gifts|fines} and the wages of those whom another office employs.
en | The panel sits with {three|four} members: its chair, a judge and two surveyors.
de | Der Rat hat {vier|fünf} Mitglieder: den Vorsitzenden, zwei Räte und zwei Sachverständige.
en | Our depots are {four|three}: Lys, Brelle and Orm.
en | Bring these {four|three} things, as far as you have them:\\n\\n- your passport\\n- your visa\\n- a photo
en | The Guild runs {three|four} houses in two towns:\\n\\n- the Old Hall\\n- the Mill\\n- the Chapel\\n- the Tower
en | The envoys come from the Court, the Bank, the Mint and the Treasury. These {three|four} bodies pay for them.
en | {Both|All} bridges that cross the Orm, the Old Bridge, the Long Bridge and the Mill Bridge, are closed.
en | How to apply:\\n\\n1. Fill in the form.\\n2. Sign it.\\n3. Send it.\\n\\nThe {fourth|third} and last step is short.
en | To enrol, bring {three|four} papers: your passport or identity card, a photo, a bill not older than two months, and
    the receipt of the fee.
en | A file has {five|four} parts: the form, a plan, a list of the tenants and their rents, and the stamp.
nl | Een dossier heeft {vijf|vier} delen: het formulier, een plan of een foto, een lijst van de buren en het bewijs.
en | You can pay in {three|four} ways: by card at the desk, by transfer within ten days, in cash, and by cheque.
en | {Three|Two} taxes were raised since the last reform: that on salt (2016) and that on tea (2019).
en | {Four|Three} diseases were added in these ten years: measles (2012), mumps (2014) and rabies (2019).
fr | Deux vaccins sont offerts : celui contre la rage, quel que soit l'âge, et celui contre la variole.
de | {Vier|Drei} Linien wurden seither eröffnet: die nach Orm (2015), nach Lys (2017) und nach Tarn (2021).
nl | De dienst heeft {vier|drie} regionale kantoren, in Lys, Orm en Tarn.
en | Three roads were closed last night: snow had fallen, and the wind was strong.
de | Drei Straßen wurden gesperrt: Es hatte geschneit, und der Wind war stark.
en | There are two rules: no dogs, cats or birds in the yard, and no food.
en | Two inspectors visit the kitchen: cellars, stores and yards are seen too.
en | The service works in three fields: housing and land, health and social care, and work.
en | We have two offices in three districts: North, South and West.
en | In these two cases, which are rare, you need not pay:\\n\\n- you are ill\\n- you are under 16
en | On Monday, Lys, Brelle and Orm voted. These three towns are the largest.
en | Six people sit on it: two doctors, a nurse and three patients.
en | The {four|three} pillars of the plan are prevention, protection and care.
en | You need {three|four} papers: a pass, a photo, a birth certificate and proof of residence.
en | A panel of {four|three} judges, Ms Ardal, Mr Brun and Ms Corr, heard the case.
en | The two routes are long, steep and hard.
fr | Les deux disques sont censés avoir, en temps normal, un contenu identique.
en | It has three parts: a tent, a stove and two sleeping bags.
en | {Nine|Ten} people run it: a warden chosen by the guild, four masters sent by the wards and five by the mint.
nl | {Zes|Zeven} mensen beslissen: een voorzitter benoemd door de raad, vier leden uit de wijken en twee uit het gilde.
nl | De pont vaart naar {twee|drie} van de negen eilanden: Lind, Oord en Terp.
fr | Le bac dessert {trois|quatre} des onze îles : Orme, Lys, Frêne et Tarn.
de | Die Fähre fährt zu {drei|vier} der elf Inseln: Orm, Lind, Tarn und Esch.
en | On some days, {three|two} were named by the mint: Ms Ida Thorn and Mr Cole Ash.
en | There are {three|four} things that the guild is asked for and will not do: lend you tools, mend your boat, find
    you a mate and sign as your witness.
nl | Er zijn {drie|vier} zaken die het gilde niet doet: gereedschap lenen, uw boot herstellen, een maat zoeken en
    getuigen.
fr | L'acte porte {quatre|trois} signatures : celles du maître, de l'apprenti et du gardien.
nl | Er zijn {vier|drie} handtekeningen nodig: die van de meester, van de leerling en van het gilde.
de | Alle belegen {vier|drei} Kurse, die zusammen 30 Punkte ergeben:\\n\\n- Weben\\n- Färben\\n- Zeichnen
en | All take {four|three} courses, which are worth 30 points:\\n\\n- weaving\\n- dyeing\\n- drawing
en | The {six|seven} members are a warden, two potters, a dyer and three smiths.
fr | Les {cinq|six} membres sont un maître, deux potiers, une teinturière et deux forgerons.
nl | De {vijf|zes} leden zijn een deken, twee pottenbakkers, een verver en twee smeden.
de | Die {fünf|sechs} Mitglieder sind ein Meister, zwei Töpfer, eine Färberin und zwei Schmiede.
en | The six members are potters, dyers, smiths and masons.
en | Nine people run it: a third of them are masters, two come from the mint and four from the wards.
en | Two guests who live here saw the yards: Elm, Ash and Rowan.
en | The ferry calls at three of the ports, all of them on two of the isles: Orm and Lind.
de | Zwei Befehle können verwendet werden: der eine leert den Ordner ganz, der andere entfernt nur die Pakete, die es
    nicht mehr gibt, und die Listen, die niemand braucht.
"""


test_announced = each_told(KIND, _TABLE)
