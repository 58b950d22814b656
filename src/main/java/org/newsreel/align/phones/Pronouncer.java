package org.newsreel.align.phones;

import java.util.List;
import java.util.Locale;

/** How the tokens of a text may be said in one language. One per thread. */
public final class Pronouncer {
  private static final int LONGEST_TOKEN = 1000;

  private final boolean knowsLetters;
  private final Language language;

  private Pronouncer(boolean knowsLetters, Language language) {
    this.knowsLetters = knowsLetters;
    this.language = language;
  }

  /**
   * A pronouncer for texts in one language.
   *
   * @param language BCP 47 tag, may be empty or unknown
   */
  public static Pronouncer of(String language) {
    String tag = Locale.forLanguageTag(language).getLanguage();
    boolean known = Language.WRITTEN.contains(tag);
    return new Pronouncer(known, Language.read(known ? tag : "en"));
  }

  /** Whether letters of this language can be said at all. */
  public boolean knowsLetters() {
    return knowsLetters;
  }

  /**
   * The ways in which a token may be said, the likeliest first, at most 6: none where nothing in it
   * is said ("-", "…"); an empty one where it may as well be left unsaid.
   */
  public List<List<Phone>> ways(String token) {
    String capped = token.substring(0, Math.min(token.length(), LONGEST_TOKEN));
    Ways ways = language.rules().ways(capped.toLowerCase(Locale.ROOT));
    return ways.isSilent() ? List.of() : ways.all();
  }
}
