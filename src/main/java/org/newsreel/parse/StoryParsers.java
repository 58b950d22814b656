package org.newsreel.parse;

import java.util.List;
import org.newsreel.model.Page;
import org.newsreel.model.Story;

/** All parsers, and the choice between them. */
public final class StoryParsers {
  /** The first to claim a page reads it; the last claims every page. */
  public static final List<StoryParser> ALL = List.of(new WebPageParser(), new TextDumpParser());

  private StoryParsers() {}

  /**
   * The story that the page holds.
   *
   * @throws ParseException if there is no story in it
   */
  public static Story parse(Page page) throws ParseException {
    return read(page).story();
  }

  /**
   * The story that the page holds, and what else the page says of it.
   *
   * @throws ParseException if there is no story in it
   */
  public static Reading read(Page page) throws ParseException {
    for (StoryParser parser : ALL) {
      if (parser.claims(page)) {
        return parser.read(page);
      }
    }
    throw new ParseException(page.origin(), "a parser for this kind of page");
  }
}
