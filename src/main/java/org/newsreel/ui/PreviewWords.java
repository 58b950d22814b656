package org.newsreel.ui;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.newsreel.model.Passage.Role;
import org.newsreel.viewmodel.Preview;
import org.newsreel.viewmodel.PreviewLine;
import org.newsreel.viewmodel.PreviewLine.Use;

/** What the preview calls things. */
final class PreviewWords {
  private PreviewWords() {}

  static String mark(Use use) {
    return Messages.text(key("preview.mark.", use));
  }

  /** What a line is, and its words or the reason why. */
  static String line(PreviewLine line, String rest) {
    return Messages.text(key("preview.line.", line.use()), role(line.passage().role()), rest);
  }

  /** To a reader, all that is the site's is left out; why is another question. */
  static String role(Role role) {
    return Messages.text(key("preview.role.", role.isBoilerplate() ? PreviewLine.LEFT_OUT : role));
  }

  static String warning(Preview.Warning warning, Preview preview) {
    return Messages.text(key("preview.warning.", warning), preview.mixedQuotes().toArray());
  }

  /** "Danish"; a tag that nobody has a name for stays as it is. */
  static String language(String tag) {
    return tag.equals("und")
        ? Messages.text("preview.no-language")
        : Locale.forLanguageTag(tag).getDisplayName();
  }

  /** The tags of all languages, in the order of their names. */
  static List<String> languages() {
    Stream<String> named =
        Arrays.stream(Locale.getISOLanguages())
            // The JDK still lists the names that Hebrew, Indonesian and Yiddish had before 1989.
            .filter(tag -> Locale.of(tag).toLanguageTag().equals(tag))
            .sorted(Comparator.comparing(PreviewWords::language, Collator.getInstance()));
    return Stream.concat(Stream.of("und"), named).toList();
  }

  private static String key(String family, Enum<?> constant) {
    return family + constant.name().toLowerCase(Locale.ROOT);
  }
}
