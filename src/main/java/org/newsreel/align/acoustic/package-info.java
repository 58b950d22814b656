/**
 * How the sounds of speech sound: an acoustic model, and what of a recording is held against it.
 */
@NullMarked
package org.newsreel.align.acoustic;

import org.jspecify.annotations.NullMarked;
