"""Shapes, colours and movements that the scenes share.

A picture is 640 by 360 units whatever its size in pixels; (0, 0) is at the top left.
"""

import math
import random

import cairo

WIDTH, HEIGHT = 640, 360


def rgb(colour):
    """A colour written as RRGGBB, as three numbers from 0 to 1."""
    return tuple(int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))


def blend(colour, other, share):
    """The colour that has ``share`` of the other in it."""
    share = min(1, max(0, share))
    pairs = zip(rgb(colour), rgb(other))
    return "".join(f"{round(255 * (a + (b - a) * share)):02x}" for a, b in pairs)


def ease(value):
    """From 0 to 1 without a jolt at either end; flat outside."""
    value = min(1, max(0, value))
    return value * value * (3 - 2 * value)


def wave(seconds, period, shift=0.0):
    """A swing between -1 and 1."""
    return math.sin(2 * math.pi * (seconds / period + shift))


def dice(seed):
    """Chance that falls the same way every time."""
    return random.Random(seed)


class Brush:
    """Draws flat shapes on a cairo context."""

    def __init__(self, context):
        self.context = context

    def fill(self, colour, alpha=1.0):
        self.context.set_source_rgba(*rgb(colour), alpha)
        self.context.fill()

    def stroke(self, colour, width, alpha=1.0):
        self.context.set_source_rgba(*rgb(colour), alpha)
        self.context.set_line_width(width)
        self.context.set_line_cap(cairo.LINE_CAP_ROUND)
        self.context.set_line_join(cairo.LINE_JOIN_ROUND)
        self.context.stroke()

    def box(self, x, y, width, height, colour, alpha=1.0, round_by=0.0):
        if round_by <= 0:
            self.context.rectangle(x, y, width, height)
        else:
            self._rounded(x, y, width, height, min(round_by, width / 2, height / 2))
        self.fill(colour, alpha)

    def _rounded(self, x, y, width, height, by):
        quarter = math.pi / 2
        self.context.new_sub_path()
        self.context.arc(x + width - by, y + by, by, -quarter, 0)
        self.context.arc(x + width - by, y + height - by, by, 0, quarter)
        self.context.arc(x + by, y + height - by, by, quarter, 2 * quarter)
        self.context.arc(x + by, y + by, by, 2 * quarter, 3 * quarter)
        self.context.close_path()

    def disc(self, x, y, radius, colour, alpha=1.0):
        self.oval(x, y, radius, radius, colour, alpha)

    def oval(self, x, y, across, down, colour, alpha=1.0, turn=0.0):
        self.context.save()
        self.context.translate(x, y)
        self.context.rotate(turn)
        self.context.scale(max(across, 0.01), max(down, 0.01))
        self.context.arc(0, 0, 1, 0, 2 * math.pi)
        self.context.restore()
        self.fill(colour, alpha)

    def shape(self, points, colour, alpha=1.0):
        """A polygon with corners."""
        self._path(points)
        self.context.close_path()
        self.fill(colour, alpha)

    def blob(self, points, colour, alpha=1.0):
        """A closed shape that runs smoothly between its points' middles."""
        self._smooth(points)
        self.fill(colour, alpha)

    def line(self, points, colour, width, alpha=1.0):
        self._path(points)
        self.stroke(colour, width, alpha)

    def curve(self, start, first, second, end, colour, width, alpha=1.0):
        self.context.move_to(*start)
        self.context.curve_to(*first, *second, *end)
        self.stroke(colour, width, alpha)

    def _path(self, points):
        self.context.move_to(*points[0])
        for point in points[1:]:
            self.context.line_to(*point)

    def _smooth(self, points):
        count = len(points)
        middles = [_middle(points[i], points[(i + 1) % count]) for i in range(count)]
        self.context.move_to(*middles[-1])
        for place in range(count):
            self._towards(middles[place - 1], points[place], middles[place])

    def _towards(self, start, corner, end):
        first, second = _part(start, corner, 2 / 3), _part(end, corner, 2 / 3)
        self.context.curve_to(*first, *second, *end)

    def sky(self, top, bottom, *stops):
        """A vertical gradient; stops are (share of the way down, colour)."""
        gradient = cairo.LinearGradient(0, top, 0, bottom)
        for share, colour in stops:
            gradient.add_color_stop_rgb(share, *rgb(colour))
        self.context.rectangle(0, top, WIDTH, bottom - top)
        self.context.set_source(gradient)
        self.context.fill()

    def glow(self, x, y, radius, colour, alpha):
        """Light that fades away from its middle."""
        gradient = cairo.RadialGradient(x, y, 0, x, y, radius)
        gradient.add_color_stop_rgba(0, *rgb(colour), alpha)
        gradient.add_color_stop_rgba(0.4, *rgb(colour), alpha * 0.4)
        gradient.add_color_stop_rgba(1, *rgb(colour), 0)
        self.context.arc(x, y, radius, 0, 2 * math.pi)
        self.context.set_source(gradient)
        self.context.fill()

    def hills(self, base, height, colour, seed, shift=0.0, span=220.0):
        """A ridge as wide as the picture; ``shift`` moves it to the left."""
        chance = dice(seed)
        waves = [
            (chance.uniform(0.6, 2.2), chance.random(), chance.uniform(0.3, 1)) for _ in range(4)
        ]
        total = sum(size for _, _, size in waves)
        points = [(WIDTH, HEIGHT), (0, HEIGHT)]
        for x in range(0, WIDTH + 9, 8):
            tall = sum(s * (1 + wave((x + shift) * f, span, p)) / 2 for f, p, s in waves) / total
            points.append((x, base - height * tall))
        self.shape(points, colour)


def _middle(a, b):
    return _part(a, b, 0.5)


def _part(a, b, share):
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
