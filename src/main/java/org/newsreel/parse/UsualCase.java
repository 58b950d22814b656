package org.newsreel.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that a label shouts, as the page writes them elsewhere, or else as names are written. */
final class UsualCase {
  private static final int MOST_CHARACTERS = 400_000;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'’]*");
  private static final Pattern SMALL =
      Pattern.compile("(?i:VAN|VON|DER|DEN|DE|DEL|DA|DOS|DU|AL|BIN|AND)");
  private static final Pattern KEPT = Pattern.compile("[IVX]{2,4}|(?:\\p{Lu}\\.)+\\p{Lu}?|\\P{L}*");
  private static final Pattern MC = Pattern.compile("(Mc)(\\p{Ll})(\\p{Ll}{2,})");
  private static final Pattern JOINED = Pattern.compile("(^|[-'’])(\\p{L})");
  private static final Pattern POSSESSIVE = Pattern.compile("(['’])S\\b");

  /** What programmes call themselves where they ask the questions. */
  private static final Set<String> STATIONS =
      Set.of(
          "DW", "BBC", "CNN", "NPR", "PBS", "ABC", "CBS", "NBC", "ARD", "ZDF", "ORF", "SRF", "RFI",
          "RTL", "VOA", "RFE", "AFP", "DPA", "AP", "SRG", "NHK", "RTS");

  private final Map<String, String> forms = new HashMap<>();

  /** Learns from the lines how the page writes its words. */
  UsualCase(List<Line> lines) {
    int read = 0;
    for (Line line : lines) {
      read += line.text().length();
      if (read > MOST_CHARACTERS) {
        break;
      }
      learn(line.text());
    }
  }

  private void learn(String text) {
    Matcher words = WORD.matcher(text);
    boolean begins = true;
    while (words.find()) {
      String word = words.group();
      boolean mixed = !word.equals(word.toUpperCase(Locale.ROOT));
      if (mixed && !begins) {
        forms.merge(word.toUpperCase(Locale.ROOT), word, UsualCase::better);
      }
      begins = endsSentence(text, words.end());
    }
  }

  private static boolean endsSentence(String text, int at) {
    return at < text.length() && ".:?!\"“".indexOf(text.charAt(at)) >= 0;
  }

  /** A form with capitals tells more of a name than one without. */
  private static String better(String known, String other) {
    return Character.isUpperCase(known.codePointAt(0)) ? known : other;
  }

  /** A name in usual case; one that has small letters already, or no capitals, as it is. */
  String name(String name) {
    if (!isShouted(name) || STATIONS.contains(name)) {
      return name;
    }
    List<String> words = Arrays.asList(name.split(" "));
    List<String> usual = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      usual.add(nameWord(words.get(i), i > 0 && i + 1 < words.size()));
    }
    return String.join(" ", usual);
  }

  /** A role in small letters, but for what the page writes with capitals. */
  String role(String role) {
    return isShouted(role)
        ? Arrays.stream(role.split(" ")).map(this::roleWord).collect(Collectors.joining(" "))
        : role;
  }

  private static boolean isShouted(String text) {
    return text.codePoints().filter(Character::isUpperCase).count() >= 2
        && text.codePoints().filter(Character::isLowerCase).count()
            <= text.codePoints().filter(Character::isUpperCase).count() / 2;
  }

  private String nameWord(String word, boolean within) {
    Optional<String> form = known(word).filter(known -> Character.isUpperCase(known.charAt(0)));
    if (form.isPresent()) {
      return form.get();
    }
    if (KEPT.matcher(word).matches() || !word.equals(word.toUpperCase(Locale.ROOT))) {
      return mixed(word);
    }
    if (within && SMALL.matcher(word).matches()) {
      return word.toLowerCase(Locale.ROOT);
    }
    return titled(word);
  }

  /** "McCAIN" and "DeSANTIS" tell their small letters themselves. */
  private static String mixed(String word) {
    Matcher tail = Pattern.compile("\\p{Ll}(\\p{Lu})(\\p{Lu}+)$").matcher(word);
    return tail.find()
        ? word.substring(0, tail.start(2)) + tail.group(2).toLowerCase(Locale.ROOT)
        : word;
  }

  private static String titled(String word) {
    String small = POSSESSIVE.matcher(word).replaceAll("$1s").toLowerCase(Locale.ROOT);
    String capital =
        JOINED
            .matcher(small)
            .replaceAll(
                start ->
                    isPossessive(small, start.start())
                        ? Matcher.quoteReplacement(start.group())
                        : Matcher.quoteReplacement(
                            start.group(1) + start.group(2).toUpperCase(Locale.ROOT)));
    return MC.matcher(capital)
        .replaceFirst(mc -> mc.group(1) + mc.group(2).toUpperCase(Locale.ROOT) + mc.group(3));
  }

  private static boolean isPossessive(String word, int at) {
    return at > 0 && "'’".indexOf(word.charAt(at)) >= 0 && at == word.length() - 2;
  }

  private String roleWord(String word) {
    return known(word).orElseGet(() -> isAbbreviation(word) ? word : word.toLowerCase(Locale.ROOT));
  }

  /** Letters that cannot be said as a word, with stops between them, or of a party and state. */
  private static boolean isAbbreviation(String word) {
    String letters = word.replaceAll("\\P{L}", "");
    return word.matches("(?:\\p{Lu}\\.)+\\p{P}*|\\p{Lu}-\\p{Lu}.*|\\(.*\\)|.*\\d.*")
        || letters.matches("[^AEIOUYaeiouy]{2,5}")
        || letters.matches("FBI|CIA|UN|US|UK|EU|CEO|UCLA|NATO|AP");
  }

  private Optional<String> known(String word) {
    Matcher bare = WORD.matcher(word);
    if (!bare.find()) {
      return Optional.empty();
    }
    String form = forms.get(bare.group());
    return form == null
        ? Optional.empty()
        : Optional.of(word.substring(0, bare.start()) + form + word.substring(bare.end()));
  }
}
