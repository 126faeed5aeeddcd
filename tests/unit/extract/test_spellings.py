"""In which ways known names are written in the news."""

from service.extract.knowledge import knowledge
from service.extract.spellings import spellings_of_a_person, spellings_of_a_team, surnames_in


def test_a_team() -> None:
    assert spellings_of_a_team("St Pölten & Co") == ["St Pölten & Co", "St. Pölten & Co", "St Pölten and Co", "St Poelten & Co"]


def test_a_person() -> None:
    assert spellings_of_a_person("İlkay Gündoğan", "GER") == ["ilkay gundogan", "ilkay guendogan"]
    assert spellings_of_a_person("Park Ji-sung", "KOR") == ["park ji sung", "ji sung park"]


def test_a_surname() -> None:
    assert surnames_in("Robin van Persie") == ["persie", "van persie"]
    assert surnames_in("Martin O'Neill") == ["o neill"]
    assert surnames_in("Marc-André ter Stegen") == ["stegen", "ter stegen"]


def test_careers_are_found_by_all_of_them() -> None:
    known = knowledge()
    assert known.spells_of("Van Persie") == known.spells_of("Persie") != ()
    assert known.spells_of("Ilkay Guendogan") == known.spells_of("İlkay Gündoğan") != ()
    assert known.spells_of("Heung-min Son") == known.spells_of("Son Heung-min") != ()
