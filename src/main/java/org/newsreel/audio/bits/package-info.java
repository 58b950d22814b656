/** What the decoders of coded sound have in common: bits, broken units and tables. */
@NullMarked
package org.newsreel.audio.bits;

import org.jspecify.annotations.NullMarked;
