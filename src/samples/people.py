"""The people who speak: head and shoulders, drawn the same way with different looks."""

from dataclasses import dataclass

from brush import wave


@dataclass(frozen=True)
class Looks:
    """Colours and shapes of a person; ``hair`` draws what is behind and before the face."""

    skin: str
    shade: str
    hair_colour: str
    clothes: str
    collar: str
    hair: object
    extras: object


def portrait(brush, looks, x, y, seconds, mouth):
    """A person whose head is at (x, y), speaking as wide as ``mouth``."""
    sway = 2.2 * wave(seconds, 4.3) + 1.0 * wave(seconds, 1.9, 0.3)
    nod = 1.4 * wave(seconds, 2.7) + 1.5 * mouth
    _shoulders(brush, looks, x + sway * 0.3, y)
    head_x, head_y = x + sway, y + nod
    looks.hair(brush, looks, head_x, head_y, False)
    brush.box(x + sway * 0.6 - 19, y + 34, 38, 52, looks.shade, round_by=14)
    _head(brush, looks, head_x, head_y, seconds, mouth)
    looks.hair(brush, looks, head_x, head_y, True)
    looks.extras(brush, looks, x + sway * 0.3, y, head_x, head_y)


def _shoulders(brush, looks, x, y):
    brush.blob(
        [(x - 122, y + 330), (x - 122, y + 122), (x - 86, y + 84), (x - 30, y + 70)]
        + [(x, y + 76), (x + 30, y + 70), (x + 86, y + 84), (x + 122, y + 122), (x + 122, y + 330)],
        looks.clothes,
    )


def _head(brush, looks, x, y, seconds, mouth):
    for side in (-1, 1):
        brush.oval(x + side * 47, y + 6, 8, 12, looks.shade)
    brush.blob(
        [(x - 48, y - 40), (x - 50, y + 12), (x - 40, y + 46), (x - 14, y + 66), (x + 14, y + 66)]
        + [
            (x + 40, y + 46),
            (x + 50, y + 12),
            (x + 48, y - 40),
            (x + 22, y - 62),
            (x - 22, y - 62),
        ],
        looks.skin,
    )
    _eyes(brush, looks, x, y, seconds)
    brush.curve((x - 1, y + 2), (x + 2, y + 10), (x + 8, y + 18), (x - 2, y + 20), looks.shade, 2.6)
    _mouth(brush, x, y + 37, mouth)


def _eyes(brush, looks, x, y, seconds):
    # Two blinks in five seconds look awake; a regular beat would look like a machine.
    closed = min(abs(seconds % 5 - at) for at in (1.3, 3.9)) < 0.08
    look = 1.2 * wave(seconds, 6.1)
    for side in (-1, 1):
        if closed:
            brush.line([(x + side * 19 - 6, y + 1), (x + side * 19 + 6, y + 1)], "3a2a26", 2)
        else:
            brush.oval(x + side * 19, y, 7.2, 5.0, "fdf8ef")
            brush.disc(x + side * 19 + look, y + 0.3, 4.0, "2c2430")
            brush.disc(x + side * 19 + look + 1.3, y - 1.2, 1.2, "ffffff")
        brow = [(x + side * 11, y - 13), (x + side * 19, y - 16), (x + side * 28, y - 12.5)]
        brush.line(brow, looks.hair_colour, 3.2)
    for side in (-1, 1):
        brush.oval(x + side * 30, y + 20, 9, 6, "e0705a", 0.18)


def _mouth(brush, x, y, mouth):
    if mouth < 0.12:
        brush.curve((x - 11, y), (x - 5, y + 4), (x + 5, y + 4), (x + 11, y), "8f3f3c", 3)
        return
    wide, tall = 12 - 2 * mouth, 1.5 + 7.5 * mouth
    brush.oval(x, y + 1, wide, tall, "6e2730")
    brush.oval(x, y + 1 + tall * 0.55, wide * 0.62, tall * 0.38, "cf6a63")
    if mouth > 0.35:
        brush.box(x - wide * 0.55, y + 1 - tall * 0.82, wide * 1.1, tall * 0.36, "fff6ea", 1, 2)


def bob(brush, looks, x, y, before):
    """Chin-long hair with a side parting."""
    if not before:
        brush.blob(
            [(x - 62, y - 30), (x - 66, y + 40), (x - 52, y + 62), (x, y + 40), (x + 52, y + 62)]
            + [(x + 66, y + 40), (x + 62, y - 30), (x + 34, y - 78), (x - 34, y - 78)],
            looks.hair_colour,
        )
        return
    brush.blob(
        [(x - 54, y - 6), (x - 58, y - 46), (x - 26, y - 78), (x + 26, y - 76), (x + 58, y - 48)]
        + [(x + 54, y - 4), (x + 44, y - 24), (x + 22, y - 42), (x - 10, y - 40), (x - 44, y - 24)],
        looks.hair_colour,
    )


