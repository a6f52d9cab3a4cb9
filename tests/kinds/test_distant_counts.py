"""Counts told far from the list of what they count, or with its places or its days."""

from __future__ import annotations

from checker.kinds.count import KIND
from tests.wrong_or_right import each_told

_HEADED = """
en | # Parks\\n\\nThe city looks after {six|seven} parks.\\n\\n## Our parks\\n\\n- Ash Green\\n- Birch Hill\\n-
    Cedar Walk\\n- Dell\\n- Elm Lawn\\n- Fern Bank\\n- Gorse Top\\n\\n## Hours\\n\\nOpen all day.
fr | # Piscines\\n\\nLa ville compte {cinq|quatre} piscines.\\n\\n## Les piscines\\n\\n| Piscine | Rue |
    \\n|---|---|\\n| Nord | A |\\n| Sud | B |\\n| Est | C |\\n| Ouest | D |\\n\\n## Tarifs\\n\\nDeux euros.
de | # Bäder\\n\\nDie Stadt betreibt {fünf|sechs} Bäder und verpachtet ein Café.\\n\\n## Unsere Bäder\\n\\n-
    Nordbad\\n- Südbad\\n- Westbad\\n- Ostbad\\n- Seebad\\n- Hallenbad Mitte
nl | # Zwembaden\\n\\nDe stad heeft {vijf|vier} zwembaden.\\n\\n## Zwembaden\\n\\n- Noord\\n- Zuid\\n- Oost\\n- West
en | # Parks\\n\\nIn 1990 the city had six parks.\\n\\n## Our parks\\n\\n- Ash Green\\n- Birch Hill\\n- Cedar Walk
    \\n- Dell\\n- Elm Lawn
en | # Parks\\n\\nThe city has six parks with a playground.\\n\\n## Our parks\\n\\n- Ash Green\\n- Birch Hill\\n-
    Cedar Walk\\n- Dell\\n- Elm Lawn\\n- Fern Bank\\n- Gorse Top
en | # Parks\\n\\nThe city will soon have six parks.\\n\\n## Our parks\\n\\n- Ash Green\\n- Birch Hill\\n- Cedar
    Walk\\n- Dell\\n- Elm Lawn
en | # Parks\\n\\nThe city has six parks.\\n\\n## Parks open in winter\\n\\n- Ash Green\\n- Birch Hill\\n- Cedar
    Walk\\n- Dell\\n- Elm Lawn
en | # Parks\\n\\nThe city has six parks.\\n\\n## Parks\\n\\nSome of them, for instance:\\n\\n- Ash Green\\n- Birch
    Hill\\n- Cedar Walk\\n- Dell\\n- Elm Lawn
en | # Parks\\n\\nThe city has six parks.\\n\\n## Parks\\n\\n- Ash Green\\n- Birch Hill\\n- Cedar Walk\\n- Dell\\n-
    Elm Lawn\\n\\nFern Bank lies in the next town.
en | # Parks\\n\\nThe city has six parks.\\n\\n## Parks\\n\\n- No dogs\\n- No fires\\n- No drones\\n- No tents\\n-
    No cars
en | # Parks\\n\\nThe city has five parks. The county has six parks.\\n\\n## Parks\\n\\n- Ash Green\\n- Birch Hill
    \\n- Cedar Walk\\n- Dell
"""

test_headed = each_told(KIND, _HEADED)

_PLACES_AND_DAYS = """
en | Entry is free on {three|four} days of the year: 1 January, 18 May, 14 July and 9 September.
de | An {vier|drei} Tagen im Jahr ist der Eintritt frei: am 1. Januar, am 18. Mai und am 14. Juli.
en | Our {four|five} clinics are in Alba, Brae, Cove, Dale and Elm.
fr | Nos {trois|quatre} agences se trouvent à Alba, Brae, Cove et Dale.
en | Our six clinics are in Alba, Brae, Cove, Dale and Elm.
en | The {five|four} towns on the line – Alba, Brae, Cove and Dale – pay for it together.
en | The two ministers for the islands (Alba, Brae and Cove) resigned.
nl | De stichting beheert {drie|vier} musea: het Zeemuseum, het Zoutmuseum, het huis Rolland en de molen van Kerk.
en | Staff have to attend within three days of the notice: 1 May and 8 May are holidays.
"""

test_places_and_days = each_told(KIND, _PLACES_AND_DAYS)
