"""What a train passes: skies, firs, towns, viaducts and the sea."""

from brush import HEIGHT, WIDTH, blend, dice, ease, wave
from rolling_stock import LAMP


def night_sky(brush, seconds):
    brush.sky(0, 300, (0, "0b1433"), (0.6, "22326a"), (1, "4a5590"))
    chance = dice(2)
    for _ in range(70):
        x, y = chance.uniform(0, WIDTH), chance.uniform(0, 170)
        shine = 0.55 + 0.35 * wave(seconds, chance.uniform(2, 5), chance.random())
        brush.disc(x, y, chance.choice((0.8, 0.8, 1.2)), "fdf6df", shine)
    brush.glow(508, 72, 92, "f6e7b8", 0.35)
    brush.disc(508, 72, 25, "f8ecc6")
    for x, y, size in ((500, 66, 5), (516, 80, 4), (511, 60, 2.6)):
        brush.disc(x, y, size, "e6d6a6", 0.7)


def town_lights(brush, way):
    chance = dice(18)
    for _ in range(26):
        x = 60 + chance.uniform(0, 620) - way * 0.3
        y, tall = 258, chance.uniform(14, 40)
        width = chance.uniform(16, 30)
        brush.box(x, y - tall, width, tall, "223062")
        brush.shape(
            [(x - 2, y - tall), (x + width / 2, y - tall - 9), (x + width + 2, y - tall)], "192450"
        )
        for column in range(int(width // 9)):
            if chance.random() < 0.6:
                brush.box(
                    x + 4 + column * 9, y - tall + 6 + 10 * (chance.random() < 0.4), 4, 5, LAMP, 0.9
                )


def firs(brush, shift, base, size, colour, count):
    chance = dice(count)
    span = WIDTH + 160
    for _ in range(count):
        x = (chance.uniform(0, span) - shift) % span - 80
        tall = size * chance.uniform(26, 58)
        for layer in range(3):
            top, wide = base - tall * (1 - layer * 0.22), tall * (0.16 + 0.07 * layer)
            brush.shape(
                [(x - wide, top + tall * 0.42), (x, top), (x + wide, top + tall * 0.42)], colour
            )


def embankment(brush, way):
    brush.box(0, 267, WIDTH, 4, "5b6890")
    for place in range(46):
        x = (place * 16 - way * 1.6) % (46 * 16) - 40
        brush.box(x, 271, 9, 4, "2c3763")
    brush.shape([(0, 275), (WIDTH, 275), (WIDTH, HEIGHT), (0, HEIGHT)], "0d1633")
    chance = dice(66)
    for _ in range(60):
        x = (chance.uniform(0, 760) - way * 2.1) % 760 - 60
        y = chance.uniform(284, 356)
        brush.line([(x, y), (x + chance.uniform(-4, 4), y - chance.uniform(5, 13))], "1b2a56", 2.2)
    for place in range(3):
        x = (place * 330 + 240 - way * 1.6) % 990 - 170
        brush.box(x, 158, 5, 112, "1d2850")
        brush.box(x - 2, 164, 42, 3, "1d2850")
    brush.line([(0, 186), (WIDTH, 186)], "1d2850", 1.4)


def shed(brush, share):
    brush.box(480, 164, 190, 98, blend("7d6f62", "2d2f52", share))
    brush.shape([(470, 166), (574, 122), (690, 166)], blend("6a5a50", "232544", share))
    for x in (500, 552, 604):
        brush.box(x, 186, 34, 32, blend("5a5f60", LAMP, share))


def weeds(brush, seconds, share):
    chance = dice(52)
    for _ in range(90):
        x, base = chance.uniform(-5, WIDTH + 5), chance.choice((306, 318, 340, 356))
        tall = chance.uniform(18, 46) * (1 - 0.72 * ease(share * 1.8 - chance.random() * 0.8))
        lean = 4 * wave(seconds, 3.1, chance.random())
        colour = blend(chance.choice(("6f7f4a", "8b8f55", "56693f")), "262c4c", share * 0.75)
        brush.curve(
            (x, base),
            (x, base - tall * 0.5),
            (x + lean, base - tall * 0.8),
            (x + lean * 1.5, base - tall),
            colour,
            2.6,
        )
        if tall > 36:
            brush.disc(x + lean * 1.5, base - tall, 3, blend("e9d27a", "454a70", share))


def shimmer(brush, seconds):
    chance = dice(28)
    for _ in range(60):
        depth = chance.random()
        y = 199 + depth * 150
        near_sun = chance.random() < 0.55
        x = (
            190 + chance.uniform(-1, 1) * (16 + 80 * depth)
            if near_sun
            else chance.uniform(0, WIDTH)
        )
        light = 0.5 + 0.5 * wave(seconds, chance.uniform(1.3, 3), chance.random())
        brush.oval(
            x + 4 * wave(seconds, 5, depth),
            y,
            5 + 15 * depth,
            0.9 + 1.3 * depth,
            "fff0d0",
            light * (0.8 if near_sun else 0.25),
        )


def sails(brush, seconds):
    for x, y, size in ((88, 204, 0.7), (330, 200, 0.5)):
        x += 2.4 * seconds
        y += 0.8 * wave(seconds, 3, size)
        brush.shape(
            [
                (x, y),
                (x + 24 * size, y),
                (x + 19 * size, y + 6 * size),
                (x + 4 * size, y + 6 * size),
            ],
            "8a4a4a",
        )
        brush.shape(
            [(x + 12 * size, y - 34 * size), (x + 12 * size, y - 2), (x + 28 * size, y - 2)],
            "fff6e6",
        )
        brush.shape(
            [(x + 10 * size, y - 28 * size), (x + 10 * size, y - 2), (x - 2 * size, y - 2)],
            "f3dfc4",
        )


def viaduct(brush):
    brush.box(0, 229, WIDTH, 13, "b98f74")
    brush.box(0, 226, WIDTH, 4, "d9b294")
    for place in range(8):
        x = place * 92 - 30
        brush.box(x, 240, 22, 120, "a87d64")
        brush.box(x, 240, 6, 120, "c79c80")
        for side in (22, 92):
            _spandrel(brush, x, side)


def _spandrel(brush, x, side):
    """The stone between a pier and the crown of its arch."""
    pier, crown = (x + side, x + 57) if side == 22 else (x + side, x + 57)
    context = brush.context
    context.move_to(pier, 240)
    context.line_to(pier, 282)
    context.curve_to(pier, 258, (pier + crown) / 2, 246, crown, 246)
    context.line_to(crown, 240)
    context.close_path()
    brush.fill("a87d64")


def shore(brush, seconds):
    foam = 4 * wave(seconds, 4.4)
    brush.blob(
        [
            (-40, 400),
            (-40, 336 + foam),
            (110, 326 - foam * 0.5),
            (260, 342 + foam),
            (420, 332),
            (560, 344 - foam),
            (700, 330),
            (700, 400),
        ],
        "fdf6ea",
        0.75,
    )
    brush.blob(
        [
            (-40, 420),
            (-40, 346),
            (120, 338),
            (270, 352),
            (420, 342),
            (560, 354),
            (700, 340),
            (700, 420),
        ],
        "ecd2a2",
    )
