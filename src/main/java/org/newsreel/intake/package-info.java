/**
 * The one way in: from a file or a text to a stored story, from a video to its clip, from both to
 * word times; and what to say where that fails. Window and command line share it. Uses source,
 * parse, audio, align and library. Start reading at {@link org.newsreel.intake.Intake}.
 */
@NullMarked
package org.newsreel.intake;

import org.jspecify.annotations.NullMarked;
