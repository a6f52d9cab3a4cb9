"""What is told as after, or because of, something that the page dates later; and what only seems so."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import each_told

test_told = each_told(
    KIND,
    """
en | The hall burnt down on 4 May 2012. It was rich in carvings.\\n\\nAfter the fire, in March {2011|2013}, the
     council hired an architect.
en | # Derailment at Marl\\n\\nIn the night of 23 to 24 March 2019 two wagons left the rails.\\n\\n##
     Steps\\n\\nBecause of the derailment, the speed was cut with effect from {9|29} March.
en | The new wing, which was opened in March 2018, is bright: the clinic moved in a few weeks after the opening,
     in {November 2017|April 2018}.
en | The hall burnt down on 4 May 2012. Three years after the fire, in June {2018|2015}, it was rebuilt.
fr | Une demande est partie le 14 mars 2019.\\n\\n## Suite\\n\\nDans sa réponse à cette demande, datée du {3|23}
     mars 2019, la ville a refusé.
fr | La halle a brûlé le 4 mai 2012. En raison de l'incendie, les archives ont déménagé en mars {2011|2013}.
nl | Op 4 mei 2012 brandde de hal af. Vanwege de brand verhuisde het archief in maart {2011|2013}.
de | Am 4. Mai 2012 brannte die Halle ab. Wegen des Brandes zog das Archiv im März {2011|2013} um.
en | The hall burnt down on 4 May 2012. After the fire of 1998 it stood empty.
en | The hall burnt down on 4 May 2012. After the fire, the archive, founded in 1950, was moved.
en | The hall burnt down on 4 May 2012. After the fire the archive founded in 1950 was moved.
en | The museum opened in 2001. After the opening of the new wing, in 1998, the gardens were made.
en | In 2009 the two schools merged. Because of the merger the site at Harr was sold in 2007.
en | A fire broke out in 2012. After the fire drill, in May 2011, the doors were widened.
en | Fires broke out in May 2010 and in June 2014. After the fire, in July 2010, a watchman was hired.
nl | De hal brandde af op 4 mei 2012. Na de brand van 1998 stond hij leeg.
    """,
)
