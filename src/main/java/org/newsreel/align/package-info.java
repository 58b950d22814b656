/**
 * When each word of a transcript is said in the sound of its clip. Uses {@code audio} for the
 * samples; knows nothing of files or windows. Start reading at {@link org.newsreel.align.Aligners}.
 */
@NullMarked
package org.newsreel.align;

import org.jspecify.annotations.NullMarked;
