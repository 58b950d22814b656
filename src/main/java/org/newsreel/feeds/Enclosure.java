package org.newsreel.feeds;

/**
 * A file that comes with an item: most often its sound or its video.
 *
 * @param type its media type as the feed has it; empty where it says none
 * @param length in bytes; 0 where the feed does not say, or says what cannot be
 */
public record Enclosure(String address, String type, long length) {}
