"""Puts what is spoken into one track: where each turn begins, how it sounds, what is under it.

All filters work on the spectrum of the whole track and shift nothing in time, so that the
synthesizer's word times stay true.
"""

import re
import subprocess
import wave
from dataclasses import dataclass

import numpy

RATE = 44100
AAC_FRAME = 1024
LEAD_S = 0.9
TAIL_S = 1.4
SENTENCE_PAUSE_S = 0.38
PARAGRAPH_PAUSE_S = 0.62
TURN_PAUSE_S = 0.78
LOUDNESS_LUFS = -17.0
PEAK = 0.75


@dataclass(frozen=True)
class Passage:
    """A paragraph's place in the clip, in seconds; ``words`` are (text, start, end)."""

    turn: object
    start: float
    end: float
    words: list


@dataclass(frozen=True)
class Track:
    """The dry speech at the synthesizer's rate, and where everything is in it."""

    samples: numpy.ndarray
    rate: int
    length_s: int
    passages: list


def recite(story, synthesizer):
    """Speaks a whole story; its length is a whole number of seconds, as pages state it."""
    rate = synthesizer.rate
    parts, passages, at, before = [], [], round(LEAD_S * rate), None
    for turn, text in story.paragraphs():
        if before is not None:
            at += round((TURN_PAUSE_S if turn is not before else PARAGRAPH_PAUSE_S) * rate)
        spoken = synthesizer.speak(text, story.voices[turn.speaker], SENTENCE_PAUSE_S)
        parts.append((at, _level(spoken.samples)))
        passages.append(_passage(turn, text, spoken, at, rate))
        at, before = at + len(spoken.samples), turn
    length_s = int(numpy.ceil(at / rate + TAIL_S))
    return Track(_laid_out(parts, length_s * rate), rate, length_s, passages)


def _passage(turn, text, spoken, at, rate):
    words = [
        (token, (at + start) / rate, (at + end) / rate)
        for token, (start, end) in zip(text.split(), spoken.words)
    ]
    return Passage(turn, at / rate, (at + len(spoken.samples)) / rate, words)


def _level(samples):
    """Brings voices that differ in strength to one: the mean of what is not a pause."""
    loud = samples[numpy.abs(samples) > 0.01]
    return samples * (0.1 / numpy.sqrt(numpy.mean(loud**2)))


def _laid_out(parts, length):
    track = numpy.zeros(length)
    for at, samples in parts:
        track[at : at + len(samples)] += samples
    return track


