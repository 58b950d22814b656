"""The scenes of the night train, in the order of its paragraphs."""

from brush import HEIGHT, WIDTH, blend, dice, ease, wave
from lineside import (
    embankment,
    firs,
    night_sky,
    sails,
    shed,
    shimmer,
    shore,
    town_lights,
    viaduct,
    weeds,
)
from people import HENRIKE, portrait
from rolling_stock import COACH, COACH_LIGHT, LAMP, coach, engine, renewed


def departure(brush, seconds, length, mouth):
    """The train leaves the town for the hills."""
    # From a standstill: five seconds of getting faster, then evenly.
    way = 4.4 * seconds * seconds if seconds < 5 else 110 + 44 * (seconds - 5)
    night_sky(brush, seconds)
    brush.hills(272, 104, "26376b", 6, way * 0.08, 420)
    brush.hills(288, 66, "1e2c60", 14, way * 0.16, 330)
    firs(brush, way * 0.3, 300, 0.9, "17244f", 44)
    brush.context.save()
    brush.context.translate(0, 308)
    brush.context.scale(1.28, 1.28)
    brush.context.translate(0, -267)
    town_lights(brush, way)
    brush.box(0, 258, WIDTH, 102, "101a3a")
    _train(brush, seconds, way)
    embankment(brush, way)
    brush.context.restore()


def _train(brush, seconds, way):
    front = 214 + 140 * ease((seconds - 0.4) / 9)
    shake = 0.6 * wave(seconds, 0.53) * ease(seconds / 3)
    for place in range(4):
        bounce = shake if place % 2 else -shake
        coach(brush, front - 168 - place * 172, 212 + bounce, COACH, 1.0, place, seconds)
    beam = [(front + 118, 236), (front + 520, 196), (front + 520, 300)]
    brush.shape(beam, "fff3c9", 0.12)
    engine(brush, front + 2, 212 - shake)


def window_seat(brush, seconds, length, mouth):
    """The last lights of the town, seen from the corridor over a cup of coffee."""
    brush.box(0, 0, WIDTH, HEIGHT, "5b3a2e")
    for x in range(0, WIDTH, 40):
        brush.box(x, 0, 1.4, HEIGHT, "4b2e25")
    _view(brush, seconds, 96, 34, 404, 220)
    _frame(brush, 96, 34, 404, 220)
    _curtain(brush, seconds, 60, 1)
    _curtain(brush, seconds, 536, -1)
    _lamp(brush, seconds, 582, 78)
    _table(brush, seconds)


