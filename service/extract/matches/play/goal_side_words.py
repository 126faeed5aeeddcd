# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The language of whose a goal was: which words around it name the side that scored, or the one that let it in.

Patterns only; ``goal_hints`` tries them in turn. What tells a goal at all are ``goal_ways`` and ``goal_words``.
"""

import re

from service.extract.searched import searched

FOR_SIDE = re.compile(
    r"(?: (?:after|in|on|inside|within) (?:[\w-]+ ){0,2}(?:minutes?|seconds|«D\d+»))?(?: (?!for|against|from|but|and|as|when|after|before|while|until|who)[\w'-]+| «[DVSG]\d+»){0,6}? for (?:the )?«([TE])(\d+)»(?!'|\w)"
)
FROM_SIDE = re.compile(
    r"«([TE])(\d+)», (?:for (?:whom|which) (?:[\w-]+ ){0,3}"
    r"|whose (?:[\w'-]+ |«[SGCDV]\d+» ){0,8}(?:was|were|had been|is) (?:[\w-]+ )?(?:sealed|secured|earned|clinched|decided|settled|won|capped) by (?:[\w-]+ ){0,3})$"
)
""" "A, for whom B scored", "A, whose win was sealed by B's goal"."""
BENEFIT = searched(
    r"\b(?:rescu\w+|earn\w*|salvag\w+|snatch\w*|secur\w+|w[oi]n|winning|clinch\w*|stole|stealing) (?:a|the|all three) (?:[\w-]+ ){0,2}(?:points?|draw|win|victory) for (?:the )?«([TE])(\d+)»|"
    r"\b(?:gave|gives|giving|handed|handing|hands|offer\w+) (?:the )?«([TE])(\d+)»(?!'s)(?! (?:[\w'-]+ |«[ECG]\d+» ){0,5}?(?:loss|defeat|reverse|scare|fright|hiding|lesson|problem|mountain|blow|headache)\b) |"
    r"\b(?:spar|sav)(?:e|ed|es|ing) (?:the )?«([TE])(\d+)»(?:'s?)? (?:[\w-]+ )?blushes\b|"
    r"\bcarr(?:y|ied|ies|ying) (?:the )?«([TE])(\d+)»(?:'s? (?:side|men|team))? (?:to|into|through|past|towards|over|home)\b|"
    r"\b(?:t[oa]ok|takes|taking|fired?|firing|shot|sent|headed) (?:the )?«([TE])(\d+)» (?:past|beyond|through)\b|"
    r"\b(?:with|from) (?:the )?«([TE])(\d+)»'s? (?:very )?(?:first|only|second|last|next) (?:real |serious |meaningful |clear |proper )?(?:attack|shot|chance|effort|touch|corner|attempt|opportunity|foray|venture)\b|"
    r"\b(?:pull(?:ed|ing|s)?|drew|drawn|drawing|got|gets?|getting|moved|brought) (?:the )?«([TE])(\d+)» (?:even|within (?:a|one|two)(?: goals?)?)\b|\bstak(?:ed|es|ing) (?:the )?«([TE])(\d+)» to an?\b|"
    r"\bhad (?:the )?«([TE])(\d+)» (?:heading (?:for|to|towards)|on course for|en route to|bound for|within sight of|within touching distance of) (?!defeat)|"
    r"\b(?:lead|advantage|start) (?:given|handed|earned)(?: to)? (?:the )?«([TE])(\d+)»(?!'s)|"
    r"\b(?:got|get|gets|getting|put|puts|putting|brought|bringing|dragged|dragging|hauled|pulled) (?:the )?«([TE])(\d+)» (?:right |firmly )?back (?:in(?:to)? (?:contention|the (?:game|match|tie|contest|hunt|mix)|it\b)|on (?:terms|level terms|track)|to «S)|"
    r"(?:\b(?:restor\w+|doubl\w+|extend\w+|treb\w+|increas\w+) (?:the )?«([TE])(\d+)»(?:'s?)? (?:[\w-]+ ){0,2}(?:lead|advantage)"
    r"|\b(?!(?:the|a|an|for|of|from|by|with|against|to|and|but|when|as|while|that|if|after|before|until|than|over|at|in|on|found|were|was|are|is|who|only|beat)\b)[a-z]+ (?:the )?«([TE])(\d+)» (?:back |firmly |«S\d+» |two |three )?(?:ahead|in front|in the driving seat|in (?:complete |full )?(?:command|control)|in dreamland|out of sight|cruising|coasting|level)\b"
    r"|\b(?:put|puts|putting|fire[ds]?|firing|swept|sweeps|sweeping|smashed|blasted|thumped|poked|prodded|lashed|slammed|rifled|drilled|tapped|stroked|sent|shot|gave|give|gives|given|giving|edg(?:ed|ing)|head(?:ed|s|ing)|nod(?:ded|s|ding)|volleyed|volleying|shooting|shoots|sending|slotted|drove|driving|curled|restore[ds]?|earned|earn|earning|rescued|rescue|rescuing|snatch|snatching|salvage|handed|handing|brought|bring|bringing|drew|pulled|dragged|hauled|haul|snatched|lifted|lift|"
    r"fired|propelled|leave|left|salvaged|won|clinched) (?:a (?:[\w-]+ )?(?:point|draw|win|victory) for |the )?(?:(?:[\w]+-man|[\w]+-placed|struggling|lowly|promoted|visiting|depleted|rampant|relegated) )?«([TE])(\d+)»(?:'s? (?:side|men|team))?(?! (?:crashing|tumbling|out|packing|spinning|sliding|down|home|reeling|chasing|trailing|staring|facing|wondering|needing (?:two|three|four|five|six|at least|to)|with (?:a mountain|an uphill|it all|too much)|to (?:defeat|the bottom)))"
    r" (?:back |«S\d+»|\w+ ){0,3}?(?:in the driving seat|in command|in control|in charge|in dreamland|out of sight|cruising|coasting|ahead|in front|up\b|«S\d+»|level|within|the |an? |all |overall|on their way|on course|two|three|hope|victory|clear|through|to victory|into))"
)
IN_A_MATCH = re.compile(
    r"(?:, the (?:first|second|third|last|latter)\b(?:[^«;.,]|«E\d+»){0,40},)?(?:[^«;.,]|«[DVG]\d+»){0,40}? in (?:[\w'-]+ |«[TESDGC]\d+»(?:'s?)? ){1,7}?(?:win|victory|success|triumph|rout|draw|stalemate|defeat|loss|demolition|thrashing|hammering|drubbing|mauling|trouncing|tie|game|match|clash|comeback|reverse|meeting|final)"
    r" (?:over|against|at|by|to|with|of) (?:the )?«([TE])(\d+)»"
)
""" "scored in a 3-1 win over A": the goal was against A."""
IN_THEIR_WIN = re.compile(
    r"(?:[^«;.,]|«[DVG]\d+»){0,30}? in (?:[\w'-]+ |«[SDGC]\d+»(?:'s)? ){0,5}?«([TE])(\d+)»(?:'s?)? (?:[\w-]+ |«[SDGC]\d+» ){0,4}?(?:win|victory|success|triumph|rout|comeback)\b"
)
""" "scored in a 3-2 A win"."""
POINT_AT = re.compile(
    r"\b(?:rescu\w+|earn\w*|salvag\w+|snatch\w*|secur\w+|claim\w*) (?:a|the|all three) (?:[\w-]+ |«S\d+» ){0,3}?(?:points?|draw|stalemate|win|victory) (?:at|against|with|over|from|away to|away at) (?:the )?«([TE])(\d+)»"
)
""" "salvaged a draw at A": the goal was against A."""
LED = re.compile(
    r"«([TE])(\d+)»(?: «[GDC]\d+»)?(?:,(?= who )|, (?!(?:and|but|while)\b)(?:[^«;.]|«[PDSGVETC]\d+»){1,120}?,)? (?:(?!«)[\w-]+,? ){0,4}?(?:led|leading|(?:was|were|went|had gone|gone) (?:[\w-]+ |«S\d+» )?(?:up|ahead|in front|clear|coasting|cruising)|(?:was|were) (?:coasting|cruising|leading)|hit back|fought back|(?:took|taken|taking|grabbed|snatched) (?:the|an?) (?:[\w-]+ )?lead|go ahead|went ahead|gone ahead|went in front|gone in front|went (?:two|three) up|were level|was level|levell?ed|(?:tied|evened|knotted) (?:it|things|matters|the (?:game|scores?|match))|equalised|responded|struck|"
    r"replied|(?:[^«;.]|«[DVGS]\d+»){0,90}? and (?:then |soon |duly |promptly )?(?:drew level|levell?ed|equali[sz]ed|hit back|went ahead|took the lead|pulled level|scored)|(?:drew|drawn|pulled) level|doubled|scored|scoring|opened|came from|came back|hit the front|(?:got|pulled|clawed) (?:one|a goal) back|got back to «S\d+»|did(?: not|n't) (?:level|equali[sz]e|draw level|respond|reply|score)|drew first blood|nosed ahead|(?:got|had|found|scored) (?:[\w-]+ ){0,2}goals?|made it|extended|restored|broke)\b"
)
HUSHED = re.compile(
    r"\b(?:stunn|silenc|hush|shock|quieten)(?:ed|es|ing|e) (?:the|a|an otherwise|most of the)? ?(?:[\w-]+ )?(home|away|visiting|travelling) (?:[\w-]+ )?(?:crowd|fans|support\w*|end|faithful|side)\b"
)
""" "stunned the home crowd": whose goal it was not."""
CHEERED = re.compile(
    r"\b(?:consol|cheer|delight|thrill|lift|gave|giving|rais|sent|sending|brought|bringing|had|having)\w* (?:the |most of the )?(home|away|visiting|travelling) (?:[\w-]+ )?(?:crowd|fans|support\w*|end|faithful|side)\b"
    r"|\b(?:were|was|the) (?:the )?(home|away|visiting) (?:scorers?|marksm[ae]n|goalscorers?|goals)\b"
)
""" "consoled the home crowd", "were the home scorers": whose goal it was."""
FELL_BEHIND = re.compile(
    r"«([TE])(\d+)»(?:, who)? (?:\w+ ){0,3}?(?:had (?:\w+ ){1,5}?(?:fallen|gone) behind|fell behind|went behind|trailed|went down|(?:were|was|been|being|left) (?:\w+ )?stunned|conceded|caught out|rocked|(?<!from )behind|breached|trailing|fell two behind|left trailing|undone|beaten|denied|pegged back|robbed)(?:(?: to| by)? «T\d+»)?(?: (?!when|as|after|by)[\w-]+| «[DS]\d+»| in «[TV]\d+»){0,5} (?:(?:when|as|after|by|to|through) (?:[\w-]+ ){0,3}|(?:[^«;.]|«[SDV]\d+»){0,60}, )$"
)
"""Whose goal it was not: who fell behind by it."""
CONCEDED = re.compile(
    r"(?:^|[;.] |\b(?:and|but|while|as|when|which|where|after) )(?:the )?«([TE])(\d+)»(?!'s)(?:[^;.«]|«[TEDGVSC]\d+»(?:'s)?){1,140}?,? (?:conced(?:ing|ed)|let(?:ting)? in|shipp(?:ing|ed)) (?:(?:an?|the) (?:[\w-]+ |«D\d+» ){0,5}?(?:goal|equali[sz]er|leveller|winner|opener|penalty|one)? ?)?(?:from|to|by|through|when) (?:[\w-]+ ){0,3}$"
)
""" "A drew with B, conceding a late equaliser from": whose goal it was not."""
ITS_GOAL = re.compile(
    r"«([TE])(\d+)»'s? (?:[\w-]+ ){0,3}(?:goals?|equali[sz]er|leveller|opener|winner|reply|response|lead|second|third|consolation)\b(?:[^«;.]|«[PDG]\d+»){0,80}$"
)
""" "A's reply came from": whose goal the sentence tells."""
BEFORE_THEIRS = re.compile(
    r"(?:[^«;.]|«[DVSGP]\d+»){0,50}?\b(?:before|until|but) (?:the )?«([TE])(\d+)»(?:'s?)? (?:[\w-]+ ){0,2}?(?:hit back|fought back|levell?ed|equali[sz]ed|came back|rallied|replied|responded|turned|pulled|struck back|recovered|drew level|got one back|salvaged|rescued)\b"
)
""" "scored before A hit back": the goal was against A."""
AS_SIDE = re.compile(
    r"(?:[^«;.,]|«[DVSG]\d+»){0,40}? as (?:the )?«([TE])(\d+)» (?:\w+ly )?(?!(?:lost|fell|crashed|slumped|slipped|went (?:down|out)|failed|bowed|suffer\w*|conced\w*|collapsed|trailed|missed|struggled|succumbed|exited|tumbled|threw|were|was|are|had|tried|pushed|chased|"
    r"lose|loses|fall|falls|crash|stumble\w*|paid|drop\w*|squander\w*|surrender\w*|let|sank to|faded|tired)\b)[a-z]"
)
""" "scored as A won": a goal of A's."""
SUBJECT_AND = searched(
    r"(?<!\bfor )(?<!\bfor the )(?<!\bagainst )(?<!\bby )(?<!\bfrom )(?<!\bto )(?<!\bto the )(?<!\bat )«([TE])(\d+)» (?!(?:an?|the|another|hope|tired|faded|fell|collapsed|were|was|lost|trailed|had|in front|ahead|level|up|back|within|out of sight)\b)(?:(?!«|but|who|when|as|after)[\w'-]+ ){1,5}and (?:[\w-]+ ){0,2}$"
)
""" "A pressed and B headed in": B is one of A's."""
LOOKED = re.compile(
    r"«([TE])(\d+)»(?:[^«;]|«[CDGVSTE]\d+»){0,110}?\b(?:appeared|looked|seemed|were cruising|were in command|were in control|dared|dreamed|thought|believed|were on course(?! for (?:an? )?(?:defeat|loss|exit))|were heading(?! for (?:an? |another )?(?:\w+ )?(?:defeat|loss|exit|reverse|elimination)| out\b)|were coasting)\b(?:[^«;]|«[CDGVS]\d+»){0,90}\b(?:when|after|as|through) (?:[\w-]+ ){0,3}$"
)
""" "A looked to have won when": by their goal."""
HELD_ON = re.compile(
    r"«([TE])(\d+)» (?:were|was|had been|looked|seemed|appeared)(?: (?!but|when)[\w-]+){0,4}? (?:minutes?|seconds|moments|hanging on|holding (?:on|out|firm)|clinging|spent|beaten|out of it|finished|doomed|dead and buried|heading out|going out|on their way out)\b"
    r"(?:[^«;.]|«[DVGC]\d+»){0,70}?\b(?:when|until|before|as) (?:[\w-]+ ){0,3}$"
)
""" "A were two minutes from the final when": what came was not A's goal."""
_DOOM = r"(?:for (?:an? |another )?(?:[\w-]+ )?(?:defeat|loss|exit|reverse|elimination)|out\b)"
_LOOKED_BEATEN = (
    r"«([TE])(\d+)» (?:were|was|had been|looked|seemed|appeared)(?: (?!but|when)[\w-]+){0,3}? "
    rf"(?:heading|headed|bound|destined|set|on course|in line) {_DOOM}"
)
DOOMED_BY = re.compile(
    _LOOKED_BEATEN + r"(?:[^«;.]|«[DVGC]\d+»){0,20}? (?:after|to|through|following|thanks to|courtesy of) (?:[\w-]+ ){0,3}$"
)
""" "A were heading for defeat after": a goal against them."""
SAVED_BY = re.compile(_LOOKED_BEATEN + r"(?:[^;.]){0,90}? (?:until|before|when|but|only for) (?:[\w-]+ ){0,3}$")
""" "A were heading for defeat until": a goal of theirs."""
SENT_DOWN = re.compile(
    r"\b(?:denied|denies|denying|robbed|robs|robbing|cost|costing|deprived|depriving) (?:the )?«([TE])(\d+)»(?: of)?(?= (?:(?:a|an|the|their|all|any) )?(?:[\w-]+ ){0,3}?(?:victory|win|points?|place|spot|draw|replay|success|glory|triumph|lead|revenge)\b)|"
    r"\bto (?:deny|foil|thwart|frustrate) (?:the )?«([TE])(\d+)»(?= (?:a|an|their|the|all|any) )|\b(?:proved|proves|was|were) too (?:much|strong|good|hot|clever|quick) for (?:the )?«([TE])(\d+)»|\b(?:punish\w*) (?:the )?«([TE])(\d+)»|\b(?:made|make|makes|making) (?:the )?«([TE])(\d+)» pay\b|\b(?:sent|send|sends|sending|dumped|dumps|knocked|knocks|condemned|consigned|stunned|stuns|sank|sunk|floored|beat|broke) (?:the )?«([TE])(\d+)»(?:'s)? (?:crashing|tumbling|out|packing|spinning|sliding|down|to |hearts)"
)
LOST_TO = re.compile(
    r"\b(?:lost|lose|losing|beaten|went down|going down|fell|succumbed|bowed out) (?:«S\d+» )?(?:to|by|against) (?:the )?«([TE])(\d+)»"
    r"(?:[^«;.]|«[GCDVS]\d+»){0,50}?\b(?:through|to|thanks to|courtesy of|via) (?:an? )(?:[\w-]+ ){0,2}$"
)
""" "lost to B in the final through an X goal": a goal of B's."""
THEY_LOST_TO = re.compile(
    r"«([TE])(\d+)» (?:[\w-]+ ){0,2}?(?:lost|lose|losing|went down|going down|beaten|bowed out|knocked out|went out|succumbed|slipped to defeat)"
    r"(?:(?! to )[^«;.,]|«[VGDCST]\d+»){0,40} to (?:a|an|another|the only|two|late) (?:[\w-]+ ){0,3}$"
)
""" "A lost 1-0 at B to a X goal": a goal against A."""
AGAINST = re.compile(r"(?:[^«;.]|«[DVSG]\d+»){0,30}? against (?:the )?«([TE])(\d+)»")
MADE_IT_TO = re.compile(r"\b(?:made|making|makes) it «S\d+» (?:to|for|in favour of) (?:the )?«([TE])(\d+)»")
TOOK_THE_LEAD = re.compile(
    r"«([TE])(\d+)»,? (?:(?!(?:while|but|whereas|although|as|when|and)\b)[\w-]+,? |«[SVDGTC]\d+»(?:'s)?,? ){0,20}?(?:in spite of|despite|after|having) (?:having )?(?:taking|taken|going|gone|leading|led|opening|opened)\b(?:[^«;.]|«S\d+»){0,60}$"
)
""" "A went down 3-1 despite taking the lead through": a goal of A's."""
THEIR_GOALS = re.compile(
    r"\b(?:got|scored|grabbed|netted|hit|were|was|had|claimed|bagged|notched|struck|supplied|provided|registered) (?:both |all )?(?:of )?(?:the )?«([TE])(\d+)»(?:'s?)? (?:[\w-]+ ){0,2}?(?:goals?|scorers?|marksm[ea]n|goalscorers?|equali[sz]er|leveller|winner|opener|reply|consolation|second|third|fourth|other)\b"
)
""" "A and B got C's goals"."""
SAW_OFF = re.compile(
    r"(?: [\w'-]+| «[DV]\d+»){0,5}? (?:(?:was|were|proved|is|being|proving) (?:just |good |more than )?enough to (?:see off|sink|down|beat|defeat|overcome|floor)|saw off|sank|downed|floored|undid|did for|put paid to|disposed of|disposing of|seeing off|sinking|downing|accounted for|accounting for|toppling|flooring|knocking out|dumping out|eliminating|killing off) (?:the )?«(T)(\d+)»(?!'s)"
)
""" "A's header was enough to see off B": what the shot did to the other side."""
