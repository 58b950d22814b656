package org.newsreel.parse.claims;

/**
 * A way to another story, as the page has it.
 *
 * @param address perhaps relative
 */
record FoundLink(String address, String title, Source source) {}
