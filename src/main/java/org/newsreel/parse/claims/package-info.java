/**
 * What a web page says of its story: title, authors, date, language, clip. Extractors claim; one
 * table, {@code Trust}, says whom to believe. Uses the model, jsoup and Gson, and nothing of the
 * rest of {@code parse}. Start reading at {@link org.newsreel.parse.claims.Claims}.
 */
@NullMarked
package org.newsreel.parse.claims;

import org.jspecify.annotations.NullMarked;
