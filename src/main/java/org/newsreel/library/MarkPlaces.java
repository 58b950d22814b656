package org.newsreel.library;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.newsreel.model.Mark;
import org.newsreel.model.Word;

/**
 * Where marked words are in a text that may have been read anew since.
 *
 * @param words of the text as it is now
 */
record MarkPlaces(List<Word> words) {
  /** Puts a mark where its words are, the nearest place where there are several. */
  Mark put(Mark mark) {
    List<String> said = List.of(mark.said().strip().split("\\s+", -1));
    return IntStream.rangeClosed(0, words.size() - said.size())
        .filter(place -> isAt(said, place))
        .boxed()
        .min(Comparator.comparingInt(place -> Math.abs(place - mark.firstWord())))
        .map(place -> mark.at(place, place + said.size()))
        .orElseGet(() -> mark.at(mark.firstWord(), mark.firstWord()));
  }

  private boolean isAt(List<String> said, int place) {
    return IntStream.range(0, said.size())
        .allMatch(i -> words.get(place + i).text().equals(said.get(i)));
  }
}
