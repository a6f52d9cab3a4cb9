"""What the kind "chronology" says of what people did after the years of their lives."""

from __future__ import annotations

import pytest

from checker.kinds import chronology
from tests.wrong_or_right import Statement, statements, told_of

STATEMENTS = statements(
    r"""
en | The clocks were bought by Johann Ebel (1847–1911). In {1913|1909} Ebel handed them over to the mayor.
en | The clocks were bought by Johann Ebel (1847–1911). Ebel gave them to the city in {1913|1909}.
en | The clocks were bought by Johann Ebel (1847–1911). In 1913 the city sold them. In 1920 the Museum Ebel opened.
en | The clocks were bought by Johann Ebel (1847–1911). In 1913 his son Karl Ebel sold them, and Mrs Ebel left.
en | The clocks were bought by Johann Ebel (1847–1911). In 1950 Ebel was honoured with a statue. Ebel Street opened
     in 1960.
fr | Les horloges viennent de Jean Ebel (1847–1911). En {1913|1909}, Ebel a remis la collection au maire.
nl | De klokken kwamen van Jan Ebel (1847–1911). Op 2 juni {1913|1909} schonk Ebel ze aan de stad.
de | Die Uhren erwarb Johann Ebel (1847–1911). Am 2. Juni {1913|1909} übergab Ebel sie dem Bürgermeister.
de | Die Uhren erwarb Johann Ebel (1847–1911). 1913 eröffnete das Museum, 1920 kam die Ebel-Stiftung hinzu.
de | Die Uhren erwarb Johann Ebel (1847–1911), die Orgel Karl Ebel (1880–1950). 1913 übergab Ebel alles der Stadt.
"""
)


@pytest.mark.parametrize("told", STATEMENTS, ids=str)
def test_after_death(told: Statement) -> None:
    """Each statement is flagged as it is wrong, and let pass as it is right."""
    assert told.wrong is None or told_of(chronology.KIND, told.wrong, told.language)
    assert not told_of(chronology.KIND, told.right, told.language)
