"""Figures that do not add up: totals of lists, tables and sentences, shares, growth, conversions, products.

Everything allows for rounding: a figure told as 47.9 million may be 0.05 million more or less, so a sum is only wrong
when no rounding of its parts can give it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.kinds.arithmetic.apposed import find_apposed
from checker.kinds.arithmetic.averaged import find_averaged
from checker.kinds.arithmetic.balances import find_balances
from checker.kinds.arithmetic.changed import find_changed
from checker.kinds.arithmetic.clock_hours import find_clock_hours
from checker.kinds.arithmetic.concluded import find_concluded
from checker.kinds.arithmetic.derived import find_derived
from checker.kinds.arithmetic.examples import EXAMPLES
from checker.kinds.arithmetic.exchanged import find_exchanged
from checker.kinds.arithmetic.exemplified import find_exemplified
from checker.kinds.arithmetic.far_conversions import find_far_conversions
from checker.kinds.arithmetic.far_results import find_far_results
from checker.kinds.arithmetic.far_sums import find_far_sums
from checker.kinds.arithmetic.grown import find_grown
from checker.kinds.arithmetic.in_parts import find_in_parts
from checker.kinds.arithmetic.kept import find_kept
from checker.kinds.arithmetic.label_lines import find_label_lines
from checker.kinds.arithmetic.moved import find_moved
from checker.kinds.arithmetic.multiples import find_multiples
from checker.kinds.arithmetic.named_shares import find_named_shares
from checker.kinds.arithmetic.parted import find_parted
from checker.kinds.arithmetic.pronoun_shares import find_pronoun_shares
from checker.kinds.arithmetic.proportions import find_proportions
from checker.kinds.arithmetic.rated import find_rated
from checker.kinds.arithmetic.reckoned import find_reckoned
from checker.kinds.arithmetic.remainders import find_remainders
from checker.kinds.arithmetic.scenes import scenes
from checker.kinds.arithmetic.summed import find_summed
from checker.kinds.arithmetic.table_multiples import find_table_multiples
from checker.kinds.arithmetic.table_prose import find_table_prose
from checker.kinds.arithmetic.table_relations import find_table_relations, find_table_shares
from checker.kinds.arithmetic.told_products import find_told_products
from checker.kinds.arithmetic.told_totals import find_told_totals
from checker.kinds.arithmetic.totals import find_totals
from checker.kinds.kind import Kind
from checker.kinds.tabulated import find_table_sums

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.findings import Finding
    from checker.kinds.kind import Context


def find_arithmetic(reading: Reading, context: Context) -> Iterator[Finding]:
    """The figures of a document that do not follow from each other, each told of once."""
    told: list[Span] = []
    for found in _found(reading):
        first = found.places[0].span
        if any(first.start < span.end and span.start < first.end for span in told):
            continue
        told += [place.span for place in found.places]
        yield found


def _found(reading: Reading) -> Iterator[Finding]:
    yield from find_table_shares(reading)
    yield from find_table_sums(reading)
    yield from find_table_relations(reading)
    yield from find_table_multiples(reading)
    yield from find_told_totals(reading)
    yield from find_totals(reading)
    yield from find_label_lines(reading)
    yield from find_proportions(reading)
    yield from find_derived(reading)
    yield from find_clock_hours(reading)
    told = list(scenes(reading))
    yield from find_balances(told)
    yield from find_exchanged(reading, told)
    yield from find_table_prose(reading, told)
    yield from find_remainders(told)
    yield from find_far_results(told)
    yield from find_far_sums(told)
    yield from find_far_conversions(told)
    yield from find_in_parts(told)
    yield from find_told_products(told)
    for scene in told:
        yield from find_apposed(scene)
        yield from find_reckoned(scene)
        yield from find_changed(scene)
        yield from find_grown(scene)
        yield from find_rated(scene)
        yield from find_parted(scene)
        yield from find_pronoun_shares(scene)
        yield from find_named_shares(scene)
        yield from find_concluded(scene)
        yield from find_moved(scene)
        yield from find_summed(scene)
        yield from find_multiples(scene)
        yield from find_exemplified(scene)
        yield from find_averaged(scene)
        yield from find_kept(scene)


KIND = Kind(
    name="arithmetic",
    says="figures do not add up: totals, shares, differences, conversions",
    advice=(
        "Add up again from the source: usually one figure was updated and the total was not, or two digits changed "
        "places. The suggestion keeps the parts and corrects the result; it may be a part that is wrong. Where the "
        "parts are not meant to be all (“among others”, “of which”), say so."
    ),
    within=find_arithmetic,
    examples=EXAMPLES,
)
