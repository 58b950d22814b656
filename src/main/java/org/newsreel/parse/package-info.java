/**
 * Turns a page into a story: every character of the page is taken for something, by a rule that can
 * be told to the reader. Uses the model, jsoup, Gson, and OpenNLP to tell the language; every
 * phrase that a site writes, in any language, stands in {@code Phrases}. Start reading at {@link
 * org.newsreel.parse.StoryParsers}, then at the parser of the kind of page in question.
 */
@NullMarked
package org.newsreel.parse;

import org.jspecify.annotations.NullMarked;
