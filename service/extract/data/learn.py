"""Learns ``meetings.tsv`` from annotated articles: what each feature of ``matches/likely`` is worth.

``python -m service.extract.data.learn FOLDER…``, where scikit-learn is installed. An article is ``NAME.txt`` with ``NAME.json``, whose
``matches`` have ``teams``. Only this script writes the file; nothing at run time learns.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from service.extract.document import Document
from service.extract.knowledge import Team, knowledge
from service.extract.matches import discourse_of
from service.extract.matches.claim import Claim
from service.extract.matches.claims import told_and_asked
from service.extract.matches.likely.features import Sentence, features
from service.extract.matches.likely.weights import model_of
from service.extract.matches.reading import read
from service.extract.matches.sport import is_football
from service.extract.names import find_names
from service.extract.people import find_people

HERE = Path(__file__).parent
_RARE = 6
"""A feature that is there less often tells nothing."""
_STRENGTH = 0.05
"""Inverse of the regularisation: the less, the smaller the weights. Chosen by what it does on articles left out."""
_LEAST = 0.02
"""A weight below is none."""


@dataclass
class Example:
    """One candidate: what stands around its two teams, the model that it is of, whether a match of theirs is annotated, and whether a claim
    brings them together, on its sentence and at all."""

    features: list[str]
    model: str
    annotated: bool
    told_here: bool
    told: bool

    @property
    def clear(self) -> bool:
        """Not so is a sentence that may tell nothing of the match, which another one tells."""
        return not self.annotated or self.told_here or not self.told


def main(folders: list[Path], target: Path) -> None:
    """Writes to ``target`` what the folders' articles teach. Raises SystemExit, and writes nothing, where they teach nothing."""
    learnt = [example for folder in folders for example in examples(folder)]
    lines = ["# What each feature is worth: written by learn.py; see matches/likely."]
    for name in ("two", "one"):
        lines += model(name, [each for each in learnt if each.clear and each.model == name])
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


def examples(folder: Path) -> Iterator[Example]:
    """All candidates of a folder of articles, by the names of its files. Raises FileNotFoundError for annotations without their article."""
    for file in sorted(folder.glob("*.json")):
        text = file.with_suffix(".txt").read_text(encoding="utf-8")
        head = re.match(r"\s*date (\d{4}-\d\d-\d\d)\s+", text)
        day = datetime.fromisoformat(head[1]).replace(tzinfo=UTC) if head else None
        document = Document(text=text[head.end() :] if head else text, published_at=day)
        teams = [match["teams"] for match in json.loads(file.read_text(encoding="utf-8"))["matches"]]
        yield from _of_article(document, [(names(one), names(other)) for one, other in teams])


def names(team: str) -> set[str]:
    """All that an annotated name of a team may be the name of."""
    return {team, *(entry.target.name for entry in knowledge().meanings(team) if isinstance(entry.target, Team))}


def _of_article(document: Document, annotated: list[tuple[set[str], set[str]]]) -> Iterator[Example]:
    found = find_names(document)
    if len(found.teams) < 2 or not is_football(document, found):
        return
    reader = read(document, found, find_people(document, found))
    claims, asked = told_and_asked(reader, discourse_of(reader))
    by_sentence: dict[int, list[Claim]] = {}
    for claim in claims:
        by_sentence.setdefault(claim.reading.number, []).append(claim)
    pairs = {frozenset((claim.one, claim.other)) for claim in claims}
    for candidate in asked:
        two = frozenset((candidate.one, candidate.other))
        one, other = (reader.teams[key].name for key in (candidate.one, candidate.other))
        # at run time no claim brings the two together: so those that do are left out here
        others = {number: [each for each in many if {each.one, each.other} != two] for number, many in by_sentence.items()}
        sentence = Sentence(candidate.reading, others, len(pairs - {two}))
        yield Example(
            [*sentence.common, *features(candidate, sentence, reader)],
            model_of(candidate),
            any((one in left and other in right) or (other in left and one in right) for left, right in annotated),
            any({each.one, each.other} == two for each in by_sentence.get(candidate.reading.number, ())),
            two in pairs,
        )


def model(name: str, learnt: list[Example]) -> Iterator[str]:
    """The lines of a model: its name, the intercept, and each feature with its weight. Raises SystemExit where nothing can be learnt."""
    if len({each.annotated for each in learnt}) < 2:
        raise SystemExit(f"Of {len(learnt)} candidates all or none are annotated: name more annotated articles.")
    counted = Counter(feature for each in learnt for feature in set(each.features))
    vectors = DictVectorizer()
    matrix = vectors.fit_transform([{feature: 1 for feature in each.features if counted[feature] >= _RARE} for each in learnt])
    fitted = LogisticRegression(C=_STRENGTH, max_iter=3000).fit(matrix, [each.annotated for each in learnt])
    yield f"[{name}]"
    yield f"\t{fitted.intercept_[0]:.2f}"
    for feature, weight in sorted(zip(vectors.get_feature_names_out(), fitted.coef_[0], strict=True)):
        if abs(weight) >= _LEAST:
            yield f"{feature}\t{weight:.2f}"


if __name__ == "__main__":
    main(list(map(Path, sys.argv[1:])), HERE / "meetings.tsv")
