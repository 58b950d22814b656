/**
 * A clip's sound as samples, and what a clip holds. Reads files that may be broken or hostile, in
 * bounded time and memory; knows nothing of stories. Start reading at {@link
 * org.newsreel.audio.AudioDecoder}.
 */
@NullMarked
package org.newsreel.audio;

import org.jspecify.annotations.NullMarked;
