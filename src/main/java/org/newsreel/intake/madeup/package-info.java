/** Stories that nobody has told, for trying a large library out. */
@NullMarked
package org.newsreel.intake.madeup;

import org.jspecify.annotations.NullMarked;
