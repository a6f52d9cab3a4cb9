"""What is told of a thing before it was there, after it was gone, and of who followed whom in an office."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import flagged_and_let_pass

WRONG = [
    ("en", "The Tay Forum was created in 1998 by six towns. Perth has been a member since 1993."),
    ("en", "The Tay Forum was created in 1998 by six towns. In 1995 the Forum published its first report."),
    ("en", "Ms Ada Roth was born in Ulm in 1961. She became a judge in 1955."),
    ("en", "The Tay Forum was created in 1998.\n\nIt has an office in Perth. The Tay Forum bought a ferry in 1990."),
    ("de", "Der Bund wurde 1991 gegründet. Ulm gehört ihm seit 1987 an."),
    ("en", "The Tay Forum was set up in 1998. Its first report appeared in 1995."),
    ("nl", "Burgemeester Vos, in functie van 2006 tot 2013, werd in 2011 opgevolgd door mevrouw Baert."),
    ("en", "The post of Warden was created on 12 May 2006. Mr Dahl, the first Warden, was elected on 3 March 2005."),
    ("nl", "De toren werd in 1955 afgebroken. In 1961 werd hij nog geschilderd."),
    (
        "fr",
        "Mme Roche, entrée en fonction le 1er mars 2018, a succédé à M. Petit, qui a quitté son poste en août 2019.",
    ),
    ("fr", "Le Conseil est né en 1993. La ville de Namur y siège depuis 1989."),
    ("fr", "Le Forum fut créé en 1998 par six villes. En 1995, le Forum publia son premier rapport."),
    ("fr", "Marc Aubel (1874-1938) fut le premier maire. En 1941, il inaugura le pont."),
    ("nl", "Het Fonds werd in 2001 opgericht en in 2009 ontbonden. In 2012 kocht het Fonds een huis."),
    ("de", "Die Agentur wurde 1998 gegründet. Im Jahr 1995 kaufte die Agentur ein Schiff."),
    ("en", "Ms Roth has been Director since 1 May 2019; her predecessor, Mr Hale, retired on 30 June 2021."),
    ("fr", "Mme Roth est directrice depuis 2016. Son prédécesseur, M. Hale, a pris sa retraite en 2018."),
    ("nl", "Mevrouw Roth is directeur sinds 2016; haar voorganger ging in 2018 met pensioen."),
    ("de", "Frau Roth ist seit 2016 Direktorin; ihr Vorgänger ging 2018 in den Ruhestand."),
    ("en", "Dr Hale led the office from 1994 to 2003. He was succeeded in 2001 by Dr Roth."),
    ("de", "Herr Hale leitete das Amt von 1994 bis 2003. Ihm folgte 2001 Frau Roth."),
    ("en", "The mayor is elected for five years. Mr Hale took office in 2009 and left at the end of his term in 2016."),
    ("fr", "Le maire est élu pour cinq ans. M. Hale a été élu en 2009 et son mandat a pris fin en 2016."),
    ("nl", "De voorzitter wordt voor vijf jaar benoemd. Zij werd in 2009 benoemd en haar mandaat eindigde in 2016."),
    ("de", "Sie wird für sechs Jahre gewählt. Frau Roth trat ihr Amt 2004 an; ihre Amtszeit endete 2012."),
]

RIGHT = [
    ("en", "The Tay Forum was created in 1998 by six towns. Perth has been a member since 1999."),
    ("en", "The Tay Forum was created in 1998 by six towns. Its predecessor published a report in 1995."),
    ("en", "The Tay Forum was created in 1998 by six towns. The Forum Theatre opened in 1995."),
    ("en", "The Tay Forum was created in 1998. The Forum of Mayors has met here since 1980."),
    ("en", "The Tay Forum was created in 1998. Perth joined the port in 1984."),
    ("en", "Ada Roth (1874-1938) was the first mayor. In 1941 a street was named after her."),
    ("nl", "Het Fonds werd in 2001 opgericht en in 2009 ontbonden. In 2008 kocht het Fonds een huis."),
    ("de", "Die Agentur wurde 1998 gegründet. Im Jahr 1995 wurde die Agentur beschlossen."),
    ("en", "Ms Roth has been Director since 1 July 2021; her predecessor, Mr Hale, retired on 30 June 2021."),
    ("en", "Ms Roth has been Director since 2016; her predecessor, Mr Hale, died in 2018."),
    ("en", "Dr Hale led the office from 1994 to 2003. He was succeeded in 2003 by Dr Roth."),
    ("en", "The mayor is elected for five years. Mr Hale took office in 2009 and left at the end of his term in 2019."),
    ("en", "The mayor is elected for five years. Mr Hale took office in 2009 and resigned in 2016."),
]


test_flagged, test_let_pass = flagged_and_let_pass(KIND, WRONG, RIGHT, "2024-03-01")
