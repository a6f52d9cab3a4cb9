"""The words by which a text draws a share from figures told before: a rate of, these two together, not quite half."""

from __future__ import annotations

import re

from checker.language.lazy import any_listed as _any
from checker.language.lazy import lazy_re

RATE_NOUN: dict[str, re.Pattern[str]] = {
    "en": _any(
        r"(?:\w+[- ])?rate | share | proportion | percentage | turnout | ratio | occupancy | coverage | success"
    ),
    "fr": _any(r"taux | part | proportion | pourcentage | participation | couverture"),
    "nl": _any(r"\w*graad | aandeel | \w*percentage | \w*quote | \w*quotum | opkomst | verhouding"),
    "de": _any(r"\w*quote | \w*anteil | \w*beteiligung | \w*grad | \w*auslastung | prozentsatz | \w*rate | verhältnis"),
}
"""What a share is called that a part has of its whole."""

TWO_TOGETHER: dict[str, re.Pattern[str]] = {
    "en": _any(r"""these (?:two|three) | the (?:two|three) (?:of them )?together | together | between them
        | both together | combined | taken together | both"""),
    "fr": _any(r"""ces (?:deux|trois) | à (?:eux|elles) (?:deux|trois) | ensemble | (?:toutes )?les deux ensemble
        | réunie?s | au total"""),
    "nl": _any(r"deze (?:twee|drie) | samen | tezamen | met zijn (?:twee|drie)ën | beide samen | bij elkaar | beide"),
    "de": _any(r"diese (?:beiden|zwei|drei) | zusammen | beide zusammen | gemeinsam | zusammengenommen | beide"),
}  # fmt: skip
"""What says that a share is that of the last two or three shares together."""

MORE_THAN = lazy_re(
    r"\b(?:more than|over|well over|plus que|plus de|meer dan|ruim|mehr als|über)\s(?:\w+\s)?$", re.IGNORECASE
)
NOT_QUITE = lazy_re(
    r"\b(?:nearly|almost|not quite|just under|less than|presque|près de|moins de|quasi(?:ment)?|bijna|krap|minder dan"
    r"|fast|nahezu|knapp|beinahe|weniger als)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
"""What before a verb or a share, in any of the languages, says that it is more, or not quite as much."""

IN_FULL: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\sof (?:the|that|this|its|your|our|their)(?: \w+){1,4},?\s(?:that is|so|thus|or|i\.e\.|hence)\s$"),
    "fr": lazy_re(
        r"\s(?:du|de la|de l['’]|de ce|des|de son|de votre)\s?(?:\w+ ?){1,4},?\s(?:soit|donc|c['’]est-à-dire)\s$"
    ),
    "nl": lazy_re(r"\svan (?:de|het|die|dat|uw|zijn|hun)(?: \w+){1,4},?\s(?:dus|dat is|oftewel|ofwel|namelijk)\s$"),
    "de": lazy_re(
        r"\s(?:des|der|dieser|dieses|ihrer|seines|von der|vom)(?: \w+){1,4},?\s(?:also|das sind|somit|mithin)\s$"
    ),
}
"""What stands between a fraction of one thing that was told before and what it comes to: "of the full fee, that is"."""
