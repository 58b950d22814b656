/**
 * Which sounds the words of a text are made of, in any language, roughly: near enough to find words
 * whose order is known. Start reading at {@link org.newsreel.align.phones.Pronouncer}; the letters
 * of each language are in its resource file.
 */
@NullMarked
package org.newsreel.align.phones;

import org.jspecify.annotations.NullMarked;
