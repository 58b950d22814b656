/**
 * The one way in: from an address, a file or a text to a stored story, from a video or its address
 * to the clip, from both to word times; and what to say where that fails. Window and command line
 * share it. Uses source, parse, feeds, captions, audio, align and library. Start reading at {@link
 * org.newsreel.intake.Intake}.
 */
@NullMarked
package org.newsreel.intake;

import org.jspecify.annotations.NullMarked;