def _view(brush, seconds, x, y, width, height):
    context = brush.context
    context.save()
    context.rectangle(x, y, width, height)
    context.clip()
    brush.sky(y, y + height, (0, "0c1638"), (0.7, "2c3d78"), (1, "56609a"))
    brush.hills(210, 60, "1d2b58", 5, 26 * seconds, 300)
    chance = dice(31)
    for _ in range(24):
        speed, far = 70, chance.uniform(0, 1100)
        left = x + (far - speed * seconds) % 1100 - 120
        tall, wide = chance.uniform(30, 92), chance.uniform(34, 60)
        brush.box(left, 254 - tall, wide, tall, "141f45")
        for row in range(int(tall // 16)):
            for column in range(int(wide // 14)):
                if chance.random() < 0.42:
                    brush.box(
                        left + 6 + column * 14,
                        260 - tall + row * 16,
                        6,
                        8,
                        chance.choice((LAMP, "ffc26b", "f7ecc4")),
                    )
    for _ in range(9):
        left = x + (chance.uniform(0, 1400) - 230 * seconds) % 1400 - 200
        lamp_y = chance.uniform(120, 190)
        brush.box(left, lamp_y, 3, 140, "0b1330")
        brush.glow(left + 1, lamp_y, 34, "ffdf9a", 0.75)
        brush.disc(left + 1, lamp_y, 4, "fff4d2")
    brush.shape(
        [(x + 40, y), (x + 120, y), (x + 30, y + height), (x - 50, y + height)], "ffffff", 0.05
    )
    context.restore()


def _frame(brush, x, y, width, height):
    for left, top, wide, tall in (
        (x - 12, y - 12, width + 24, 12),
        (x - 12, y + height, width + 24, 14),
        (x - 12, y - 12, 12, height + 24),
        (x + width, y - 12, 12, height + 24),
    ):
        brush.box(left, top, wide, tall, "c9a26a")
    brush.box(x, y + 52, width, 5, "c9a26a")
    brush.box(x - 12, y + height + 10, width + 24, 5, "8f6c40")


def _curtain(brush, seconds, x, side):
    for fold in range(4):
        sway = 1.6 * wave(seconds, 2.3, fold * 0.2) * side
        tone = blend("a8403f", "7d2b30", fold % 2)
        brush.blob(
            [(x - 30 + fold * 15, 12), (x - 14 + fold * 15, 12), (x - 10 + fold * 14 + sway, 150)]
            + [
                (x - 12 + fold * 14 + sway, 280),
                (x - 30 + fold * 14 + sway, 280),
                (x - 30 + fold * 14 + sway, 150),
            ],
            tone,
        )
    brush.box(x - 36, 14, 80, 7, "d9b06a", round_by=3)


def _lamp(brush, seconds, x, y):
    brush.glow(x + 18, y + 26, 110, "ffd887", 0.5 + 0.03 * wave(seconds, 0.7))
    brush.box(x + 12, y + 26, 12, 26, "c9a26a", round_by=3)
    brush.shape([(x - 4, y + 30), (x + 6, y), (x + 30, y), (x + 40, y + 30)], "ffe9b8")


def _table(brush, seconds):
    shake = 0.5 * wave(seconds, 0.31)
    brush.shape([(70, 300), (570, 300), (640, 360), (0, 360)], "8a5f3d")
    brush.shape([(70, 300), (570, 300), (574, 305), (66, 305)], "b58a58")
    _linen(brush, 410, 306)
    x, y = 210, 290 + shake
    brush.oval(x, y + 34, 62, 11, "f3ead9")
    brush.oval(x, y + 32, 50, 7, "dccdb4")
    brush.blob(
        [(x - 38, y - 16), (x - 30, y + 30), (x, y + 34), (x + 30, y + 30), (x + 38, y - 16)],
        "fbf4e6",
    )
    brush.context.arc(x + 40, y + 4, 12, -1.6, 1.8)
    brush.stroke("fbf4e6", 6)
    brush.oval(x, y - 12, 33, 7, "e8dcc6")
    brush.oval(x, y - 11, 29, 5.4, "4b2a1c")
    for thread in range(3):
        base, sway = x - 14 + 14 * thread, 12 * wave(seconds, 3.4, 0.3 * thread)
        for width, alpha in ((9, 0.07), (4.5, 0.16)):
            brush.curve(
                (base, y - 18),
                (base + sway, y - 40),
                (base - sway, y - 58),
                (base + sway * 0.6, y - 84),
                "ffffff",
                width,
                alpha,
            )


def _linen(brush, x, y):
    for layer, colour in enumerate(("e9eef4", "ffffff", "dfe7f0", "f7fafc")):
        brush.box(x - 62 + layer * 2, y + 26 - layer * 13, 124 - layer * 4, 13, colour, round_by=6)
    brush.box(x - 10, y - 14, 14, 54, "c9574f", 0.9)


def henrike(brush, seconds, length, mouth):
    """The attendant in the corridor of her sleeping car."""
    brush.box(0, 0, WIDTH, HEIGHT, "4a3128")
    away = (228, 158)
    brush.shape([(0, 0), (WIDTH, 0), (away[0] + 36, 112), (away[0] - 36, 112)], "6d4d3c")
    brush.shape([(0, 360), (WIDTH, 360), (away[0] + 36, 232), (away[0] - 36, 232)], "7d2b30")
    brush.shape([(90, 360), (470, 360), (away[0] + 22, 232), (away[0] - 22, 232)], "98393b")
    brush.box(away[0] - 36, 112, 72, 120, "3a251f")
    brush.box(away[0] - 20, 132, 40, 100, "5b3a2e", round_by=3)
    brush.glow(away[0], 128, 46, LAMP, 0.45)
    _corridor_windows(brush, seconds)
    _cabin_doors(brush)
    for share in (0.0, 0.45, 0.72):
        x, y, size = away[0] + (330 - away[0]) * (1 - share), 112 * share + 4, 1 - share
        brush.oval(x, y + 8, 46 * size + 8, 8 * size + 2, "ffeec2")
        brush.glow(x, y + 12, 120 * size + 26, LAMP, 0.42)
    portrait(brush, HENRIKE, 430, 164, seconds, mouth)


def _corridor_windows(brush, seconds):
    for place, (near, far) in enumerate(((0.02, 0.36), (0.44, 0.64), (0.70, 0.82))):
        left, right = 192 * near, 192 * far
        top, low = lambda x: 44 + x * 0.46, lambda x: 262 - x * 0.38
        points = [(left, top(left)), (right, top(right)), (right, low(right)), (left, low(left))]
        brush.shape([(a - 3 if a == left else a + 3, b) for a, b in points], "c9a26a")
        brush.shape(points, "16224d")
        flash = (seconds * 0.55 + place * 0.13) % 1
        if flash < 0.5:
            x = left + (right - left) * flash * 2
            brush.glow(x, (top(x) + low(x)) / 2 - 10, 22 * (1 - near), "ffdf9a", 0.8)


def _cabin_doors(brush):
    for near, far in ((0.04, 0.34), (0.44, 0.62), (0.70, 0.82)):
        left, right = WIDTH - 376 * near, WIDTH - 376 * far
        top, low = lambda x: 20 + (WIDTH - x) * 0.255, lambda x: 352 - (WIDTH - x) * 0.32
        points = [(left, top(left)), (right, top(right)), (right, low(right)), (left, low(left))]
        brush.shape(points, "8a5a3d")
        brush.line(points + points[:1], "6b4430", 2)


def siding(brush, seconds, length, mouth):
    """Carriages that stood in the weeds for years are made new, window by window."""
    share = ease((seconds / length - 0.36) / 0.5)
    brush.sky(0, 270, (0, blend("8f9a9f", "1a2a5e", share)), (1, blend("c9c6b8", "c97f78", share)))
    for x, y, long in ((40, 50, 160), (270, 84, 120), (470, 42, 150)):
        brush.box(x + 3 * seconds, y, long, 15, blend("b3b9b8", "5a5f95", share), 0.7, 7)
    brush.hills(252, 66, blend("8a9690", "3a3f74", share), 23, 0, 340)
    firs(brush, 40, 262, 1.1, blend("5f7068", "232c58", share), 30)
    shed(brush, share)
    brush.box(0, 258, WIDTH, 102, blend("8b8a68", "3a3d55", share))
    for place in range(3):
        renewed(brush, seconds, 34 + place * 208, share * 3.3 - place * 0.75, place)
    brush.box(0, 296, WIDTH, 4, blend("8d6a4f", "9aa6c4", share))
    for sleeper in range(40):
        brush.box(sleeper * 16 - 4, 300, 10, 5, blend("5f4a38", "454a68", share))
    weeds(brush, seconds, share)


def morning(brush, seconds, length, mouth):
    """The train reaches the sea at sunrise."""
    share = seconds / length
    brush.sky(0, 200, (0, "7fb3d0"), (0.55, "f4d9b0"), (1, "f5a883"))
    sun = 184 - 52 * share
    brush.glow(190, sun, 170, "fff2cc", 0.8)
    brush.disc(190, sun, 27, "fff6dc")
    for x, y, long in ((300, 44, 130), (60, 72, 90), (470, 88, 120)):
        brush.box(x + 3 * seconds, y, long, 9, "fff1dc", 0.65, 4)
        brush.box(x + 3 * seconds + 20, y + 8, long * 0.5, 6, "fff1dc", 0.5, 3)
    brush.sky(196, HEIGHT, (0, "f1b48f"), (0.3, "4fa0ad"), (1, "1f6478"))
    shimmer(brush, seconds)
    sails(brush, seconds)
    brush.shape(
        [(WIDTH, 170), (560, 158), (500, 182), (452, 204), (430, 214), (640, 236)], "6b7f86"
    )
    brush.shape([(WIDTH, 190), (590, 186), (530, 206), (500, 222), (640, 250)], "54707a")
    _viaduct_train(brush, seconds, share)
    viaduct(brush)
    shore(brush, seconds)


def _viaduct_train(brush, seconds, share):
    context = brush.context
    front = 60 + 430 * share
    context.save()
    context.translate(front, 192)
    context.scale(0.72, 0.72)
    for place in range(5):
        bounce = 0.5 * wave(seconds, 0.6, place * 0.3)
        coach(brush, -168 - place * 172, bounce, COACH_LIGHT, 0.35, place, seconds)
    engine(brush, 2, 0)
    context.restore()


SCENES = (departure, window_seat, henrike, siding, morning)
POSTER_AT_S = 7.5
