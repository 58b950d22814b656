package org.newsreel.parse;

import org.newsreel.model.Page;
import org.newsreel.model.Story;

/** Reads the stories of one kind of page. It holds no state: any thread may use it. */
public interface StoryParser {
  /** Whether this parser knows pages of this kind. Cheap: it looks, it does not parse. */
  boolean claims(Page page);

  /**
   * Reads the story that the page holds. Its passages hold every character that the page shows and
   * that is not a space, each once.
   *
   * @throws ParseException if there is no story in it
   */
  Reading read(Page page) throws ParseException;

  /** The story alone. */
  default Story parse(Page page) throws ParseException {
    return read(page).story();
  }
}
