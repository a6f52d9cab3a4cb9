"""The words that change what a rule asks: obligation and leave, negation, conditions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalityWords:
    """One language's words of obligation, negation and condition; folded to small letters."""

    modals: frozenset[str]
    """What says that something must, should or may be: "shall", "may"."""
    negations: frozenset[str]
    conditions: tuple[str, ...]
    """Words and phrases that make something depend: "unless", "provided that"."""


def _set(written: str) -> frozenset[str]:
    return frozenset(written.split())


def _phrases(written: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in written.split("|"))


MODALITY: dict[str, ModalityWords] = {
    "en": ModalityWords(
        modals=_set(
            """
            may might must shall should can could will would cannot obliged required mandatory compulsory optional
            voluntary permitted allowed forbidden prohibited
            """
        ),
        negations=_set(
            """
            not no never none neither nor without cannot nobody nothing don't doesn't won't can't isn't aren't mustn't
            """
        ),
        conditions=_phrases(
            """
            unless | only if | provided that | on condition that | except | as long as | subject to | if | only when |
            at the latest | in the event of
            """
        ),
    ),
    "fr": ModalityWords(
        modals=_set(
            """
            peut peuvent pourra pourront pourrait pourraient doit doivent devra devront devrait devraient faut faudra
            obligatoire obligatoires facultatif facultative interdit interdite autorisé autorisée tenu tenue tenus
            """
        ),
        negations=_set("ne n pas jamais aucun aucune ni sans non plus rien personne"),
        conditions=_phrases(
            """
            sauf | à moins que | à moins de | à condition que | à condition de | pourvu que | si | seulement si |
            sous réserve | excepté | au plus tard | en cas de
            """
        ),
    ),
    "nl": ModalityWords(
        modals=_set(
            """
            mag mogen kan kunnen kon konden moet moeten moest moesten zal zullen zou zouden hoeft hoeven dient dienen
            verplicht facultatief vrijwillig verboden toegestaan
            """
        ),
        negations=_set("niet geen nooit zonder noch nergens niemand niets"),
        conditions=_phrases(
            """
            tenzij | behalve | mits | op voorwaarde dat | alleen als | slechts als | indien | als | voor zover |
            uiterlijk | in geval van
            """
        ),
    ),
    "de": ModalityWords(
        modals=_set(
            """
            darf dürfen kann können könnte könnten muss müssen musste mussten soll sollen sollte sollten wird werden
            verpflichtet verpflichtend freiwillig verboten untersagt erlaubt gestattet zulässig
            """
        ),
        negations=_set("nicht kein keine keinen keiner keinem keines nie niemals ohne weder noch nichts niemand"),
        conditions=_phrases(
            """
            außer | es sei denn | sofern | soweit | vorausgesetzt | nur wenn | nur dann | wenn | falls | unter der
            bedingung | vorbehaltlich | spätestens | im falle
            """
        ),
    ),
}


PROSPECTS = _set(
    """
    will would could might pourrait pourraient zal zullen zou zouden kon konden wird werden könnte könnten musste
    mussten moest moesten
    """
)
"""Modals that tell what is to come or may be; a text of these alone lays no duty on anyone and gives no leave."""


def modality_of(language: str) -> ModalityWords:
    """The words of a language; English ones where it is not known."""
    return MODALITY.get(language, MODALITY["en"])
