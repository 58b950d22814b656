package org.newsreel.parse.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Chooses the story's passages: starts from Readability's choice, adds what stands in the same
 * places, and takes out what says something else.
 */
final class Selection {
  private static final int REPEATABLE = 30;

  private Selection() {}

  static List<Passage> of(List<Passage> page, PageFacts facts) {
    Draft draft = new Draft(page);
    dropOtherArticles(draft);
    Likeness.add(draft);
    LinkedText.apply(facts.body(), draft);
    dropAfterMarkedBody(draft);
    Links.drop(draft);
    draft.drop(Invitations::isOne);
    dropRepeated(draft);
    Edges.trim(draft, facts);
    return draft.story().toList();
  }

  /** Where a page shows several articles, the first that has much of the text is the story. */
  private static void dropOtherArticles(Draft draft) {
    Map<Element, Integer> lengths = new HashMap<>();
    draft
        .story()
        .forEach(
            passage ->
                passage
                    .article()
                    .ifPresent(article -> lengths.merge(article, passage.length(), Integer::sum)));
    int much = draft.length() * 3 / 10;
    draft
        .story()
        .flatMap(passage -> passage.article().stream())
        .filter(article -> lengths.getOrDefault(article, 0) > much)
        .findFirst()
        .ifPresent(
            story ->
                draft.drop(
                    passage ->
                        passage.article().filter(a -> !Objects.equals(a, story)).isPresent()));
  }

  /** Some pages mark where the body is, in one piece: what comes below it does not belong. */
  private static void dropAfterMarkedBody(Draft draft) {
    Set<Element> bodies =
        draft.story().flatMap(passage -> passage.markedBody().stream()).collect(Collectors.toSet());
    if (bodies.size() != 1) {
      return;
    }
    int end = draft.size();
    while (end > 0 && draft.get(end - 1).markedBody().isEmpty()) {
      end--;
    }
    for (int i = end; i < draft.size(); i++) {
      draft.drop(i);
    }
  }

  /** What is said again in another place of the page is a caption, a quote or a teaser. */
  private static void dropRepeated(Draft draft) {
    Map<String, String> places = new HashMap<>();
    draft.drop(
        passage -> {
          String place = passage.place();
          return passage.length() >= REPEATABLE
              && !place.equals(places.computeIfAbsent(passage.words(), words -> place));
        });
  }
}
