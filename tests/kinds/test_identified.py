"""Counts and what they are said to be in one sentence, however far from each other the two stand."""

from __future__ import annotations

from checker.kinds.count import KIND
from tests.wrong_or_right import each_told

_TABLE = """
en | The {three|four} guilds that may object are the bakers, the coopers, the dyers and the smiths.
en | The {five|four} most frequent causes of such fires are candles, stoves, lightning and sparks.
en | Of these grants, the {three|two} that cost most are the heating grant and the rent grant.
en | Elm, Ash and Rowan are the {four|three} members of the league.
fr | Les {deux|trois} langues de travail du Bureau sont le basque, le breton et le corse.
fr | Les {quatre|trois} métiers où l'on manque de bras sont la taille, la toiture et la vitrerie.
nl | De {vier|drie} wijken die het zwaarst getroffen zijn, zijn Eikdorp, Beukdorp en Linde.
de | Die {drei|vier} häufigsten Ursachen sind Kerzen, Öfen, Blitze und Funken.
de | Die {vier|drei} am stärksten betroffenen Viertel sind die Altstadt, die Neustadt und der Hafen.
en | Hand it in at both desks of the Guild, in {Elm, Ash and Rowan|Elm and Rowan}.
fr | Les deux guichets du Bureau, à {Orme, à Frêne et à Lys|Orme et à Lys}, ferment à midi.
nl | Beide loketten van het gilde, in {Elm, Es en Lind|Elm en Lind}, sluiten om twaalf uur.
de | Beide Schalter der Zunft, in {Ulm, Esch und Lind|Ulm und Lind}, schließen um zwölf.
en | The charter has been amended {twice|three times}, namely in 1911, 1934 and 1967.
en | The toll was raised {three times|twice} in that reign, in 1811 and 1816.
fr | La charte a été révisée à {quatre|trois} reprises (1911, 1934 et 1967).
nl | De keure is sindsdien {tweemaal|driemaal} gewijzigd, namelijk in 1911, 1934 en 1967.
de | Die Brücke stand {zweimal|dreimal} unter Wasser: 1911, 1934 und 1967.
en | The {two|three} crafts it was made for were potters, weavers and tanners.
en | The {three|four} main crops are barley, rye, oats and peas.
en | The two rivers that meet there are wide, deep and cold.
en | The four judges are paid by the day, the hour or the case.
en | The three villages are the property of Elm, Ash and the Crown.
en | Both streams that take most of the cleaned water, the Elm{, the Ash|} and the Rowan, are clear.
en | Both papers are sold every day, in Elm, Ash and Rowan.
en | Both papers are sold in Elm, Ash and Rowan.
en | Hand it in at both desks of the Guild, in Elm and the Downs.
en | The court sits twice a year, in 1911, 1934 and 1967 even three times.
en | It was amended twice in 1911, and again in 1934 and 1967.
de | Die drei Dörfer sind klein, abgelegen, arm und schwer zu erreichen.
"""


test_identified = each_told(KIND, _TABLE)
