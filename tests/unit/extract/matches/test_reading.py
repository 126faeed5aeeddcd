"""What a rule asks of a sentence before it tries its pattern."""

from service.extract.document import Document
from service.extract.matches.reading import read
from service.extract.names import find_names
from service.extract.people import find_people


def test_the_words_of_a_sentence_are_whole_with_the_parts_of_what_is_joined_and_those_within_marks() -> None:
    document = Document("We’ve beaten Leeds with a second-half goal. Fürth drew.")
    names = find_names(document)
    first, second = read(document, names, find_people(document, names)).readings
    assert {"we", "ve", "beaten", "leeds", "second", "half", "goal"} <= first.words
    assert first.words.isdisjoint({"drew", "beat", "eat", "furth"})
    assert {"furth", "drew"} <= second.words
