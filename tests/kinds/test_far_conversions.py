"""One size told in two systems of units far from each other."""

from __future__ import annotations

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import each_told

_SIZES = """
en | The lake covers 240 hectares.\\n\\n## Did you know?\\n\\nAt {493|593} acres it is the largest in the county.
en | The park takes in 150 hectares of heath.\\n\\n## Did you know?\\n\\nAt some {270|370} acres it is the second
    largest.
en | The trail is 320 kilometres long.\\n\\nWalkers who finish all {299|199} miles get a badge.
en | The park takes in 150 hectares of heath.\\n\\nThe farm beside it has 270 acres.\\n\\nThe wood has 40 acres.
en | The park takes in 150 hectares of heath.\\n\\nIts lawns are 22 acres.
en | The lake covers 240 hectares.\\n\\nAt nearly 600 acres it is the largest in the county.
en | The line is 320 kilometres long.\\n\\nLondon is 450 miles away.
de | Der Park hat 150 Hektar.\\n\\nDie Mauer ist 150 Meter lang, der Weg 480 Fuß.
"""

test_sizes = each_told(KIND, _SIZES)
