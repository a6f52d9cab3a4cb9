"""Units that pages count in: currencies, lengths of time, measures, per cent; their names and signs, by language."""

from __future__ import annotations

from functools import cache

from checker.language.locale import currency_names, locale

SIGNS: dict[str, str] = {
    "€": "EUR", "£": "GBP", "$": "USD", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₩": "KRW", "₪": "ILS",
    "₴": "UAH", "₿": "BTC", "₡": "CRC", "₾": "GEL", "₫": "VND", "₦": "NGN", "₱": "PHP", "฿": "THB", "₸": "KZT",
    "₼": "AZN", "₵": "GHS", "₭": "LAK", "₮": "MNT", "₲": "PYG", "元": "CNY", "円": "JPY", "￥": "JPY", "ரூ": "LKR",
}  # fmt: skip
"""Signs of currencies; "$" alone is read as the dollar most pages mean."""

DOLLARS: dict[str, str] = {
    "us": "USD", "usd": "USD", "u.s.": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD", "a": "AUD",
    "au": "AUD", "aud": "AUD", "nz": "NZD", "nzd": "NZD", "hk": "HKD", "hkd": "HKD", "s": "SGD", "sg": "SGD",
    "nt": "TWD", "r": "BRL", "mex": "MXN",
}  # fmt: skip
"""What stands before "$" and says whose dollar it is."""

_NAMES: dict[str, dict[str, str]] = {
    "en": {
        "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "pound": "GBP", "pounds": "GBP",
        "sterling": "GBP",
        "quid": "GBP", "franc": "", "francs": "", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY",
        "kuai": "CNY", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "rupee": "", "rupees": "",
        "rs": "",
        "krona": "SEK", "kronor": "SEK", "krone": "", "kroner": "", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF",
        "forints": "HUF", "lira": "TRY", "liras": "TRY", "peso": "", "pesos": "", "rand": "ZAR", "markka": "FIM",
        "guilder": "NLG", "guilders": "NLG", "deutschmark": "DEM", "deutschmarks": "DEM", "mark": "", "marks": "",
        "crowns": "", "florin": "", "florins": "", "thaler": "", "thalers": "", "ducats": "", "shillings": "",
        "shekel": "ILS", "shekels": "ILS", "won": "KRW", "dirham": "", "dirhams": "", "riyal": "", "dinar": "",
        "dinars": "", "hryvnia": "UAH", "baht": "THB", "real": "BRL", "reais": "BRL", "bitcoin": "BTC",
        "bitcoins": "BTC", "btc": "BTC",
        "satoshi": "BTC", "satoshis": "BTC", "ecu": "XEU", "us dollar": "USD", "us dollars": "USD",
        "u.s. dollars": "USD",
        "u.s. dollar": "USD", "american dollars": "USD", "pounds sterling": "GBP", "swiss francs": "CHF",
        "belgian francs": "BEF", "french francs": "FRF", "chinese yuan": "CNY", "japanese yen": "JPY",
        "finnish markka": "FIM", "dutch guilders": "NLG", "australian dollar": "AUD",
    },
    "fr": {
        "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "livre": "GBP", "livres sterling": "GBP",
        "livre sterling": "GBP", "franc": "", "francs": "", "francs suisses": "CHF", "francs belges": "BEF",
        "francs français": "FRF", "yen": "JPY", "yens": "JPY", "yuan": "CNY", "yuans": "CNY", "rouble": "RUB",
        "roubles": "RUB", "roupie": "", "roupies": "", "couronnes": "", "zloty": "PLN", "zlotys": "PLN", "peso": "",
        "pesos": "", "dollars américains": "USD", "dollars canadiens": "CAD", "florins": "NLG",
        "florins hollandais": "NLG", "florins néerlandais": "NLG", "lires": "ITL", "marks": "", "pesewas": "GHS",
        "dinars": "", "dirhams": "",
    },
    "nl": {
        "euro": "EUR", "euro's": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "pond": "GBP", "frank": "",
        "yen": "JPY", "yuan": "CNY", "kuai": "CNY", "roebel": "RUB", "roepie": "", "gulden": "NLG", "markka": "FIM",
        "penni": "FIM", "kroon": "", "kronen": "", "zloty": "PLN", "zwitserse frank": "CHF", "belgische frank": "BEF",
        "amerikaanse dollar": "USD", "amerikaanse dollars": "USD", "tientje": "", "dubbeltje": "",
    },
    "de": {
        "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "pfund": "GBP", "pfund sterling": "GBP",
        "franken": "CHF", "schweizer franken": "CHF", "francs": "", "yen": "JPY", "yuan": "CNY", "rubel": "RUB",
        "rupie": "", "rupien": "", "kronen": "", "zloty": "PLN", "mark": "DEM", "d-mark": "DEM", "lira": "TRY",
        "us-dollar": "USD", "peso": "", "pesos": "", "gulden": "NLG", "schilling": "ATS",
    },
}  # fmt: skip
"""What people write for short; "" where several countries' money has the name."""

