"""Rebuilds ``clubs.tsv`` and ``players.tsv`` from openfootball's lists and the hand-written tables beside this file.

``python -m service.extract.data.build OPENFOOTBALL_DIR``, where the directory holds ``clubs/`` and ``players/``. The hand-written tables
win over openfootball's. A club keeps the id it has in the committed ``clubs.tsv`` for as long as one of its names stays in its country:
an id is never given a second time. Only this script writes those two files; nothing at run time reads openfootball.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from service.extract.folding import fold
from service.extract.national import nation_id
from service.extract.wordlists import table

HERE = Path(__file__).parent
LEGAL = {
    "fc",
    "afc",
    "cf",
    "sc",
    "ac",
    "as",
    "ssc",
    "sv",
    "cd",
    "ud",
    "fk",
    "nk",
    "sk",
    "bk",
    "if",
    "ff",
    "ca",
    "rc",
    "cfc",
    "sd",
    "kv",
    "club",
}
FORMER = "^"
FIFA: dict[str, str] = table("countries")["fifa"]


@dataclass
class Club:
    name: str
    country: str
    city: str = ""
    names: list[str] = field(default_factory=list)
    nicknames: list[str] = field(default_factory=list)
    venues: list[str] = field(default_factory=list)
    former: set[str] = field(default_factory=set)
    """Names that the club no longer has."""
    fame: int = 0
    """2 for the well-known clubs, 1 for the lesser-known ones of the curated list, 0 for those of openfootball's alone."""


def bare(name: str) -> str:
    """The folded name without the legal words around it, by which two lists' names of a club are the same."""
    words = [word for word in fold(name).split() if word not in LEGAL]
    return " ".join(words) or " ".join(fold(name).split())


def split_list(text: str) -> list[str]:
    return [item.strip() for item in text.split(",") if item.strip()]


def curated() -> Iterator[Club]:
    country = lesser = ""
    for raw in (HERE / "curated_clubs.txt").read_text(encoding="utf-8").splitlines():
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            country, _, lesser = line.strip("[]").partition(" ")
            continue
        line, _, city = line.partition(" > ")
        line, _, venues = line.partition(" @ ")
        line, _, nicknames = line.partition(" ; ")
        name, _, names = line.partition(" = ")
        former = {each.removeprefix(FORMER) for each in split_list(names) if each.startswith(FORMER)}
        known = [each.removeprefix(FORMER) for each in split_list(names)]
        yield Club(name.strip(), country, city.strip(), known, split_list(nicknames), split_list(venues), former, fame=1 if lesser else 2)


def openfootball_clubs(root: Path) -> Iterator[Club]:
    for path in sorted((root / "clubs").rglob("*.clubs.txt")):
        country = FIFA.get(path.name.split(".")[0])
        if country is None:
            continue
        club: Club | None = None
        for raw in path.read_text(encoding="utf-8", errors="replace").splitlines():
            line = raw.split("#")[0].rstrip().replace("\t", " ")
            if not line.strip() or line.startswith("=") or re.match(r"\s*[ivb]+\)", line):
                club = None if re.match(r"\s*[ivb]+\)", line) else club
                continue
            if line.lstrip().startswith("|"):
                if club is not None:
                    club.names.extend(usable(line.split("|")))
                continue
            if "//" in line or line.startswith((" ", "\t")):
                continue  # a street address
            if club is not None:
                yield club
            parts = [re.sub(r"\([^)]*\)", "", part).strip() for part in line.split(",")]
            ground = next((part.lstrip("@ ").strip() for part in parts[1:] if part.startswith("@")), "")
            places = [part for part in parts[1:] if part and not part.startswith("@") and not part[0].isdigit()]
            club = Club(parts[0], country, re.split(r"[›&]", places[0])[0].strip() if places else "", [], [], [ground] if ground else [])
        if club is not None:
            yield club


def usable(names: list[str]) -> Iterator[str]:
    """The names that news could print: no abbreviations, no other languages' names, nothing too short."""
    for raw in names:
        language = re.search(r"\[([a-z]+)\]", raw)
        name = re.sub(r"\[[a-z]+\]|\([^)]*\)|\$+", "", raw).strip()
        if len(name) >= 4 and "." not in name.replace("St. ", "").replace("1. ", "") and (language is None or language.group(1) == "en"):
            yield name


def usual(name: str) -> str:
    """``Arsenal FC`` → ``Arsenal``; names that would be too bare stay."""
    words = name.split()
    while len(words) > 1 and fold(words[-1]) in LEGAL:
        words.pop()
    while len(words) > 1 and (fold(words[0]) in LEGAL or words[0] == "1."):
        words.pop(0)
    text = " ".join(words)
    return text if len(text) >= 4 and not text.isdigit() else name


