/**
 * The window: panes, cells and their looks. A view is layout, bindings and actions; whatever is
 * decided or remembered is a view model's. Start reading at {@link org.newsreel.ui.MainWindow}.
 */
@NullMarked
package org.newsreel.ui;

import org.jspecify.annotations.NullMarked;
