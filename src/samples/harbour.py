"""The scenes of the harbour that planted a meadow, in the order of its paragraphs."""

import math

from brush import HEIGHT, WIDTH, blend, dice, ease, wave
from people import JOSEF, MAREN, portrait

GREENS = ("2f7d57", "3f9563", "5bb074", "88c77f")


def dawn(brush, seconds, length, mouth):
    """Boats put out of the harbour at sunrise."""
    share = seconds / length
    _dawn_sky(brush, seconds, share)
    _town(brush, seconds)
    _sea(brush, seconds, 206, "e7a47d", "2b7f8b", "10495a", 5)
    _glitter(brush, seconds, 436, 208)
    _breakwater(brush, seconds)
    _boat(brush, seconds, 210 + 34 * share, 236, 0.55, "3f6f8f", "f0e2c4")
    _boat(brush, seconds + 1.7, 448 - 46 * share, 254, 0.75, "a8423f", "f4e9d4")
    _boat(brush, seconds + 0.6, 130 + 80 * share, 300, 1.3, "1f5a68", "f7ecd8")
    _gulls(brush, seconds)


def _dawn_sky(brush, seconds, share):
    brush.sky(0, 212, (0, "6fa9bd"), (0.5, "f3d3a4"), (1, "f2966c"))
    sun = 182 - 34 * share
    brush.glow(436, sun, 150, "fff0c4", 0.75)
    brush.disc(436, sun, 24, "fff3cf")
    for x, y, long, speed in ((90, 58, 120, 3), (300, 38, 90, 2), (500, 74, 140, 2.5)):
        x += speed * seconds
        brush.box(x, y, long, 8, "fbe6c8", 0.6, 4)
        brush.box(x + long * 0.2, y + 7, long * 0.55, 6, "fbe6c8", 0.45, 3)
    brush.hills(208, 56, "a9809a", 4, 40, 300)
    brush.hills(210, 34, "7d6a8c", 9, 0, 260)


def _town(brush, seconds):
    brush.shape([(0, 212), (0, 168), (70, 160), (170, 176), (236, 206), (240, 212)], "4a5470")
    chance = dice(21)
    colours = ("f2d9b4", "e5a98a", "d98268", "c9d3c3", "efc58a")
    x = 0
    while x < 196:
        width, tall = chance.randint(20, 30), chance.randint(26, 50) - x * 0.08
        _house(brush, x, 206, width, tall, chance.choice(colours), chance.random() < 0.6)
        x += width + chance.choice((0, 0, 3))
    brush.box(0, 203, 246, 11, "55606f")
    brush.box(0, 203, 246, 3, "8b93a0")