def merged(root: Path) -> list[Club]:
    clubs = list(curated())
    by_name: dict[tuple[str, str], Club] = {}
    for club in clubs:
        for name in [club.name, *club.names]:
            by_name.setdefault((club.country, bare(name)), club)
    owned = {fold(name) for club in clubs for name in [club.name, *club.names]}
    for club in openfootball_clubs(root):
        twin = next((by_name[key] for name in [club.name, *club.names] if (key := (club.country, bare(name))) in by_name), None)
        if twin is None:
            club.names = [club.name, *(name for name in club.names if fold(name) not in owned)]
            club.name = usual(club.name)
            clubs.append(club)
            twin = club
        else:
            twin.city = twin.city or club.city
            if not twin.venues:
                twin.venues = club.venues
            twin.names += [name for name in [club.name, *club.names] if fold(name) not in owned and (" " in name or twin.fame < 2)]
        for name in [club.name, *club.names]:
            by_name.setdefault((club.country, bare(name)), twin)
    return clubs


def identified(clubs: list[Club], path: Path) -> list[tuple[str, Club]]:
    """Each club with its id: the one it has in the committed file, else a new slug of country and name."""
    kept: dict[tuple[str, str], str] = {}
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    for known_id, name, country, *_ in rows:
        kept.setdefault((country, bare(name)), known_id)  # a club's own name before another club's other names
    for known_id, _, country, _, _, names, *_ in rows:
        for known in names.split("|"):
            kept.setdefault((country, bare(known)), known_id)
    taken = set(kept.values())
    out, used = [], set()
    for club in clubs:
        club_id: str | None = next(
            (i for n in [club.name, *club.names] if (i := kept.get((club.country, bare(n)))) and i not in used), None
        )
        if club_id is None:
            slug = "-".join([club.country.lower(), *re.findall(r"[a-z0-9]+", fold(club.name))])
            club_id, n = slug, 2
            while club_id in used or club_id in taken:
                club_id, n = f"{slug}-{n}", n + 1
        used.add(club_id)
        out.append((club_id, club))
    return out


def write_clubs(root: Path) -> int:
    path = HERE / "clubs.tsv"
    rows = ["# id\tname\tcountry\tcity\tfame\tnames\tnicknames\tvenues  (written by build.py)"]
    for club_id, club in identified(merged(root), path):
        names = [FORMER * (name in club.former) + name for name in dict.fromkeys(club.names) if name != club.name]
        cells = [club_id, club.name, club.country, club.city, str(club.fame), "|".join(names)]
        rows.append("\t".join([*cells, "|".join(dict.fromkeys(club.nicknames)), "|".join(club.venues)]))
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return len(rows) - 1


def careers() -> dict[str, tuple[str, str]]:
    """Name → country and spells, "eng-chelsea 2001-2014|eng-everton 2022-": a club that ``clubs.tsv`` lacks stops the build."""
    clubs = [line.split("\t") for line in (HERE / "clubs.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    ids: dict[str, str] = {}
    for club_id, name, *_ in clubs:
        ids.setdefault(bare(name), club_id)
    for club_id, _, _, _, _, names, *_ in clubs:  # a usual name before another club's other name: "Santos", "Racing Club"
        for spelling in names.split("|"):
            ids.setdefault(bare(spelling), club_id)
    for line in (HERE / "nations.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            code, name, others, *_ = line.split(";")
            for spelling in (name, *others.split(",")):
                ids.setdefault(bare(spelling), nation_id(code))
    found: dict[str, tuple[str, str]] = {}
    for line in (HERE / "careers.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, country, told = (cell.strip() for cell in line.split(";"))
            spells = [spell.rsplit(" ", 1) for spell in split_list(told)]
            missing = [club for club, _ in spells if bare(club) not in ids]
            if missing:
                raise SystemExit(f"careers.txt: {name}: clubs.tsv has no {', '.join(missing)}; write the club as it is called there")
            found[name] = (country.strip("-"), "|".join(f"{ids[bare(club)]} {years}" for club, years in spells))
    return found


def write_players(root: Path) -> int:
    """Full names only: a single name is too often a common word, and the people of an article are found without."""
    people: dict[str, str] = {}
    for line in (HERE / "people.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, country = line.partition(";")
            people[name.strip()] = country.strip()
    for path in sorted((root / "players").rglob("*.players.txt")):
        country = FIFA.get(path.name.split(".")[0], "")
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            if re.match(r"[^\s#=|,]+ [^,#=|]+,", line):
                people.setdefault(line.split(",")[0].strip(), country)
    spells = careers()
    for name, (country, _) in spells.items():
        people[name] = country or people.get(name, "")  # of namesakes the well-known one is meant
    rows = ["\t".join((name, country, *spells.get(name, ())[1:])) for name, country in sorted(people.items())]
    (HERE / "players.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return len(rows)


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or not (Path(arguments[0]) / "clubs").is_dir():
        sys.stderr.write("usage: python -m service.extract.data.build OPENFOOTBALL_DIR (a directory with clubs/ and players/)\n")
        return 2
    root = Path(arguments[0])
    sys.stdout.write(f"{write_clubs(root)} clubs, {write_players(root)} people\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
