"""Steps that stand out of the order of time, and lists that keep another order."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import each_told

test_told = each_told(
    KIND,
    """
en | ## Timetable\\n\\n| Step | When |\\n|---|---|\\n| Call | 3 March 2020 |\\n| Proposals | 5 June 2020 |\\n|
     Talks | July 2020 |\\n| Letters to the winners | by 30 {November|September} 2020 |\\n| Agreements signed |
     by 15 October 2020 |\\n| Work begins | January 2021 |
fr | ## Calendrier\\n\\n- 3 mars 2020 : appel\\n- 5 juin 2020 : dépôt\\n- 12 {novembre|juillet} 2020 : oraux\\n-
     9 octobre 2020 : résultats\\n- 4 janvier 2021 : contrats
nl | ## Tijdpad\\n\\n1. De raad nam op 3 maart 2019 het besluit.\\n2. De bewoners gingen op 9 april 2019 in
     beroep.\\n3. De rechter wees hen op 4 juli {2020|2019} af.\\n4. Zij stapten op 2 september 2019 naar het
     hof.
de | ## Zum Verfahren\\n\\n1. Am 3. März 2019 beschloss der Rat den Bau.\\n2. Der Verein klagte am 9. April
     2019.\\n3. Das Gericht wies die Klage am 4. {Juli|Mai} 2019 ab.\\n4. Dagegen ging der Verein am 22. Juni
     2019 vor.
en | ## Our halls\\n\\n| Hall | Opened |\\n|---|---|\\n| Aske | 3 March 2001 |\\n| Brill | 5 June 2003 |\\n|
     Cray | 9 May 2010 |\\n| Dorn | 4 April 2006 |\\n| Esk | 2 May 2012 |
en | ## History\\n\\n1. The hall was built on 3 May 1990.\\n2. It burnt down on 9 June 1999.\\n3. It had already
     been sold on 4 May 1998.\\n4. It was pulled down on 3 May 2003.
en | ## Timetable\\n\\n- Enrolment: until 30 June 2020\\n- Open day: 12 June 2020\\n- Tests: 4 July 2020\\n-
     Results: 9 July 2020\\n- Term begins: 3 September 2020
de | ## Fahrplan\\n\\n- 3. November: Anmeldung\\n- 5. Dezember: Auswahl\\n- 12. Januar: Gespräche\\n- 9.
     Februar: Zusagen\\n- 4. März: Beginn
    """,
)


test_rows = each_told(
    KIND,
    """
en | | Stage | Street | Starts | Road free again |\\n|---|---|---|---|\\n| A | Mill Row | 12 January 2026 | 30
     January 2026 |\\n| B | Quay | 2 March 2026 | {13 February|13 March} 2026 |\\n| C | Weir | 16 March 2026 | 2
     April 2026 |
en | | Course | Starts | Apply by |\\n|---|---|---|\\n| A | 12 January 2026 | 1 December 2025 |\\n| B | 2 March
     2026 | 1 February 2026 |\\n| C | 16 March 2026 | 2 March 2026 |
de | | Name | im Amt |\\n|---|---|\\n| Karl Brehm | 1946–1964 |\\n| Otto Lüders | 1964–{1989|1979} |\\n| Anne
     Suhr | 1979–1999 |\\n| Peter Wess | 1999–2014 |
nl | | Lid | In functie |\\n|---|---|\\n| Karel Brems | 1946–1964 |\\n| Otto Luders | 1964–1989 |\\n| Anne Suur
     | 1979–1999 |\\n| Piet Wes | 1985–2014 |
en | Deputies\\n\\n| Name | Years |\\n|---|---|\\n| Karl Brehm | 1946–1964 |\\n| Otto Luders | 1964–1989 |\\n|
     Anne Suhr | 1979–1999 |\\n| Peter Wess | 1999–2014 |
    """,
)
