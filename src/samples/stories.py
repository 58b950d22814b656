"""The sample stories: their words, who says them, and how the page around them reads.

People, places and events are invented. Whatever changes here changes the page, the sound and
the times alike, because all three are made from these values.
"""

from dataclasses import dataclass, field

BROADCASTER = "Newsreel Samples"


@dataclass(frozen=True)
class Voice:
    """One of the synthesizer's voices; ``pitch`` and ``spread`` run from 0 to 100."""

    name: str
    words_a_minute: int
    pitch: int = 50
    spread: int = 55


@dataclass(frozen=True)
class Turn:
    """What one voice says: the reporter's where there is no speaker."""

    paragraphs: tuple
    speaker: str = ""
    role: str = ""


@dataclass(frozen=True)
class PageWords:
    """What stands around a story on its page."""

    skip_links: tuple
    no_video: str
    marker: str
    comma: str
    footer: tuple


@dataclass(frozen=True)
class SampleStory:
    """A story; one without voices is text only."""

    name: str
    title: str
    authors: str
    date: str
    lede: str
    turns: tuple
    page: PageWords
    voices: dict = field(default_factory=dict)

    def has_clip(self):
        return bool(self.voices)

    def paragraphs(self):
        """Every paragraph with its turn, in the order of the clip."""
        return [(turn, text) for turn in self.turns for text in turn.paragraphs]


ENGLISH_PAGE = PageWords(
    skip_links=("Skip to content", "Skip to main menu"),
    no_video="This browser does not support the video element.",
    marker="[Video transcript]",
    comma=", ",
    footer=(
        f"Skip next section More from {BROADCASTER}",
        f"More from {BROADCASTER}",
    ),
)

GERMAN_PAGE = PageWords(
    skip_links=("Zum Inhalt springen", "Zum Hauptmenü springen"),
    no_video="Dieser Browser unterstützt das Video-Element nicht.",
    marker="[Transkript des Videos]",
    comma=", ",
    footer=(
        f"Den nächsten Abschnitt Mehr von {BROADCASTER} überspringen",
        f"Mehr von {BROADCASTER}",
    ),
)

ARABIC_PAGE = PageWords(
    skip_links=("انتقل إلى المحتوى", "انتقل إلى القائمة الرئيسية"),
    no_video="",
    marker="[نص التقرير]",
    comma="، ",
    footer=(
        f"تخطي القسم التالي المزيد من {BROADCASTER}",
        f"المزيد من {BROADCASTER}",
    ),
)

HARBOUR = SampleStory(
    name="harbour-seagrass",
    title="The harbour that planted a meadow",
    authors="Nora Whitlock | Tomas Abara",
    date="May 12, 2025",
    lede=(
        "Seagrass once covered the floor of the bay at Port Ellary. Now the people who lost it"
        " are putting it back, one shoot at a time."
    ),
    turns=(
        Turn(
            (
                "At first light the boats of Port Ellary put out as they always have. But this"
                " morning there is not a net on board. The crews are carrying grass.",
                "Seagrass, to be exact: three thousand young shoots, raised over the winter in"
                " tanks behind the old ice house.",
            )
        ),
        Turn(
            (
                "“People call it weed. It isn't. It's a nursery, a filter and a breakwater, all"
                " in one plant.”",
            ),
            "Maren Tolliver",
            "marine biologist",
        ),
        Turn(
            (
                "A century ago the meadow reached right across the bay. Then came dredging, heavy"
                " anchors and cloudy water. By 1980 it was gone.",
                "So divers work by hand, pinning each shoot to the sand with a wooden peg. In a"
                " good week they plant a field the size of a tennis court.",
            )
        ),
        Turn(
            (
                "“The first year I saw nothing. The second year I saw a crab, then a pipefish."
                " Now I've stopped counting.”",
            ),
            "Josef Arran",
            "volunteer diver",
        ),
        Turn(
            (
                "The meadow is still small. But it spreads by itself now, a hand's width every"
                " summer. And where it grows, you can see the bottom again.",
            )
        ),
    ),
    page=ENGLISH_PAGE,
    voices={
        "": Voice("gmw/en-GB-x-rp+Andy", 146, 48, 62),
        "Maren Tolliver": Voice("gmw/en-US+Annie", 150, 44, 60),
        "Josef Arran": Voice("gmw/en-GB-scotland+Gene", 146, 36, 60),
    },
)

