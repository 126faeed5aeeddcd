# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Who does what a verb of a sentence tells: the person named before it, the one it speaks of as "he" or "the striker", and those joined to
him by "and". Nothing is known here of what was done.
"""

import re
from collections.abc import Iterator

from service.extract.knowledge import knowledge
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.people import PersonMention
from service.extract.people.lexicon import DEMONYMS, ROLES
from service.extract.searched import searched

_HEADS = (
    "striker|forward|winger|midfielder|defender|captain|skipper|substitute|sub|teenager|playmaker|international|veteran|youngster|full-back|wing-back|centre-back|"
    "centre-half|centre-forward|frontman|hitman|marksman|midfield man|man|player|number \\d+|no ?\\d+|debutant|replacement|scorer|keeper|goalkeeper|attacker|target man|"
    "front man|spearhead|loanee|ace|star|\\w+-year-old|\\w+-old"
)
_CANDIDATE = searched(
    rf"«P(\d+)»|\b(s?he)\b|\b(the (?:same )?(?:[\w'-]+ |«T\d+» ){{0,4}}?(?:{_HEADS})\b(?!-)(?! (?:«P|of the match|for man))|the (?P<demonym>[a-z]+)(?= ))"
)
_NAMED_SO = r"a|the|an|his|her|fellow|substitute|goalkeeper|keeper|goalie|custodian|captain|skipper|defender|striker|midfielder|winger|full-back|referee|[\w-]+ed|[\w-]+ing"
_OBLIQUE = searched(
    r"\b(?:from|by|past|beat|beyond|outside|inside|above|beneath|across|outsprint\w+|outpac\w+|outjump\w+|with|against|of|for|to|on|onto|off|over|under|around|round|between|found|fed|replaced|replacing|tugged|felled|fouled|tripped|upended|down|released|sent|"
    r"allowed|allowing|left|leaving|saw|sat|nutmegged|denied|met|robbed|dispossessed|like|gave|than|via|into|at|behind|aside|cleared|floored|alongside|beating|rounding|helped|out|set up|teed up|in|put|let|"
    r"booked|including|caught|forced|tackled|punished|brought|lost|lose|losing|hit|struck|chipped|lobbed|rounded|rounds|beats|sidestepped|sidestepping|dispossess\w*|freed|freeing|spotted|spotting|picked out|picking out|involving|featuring|deny|denying|denies|thwart\w*|foil\w*|keep out|keeping out|kept out|repel\w*|upending|bundled over|meeting|finding|feeding|sending|through|pushed|elbowed|kicked|dismissed|showed|shown|without|marking|who \w+|plus|wrong-footed|wrong-footing|out[a-z]+ed|evaded|eluded|skinned|turned)"
    rf" (?:(?:{_NAMED_SO}) ){{0,3}}$"
)
_OF_A_TEAM = searched(
    r"\b(?:from|by|past|beyond|off|over|of|against|beat|beating|robbed|robbing|dispossess\w*|rounded|rounding|tackled|caught|punished|outpac\w+|outmuscl\w+|denied|denying)"
    rf" (?:(?:{_NAMED_SO}) ){{0,2}}«T\d+»(?:'s?)? (?:(?:{_NAMED_SO}) ){{0,2}}$"
)
""" "a back-pass from A's defender B", "robbed A captain B": he is no doer of what follows."""
_APPOSED = re.compile(
    r"«P(\d+)», (?:(?!(?:and|but|who|whose|which|when|as|with|for|to|before|after|while|until)\b)[\w'-]+ (?:[\w'-]+ ){0,6})?$"
)
""" "A, 35 and still the cleverest player": what follows is said of A."""
_INVOLVED = re.compile(
    r"\b(?:involving|featuring|past|beyond) (?:(?!(?:after|when|as|and|but|while|before|with|until|since|that|which|who|minutes?|yards?|distance|range|spot)\b)[\w'-]+ |«T\d+»(?:'s)? ){1,3}$"
)
""" "a mix-up involving their custodian B"."""
_HANDED_ON = re.compile(
    r"\b(?:(?<!waited )(?<!waiting )for|fell to|allow\w*|left|leaving|found|put|in|up|sent|let|saw|finding|setting up|out|through|with|(?<!front )(?<!ahead )(?<!better )(?<!clear )of|fed|feeding|via|by) (?:(?:[\w-]+|«T\d+»(?:'s?)?) ){0,3}$"
)
_ERRED = re.compile(
    r"\b(?:mistakes?|errors?|slip|blunder|lapse|howler|foul|handball|challenge|mix-up|misjudgement|clearance|back-?pass|fumble|gaffe|hesitation) (?:by|from|of) "
    r"(?:(?!and\b)[\w-]+ |«T\d+»(?:'s?)? ){0,3}$"
)
""" "pounced on a mistake by B to score": B did not."""
_INSERTED = re.compile(
    r", (?:(?:from|with|on|in|at|up|just|still|then)\b[^,;«]{0,40} )?(?:after|when|once|following) [^,;]{1,80}, (?:[a-z]+ly |then |soon |also )?$"
)
""" "A's penalty, after B was tripped, settled it": what stands between a subject and its verb."""
_DASHED = re.compile(r" (?:–|—|--|-) [^–—;.]{1,90}? (?:–|—|--|-) ")
_WHOSE = re.compile(r",? whose (?:[\w'/+-]+ ){1,5}$")
_THEIR_DOING = re.compile(
    r"(?:,|;| and| but| as| when| before| while| until) (?:and |but )?(?:(?:the )?«[TE]\d+»|the (?!two|pair)[a-z-]+s)(?: (?:[a-z]+ly|had|then|soon|also|duly))* $"
)
""" "and the Bluebirds completed": done by a side."""
_TO_DO = re.compile(
    r"(?:, [^,;«]{1,60},)? (?:to |(?:find|score|net|strike|head|fire|get|grab)\b|(?:\w+ly )?(?:\w+ing\b|having\b|both\b|also\b)|on (?:the|target))"
)
_AND_ANOTHER = re.compile(r"(?:«P\d+»(?:,| and|, and)(?: then)?(?: \w+)? )+$")
_BESIDES = re.compile(r"\b(?:when|after|as|while|before|until|since|although|once|if|but) (?:[\w-]+ ){0,2}$")
_CAME_TO = re.compile(r"\b(?:fell|broke|ran|came|dropped|rolled) (?:\w+ ){0,2}(?:to|for) $")
_OWNS_THE_DAY = re.compile(r"(?:but |and |then )?«P(\d+)»'s? (?:[\w-]+ ){1,6}(?:when|as|after|before|until|with) $")
""" "A's afternoon ended when he"."""
_ONLY_HE = re.compile(r"(?:but |and |then )?«P(\d+)»'s? [^«;.]{1,80}")
""" "A's opener was cancelled out, but he": nobody else is told of."""
_DOING = re.compile(r" (?:\w+ly )?[a-z]+ing\b")
_JOINED = re.compile(
    r"«P(\d+)»(?: ?\([^()]{1,20}\))?(?:(?:, [^«.;]{0,45}(?:«P\d+»(?:'s? [\w-]+(?: [\w-]+)?)?|[\w-]+),)?,? and (?:, [^,«;.]{1,30}, |(?:(?!(?:when|as|after|before|while|once|until)\b)[\w'-]+ ){0,3}?|«T\d+»(?:'s?)? (?:[\w'-]+ ){1,2})(?:«T\d+»'s? )?|(?: ?\([^()]{1,20}\))?,? and, [^,«;.]{1,30}, |, (?:(?:from|with|via) [^,;«]{1,30}, )?)$"
)
_AND = re.compile(r"\band\b")
_AS_WAS = re.compile(r"\bas (?:was|were|did|had|has) (?:[\w-]+ ){0,2}$")
""" "A was booked, as was B, and C was sent off": B belongs to what was told before."""
_AND_THEN = re.compile(r"(?:, and (?:then |later |soon |also |duly )?[\w-]+| and \w+ing)\b[^«,]*$")
_JUST_SERVED = re.compile(
    r"\b(?:fed|found|finding|feeding|released|releasing|picked out|picking out|set up|teed up|freed|freeing|played in|sent|slipped in|sought out|crossed for|squared for|into the path of) (?:[\w-]+ ){0,2}«P(\d+)»,? and $"
)
_DOES = re.compile(r"[a-z]+ing\b")
_INTO_HIS_PATH = re.compile(r"'s? (?:[\w-]+ )?(?:path|direction|feet|head|chest|boot|stride), who\b")
""" "palmed it into A's path, who sent it in"."""
_SERVED_HIM = re.compile(r" (?:had |has |then )?(?:picked|found|fed|released|sent|played|put|slipped|set|teed|let) (?:him|her)\b")
""" "A curled it in after B had picked him out to open the scoring"."""
_RECEIVED = re.compile(
    r"\b(?:gave|gives|found(?: (?:its|a|the) way to)?|finds|fed|released|freed|sent|picked out|set up|teed up|(?:ball|pass|cross|rolled|slipped|threaded|played|flicked|squared|laid|knocked|nodded|headed|broke|fell|dropped|ran|spilled|parried)"
    r" (?:[\w-]+ ){0,3}?(?:to|for|into the path of|towards|as far as)|as far as) (?:[\w-]+ ){0,2}?«P(\d+)»(?!')(?:(?! and |, but)[^«;.]){0,40},? (?:and (?:then )?|where )$"
)
""" "gave A room and the forward": who got the ball goes on with it."""
_APPOSITION = re.compile(r"(?<![»)]), $")
_VICTIM = re.compile(
    r" (?:was|had been|were|is) (?:\w+ly )?(?:fouled|tripped|felled|upended|brought down|pulled (?:down|back)|hauled (?:down|back)|bundled over|held|pushed|shoved|floored|chopped down)\b"
)
_FARTHEST = 150


def doer(reader: Reader, reading: Reading, position: int, salient: Mark | None, done: list[Mark]) -> Mark | None:
    """The person who does what the verb at ``position`` of the marked sentence tells; None where the words do not show it.

    ``salient`` is the person whom a pronoun at the start of the sentence means, ``done`` those who did the like before in it.
    """
    tagged = reading.tagged
    low = max(0, position - _FARTHEST - 60)
    left = tagged[low:position]
    cut = max(left.rfind(";"), left.rfind(". "), left.rfind("! "), left.rfind("? "))
    left = _INSERTED.sub(" ", left[cut + 1 :])
    left = _DASHED.sub(" ", left) if left.count(" – ") + left.count(" - ") + left.count(" -- ") + left.count(" — ") > 1 else left
    for match in reversed(list(_CANDIDATE.finditer(left))):
        between, before = left[match.end() :], left[: match.start()]
        if len(between) > _FARTHEST:
            return None
        if match.group(1):
            mark = reading.by_number[int(match.group(1))]
            if _WHOSE.match(between) or _THEIR_DOING.search(between):
                return None
            if between.startswith("'") and _INTO_HIS_PATH.match(between):
                return mark
            if between.startswith("'"):
                between = _APPOSED_TO_IT.sub(" ", between)
                if between.endswith(" to ") and _OBLIQUE.search(before):
                    continue  # "ran on to B's ball to score"
                if re.fullmatch(r"'s? (?:[\w'/+-]+ |«[SGDVCT]\d+»(?:'s)? ){1,12}", between) and " and " not in between:
                    return None  # what he owns does it, and tells it
                continue
            if re.match(r",? (?:and )?who\b", between):
                return mark
            if (
                done
                and mark is not done[-1]
                and _BESIDES.search(before)
                and (_VICTIM.match(between) or _AND_THEN.search(between + tagged[position : position + 8]))
            ):
                return done[-1]  # "A tapped in after B had spilled it, and added a second"
            if _ERRED.search(before) or _SERVED_HIM.match(between):
                continue
            if between.startswith((",", " and ")):
                before = _AND_ANOTHER.sub("", before)
            if (_OBLIQUE.search(before) or ("«T" in before[-40:] and _OF_A_TEAM.search(before))) and not (
                _HANDED_ON.search(before) and _TO_DO.match(between + tagged[position : position + 20])
            ):
                continue
            return mark
        if match.group("demonym") and match.group("demonym") not in DEMONYMS:
            continue
        if match.group("demonym") and not re.fullmatch(
            r"(?:,[^,]{1,40},)? (?:\w+ly |then |also |had |has |duly |again |was |himself )*(?:(?:came|stepped|rose|popped|climbed|arrived|ran|slid|dived|stooped|pounced|broke|cut|turned|raced|burst|was on hand) (?:[^«;,]|«[VD]\d+»){0,50}?(?:to |and ))?",
            between,
        ):
            continue
        if (named := _APPOSED.search(before)) and "," in between:
            return reading.by_number[int(named.group(1))]
        if served := _JUST_SERVED.search(before):
            return reading.by_number[int(served.group(1))]  # "A fed B and the striker lashed it in"
        before = tagged[max(0, position - 260) : low + cut + 1 + match.start()]
        if received := _RECEIVED.search(before[-170:]):
            return reading.by_number[int(received.group(1))]
        if match.group(2):
            return _he(reading, before) or salient
        if between.startswith((" being ", " having ")) and (last := re.findall(r"«P(\d+)»(?!')", before)):
            return reading.by_number[int(last[-1])]
        if (others := re.findall(r"«P(\d+)»", before)) and before.endswith("only for "):
            return reading.by_number[int(others[-1])]  # "A saved B's penalty, only for the striker to level"
        if age_or_role := described(reader, match.group(), reading.end):
            return age_or_role
        told = reading.tagged_start(done[-1]) if done and done[-1] in reading.marks and "«T" not in match.group() else position
        if "«P" not in tagged[told + 2 : position] and position > told and not _SET_AGAINST.search(tagged, told, position):
            return done[-1]  # "A doubled the lead, the striker tapping in"
        if (
            before.endswith(", ")
            and not before.endswith("», ")
            and _DOES.match(tagged, position)
            and (subject := _he(reading, before) or _the_only(reading, before))
        ):
            return subject  # "A was the difference, the striker rounding the keeper"
        one = _the_one(reading, before, salient, done, same="same" in match.group())
        return None if one is not None and (people := match.group("demonym")) and _of_others(one, people) else one
    return None


_APPOSED_TO_IT = re.compile(r", (?:an?|the|his|her) [^,;«]{1,50}, ")
""" "A's third, an 88th-minute header, won it"."""
_THE_OWNER = re.compile(
    rf"\b(the (?:same )?(?:[\w-]+ ){{0,2}}?(?:{_HEADS})|the (?P<demonym>[a-z]+))'s? (?:(?!(?:side|team|men|own|for|to|from|with|by|of|on|and|was|were|is|had)\b)[\w+-]+ ){{0,4}}$"
)


def owner_called(reader: Reader, reading: Reading, position: int, salient: Mark | None) -> tuple[Mark, int] | None:
    """Whose the noun at ``position`` of the marked sentence is, where an epithet tells it ("the Serb's late", "the striker's"), and where
    the epithet begins."""
    low = max(0, position - 70)
    match = _THE_OWNER.search(reading.tagged, low, position)
    if match is None or (match["demonym"] and match["demonym"] not in DEMONYMS):
        return None
    mark = described(reader, match.group(1), reading.end) or _the_one(reading, reading.tagged[: match.start()], salient, [], same=True)
    if mark is None or (match["demonym"] and _of_others(mark, match["demonym"])):
        return None
    return mark, match.start()


def _of_others(mark: Mark, people: str) -> bool:
    """Whether he is known to be of another country than "the Dutchman"."""
    return isinstance(mark.value, PersonMention) and knowledge().other_country(mark.value.person.name, people)


def _the_only(reading: Reading, before: str) -> Mark | None:
    named = set(re.findall(r"«P(\d+)»", before))
    return reading.by_number[int(named.pop())] if len(named) == 1 else None


def he(reading: Reading, position: int) -> Mark | None:
    """Whom "him" means at a place of the marked sentence, by the names before it."""
    return _he(reading, reading.tagged[:position])


def _he(reading: Reading, before: str) -> Mark | None:
    """Whom "he" means by the names before it in the sentence: not one of a side clause, nor an owner or an object."""
    for match in reversed(list(re.finditer(r"«P(\d+)»", before))):
        left = before[: match.start()]
        if before.startswith(", who ", match.end()):
            return reading.by_number[int(match.group(1))]  # "without A, who has been out since the game that he lit up"
        if (
            before.startswith("'", match.end())
            or _BESIDES.search(left.removeprefix("but "))
            or (_OBLIQUE.search(left) and not _CAME_TO.search(left))
            or _INVOLVED.search(left)
        ):
            continue
        return reading.by_number[int(match.group(1))]
    owner = _OWNS_THE_DAY.match(before) or _ONLY_HE.fullmatch(before)
    return reading.by_number[int(owner.group(1))] if owner else None


_SET_AGAINST = re.compile(r"\b(?:but|while|whereas|although|before|until)\b|;")


def _the_one(reading: Reading, before: str, salient: Mark | None, done: list[Mark], *, same: bool) -> Mark | None:
    """Whom "the striker" means: who did the like before in the sentence, unless it is set against him; else the one last spoken of."""
    if re.search(r"\b(?:but|while|whereas|although)(?: [\w-]+){0,2} $", before):
        return salient
    named = _he(reading, before)
    if same:
        return named or salient
    return named if named is not None and (salient is None or named in done) else salient or named


def described(reader: Reader, words: str, until: int) -> Mark | None:
    """The one person named before ``until`` whom the article has described with the age, role or country of an epithet such as "the
    19-year-old", "the captain", "the Dutch striker"."""
    parts = words.split()
    head = parts[-1]
    age = int(head[:2]) if head.endswith("-year-old") and head[:2].isdigit() else None
    country = next((DEMONYMS[word] for word in parts if word in DEMONYMS), None)
    kind = ROLES.get(head)
    if age is None and country is None and head not in ("captain", "skipper"):
        return None
    fits: dict[str, PersonMention] = {}
    known: dict[str, PersonMention] = {}
    for mention in reader.people.mentions:
        if mention.start >= until:
            break
        person = mention.person
        if country is not None and age is None and knowledge().same_country(person.name, next(word for word in parts if word in DEMONYMS)):
            known[person.name] = mention
        role = ROLES.get(person.role.split()[-1]) if person.role else None
        same = (age is None or person.age == age) and (country is None or person.country == country)
        if same and (kind is None or role == kind):
            fits[person.name] = mention
    fits = fits or known
    if len(fits) != 1:
        return None
    ((_, mention),) = fits.items()
    return Mark(-1, "P", mention.start, mention.end, mention)


