/**
 * Finds the words of an article on a web page, whatever the site. Uses jsoup, and Gson for the
 * page's own JSON-LD. Start reading at {@link org.newsreel.parse.body.ArticleBody}.
 */
@NullMarked
package org.newsreel.parse.body;

import org.jspecify.annotations.NullMarked;
