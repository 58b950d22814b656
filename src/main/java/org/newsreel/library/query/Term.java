package org.newsreel.library.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A word to look for, or several in a row.
 *
 * @param tokens as {@link Folding} gives them; at least one
 * @param not whether stories that have it are left out
 * @param open whether the last token may be the beginning of a longer one
 */
public record Term(Field field, List<String> tokens, boolean not, boolean open) {
  /** Where a word has to stand. */
  public enum Field {
    ANYWHERE(""),
    TITLE("title : "),
    SPEAKER("speakers : ");

    private final String column;

    Field(String column) {
      this.column = column;
    }
  }

  public Term {
    tokens = List.copyOf(tokens);
  }

  public boolean isOneWord() {
    return tokens.size() == 1;
  }

  public Term withOpen(boolean nowOpen) {
    return new Term(field, tokens, not, nowOpen);
  }

  /** As FTS5 reads it (SQLite documentation, "Full-text Query Syntax"). */
  public String match() {
    String phrase =
        tokens.stream().map(token -> '"' + token + '"').collect(Collectors.joining(" + "));
    return field.column + phrase + (open ? " *" : "");
  }
}