def joined_before(reading: Reading, mark: Mark) -> Iterator[Mark]:
    """Those named right before him as doing the same: "A, B and C"."""
    tagged = reading.tagged
    at = tagged.find(f"«P{mark.number}»")
    doing = bool(_TO_DO.match(tagged, tagged.find("»", at) + 1))
    first = True
    while at > 0 and (match := _JOINED.search(tagged, max(0, at - 60), at)):
        if first and not _AND.search(match.group()):
            return
        first = False
        left = tagged[max(0, match.start() - 40) : match.start()]
        if match.group().endswith((", and ", ", and then ")) and _APPOSITION.search(left):
            return  # "by B's partner at the back, C, and A beat the keeper"
        if _AS_WAS.search(left):
            return
        if _OBLIQUE.search(left) and not (_HANDED_ON.search(left) and doing):
            return
        yield reading.by_number[int(match.group(1))]
        at = match.start()
    if he := _HE_AND.search(tagged, max(0, at - 30), at):
        people = [each for each in reading.of("P") if reading.tagged_start(each) < he.start()]
        who = _he(reading, tagged[: he.start()]) or (people[0] if len(people) == 1 else None)
        if who is not None:
            yield who


_HE_AND = re.compile(r"\b(?:when|as|after|before|where|and|but|while) s?he and (?:[\w-]+ ){0,2}$")
""" "A's shirt of the day when he and B scored"."""
_GOES_ON = re.compile(rf"\W*(?:s?he|his|her|the (?:[\w-]+ ){{0,3}}(?:{_HEADS}))\b")


def salient_in(reading: Reading, before: Mark | None) -> Mark | None:
    """Whom a pronoun of the next sentence will most likely mean: whom this one spoke of first; ``before`` where it goes on about him."""
    people = reading.of("P")
    if not people or (before is not None and _GOES_ON.match(reading.tagged)):
        return before if not people or before is not None else people[0]
    for mark in people:
        at = reading.tagged_start(mark)
        end = reading.tagged.index("»", at) + 1
        aside = at > 2 and reading.tagged.startswith(", ", at - 2) and _DOING.match(reading.tagged, end)
        governed = reading.tagged.endswith(" ", 0, at) and _OBLIQUE.search(reading.tagged, max(0, at - 40), at)
        if not reading.tagged.startswith("'", end) and not aside and not governed:
            return mark
    return people[0]
