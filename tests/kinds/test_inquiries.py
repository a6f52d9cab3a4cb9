"""Results before what they come of, answers before the call, and stages of one thing told over three sentences."""

from __future__ import annotations

import pytest

from checker.kinds.chronology import KIND
from tests.wrong_or_right import Statement, statements, told_of

_TABLE = """
en | The survey of mills was carried out from May to October 2015. The results were published in {March 2015|March
    2016}.
en | Counting of seals began on 4 May 2016. The total was announced on {3 April 2016|3 June 2016}.
en | Counting of seals began on 4 May 2016. The first results were announced on 3 April 2016.
en | The census took place in May 2016. The report on the harbour was published in June 2014 by the port.
en | Interviews ran from 3 February to 28 May 2020. The findings, weighted by age, were released in {January
    2019|June 2020}.
de | Die Befragung fand im Mai 2016 statt. Die Ergebnisse wurden bereits im {März 2016|Juni 2016} veröffentlicht.
en | The order was issued on 22 June 2015. The lines fought it. It was rescinded on {9 March 2014|9 March 2018}.
fr | L'enquête a été menée en mai 2016. Les résultats ont été publiés en {mars 2016|mars 2017}.
fr | L'enquête a été menée en mai 2016. Les résultats provisoires ont été publiés en mars 2016.
nl | De enquête werd gehouden in mei 2016. De resultaten zijn in {maart 2016|maart 2017} gepubliceerd.
nl | De enquête werd gehouden in mei 2016. De voorlopige resultaten zijn in maart 2016 gepubliceerd.
de | Die Umfrage wurde im Mai 2016 durchgeführt. Die Ergebnisse wurden im {März 2016|März 2017} veröffentlicht.
de | Die Umfrage wurde im Mai 2016 durchgeführt. Die vorläufigen Ergebnisse wurden im März 2016 veröffentlicht.
en | This call for tenders was published on 12 March 2020. Bids had to arrive by {26 February 2020|26 April 2020}.
en | This call for tenders was published on 12 March 2020. The budget was set by 26 February 2020.
fr | L'appel a été publié le 12 mars 2020. Les dossiers devaient parvenir au plus tard le {26 février 2020|26 avril
    2020}.
nl | De oproep werd op 12 maart 2020 gepubliceerd. Voorstellen konden tot {26 februari 2020|26 april 2020} worden
    ingediend.
de | Die Ausschreibung wurde am 12. März 2020 veröffentlicht. Angebote waren bis zum {26. Februar 2020|26. April 2020}
    möglich.
en | The council passed the order in 1998. Its licensing part did not please the lines, and it was repealed in
    {1996|2006}.
en | The order was adopted in 1998. Its licensing part pleased nobody. It was repealed in {1996|2006}.
en | The order was adopted in 1998. The lines did not like another order. It was repealed in 1996.
nl | Het besluit dateert van 14 april 2016. Het werd ingetrokken op {3 maart 2015|3 maart 2020}.
en | The inn took its first guests in 1902. It was closed in {1897|1947}.
en | The drug was authorised in January 2016. It was taken off the market in {November 2015|November 2017}.
de | Das Mittel wurde 2016 zugelassen. Es wurde {2015|2018} vom Markt genommen.
fr | Le produit a été autorisé en 2016. Il a été retiré du marché en {2015|2018}.
nl | Het middel werd in 2016 toegelaten. Het werd in {2015|2018} van de markt gehaald.
en | The bridge was handed over in June 1974. Half a century later, in {2014|2024}, a plaque was put up.
fr | Le pont fut livré en juin 1974. Un demi-siècle plus tard, en {2014|2024}, une plaque y fut posée.
nl | De brug werd in juni 1924 opgeleverd. Een halve eeuw later, in {1964|1974}, kwam er een plaat.
de | Die Brücke wurde im Juni 1924 übergeben. Ein halbes Jahrhundert später, {1964|1974}, kam eine Tafel hinzu.
en | The mill was moved in 2016. Two years later, in {2019|2018}, it got a second wheel.
en | The mill was moved in late 2016. Two years later, in early 2019, it got a second wheel.
"""


@pytest.mark.parametrize("said", statements(_TABLE), ids=str)
def test_order(said: Statement) -> None:
    assert told_of(KIND, said.right, said.language, None) == []
    assert said.wrong is None or len(told_of(KIND, said.wrong, said.language, None)) == 1
