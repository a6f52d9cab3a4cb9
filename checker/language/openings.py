"""The small words that, with a capital, begin a sentence: after "the U.S." a "These" does, a "Senate" does not."""

from __future__ import annotations

from checker.language.stems import FUNCTION_WORDS

_ADVERBS = {
    "en": """afterwards also anyone besides earlier else everyone everything finally first further instead later
        meanwhile neither nevertheless nobody none nothing often once otherwise please perhaps rather second sometimes
        somebody someone something soon third together usually whatever whenever whoever""",
    "fr": """afin ailleurs aucun aucune ceci cela celle celles celui cependant certains ceux chacun chacune combien
        comment davantage ensuite enfin fois hier jamais mieux néanmoins parfois personne pourquoi pourtant première
        puis puisque rien seul seule souvent surtout telle tel toutefois trop voici voilà""",
    "nl": """alles bovendien daarbij daardoor daarin daarmee daarna daarnaast daarom daarop daartoe daarvan daarvoor
        desondanks dikwijls echter eerst eerder iedereen iemand immers later niemand niets nooit soms steeds tevens
        toch toen vaak vanaf verder vervolgens want wel""",
    "de": """allerdings anschließend außerdem dabei dadurch dafür dagegen daher damals damit danach daneben dann darauf
        daraufhin darin darüber darum darunter dazwischen dennoch deshalb deswegen doch ebenso ferner früher hierbei
        hierfür hierzu immer indem jedoch jemand manche nachdem nichts niemand noch nun nur oft schließlich seitdem
        sobald somit später trotzdem vielleicht zuerst zunächst zudem zuletzt""",
}

OPENING = {
    # "US" is a country
    language: (FUNCTION_WORDS[language] | frozenset(adverbs.split())) - {"us"}
    for language, adverbs in _ADVERBS.items()
}
"""By language, in small letters."""
