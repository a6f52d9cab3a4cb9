"""Acronyms that readers of each language know, and what looks like an acronym and is none."""

from __future__ import annotations

_EVERYWHERE = (
    "EU NATO USA UNESCO UNICEF AIDS HIV DNA PDF HTML URL FAQ CEO GPS SMS MMS TV PIN ISO IBAN BIC ID USB CD DVD CV "
    "WWW HTTP HTTPS RSS XML CSV ZIP JPEG JPG PNG GIF MP IP PC IT QR WIFI COVID SARS BBC CNN IBM BMW "
    "EUR USD GBP CHF JPY CAD AUD SEK NOK DKK PLN CZK HUF CNY EN FR NL DE ES LU AT UK GB US "
    "KB MB GB TB HZ MHZ GHZ KM CM MM KG MW GW KW KWH MWH GWH TWH DC BE OK AM PM HR PR RGB UTC GMT CET CEST"
)
WELL_KNOWN: dict[str, frozenset[str]] = {
    "en": frozenset(
        f"{_EVERYWHERE} UN VAT GDP NGO NGOS AD BC PO BOX CO INC LTD LLC PLC NHS MEP EEA OECD WHO WTO IMF FBI CIA NASA "
        "GDPR ATM MBA PHD ASAP DIY RIP SOS TBC TBA ETC MR MRS DR ST".split()
    ),
    "fr": frozenset(
        f"{_EVERYWHERE} SEPA UE ONU OTAN TVA PIB ONG SIDA VIH ADN PME RGPD OCDE OMS OMC FMI SA SARL".split()
    ),
    "nl": frozenset(f"{_EVERYWHERE} SEPA VN NAVO BTW BBP NGO AVG KMO MKB OESO WHO WTO IMF NV BV VZW".split()),
    "de": frozenset(
        f"{_EVERYWHERE} SEPA UN UNO BIP NRO NGO GMBH AG EV KG DIN PKW LKW KFZ BRD DDR EWG EG EWR DSGVO OECD WHO WTO "
        "IWF MWST ZDF ARD ICE IC RE S-BAHN U-BAHN".split()
    ),
}
"""In capitals: what needs no expansion, units and codes among them."""