def loudness_by_frame(track, frames_a_second):
    """How wide a mouth is open in each picture, from 0 to 1."""
    step = track.rate // frames_a_second
    frames = track.samples[: len(track.samples) // step * step].reshape(-1, step)
    levels = numpy.sqrt(numpy.mean(frames**2, axis=1))
    smooth = numpy.convolve(levels, (0.25, 0.5, 0.25), mode="same")
    return numpy.clip(smooth / 0.16, 0, 1)


def mixed(track, bed, scratch):
    """The finished track at 44.1 kHz, a whole number of AAC frames inside the clip's length."""
    speech = _in_a_room(_toned(_doubled(track)))
    under = bed(len(speech), RATE, numpy.random.default_rng(7))
    whole = speech + under * _strength(speech) * 10 ** (-31 / 20)
    whole = whole * 10 ** ((LOUDNESS_LUFS - _loudness(whole, scratch)) / 20)
    return _limited(whole)[: len(whole) // AAC_FRAME * AAC_FRAME]


def _doubled(track):
    """From the synthesizer's 22.05 kHz to 44.1, exactly: an empty octave on top."""
    spectrum = numpy.fft.rfft(track.samples)
    return 2 * numpy.fft.irfft(spectrum, 2 * len(track.samples))


def _toned(samples):
    """No rumble, a warmer chest, less of the synthesizer's edge at 3 to 5 kHz."""
    spectrum = numpy.fft.rfft(samples)
    hertz = numpy.fft.rfftfreq(len(samples), 1 / RATE)
    decibels = (
        _hump(hertz, 190, 0.9, 2.5) + _hump(hertz, 3600, 0.7, -4) + _hump(hertz, 7500, 0.8, 2)
    )
    low_cut = 1 / (1 + (75 / numpy.maximum(hertz, 1)) ** 4)
    return numpy.fft.irfft(spectrum * low_cut * 10 ** (decibels / 20), len(samples))


def _hump(hertz, centre, octaves, decibels):
    distance = numpy.log2(numpy.maximum(hertz, 1) / centre) / octaves
    return decibels * numpy.exp(-(distance**2))


def _in_a_room(samples):
    """A small furnished room: a few faint early reflections, a fast decay."""
    dice = numpy.random.default_rng(11)
    seconds = numpy.arange(round(0.16 * RATE)) / RATE
    tail = dice.standard_normal(len(seconds)) * numpy.exp(-seconds / 0.035)
    tail[: round(0.007 * RATE)] = 0
    tail *= 0.16 / numpy.sqrt(numpy.sum(tail**2))
    size = len(samples) + len(tail)
    wet = numpy.fft.irfft(numpy.fft.rfft(samples, size) * numpy.fft.rfft(tail, size), size)
    return samples + wet[: len(samples)]


def sea(length, rate, dice):
    """Small waves at a quay wall: noise that swells and ebbs."""
    seconds = numpy.arange(length) / rate
    swell = 0.55 + 0.3 * numpy.sin(seconds * 0.93) + 0.15 * numpy.sin(seconds * 2.17 + 1)
    return _unit(_noise(length, rate, dice, 90, 1400) * swell)


def rails(length, rate, dice):
    """A carriage from inside: a rumble, and two wheel pairs over each joint."""
    rumble = _unit(_noise(length, rate, dice, 35, 260))
    knocks = numpy.zeros(length)
    for joint in numpy.arange(0.5, length / rate, 1.12):
        for wheel in (0, 0.17):
            _knock(knocks, round((joint + wheel) * rate), rate, dice)
    return _unit(rumble + 0.9 * _unit(knocks))


def _knock(track, at, rate, dice):
    seconds = numpy.arange(round(0.09 * rate)) / rate
    knock = numpy.sin(2 * numpy.pi * 96 * seconds) + 0.2 * dice.standard_normal(len(seconds))
    knock *= numpy.exp(-seconds / 0.018) * numpy.minimum(1, seconds / 0.003)
    track[at : at + len(knock)] += knock[: max(0, len(track) - at)]


def _noise(length, rate, dice, low, high):
    spectrum = numpy.fft.rfft(dice.standard_normal(length))
    hertz = numpy.maximum(numpy.fft.rfftfreq(length, 1 / rate), 1)
    spectrum *= 1 / (1 + (low / hertz) ** 4) / (1 + (hertz / high) ** 3) / numpy.sqrt(hertz)
    return numpy.fft.irfft(spectrum, length)


def _unit(samples):
    return samples / _strength(samples)


def _strength(samples):
    return numpy.sqrt(numpy.mean(samples**2))


def _limited(samples):
    """Turned down around peaks, smoothly and as early before them as after; else as it was."""
    reach = RATE // 400
    needed = PEAK / numpy.maximum(numpy.abs(samples), PEAK)
    windows = numpy.lib.stride_tricks.sliding_window_view(
        numpy.pad(needed, 2 * reach, constant_values=1), 2 * reach + 1
    )
    bell = numpy.hanning(2 * reach + 3)[1:-1]
    return samples * numpy.convolve(windows.min(axis=1), bell / bell.sum(), mode="valid")


def _loudness(samples, scratch):
    """Loudness by EBU R 128, in LUFS."""
    file = scratch / "loudness.wav"
    write(samples * 0.5, file)
    said = subprocess.run(
        ["ffmpeg", "-nostats", "-hide_banner", "-i", file, "-af", "ebur128", "-f", "null", "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stderr
    return float(re.findall(r"I:\s+(-?[\d.]+) LUFS", said)[-1]) + 6.0206


def write(samples, file):
    """A 16-bit mono WAV file."""
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes((numpy.clip(samples, -1, 1) * 32767).round().astype("<i2").tobytes())
