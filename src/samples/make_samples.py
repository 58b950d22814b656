#!/usr/bin/python3
"""Makes the sample stories: pages, spoken clips with drawn pictures, posters and word times.

    make_samples.py [--only NAME] [FOLDER]

FOLDER is assets/samples of this repository unless another is named. See README.md.
"""

import argparse
import json
import multiprocessing
import pathlib
import tempfile

import cairo

import check
import film
import harbour
import lanterns
import nachtzug
import page
import sound
import stories
from brush import HEIGHT, WIDTH, Brush
from speech import Synthesizer

ASSETS = pathlib.Path(__file__).resolve().parents[2] / "assets" / "samples"

# What belongs to a clip besides its words: scenes, the sound under the speech, x264's quality.
CLIPS = {
    stories.HARBOUR.name: (harbour, sound.sea, 33),
    stories.NIGHT_TRAIN.name: (nachtzug, sound.rails, 28),
}


def main():
    arguments = _arguments()
    for story in stories.ALL:
        if arguments.only in ("", story.name):
            _in_a_new_process(_make, story, arguments.folder / story.name)


def _in_a_new_process(work, *values):
    """The synthesizer remembers what it said: another story before would move words by 1 ms."""
    process = multiprocessing.get_context("spawn").Process(target=work, args=values)
    process.start()
    process.join()
    if process.exitcode != 0:
        raise SystemExit(1)


def _make(story, folder):
    folder.mkdir(parents=True, exist_ok=True)
    if story.has_clip():
        _make_clip(story, folder)
    else:
        _make_text(story, folder)


def _arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="the one story to make")
    parser.add_argument("folder", nargs="?", type=pathlib.Path, default=ASSETS)
    return parser.parse_args()


def _make_text(story, folder):
    _write_page(story, folder, 0)
    surface = cairo.ImageSurface(cairo.FORMAT_RGB24, WIDTH, HEIGHT)
    lanterns.poster(Brush(cairo.Context(surface)))
    film.write_poster(surface, folder / "poster.jpg")


def _make_clip(story, folder):
    scenes, bed, quality = CLIPS[story.name]
    track = sound.recite(story, Synthesizer())
    _write_page(story, folder, track.length_s)
    _write_times(track, folder / "timings.json")
    mouths = sound.loudness_by_frame(track, film.FRAMES_A_SECOND)
    pictures = film.Film(track, scenes.SCENES, mouths)
    poster = pictures.draw(
        round(scenes.POSTER_AT_S * film.FRAMES_A_SECOND), film.POSTER_SIZE, False
    )
    film.write_poster(poster, folder / "poster.jpg")
    with tempfile.TemporaryDirectory() as scratch:
        spoken = pathlib.Path(scratch) / "sound.wav"
        sound.write(sound.mixed(track, bed, pathlib.Path(scratch)), spoken)
        film.encode(pictures, spoken, folder / "clip.mp4", quality)
        check.clip(folder / "clip.mp4", spoken, track)


def _write_page(story, folder, clip_s):
    (folder / "story.txt").write_text(page.text_of(story, clip_s), encoding="utf-8")


def _write_times(track, file):
    """One word a line, so that a change shows which words moved."""
    words = [word for passage in track.passages for word in passage.words]
    lines = ",\n".join(
        json.dumps(
            {"text": text, "start": round(start, 3), "end": round(end, 3)}, ensure_ascii=False
        )
        for text, start, end in words
    )
    file.write_text(f'{{"clip_s": {track.length_s}, "words": [\n{lines}\n]}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
