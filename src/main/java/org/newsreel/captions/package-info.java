/**
 * Captions: read from files, and made of a transcript and its times for other players. Knows
 * nothing but the model. Start reading at {@link org.newsreel.captions.CaptionFormats}; to add a
 * format, write a class and add a line there.
 */
@NullMarked
package org.newsreel.captions;

import org.jspecify.annotations.NullMarked;
