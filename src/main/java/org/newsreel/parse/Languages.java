package org.newsreel.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.langdetect.DefaultLanguageDetectorContextGenerator;
import opennlp.tools.langdetect.LanguageDetectorContextGenerator;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.MaxentModel;

/** Tells the language of a text. The first question costs half a second, and some 30 MB. */
public final class Languages {
  static final String UNKNOWN = "und";

  /** Fewer letters than this are a guess. */
  private static final int FEWEST_LETTERS = 20;

  /** More than this makes it slower and no surer. */
  private static final int MOST_CHARACTERS = 1_500;

  /** What the model calls by narrower names than texts go by. */
  private static final Map<String, String> NARROWER =
      Map.of("cmn", "zh", "pes", "fa", "nob", "no", "nno", "no", "ekk", "et", "lvs", "lv");

  private static final LanguageDetectorContextGenerator CONTEXT =
      new DefaultLanguageDetectorContextGenerator(1, 3);

  private Languages() {}

  /** The BCP 47 tag of the text's language, "und" where there is too little of it to tell. */
  public static String of(String text) {
    String sample = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return UNKNOWN;
    }
    String code = code(plain(sample));
    return NARROWER.getOrDefault(code, Loaded.TAGS.getOrDefault(code, UNKNOWN));
  }

  /** The model knows languages by rows of one to three characters, and how often they come. */
  private static String code(String plain) {
    Map<String, Integer> rows = new HashMap<>();
    for (CharSequence row : CONTEXT.<CharSequence>getContext(plain)) {
      rows.merge(row.toString(), 1, Integer::sum);
    }
    float[] counts = new float[rows.size()];
    int place = 0;
    for (int count : rows.values()) {
      counts[place++] = count;
    }
    MaxentModel model = Loaded.MODEL.getMaxentModel();
    return model.getBestOutcome(model.eval(rows.keySet().toArray(new String[0]), counts));
  }

  /**
   * Leaves out what says nothing of a language. The detector's own way, with five patterns, takes
   * as long as all the rest.
   */
  private static String plain(String sample) {
    StringBuilder plain = new StringBuilder(sample.length());
    for (int i = 0; i < sample.length(); i++) {
      char next = sample.charAt(i);
      char letter = Character.isDigit(next) || Character.isWhitespace(next) ? ' ' : next;
      if (letter != ' ' || (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ')) {
        plain.append(letter);
      }
    }
    return plain.toString();
  }

  /** Read when first asked for: a start without a new story needs none of it. */
  private static final class Loaded {
    private static final LanguageDetectorModel MODEL = model();
    private static final Map<String, String> TAGS = tags();

    private static LanguageDetectorModel model() {
      try (InputStream in =
          Objects.requireNonNull(
              ClassLoader.getSystemResourceAsStream("langdetect-183.bin"),
              "the language model's library is missing")) {
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Two-letter tags by three-letter codes. */
    private static Map<String, String> tags() {
      Map<String, String> tags = new HashMap<>();
      for (String tag : Locale.getISOLanguages()) {
        // The JDK still lists the names that Hebrew, Indonesian and Yiddish had before 1989.
        if (!tag.equals("iw") && !tag.equals("in") && !tag.equals("ji")) {
          tags.put(Locale.of(tag).getISO3Language(), tag);
        }
      }
      return tags;
    }
  }
}
