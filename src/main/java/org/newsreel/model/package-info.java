/**
 * The immutable records that every other package speaks in, and pure functions on them. Uses the
 * JDK only, and none of its input or output. Start reading at {@link org.newsreel.model.Story}.
 */
@NullMarked
package org.newsreel.model;

import org.jspecify.annotations.NullMarked;
