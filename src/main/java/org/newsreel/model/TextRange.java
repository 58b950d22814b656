package org.newsreel.model;

/** A half-open stretch of a text, in UTF-16 units: {@code start} is inside, {@code end} is not. */
public record TextRange(int start, int end) implements Comparable<TextRange> {
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("range from " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(TextRange other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
