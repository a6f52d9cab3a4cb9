"""Names of bodies that every reader knows, to tell where one is misspelt; general knowledge, no page's."""

from __future__ import annotations

from functools import lru_cache

ORGANISATIONS: dict[str, tuple[str, ...]] = {
    "en": (
        "world health organisation", "world health organization", "world trade organisation",
        "world trade organization", "world bank", "international monetary fund", "united nations",
        "european commission", "european parliament", "european council", "european union", "council of europe",
        "court of justice", "european central bank", "european court of auditors", "european economic area",
        "european investment bank", "court of human rights", "international labour organisation",
        "international labour organization", "international court of justice", "international criminal court",
        "north atlantic treaty organisation", "north atlantic treaty organization", "security council",
        "general assembly", "red cross", "international atomic energy agency", "european environment agency",
        "european medicines agency", "food and agriculture organization", "food and agriculture organisation",
        "world intellectual property organization", "world intellectual property organisation",
        "world meteorological organization", "world meteorological organisation", "international maritime organization",
        "international maritime organisation", "international civil aviation organization",
        "international civil aviation organisation", "international organization for migration",
        "international organisation for migration", "international telecommunication union", "universal postal union",
        "european free trade association", "european patent office", "european food safety authority",
        "european chemicals agency", "european data protection supervisor", "european data protection board",
        "member states", "prime minister", "foreign affairs", "data protection", "official journal",
        "ministry of foreign affairs", "ministry of defence", "ministry of finance", "ministry of justice",
        "ministry of education", "ministry of health", "ministry of agriculture",
    ),
    "fr": (
        "organisation mondiale de la santé", "organisation mondiale du commerce", "banque mondiale",
        "fonds monétaire international", "nations unies", "commission européenne", "parlement européen",
        "conseil européen", "union européenne", "conseil de l'europe", "cour de justice", "banque centrale européenne",
        "cour des comptes", "banque européenne d'investissement", "cour internationale de justice",
        "conseil de sécurité", "assemblée générale", "croix-rouge", "premier ministre", "affaires étrangères",
        "journal officiel", "conseil d'état", "sécurité sociale", "service public fédéral", "ministère de la santé",
        "ministère de l'intérieur", "ministère de la justice", "organisation internationale du travail",
        "protection des données", "espace économique européen", "organisation météorologique mondiale",
        "organisation mondiale de la propriété intellectuelle", "organisation internationale pour les migrations",
        "organisation maritime internationale", "union internationale des télécommunications",
        "union postale universelle", "office européen des brevets", "association européenne de libre-échange",
    ),
    "nl": (
        "wereldgezondheidsorganisatie", "wereldhandelsorganisatie", "wereldbank", "internationaal monetair fonds",
        "verenigde naties", "europese commissie", "europees parlement", "europese raad", "europese unie",
        "raad van europa", "hof van justitie", "europese centrale bank", "europese rekenkamer", "veiligheidsraad",
        "internationaal gerechtshof", "raad van state", "buitenlandse zaken", "binnenlandse zaken",
        "belgisch staatsblad", "federale overheidsdienst", "sociale zekerheid", "europese economische ruimte",
        "algemene vergadering", "internationale arbeidsorganisatie",
    ),
    "de": (
        "weltgesundheitsorganisation", "welthandelsorganisation", "weltbank", "internationaler währungsfonds",
        "internationalen währungsfonds", "vereinte nationen", "vereinten nationen", "europäische kommission",
        "europäischen kommission", "europäisches parlament", "europäische parlament", "europäischen parlaments",
        "europäischer rat", "europäische rat", "europäische union", "europäischen union", "europäische zentralbank",
        "europäischen zentralbank", "europäische gerichtshof", "europäischer rechnungshof", "sicherheitsrat",
        "auswärtiges amt", "auswärtige amt", "bundesministerium", "bundesverfassungsgericht", "bundesregierung",
        "statistisches bundesamt", "statistische bundesamt", "europäischer wirtschaftsraum", "bundesanzeiger",
    ),
}  # fmt: skip


@lru_cache(maxsize=4)
def known_names(language: str) -> dict[tuple[str, ...], str]:
    """The names of several words, by their words."""
    names = ORGANISATIONS.get(language, ())
    return {tuple(name.replace("'", " ").replace("-", " ").split()): name for name in names if " " in name}


@lru_cache(maxsize=4)
def anchors(language: str) -> frozenset[str]:
    """The words that begin or end any of these names: where none stands, none need be looked for."""
    return frozenset(word for words in known_names(language) for word in (words[0], words[-1]))
