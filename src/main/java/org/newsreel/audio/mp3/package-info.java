/**
 * Decodes MPEG sound of layer III (MP3: ISO/IEC 11172-3 and 13818-3), frame after frame, whatever
 * bytes a frame holds. Start reading at {@link org.newsreel.audio.mp3.FrameDecoder}: a frame's
 * {@code Granule}s say how its lines are written; {@code Lines} reads them, {@code JointStereo}
 * unfolds them, and {@code Hybrid} and {@code Synthesis} turn them into sound.
 */
@NullMarked
package org.newsreel.audio.mp3;

import org.jspecify.annotations.NullMarked;
