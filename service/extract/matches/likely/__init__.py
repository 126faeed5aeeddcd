"""Matches that no rule of language tells: of two teams that an article speaks of and that no claim brings together, how likely it is that
a match of theirs is told. How it went is not asked.

``candidates`` asks who may have met whom, while the article is read; ``features`` tells what stands around the two; ``weights`` has what
each feature was found to be worth in annotated articles (``data/learn.py`` finds that out); ``meetings`` takes the likely ones as claims.
No pattern of language stands here: what can be told by a rule is told by one.
"""
