package org.newsreel.model;

/**
 * A page as it was received.
 *
 * @param origin the address or file it came from, as the reader would name it; empty for pasted
 *     text
 * @param text the page's whole text, line ends and all: every {@link TextRange} counts in it
 */
public record Page(String origin, String text) {}
