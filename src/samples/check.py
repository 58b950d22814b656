"""Looks at a finished clip as a player would, and says what it finds."""

import subprocess

import numpy

from film import CLIP_SIZE, FRAMES_A_SECOND, PROGRESS_PIXELS
from sound import RATE

MOST_BYTES = 2_000_000
MOST_LAG_S = 0.002
SILENCE = 0.004


def clip(file, spoken, track):
    """Fails where sound, picture or word times do not begin together or the file is too large."""
    lag = _lag(_samples(file, RATE), _samples(spoken, RATE)) / RATE
    dry = _lag(_samples(file, track.rate), track.samples) / track.rate
    line = _progress_error(file, track.length_s)
    onsets, quiet = _onset_errors(track)
    print(f"{file.parent.name}: {file.stat().st_size} bytes, {track.length_s} s")
    print(f"  sound in the clip is {1000 * lag:+.2f} ms from the sound made,")
    print(f"  and {1000 * dry:+.2f} ms from the bare speech that the word times are of")
    print(f"  the progress line is at most {line:.2f} pixels from where it should be")
    print(f"  {len(onsets)} onsets after silence, at most {1000 * max(onsets):.1f} ms off")
    print(f"  loudest moment outside of all words: {quiet:.5f}")
    if file.stat().st_size > MOST_BYTES or abs(lag) > MOST_LAG_S or line > 2 or max(onsets) > 0.02:
        raise RuntimeError("the clip is not right: " + str(file))


def _samples(file, rate):
    command = [
        "ffmpeg",
        "-loglevel",
        "error",
        "-i",
        file,
        "-f",
        "f32le",
        "-ac",
        "1",
        "-ar",
        str(rate),
        "-",
    ]
    return numpy.frombuffer(subprocess.run(command, capture_output=True, check=True).stdout, "<f4")


def _lag(heard, made):
    """By how many samples ``heard`` is late: where the two agree best."""
    size = 1 << (len(heard) + len(made)).bit_length()
    agreement = numpy.fft.irfft(
        numpy.fft.rfft(heard, size) * numpy.conj(numpy.fft.rfft(made, size)), size
    )
    place = int(numpy.argmax(agreement))
    return place if place < size // 2 else place - size


def _progress_error(file, length_s):
    """The largest distance, in pixels, of the line's end from clip time."""
    width, height = CLIP_SIZE
    crop = f"crop={width}:2:0:{height - PROGRESS_PIXELS // 2 - 1},format=gray"
    command = ["ffmpeg", "-loglevel", "error", "-i", file, "-vf", crop, "-f", "rawvideo", "-"]
    raw = subprocess.run(command, capture_output=True, check=True).stdout
    rows = numpy.frombuffer(raw, "u1").reshape(-1, 2, width).mean(axis=1)
    lengths = (rows > 128).sum(axis=1)
    wanted = width * numpy.arange(len(rows)) / (length_s * FRAMES_A_SECOND)
    if len(rows) != length_s * FRAMES_A_SECOND:
        raise RuntimeError(f"{len(rows)} pictures in {length_s} s")
    return float(numpy.abs(lengths - wanted).max())


def _onset_errors(track):
    """How far words that begin after silence are from the first sound, and what is between."""
    words = [word for passage in track.passages for word in passage.words]
    loud = numpy.abs(track.samples) > SILENCE
    errors, quiet, before = [], 0.0, 0.0
    for _, start, end in words:
        first, gap = round(start * track.rate), round(before * track.rate)
        if start - before > 0.1:
            heard = gap + int(numpy.argmax(loud[gap:]))
            errors.append(abs(heard - first) / track.rate)
        quiet = max(quiet, float(numpy.abs(track.samples[gap:first]).max(initial=0)))
        before = end
    return errors, quiet
