"""What ends in a full stop without ending a sentence, in each language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Abbreviations:
    """The abbreviations of one language, in small letters, without their last full stop."""

    always: frozenset[str]
    """Never the end of a sentence: titles, "e.g"."""
    before_number: frozenset[str]
    """Not the end where a number follows: "No. 5", "Art. 3", "p. 7"."""
    inside: frozenset[str]
    """May stand inside a sentence and may close one, where a small word with a capital follows: "u.s", "inc"."""
    closing: frozenset[str]
    """Closes a sentence wherever a capital follows: "etc"."""
    after_ordinal: frozenset[str] = frozenset()
    """What a number with a full stop counts ("3. Oktober"), where the language writes ordinals so."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NUMBERED = (
    "no nos nr nrs p pp art arts para paras sec secs ch chap fig figs vol vols ed eds cf doc tel ext reg st ca c"
)

ABBREVIATIONS: dict[str, Abbreviations] = {
    "en": Abbreviations(
        always=_words(
            "mr mrs ms dr prof hon rev gen lt col maj capt sgt amb sen rep gov pres messrs mme st e.g i.e eg ie viz"
            " vs v"
            " approx cf hrh adm brig cmdr rt fr incl excl resp"
        ),
        before_number=_words(
            _NUMBERED + " jan feb mar apr jun jul aug sep sept oct nov dec"
            " ala ariz calif colo conn fla mich minn nebr okla tenn wis"  # before a ZIP code
        ),
        inside=_words("u.s u.k u.n e.u inc ltd co corp jr sr a.m p.m d.c u.s.a dept est bros al"),
        closing=_words("etc ibid"),
    ),
    "fr": Abbreviations(
        always=_words(
            "m mm mme mmes mlle mlles dr pr me mgr st ste p.ex ex cf c.-à-d c.à.d env av bd boul vs adj gén col lt cdt"
            " réf tél"
        ),
        before_number=_words(_NUMBERED + " n nº al alin janv févr avr juil juill sept oct nov déc chap §"),
        inside=_words("s.a r.p u.e o.n.u é.-u p.j j.-c"),
        closing=_words("etc"),
    ),
    "nl": Abbreviations(
        always=_words(
            "dhr mevr mw dr prof ir ing mr drs ds st bv bijv b.v d.w.z dwz o.a m.n m.b.t i.v.m t.o.v t.a.v z.g zgn nl"
            " vgl incl excl resp ca h.m z.k.h gen kol"
        ),
        before_number=_words(
            _NUMBERED + " blz pag lid hfst afd bijl jrg stb stcrt trb jan feb mrt apr jun jul aug sep sept okt nov dec"
        ),
        inside=_words("v.s v.n n.v e.d e.a i.p.v"),
        closing=_words("enz etc"),
    ),
    "de": Abbreviations(
        always=_words(
            "hr fr dr prof dipl ing z.b d.h u.a s.o s.u bzw ca vgl sog ggf evtl inkl exkl zzgl i.d.r i.h.v m.e st str"
            " bspw gem lt mind max abs u a einschl insb hrsg präs gen mio mrd"
        ),
        before_number=_words(
            _NUMBERED + " s rn bd kap ziff nr abs abschn aufl abb tab bsp anm"
            " jan feb mär mrz apr jun jul aug sep sept okt nov dez"
        ),
        inside=_words("ff f e.v co u.ä o.ä"),
        closing=_words("etc usw u.s.w"),
        after_ordinal=_words(
            "januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär mrz"
            " apr jun jul aug sep sept okt nov dez jahrhundert jahrhunderts jh jahrestag quartal quartals halbjahr tag"
            " jahr kapitel absatz abschnitt auflage sitzung tagung geburtstag artikel"
        ),
    ),
}

ORDINAL_BEFORE = _words(
    "am der die das dem den des im vom zum zur beim seit bis ab ein eine einem einen einer eines und oder jede jeder"
    " jedem jeden ihr ihre ihrem ihren sein seine seinem seinen unser unsere unserem"
)
"""The German words before an ordinal in digits: "der 2. Absatz"; after others "… waren 2. Danach" ends a sentence."""

LABEL_BEFORE = _words("satz nr nummer absatz artikel abschnitt kapitel ziffer seite punkt teil anlage anhang stufe")
"""The German words after which a number names ("Satz 1. Die …")."""