SUBUNITS: dict[str, str] = {
    "cent": "cent", "cents": "cent", "eurocent": "cent", "eurocents": "cent", "centime": "cent", "centimes": "cent",
    "penny": "penny", "pence": "penny", "pennies": "penny", "mao": "mao", "penni": "cent", "sen": "cent",
}  # fmt: skip
"""Hundredths of a currency that its amount may be told in ("50 cents", "197 pence")."""

_NOT_MONEY = frozenset(
    {"gold", "silver", "platinum", "palladium", "or", "argent", "goud", "zilver", "platina", "silber"}
)


@cache
def currencies(language: str) -> dict[str, str]:
    """Every name of a currency in small letters, in the language and in English, and its ISO 4217 code or ""."""
    names = {name: iso for name, iso in currency_names(language).items() if name not in _NOT_MONEY}
    return names | _NAMES["en"] | _NAMES[language]


@cache
def currency_first_words(language: str) -> frozenset[str]:
    """The first word of every currency's name: what a number must be followed by to be money."""
    return frozenset(name.replace("-", " ").split()[0] for name in currencies(language))


@cache
def currency_codes() -> frozenset[str]:
    """The ISO 4217 codes, in capitals."""
    return frozenset(locale("en").currencies) - {"XXX", "XTS"}


def _units(**forms: str) -> dict[str, str]:
    return {word: unit for unit, words in forms.items() for word in words.split()}


DURATIONS: dict[str, dict[str, str]] = {
    "en": _units(
        year="year years yr yrs", month="month months", week="week weeks", day="day days workday"
            " workdays", hour="hour hours hrs hr",
        minute="minute minutes min mins", second="seconds second", decade="decade decades",
        century="century centuries", quarter="",
    ),
    "fr": _units(
        year="an ans année années", month="mois", week="semaine semaines", day="jour jours",
        hour="heure heures h", minute="minute minutes min", second="seconde secondes", decade="décennie décennies",
        century="siècle siècles",
    ),
    "nl": _units(
        year="jaar jaren kalenderjaar kalenderjaren", month="maand maanden kalendermaand kalendermaanden",
        week="week weken", day="dag dagen werkdag werkdagen"
            " kalenderdagen", hour="uur uren",
        minute="minuut minuten", second="seconde seconden", decade="decennium decennia", century="eeuw eeuwen",
    ),
    "de": _units(
        year="jahr jahre jahren jahres kalenderjahr kalenderjahre kalenderjahren",
        month="monat monate monaten monats kalendermonat kalendermonate kalendermonaten",
        week="woche wochen",
        day="tag tage tagen werktag"
            " werktage werktagen arbeitstag arbeitstage arbeitstagen kalendertage kalendertagen",
        hour="stunde stunden", minute="minute minuten", second="sekunde sekunden",
        decade="jahrzehnt jahrzehnte jahrzehnten", century="jahrhundert jahrhunderte jahrhunderten",
    ),
}  # fmt: skip