def _house(brush, x, base, width, tall, colour, lit):
    brush.box(x, base - tall, width, tall, colour)
    brush.shape([(x - 2, base - tall), (x + width / 2, base - tall - 12), (x + width + 2, base - tall)], "8c4a45")
    for column in range(2):
        for row in range(int(tall // 16)):
            glass = "ffdf8e" if lit and (row + column) % 2 == 0 else "5a6a80"
            brush.box(x + 5 + column * (width - 15), base - tall + 6 + row * 14, 5, 7, glass)


def _breakwater(brush, seconds):
    brush.shape([(506, 222), (520, 204), (640, 200), (640, 232)], "4c5565")
    brush.shape([(520, 204), (640, 200), (640, 206), (517, 209)], "7f8793")
    brush.shape([(556, 206), (561, 128), (577, 128), (582, 206)], "f6ead6")
    for top in (142, 170):
        spread = (top - 128) / 78 * 5
        brush.shape(
            [(561 - spread, top), (577 + spread, top), (578 + spread, top + 13), (560 - spread, top + 13)],
            "d4594b",
        )
    brush.box(557, 124, 24, 5, "39424f")
    turn = 0.5 + 0.5 * wave(seconds, 4)
    brush.box(562, 111, 14, 13, blend("b98f4e", "fff2b8", turn))
    brush.shape([(559, 111), (569, 101), (579, 111)], "d4594b")
    brush.glow(569, 117, 46, "fff2b8", 0.65 * turn)


def _sea(brush, seconds, top, far, middle, near, rows_seed):
    brush.sky(top, HEIGHT, (0, far), (0.35, middle), (1, near))
    chance = dice(rows_seed)
    for _ in range(46):
        depth = chance.random() ** 1.5
        y = top + 5 + depth * (HEIGHT - top - 6)
        long, speed = 14 + 60 * depth, 5 + 16 * depth
        x = (chance.uniform(0, WIDTH + 120) + speed * seconds) % (WIDTH + 120) - 60
        light = 0.16 + 0.16 * wave(seconds, 3.5, chance.random())
        brush.oval(x, y + 1.5 * wave(seconds, 4, chance.random()), long / 2, 0.9 + 1.6 * depth, "f6e3c8", light)


def _glitter(brush, seconds, x, top):
    chance = dice(8)
    for _ in range(34):
        depth = chance.random()
        spread = 8 + 46 * depth
        bright = 0.5 + 0.5 * wave(seconds, chance.uniform(1.2, 2.6), chance.random())
        brush.oval(
            x + chance.uniform(-spread, spread), top + 4 + depth * 96, 4 + 9 * depth, 1 + depth, "fff0c2", 0.75 * bright
        )


def _boat(brush, seconds, x, y, size, hull, cabin):
    context = brush.context
    context.save()
    context.translate(x, y + 2.2 * size * wave(seconds, 3.1))
    context.rotate(0.025 * wave(seconds, 3.7, 0.2))
    context.scale(size, size)
    brush.oval(2, 15, 62, 5, "0c3441", 0.35)
    _crates(brush)
    brush.shape([(-58, -8), (-50, 14), (46, 14), (66, -14), (40, -8)], hull)
    brush.line([(-57, -7), (40, -7), (65, -13)], "f7ecd8", 2.5)
    brush.shape([(-42, -8), (-42, -34), (-12, -34), (-8, -8)], cabin)
    brush.box(-46, -38, 40, 5, blend(hull, "000000", 0.25), round_by=2)
    for window in (-38, -25):
        brush.box(window, -29, 9, 9, "3b5568", round_by=2)
    brush.line([(-22, -38), (-22, -66)], "4a3a34", 2.4)
    brush.line([(-22, -64), (34, -12)], "4a3a34", 0.9)
    brush.shape([(-22, -66), (-8, -61 + wave(seconds, 1.1)), (-22, -57)], "e8785a")
    _fisher(brush, seconds, 44)
    context.restore()


def _crates(brush):
    for x in (0, 17):
        for blade in range(5):
            lean = (blade - 2) * 1.6
            brush.line([(x + 3 + blade * 2.4, -18), (x + 3 + blade * 2.4 + lean, -29)], GREENS[blade % 4], 1.8)
        brush.box(x, -19, 15, 12, "b98a55")
        brush.line([(x, -13), (x + 15, -13)], "8e6638", 1.2)


def _fisher(brush, seconds, x):
    brush.box(x - 5, -31, 10, 20, "efb23f", round_by=4)
    brush.disc(x, -36, 4.6, "d9a07c")
    brush.blob([(x - 5, -37), (x, -43), (x + 5, -37), (x + 4, -38), (x - 4, -38)], "2c3f55")
    brush.line([(x - 3, -27), (x - 12, -20 + wave(seconds, 2.2))], "efb23f", 3.4)


def _gulls(brush, seconds):
    for place, (x, y, size) in enumerate(((330, 92, 9), (362, 106, 7), (282, 112, 6), (398, 84, 7))):
        x += 9 * seconds + 4 * wave(seconds, 5, place * 0.3)
        lift = size * 0.55 * wave(seconds, 0.9 + place * 0.07, place * 0.27)
        for side in (-1, 1):
            brush.curve((x, y), (x + side * size * 0.4, y - size * 0.5 - lift * 0.5), (x + side * size * 0.8, y - lift),
                        (x + side * size * 1.5, y - lift), "fbf4e8", 2)  # fmt: skip


def tanks(brush, seconds, length, mouth):
    """Young shoots in glass tanks behind the ice house."""
    slide = 26 * ease(seconds / length)
    brush.sky(0, HEIGHT, (0, "20404c"), (1, "2f5660"))
    brush.context.save()
    brush.context.translate(-slide, 0)
    _ice_house(brush)
    for shelf, (y, size) in enumerate(((132, 0.8), (282, 1.12))):
        brush.box(-10, y, 720, 10 * size, "7d5a3c")
        brush.box(-10, y + 10 * size, 720, 4, "543a26")
        for place in range(5):
            x = 18 + place * 150 * size - shelf * 40
            _tank(brush, seconds + place * 0.7 + shelf, x, y, 126 * size, 84 * size, place + 5 * shelf)
    brush.context.restore()
    brush.shape([(330, -10), (430, -10), (300, 370), (70, 370)], "fff1c4", 0.07)
    brush.shape([(480, -10), (540, -10), (470, 370), (320, 370)], "fff1c4", 0.06)


def _ice_house(brush):
    chance = dice(3)
    for row in range(12):
        for column in range(11):
            x = column * 70 - 20 - 35 * (row % 2)
            tone = chance.uniform(0, 0.16)
            brush.box(x, row * 31, 66, 28, blend("35606a", "20404c", tone * 5), 0.55, 4)


def _tank(brush, seconds, x, base, width, tall, seed):
    chance = dice(100 + seed)
    brush.box(x - 3, base - tall - 14, width + 6, 6, "39474d", round_by=3)
    brush.glow(x + width / 2, base - tall * 0.8, width * 0.62, "c9ffe3", 0.30)
    brush.box(x, base - tall, width, tall, "9fe0d8", 0.55, 5)
    brush.box(x + 2, base - tall + 9, width - 4, tall - 11, "3fa5a4", 0.55, 4)
    brush.box(x + 2, base - 12, width - 4, 10, "d9bd86", 1, 3)
    brush.context.save()
    brush.context.rectangle(x + 3, base - tall, width - 6, tall - 8)
    brush.context.clip()
    for blade in range(22):
        root = x + 7 + (width - 14) * blade / 21
        _blade(brush, seconds, root, base - 9, tall * chance.uniform(0.42, 0.72), chance.random(), chance.choice(GREENS), 2.4)
    brush.context.restore()
    for _ in range(5):
        rise = (chance.random() + seconds * chance.uniform(0.16, 0.26)) % 1
        bubble = x + width * chance.uniform(0.1, 0.9) + 2 * wave(seconds, 1.3, chance.random())
        brush.disc(bubble, base - 14 - rise * (tall - 26), 1.6, "f0fffb", 0.8)
    brush.box(x + 6, base - tall + 8, 4, tall - 24, "ffffff", 0.28, 2)


def _blade(brush, seconds, x, y, tall, phase, colour, width, sway=1.0):
    lean = sway * tall * (0.13 * wave(seconds, 4.6, phase) + 0.07 * wave(seconds, 6.7, x * 0.004))
    brush.curve((x, y), (x, y - tall * 0.4), (x + lean * 0.5, y - tall * 0.7), (x + lean, y - tall), colour, width)


def maren(brush, seconds, length, mouth):
    """The marine biologist on the quay."""
    brush.sky(0, 236, (0, "9ccbd6"), (1, "e7efdf"))
    brush.hills(232, 46, "a7c0c2", 12, 60, 280)
    _sea(brush, seconds, 226, "bcd8d2", "5fa9ae", "2f7f8b", 15)
    brush.context.save()
    brush.context.translate(20, 26)
    _boat(brush, seconds, 92, 226, 0.8, "a8423f", "f4e9d4")
    _boat(brush, seconds + 2, 560, 214, 0.5, "3f6f8f", "f0e2c4")
    brush.context.restore()
    for x in (-6, 122, 250, 378, 506, 634):
        brush.box(x, 246, 9, 130, "6b5140", round_by=3)
    brush.box(-5, 262, 650, 7, "8a6a52")
    portrait(brush, MAREN, 420, 158, seconds, mouth)


def lost(brush, seconds, length, mouth):
    """The old meadow is torn up, and the water clouds."""
    share = ease((seconds / length - 0.28) / 0.6)
    _under_water(brush, seconds, blend("6fc7c4", "8c9a78", share), blend("125a6a", "3d4a40", share), 1 - share)
    _old_meadow(brush, seconds, share)
    _anchor(brush, seconds, length)
    _clouds(brush, seconds, share)


def _under_water(brush, seconds, light, deep, rays):
    brush.sky(0, HEIGHT, (0, light), (1, deep))
    for place in range(6):
        x = 40 + place * 118 + 16 * wave(seconds, 9, place * 0.21)
        spread = 24 + 10 * wave(seconds, 6, place * 0.37)
        alpha = max(0, rays) * (0.11 + 0.05 * wave(seconds, 5, place * 0.29))
        brush.shape([(x, -5), (x + spread, -5), (x - 60 + spread * 2, 330), (x - 120, 330)], "f4fff2", alpha)


def _sand(brush, base, light="e2c993", dark="c3a56c"):
    brush.hills(base + 14, 18, dark, 31, 0, 330)
    brush.hills(base + 30, 14, light, 33, 90, 410)


def _old_meadow(brush, seconds, share):
    _sand(brush, 286, blend("dcc48e", "a39468", share), blend("b99c66", "857a58", share))
    chance = dice(77)
    for row in range(4):
        base = 296 + row * 21
        for place in range(42):
            x = place * 15.6 - 8 + chance.uniform(-5, 5)
            tall = chance.uniform(74, 128) * (0.75 + 0.13 * row)
            fate, phase, colour = chance.random(), chance.random(), chance.choice(GREENS)
            left = 1 - ease((share * 1.5 - fate * 0.9) / 0.35)
            if left > 0.03:
                withered = blend(colour, "8a7a46", (1 - left) * 1.2)
                _blade(brush, seconds, x, base, tall * left, phase, blend(withered, "0f4a52", 0.30 - 0.1 * row), 4.6)


def _anchor(brush, seconds, length):
    fall = ease((seconds - length * 0.42) / 1.5)
    drag = 90 * ease((seconds - length * 0.62) / 4)
    if fall <= 0:
        return
    x, y = 360 - drag, -90 + 350 * fall
    brush.line([(x + 6, y - 46), (x + 60 + drag * 0.9, -20)], "3b3f40", 4)
    context = brush.context
    context.save()
    context.translate(x, y)
    context.rotate(0.3 * (1 - fall) + 0.38 * drag / 90)
    brush.line([(0, -42), (0, 34)], "2e3436", 9)
    brush.line([(-20, -26), (20, -26)], "2e3436", 7)
    brush.curve((-36, 6), (-30, 44), (30, 44), (36, 6), "2e3436", 9)
    for side in (-1, 1):
        brush.shape([(side * 36, -8), (side * 48, 14), (side * 26, 12)], "2e3436")
    context.arc(0, -50, 8, 0, 2 * math.pi)
    brush.stroke("2e3436", 5)
    context.restore()


def _clouds(brush, seconds, share):
    chance = dice(55)
    for _ in range(16):
        x = (chance.uniform(0, 760) + 7 * seconds) % 760 - 60
        y, size = chance.uniform(170, 350), chance.uniform(50, 120)
        brush.glow(x, y, size, "8d8460", 0.5 * share)
    for _ in range(36):
        x = (chance.uniform(0, 660) + 12 * seconds) % 660 - 10
        brush.disc(x, chance.uniform(30, 340) + 4 * wave(seconds, 4, chance.random()), 1.4, "d9cfa4", 0.6 * share)


def planting(brush, seconds, length, mouth):
    """A diver sets shoot after shoot."""
    _under_water(brush, seconds, "7fd0cc", "175f70", 1)
    brush.hills(290, 60, "2a7680", 41, 10, 380)
    _sand(brush, 276)
    diver = 180 + 250 * seconds / length
    _rows(brush, seconds, diver)
    _diver(brush, seconds, diver, 224)
    _bubbles(brush, seconds, diver + 34)
    _fish_school(brush, seconds, 3, 70, "f2c45a", 0.6)


def _rows(brush, seconds, diver):
    chance = dice(12)
    for row, base in enumerate((300, 322, 346)):
        for place in range(24):
            x = place * 27 + row * 9 - 10
            planted = ease((diver + 62 - 26 * row - x) / 16)
            for blade in range(4):
                tall, phase = chance.uniform(15, 25) * (1 + 0.22 * row), chance.random()
                if planted > 0.02:
                    root = x + blade * 2.6
                    _blade(brush, seconds, root, base, tall * planted, phase, GREENS[blade], 2.2 + 0.3 * row, 1.6)


def _diver(brush, seconds, x, y):
    context = brush.context
    context.save()
    context.translate(x, y + 3 * wave(seconds, 3.2))
    context.rotate(0.20 + 0.02 * wave(seconds, 2.6))
    for phase in (0.5, 0):
        kick = 9 * wave(seconds, 1.5, phase)
        brush.line([(-34, 2), (-66, 2 + kick * 0.4), (-94, -4 + kick)], "1b2c36", 13)
        brush.shape([(-94, -11 + kick), (-92, 4 + kick), (-136, 10 + kick * 1.7), (-140, -12 + kick * 1.7)], "ee7a4a")
    brush.box(-32, -33, 58, 19, "e9bd5c", round_by=9)
    brush.box(20, -28, 9, 9, "50606a", round_by=3)
    brush.blob([(-44, -14), (34, -19), (48, -4), (34, 14), (-44, 14)], "24404c")
    brush.line([(-38, 4), (30, 4)], "ee7a4a", 4)
    _reaching_arm(brush, seconds)
    brush.disc(56, -8, 17, "16242c")
    brush.blob([(52, -20), (72, -22), (78, -8), (70, 4), (54, 2)], "d9a07c")
    brush.box(58, -20, 20, 14, "16242c", round_by=5)
    brush.box(61, -17, 15, 9, "8fd3da", round_by=4)
    brush.curve((68, 4), (58, 14), (34, -4), (26, -24), "16242c", 3.4)
    brush.box(64, -2, 12, 8, "39474d", round_by=3)
    context.restore()


def _reaching_arm(brush, seconds):
    press = 4 * wave(seconds, 1.8)
    hand = (66, 50 + press)
    brush.line([(32, 4), (52, 26), hand], "1b323d", 11)
    brush.disc(hand[0], hand[1] + 3, 6, "16242c")
    for blade in range(4):
        brush.line([hand, (hand[0] - 2 + blade * 5, hand[1] - 20)], GREENS[blade], 2.2)
    brush.line([(hand[0] + 3, hand[1] - 4), (hand[0] + 5, hand[1] + 16)], "b98a55", 3)


def _bubbles(brush, seconds, x):
    chance = dice(9)
    for _ in range(16):
        life = (chance.random() + seconds * 0.34) % 1
        # A breath: most bubbles leave together.
        drift = chance.uniform(-18, 18) * life + 5 * wave(seconds, 1.4, chance.random())
        size = chance.uniform(1.6, 4.4) * (0.5 + 0.7 * life)
        brush.disc(x + 48 + drift, 214 - life * 230, size, "eafcff", 0.62 * (1 - life * 0.6))


def _fish_school(brush, seconds, seed, y, colour, size):
    chance = dice(seed)
    for place in range(9):
        x = (chance.uniform(0, 200) + 470 - 24 * seconds + 900) % 860 - 90
        fish_y = y + chance.uniform(-26, 26) + 4 * wave(seconds, 2.4, place * 0.17)
        _fish(brush, seconds + place, x, fish_y, size * chance.uniform(0.8, 1.2), colour)


def _fish(brush, seconds, x, y, size, colour):
    tail = 4 * size * wave(seconds, 0.6)
    brush.shape([(x + 9 * size, y), (x + 19 * size, y - 6 * size + tail), (x + 19 * size, y + 6 * size + tail)], colour)
    brush.oval(x, y, 13 * size, 5.6 * size, colour)
    brush.disc(x - 8 * size, y - 1.2 * size, 1.3 * size, "17323b")


def josef(brush, seconds, length, mouth):
    """The diver back on deck."""
    brush.sky(0, 250, (0, "79b7cf"), (1, "dcecdf"))
    for x, y, long in ((60, 56, 110), (250, 84, 80), (520, 48, 120)):
        brush.box(x + 2 * seconds, y, long, 9, "ffffff", 0.5, 4)
    brush.hills(236, 40, "8fb0ad", 17, 90, 260)
    brush.context.save()
    brush.context.translate(0, 3 * wave(seconds, 4.2))
    _sea(brush, seconds, 232, "a9d2cd", "4b9ea6", "23707e", 25)
    brush.context.restore()
    rail = 2.5 * wave(seconds, 4.2, 0.5)
    brush.line([(-10, 250 + rail), (650, 258 - rail)], "f5efe2", 6)
    brush.line([(-10, 284 + rail), (650, 292 - rail)], "f5efe2", 4)
    for place in range(6):
        x = 30 + place * 122
        brush.line([(x, 250 + rail), (x, 360)], "f5efe2", 5)
    brush.oval(596, 304, 46, 46, "e8785a")
    brush.oval(596, 304, 25, 25, "2f7f8b")
    for turn in range(4):
        angle = math.pi / 4 + turn * math.pi / 2
        brush.line([(596 + 27 * math.cos(angle), 304 + 27 * math.sin(angle)),
                    (596 + 44 * math.cos(angle), 304 + 44 * math.sin(angle))], "fbf3e4", 8)  # fmt: skip
    portrait(brush, JOSEF, 420, 158, seconds, mouth)


def clear_water(brush, seconds, length, mouth):
    """Above and below: the bay, and the meadow in it."""
    line = 150 + 3 * wave(seconds, 4.6)
    brush.sky(0, 180, (0, "6fb6d3"), (1, "e5f2e4"))
    for x, y, long in ((70, 40, 110), (270, 66, 90), (470, 34, 130)):
        brush.box(x + 3 * seconds, y, long, 10, "ffffff", 0.55, 5)
    brush.hills(150, 54, "92b7b4", 12, 30, 280)
    brush.hills(156, 26, "6f9a95", 19, 10, 240)
    brush.context.save()
    brush.context.translate(0, -62)
    _breakwater(brush, seconds)
    brush.context.restore()
    boat = 190 + 13 * seconds
    _boat(brush, seconds, boat, line - 7, 0.95, "a8423f", "f4e9d4")
    _below(brush, seconds, line, boat)
    _gulls(brush, seconds * 0.8)


def _below(brush, seconds, line, boat):
    context = brush.context
    context.save()
    points = [(x, line + 3 * wave(seconds, 3, x / 190)) for x in range(0, WIDTH + 17, 16)]
    context.move_to(0, HEIGHT)
    for point in points:
        context.line_to(*point)
    context.line_to(WIDTH, HEIGHT)
    context.close_path()
    context.clip()
    brush.sky(int(line) - 6, HEIGHT, (0, "8fdcd0"), (0.5, "3fa9ac"), (1, "1b7483"))
    for place in range(6):
        x = 30 + place * 120 + 14 * wave(seconds, 8, place * 0.21)
        brush.shape([(x, 140), (x + 30, 140), (x + 10, 340), (x - 70, 340)], "f4fff2", 0.13)
    keel = line + 1.5 * wave(seconds, 3.1)
    brush.blob([(boat - 52, keel - 8), (boat - 34, keel + 17), (boat + 30, keel + 15), (boat + 56, keel - 8)], "2a5f6c", 0.9)
    _sand(brush, 296)
    _new_meadow(brush, seconds)
    _fish_school(brush, seconds, 6, 216, "f2c45a", 0.75)
    _fish_school(brush, seconds * 0.7 + 9, 14, 244, "e8785a", 0.6)
    _crab(brush, seconds, 150 + 11 * seconds, 344)
    context.restore()
    brush.line(points, "f4fff8", 2.6, 0.9)


def _new_meadow(brush, seconds):
    chance = dice(91)
    for row in range(3):
        base = 316 + row * 22
        for place in range(46):
            x = place * 14.3 - 6 + chance.uniform(-5, 5)
            tall, phase, colour = chance.uniform(44, 88), chance.random(), chance.choice(GREENS)
            if 90 + row * 10 < x < 250 + row * 14 and row > 0:
                tall *= 0.35
            _blade(brush, seconds, x, base, tall * (0.85 + 0.14 * row), phase, blend(colour, "14606a", 0.34 - 0.16 * row), 4.2)


def _crab(brush, seconds, x, y):
    for side in (-1, 1):
        for leg in range(3):
            step = 3 * wave(seconds, 0.7, leg * 0.33 + side * 0.2)
            brush.line([(x + side * 8, y - 2), (x + side * (15 + leg * 3), y - 6 + leg * 2), (x + side * (17 + leg * 3) + step, y + 7)], "c4472f", 2.2)
        claw = 2 * wave(seconds, 1.4, side * 0.25)
        brush.line([(x + side * 9, y - 6), (x + side * 17, y - 15 + claw)], "d9573a", 3)
        brush.oval(x + side * 18, y - 19 + claw, 5, 6, "d9573a")
        brush.line([(x + side * 4, y - 8), (x + side * 4.5, y - 15)], "d9573a", 1.6)
        brush.disc(x + side * 4.5, y - 16, 2, "1d2b33")
    brush.oval(x, y - 3, 13, 8, "d9573a")


SCENES = (dawn, tanks, maren, lost, planting, josef, clear_water)
POSTER_AT_S = 6.0
