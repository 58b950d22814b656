package org.newsreel.parse;

import org.newsreel.model.Page;
import org.newsreel.model.Story;

/** Reads the stories of one kind of page. It holds no state: any thread may use it. */
public interface StoryParser {
  /** Whether this parser knows pages of this kind. Cheap: it looks, it does not parse. */
  boolean claims(Page page);

  /**
   * The story that the page holds. Its passages hold every character of the page that is not a
   * space, each once.
   *
   * @throws ParseException if there is no story in it
   */
  Story parse(Page page) throws ParseException;
}
