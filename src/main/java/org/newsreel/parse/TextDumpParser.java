package org.newsreel.parse;

import java.util.List;
import org.newsreel.model.Page;
import org.newsreel.model.Story;

/**
 * Reads the text that is left when a broadcaster's page is copied or dumped: skip links, title,
 * length, authors, date, lede, transcript, and the links that follow.
 */
public final class TextDumpParser implements StoryParser {
  @Override
  public boolean claims(Page page) {
    return true;
  }

  @Override
  public Story parse(Page page) throws ParseException {
    List<Line> lines = PageLines.of(page);
    List<Look> looks = Looks.of(lines);
    StoryDraft draft = new StoryDraft();
    int text = new Head(lines, looks, draft).read();
    new Body(lines, looks, draft).read(text);
    return draft.story(page);
  }
}