def cropped_with_beard(brush, looks, x, y, before):
    """Short hair, and a short beard around the mouth."""
    if before:
        brush.blob(
            [
                (x - 50, y - 14),
                (x - 54, y - 44),
                (x - 28, y - 74),
                (x + 28, y - 74),
                (x + 54, y - 44),
            ]
            + [
                (x + 50, y - 14),
                (x + 42, y - 36),
                (x + 16, y - 46),
                (x - 16, y - 46),
                (x - 42, y - 36),
            ],
            looks.hair_colour,
        )
        beard = [
            (x - 51, y + 8),
            (x - 40, y + 56),
            (x - 14, y + 74),
            (x + 14, y + 74),
            (x + 40, y + 56),
        ]
        beard += [
            (x + 51, y + 8),
            (x + 42, y + 26),
            (x + 22, y + 27),
            (x + 17, y + 50),
            (x, y + 53),
        ]
        brush.blob(
            beard + [(x - 17, y + 50), (x - 22, y + 27), (x - 42, y + 26)], looks.hair_colour
        )


def pinned_up(brush, looks, x, y, before):
    """Hair in a knot, under a cap that the extras draw."""
    if not before:
        brush.disc(x + 44, y + 30, 21, looks.hair_colour)
        return
    for side in (-1, 1):
        brush.blob(
            [(x + side * 52, y - 34), (x + side * 53, y + 4), (x + side * 46, y + 10)]
            + [(x + side * 42, y - 18), (x + side * 20, y - 40)],
            looks.hair_colour,
        )


def anorak(brush, looks, x, y, head_x, head_y):
    """A turned-up collar and a zip."""
    for side in (-1, 1):
        brush.shape(
            [(x + side * 4, y + 104), (x + side * 44, y + 66), (x + side * 60, y + 84)]
            + [(x + side * 30, y + 132)],
            looks.collar,
        )
    brush.line([(x, y + 108), (x, y + 220)], looks.collar, 3)


def wet_suit(brush, looks, x, y, head_x, head_y):
    """A dark collar, bright stripes and a diving mask pushed up."""
    brush.box(x - 28, y + 62, 56, 30, "16242c", round_by=13)
    for side in (-1, 1):
        points = [(x + side * 62, y + 84), (x + side * 84, y + 92), (x + side * 66, y + 230)]
        brush.shape(points + [(x + side * 48, y + 230)], looks.collar)
    brush.box(head_x - 56, head_y - 56, 112, 8, "16242c", round_by=4)
    brush.box(head_x - 36, head_y - 76, 72, 30, "16242c", round_by=13)
    brush.box(head_x - 30, head_y - 71, 60, 20, "6fb7c2", round_by=9)
    brush.box(head_x - 24, head_y - 68, 20, 6, "d5eef0", 0.8, 3)


def uniform(brush, looks, x, y, head_x, head_y):
    """A conductor's jacket, scarf and cap."""
    for side in (-1, 1):
        lapel = [(x + side * 6, y + 128), (x + side * 40, y + 68), (x + side * 66, y + 92)]
        brush.shape(lapel + [(x + side * 34, y + 112)], "1c2550")
    brush.shape(
        [(x - 24, y + 74), (x + 24, y + 74), (x + 5, y + 104), (x - 5, y + 104)], looks.collar
    )
    brush.disc(x, y + 102, 7, looks.collar)
    brush.disc(x + 62, y + 128, 5, "e9bd5c")
    brush.disc(x, y + 146, 4, "e9bd5c")
    brush.disc(x, y + 176, 4, "e9bd5c")
    x, y = head_x, head_y
    brush.blob(
        [(x - 66, y - 64), (x - 40, y - 98), (x + 40, y - 98), (x + 66, y - 64), (x + 40, y - 50)]
        + [(x - 40, y - 50)],
        "2a3670",
    )
    brush.box(x - 50, y - 63, 100, 20, "1c2550", round_by=6)
    brush.box(x - 50, y - 52, 100, 4, "e9bd5c")
    brush.blob(
        [(x - 52, y - 46), (x, y - 50), (x + 52, y - 46), (x + 34, y - 33), (x - 34, y - 33)],
        "121838",
    )
    brush.disc(x, y - 72, 6, "e9bd5c")


MAREN = Looks("e9b48f", "d49a76", "7a3e2b", "e2a23c", "c98526", bob, anorak)
JOSEF = Looks("c98f68", "b1784f", "4a3a34", "24404c", "ee7a4a", cropped_with_beard, wet_suit)
HENRIKE = Looks("f0c3a2", "dba684", "5b3524", "2a3670", "d9574f", pinned_up, uniform)
