"""Sleeping cars and the engine before them, seen from the side."""

from brush import blend, dice, ease, wave

LAMP = "ffd887"
COACH, COACH_LIGHT = "2b4a8c", "4a6fb8"


def coach(brush, x, y, colour, light, seed, seconds):
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


def engine(brush, x, y):
    brush.shape([(x, y), (x + 84, y), (x + 112, y + 22), (x + 120, y + 46), (x, y + 46)], "a83b3f")
    brush.shape([(x + 80, y + 6), (x + 88, y + 6), (x + 104, y + 21), (x + 82, y + 21)], "9fc3d8")
    brush.box(x + 12, y + 9, 52, 10, "7f2a33", 1, 3)
    brush.box(x, y + 34, 117, 4, "f0d9a6")
    brush.line(
        [(x + 22, y - 1), (x + 34, y - 15), (x + 22, y - 25), (x + 40, y - 25)], "39466e", 2.4
    )
    for wheel in (18, 42, 80, 104):
        brush.disc(x + wheel, y + 49, 7, "0a1020")
        brush.disc(x + wheel, y + 49, 2.6, "39466e")
    brush.glow(x + 114, y + 28, 30, "fff3c9", 0.9)
    brush.disc(x + 114, y + 28, 4, "fffaf0")


def renewed(brush, seconds, x, share, seed):
    """One carriage: rust and dark glass below share 0, blue and lit above 1."""
    context = brush.context
    done = ease(share)
    context.save()
    context.translate(x, 224)
    context.scale(1.18, 1.18)
    coach(brush, 0, 0, "7d6656", 0, seed, seconds)
    _rust(brush, seed)
    context.rectangle(-8, -20, 190 * done, 90)
    context.clip()
    coach(brush, 0, 0, COACH, 1.0, seed, seconds)
    context.restore()
    if 0.02 < done < 0.98:
        edge = x + 1.18 * (190 * done - 8)
        brush.box(edge - 2, 214, 4, 70, "fff3d6", 0.9, 2)


def _rust(brush, seed):
    chance = dice(70 + seed)
    for _ in range(11):
        brush.oval(
            chance.uniform(8, 158),
            chance.uniform(4, 40),
            chance.uniform(4, 13),
            chance.uniform(2, 5),
            "5b4234",
            0.6,
        )
