package org.newsreel.model;

/**
 * Captions that a page offers with its clip.
 *
 * @param language a BCP 47 tag; empty where the page does not say
 */
public record CaptionsLink(String address, String language) {}
