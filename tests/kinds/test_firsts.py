"""Firsts that are told of a time before the thing was there."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.document import Document

CASES = [
    ("en", "The clinic was set up in April 1998. The first patients were seen in March 1997.", True),
    ("en", "Our helpline, launched on 3 May 2019, is free. It took its first call in 2018.", True),
    ("en", "The prize was created in 1985. A baker from Harl was given it for the first time in 1984.", True),
    ("en", "The reading room opened in 1974. Its hundred-thousandth visitor came in 1972.", True),
    ("fr", "Le refuge a été fondé en 2003. Les premiers pensionnaires y ont dormi en 2001.", True),
    (
        "fr",
        "L'observatoire, créé en mai 2015, emploie neuf personnes. Il a publié pour la première fois en 2014.",
        True,
    ),
    ("nl", "De kamer werd in 1995 opgericht. De eerste zitting vond plaats in 1993.", True),
    ("nl", "Het loket is op 4 juni 2012 geopend. De eerste klacht werd er in mei 2011 ingediend.", True),
    (
        "nl",
        "Het fonds is op 1 juli 2015 opgericht. Het keerde voor het eerst uit in mei 2014, toen de dijk brak.",
        True,
    ),
    ("de", "Das Museum wurde 1968 eröffnet. Den ersten Besucher begrüßte man 1966 mit Blumen.", True),
    ("de", "Der Verein wurde im März 2004 gegründet. Die erste Ausstellung zeigte er im Herbst 2002.", True),
    ("en", "The clinic was set up in April 1998. The first patients were seen in May 1998.", False),
    ("en", "The museum opened in 1974. The first building on the site went up in 1890.", False),
    ("en", "The club was founded in 1920. The first members had met in a café in 1915.", False),
    ("en", "The library was founded in 1920. A forerunner lent its first books in 1911.", False),
    ("en", "The bridge opened in 1974. The first plans for it were drawn in 1950.", False),
    ("en", "The new station opened in 2014. The first train to reach the town came in 1868, by the old line.", False),
    ("en", "The prize was created in 1985. The first prize of its kind in Europe was given in 1950.", False),
    ("en", "The observatory opened in June 2012. Its first warden was hired in 2010.", False),
    ("en", "The library opened in 1998. Its first books had a stamp of 1995 and were bought in 1996.", False),
    ("en", "The zoo opened in 1998. The first gifts reached it in 1996.", False),
    ("en", "The dome opened in 1998. In 1996 it was shown for the first time.", False),
    ("en", "The observatory was founded in 2012. The first donations came in 2010.", False),
    ("fr", "La médiathèque a ouvert en 1998. Les premiers livres furent achetés en 1995.", False),
    ("fr", "L'hospice a ouvert en mai 2012. La première directrice fut nommée en 2010.", False),
    ("nl", "De sterrenwacht is in 2012 geopend. De eerste directeur werd in 2010 benoemd.", False),
    ("nl", "De bibliotheek werd in 1998 geopend. De eerste boeken kwamen in 1995.", False),
    ("de", "Die Sternwarte wurde 2012 eröffnet. Die ersten Spenden kamen 2009.", False),
    ("de", "Das Haus wurde 2012 eröffnet. Die erste Leiterin trat 2010 an.", False),
    ("fr", "Le musée a ouvert en 1974. La première collection remonte à 1890.", False),
    ("nl", "Het museum werd in 1974 geopend. Het eerste idee ontstond in 1960.", False),
    ("de", "Das Museum wurde 1974 eröffnet. Der erste Entwurf stammt von 1960.", False),
    ("de", "Die Schule wurde 1974 wieder eröffnet. Die ersten Schüler kamen 1890.", False),
]


@pytest.mark.parametrize(("language", "text", "wrong"), CASES)
def test_firsts(language: str, text: str, *, wrong: bool) -> None:
    """What comes only to what is there is not earlier; plans, forerunners, sites and other things may be."""
    page = Document.from_text(f"# Olm\n\n{text}\n", path=f"olm/2026-03-01.{language}.md", language=language)
    assert any(found.kind == "chronology" and found.level != "note" for found in check([page]).findings) == wrong
