# ruff: noqa: E501 - a table of patterns
"""How many goals of one man the words beside his name tell: two, three or four. What tells a goal at all is in ``goal_ways`` and
``goal_words``."""

from service.extract.searched import searched

_TWO = (
    r"and (?:then )?again (?:just|shortly|soon|early|late|midway|in the \d|in (?:stoppage|injury|added)|on \d|after (?:the|\d)|before|with|deep|from|\d|\w+ minutes?)|twice|at both ends|brace|(?:both|the pair) of (?:them|«E\d+)|with two(?=[,.;]|$| in \w+ minutes)|(?:scor|grabb|bagg|gett|nett)ing the pair|(?:got|bagged|netted|scored|grabbed) the pair|(?:a|his|her|whose|late|first-half|second-half|quick-fire|early) double|at the double|both|both goals|pair of goals|pair from",
    r"two «P\d+» (?:[\w-]+ )?(?:goals|strikes|headers|penalties|penalty[- ]kicks|spot[- ]kicks|efforts)|two (?:goals(?! (?:ahead|in front))|headers|strikes|penalties|penalty[- ]kicks|spot[- ]kicks|late goals)|first two goals|(?:first and second|second and third|third and fourth|fourth and fifth) goals",
    r"(?:(?:grabb|bagg|notch|scor|claim|nett|plunder)\w+|got|had|hit|hitting) two|himself to two|(?:bagg|grabb|scor|nett|notch|claim)\w+ a couple|including a (?:pair|couple)",
    r"(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) and (?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:goals )?of the (?:season|campaign|term|year)",
    r"(?:first|opening|last|other|final|next) two(?! (?!goals)\w+s\b)|in (?:each|either) half",
    r"either side of (?:half|the (?:break|interval|pause))|in the (?:[a-z]+|\d+(?:st|nd|rd|th)) and (?:the )?\d{1,3}(?:st|nd|rd|th) minutes",
)
COUNT = (
    (4, searched(r"\b(?:four goals|four times|(?:himself|herself) to four|(?:all|hit|grabb\w+|notch\w+|scor\w+|plunder\w+|bagg\w+|got) four(?! (?:minutes?|mins|seconds|yards|metres)\b))\b")),
    (3, searched(r"\b(?:hat[- ]trick|(?:first|next|opening|last|final) three(?! (?!goals)\w+s\b)|(?:himself|herself) to three|three (?:«P\d+» (?:[\w-]+ )?)?(?:goals|headers|strikes)|treble|three times|(?:all|hit|grabb\w+|notch\w+|scor\w+|plunder\w+|bagg\w+|got|had|claim\w+|himself to) three(?! (?:to the good|points|ahead|in front|clear|up|behind|down|minutes?|mins|seconds|yards|metres)\b))\b")),
    (2, searched(rf"«P\d+»(?:'s?)? (?:[\w-]+ )?double\b(?! (?:save|stop|act|substitution|change|header|training))|\beither side of (?:an? )?(?:[\w-]+ )?«P|\btwo-goal (?:(?:[\w-]+ )?«P|(?:hero|man|star|scorer)\b)|\b(?:on|after) \d+ and (?:then |again (?:on |after )?)?\d+ minutes\b|\b(?:{'|'.join(_TWO)})\b(?! (?:to the good|minutes?|mins|seconds|yards|metres|sides|penalties awarded|teams|men|halves|managers|made|clubs|behind|up|clear|down|ends))")),
)  # fmt: skip
