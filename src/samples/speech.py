"""Speaks a paragraph with eSpeak NG and tells when each of its words is said.

The synthesizer is asked for a mark before every word and for an event at every sound, both with
their exact place in the samples; nothing is measured from the finished sound.
"""

import ctypes
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

import numpy

_SYNCHRONOUS = 2
_PHONEME_EVENTS = 1
_UTF8_SSML_PHRASE_END = 1 | 0x10 | 0x1000
_RATE, _PITCH, _SPREAD = 1, 3, 4
_END, _MARK, _SOUND = 0, 3, 7
_QUOTE_MARKS = '“”„"'
_SENTENCE_ENDS = (".", "!", "?")
_BREATH_S = 0.02


class _EventId(ctypes.Union):
    _fields_ = [
        ("number", ctypes.c_int),
        ("name", ctypes.c_char_p),
        ("string", ctypes.c_char * 8),
    ]


class _Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _EventId),
    ]


_CALLBACK = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


@dataclass(frozen=True)
class Spoken:
    """Samples from -1 to 1, and for each word its first sample and the one after its last."""

    samples: numpy.ndarray
    words: list


@dataclass(frozen=True)
class Sound:
    """A vowel or a consonant."""

    start: int
    end: int


@dataclass
class Group:
    """Words that the synthesizer says as one; mostly a single word."""

    tokens: list
    mark: int
    sounds: list = field(default_factory=list)


class Synthesizer:
    """The library, which can be started once in a process."""

    def __init__(self):
        self._library = ctypes.CDLL("libespeak-ng.so.1")
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self.rate = self._library.espeak_Initialize(_SYNCHRONOUS, 0, None, _PHONEME_EVENTS)
        if self.rate <= 0:
            raise RuntimeError("eSpeak NG does not start")
        self._callback = _CALLBACK(self._take)
        self._library.espeak_SetSynthCallback(self._callback)
        self._samples = bytearray()
        self._events = []

    def speak(self, text, voice, pause_s):
        """Speaks a paragraph, without the silence around it, with pauses between sentences."""
        self._use(voice)
        pause = round(pause_s * self.rate)
        parts, words, length = [], [], 0
        for sentence in _sentences(text.split()):
            spoken = self._sentence(sentence)
            words += [(start + length, end + length) for start, end in spoken.words]
            parts += [spoken.samples, numpy.zeros(pause)]
            length += len(spoken.samples) + pause
        return Spoken(numpy.concatenate(parts[:-1]), words)

    def _use(self, voice):
        if self._library.espeak_SetVoiceByName(voice.name.encode()) != 0:
            raise RuntimeError("eSpeak NG has no voice " + voice.name)
        for parameter, value in (
            (_RATE, voice.words_a_minute),
            (_PITCH, voice.pitch),
            (_SPREAD, voice.spread),
        ):
            self._library.espeak_SetParameter(parameter, value, 0)

    def _sentence(self, tokens):
        # One call for each: the mark at the beginning of a second sentence would be lost.
        self._samples.clear()
        self._events.clear()
        text = _marked(tokens).encode() + b"\0"
        self._library.espeak_Synth(text, len(text), 0, 1, 0, _UTF8_SSML_PHRASE_END, None, None)
        samples = numpy.frombuffer(bytes(self._samples), "<i2") / 32768
        groups = _groups(self._events, len(samples))
        words = [word for group in groups for word in self._words(group, tokens)]
        if len(words) != len(tokens):
            raise RuntimeError("the synthesizer has lost a word of " + " ".join(tokens))
        return _trimmed(samples, words, round(_BREATH_S * self.rate))

    def _take(self, samples, count, events):
        if count > 0:
            self._samples.extend(ctypes.string_at(samples, 2 * count))
        place = 0
        while events[place].type != _END:
            self._keep(events[place])
            place += 1
        return 0

    def _keep(self, event):
        if event.type == _MARK:
            self._events.append((_MARK, event.sample, int(event.id.name)))
        elif event.type == _SOUND:
            # A name of eight bytes has no zero after it.
            name = ctypes.string_at(ctypes.addressof(event) + _Event.id.offset, 8)
            self._events.append((_SOUND, event.sample, name.split(b"\0")[0].decode()))

    def _words(self, group, tokens):
        """One span for each of the group's words."""
        starts, ends = [group.sounds[0].start], [group.sounds[-1].end]
        left = group.sounds
        for token in reversed(group.tokens[1:]):
            # How many sounds a word has alone tells how many at the end are its own.
            count = min(self._sound_count(tokens[token]), len(left) - 1)
            starts.insert(1, left[-count].start)
            ends.insert(0, left[-count - 1].end)
            left = left[:-count]
        return list(zip(starts, ends))

    def _sound_count(self, token):
        text = ctypes.c_char_p(token.strip(_QUOTE_MARKS).encode())
        names = self._library.espeak_TextToPhonemes(ctypes.byref(text), 1, ord("_") << 8)
        return len([name for name in names.decode().split("_") if name.strip("', ")])


def _sentences(tokens):
    sentences = [[]]
    for token in tokens:
        sentences[-1].append(token)
        if token.strip(_QUOTE_MARKS).endswith(_SENTENCE_ENDS):
            sentences.append([])
    return [sentence for sentence in sentences if sentence]


def _marked(tokens):
    spoken = (escape(token.strip(_QUOTE_MARKS)) for token in tokens)
    marks = (f'<mark name="{place}"/>{token}' for place, token in enumerate(spoken))
    return "<speak>" + " ".join(marks) + "</speak>"


def _groups(events, length):
    """Gathers the sounds under the marks before them."""
    groups = []
    pause_before = True
    for place, (kind, sample, name) in enumerate(events):
        end = events[place + 1][1] if place + 1 < len(events) else length
        if kind == _MARK:
            groups.append(Group([name], sample))
        elif name.startswith("_"):
            pause_before = pause_before or end > sample
        elif groups:
            groups[-1].sounds.append(Sound(_start(groups[-1], sample, pause_before), end))
            pause_before = False
    return _joined(groups)


def _start(group, sample, pause_before):
    # A stop's closure belongs to the stop, but after a pause nobody can hear where it begins.
    return sample if group.sounds or pause_before else group.mark


def _joined(groups):
    """A mark without sounds is of a word that was said with the one before."""
    joined = []
    for group in groups:
        if group.sounds:
            joined.append(group)
        else:
            joined[-1].tokens += group.tokens
    return joined


def _trimmed(samples, words, breath):
    """Cuts the silence off, but for a breath, so that nothing clicks."""
    first = max(0, words[0][0] - breath)
    last = min(len(samples), words[-1][1] + breath)
    return Spoken(samples[first:last], [(start - first, end - first) for start, end in words])
