/**
 * Turns a page into a story. Uses the model and the JDK; every phrase that a site writes, in any
 * language, stands in {@code Phrases}. Start reading at {@link org.newsreel.parse.TextDumpParser}.
 */
@NullMarked
package org.newsreel.parse;

import org.jspecify.annotations.NullMarked;
