"""The scenes of the harbour that planted a meadow, in the order of its paragraphs."""

import math

from brush import HEIGHT, WIDTH, blend, dice, ease, wave
from people import JOSEF, MAREN, portrait
from seabed import (
    GREENS,
    anchor,
    blade,
    bubbles,
    clouds,
    crab,
    diver,
    fish_school,
    new_meadow,
    old_meadow,
    rows,
    sand,
    under_water,
)
from surface import boat, breakwater, glitter, gulls, sea, town


def dawn(brush, seconds, length, mouth):
    """Boats put out of the harbour at sunrise."""
    share = seconds / length
    _dawn_sky(brush, seconds, share)
    town(brush, seconds)
    sea(brush, seconds, 206, "e7a47d", "2b7f8b", "10495a", 5)
    glitter(brush, seconds, 436, 208)
    breakwater(brush, seconds)
    boat(brush, seconds, 210 + 34 * share, 236, 0.55, "3f6f8f", "f0e2c4")
    boat(brush, seconds + 1.7, 448 - 46 * share, 254, 0.75, "a8423f", "f4e9d4")
    boat(brush, seconds + 0.6, 130 + 80 * share, 300, 1.3, "1f5a68", "f7ecd8")
    gulls(brush, seconds)


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
            _tank(
                brush, seconds + place * 0.7 + shelf, x, y, 126 * size, 84 * size, place + 5 * shelf
            )
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
    for shoot in range(22):
        root = x + 7 + (width - 14) * shoot / 21
        blade(
            brush,
            seconds,
            root,
            base - 9,
            tall * chance.uniform(0.42, 0.72),
            chance.random(),
            chance.choice(GREENS),
            2.4,
        )
    brush.context.restore()
    for _ in range(5):
        rise = (chance.random() + seconds * chance.uniform(0.16, 0.26)) % 1
        bubble = x + width * chance.uniform(0.1, 0.9) + 2 * wave(seconds, 1.3, chance.random())
        brush.disc(bubble, base - 14 - rise * (tall - 26), 1.6, "f0fffb", 0.8)
    brush.box(x + 6, base - tall + 8, 4, tall - 24, "ffffff", 0.28, 2)


def maren(brush, seconds, length, mouth):
    """The marine biologist on the quay."""
    brush.sky(0, 236, (0, "9ccbd6"), (1, "e7efdf"))
    brush.hills(232, 46, "a7c0c2", 12, 60, 280)
    sea(brush, seconds, 226, "bcd8d2", "5fa9ae", "2f7f8b", 15)
    brush.context.save()
    brush.context.translate(20, 26)
    boat(brush, seconds, 92, 226, 0.8, "a8423f", "f4e9d4")
    boat(brush, seconds + 2, 560, 214, 0.5, "3f6f8f", "f0e2c4")
    brush.context.restore()
    for x in (-6, 122, 250, 378, 506, 634):
        brush.box(x, 246, 9, 130, "6b5140", round_by=3)
    brush.box(-5, 262, 650, 7, "8a6a52")
    portrait(brush, MAREN, 420, 158, seconds, mouth)


def lost(brush, seconds, length, mouth):
    """The old meadow is torn up, and the water clouds."""
    share = ease((seconds / length - 0.28) / 0.6)
    under_water(
        brush,
        seconds,
        blend("6fc7c4", "8c9a78", share),
        blend("125a6a", "3d4a40", share),
        1 - share,
    )
    old_meadow(brush, seconds, share)
    anchor(brush, seconds, length)
    clouds(brush, seconds, share)


def planting(brush, seconds, length, mouth):
    """A diver sets shoot after shoot."""
    under_water(brush, seconds, "7fd0cc", "175f70", 1)
    brush.hills(290, 60, "2a7680", 41, 10, 380)
    sand(brush, 276)
    x = 180 + 250 * seconds / length
    rows(brush, seconds, x)
    diver(brush, seconds, x, 224)
    bubbles(brush, seconds, x + 34)
    fish_school(brush, seconds, 3, 70, "f2c45a", 0.6)


def josef(brush, seconds, length, mouth):
    """The diver back on deck."""
    brush.sky(0, 250, (0, "79b7cf"), (1, "dcecdf"))
    for x, y, long in ((60, 56, 110), (250, 84, 80), (520, 48, 120)):
        brush.box(x + 2 * seconds, y, long, 9, "ffffff", 0.5, 4)
    brush.hills(236, 40, "8fb0ad", 17, 90, 260)
    brush.context.save()
    brush.context.translate(0, 3 * wave(seconds, 4.2))
    sea(brush, seconds, 232, "a9d2cd", "4b9ea6", "23707e", 25)
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
        across, down = math.cos(angle), math.sin(angle)
        rope = [(596 + 27 * across, 304 + 27 * down), (596 + 44 * across, 304 + 44 * down)]
        brush.line(rope, "fbf3e4", 8)
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
    breakwater(brush, seconds)
    brush.context.restore()
    hull = 190 + 13 * seconds
    boat(brush, seconds, hull, line - 7, 0.95, "a8423f", "f4e9d4")
    _below(brush, seconds, line, hull)
    gulls(brush, seconds * 0.8)


def _below(brush, seconds, line, hull):
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
    brush.blob(
        [
            (hull - 52, keel - 8),
            (hull - 34, keel + 17),
            (hull + 30, keel + 15),
            (hull + 56, keel - 8),
        ],
        "2a5f6c",
        0.9,
    )
    sand(brush, 296)
    new_meadow(brush, seconds)
    fish_school(brush, seconds, 6, 216, "f2c45a", 0.75)
    fish_school(brush, seconds * 0.7 + 9, 14, 244, "e8785a", 0.6)
    crab(brush, seconds, 150 + 11 * seconds, 344)
    context.restore()
    brush.line(points, "f4fff8", 2.6, 0.9)


SCENES = (dawn, tanks, maren, lost, planting, josef, clear_water)
POSTER_AT_S = 6.0
