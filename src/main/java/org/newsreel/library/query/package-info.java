/** What a reader types to find stories, and how it is matched to their words. */
@NullMarked
package org.newsreel.library.query;

import org.jspecify.annotations.NullMarked;
