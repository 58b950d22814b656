package org.newsreel.model;

/**
 * A way to another story.
 *
 * @param address absolute where the page's own address is known
 * @param title as the page words it
 */
public record Link(String address, String title) {}
