# ruff: noqa: E501 - a sentence is easier to read in one line
"""Sides not yet known, replays of ties just told, matches of which no single one is told, and of whom a clause beside a name speaks."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # two of whom one goes on, and their replay
        ("Barnet or Luton Town, who drew 1-1 and must do it all again on Tuesday, will be at home to Burnley in the third round.", ("Barnet", "Luton Town", "finished", (1, 1))),
        ("Barnet or Luton Town, who drew 1-1 and must do it all again on Tuesday, will be at home to Burnley in the third round.", ("Barnet", "Luton Town", "scheduled", None)),
        ("Everton will host either Barnet or Luton Town, who drew 0-0 at Kenilworth Road and try again on Wednesday.", ("Barnet", "Luton Town", "scheduled", None)),
        ("Everton wait. Barnet or Luton Town, who beat Burnley 2-0, await.", ("Luton Town", "Burnley", "finished", (2, 0))),
        ("Luton Town 2, Barnet 2\nIt was some game on Saturday.\nThe replay is on Tuesday with an early start.", ("Barnet", "Luton Town", "scheduled", None)),
        ("Luton Town drew 2-2 with Barnet at Kenilworth Road on Saturday. The replay will take place on Tuesday.", ("Barnet", "Luton Town", "scheduled", None)),
        # what stands beside a name is of that team
        ("Everton lead the table by a point from Leeds United, held 1-1 by Burnley on Monday.", ("Leeds United", "Burnley", "finished", (1, 1))),
        ("Everton are third behind Burnley, beaten 2-0 by Stoke City on Friday.", ("Burnley", "Stoke City", "finished", (0, 2))),
        # a word with a hyphen governs nothing
        ("High-flying Burnley will be chasing a tenth win when they travel across town to take on Leeds United on Sunday. Leeds lost to Watford. Watford are second.", ("Leeds United", "Burnley", "scheduled", None)),
        # the next of two games is of the same side
        ("Everton beat Leeds United 2-0. The doctor rules him out of Saturday's visit to Burnley, as well as the home game with Watford a week later.", ("Everton", "Watford", "scheduled", None)),
        # who goes where to meet whom
        ("Burnley fly to the coast on Thursday for their clash with Luton Town, who are unbeaten at home.", ("Luton Town", "Burnley", "scheduled", None)),
        ("Burnley striker Ken Dale will bow out before his home fans against Watford on May 8. Burnley are fifth.", ("Burnley", "Watford", "scheduled", None)),
        # of another contest than the match ahead, at the speaker's
        ('Burnley face Watford in the FA Cup on Saturday. "Watford won 3-0 at our place in the League Cup, so we owe them one," said Burnley boss Al Hunt.', ("Burnley", "Watford", "finished", (0, 3))),
        # the one boss left over, and one who was somebody else's
        ("Burnley sank Watford 2-0 on Sunday. Watford had chances. Burnley boss Al Hunt smiled. The fans jeered coach Ray Dunn, who is yet to win since his side beat Luton Town 3-0 in August.", ("Watford", "Luton Town", "finished", (3, 0))),
        ("Burnley have sacked their manager. Assistant Al Hunt will be in charge for the tie against Luton Town on Tuesday. Hunt, the former Watford boss, was calm. Burnley are last.", ("Burnley", "Luton Town", "scheduled", None)),
    ],
)  # fmt: skip
def test_whose_match_it_is(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("Barnet or Luton Town, who drew 1-1 and must do it all again on Tuesday, will be at home to Burnley in the third round.", {"Burnley"}),
        ("Everton beat Leeds United 2-1. The winners have home advantage over Burnley or Watford in round three.", {"Burnley", "Watford"}),
        ("Everton drew 1-1 with Leeds United. The crowd was the biggest since the visit of Burnley.", {"Burnley"}),
        ('Everton visit Leeds United on Sunday. "We have met Burnley three times and lost each time," said Everton boss Al Hunt.', {"Burnley"}),
        ('Everton beat Leeds United 2-1. "We got sloppy and Burnley punished us for it," said Leeds boss Al Hunt.', {"Burnley"}),
    ],
)  # fmt: skip
def test_no_match_of_these(text: str, none: set[str]) -> None:
    assert not [claim for claim in told(text) if none & {str(side) for side in claim}]
