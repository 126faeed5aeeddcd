"""What the whole article tells of the matches that are claimed: competition, stage and leg, day and hour, place. No match is found here,
and nothing that happened in one (``play``).
"""
