"""Words that tell that a number is to be called and when, and not whom it reaches."""

ABOUT_CALLS = {
    "en": """call calls ring phone telephone dial number numbers line once please day night round clock reach reached
        contact anyone asked if when emergency urgent urgently office duty officer desk weekdays""",
    "fr": """appelez appeler appel téléphone téléphonez composez numéro numéros ligne joindre contactez contact jour
        nuit urgence urgent bureau garde service heures sur tout toute""",
    "nl": """bel bellen belt telefoon telefoneer nummer nummers lijn bereik bereikbaar contact dag nacht dringend
        kantoor dienst wacht meteen altijd""",
    "de": """rufen ruf anrufen anruf telefon wählen nummer nummern leitung erreichen erreichbar kontakt tag nacht
        dringend büro dienst sofort immer bitte""",
}
