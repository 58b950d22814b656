package org.newsreel.align;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newsreel.align.acoustic.AcousticModel;
import org.newsreel.align.acoustic.AcousticModel.Position;
import org.newsreel.align.acoustic.PhoneScores;
import org.newsreel.align.phones.Phone;
import org.newsreel.align.search.Chain;

/** Makes chains of states of the words that are listened for. */
final class Chains {
  /** In nepers: what it costs to leave out a word. Fitted on recordings with known times. */
  private static final float SKIP = Float.parseFloat(System.getProperty("skip", "80"));

  /** A token that may be a mark, and a label, cost as good as nothing. */
  private static final float SKIP_SILENT = 5;

  private static final float SKIP_LABEL = 10;

  /** A paragraph never costs more than so many words. */
  private static final int MOST_WORDS = 30;

  private final AcousticModel model;
  private final Map<Phone, Integer> numbers = new EnumMap<>(Phone.class);
  private final int silence;

  Chains(AcousticModel model) {
    this.model = model;
    for (Phone phone : Phone.values()) {
      numbers.put(phone, model.phone(phone.name()));
    }
    silence = model.phone("SIL");
  }

  /** One state for each phone, for steps of {@link PhoneScores}; the likeliest way of each word. */
  Chain coarse(Wording wording) {
    Chain.Builder builder = new Chain.Builder();
    for (Wording.Item item : wording.items()) {
      builder.word(skip(item) / PhoneScores.STEP);
      builder.way();
      for (Phone phone : item.ways().getFirst()) {
        builder.state(numbers.get(phone), 0, 0);
      }
    }
    addSpans(wording, builder, 1f / PhoneScores.STEP);
    return builder.build();
  }

  /** Three states for each phone, as its neighbours make it sound; all ways of each word. */
  Chain fine(Wording wording) {
    Chain.Builder builder = new Chain.Builder();
    List<Wording.Item> items = wording.items();
    for (int i = 0; i < items.size(); i++) {
      int left = i == 0 ? silence : numbers.get(items.get(i - 1).ways().getFirst().getLast());
      int right =
          i + 1 == items.size()
              ? silence
              : numbers.get(items.get(i + 1).ways().getFirst().getFirst());
      builder.word(skip(items.get(i)));
      for (List<Phone> way : items.get(i).ways()) {
        builder.way();
        addWay(way, left, right, builder);
      }
    }
    addSpans(wording, builder, 1);
    return builder.build();
  }

  private void addWay(List<Phone> way, int left, int right, Chain.Builder builder) {
    for (int i = 0; i < way.size(); i++) {
      int phone = numbers.get(way.get(i));
      int before = i == 0 ? left : numbers.get(way.get(i - 1));
      int after = i + 1 == way.size() ? right : numbers.get(way.get(i + 1));
      Position position = position(i, way.size());
      for (int state = 0; state < AcousticModel.STATES; state++) {
        builder.state(
            model.senone(position, phone, before, after, state),
            model.stay(phone, state),
            model.goOn(phone, state));
      }
    }
  }

  private static Position position(int place, int size) {
    if (size == 1) {
      return Position.SINGLE;
    }
    if (place == 0) {
      return Position.BEGIN;
    }
    return place + 1 == size ? Position.END : Position.INSIDE;
  }

  private static float skip(Wording.Item item) {
    return item.mayBeSilent() ? SKIP_SILENT : SKIP;
  }

  private static void addSpans(Wording wording, Chain.Builder builder, float scale) {
    for (Wording.Stretch label : wording.optional()) {
      builder.span(new Chain.Span(label.first(), label.end(), SKIP_LABEL * scale));
    }
    for (Wording.Stretch each : wording.paragraphs()) {
      int words = each.end() - each.first();
      if (words > MOST_WORDS) {
        builder.span(new Chain.Span(each.first(), each.end(), SKIP * MOST_WORDS * scale));
      }
    }
  }
}
