"""How two teams met, as prose tells it: one module for each way in which sentences give a result. Matches to come are ``ahead``'s
business, lines without a sentence ``bare``'s.
"""
