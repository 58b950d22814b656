/** Finds the likeliest way through a chain of words for a row of sounds; knows no language. */
@NullMarked
package org.newsreel.align.search;

import org.jspecify.annotations.NullMarked;
