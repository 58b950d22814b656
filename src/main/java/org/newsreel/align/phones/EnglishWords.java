package org.newsreel.align.phones;

import static org.newsreel.align.phones.Phone.AH;
import static org.newsreel.align.phones.Phone.CH;
import static org.newsreel.align.phones.Phone.D;
import static org.newsreel.align.phones.Phone.F;
import static org.newsreel.align.phones.Phone.IH;
import static org.newsreel.align.phones.Phone.IY;
import static org.newsreel.align.phones.Phone.JH;
import static org.newsreel.align.phones.Phone.K;
import static org.newsreel.align.phones.Phone.L;
import static org.newsreel.align.phones.Phone.N;
import static org.newsreel.align.phones.Phone.NG;
import static org.newsreel.align.phones.Phone.P;
import static org.newsreel.align.phones.Phone.S;
import static org.newsreel.align.phones.Phone.SH;
import static org.newsreel.align.phones.Phone.T;
import static org.newsreel.align.phones.Phone.TH;
import static org.newsreel.align.phones.Phone.Z;
import static org.newsreel.align.phones.Phone.ZH;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * English words: those of the dictionary, what can be made of them, and others by their letters.
 */
final class EnglishWords implements Words {
  private static final Set<Phone> HISSING = EnumSet.of(S, Z, SH, ZH, CH, JH);
  private static final Set<Phone> VOICELESS = EnumSet.of(P, T, K, F, TH);
  private static final int SHORTEST_IN_COMPOUND = 4;
  private static final int LONGEST_KNOWN = 40;

  private final EnglishDictionary dictionary = EnglishDictionary.get();
  private final WrittenWords written;

  EnglishWords(Language language, Hearing hearing) {
    written = new WrittenWords(language, hearing);
  }

  @Override
  public Ways ways(String word) {
    Ways known = known(Letters.plain(word));
    return known.isNone() ? written.ways(word) : known;
  }

  private Ways known(String word) {
    if (word.length() > LONGEST_KNOWN) {
      return Ways.NONE;
    }
    return Stream.<Function<String, Ways>>of(dictionary::ways, this::inflected, this::compound)
        .map(each -> each.apply(word))
        .filter(ways -> !ways.isNone())
        .findFirst()
        .orElse(Ways.NONE);
  }

  private Ways inflected(String word) {
    return Stream.of(
            with(word, "'s", "", EnglishWords::withS),
            with(word, "'", "", Function.identity()),
            with(word, "s", "", EnglishWords::withS),
            with(word, "es", "", EnglishWords::withS),
            with(word, "ies", "y", EnglishWords::withS),
            with(word, "ed", "", EnglishWords::withD),
            with(word, "ed", "e", EnglishWords::withD),
            with(word, "ing", "", phones -> and(phones, IH, NG)),
            with(word, "ing", "e", phones -> and(phones, IH, NG)),
            with(word, "ly", "", phones -> and(phones, L, IY)),
            with(word, "less", "", phones -> and(phones, L, AH, S)),
            with(word, "ness", "", phones -> and(phones, N, AH, S)))
        .filter(ways -> !ways.isNone())
        .findFirst()
        .orElse(Ways.NONE);
  }

  /** The ways of the word with an ending in place of what ends its dictionary form. */
  private Ways with(
      String word, String ending, String instead, Function<List<Phone>, List<Phone>> said) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
      return Ways.NONE;
    }
    String stem = word.substring(0, word.length() - ending.length()) + instead;
    return new Ways(dictionary.ways(stem).all().stream().map(said).toList());
  }

  private static List<Phone> withS(List<Phone> phones) {
    Phone last = phones.getLast();
    return HISSING.contains(last)
        ? and(phones, IH, Z)
        : and(phones, VOICELESS.contains(last) ? S : Z);
  }

  private static List<Phone> withD(List<Phone> phones) {
    Phone last = phones.getLast();
    if (last == T || last == D) {
      return and(phones, IH, D);
    }
    return and(phones, VOICELESS.contains(last) || (HISSING.contains(last) && last != Z) ? T : D);
  }

  private static List<Phone> and(List<Phone> phones, Phone... ending) {
    return Stream.concat(phones.stream(), Stream.of(ending)).toList();
  }

  /** Two words of the dictionary in one, such as "livestream"; the longest first one counts. */
  private Ways compound(String word) {
    for (int i = word.length() - SHORTEST_IN_COMPOUND; i >= SHORTEST_IN_COMPOUND; i--) {
      Ways first = dictionary.ways(word.substring(0, i));
      Ways second = first.isNone() ? Ways.NONE : dictionary.ways(word.substring(i));
      if (!second.isNone()) {
        return Ways.inARow(List.of(first, second));
      }
    }
    return Ways.NONE;
  }

  @Override
  public boolean isKnown(String word) {
    return !dictionary.ways(word).isNone() || written.isKnown(word);
  }

  @Override
  public Language language() {
    return written.language();
  }
}
