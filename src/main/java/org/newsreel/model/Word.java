package org.newsreel.model;

/**
 * A whitespace-separated token of a transcript, punctuation and all.
 *
 * @param paragraph the paragraph's place in {@link Transcript#paragraphs()}
 * @param range where the paragraph's text has it
 */
public record Word(String text, int paragraph, TextRange range) {}