MEASURE_SIGNS: dict[str, str] = {
    "km": "kilometer", "m": "meter", "cm": "centimeter", "mm": "millimeter", "km²": "kilometer ** 2",
    "km2": "kilometer ** 2",
    "m²": "meter ** 2", "m2": "meter ** 2", "m³": "meter ** 3", "m3": "meter ** 3", "ha": "hectare", "kg": "kilogram",
    "g": "gram", "mg": "milligram", "µg": "microgram", "t": "metric_ton", "kt": "kilometric_ton", "l": "liter",
    "ml": "milliliter", "cl": "centiliter", "dl": "deciliter", "hl": "hectoliter", "kwh": "kilowatt_hour",
    "mwh": "megawatt_hour", "gwh": "gigawatt_hour", "twh": "terawatt_hour", "kw": "kilowatt", "mw": "megawatt",
    "gw": "gigawatt", "kv": "kilovolt", "hz": "hertz", "khz": "kilohertz", "mhz": "megahertz", "ghz": "gigahertz",
    "kb": "kilobyte", "mb": "megabyte", "gb": "gigabyte", "tb": "terabyte", "pb": "petabyte", "kib": "kibibyte",
    "mib": "mebibyte", "gib": "gibibyte", "tib": "tebibyte", "pib": "pebibyte", "ko": "kilobyte", "mo": "megabyte",
    "go": "gigabyte", "to": "terabyte", "kio": "kibibyte", "mio": "mebibyte", "gio": "gibibyte", "tio": "tebibyte",
    "pio": "pebibyte", "kbit": "kilobit", "mbit": "megabit", "gbit": "gigabit", "tbit": "terabit",
    "°c": "degree_Celsius",
    "°f": "degree_Fahrenheit", "km/h": "kilometer / hour", "mph": "mile / hour", "ft": "foot", "lb": "pound",
    "lbs": "pound", "msv": "millisievert", "sv": "sievert", "µsv": "microsievert", "bq": "becquerel",
    "kj": "kilojoule", "kcal": "kilocalorie",
    "mbit/s": "megabit / second", "gbit/s": "gigabit / second", "mbps": "megabit / second",
    "gbps": "gigabit / second", "dpi": "dpi", "px": "pixel",
}  # fmt: skip
"""Signs of measures, in small letters, by pint's names."""

_MEASURES: dict[str, dict[str, str]] = {
    "en": {
        "kilometer": "kilometre kilometres kilometer kilometers", "meter": "metre metres meter meters",
        "centimeter": "centimetre centimetres centimeter centimeters",
        "millimeter": "millimetre millimetres millimeters",
        "mile": "mile miles", "foot": "foot feet", "inch": "inch inches", "yard": "yards",
        "hectare": "hectare hectares",
        "acre": "acre acres", "kilogram": "kilogram kilograms kilogramme kilogrammes kilos kilo",
        "gram": "gram grams grammes",
        "milligram": "milligram milligrams", "metric_ton": "tonne tonnes", "ton": "ton tons",
        "liter": "litre litres liter liters",
        "milliliter": "millilitre millilitres milliliters", "nautical_mile": "", "degree": "degree degrees",
        "megawatt": "megawatt megawatts", "gigawatt": "gigawatt gigawatts", "kilowatt": "kilowatt kilowatts",
        "bit": "bits", "byte": "byte bytes", "kilobyte": "kilobyte kilobytes",
        "megabyte": "megabyte megabytes", "gigabyte": "gigabyte gigabytes", "terabyte": "terabyte terabytes",
        "mebibyte": "mebibyte mebibytes", "gibibyte": "gibibyte gibibytes", "pixel": "pixel pixels",
        "barrel": "barrel barrels",
        "kilocalorie": "kilocalories",
        "terawatt": "terawatt terawatts", "millisievert": "millisievert millisieverts",
        "microsievert": "microsievert microsieverts", "becquerel": "becquerel becquerels",
    },
    "fr": {
        "kilometer": "kilomètre kilomètres", "meter": "mètre mètres", "centimeter": "centimètre centimètres",
        "millimeter": "millimètre millimètres", "hectare": "hectare hectares",
        "kilogram": "kilogramme kilogrammes kilos kilo",
        "gram": "gramme grammes", "milligram": "milligramme milligrammes", "metric_ton": "tonne tonnes",
        "liter": "litre litres",
        "milliliter": "millilitre millilitres", "degree": "degré degrés", "megawatt": "mégawatt mégawatts",
        "gigawatt": "gigawatts",
        "kilowatt": "kilowatt kilowatts", "bit": "bits", "byte": "octet octets", "kilobyte": "kilooctet kilooctets",
        "megabyte": "mégaoctet mégaoctets", "gigabyte": "gigaoctet gigaoctets", "pixel": "pixel pixels",
    },
    "nl": {
        "kilometer": "kilometer kilometers", "meter": "meter meters", "centimeter": "centimeter centimeters",
        "millimeter": "millimeter millimeters", "hectare": "hectare hectaren hectares", "kilogram": "kilogram kilo",
        "gram": "gram", "milligram": "milligram", "metric_ton": "ton tonnen", "liter": "liter liters",
        "milliliter": "milliliter",
        "degree": "graden graad", "megawatt": "megawatt", "gigawatt": "gigawatt", "kilowatt": "kilowatt",
        "bit": "bits", "byte": "byte bytes", "kilobyte": "kilobyte", "megabyte": "megabyte", "gigabyte": "gigabyte",
        "pixel": "pixel pixels",
    },
    "de": {
        "kilometer": "kilometer kilometern", "meter": "meter metern", "centimeter": "zentimeter zentimetern",
        "millimeter": "millimeter millimetern", "hectare": "hektar", "kilogram": "kilogramm kilo", "gram": "gramm",
        "milligram": "milligramm", "metric_ton": "tonne tonnen", "liter": "liter litern", "milliliter": "milliliter",
        "degree": "grad",
        "megawatt": "megawatt", "gigawatt": "gigawatt", "kilowatt": "kilowatt", "square": "",
        "bit": "bit bits", "byte": "byte bytes", "kilobyte": "kilobyte", "megabyte": "megabyte", "gigabyte": "gigabyte",
        "pixel": "pixel pixeln",
    },
}  # fmt: skip

