"""Counts against the parts of their section: subsections, numbered parts, paragraphs with a head each."""

from __future__ import annotations

from checker.kinds.count import KIND
from tests.wrong_or_right import each_told

_SUBSECTIONS = """
en | # Aims\\n\\nText.\\n\\n## The {four|three} principles\\n\\n### Openness\\n\\nA.\\n\\n### Care\\n\\nB.\\n\\n###
    Trust\\n\\nC.
en | # Aims\\n\\nText.\\n\\n## The three principles\\n\\n### Openness\\n\\nA.\\n\\n### Care\\n\\nB.\\n\\n###
    Trust\\n\\nC.\\n\\n### Exceptions\\n\\nD.
"""

test_subsections = each_told(KIND, _SUBSECTIONS)

_NUMBERED = """
en | # Apply\\n\\nText.\\n\\n## How\\n\\nAn application passes through {five|three} stages.\\n\\n### Stage 1: the
    form\\n\\nA.
    \\n\\n### Stage 2: the check\\n\\nB.\\n\\n### Stage 3: the hearing\\n\\nC.
en | # Moving\\n\\nText.\\n\\n## {Three|Four} steps to a flat\\n\\nStep one. Look.\\n\\nStep two. View.\\n\\nStep
    three. Sign.
    \\n\\nStep four. Move in.
en | # Claims\\n\\nText.\\n\\n## {Four|Three} steps to a claim\\n\\nStep 1. Write.\\n\\nStep 2. Wait.\\n\\nStep 4.
    Appeal.
fr | # Guide\\n\\nTexte.\\n\\n## Les {quatre|trois} étapes\\n\\nÉtape 1 : le dossier.\\n\\nÉtape 2 : l'examen.
    \\n\\nÉtape 3 : la
    décision.
de | # Weg\\n\\nText.\\n\\n## In {vier|drei} Schritten zum Bescheid\\n\\nSchritt 1: Antrag.\\n\\nSchritt 2:
    Prüfung.\\n\\nSchritt
    3: Bescheid.
nl | # Weg\\n\\nTekst.\\n\\n## In {drie|vier} stappen\\n\\nStap 1. Formulier.\\n\\nStap 2. Toets.\\n\\nStap 3.
    Zitting.\\n\\nStap 4.
    Brief.
en | # Works\\n\\nText.\\n\\n## The first three phases\\n\\nPhase 1: survey.\\n\\nPhase 2: design.\\n\\nPhase 3:
    works.\\n\\nPhase 4:
    handover.
en | # Works\\n\\nText.\\n\\n## Now\\n\\nThree phases are finished.\\n\\nPhase 1: survey.\\n\\nPhase 2: design.
    \\n\\nPhase 3: works.
    \\n\\nPhase 4: handover.
en | # Works\\n\\nText.\\n\\n## Now\\n\\nThe five phases have now begun.\\n\\nPhase 3: works.\\n\\nPhase 4:
    handover.\\n\\nPhase 5:
    garden.
en | # Works\\n\\nText.\\n\\n## Now\\n\\nThere are five steps.\\n\\nStep 1. A.\\n\\nStep 2. B.\\n\\nStep 3. C.
    \\n\\nStep 4. D.
    \\n\\n## The end\\n\\nStep 5. E.
en | # Works\\n\\nText.\\n\\n## Now\\n\\nThere are five steps. Only the first four concern you.\\n\\nStep 1. A.
    \\n\\nStep 2. B.
    \\n\\nStep 3. C.\\n\\nStep 4. D.
de | # Weg\\n\\nText.\\n\\n## Schritte\\n\\nNach drei Schritten können Sie unterbrechen.\\n\\nSchritt 1: A.
    \\n\\nSchritt 2: B.
    \\n\\nSchritt 3: C.\\n\\nSchritt 4: D.
"""

test_numbered = each_told(KIND, _NUMBERED)

_RUN_IN = """
en | # Plan\\n\\nText.\\n\\n## Aims\\n\\nOur work rests on {three|four} pillars.\\n\\nPrevention. We visit schools.
    \\n\\nCare. We run
    two clinics.\\n\\nResearch. We fund a chair.\\n\\nAdvocacy. We write letters.
en | # Plan\\n\\nText.\\n\\n## Aims\\n\\nThe plan has {four|three} objectives.\\n\\nHousing. New flats.\\n\\nJobs.
    A yard.
    \\n\\nSchools. Smaller classes.
de | # Leitbild\\n\\nText.\\n\\n## Grund\\n\\nUnsere Arbeit ruht auf {vier|drei} Säulen.\\n\\nVorsorge. Wir
    besuchen Schulen.
    \\n\\nPflege. Wir führen Häuser.\\n\\nForschung. Wir stiften einen Lehrstuhl.
fr | # Projet\\n\\nTexte.\\n\\n## Axes\\n\\nLe projet repose sur {quatre|trois} piliers.\\n\\nLogement. Des toits.
    \\n\\nEmploi. Un
    chantier.\\n\\nÉcole. Des classes.
nl | # Plan\\n\\nTekst.\\n\\n## Doelen\\n\\nHet plan kent {vier|drie} doelen.\\n\\nWonen. Nieuwe huizen.\\n\\nWerk.
    Een werf.
    \\n\\nZorg. Twee klinieken.
en | # Plan\\n\\nText.\\n\\n## Aims\\n\\nThe plan has three objectives.\\n\\nHousing. New flats.\\n\\nJobs. A yard.
    \\n\\nSchools.
    Smaller classes.\\n\\nPlease note. The plan is a draft.
en | # Plan\\n\\nText.\\n\\n## Aims\\n\\nThe plan has three objectives.\\n\\nHousing. New flats.\\n\\nJobs. A yard.
    \\n\\nSchools.
    Smaller classes.\\n\\nContact. Write to the mayor.
en | # Plan\\n\\nText.\\n\\n## Aims\\n\\nThe plan has four objectives.\\n\\nHousing. New flats.\\n\\nJobs. A yard.
    \\n\\nSchools.
    Smaller classes.\\n\\nThe fourth is told on another page.
en | # Plan\\n\\nText.\\n\\n## Aims\\n\\nThe plan had four objectives in its first two years of work.\\n\\nHousing.
    New flats.
    \\n\\nJobs. A yard.\\n\\nSchools. Smaller classes.
"""

test_run_in = each_told(KIND, _RUN_IN)
