"""Draws a clip's pictures and joins them with its sound in an MP4."""

import subprocess

import cairo

from brush import HEIGHT, WIDTH, Brush, ease

FRAMES_A_SECOND = 25
CLIP_SIZE = (640, 360)
POSTER_SIZE = (640, 360)
PROGRESS_PIXELS = 6
CUT_BEFORE_S = 0.3


class Film:
    """The pictures of a clip: for each passage the scene of the same place in ``scenes``."""

    def __init__(self, track, scenes, mouths):
        self._track = track
        self._scenes = scenes
        self._mouths = mouths
        starts = [passage.start - CUT_BEFORE_S for passage in track.passages]
        frames = [round(start * FRAMES_A_SECOND) for start in starts]
        self._cuts = [0] + frames[1:] + [track.length_s * FRAMES_A_SECOND]

    def frames(self):
        return range(self._cuts[-1])

    def draw(self, frame, size, progress=True):
        """The picture of a frame, as a surface of the size."""
        surface = cairo.ImageSurface(cairo.FORMAT_RGB24, *size)
        context = cairo.Context(surface)
        context.save()
        context.scale(size[0] / WIDTH, size[1] / HEIGHT)
        self._scene(frame, Brush(context))
        context.restore()
        if progress:
            _progress(context, size, frame / self._cuts[-1])
        return surface

    def _scene(self, frame, brush):
        place = sum(1 for cut in self._cuts[1:-1] if cut <= frame)
        first, end = self._cuts[place], self._cuts[place + 1]
        seconds = (frame - first) / FRAMES_A_SECOND
        length = (end - first) / FRAMES_A_SECOND
        self._scenes[place](brush, seconds, length, self._mouths[frame])
        turn = self._track.passages[place].turn
        if turn.speaker:
            lower_third(brush, turn.speaker, turn.role, seconds, length)


def _progress(context, size, share):
    """A line along the bottom edge, as long as the share of the clip that is over."""
    width, height = size
    context.set_source_rgb(0.05, 0.08, 0.10)
    context.rectangle(0, height - PROGRESS_PIXELS, width, PROGRESS_PIXELS)
    context.fill()
    context.set_source_rgb(0.98, 0.92, 0.78)
    context.rectangle(0, height - PROGRESS_PIXELS, width * share, PROGRESS_PIXELS)
    context.fill()


def lower_third(brush, name, role, seconds, length):
    """Who speaks; slides in after the cut and out before the next."""
    shown = ease((seconds - 0.25) / 0.5) * ease((length - seconds - 0.15) / 0.35)
    context = brush.context
    width = _text_width(context, name, role)
    context.save()
    context.rectangle(36, 270, (width + 40) * shown, 60)
    context.clip()
    brush.box(36, 274, width + 34, 50, "0d2430", 0.86)
    brush.box(36, 274, 5, 50, "f2b45a")
    _write(context, name, 54, 296, 19, cairo.FONT_WEIGHT_BOLD, (1, 0.98, 0.93))
    _write(context, role, 54, 315, 13.5, cairo.FONT_WEIGHT_NORMAL, (0.95, 0.80, 0.56))
    context.restore()


def _text_width(context, name, role):
    _font(context, 19, cairo.FONT_WEIGHT_BOLD)
    wide = context.text_extents(name).x_advance
    _font(context, 13.5, cairo.FONT_WEIGHT_NORMAL)
    return max(wide, context.text_extents(role).x_advance)


def _write(context, text, x, y, size, weight, colour):
    _font(context, size, weight)
    context.set_source_rgb(*colour)
    context.move_to(x, y)
    context.show_text(text)


def _font(context, size, weight):
    context.select_font_face("DejaVu Sans", cairo.FONT_SLANT_NORMAL, weight)
    context.set_font_size(size)


def encode(film, sound, clip, quality):
    """Writes the MP4; picture and sound both begin at its time 0."""
    width, height = CLIP_SIZE
    command = [
        "ffmpeg", "-y", "-loglevel", "error",
        "-f", "rawvideo", "-pix_fmt", "bgr0", "-s", f"{width}x{height}",
        "-r", str(FRAMES_A_SECOND), "-i", "-", "-i", sound,
        "-vf", "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p",
        "-c:v", "libx264", "-profile:v", "main", "-preset", "veryslow", "-tune", "animation",
        "-crf", str(quality), "-g", str(FRAMES_A_SECOND), "-bf", "2", "-threads", "2",
        "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709",
        "-c:a", "aac", "-b:a", "64k", "-ac", "1",
        "-map", "0:v", "-map", "1:a", "-map_metadata", "-1", "-fflags", "+bitexact",
        "-flags:v", "+bitexact", "-flags:a", "+bitexact", "-movflags", "+faststart", clip,
    ]  # fmt: skip
    with subprocess.Popen(command, stdin=subprocess.PIPE) as encoder:
        for frame in film.frames():
            encoder.stdin.write(film.draw(frame, CLIP_SIZE).get_data())
        encoder.stdin.close()
        if encoder.wait() != 0:
            raise RuntimeError("ffmpeg cannot write " + str(clip))


def write_poster(surface, poster):
    """A JPEG of a drawn picture."""
    width, height = surface.get_width(), surface.get_height()
    command = [
        "ffmpeg", "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "bgr0",
        "-s", f"{width}x{height}", "-i", "-", "-frames:v", "1", "-map_metadata", "-1",
        "-fflags", "+bitexact", "-flags:v", "+bitexact", "-pix_fmt", "yuvj420p",
        "-q:v", "3", poster,
    ]  # fmt: skip
    subprocess.run(command, input=bytes(surface.get_data()), check=True)
