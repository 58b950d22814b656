/**
 * Feeds of every kind into one: RSS 0.9x to 2.0, RSS 1.0 (RDF), CDF, Atom 0.3 and 1.0, JSON Feed;
 * and lists of feeds (OPML). Works on bytes alone and opens no connection; what comes out holds no
 * script, no picture that would be fetched, and no address but of the web. Knows nothing but the
 * model. Start reading at {@link org.newsreel.feeds.FeedReader}; names and vocabularies that feeds
 * use are in {@link org.newsreel.feeds.Vocabulary} and {@link org.newsreel.feeds.FeedParts}.
 */
@NullMarked
package org.newsreel.feeds;

import org.jspecify.annotations.NullMarked;
