package org.newsreel.model;

/**
 * A paragraph of a transcript, as written.
 *
 * @param range where the page has it
 */
public record Paragraph(String text, TextRange range) {
  public Paragraph {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a paragraph without words");
    }
  }
}
