package org.newsreel.align;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.newsreel.align.acoustic.AcousticModel;
import org.newsreel.align.acoustic.AcousticModel.Position;
import org.newsreel.align.acoustic.PhoneScores;
import org.newsreel.align.phones.Phone;
import org.newsreel.align.search.Chain;

/** Makes chains of states of the words that are listened for. */
final class Chains {
  private final AcousticModel model;

  /** The model's number of each phone. */
  private final ToIntFunction<Phone> numbers;

  private final int silence;
  private final SearchCosts costs;

  Chains(AcousticModel model, SearchCosts costs) {
    this.model = model;
    this.costs = costs;
    Map<Phone, Integer> found = new EnumMap<>(Phone.class);
    for (Phone phone : Phone.values()) {
      found.put(phone, model.phone(phone.name()));
    }
    numbers = phone -> found.getOrDefault(phone, -1);
    silence = model.phone("SIL");
  }

  /** One state for each phone, for steps of {@link PhoneScores}; the likeliest way of each word. */
  Chain coarse(Wording wording) {
    float scale = 1f / PhoneScores.STEP;
    Chain.Builder builder =
        new Chain.Builder(SearchCosts.PAUSE * scale, SearchCosts.UNWRITTEN * scale);
    for (Wording.Item item : wording.items()) {
      builder.word(skip(item) * scale, unwritten(item) * scale, linger(item));
      builder.way();
      for (Phone phone : item.ways().getFirst()) {
        builder.state(numbers.applyAsInt(phone), 0, 0);
      }
    }
    addSpans(wording, builder, scale);
    return builder.build();
  }

  /** Three states for each phone, as its neighbours make it sound; all ways of each word. */
  Chain fine(Wording wording) {
    Chain.Builder builder = new Chain.Builder(SearchCosts.PAUSE, SearchCosts.UNWRITTEN);
    List<Wording.Item> items = wording.items();
    for (int i = 0; i < items.size(); i++) {
      int left =
          i == 0 ? silence : numbers.applyAsInt(items.get(i - 1).ways().getFirst().getLast());
      int right =
          i + 1 == items.size()
              ? silence
              : numbers.applyAsInt(items.get(i + 1).ways().getFirst().getFirst());
      builder.word(skip(items.get(i)), unwritten(items.get(i)), linger(items.get(i)));
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
      int phone = numbers.applyAsInt(way.get(i));
      int before = i == 0 ? left : numbers.applyAsInt(way.get(i - 1));
      int after = i + 1 == way.size() ? right : numbers.applyAsInt(way.get(i + 1));
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

  private float linger(Wording.Item item) {
    return switch (item.before()) {
      case WORD, CLAUSE -> costs.linger();
      case SENTENCE -> SearchCosts.LINGER_BETWEEN_SENTENCES;
      case PARAGRAPH -> 0;
    };
  }

  private static float unwritten(Wording.Item item) {
    return switch (item.before()) {
      case WORD, CLAUSE -> SearchCosts.UNWRITTEN_IN_SENTENCE;
      case SENTENCE, PARAGRAPH -> SearchCosts.UNWRITTEN;
    };
  }

  private float skip(Wording.Item item) {
    return item.mayBeSilent() ? SearchCosts.SKIP_SILENT : costs.skip(item.ways().getFirst().size());
  }

  private void addSpans(Wording wording, Chain.Builder builder, float scale) {
    for (Wording.Stretch label : wording.optional()) {
      builder.span(new Chain.Span(label.first(), label.end(), SearchCosts.SKIP_LABEL * scale));
    }
    for (Wording.Stretch each : wording.paragraphs()) {
      int words = each.end() - each.first();
      if (words > SearchCosts.MOST_WORDS) {
        builder.span(
            new Chain.Span(
                each.first(), each.end(), costs.skip() * SearchCosts.MOST_WORDS * scale));
      }
    }
  }
}
