"""The picture of the lantern night; its story is text only."""

import math

from brush import HEIGHT, WIDTH, blend, dice

PAPER = ("ffb347", "ff8f4f", "ffd271", "f76f5e", "ffc27a")


def poster(brush):
    """A harbour without a moon, and a hundred lanterns on the water."""
    _sky(brush)
    _town(brush)
    _water(brush)
    _sailing_boat(brush, 452, 196, 0.9)
    _sailing_boat(brush, 96, 190, 0.55)
    _lanterns(brush)
    _quay(brush)


def _sky(brush):
    brush.sky(0, 196, (0, "0a1030"), (0.65, "1d2358"), (1, "4b3a74"))
    chance = dice(4)
    for _ in range(150):
        y = 168 * chance.random() ** 1.3
        brush.disc(
            chance.uniform(0, WIDTH),
            y,
            chance.choice((0.6, 0.8, 1.3)),
            "fff6de",
            chance.uniform(0.35, 0.95),
        )


def _town(brush):
    brush.hills(190, 74, "1a1c48", 8, 20, 380)
    chance = dice(13)
    x = 150
    while x < 640:
        width, tall = chance.randint(26, 48), chance.randint(22, 58)
        tone = blend("2b2758", "453663", chance.random())
        base = 192
        brush.box(x, base - tall, width, tall, tone)
        _roof(brush, x, base - tall, width, tone, chance.random())
        for window in range(int(width // 13)):
            lit = chance.random() < 0.25
            _arch(
                brush, x + 6 + window * 13, base - tall + 12, 6, 10, "ffcf7d" if lit else "1b1a42"
            )
        x += width + chance.choice((-6, 0, 3))
    brush.box(322, 84, 15, 108, "4a3d6d")
    brush.box(318, 108, 23, 5, "5d4c80")
    brush.disc(329.5, 83, 8.5, "6a568c")
    brush.box(328.7, 66, 1.6, 12, "d9b46a")
    for y in (122, 146):
        _arch(brush, 327, y, 5, 10, "1b1a42")


def _roof(brush, x, y, width, tone, kind):
    if kind < 0.3:
        brush.context.arc(x + width / 2, y + 1, width * 0.36, math.pi, 2 * math.pi)
        brush.fill(blend(tone, "8a6fa8", 0.4))
    else:
        brush.box(x - 2, y - 4, width + 4, 5, blend(tone, "ffffff", 0.1))


def _arch(brush, x, y, width, tall, colour):
    brush.box(x, y, width, tall, colour)
    brush.context.arc(x + width / 2, y, width / 2, math.pi, 2 * math.pi)
    brush.fill(colour)


def _water(brush):
    brush.sky(190, HEIGHT, (0, "4b3a74"), (0.25, "1f2759"), (1, "0a1434"))
    brush.box(0, 189, WIDTH, 2.5, "6a568c", 0.6)
    chance = dice(19)
    for _ in range(120):
        depth = chance.random() ** 1.4
        y = 196 + depth * 160
        brush.oval(chance.uniform(0, WIDTH), y, 6 + 26 * depth, 0.7 + 0.9 * depth, "8f83c4", 0.13)


def _sailing_boat(brush, x, y, size):
    context = brush.context
    context.save()
    context.translate(x, y)
    context.scale(size, size)
    brush.oval(0, 17, 64, 5, "080d26", 0.5)
    brush.shape([(-58, 0), (-40, 16), (42, 16), (66, -8), (30, 2)], "1c1436")
    brush.line([(-57, 0), (30, 2), (65, -7)], "c98f4e", 2)
    brush.line([(-4, 2), (4, -84)], "1c1436", 3)
    brush.blob([(-46, -20), (8, -98), (22, -96), (50, -14), (20, -10)], "564a7c")
    brush.line([(-46, -22), (20, -104)], "1c1436", 2.4)
    brush.glow(58, -14, 36, "ffc46b", 0.8)
    brush.disc(58, -12, 4, "ffe6ae")
    context.restore()


def _lanterns(brush):
    chance = dice(23)
    places = sorted((chance.random() ** 1.25, chance.uniform(-20, 660)) for _ in range(88))
    for depth, x in places:
        y = 202 + depth * 118
        size = 0.26 + 1.05 * depth
        drift = 40 * math.sin(depth * 5) * (1 - depth)
        _lantern(brush, x + drift, y, size, chance.choice(PAPER))


def _lantern(brush, x, y, size, colour):
    brush.glow(x, y - 4 * size, 34 * size + 5, colour, 0.55)
    for step in range(4):
        brush.oval(
            x,
            y + (9 + 7 * step) * size,
            (8 - 1.4 * step) * size,
            1.5 * size,
            colour,
            0.55 - 0.12 * step,
        )
    brush.oval(x, y + 5 * size, 12 * size, 2.6 * size, "3a2740")
    brush.shape(
        [
            (x - 7 * size, y + 4 * size),
            (x - 9 * size, y - 13 * size),
            (x + 9 * size, y - 13 * size),
            (x + 7 * size, y + 4 * size),
        ],
        colour,
    )
    brush.shape(
        [
            (x - 4 * size, y + 4 * size),
            (x - 5 * size, y - 11 * size),
            (x + 5 * size, y - 11 * size),
            (x + 4 * size, y + 4 * size),
        ],
        "fff0c4",
        0.75,
    )
    brush.box(x - 9.6 * size, y - 15 * size, 19.2 * size, 2.4 * size, blend(colour, "5a2b2b", 0.55))


def _quay(brush):
    brush.shape([(0, 296), (196, 312), (214, 360), (0, 360)], "151233")
    brush.shape([(0, 296), (196, 312), (197, 318), (0, 303)], "3a2f5c")
    for place, (x, tall) in enumerate(((34, 62), (72, 46), (108, 54), (152, 40))):
        _child(brush, x, 302 + x * 0.075, tall, place)


def _child(brush, x, base, tall, place):
    """A child seen against the lights, holding a lantern out over the water."""
    dark, rim = "0d0b26", PAPER[place % len(PAPER)]
    head = tall * 0.17
    hand = (x + tall * 0.42, base - tall * 0.50)
    brush.glow(hand[0] + 2, hand[1] + 12, 44, rim, 0.7)
    for leg in (-0.09, 0.07):
        brush.line([(x + tall * leg, base), (x + tall * leg, base - tall * 0.4)], dark, tall * 0.11)
    brush.blob(
        [(x - tall * 0.20, base - tall * 0.26), (x - tall * 0.12, base - tall * 0.72)]
        + [(x + tall * 0.12, base - tall * 0.72), (x + tall * 0.20, base - tall * 0.26)],
        dark,
    )
    brush.disc(x, base - tall * 0.80, head, dark)
    brush.context.arc(x, base - tall * 0.80, head, -1.1, 0.8)
    brush.stroke(rim, 1.4, 0.8)
    brush.line([(x + tall * 0.06, base - tall * 0.60), hand], dark, tall * 0.09)
    brush.line([hand, (hand[0] + 2, hand[1] + 8)], dark, 1.4)
    _lantern(brush, hand[0] + 2, hand[1] + 18, 0.72, rim)
