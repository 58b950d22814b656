"""What is above the water: the sea itself, the town, the breakwater, boats and gulls."""

from brush import HEIGHT, WIDTH, blend, dice, wave
from seabed import GREENS


def sea(brush, seconds, top, far, middle, near, rows_seed):
    brush.sky(top, HEIGHT, (0, far), (0.35, middle), (1, near))
    chance = dice(rows_seed)
    for _ in range(46):
        depth = chance.random() ** 1.5
        y = top + 5 + depth * (HEIGHT - top - 6)
        long, speed = 14 + 60 * depth, 5 + 16 * depth
        x = (chance.uniform(0, WIDTH + 120) + speed * seconds) % (WIDTH + 120) - 60
        light = 0.16 + 0.16 * wave(seconds, 3.5, chance.random())
        brush.oval(
            x,
            y + 1.5 * wave(seconds, 4, chance.random()),
            long / 2,
            0.9 + 1.6 * depth,
            "f6e3c8",
            light,
        )


def glitter(brush, seconds, x, top):
    chance = dice(8)
    for _ in range(34):
        depth = chance.random()
        spread = 8 + 46 * depth
        bright = 0.5 + 0.5 * wave(seconds, chance.uniform(1.2, 2.6), chance.random())
        brush.oval(
            x + chance.uniform(-spread, spread),
            top + 4 + depth * 96,
            4 + 9 * depth,
            1 + depth,
            "fff0c2",
            0.75 * bright,
        )


def town(brush, seconds):
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
    brush.shape(
        [(x - 2, base - tall), (x + width / 2, base - tall - 12), (x + width + 2, base - tall)],
        "8c4a45",
    )
    for column in range(2):
        for row in range(int(tall // 16)):
            glass = "ffdf8e" if lit and (row + column) % 2 == 0 else "5a6a80"
            brush.box(x + 5 + column * (width - 15), base - tall + 6 + row * 14, 5, 7, glass)


def breakwater(brush, seconds):
    brush.shape([(506, 222), (520, 204), (640, 200), (640, 232)], "4c5565")
    brush.shape([(520, 204), (640, 200), (640, 206), (517, 209)], "7f8793")
    brush.shape([(556, 206), (561, 128), (577, 128), (582, 206)], "f6ead6")
    for top in (142, 170):
        spread = (top - 128) / 78 * 5
        brush.shape(
            [
                (561 - spread, top),
                (577 + spread, top),
                (578 + spread, top + 13),
                (560 - spread, top + 13),
            ],
            "d4594b",
        )
    brush.box(557, 124, 24, 5, "39424f")
    turn = 0.5 + 0.5 * wave(seconds, 4)
    brush.box(562, 111, 14, 13, blend("b98f4e", "fff2b8", turn))
    brush.shape([(559, 111), (569, 101), (579, 111)], "d4594b")
    brush.glow(569, 117, 46, "fff2b8", 0.65 * turn)


def boat(brush, seconds, x, y, size, hull, cabin):
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
            brush.line(
                [(x + 3 + blade * 2.4, -18), (x + 3 + blade * 2.4 + lean, -29)],
                GREENS[blade % 4],
                1.8,
            )
        brush.box(x, -19, 15, 12, "b98a55")
        brush.line([(x, -13), (x + 15, -13)], "8e6638", 1.2)


def _fisher(brush, seconds, x):
    brush.box(x - 5, -31, 10, 20, "efb23f", round_by=4)
    brush.disc(x, -36, 4.6, "d9a07c")
    brush.blob([(x - 5, -37), (x, -43), (x + 5, -37), (x + 4, -38), (x - 4, -38)], "2c3f55")
    brush.line([(x - 3, -27), (x - 12, -20 + wave(seconds, 2.2))], "efb23f", 3.4)


def gulls(brush, seconds):
    for place, (x, y, size) in enumerate(
        ((330, 92, 9), (362, 106, 7), (282, 112, 6), (398, 84, 7))
    ):
        x += 9 * seconds + 4 * wave(seconds, 5, place * 0.3)
        lift = size * 0.55 * wave(seconds, 0.9 + place * 0.07, place * 0.27)
        for wing in (-size, size):
            shoulder, elbow = (x + wing * 0.4, y - size * 0.5 - lift * 0.5), (
                x + wing * 0.8,
                y - lift,
            )
            brush.curve((x, y), shoulder, elbow, (x + wing * 1.5, y - lift), "fbf4e8", 2)
