/**
 * What is shown and what is running, as observable values for the window: JavaFX's properties and
 * collections, none of its nodes. Everything here belongs to the window's thread; work goes through
 * {@link org.newsreel.viewmodel.Jobs}. Start reading at {@link
 * org.newsreel.viewmodel.LibraryModel}.
 */
@NullMarked
package org.newsreel.viewmodel;

import org.jspecify.annotations.NullMarked;
