/**
 * Gets pages, feeds and clips: from the web, from files, and from text that the reader pasted. No
 * other package opens a connection. Uses the model and the JDK. Start reading at {@link
 * org.newsreel.source.PageSource}; what a request may and may not do is in {@link
 * org.newsreel.source.Web}.
 */
@NullMarked
package org.newsreel.source;

import org.jspecify.annotations.NullMarked;
