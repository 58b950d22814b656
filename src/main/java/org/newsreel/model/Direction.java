package org.newsreel.model;

/** Which way a text is read. */
public final class Direction {
  private Direction() {}

  /**
   * Whether most letters of a text are of scripts that run from right to left. The first letter
   * alone does not tell: Arabic reports begin with Latin names.
   */
  public static boolean isRightToLeft(String text) {
    int balance = text.codePoints().map(Direction::pull).sum();
    return balance > 0;
  }

  private static int pull(int character) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          1;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
      default -> 0;
    };
  }
}
