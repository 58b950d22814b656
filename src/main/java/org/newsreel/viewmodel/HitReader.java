package org.newsreel.viewmodel;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsreel.library.Catalogue;
import org.newsreel.library.LibraryException;
import org.newsreel.library.query.Moments;
import org.newsreel.library.query.Query;
import org.newsreel.model.Moment;
import org.newsreel.model.StoryEntry;

/** Looks for stories, and in them. Belongs in the background. */
record HitReader(Catalogue catalogue) {
  /** Stories that were found, and one more where there are more than are shown. */
  record Numbers(Query query, List<Long> numbers) {
    static final Numbers NONE = new Numbers(Query.ALL, List.of());

    int count() {
      return numbers.size();
    }
  }

  private static final System.Logger LOG = System.getLogger(HitReader.class.getName());

  /** Ticks on a timeline; more could not be told apart. */
  private static final int MOMENTS = 60;

  Numbers find(String typed, boolean ranked, int most) throws LibraryException {
    Query query = Query.parse(typed);
    long[] numbers = ranked ? catalogue.ranked(query, most) : catalogue.typed(query, most);
    return new Numbers(query, Arrays.stream(numbers).boxed().toList());
  }

  /** Looks into those stories from one place up to another; fewer where it is interrupted. */
  List<Hit> read(Numbers found, int from, int to) throws LibraryException {
    long[] wanted =
        found.numbers().stream().skip(from).limit(to - from).mapToLong(Long::longValue).toArray();
    List<Hit> hits = new ArrayList<>();
    for (StoryEntry entry : catalogue.entries(wanted).values()) {
      if (Thread.currentThread().isInterrupted()) {
        return hits;
      }
      hits.add(
          new Hit(
              entry, Moments.hits(entry.title(), found.query()), moments(entry, found.query())));
    }
    return hits;
  }

  /** A story that cannot be read is found all the same. */
  private List<Moment> moments(StoryEntry entry, Query query) {
    try {
      return query.hasWords() ? catalogue.moments(entry.id(), query, MOMENTS) : List.of();
    } catch (LibraryException e) {
      LOG.log(Level.WARNING, "A story that was found cannot be read", e);
      return List.of();
    }
  }
}
