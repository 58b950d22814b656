/**
 * Gets pages: from a file, or from text that the reader pasted. Uses the model and the JDK. Start
 * reading at {@link org.newsreel.source.PageSource}.
 */
@NullMarked
package org.newsreel.source;

import org.jspecify.annotations.NullMarked;
