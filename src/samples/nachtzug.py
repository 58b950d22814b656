"""The scenes of the night train, in the order of its paragraphs."""

from brush import HEIGHT, WIDTH, blend, dice, ease, wave
from people import HENRIKE, portrait

NIGHT, DUSK, INK = "0f1a3c", "24356b", "0a1228"
LAMP = "ffd887"
COACH, COACH_LIGHT = "2b4a8c", "4a6fb8"


def departure(brush, seconds, length, mouth):
    """The train leaves the town for the hills."""
    # From a standstill: five seconds of getting faster, then evenly.
    way = 4.4 * seconds * seconds if seconds < 5 else 110 + 44 * (seconds - 5)
    _night_sky(brush, seconds)
    brush.hills(272, 104, "26376b", 6, way * 0.08, 420)
    brush.hills(288, 66, "1e2c60", 14, way * 0.16, 330)
    _firs(brush, way * 0.3, 300, 0.9, "17244f", 44)
    brush.context.save()
    brush.context.translate(0, 308)
    brush.context.scale(1.28, 1.28)
    brush.context.translate(0, -267)
    _town_lights(brush, way)
    brush.box(0, 258, WIDTH, 102, "101a3a")
    _train(brush, seconds, way)
    _embankment(brush, way)
    brush.context.restore()


def _night_sky(brush, seconds):
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