MEASURES: dict[str, dict[str, str]] = {
    language: {word: unit for unit, words in table.items() for word in words.split()}
    for language, table in _MEASURES.items()
}
"""Names of measures in small letters, by language, by pint's names."""

SQUARES: dict[str, dict[str, int]] = {
    "en": {"square": 2, "cubic": 3},
    "fr": {"carrés": 2, "carré": 2, "cubes": 3, "cube": 3},
    "nl": {"vierkante": 2, "kubieke": 3},
    "de": {},
}
"""Words that square a measure: before its name in English and Dutch, after it in French."""

PERCENT: dict[str, frozenset[str]] = {
    "en": frozenset({"percent", "percents", "pct", "percentage", "percentages"}),
    "fr": frozenset({"pourcent", "pourcents", "pourcentage", "pourcentages"}),
    "nl": frozenset({"procent", "percent", "percentage"}),
    "de": frozenset({"prozent", "vh"}),
}
PERCENT_PAIRS: dict[str, frozenset[tuple[str, str]]] = {
    "en": frozenset({("per", "cent")}),
    "fr": frozenset({("pour", "cent")}),
    "nl": frozenset({("ten", "honderd")}),
    "de": frozenset({("vom", "hundert")}),
}
PERCENT_POINTS: dict[str, frozenset[str]] = {
    "en": frozenset({"point", "points"}),
    "fr": frozenset(),
    "nl": frozenset({"procentpunt", "procentpunten", "percentagepunt", "percentagepunten"}),
    "de": frozenset({"prozentpunkt", "prozentpunkte", "prozentpunkten"}),
}

AGE_BEFORE: dict[str, frozenset[str]] = {
    "en": frozenset({"aged", "age"}),
    "fr": frozenset(),
    "nl": frozenset({"leeftijd"}),
    "de": frozenset({"alter"}),
}
"""Words before a length of time that make it somebody's age."""

AGE_PAIRS: dict[str, frozenset[tuple[str, ...]]] = {
    "en": frozenset({("age", "of"), ("ages", "of")}),
    "fr": frozenset({("âgé", "de"), ("âgée", "de"), ("âgés", "de"), ("âgées", "de"), ("âge", "de")}),
    "nl": frozenset({("leeftijd", "van")}),
    "de": frozenset({("alter", "von")}),
}

AGE_AFTER: dict[str, frozenset[str]] = {
    "en": frozenset({"old"}),
    "fr": frozenset(),
    "nl": frozenset({"oud", "oude"}),
    "de": frozenset({"alt", "alte", "alten", "alter"}),
}
