package org.newsreel.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.newsreel.align.phones.Phone;
import org.newsreel.align.phones.Pronouncer;
import org.newsreel.model.Sentence;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;
import org.newsreel.model.Word;

/**
 * What can be listened for of a transcript: its words with their sounds, cues left out, and which
 * stretches of them may well be unsaid.
 *
 * @param optional stretches that are likely labels rather than speech
 * @param paragraphs as stretches
 */
record Wording(List<Item> items, List<Stretch> optional, List<Stretch> paragraphs) {
  /** The longest label before a turn, in words: "Dr. Amir Saleh, Hydrologist, in Arabic:". */
  private static final int LONGEST_LABEL = 8;

  Wording {
    items = List.copyOf(items);
    optional = List.copyOf(optional);
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A word, or a character of one where a token may be a whole sentence.
   *
   * @param word its place in {@link Transcript#words()}
   * @param ways in which it may be said, none of them empty
   * @param mayBeSilent whether it may as well be left unsaid
   */
  record Item(int word, List<List<Phone>> ways, boolean mayBeSilent, Break before) {}

  /** Items from {@code first} up to, but not including, {@code end}. */
  record Stretch(int first, int end) {}

  static Wording of(Transcript transcript, Pronouncer pronouncer) {
    Reader reader = new Reader(transcript, pronouncer);
    reader.read();
    return new Wording(reader.items, reader.optional, reader.paragraphs);
  }

  /** What is listened for of some of the words: those that {@code wanted} takes, in one row. */
  Wording only(IntPredicate wanted) {
    List<Item> kept = new ArrayList<>();
    int[] places = new int[items.size() + 1];
    for (int i = 0; i < items.size(); i++) {
      places[i] = kept.size();
      if (wanted.test(items.get(i).word())) {
        kept.add(items.get(i));
      }
    }
    places[items.size()] = kept.size();
    return new Wording(kept, moved(optional, places), moved(paragraphs, places));
  }

  private static List<Stretch> moved(List<Stretch> stretches, int[] places) {
    return stretches.stream()
        .map(each -> new Stretch(places[each.first()], places[each.end()]))
        .filter(each -> each.end() > each.first())
        .toList();
  }

  /** Goes through the words of a transcript. */
  private static final class Reader {
    private final List<Word> words;
    private final Pronouncer pronouncer;
    private final Set<Integer> sentenceStarts = new HashSet<>();
    private final List<Boolean> cues = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Stretch> optional = new ArrayList<>();
    private final List<Stretch> paragraphs = new ArrayList<>();

    Reader(Transcript transcript, Pronouncer pronouncer) {
      this.words = transcript.words();
      this.pronouncer = pronouncer;
      transcript.sentences().stream().map(Sentence::firstWord).forEach(sentenceStarts::add);
      for (Turn turn : transcript.turns()) {
        turn.paragraphs().forEach(each -> cues.add(turn.kind() == Turn.Kind.CUE));
      }
    }

    void read() {
      for (int first = 0, end; first < words.size(); first = end) {
        int paragraph = words.get(first).paragraph();
        end = first + 1;
        while (end < words.size() && words.get(end).paragraph() == paragraph) {
          end++;
        }
        if (!cues.get(paragraph)) {
          readParagraph(first, end);
        }
      }
    }

    private void readParagraph(int first, int end) {
      int begin = items.size();
      int label = labelEnd(first, end);
      int open = -1;
      for (int i = first; i < end; i++) {
        String text = words.get(i).text();
        if (open < 0 && (text.startsWith("(") || text.startsWith("["))) {
          open = items.size();
        }
        add(i, text);
        if (open >= 0 && (text.contains(")") || text.contains("]"))) {
          addStretch(optional, open);
          open = -1;
        }
        if (i + 1 == label) {
          addStretch(optional, begin);
        }
      }
      addStretch(paragraphs, begin);
    }

    private void addStretch(List<Stretch> stretches, int first) {
      if (items.size() > first) {
        stretches.add(new Stretch(first, items.size()));
      }
    }

    /** Where a label such as "Ruth Calder:" ends; -1 if there is none. */
    private int labelEnd(int first, int end) {
      for (int i = first; i < Math.min(end - 1, first + LONGEST_LABEL); i++) {
        if (words.get(i).text().endsWith(":")) {
          return i + 1;
        }
      }
      return -1;
    }

    private Break before(int word) {
      if (items.isEmpty()
          || words.get(items.getLast().word()).paragraph() != words.get(word).paragraph()) {
        return Break.PARAGRAPH;
      }
      return sentenceStarts.contains(word) && items.getLast().word() != word
          ? Break.SENTENCE
          : Break.WORD;
    }

    private void add(int word, String text) {
      Unspaced.parts(text).forEach(part -> addPart(word, part));
    }

    private void addPart(int word, String part) {
      List<List<Phone>> ways = pronouncer.ways(part);
      List<List<Phone>> said = ways.stream().filter(way -> !way.isEmpty()).toList();
      if (!said.isEmpty()) {
        items.add(new Item(word, said, said.size() < ways.size(), before(word)));
      }
    }
  }
}
