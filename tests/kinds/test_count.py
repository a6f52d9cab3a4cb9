"""What the kind "count" says of short passages, wrong ones and ones that only look so."""

from __future__ import annotations

from checker.kinds.count import KIND
from tests.wrong_or_right import flagged_and_let_pass

_ROWS = "| Asta | 3 |\n| Brik | 4 |\n| Cora | 5 |\n| Dory | 6 |\n| Total | 18 |\n"
_FLEET = f"Table 2: Boats\n\n| Boat | Crew |\n|---|---|\n{_ROWS}"

WRONG = [
    (
        "en",
        "",
        "four",
        "The five grey boats of Table 2 sail daily.\n\n" + _FLEET,
    ),
    (
        "fr",
        "",
        "4",
        "Les 3 bateaux du tableau 2 sortent.\n\n" + _FLEET.replace("Boat", "Bateau").replace("Table 2:", "Tableau 2."),
    ),
    ("en", "", "five", "The club is led by a board of six: a chair, a deputy and three members."),
    ("en", "", "four", "Three wards are closed for repairs: ward 7, ward 9, ward 11 and ward 12."),
    (
        "en",
        "",
        "four",
        (
            "The following three are open on Sundays and may be used by all who live in Ask:\n\n"
            "- pool\n- park\n- hall\n- library"
        ),
    ),
    (
        "de",
        "",
        "vier",
        (
            "Die folgenden drei sind sonntags offen und stehen allen frei, die in Ask wohnen:\n\n"
            "- Bad\n- Park\n- Halle\n- Archiv"
        ),
    ),
    # language, day of the version, what is suggested ("" for anything), text
    (
        "en",
        "",
        "",
        (
            "The Commission is made up of four directorates: Markets, Competition, Consumers, "
            "Enforcement and Legal Affairs."
        ),
    ),
    (
        "en",
        "",
        "",
        (
            "To renew your card, bring the following four items:\n\n* your old card\n* one photograph\n* "
            "proof of address\n"
        ),
    ),
    (
        "en",
        "",
        "",
        (
            "The Treaty names seven founding members - Austria, Denmark, Norway, Portugal, Sweden and "
            "Switzerland - and was signed in 1960."
        ),
    ),
    (
        "en",
        "",
        "",
        (
            "Our strategy has three goals:\n\n1. Cut emissions.\n2. Protect nature.\n3. Adapt to "
            "change.\n4. Inform the public.\n"
        ),
    ),
    ("en", "", "", "The agency has five regional offices (Aberdeen, Bristol, Cardiff and Durham)."),
    ("en", "", "", "The four main risks are: flooding, heat, drought, storms and coastal erosion."),
    ("en", "", "", "The court has jurisdiction over four crimes: genocide, crimes against humanity and war crimes."),
    ("en", "", "", "Five bodies share the work, namely the Council, the Assembly, the Secretariat and the Court."),
    ("en", "", "", "The five permanent members of the Council are China, France, Russia and the United Kingdom."),
    (
        "en",
        "",
        "",
        "Austria, Belgium, Croatia, Denmark and Estonia joined the pilot. These six countries will report in May.",
    ),
    ("en", "", "", "The board has nine members: the chair, two vice-chairs and five ordinary members."),
    ("en", "", "", "Of the 27 member states, four abstained: Austria, Hungary and Poland."),
    (
        "fr",
        "",
        "",
        "Le dossier comprend quatre pièces :\n\n- le formulaire ;\n- une photo ;\n- un justificatif de domicile.\n",
    ),
    ("fr", "", "", "L'agence compte trois missions : informer, contrôler, sanctionner et conseiller."),
    (
        "fr",
        "",
        "",
        (
            "Les six pays fondateurs (la Belgique, la France, l'Italie, le Luxembourg et les Pays-Bas) "
            "ont signé le traité."
        ),
    ),
    ("nl", "", "", "De raad telt vijf commissies: Financiën, Justitie, Onderwijs en Volksgezondheid."),
    (
        "nl",
        "",
        "",
        "U hebt drie documenten nodig:\n\n- een paspoort;\n- een foto;\n- een formulier;\n- een attest.\n",
    ),
    ("de", "", "", "Das Amt hat drei Aufgaben: Beratung, Aufsicht, Forschung und Ausbildung."),
    (
        "de",
        "",
        "",
        "Folgende fünf Unterlagen sind nötig:\n\n- Ausweis\n- Foto\n- Formular\n- Nachweis der Anschrift\n",
    ),
    (
        "en",
        "",
        "eight",
        (
            "# Customs\n\nThe service has seven regional offices:\n\n- Alma\n- Bree\n- Cole\n- Dorn\n- "
            "Elm\n- Fay\n- Gale\n- Hove\n"
        ),
    ),
    (
        "en",
        "",
        "five",
        "The Council brings together six ministries: Finance, Justice, Health, Transport and Culture.",
    ),
    (
        "en",
        "",
        "four",
        (
            "The levy has three rates:\n\n1. 0% for drinking water;\n2. 6% for food;\n3. 12% for "
            "restaurants;\n4. 21% for everything else.\n"
        ),
    ),
    (
        "en",
        "",
        "seven",
        (
            "The parliament has eight committees: six standing committees (Law, Budget, Trade, Health, "
            "Culture, Defence) and the Petitions Committee."
        ),
    ),
    (
        "en",
        "",
        "twelve",
        (
            "We have offices in thirteen cities:\n\n- **North**: Arle, Bonn, Cork and Dover;\n- "
            "**South**: Essen, Faro, Genoa, Huesca and Ivrea;\n- **East**: Jena, Kiel and Lodz.\n"
        ),
    ),
    ("en", "", "six", "Alda, Brin, Corr, Dell, Enn and Fisk: these five towns have a station."),
    (
        "en",
        "",
        "three",
        (
            "A complaint is refused:\n\n- if it is anonymous;\n- if it is late;\n- if a court has "
            "ruled.\n\nIn these four cases you receive a letter.\n"
        ),
    ),
    (
        "en",
        "",
        "",
        (
            "Fifteen countries have ratified the treaty: Albania, Austria, Belgium, Chile, Cuba, Egypt, "
            "Fiji, Ghana, Iran, Kenya, Mali, Niger, Oman and Peru."
        ),
    ),
    ("en", "", "four", "The programme has three strands (research, training, exchange and dissemination)."),
    (
        "fr",
        "",
        "sept",
        (
            "La loi interdit six pratiques :\n\n- le démarchage ;\n- la vente forcée ;\n- la publicité "
            "cachée ;\n- le faux rabais ;\n- la loterie ;\n- l'appel nocturne ;\n- l'envoi sans "
            "commande.\n"
        ),
    ),
    (
        "fr",
        "",
        "cinq",
        "Le conseil réunit six services : la police, la douane, les finances, la justice et la santé.",
    ),
    (
        "fr",
        "",
        "quatre",
        "La taxe a trois taux : 0 % pour l'eau, 6 % pour le pain, 12 % pour le vin et 21 % pour le reste.",
    ),
    ("nl", "", "zes", "Het agentschap telt vijf afdelingen: Water, Bodem, Lucht, Afval, Geluid en Natuur."),
    (
        "nl",
        "",
        "vier",
        (
            "Breng deze vijf documenten mee:\n\n1. uw paspoort;\n2. een foto;\n3. het formulier;\n4. het "
            "bewijs van betaling.\n"
        ),
    ),
    (
        "de",
        "",
        "sechs",
        (
            "Das Land fördert fünf Vorhaben:\n\n- den Radweg;\n- die Brücke;\n- den Hafen;\n- die "
            "Schule;\n- das Bad;\n- die Bücherei.\n"
        ),
    ),
    (
        "de",
        "",
        "vier",
        "Zuständig sind drei Ämter: das Bauamt, das Umweltamt, das Gesundheitsamt und das Ordnungsamt.",
    ),
    (
        "de",
        "",
        "drei",
        (
            "Der Antrag wird abgelehnt,\n\n- wenn er zu spät kommt;\n- wenn Unterlagen fehlen;\n- wenn "
            "die Gebühr nicht bezahlt ist.\n\nIn diesen vier Fällen erhalten Sie einen Bescheid.\n"
        ),
    ),
]