def _town_lights(brush, way):
    chance = dice(18)
    for _ in range(26):
        x = 60 + chance.uniform(0, 620) - way * 0.3
        y, tall = 258, chance.uniform(14, 40)
        width = chance.uniform(16, 30)
        brush.box(x, y - tall, width, tall, "223062")
        brush.shape([(x - 2, y - tall), (x + width / 2, y - tall - 9), (x + width + 2, y - tall)], "192450")
        for column in range(int(width // 9)):
            if chance.random() < 0.6:
                brush.box(x + 4 + column * 9, y - tall + 6 + 10 * (chance.random() < 0.4), 4, 5, LAMP, 0.9)


def _firs(brush, shift, base, size, colour, count):
    chance = dice(count)
    span = WIDTH + 160
    for _ in range(count):
        x = (chance.uniform(0, span) - shift) % span - 80
        tall = size * chance.uniform(26, 58)
        for layer in range(3):
            top, wide = base - tall * (1 - layer * 0.22), tall * (0.16 + 0.07 * layer)
            brush.shape([(x - wide, top + tall * 0.42), (x, top), (x + wide, top + tall * 0.42)], colour)


def _train(brush, seconds, way):
    front = 214 + 140 * ease((seconds - 0.4) / 9)
    shake = 0.6 * wave(seconds, 0.53) * ease(seconds / 3)
    for coach in range(4):
        _coach(brush, front - 168 - coach * 172, 212 + shake * (1 if coach % 2 else -1), COACH, 1.0, coach, seconds)
    beam = [(front + 118, 236), (front + 520, 196), (front + 520, 300)]
    brush.shape(beam, "fff3c9", 0.12)
    _engine(brush, front + 2, 212 - shake)


def _coach(brush, x, y, colour, light, seed, seconds):
    """A sleeping car, 166 long; ``light`` says how bright its windows are."""
    brush.box(x, y, 166, 46, colour, 1, 7)
    brush.box(x + 5, y - 4, 156, 9, blend(colour, "000000", 0.35), 1, 4)
    brush.box(x, y + 34, 166, 4, "e9bd5c", 0.35 + 0.65 * light)
    brush.box(x + 164, y + 14, 8, 26, "0a1020")
    chance = dice(40 + seed)
    for window in range(8):
        drawn = chance.random() < 0.3
        glass = blend("1b2950", "b9823f" if drawn else LAMP, light)
        brush.box(x + 11 + window * 18.4, y + 10, 13, 16, glass, 1, 2.5)
        if not drawn and chance.random() < 0.5 and light > 0.5:
            sway = 0.8 * wave(seconds, 3, chance.random())
            brush.disc(x + 17 + window * 18.4 + sway, y + 18, 3, "7a4a33")
            brush.box(x + 13.4 + window * 18.4 + sway, y + 20.6, 7.4, 5.4, "7a4a33", 1, 2)
    for wheel in (20, 42, 124, 146):
        brush.disc(x + wheel, y + 49, 6.5, "0a1020")
        brush.disc(x + wheel, y + 49, 2.6, "39466e")
    brush.box(x + 8, y + 44, 150, 4, "0a1020")


def _engine(brush, x, y):
    brush.shape([(x, y), (x + 84, y), (x + 112, y + 22), (x + 120, y + 46), (x, y + 46)], "a83b3f")
    brush.shape([(x + 80, y + 6), (x + 88, y + 6), (x + 104, y + 21), (x + 82, y + 21)], "9fc3d8")
    brush.box(x + 12, y + 9, 52, 10, "7f2a33", 1, 3)
    brush.box(x, y + 34, 117, 4, "f0d9a6")
    brush.line([(x + 22, y - 1), (x + 34, y - 15), (x + 22, y - 25), (x + 40, y - 25)], "39466e", 2.4)
    for wheel in (18, 42, 80, 104):
        brush.disc(x + wheel, y + 49, 7, "0a1020")
        brush.disc(x + wheel, y + 49, 2.6, "39466e")
    brush.glow(x + 114, y + 28, 30, "fff3c9", 0.9)
    brush.disc(x + 114, y + 28, 4, "fffaf0")


def _embankment(brush, way):
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


def window_seat(brush, seconds, length, mouth):
    """The last lights of the town, seen from the corridor over a cup of coffee."""
    brush.box(0, 0, WIDTH, HEIGHT, "5b3a2e")
    for x in range(0, WIDTH, 40):
        brush.box(x, 0, 1.4, HEIGHT, "4b2e25")
    _view(brush, seconds, 96, 34, 404, 220)
    brush.context.set_source_rgb(0, 0, 0)
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
                    brush.box(left + 6 + column * 14, 260 - tall + row * 16, 6, 8, chance.choice((LAMP, "ffc26b", "f7ecc4")))
    for _ in range(9):
        left = x + (chance.uniform(0, 1400) - 230 * seconds) % 1400 - 200
        height_ = chance.uniform(120, 190)
        brush.box(left, height_, 3, 140, "0b1330")
        brush.glow(left + 1, height_, 34, "ffdf9a", 0.75)
        brush.disc(left + 1, height_, 4, "fff4d2")
    brush.shape([(x + 40, y), (x + 120, y), (x + 30, y + height), (x - 50, y + height)], "ffffff", 0.05)
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
            + [(x - 12 + fold * 14 + sway, 280), (x - 30 + fold * 14 + sway, 280), (x - 30 + fold * 14 + sway, 150)],
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
    brush.blob([(x - 38, y - 16), (x - 30, y + 30), (x, y + 34), (x + 30, y + 30), (x + 38, y - 16)], "fbf4e6")
    brush.context.arc(x + 40, y + 4, 12, -1.6, 1.8)
    brush.stroke("fbf4e6", 6)
    brush.oval(x, y - 12, 33, 7, "e8dcc6")
    brush.oval(x, y - 11, 29, 5.4, "4b2a1c")
    for thread in range(3):
        base, sway = x - 14 + 14 * thread, 12 * wave(seconds, 3.4, 0.3 * thread)
        for width, alpha in ((9, 0.07), (4.5, 0.16)):
            brush.curve((base, y - 18), (base + sway, y - 40), (base - sway, y - 58), (base + sway * 0.6, y - 84), "ffffff", width, alpha)


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
    _firs(brush, 40, 262, 1.1, blend("5f7068", "232c58", share), 30)
    _shed(brush, share)
    brush.box(0, 258, WIDTH, 102, blend("8b8a68", "3a3d55", share))
    for place in range(3):
        _renewed(brush, seconds, 34 + place * 208, share * 3.3 - place * 0.75, place)
    brush.box(0, 296, WIDTH, 4, blend("8d6a4f", "9aa6c4", share))
    for sleeper in range(40):
        brush.box(sleeper * 16 - 4, 300, 10, 5, blend("5f4a38", "454a68", share))
    _weeds(brush, seconds, share)


def _shed(brush, share):
    brush.box(480, 164, 190, 98, blend("7d6f62", "2d2f52", share))
    brush.shape([(470, 166), (574, 122), (690, 166)], blend("6a5a50", "232544", share))
    for x in (500, 552, 604):
        brush.box(x, 186, 34, 32, blend("5a5f60", LAMP, share))


def _renewed(brush, seconds, x, share, seed):
    """One carriage: rust and dark glass below share 0, blue and lit above 1."""
    context = brush.context
    done = ease(share)
    context.save()
    context.translate(x, 224)
    context.scale(1.18, 1.18)
    _coach(brush, 0, 0, "7d6656", 0, seed, seconds)
    _rust(brush, seed)
    context.rectangle(-8, -20, 190 * done, 90)
    context.clip()
    _coach(brush, 0, 0, COACH, 1.0, seed, seconds)
    context.restore()
    if 0.02 < done < 0.98:
        edge = x + 1.18 * (190 * done - 8)
        brush.box(edge - 2, 214, 4, 70, "fff3d6", 0.9, 2)


def _rust(brush, seed):
    chance = dice(70 + seed)
    for _ in range(11):
        brush.oval(chance.uniform(8, 158), chance.uniform(4, 40), chance.uniform(4, 13), chance.uniform(2, 5), "5b4234", 0.6)


def _weeds(brush, seconds, share):
    chance = dice(52)
    for _ in range(90):
        x, base = chance.uniform(-5, WIDTH + 5), chance.choice((306, 318, 340, 356))
        tall = chance.uniform(18, 46) * (1 - 0.72 * ease(share * 1.8 - chance.random() * 0.8))
        lean = 4 * wave(seconds, 3.1, chance.random())
        colour = blend(chance.choice(("6f7f4a", "8b8f55", "56693f")), "262c4c", share * 0.75)
        brush.curve((x, base), (x, base - tall * 0.5), (x + lean, base - tall * 0.8), (x + lean * 1.5, base - tall), colour, 2.6)
        if tall > 36:
            brush.disc(x + lean * 1.5, base - tall, 3, blend("e9d27a", "454a70", share))


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
    _shimmer(brush, seconds)
    _sails(brush, seconds)
    brush.shape([(WIDTH, 170), (560, 158), (500, 182), (452, 204), (430, 214), (640, 236)], "6b7f86")
    brush.shape([(WIDTH, 190), (590, 186), (530, 206), (500, 222), (640, 250)], "54707a")
    _viaduct_train(brush, seconds, share)
    _viaduct(brush)
    _shore(brush, seconds)


def _shimmer(brush, seconds):
    chance = dice(28)
    for _ in range(60):
        depth = chance.random()
        y = 199 + depth * 150
        near_sun = chance.random() < 0.55
        x = 190 + chance.uniform(-1, 1) * (16 + 80 * depth) if near_sun else chance.uniform(0, WIDTH)
        light = 0.5 + 0.5 * wave(seconds, chance.uniform(1.3, 3), chance.random())
        brush.oval(x + 4 * wave(seconds, 5, depth), y, 5 + 15 * depth, 0.9 + 1.3 * depth, "fff0d0", light * (0.8 if near_sun else 0.25))


def _sails(brush, seconds):
    for x, y, size in ((88, 204, 0.7), (330, 200, 0.5)):
        x += 2.4 * seconds
        y += 0.8 * wave(seconds, 3, size)
        brush.shape([(x, y), (x + 24 * size, y), (x + 19 * size, y + 6 * size), (x + 4 * size, y + 6 * size)], "8a4a4a")
        brush.shape([(x + 12 * size, y - 34 * size), (x + 12 * size, y - 2), (x + 28 * size, y - 2)], "fff6e6")
        brush.shape([(x + 10 * size, y - 28 * size), (x + 10 * size, y - 2), (x - 2 * size, y - 2)], "f3dfc4")


def _viaduct_train(brush, seconds, share):
    context = brush.context
    front = 60 + 430 * share
    context.save()
    context.translate(front, 192)
    context.scale(0.72, 0.72)
    for coach in range(5):
        _coach(brush, -168 - coach * 172, 0.5 * wave(seconds, 0.6, coach * 0.3), COACH_LIGHT, 0.35, coach, seconds)
    _engine(brush, 2, 0)
    context.restore()


def _viaduct(brush):
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


def _shore(brush, seconds):
    foam = 4 * wave(seconds, 4.4)
    brush.blob([(-40, 400), (-40, 336 + foam), (110, 326 - foam * 0.5), (260, 342 + foam), (420, 332), (560, 344 - foam), (700, 330), (700, 400)], "fdf6ea", 0.75)
    brush.blob([(-40, 420), (-40, 346), (120, 338), (270, 352), (420, 342), (560, 354), (700, 340), (700, 420)], "ecd2a2")


SCENES = (departure, window_seat, henrike, siding, morning)
POSTER_AT_S = 7.5
