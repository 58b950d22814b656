package org.newsreel.feeds;

/**
 * Where the transcript of an item is (Podcasting 2.0).
 *
 * @param type its media type as the feed has it
 * @param language as the feed has it; empty where it says none
 */
public record FeedTranscript(String address, String type, String language) {}
