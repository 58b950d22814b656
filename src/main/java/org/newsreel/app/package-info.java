/**
 * Starts the program, as a window or as a command, and builds the object graph. Uses everything;
 * nothing uses it. Start reading at {@link org.newsreel.app.Main}.
 */
@NullMarked
package org.newsreel.app;

import org.jspecify.annotations.NullMarked;
