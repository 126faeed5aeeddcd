"""Sentences that make a short text one of football news; nothing in them is looked at."""

FOOTBALL = " The striker and the goalkeeper shook hands after the football match."
"""It goes on in the last paragraph of the text."""
FOOTBALL_BELOW = f"\n{FOOTBALL.strip()}"
FOOTBALL_APART = f"\n\n{FOOTBALL.strip()}"
SPORT = "\nThe league match, a cup derby, had goals, a penalty, a striker, a midfielder, a goalkeeper and a referee."
