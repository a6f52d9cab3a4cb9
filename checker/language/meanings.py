"""Words by which pages of public bodies say one thing in turn: staff and employees, a fine and a penalty."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from checker.language.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterable

MEANINGS: dict[str, str] = {
    "en": """
        staff employees employ employment personnel workforce workers crew people persons men women;
        pay paid payment cost costs price charge charged fee tariff; fine fined penalty penalties sanction;
        apply application applicant request requested ask asked; answer reply replies respond response;
        complaint complain grievance;
        decide decided decision decisions ruling ruled judgment judgments judgement verdict;
        law act statute legislation regulation code;
        licence license licensed permit permission permitted allow allowed authorise authorised authorisation;
        forbid forbidden ban banned bans prohibit prohibited prohibition outlawed;
        must compulsory mandatory obligatory required obliged obliges obligation duty; voluntary optional freely;
        house home dwelling housing flat apartment; training course train trained learn taught teach lessons;
        child children minors; pupil student schoolchildren; doctor physician; sick ill illness sickness disease;
        begin began begun start started open opened launch launched;
        found founded establish established create created creation set exist exists existed existence;
        end ended finish close closed stop stopped expire expired;
        rise rose risen grow grew grown increase increased raised;
        fall fell fallen decrease decreased drop dropped decline declined shrunk;
        help aid assist assistance support supported; money fund funds funding finance financed budget;
        grant subsidy subsidies allowance benefit; visit visits inspection inspections inspect inspected;
        test tests examined examination examine; farm farmer farms holding;
        firm company companies business enterprise undertaking; provider operator supplier carrier; buy bought purchase;
        send sent post mail letter; website internet online web portal; telephone phone call calls;
        office bureau agency authority administration; head director chair chairman chairwoman president presides;
        court tribunal; record records file files dossier; keep kept store stored preserve held hold;
        publish published publication issued issue; vehicle car; ship vessel boat; land country countries state nation;
        town city municipality municipalities municipal; abroad overseas foreign; die died dead death deaths killed;
        soldier troops military army forces; mission operation; vote votes voter voting ballot poll election;
        need needs require requires necessary;
        watch watched observe monitor monitoring supervise supervises supervision oversee;
        valid validity lasts last duration; use uses used usage consumption consume consumes; heat heating warm;
        waste rubbish refuse; animal livestock; vaccine vaccination vaccinated vaccinate;
        compensation compensated compensate; seat seats room places space;
        photograph photographs photo photographed picture; read consult consulted look;
        choose chosen select selected elect elected appoint appointed designate designates;
        repay repaid refund refunded reimburse reimbursed reimbursement;
        loan loans lend lent lending credit borrow borrower; limit ceiling maximum cap threshold;
        independent independence autonomous; owner owners own owns; road street; accident accidents crash;
        teacher teachers; lawyer attorney solicitor; expert experts specialist; group category categories class classes;
        programme program scheme plan; hearing hearings session; treaty convention agreement;
        notify notified notification notice inform informed tell told announce announced declare declared declaration
        report reported;
        cover covers covered contribute contributes contributed contribution bear bears borne;
        renew renewed renewal extend extended extension prolong prolonged;
        meet meets met convene convenes convened gather gathers; live lives reside resides inhabitants residents;
        lunch meal meals dinner; rent rents rented tenant tenants tenancy lease;
        protect protects protected protection guarantee guarantees guaranteed; treat treats treated treatment;
        deliver delivers delivered delivery deposit deposits supply supplies supplied;
        remove removed removes extract extracted;
        pick picks picked collect collects collected collection emptied empties;
        exhibit exhibits exhibition display displayed; rotate rotates change changes changed alternate alternates;
        maintain maintains maintained maintenance upkeep; welcome welcomes welcomed receive receives received;
        measure measures measured measurement measurements; nominate nominated nomination; exceed exceeds exceeded;
        full complete completed substantive definitive final; group groups party parties;
        residence residences seat headquarters headquartered; claim claims claimed;
        register registered registration enrol enrolled; insurance insured insurer; pension pensions retirement;
        wage wages salary salaries pay; leave left quit withdraw withdrew withdrawn;
        join joined enter acceded accession; replace replaced successor succeeded; move moved transfer transferred;
        build built building construction constructed; rescue rescued save saved; night overnight; daily days day;
        weekly weeks week; monthly months month; yearly annual annually years year
    """,
    "fr": """
        déclare déclaré annonce annoncé informer informe signalement avis;
        couvre couvrir couvert contribue contribution participe participation;
        renouveler renouvelle renouvelé renouvellement prolonger prolongé prolongation;
        réunit réunion réunions siège siègent séance; habite habitants résident résidents vit vivent;
        repas dîner déjeuner; loyer location locataire locataires loue; protège protection garantit garantie;
        soigne soigné soins traite traité; livre livré dépôt dépose déposer déposent;
        collecte collecté ramassage ramasse ramassé; dirige dirigé dirigée tête; dépasse dépasser excède;
        personnel employés employé emploie emploi effectif agents collaborateurs salariés personnes gens;
        payer paie paient paye payé paiement coûte coûtent coût prix tarif frais redevance facturé;
        amende amendes pénalité sanction; demander demande demandes demandé sollicite requête candidature;
        réponse répond répondre réponses; plainte plaintes réclamation réclamations;
        décider décide décision décisions décidé; loi décret règlement législation code;
        permis licence autorisation autorisé autorisée autorise permet permettre agrément;
        interdit interdite interdiction défendu prohibé; obligatoire obligation doit devoir tenu exigé impose imposé;
        facultatif volontaire libre; maison logement habitation domicile appartement;
        formation cours apprend enseigne stage; enfant enfants mineurs; élève élèves étudiant étudiants écoliers;
        médecin médecins docteur; malade maladie maladies; commence commencé début ouvre ouvert ouverte ouverture lancé;
        fondé fondée créé créée création institué existe existent existait;
        fin finit terminé ferme fermé fermée cesse expire; augmente augmenté hausse monte progressé;
        baisse baissé diminue diminué recul; aide aider assistance soutien appui;
        argent fonds financement finance financé budget; subvention allocation prime subside;
        visite visites inspection contrôle contrôles inspecte; entreprise entreprises société sociétés firme;
        opérateur opérateurs fournisseur prestataire; acheter achat achète;
        envoyer envoie envoyé courrier lettre lettres poste; site internet ligne portail;
        téléphone appel appels appelez numéro; bureau office agence autorité administration;
        président présidente directeur directrice chef; tribunal cour juge; dossier dossiers fichier;
        garde gardé conserve conservé conservation; publie publié publication paraît;
        véhicule véhicules voiture voitures; navire navires bateau bateaux; pays état états nation;
        ville commune communes municipalité; étranger étrangère; mort morts décès décédé meurt;
        soldat soldats militaires troupes armée; vote voter électeur électeurs scrutin élection élections;
        besoin nécessaire requis faut exige; surveille surveillance veille observe suivi; valable validité dure durée;
        déchets ordures; vaccin vaccins vaccination vacciné; indemnité indemnisation indemnisé;
        place places siège sièges; photo photographie; consulter consulte lire;
        choisi choisit élu élit nommé désigné désigne; rembourse remboursé remboursement; prêt prêts crédit emprunt;
        limite plafond maximum seuil; route rue; accident accidents; avocat avocats; expert experts spécialiste;
        groupe catégorie classe; jugement jugements arrêt; traité convention accord;
        déclarer déclare déclaré déclaration signaler signale notifie; inscrire inscrit inscription registre enregistré;
        assurance assuré assureur; pension retraite; salaire salaires traitement; quitte quitté retire retrait;
        adhère adhésion rejoint; remplace remplacé succède; déménage transféré; construit construction bâtiment bâti;
        secours secouru secourues sauvetage sauveteur sauveteurs secouristes; quotidien jour jours journée;
        hebdomadaire semaine semaines; mensuel mois; annuel annuelle an ans année années
    """,
    "nl": """
        beslist beslissing besluit; dekt dekken gedekt bijdragen draagt; verlengen verlengd verlenging vernieuwen;
        vergadert vergaderen vergadering bijeen samenkomst; woont wonen inwoners bewoners; maaltijd maaltijden lunch;
        huur huurt huurder huurders; beschermt beschermen bescherming waarborgt waarborg;
        behandelt behandeld behandeling; levert leveren geleverd;
        ophalen opgehaald ophaling inzameling ingezameld geleegd; beheert beheren beheer zorgt onderhoudt onderhoud;
        trok trekt ontving ontvangt ontvangen verwelkomde; ambtstermijn mandaat termijn;
        nacht nachten overnachting overnachtingen;
        personeel medewerkers werknemers personeelsleden banen werk werken mensen personen;
        betalen betaalt betaald kost kosten prijs tarief retributie vergoeding bijdrage; boete boetes straf sanctie;
        aanvragen aanvraag aangevraagd vragen vraagt gevraagd verzoek aanvrager; antwoord antwoorden antwoordt;
        klacht klachten; beslissen beslist beslissing besluit besluiten; wet decreet verordening wetgeving reglement;
        vergunning vergunningen toelating toestemming toegestaan mag mogen erkenning machtiging;
        verboden verbod verbiedt; verplicht verplichting plicht moet moeten vereist; vrijwillig facultatief vrij;
        huis woning woningen woonst; opleiding cursus vorming leren; kind kinderen minderjarigen;
        leerling leerlingen student studenten; arts artsen dokter; ziek zieke ziekte ziekten;
        begin begint begonnen start gestart open geopend opening;
        opgericht oprichting gesticht bestaat bestaan bestaande; einde eindigt sluit gesloten stopt afgelopen vervalt;
        stijgt gestegen stijging toegenomen toename verhoogd; daalt gedaald daling afgenomen verlaagd;
        hulp helpt steun bijstand ondersteuning; geld middelen financiering gefinancierd fonds budget begroting;
        subsidie toelage premie; bezoek bezoeken inspectie inspecties controle controles keuring;
        bedrijf bedrijven onderneming ondernemingen firma; aanbieder operator leverancier; kopen koopt aankoop;
        sturen stuurt gestuurd post brief brieven; website internet online portaal;
        telefoon bellen oproep oproepen nummer; kantoor dienst bureau agentschap overheid bestuur departement;
        voorzitter directeur hoofd; rechtbank rechter hof; dossier dossiers bestand; bewaren bewaard bewaart opgeslagen;
        gepubliceerd publicatie verschijnt bekendgemaakt; voertuig voertuigen auto wagen; schip schepen vaartuig boot;
        land landen staat staten; stad gemeente gemeenten; buitenland buitenlandse;
        dood doden overleden overlijden gestorven; soldaten militairen troepen leger;
        stemmen stemt kiezer kiezers verkiezing verkiezingen; nodig vereist behoeft;
        toezicht toeziet waakt bewaakt opvolging; geldig geldigheid duurt duur; afval vuilnis;
        vaccin vaccins vaccinatie ingeënt; schadevergoeding vergoed; plaats plaatsen zetel zetels; foto fotograferen;
        raadplegen inkijken lezen; gekozen kiest verkozen benoemd aangewezen aangesteld;
        terugbetaald terugbetaling terugkrijgen; lening leningen krediet; grens plafond maximum drempel; straat weg;
        ongeval ongevallen; advocaat advocaten; deskundige deskundigen expert; groep categorie klasse;
        vonnis arrest uitspraak; verdrag overeenkomst akkoord; melden meldt gemeld melding aangeven aangifte;
        inschrijven ingeschreven inschrijving register geregistreerd; verzekering verzekerd verzekeraar;
        pensioen pensioenen; loon lonen salaris; verlaten verlaat; vervangen vervangt opvolger;
        verhuizen verhuist verhuisd overgebracht; bouwen gebouwd gebouw bouw; redden gered redding; dagelijks dag dagen;
        wekelijks week weken; maandelijks maand maanden; jaarlijks jaar jaren
    """,
    "de": """
        übernimmt übernommen trägt deckt beitrag beteiligt; verlängern verlängert verlängerung erneuern;
        tagt tagen zusammentritt sitzung sitzungen; wohnt wohnen einwohner bewohner; mahlzeit mahlzeiten mittagessen;
        miete mieten mieter; schützt schutz geschützt sichert gesichert garantiert; behandelt behandlung behandelt;
        liefert liefern abliefern geliefert; abgeholt abholung geleert leerung;
        ausgeliehen ausleihen ausleihe leihfrist leihen entleihen entliehen;
        anmelden anzumelden angemeldet anmeldung melden meldet gemeldet meldung anzeige anzeigen angezeigt;
        übernachtung übernachtungen nacht nächte;
        bearbeitung bearbeitet entscheiden entscheidet entscheidung entschieden; leitet leitung geleitet;
        verfügt besitzt; überschreiten überschreitet übersteigt;
        personal beschäftigte beschäftigten beschäftigt mitarbeiter mitarbeiterinnen bedienstete arbeiten menschen;
        zahlen zahlt bezahlt kostet kosten preis preise gebühr gebühren entgelt tarif;
        bußgeld bußgelder bußgeldbescheid strafe geldbuße; beantragen beantragt antrag anträge antragsteller;
        antwort antworten beantwortet; beschwerde beschwerden;
        entscheiden entscheidet entscheidung beschluss beschließt; gesetz verordnung vorschrift richtlinie recht;
        erlaubnis genehmigung genehmigt bewilligung zulassung zugelassen erlaubt darf dürfen; verboten verbot untersagt;
        pflicht verpflichtend verpflichtet vorgeschrieben muss müssen obligatorisch; freiwillig freigestellt;
        haus wohnung wohnungen heim; ausbildung lehrgang schulung kurs lernen; kind kinder minderjährige;
        schüler schülerinnen studierende studenten; arzt ärzte ärztin; krank krankheit krankheiten;
        beginnt begonnen beginn anfang eröffnet öffnet gestartet;
        gegründet gründung errichtet besteht bestehen existiert; ende endet beendet schließt geschlossen läuft;
        steigt gestiegen anstieg zugenommen zunahme erhöht; sinkt gesunken rückgang abgenommen gesenkt;
        hilfe hilft unterstützung förderung; geld mittel finanzierung finanziert fonds haushalt;
        zuschuss zuschüsse beihilfe zulage prämie;
        besuch besuche besichtigung besichtigungen kontrolle kontrollen prüfung prüfungen inspektion;
        betrieb betriebe unternehmen firma firmen; anbieter betreiber; kaufen kauf kauft;
        schicken schickt senden sendet post brief briefe; website internet online portal;
        telefon anruf anrufe anrufen nummer; amt behörde büro dienststelle verwaltung landesamt;
        leiter leiterin vorsitzende vorsitzender präsident präsidentin direktor; gericht gerichte richter;
        akte akten unterlagen; aufbewahren aufbewahrt aufbewahrung gespeichert;
        veröffentlicht veröffentlichung erscheint; fahrzeug fahrzeuge auto autos; schiff schiffe boot;
        land länder staat staaten; stadt gemeinde gemeinden; ausland ausländisch; tot tote gestorben todesfälle;
        soldaten truppen armee; wählen wähler wahl wahlen stimme stimmen; nötig erforderlich notwendig braucht brauchen;
        aufsicht überwacht überwachung wacht beaufsichtigt; gültig gültigkeit gilt dauert dauer; abfall müll;
        impfstoff impfung geimpft; entschädigung entschädigt; platz plätze sitz sitze; foto fotografieren;
        einsehen lesen nachlesen; gewählt ernannt bestellt benannt; erstattet erstattung zurückgezahlt; darlehen kredit;
        grenze obergrenze höchstens schwelle; straße weg; unfall unfälle; anwalt anwälte;
        sachverständige fachleute experten; gruppe kategorie klasse; urteil urteile; vertrag übereinkommen abkommen;
        melden meldet gemeldet meldung anzeige anzeigen angezeigt anmeldung; eingetragen register registriert;
        versicherung versichert versicherer; rente renten pension; lohn löhne gehalt; verlassen austritt;
        ersetzt nachfolger abgelöst; umgezogen zieht verlegt; bauen gebaut gebäude bau; retten gerettet rettung;
        täglich tag tage tagen; wöchentlich woche wochen; monatlich monat monate monaten;
        jährlich jahr jahre jahren jahres
    """,
}
"""Between two semicolons the words of one meaning; a word that stands twice has the first."""


def of_one_meaning(stems: Iterable[str], language: str) -> frozenset[str]:
    """The stems, those of one meaning as one stem: "penalti" and "fine" are the same."""
    groups = _groups(language)
    return frozenset(groups.get(found, found) for found in stems)


def meaning_of(found: str, language: str) -> str:
    """The stem that stands for all of the meaning of one; "" for one that no line has."""
    return _groups(language).get(found, "")


@lru_cache(maxsize=1 << 12)
def meanings_of(stems: frozenset[str], language: str) -> frozenset[str]:
    """The meanings of some stems that stand in a line."""
    groups = _groups(language)
    return frozenset(groups[found] for found in stems if found in groups)


@lru_cache(maxsize=8)
def _groups(language: str) -> dict[str, str]:
    groups: dict[str, str] = {}
    for words in MEANINGS.get(language, "").split(";"):
        stems = [found for word in words.split() if (found := stem(word, language))]
        for found in stems:
            groups.setdefault(found, stems[0])
    return groups
