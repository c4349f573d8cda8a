"""Thirty dialogues over three years, as facts: what the figures of the policy are counted from by figures.py.

Days are written YYYY-MM-DD, and compare as text. Nothing here is read from the program that is tried.
"""

from dataclasses import dataclass, field

POLICY_FROM = "2024-01-01"
FEEDBACK_DAYS, NOTICE_DAYS, EARLY_DAYS, ONGOING_DAYS = 30, 14, 60, 120
ALWAYS = "9999-12-31"  # The end of what is open until further notice.
HOLLOW = {None, "nej", "-", "kommunen", "tjänstepersoner"}


@dataclass(frozen=True)
class Unit:
    id: str
    kind: str
    since: str = ""
    until: str = ""
    successor: str = ""


UNITS = [
    Unit("namnden", "body"),
    Unit("gamla-sektorn", "sector", until="2025-06-30", successor="nya-sektorn"),
    Unit("nya-sektorn", "sector", since="2025-07-01"),
    Unit("skolan", "operation"),
    Unit("kulturen", "sector", since="2026-01-01"),
    Unit("regionen", "external"),
]
GROUPS = {"alla": True, "boende": False, "unga": False, "aldre": False}  # whether it covers all
CHANNELS = {"webb": True, "e-post": True, "brev": False, "anslag": False}  # whether it is digital


@dataclass
class Period:
    """A time that is no day, as it is written, and its last day."""

    words: str
    last: str


@dataclass
class Move:
    """What was told on a day: that something has another day than it had."""

    told: str
    what: str
    now: str
    before: str


@dataclass
class Point:
    """`missing` is the label that is not there."""

    when: tuple = None
    missing: str = ""
    level: str = None
    decider: str = "namnden"


@dataclass
class Meeting:
    """The days are those in force; where `published` is not said it was the dialogue's day.

    `moved` are (told, session or 0, the day before), `changes` (told, what, session or 0), where 0 is all of it.
    """

    id: str
    days: list
    published: str = None
    moved: list = field(default_factory=list)
    changes: list = field(default_factory=list)
    people: str = None


@dataclass
class Feedback:
    """The answers are (kind, the day by which a reply is promised)."""

    day: str
    answers: list = field(default_factory=list)
    id: str = None
    reply_to: str = None
    moves: list = field(default_factory=list)
    people: str = None


@dataclass
class Decision:
    """`told` is the day on which the outcome was told, where that is another."""

    day: object
    outcome: bool = False
    told: str = None
    effect: str = None
    how: str = None
    appeals: int = None
    moves: list = field(default_factory=list)


@dataclass
class Proposal:
    submitted: str
    answer_by: str
    answered: str = None
    votes: int = None
    needed: int = None
    voting_until: str = None
    moves: list = field(default_factory=list)


@dataclass
class Dialogue:
    """Rows are (phase, first day or a Period, last day or None); works are (day, whether it can be influenced)."""

    slug: str
    units: list
    published: str
    rows: list = field(default_factory=list)
    moves: list = field(default_factory=list)
    phase: str = None
    updated: str = None
    purpose: str = "decision"
    residents: bool = False
    level: str = "dialogue"
    made_with: str = None
    points: list = field(default_factory=list)
    groups: list = field(default_factory=list)
    meetings: list = field(default_factory=list)
    feedback: list = field(default_factory=list)
    decision: Decision = None
    works: list = field(default_factory=list)
    proposal: Proposal = None
    draft: bool = False
    shown_from: str = None
    withdrawn: str = None
    continues_in: str = None


