/**
 * Keeps stories, what the reader did with them, their clips and their word times on disk. Nobody
 * else knows a file or table name in its folder; uses SQLite and files. Start reading at {@link
 * org.newsreel.library.Library}.
 */
@NullMarked
package org.newsreel.library;

import org.jspecify.annotations.NullMarked;