NIGHT_TRAIN = SampleStory(
    name="nachtzug",
    title="Der Nachtzug ist wieder da",
    authors="Jule Brenninger | Emil Sandhoff",
    date="14. Februar 2025",
    lede=(
        "Lange galt der Schlafwagen als Auslaufmodell. Jetzt fährt zwischen den Bergen und der"
        " Küste wieder ein Zug durch die Nacht, und die Betten sind ausgebucht."
    ),
    turns=(
        Turn(
            (
                "Kurz nach zehn geht ein Ruck durch die Wagen. Der Nachtzug aus Lindenfurt rollt"
                " an: zwölf Wagen, zweihundert Betten, und kein einziges ist mehr frei.",
                "Im Gang riecht es nach Kaffee und frischer Wäsche. Draußen ziehen die letzten"
                " Lichter der Stadt vorbei.",
            )
        ),
        Turn(
            (
                "„Die Leute kommen hier zur Ruhe. Um elf wird es still, und dann hört man nur"
                " noch die Schienen.“",
            ),
            "Henrike Osterloh",
            "Schlafwagenschaffnerin",
        ),
        Turn(
            (
                "Acht Jahre lang standen die Wagen auf dem Abstellgleis. Dann kaufte sie eine"
                " kleine Genossenschaft, polsterte die Betten neu und schrieb einen Fahrplan.",
                "Am Morgen liegt vor den Fenstern das Meer. Wer aussteigt, hat neunhundert"
                " Kilometer verschlafen.",
            )
        ),
    ),
    page=GERMAN_PAGE,
    voices={
        "": Voice("gmw/de+Andy", 146, 46, 60),
        "Henrike Osterloh": Voice("gmw/de+Annie", 144, 42, 60),
    },
)

LANTERNS = SampleStory(
    name="mersa-lanterns",
    title="فوانيس المرسى تعود إلى البحر",
    authors="هالة المرساوي | نديم القنديل",
    date="٢١ سبتمبر ٢٠٢٤",
    lede=(
        "في مرسى النوارس عادة قديمة: في ليلة واحدة من كل عام تُطفأ مصابيح الشاطئ، ويُنزل الأهالي"
        " فوانيسهم إلى الماء."
    ),
    turns=(
        Turn(
            (
                "مع غروب الشمس يخفت ضجيج السوق، ويصطف الأطفال على الرصيف الحجري، وفي يد كل منهم"
                " فانوس من ورق وقصب.",
                "بدأت الحكاية، كما يرويها كبار السن، قبل مئة وعشرين عاما، حين ضل قارب صيد طريقه في"
                " الضباب، فأشعل أهله كل ما لديهم من ضوء حتى عاد.",
            )
        ),
        Turn(
            (
                "«تعلمت الصنعة من جدتي. الورق سهل، أما الصعب فهو أن يبقى الفانوس واقفا حين تأتي"
                " الموجة.»",
            ),
            "مريم الوراق",
            "صانعة فوانيس",
        ),
        Turn(
            (
                "وفي السنوات الأخيرة كاد التقليد يندثر، إلى أن جمعت فرقة Velamar الموسيقية متطوعين"
                " من ثلاث قرى، وأعادت فتح ورشة Casa Lumera القديمة عند طرف الميناء.",
            )
        ),
        Turn(
            ("«من البحر تبدو الفوانيس كأن السماء نزلت قليلا. في تلك الليلة لا يضيع أحد.»",),
            "عمران الساحلي",
            "قبطان متقاعد",
        ),
        Turn(
            (
                "وعند منتصف الليل تبتعد الأضواء مع الجزر، واحدا بعد آخر. وفي الصباح يخرج الصيادون"
                " لجمعها، فكل فانوس يعود إلى صاحبه، وينتظر على الرف عاما آخر.",
            )
        ),
    ),
    page=ARABIC_PAGE,
)

ALL = (HARBOUR, NIGHT_TRAIN, LANTERNS)
