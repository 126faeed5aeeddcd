"""What happened on the pitch: goals and whose they were, cards, penalties, changes, and who watched over it. No match is found here."""
