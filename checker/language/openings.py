"""The words that, written with a capital, begin a sentence behind an abbreviation or a lone letter: "the U.S. The"."""

from __future__ import annotations

from checker.language.stems import FUNCTION_WORDS

_OTHERS = {
    "en": """
        above across afterwards again along already also always anyone anything back become becomes becoming
        behind below beside besides beyond call can't cannot could down each eight eleven else elsewhere
        enough everyone everything everywhere fifteen fifty first five former formerly forty four full further
        get give go herself himself however hundred indeed itself keep last latter latterly least made make
        meanwhile mine mostly move must myself name namely neither never nevertheless next nine nobody none
        nor nothing nowhere off often once one others otherwise ours ourselves own part per perhaps please put
        quite rather re really regarding said say see seem seems serious show side since six sixty someone
        something sometimes somewhere take ten themselves thence thereafter thereby therein thereupon third
        those three throughout together toward towards twelve twenty two unless unlike used using various well
        whatever whence whenever whereafter whereas whereby wherever whether whither whoever whole whose yet
        yours yourself yourselves
    """,
    "fr": """
        afin allons alors antérieurement apparemment après assez attendu aucun aucune auparavant auquel
        aussitôt autrement autrui auxquelles auxquels bas beaucoup bien ceci cela celle celles celui cent
        cependant certain certaine certaines certains certes ceux chacun chacune cinq cinquante combien
        comment concernant debout dedans dehors delà derrière dessous dessus deux deuxième devant devers
        différentes différents directement dit dite divers diverses dix douze duquel durant dès désormais
        enfin envers environ eux excepté façon hormis hors huit importe juste laquelle lequel lesquelles
        lesquels longtemps lors maintenant malgré me merci mille moi moindres moyennant neuf nombreuses
        nombreux notamment nous nul néanmoins onze or outre ouvert parfois partant personne peu plutôt
        pourquoi premier première premièrement proche près puis puisque quant quarante quatorze quatre
        quatrième quel quelconque quelle quelles quels quiconque quinze quoique relativement sauf seize selon
        semblable sept seul seule seulement seules seuls sien sienne sinon six soi soixante souvent specifique
        spécifique suffisant suivant suivante suivantes suivants surtout tandis tant tantôt te tel telle
        telles tels toi touchant toujours treize trente trois troisième tu un via vingt voici voilà vous ça
        également étant ôté
    """,
    "nl": """
        aangaande aangezien achter achterna afgelopen aldus alhoewel allebei alleen allen alles altijd anderen
        anders anderzijds behalve beide beiden ben beneden bent bepaald beter betreffende bijvoorbeeld
        binnenin boven bovenal bovendien bovenstaand buiten daarheen daarin daarna daarnet daarom daarop
        dezelfde dikwijls doch doen doet doorgaans echter eens eerder eerst eerste eersten eigen elke enkel
        enkele er etc even eveneens evenwel gauw ge gedurende gegeven gehad geheel gelijk geven geweest gewoon
        haar hierbeneden hierboven hierin hoe ieder iedereen iemand iets ikzelf inmiddels inzake je jezelf jou
        jouw juist jullie klaar krachtens kunt lang later liever maar me mede men mezelf min misschien mocht
        mochten moest moesten mogelijk na nabij nadat net niets nogal ofschoon omdat omhoog omlaag omstreeks
        omtrent ondertussen ongeveer onszelf ook opnieuw opzij overigens precies rond rondom sedert sindsdien
        slechts sommige spoedig steeds tamelijk ten tenzij ter terwijl thans toch toen tot totdat uitgezonderd
        vaak vanaf vanuit vanwege veeleer verder vervolgens volgens vooraf vooral vooralsnog voorbij voordat
        voorheen voorts vooruit vrij vroeg waarin wegens wel weldra welk wiens wier wil wilde zeer zeker zelfs
        zichzelf zijnde zoals zodra zoveel zowat zulk zulke zulks zult
    """,
    "de": """
        ab aber acht allein allem allerdings alles anderem anderer anderes anders auch auf außer außerdem bald
        beide beiden beim beispiel bekannt bereits besonders besser bin bisher da dabei dadurch dafür dagegen
        daher dahin dahinter damals damit danach daneben dank daran darauf daraus darf darin darum darunter
        darüber dasselbe davor dazwischen dein deine demgegenüber demgemäß demzufolge denen denn dennoch deren
        derselbe derselben deshalb dessen deswegen dich dieselbe dieselben dir doch drei dritte dritten
        dritter du durchaus dürfte eben ebenso eigen eigene eigenen einander einiger einiges einmal endlich
        entweder erst erste ersten erster erstes etwas euch früher fünf gab ganz ganze gar gegenüber gehen
        geht genug gerade gern gewesen gibt gleich große großen gut gute habe heute hin hinter hoch hätte
        ihnen immer indem infolgedessen irgend ja jahr jahre jahren jedem jedoch jemand jenem jenen jener
        jenes kam kaum keinem keiner kleine kleinen kommen kommt konnten kurz könnte lang lange leicht leider
        lieber machen macht manche manchem manchen mancher manches meine mit mittel morgen möchte mögen
        möglich müsste nachdem natürlich neben nein neue neuen neun nichts nie niemand nun nur ob oben offen
        oft recht richtig sagt sagte schlecht schluss sechs sechste seinem seines seitdem sieben siebte sogar
        solang solche solchem solchen solcher solches sollte sollten sondern sonst sowie später statt tag tage
        tagen teil trotz trotzdem tun vergangene viel vielen vielleicht vier vierte vierten vierter wahr warum
        weder wegen weit weiter weitere weiteren weiteres welchem welchen wem weniger wenigstens werde wessen
        wirklich wohl wollen wollte würde würden zehn zeit zuerst zugleich zunächst zurück zusammen zwanzig
        zwar zwei zweite zweiten zweiter übrigens
    """,
}  # fmt: skip

OPENINGS: dict[str, frozenset[str]] = {
    language: (FUNCTION_WORDS[language] | frozenset(words.split())) - {"us"} for language, words in _OTHERS.items()
}
"""Not "us": with capitals it is a country."""
