"""What is under water: light, sand, seagrass, and who lives and works there."""

import math

from brush import HEIGHT, blend, dice, ease, wave

GREENS = ("2f7d57", "3f9563", "5bb074", "88c77f")


def blade(brush, seconds, x, y, tall, phase, colour, width, sway=1.0):
    lean = sway * tall * (0.13 * wave(seconds, 4.6, phase) + 0.07 * wave(seconds, 6.7, x * 0.004))
    brush.curve(
        (x, y),
        (x, y - tall * 0.4),
        (x + lean * 0.5, y - tall * 0.7),
        (x + lean, y - tall),
        colour,
        width,
    )


def under_water(brush, seconds, light, deep, rays):
    brush.sky(0, HEIGHT, (0, light), (1, deep))
    for place in range(6):
        x = 40 + place * 118 + 16 * wave(seconds, 9, place * 0.21)
        spread = 24 + 10 * wave(seconds, 6, place * 0.37)
        alpha = max(0, rays) * (0.11 + 0.05 * wave(seconds, 5, place * 0.29))
        brush.shape(
            [(x, -5), (x + spread, -5), (x - 60 + spread * 2, 330), (x - 120, 330)], "f4fff2", alpha
        )


def sand(brush, base, light="e2c993", dark="c3a56c"):
    brush.hills(base + 14, 18, dark, 31, 0, 330)
    brush.hills(base + 30, 14, light, 33, 90, 410)


def fish_school(brush, seconds, seed, y, colour, size):
    chance = dice(seed)
    for place in range(9):
        x = (chance.uniform(0, 200) + 470 - 24 * seconds + 900) % 860 - 90
        fish_y = y + chance.uniform(-26, 26) + 4 * wave(seconds, 2.4, place * 0.17)
        _fish(brush, seconds + place, x, fish_y, size * chance.uniform(0.8, 1.2), colour)


def _fish(brush, seconds, x, y, size, colour):
    tail = 4 * size * wave(seconds, 0.6)
    brush.shape(
        [
            (x + 9 * size, y),
            (x + 19 * size, y - 6 * size + tail),
            (x + 19 * size, y + 6 * size + tail),
        ],
        colour,
    )
    brush.oval(x, y, 13 * size, 5.6 * size, colour)
    brush.disc(x - 8 * size, y - 1.2 * size, 1.3 * size, "17323b")


def crab(brush, seconds, x, y):
    for side in (-1, 1):
        for leg in range(3):
            step = 3 * wave(seconds, 0.7, leg * 0.33 + side * 0.2)
            brush.line(
                [
                    (x + side * 8, y - 2),
                    (x + side * (15 + leg * 3), y - 6 + leg * 2),
                    (x + side * (17 + leg * 3) + step, y + 7),
                ],
                "c4472f",
                2.2,
            )
        claw = 2 * wave(seconds, 1.4, side * 0.25)
        brush.line([(x + side * 9, y - 6), (x + side * 17, y - 15 + claw)], "d9573a", 3)
        brush.oval(x + side * 18, y - 19 + claw, 5, 6, "d9573a")
        brush.line([(x + side * 4, y - 8), (x + side * 4.5, y - 15)], "d9573a", 1.6)
        brush.disc(x + side * 4.5, y - 16, 2, "1d2b33")
    brush.oval(x, y - 3, 13, 8, "d9573a")


def diver(brush, seconds, x, y):
    context = brush.context
    context.save()
    context.translate(x, y + 3 * wave(seconds, 3.2))
    context.rotate(0.20 + 0.02 * wave(seconds, 2.6))
    for phase in (0.5, 0):
        kick = 9 * wave(seconds, 1.5, phase)
        brush.line([(-34, 2), (-66, 2 + kick * 0.4), (-94, -4 + kick)], "1b2c36", 13)
        brush.shape(
            [(-94, -11 + kick), (-92, 4 + kick), (-136, 10 + kick * 1.7), (-140, -12 + kick * 1.7)],
            "ee7a4a",
        )
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
    for shoot in range(4):
        brush.line([hand, (hand[0] - 2 + shoot * 5, hand[1] - 20)], GREENS[shoot], 2.2)
    brush.line([(hand[0] + 3, hand[1] - 4), (hand[0] + 5, hand[1] + 16)], "b98a55", 3)


def bubbles(brush, seconds, x):
    chance = dice(9)
    for _ in range(16):
        life = (chance.random() + seconds * 0.34) % 1
        # A breath: most bubbles leave together.
        drift = chance.uniform(-18, 18) * life + 5 * wave(seconds, 1.4, chance.random())
        size = chance.uniform(1.6, 4.4) * (0.5 + 0.7 * life)
        brush.disc(x + 48 + drift, 214 - life * 230, size, "eafcff", 0.62 * (1 - life * 0.6))


def rows(brush, seconds, diver):
    chance = dice(12)
    for row, base in enumerate((300, 322, 346)):
        for place in range(24):
            x = place * 27 + row * 9 - 10
            planted = ease((diver + 62 - 26 * row - x) / 16)
            for shoot in range(4):
                tall, phase = chance.uniform(15, 25) * (1 + 0.22 * row), chance.random()
                if planted > 0.02:
                    root = x + shoot * 2.6
                    blade(
                        brush,
                        seconds,
                        root,
                        base,
                        tall * planted,
                        phase,
                        GREENS[shoot],
                        2.2 + 0.3 * row,
                        1.6,
                    )


def anchor(brush, seconds, length):
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


def clouds(brush, seconds, share):
    chance = dice(55)
    for _ in range(16):
        x = (chance.uniform(0, 760) + 7 * seconds) % 760 - 60
        y, size = chance.uniform(170, 350), chance.uniform(50, 120)
        brush.glow(x, y, size, "8d8460", 0.5 * share)
    for _ in range(36):
        x = (chance.uniform(0, 660) + 12 * seconds) % 660 - 10
        brush.disc(
            x,
            chance.uniform(30, 340) + 4 * wave(seconds, 4, chance.random()),
            1.4,
            "d9cfa4",
            0.6 * share,
        )


def new_meadow(brush, seconds):
    chance = dice(91)
    for row in range(3):
        base = 316 + row * 22
        for place in range(46):
            x = place * 14.3 - 6 + chance.uniform(-5, 5)
            tall, phase, colour = chance.uniform(44, 88), chance.random(), chance.choice(GREENS)
            if 90 + row * 10 < x < 250 + row * 14 and row > 0:
                tall *= 0.35
            blade(
                brush,
                seconds,
                x,
                base,
                tall * (0.85 + 0.14 * row),
                phase,
                blend(colour, "14606a", 0.34 - 0.16 * row),
                4.2,
            )


def old_meadow(brush, seconds, share):
    sand(brush, 286, blend("dcc48e", "a39468", share), blend("b99c66", "857a58", share))
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
                blade(
                    brush,
                    seconds,
                    x,
                    base,
                    tall * left,
                    phase,
                    blend(withered, "0f4a52", 0.30 - 0.1 * row),
                    4.6,
                )