RIGHT = [
    (
        "en",
        "Loans are of two kinds: short ones, which are told at once, and long ones, which need a vote and are kept.",
    ),
    (
        "fr",
        "Il y a 45 lits : douze pour enfants, au rez-de-jardin, et trente-trois pour adultes, aux deux étages.",
    ),
    (
        "en",
        "The house has 45 beds: twelve for children, on the ground floor, and thirty-three for adults, on two floors.",
    ),
    ("en", "To add up three numbers, proceed as follows:\n\n- click\n- choose a sum\n- type them\n- press Enter"),
    ("nl", "Wilt u drie getallen optellen, dan gaat u als volgt te werk:\n\n- klik\n- kies\n- tik\n- sluit"),
    ("de", "Öffnen Sie zwei Hefte: das Heft, in das Sie schreiben, und das Heft, aus dem Sie lesen."),
    ("en", "6 Fees\n\n- 6.1 Day\n- 6.2 Week\n- 6.3 Month\n- 6.4 Year\n- 6.5 Boats\n- 6.6 Dogs\n- 6.7 Cars"),
    ("en", "C.3 Does it pay?\n\n- C.0 Lead\n- C.1 Fees\n- C.2 Boats\n- C.4 Ferries"),
    ("en", "Her three volume collected works (Songs and Essays) are on show."),
    ("de", "Die 3.0 Boote (Wal und Hai) sind da."),
    ("en", "Five huts:\n\n- all year: Brae, North Mell\n- in summer: Ask Point, Corrin, Dunn\n"),
    ("en", "Two branches:\n\n- head office: Corrin, Ask\n- archive: Brae\n"),
    # language, text
    ("en", "The board has nine members: the chair, two vice-chairs and six ordinary members."),
    ("en", "There are five main categories of waste, such as paper, glass and metal."),
    ("en", "The two committees, Budget and Audit, meet monthly: in January, in March, and so on."),
    (
        "en",
        "In 2019 three experts examined the file: they found no fault, no delay, no cost overrun, and no conflict.",
    ),
    ("en", "The regulation covers 12 sectors and sets out rules on: reporting, audits, penalties and appeals."),
    ("en", "The Ministry has three departments: Trade and Industry, Research and Development, and Energy."),
    ("en", "At its 25 meetings the panel heard many people (farmers, teachers, nurses)."),
    (
        "en",
        (
            "Visas cost 80 euro in three cases:\n\n- first application\n- renewal after loss\n- change "
            "of name\n\nThese two rules apply from May:\n\n- pay online\n- keep the receipt\n"
        ),
    ),
    ("en", "Of the 27 member states, four abstained: Austria, Hungary, Malta and Poland."),
    ("en", "The G7 (Canada, France, Germany, Italy, Japan, the United Kingdom and the United States) met in June."),
    ("fr", "L'agence compte trois missions : informer et conseiller les usagers, contrôler, et sanctionner."),
    ("fr", "Plusieurs des dix régions, notamment la Bretagne, la Corse et la Normandie, ont répondu."),
    ("nl", "De dienst heeft twee taken: het toezicht op de markt en het advies aan de minister."),
    ("nl", "Acht gemeenten doen mee, waaronder Aalst, Brugge en Gent."),
    ("de", "Das Amt hat zwei Abteilungen: Recht und Verwaltung sowie Forschung."),
    ("de", "Zehn Länder nehmen teil, darunter Bayern, Hessen und Sachsen."),
    ("en", "Seven seats go to the north: Finland 3, Norway 4."),
    ("nl", "Er liggen vier boten aan drie kaaien: kaai 7, kaai 8 en kaai 12."),
    ("en", "The club is led by a board of five: a chair, a deputy and three members, all chosen for two years."),
    ("en", "Four harbours count on us: 46 officers train crews, patrol quays and help with fires."),
    (
        "en",
        "The four boats of Table 2 sail daily.\n\n" + _FLEET,
    ),
    (
        "en",
        "The three harbours in Table 2 are open.\n\n" + _FLEET,
    ),
]

test_flagged, test_let_pass = flagged_and_let_pass(KIND, WRONG, RIGHT)
