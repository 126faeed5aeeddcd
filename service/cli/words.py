"""Events in words: one line each for a match's result, its place in a competition, its incidents, a quote's speaker. Pure; no layout."""

from service.models import (
    Article,
    Card,
    Goal,
    Incident,
    Kickoff,
    Leg,
    MatchFacts,
    Pair,
    PenaltyMissed,
    Player,
    QuoteFacts,
    Score,
    ShootoutKick,
    Speaker,
    Substitution,
    Team,
)

NTH = {1: "first", 2: "second"}


def result(match: MatchFacts) -> str:
    """ "Real Madrid 1–1 RB Leipzig", or "Real Madrid v RB Leipzig" where no score is told."""
    final = match.score.final if match.score else None
    return f"{match.home.name} {pair(final) if final else 'v'} {match.away.name}"


def scores(match: MatchFacts) -> str:
    """All that is told of the score: "1–1, after extra time, 4–3 on penalties"; empty where nothing is."""
    final = match.score.final if match.score else None
    return ", ".join(part for part in (pair(final) if final else "", how(match)) if part)


def how(match: MatchFacts) -> str:
    """How it came to the score: "after extra time, 4–3 on penalties, half-time 0–1, 2–2 on aggregate"; empty where nothing is told."""
    score = match.score or Score()
    told = [
        "after extra time" if match.duration in {"extra_time", "shootout"} else "",
        f"{pair(score.shootout)} on penalties" if score.shootout else "",
        f"half-time {pair(score.half_time)}" if score.half_time else "",
        f"{pair(score.aggregate)} on aggregate" if score.aggregate else "",
    ]
    return ", ".join(part for part in told if part)


def pair(goals: Pair) -> str:
    return f"{goals.home}–{goals.away}"


def occasion(match: MatchFacts) -> str:
    """ "UEFA Champions League, last 16, second leg"; empty where nothing is told."""
    told = (
        match.competition.name if match.competition else None,
        match.season,
        match.stage,
        f"round {match.round}" if match.round else None,
        f"group {match.group}" if match.group else None,
        leg(match.leg) if match.leg else None,
    )
    return ", ".join(part for part in told if part)


def leg(told: Leg) -> str:
    return f"{NTH[told.number]} leg"


def kickoff(told: Kickoff) -> str:
    """ "2024-03-06 21:00 (“on Wednesday night”)"; an inferred date says so."""
    moment = told.date.isoformat() + (f" {told.time:%H:%M}" if told.time else "")
    notes = ("inferred" if told.precision == "inferred" else None, f"“{told.phrase}”" if told.phrase else None)
    said = ", ".join(note for note in notes if note)
    return f"{moment} ({said})" if said else moment


def team(told: Team) -> str:
    """The name, and in brackets how the article has it where that differs, country and id."""
    notes = (f"“{told.as_written}”" if told.as_written != told.name else None, told.country, told.id)
    said = ", ".join(note for note in notes if note)
    return f"{told.name} ({said})" if said else told.name


def side(match: MatchFacts, which: str | None) -> str:
    """The name of the side; "draw" and an unknown side stay as they are."""
    return match.home.name if which == "home" else match.away.name if which == "away" else which or "?"


def incident(told: Incident, match: MatchFacts) -> str:
    """ "23' Vinícius (Real Madrid, penalty)"."""
    notes = [side(match, told.team)] if told.team else []
    match told:
        case Goal():
            who = _name(told.player) or "somebody"
            notes += ["penalty"] * told.is_penalty + ["own goal"] * told.is_own_goal
            notes += [f"assist {told.assist.name}"] if told.assist else []
        case Card():
            who = told.player.name
            notes.append({"yellow": "yellow card", "second_yellow": "second yellow card", "red": "red card"}[told.card])
        case Substitution():
            who = told.player_in.name + (f" for {told.player_out.name}" if told.player_out else "")
        case PenaltyMissed():
            who = told.player.name
            notes.append("penalty missed")
        case ShootoutKick():
            who = told.player.name
            notes.append("scored" if told.scored else "missed")
    minute = f"{told.minute}{f'+{told.added}' if told.added else ''}' " if told.minute else ""
    return f"{minute}{who}" + (f" ({', '.join(notes)})" if notes else "")


def scorers(match: MatchFacts) -> str:
    """The goals alone, in the order told; empty where none is."""
    return ", ".join(incident(each, match) for each in match.incidents if isinstance(each, Goal))


def speaker(told: Speaker) -> str:
    """ "Marco Rose (coach, RB Leipzig; as “the Leipzig coach”)"; "unknown" where the article does not tell."""
    name = told.name or told.mention or "unknown speaker"
    who = ", ".join(part for part in (told.handle, told.role, told.affiliation) if part)
    mention = f"as “{told.mention}”" if told.mention and told.name and told.mention != told.name else ""
    notes = "; ".join(part for part in (who, mention) if part)
    return f"{name} ({notes})" if notes else name


def manner(told: QuoteFacts) -> str:
    """ "direct, said", "post, 2024-03-06"."""
    parts = (told.type, told.cue.text if told.cue else None, told.posted_at.isoformat() if told.posted_at else None)
    return ", ".join(part for part in parts if part)


def origin(article: Article) -> str:
    """ "The Sport Example, 8 March 2024, en"; what is not known is left out."""
    day = f"{article.published_at.day} {article.published_at:%B %Y}" if article.published_at else "no date"
    language = article.language.code + ("" if article.language.declared else " (detected)")
    return ", ".join(part for part in (article.publisher.name or article.publisher.domain, day, language) if part)


def _name(player: Player | None) -> str | None:
    return player.name if player else None
