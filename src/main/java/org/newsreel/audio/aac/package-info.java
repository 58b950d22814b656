/**
 * Decodes AAC-LC sound (ISO/IEC 14496-3, subpart 4), unit after unit, whatever bytes a unit holds.
 * Start reading at {@link org.newsreel.audio.aac.UnitDecoder}: it reads a unit's {@code Channel}s
 * with {@code Bits} and {@code Codebook}s, completes their spectra ({@code Noise}, {@code
 * JointStereo}, {@code Shaping}) and turns them into sound ({@code FilterBank}).
 */
@NullMarked
package org.newsreel.audio.aac;

import org.jspecify.annotations.NullMarked;
