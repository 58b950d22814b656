/**
 * A clip's sound as samples, and what a clip holds. Reads files that may be broken or hostile, in
 * bounded time and memory; knows nothing of stories. Start reading at {@link
 * org.newsreel.audio.AudioDecoder}; an MP4 file is a {@code Movie} of {@code Track}s, whose units
 * an {@code AacTrack} decodes and {@code Cuts} put in their places, and only {@code AacDecoder}
 * knows the library that does the decoding.
 */
@NullMarked
package org.newsreel.audio;

import org.jspecify.annotations.NullMarked;
