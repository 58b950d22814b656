/**
 * Carries a library in one file to another place and back: a zip with one folder for each story,
 * which people can read without Newsreel. Start reading at {@link
 * org.newsreel.export.LibraryExport} and {@link org.newsreel.export.LibraryImport}.
 */
@NullMarked
package org.newsreel.export;

import org.jspecify.annotations.NullMarked;
