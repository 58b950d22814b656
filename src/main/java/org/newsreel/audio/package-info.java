/**
 * A clip's sound as samples, and what a clip holds. Reads files that may be broken or hostile, in
 * bounded time and memory; knows nothing of stories. Start reading at {@link
 * org.newsreel.audio.AudioDecoder}; an MP4 file is a {@code Movie} of {@code Track}s, whose units
 * an {@code AacTrack} decodes and {@code Cuts} put in their places; an MP3 file is {@code
 * Mp3Frames}. The decoders themselves are in {@code aac} and {@code mp3}. What is of another kind
 * is left to {@code Ffmpeg}, where that is installed.
 */
@NullMarked
package org.newsreel.audio;

import org.jspecify.annotations.NullMarked;