DIALOGUES = [
    # Opened in 2024.
    Dialogue(
        "lekplatsen", ["namnden"], "2024-01-10", made_with="Förskolans barn ritade frågorna",
        rows=[("open", "2024-02-01", "2024-03-15"), ("feedback", "2024-04-15", None), ("decision", "2024-06-03", None),
              ("implementation", "2024-09-01", None), ("followed-up", "2026-03-01", None)],
        points=[Point(), Point(missing="How"), Point(when=("2024-09-20", "2024-10-20"))],
        groups=[("alla", ["webb"]), ("unga", ["anslag", "webb"]), ("boende", ["e-post"])],
        meetings=[Meeting("lek-ett", ["2024-02-20"], "2024-02-06", people="unga 20"),
                  Meeting("lek-bygget", ["2026-02-10"], "2026-01-20", people="12")],
        feedback=[Feedback("2024-02-25", ["did", "did"]),
                  Feedback("2024-04-15", ["did", "in-part", "did-not", ("looking", "2024-08-01")]),
                  Feedback("2024-07-30", ["did"], reply_to="2024-04-15")],
        decision=Decision("2024-06-03", True, effect="changed", how="Gungan blev kvar.", appeals=0),
        works=[("2024-09-10", False), ("2025-03-01", False), ("2026-02-01", False)],
    ),
    Dialogue(
        "gangvagen", ["gamla-sektorn"], "2024-02-10", made_with="kommunen",
        rows=[("open", "2024-03-01", "2024-03-31"), ("decision", "2024-05-20", None), ("implementation", "2024-07-01", None),
              ("followed-up", "2024-11-01", None)],
        points=[Point(missing="What"), Point(level="influence")],
        groups=[("boende", ["brev"]), ("aldre", ["webb", "e-post"])],
        meetings=[Meeting("gang-ett", ["2024-02-20"]),
                  Meeting("gang-tva", ["2024-03-20"], "2024-03-06", people="7"),
                  Meeting("gang-bygget", ["2024-09-10"], "2024-08-01", changes=[("2024-09-01", "cancelled", 0)])],
        feedback=[Feedback("2024-05-10", ["did-not"])],
        decision=Decision("2024-05-20", True, effect="confirmed", appeals=3,
                          moves=[Move("2024-04-10", "decision", "2024-05-20", "2024-04-29")]),
    ),
    Dialogue(
        "badet", ["skolan", "namnden"], "2024-03-01", residents=True, made_with="Simklubben",
        rows=[("open", "2024-04-01", "2024-05-30"), ("feedback", "2024-07-10", None)],
        moves=[Move("2024-06-10", "feedback", "2024-06-28", "2024-06-20"),
               Move("2024-06-25", "feedback", "2024-07-10", "2024-06-28")],
        points=[Point()],
        groups=[("unga", ["anslag"]), ("aldre", ["brev"]), ("alla", ["anslag"])],
        meetings=[Meeting("bad-ett", ["2024-05-08"], "2024-04-02", moved=[("2024-04-20", 0, "2024-05-02")],
                          people="unga 10, boende 0, aldre 2")],
        proposal=Proposal("2024-01-05", "2024-02-28", "2024-02-28"),
        feedback=[Feedback("2024-07-05", ["did", "not-ours", ("looking", "2024-10-01")])],
        decision=Decision("2024-05-31", True, told="2024-06-03", how="Badet öppnar tidigare."),
    ),
    Dialogue(
        "ensamhet", ["skolan"], "2024-04-20", purpose="conversation", made_with="nej",
        rows=[("open", "2024-05-01", ALWAYS), ("cancelled", "2026-06-15", None)],
        points=[Point(decider=None)],
        groups=[("aldre", ["brev"]), ("alla", ["webb"])],
        feedback=[Feedback("2024-08-20", ["did"]), Feedback("2024-12-30", ["in-part"]), Feedback("2025-09-01", ["did"]),
                  Feedback("2026-03-01", ["did-not"])],
    ),
    Dialogue(
        "rondellen", ["gamla-sektorn", "namnden"], "2024-05-15", made_with="Byalaget",
        rows=[("open", "2024-06-01", "2024-08-31")],
        points=[Point()], groups=[("boende", ["brev"])],
        meetings=[Meeting("rondell-ett", ["2024-06-20"], "2024-05-20", people="boende 8")],
        feedback=[Feedback("2024-09-20", ["did"])], withdrawn="2025-02-01",
    ),
    Dialogue(
        "utkastet", ["namnden"], "2024-02-01", rows=[("open", "2024-03-01", "2024-04-01")],
        points=[Point()], groups=[("alla", ["brev"])], draft=True,
    ),
    Dialogue(
        "fore-policyn", ["namnden"], "2023-11-01", made_with="Hembygdsföreningen",
        rows=[("open", "2024-01-10", "2024-02-10"), ("feedback", "2024-03-10", None)],
        points=[Point()], groups=[("alla", ["brev"])],
        meetings=[Meeting("fore-ett", ["2024-01-20"], "2023-12-01", people="40")],
        feedback=[Feedback("2024-03-10", ["did"])],
        decision=Decision("2024-06-10", True, effect="changed", appeals=0),
    ),
    Dialogue(
        "cykelstallen", ["namnden"], "2024-08-01", phase="open", made_with="Cykelklubben", level=None,
        points=[Point(when=("2024-09-01", "2024-09-30"), level="influence"), Point(when=("2024-10-15", "2024-11-15")),
                Point(when=("2024-09-01", "2024-09-30"), level="consultation")],
        groups=[("unga", ["anslag"]), ("boende", ["webb"])],
        feedback=[Feedback("2024-10-30", ["did"], people="unga 6"),
                  Feedback("2025-01-20", ["did-not", "did"], people="boende 3")],
        proposal=Proposal("2024-06-20", "2024-08-20", votes=5, needed=10, voting_until="2024-07-20"),
    ),
    Dialogue(
        "biblioteksfilialen", ["skolan"], "2024-09-01", made_with="Elevrådet",
        rows=[("open", "2024-10-01", "2024-11-30"), ("feedback", "2024-12-31", None), ("decision", "2025-01-15", None),
              ("implementation", "2025-04-01", None), ("followed-up", "2025-11-01", None)],
        points=[Point(), Point(decider=None)],
        groups=[("unga", ["webb", "anslag"]), ("boende", ["webb"])],
        meetings=[Meeting("filial-serie", ["2024-10-10", "2024-10-17", "2024-10-24"], "2024-09-20",
                          changes=[("2024-10-15", "cancelled", 2)], people="unga 30"),
                  Meeting("filial-utan", ["2024-11-05", "2024-11-12"], "2024-11-01", changes=[("2024-11-02", "cancelled", 0)]),
                  Meeting("filial-bygget", ["2025-06-10"], "2025-06-01")],
        feedback=[Feedback("2025-01-01", ["did", "did", "in-part"], people="boende 2")],
        decision=Decision("2025-01-15", True, told="2025-01-20", effect="none", appeals=1),
        works=[("2025-05-01", False)],
    ),
    Dialogue(
        "stoppad-i-tid", ["nya-sektorn"], "2024-10-01", made_with="Byalaget",
        rows=[("cancelled", "2024-10-15", None), ("open", "2024-11-01", "2024-12-01"), ("feedback", "2024-12-20", None)],
        points=[Point()], groups=[("boende", ["brev"])], continues_in="centrum",
    ),
    Dialogue(
        "angen", ["gamla-sektorn"], "2024-04-10", made_with="-", residents=True,
        rows=[("open", "2024-05-01", "2024-05-31"), ("feedback", "2024-06-30", None), ("open", "2024-09-01", "2024-10-31"),
              ("cancelled", "2024-10-01", None)],
        points=[Point()], groups=[("boende", ["brev", "webb"]), ("alla", ["anslag"])],
        meetings=[Meeting("ang-ett", ["2024-05-20"], "2024-05-10", people="14")],
        proposal=Proposal("2024-02-01", "2024-04-01", "2024-04-05"), continues_in="angen-igen",
    ),
    # Opened in 2025.
    Dialogue(
        "angen-igen", ["nya-sektorn", "regionen"], "2025-01-10", made_with="Naturvännerna",
        rows=[("open", "2025-02-01", "2025-03-15"), ("feedback", "2025-04-15", None)],
        points=[Point()], groups=[("boende", ["webb"]), ("aldre", ["webb", "brev"])],
        feedback=[Feedback("2025-03-20", ["did"]), Feedback("2025-04-10", ["did-not"])],
        decision=Decision("2025-06-01", True, how="nej", appeals=0),
    ),
    Dialogue(
        "centrum", ["namnden", "gamla-sektorn"], "2024-12-20", made_with="Köpmännen",
        rows=[("open", "2025-01-15", "2025-03-31"), ("feedback", "2025-04-30", None)],
        moves=[Move("2025-02-20", "open-until", "2025-03-31", "2025-02-28")],
        points=[Point(), Point(missing="Where it is used")],
        groups=[("boende", ["webb"]), ("unga", ["anslag"]), ("aldre", ["e-post"])],
        meetings=[Meeting("centrum-ett", ["2025-02-25"], "2025-01-20", people="40"),
                  Meeting("centrum-tva", ["2025-03-25"], "2025-02-01",
                          moved=[("2025-02-10", 0, "2025-03-05"), ("2025-03-08", 0, "2025-03-18")]),
                  Meeting("centrum-tre", ["2025-04-28"], "2025-02-01", moved=[("2025-04-20", 0, "2025-03-27")],
                          changes=[("2025-03-20", "postponed", 0)]),
                  Meeting("centrum-fyra", ["2025-03-28"], "2025-02-01", changes=[("2025-03-20", "postponed", 0)])],
        feedback=[Feedback("2025-04-28", ["did", "not-ours"])],
        decision=Decision("2025-03-30", True, effect="changed", appeals=2),
    ),
    Dialogue(
        "simskolan", ["skolan"], "2024-11-01", residents=True, made_with="Föräldrar",
        rows=[("open", "2025-01-10", "2025-02-10")],
        moves=[Move("2024-12-01", "open-from", "2025-01-10", "2024-12-10")],
        points=[Point(when=("2025-01-10", "2025-02-10"))], groups=[("unga", ["anslag"]), ("alla", ["webb"])],
        meetings=[Meeting("sim-ett", ["2025-01-20", "2025-01-27"], "2024-12-20", people="unga 0, boende 5",
                          moved=[("2025-01-12", 2, "2025-01-25")])],
        feedback=[Feedback("2025-03-01", ["did"])],
        decision=Decision(Period("hösten 2026", "2026-11-30"), True, told="2026-10-05", effect="changed", appeals=0),
    ),
    Dialogue(
        "hallplatsen", ["namnden"], "2025-02-01", phase="declined", residents=True,
        proposal=Proposal("2024-12-01", "2025-02-15", "2025-02-10", votes=150, needed=100, voting_until="2025-01-15"),
        feedback=[Feedback("2025-02-10", ["did-not"])],
    ),
    Dialogue(
        "hundrastgarden", ["gamla-sektorn", "nya-sektorn"], "2025-03-01", phase="proposed", residents=True,
        proposal=Proposal("2025-02-20", "2025-06-01", "2025-05-20",
                          moves=[Move("2025-04-20", "answer", "2025-06-01", "2025-05-01")]),
    ),
    Dialogue(
        "skatrampen", ["skolan"], "2025-01-15", phase="proposed", residents=True,
        proposal=Proposal("2025-01-10", "2025-04-01", votes=40, needed=100, voting_until="2025-03-01"),
    ),
    Dialogue(
        "farthindret", ["nya-sektorn"], "2025-08-10", phase="proposed", residents=True,
        proposal=Proposal("2025-08-01", "2025-11-01", "2026-01-20"),
    ),
    Dialogue(
        "odlingslotter", ["nya-sektorn"], "2024-11-20", residents=True, made_with="Odlarna",
        rows=[("proposed", "2024-11-20", None), ("planned", "2024-12-20", None), ("open", "2025-03-01", "2025-04-15"),
              ("feedback", Period("våren 2025", "2025-05-31"), None)],
        points=[Point()], groups=[("alla", ["brev"]), ("unga", ["webb"])],
        proposal=Proposal("2024-11-10", "2025-01-15", "2024-12-20", votes=120, needed=100, voting_until="2024-12-10"),
        feedback=[Feedback("2025-06-02", ["did", "did"], people="25")],
    ),
    Dialogue(
        "vagplanen", ["regionen", "nya-sektorn"], "2025-04-01", shown_from="2025-04-01 08:00", made_with="Byalaget",
        rows=[("open", "2025-04-10", "2025-05-31"), ("feedback", "2025-06-30", None), ("decision", "2025-10-06", None),
              ("implementation", "2025-12-01", None), ("followed-up", "2026-09-01", None)],
        points=[Point(), Point(when=("2026-01-10", "2026-02-10"))],
        groups=[("boende", ["brev"]), ("alla", ["webb", "anslag"])],
        meetings=[Meeting("vag-ett", ["2025-05-06"], "2025-04-10", people="boende 33, unga 4")],
        feedback=[Feedback("2025-06-25", ["did", "in-part", "did-not", "not-ours", ("looking", "2025-09-01"),
                                          ("looking", "2026-02-01")], id="vag-svar"),
                  Feedback("2025-09-01", ["did"], reply_to="vag-svar", id="vag-besked")],
        decision=Decision("2025-10-06", True, effect="changed", how="Vägen flyttades.", appeals=0),
        works=[("2025-12-05", False)],
    ),
    Dialogue(
        "kulturhuset", ["namnden"], "2025-06-01", shown_from="2025-07-15 08:00", made_with="Ungdomsrådet",
        rows=[("open", "2025-08-20", "2025-09-30"), ("feedback", "2025-10-31", None), ("decision", "2025-12-08", None),
              ("implementation", "2026-03-01", None)],
        works=[("2026-04-01", False)],
        points=[Point()], groups=[("unga", ["anslag"]), ("boende", ["webb"])],
        meetings=[Meeting("kultur-ett", ["2025-09-04"], "2025-08-25", people="unga 12, boende 3")],
        feedback=[Feedback("2025-10-31", [("looking", "2026-01-31")],
                           moves=[Move("2026-01-10", "reply", "2026-01-31", "2025-12-15")]),
                  Feedback("2026-01-25", ["did"], reply_to="2025-10-31")],
        decision=Decision("2025-12-08", True, told="2026-01-15", effect="changed", appeals=0),
    ),
    Dialogue(
        "tystnaden", ["gamla-sektorn"], "2025-05-01", purpose="both",
        rows=[("open", "2025-05-20", "2025-06-20"), ("cancelled", "2025-06-10", None), ("feedback", "2025-07-20", None)],
        feedback=[Feedback("2025-07-01", ["did"])],
        points=[Point(missing="How", decider=None)], groups=[("boende", ["webb"]), ("alla", ["e-post"])],
    ),
    Dialogue(
        "lasningen", ["skolan"], "2025-09-01", purpose="conversation", made_with="tjänstepersoner",
        rows=[("open", "2025-09-15", "2025-10-15"), ("open", "2025-11-01", "2025-11-20"), ("feedback", "2025-12-15", None)],
        points=[Point()], groups=[("unga", ["webb"]), ("aldre", ["brev"])],
        meetings=[Meeting("las-ett", ["2025-11-10"], "2025-10-20", people="aldre 4"),
                  Meeting("las-serie", ["2025-12-29", "2026-01-12"], "2025-12-20", changes=[("2025-12-28", "cancelled", 1)]),
                  Meeting("las-tva", [Period("våren 2026", "2026-05-31")], "2025-10-20")],
        feedback=[Feedback("2025-12-10", ["did"])],
    ),
    Dialogue(
        "skolgarden", ["skolan"], "2025-10-20", made_with="Eleverna",
        rows=[("open", "2026-01-10", "2026-01-31"), ("feedback", "2026-02-20", None)],
        moves=[Move("2025-12-01", "open-from", "2026-01-10", "2025-12-10"),
               Move("2026-02-15", "feedback", "2026-02-20", "2026-02-18")],
        points=[Point()], groups=[("unga", ["anslag"])],
        meetings=[Meeting("skol-ett", ["2026-01-20"], "2025-12-15", people="unga 50"),
                  Meeting("skol-tva", ["2026-01-25"], "2025-12-01", moved=[("2025-12-10", 0, "2025-12-29")]),
                  Meeting("skol-tre", ["2026-01-28"], "2025-12-05", moved=[("2026-01-05", 0, "2026-01-08")])],
        feedback=[Feedback("2026-02-18", ["did", "did"])],
        decision=Decision("2026-03-11", True, effect="changed", appeals=0),
    ),
    # Opened in 2026.
    Dialogue(
        "parken", ["nya-sektorn", "kulturen"], "2026-01-15", made_with="Grannarna",
        rows=[("open", "2026-02-01", "2026-02-28"), ("open", "2026-04-01", "2026-04-30"), ("feedback", "2026-06-10", None),
              ("implementation", "2026-08-01", None), ("paused", "2026-08-10", "2026-09-20")],
        points=[Point(), Point(decider=None)], groups=[("boende", ["brev"]), ("alla", ["webb"]), ("aldre", ["webb"])],
        meetings=[Meeting("park-ett", ["2026-02-12"], "2026-01-28", people="boende 9"),
                  Meeting("park-tva", ["2026-10-01"], "2026-09-10", people="4")],
        feedback=[Feedback("2026-06-15", ["did", "in-part"]), Feedback("2026-11-10", ["did"])],
        decision=Decision("2026-05-25", True, effect="settled", appeals=0),
        works=[("2026-08-15", True), ("2026-10-10", False)],
    ),
    Dialogue(
        "busslinjen", ["kulturen"], "2026-05-01",
        rows=[("open", "2026-05-20", "2026-09-15")],
        moves=[Move("2026-08-30", "open-until", "2026-09-15", "2026-08-31")],
        points=[Point(missing="Where it is used")], groups=[("boende", ["webb"]), ("unga", ["anslag"])],
        meetings=[Meeting("buss-ett", ["2026-08-20"], "2026-08-12", people="unga 3"),
                  Meeting("buss-tva", ["2026-09-01"], "2026-06-01", moved=[("2026-08-15", 0, "2026-08-25")],
                          changes=[("2026-08-20", "cancelled", 0), ("2026-08-25", "back-on", 0)])],
        feedback=[Feedback("2027-02-01", ["did"])],
        decision=Decision("2026-12-01"), proposal=Proposal("2026-01-10", "2026-05-10", "2026-05-11"),
    ),
    Dialogue(
        "ishallen", ["namnden"], "2026-06-15", made_with="Hockeyklubben", residents=True,
        rows=[("open", "2026-10-01", "2026-12-20"), ("feedback", "2027-01-20", None)],
        points=[Point()], groups=[("unga", ["webb"])],
        decision=Decision("2026-12-18", True, effect="none", appeals=0),
        proposal=Proposal("2026-06-01", "2026-08-01", "2026-08-01", votes=20, needed=20, voting_until="2026-06-10"),
        feedback=[Feedback("2027-01-20", ["did-not"], people="unga 2")],
    ),
    Dialogue(
        "ledningen", ["namnden"], "2026-01-05", purpose="both", made_with="Samfälligheten",
        rows=[("open", "2026-01-20", "2026-02-20"), ("feedback", "2026-03-20", None), ("decision", "2026-04-20", None),
              ("implementation", "2026-06-01", None), ("followed-up", "2026-12-01", None)],
        points=[Point(), Point(when=("2026-06-10", "2026-06-20"))], groups=[("boende", ["brev"])],
        feedback=[Feedback("2026-03-20", ["did", ("looking", "2026-05-01")], id="led-svar", people="boende 11"),
                  Feedback("2026-05-10", ["did"], reply_to="led-svar", id="led-besked")],
        decision=Decision("2026-04-20", True, how="Ledningen fick en annan väg.", appeals=1),
    ),
    Dialogue(
        "bron", ["regionen"], "2026-02-01", residents=True, made_with="Fiskarna",
        rows=[("open", "2026-03-01", "2026-04-30"), ("feedback", "2026-05-20", None), ("open", "2026-06-15", "2026-07-20")],
        points=[Point()], groups=[("boende", ["webb"])],
        feedback=[Feedback("2026-05-20", ["did"])], withdrawn="2026-08-01", continues_in="parken",
    ),
    Dialogue(
        "gatubelysningen", ["nya-sektorn"], "2026-02-01", phase="implementation", updated="2026-06-15", residents=True,
        meetings=[Meeting("ljus-ett", ["2026-05-20"], "2026-05-01")],
        proposal=Proposal("2026-01-20", "2026-04-20", "2026-04-20", votes=10, needed=20, voting_until="2026-03-01"),
        feedback=[Feedback("2026-04-25", ["did"])],
    ),
]
