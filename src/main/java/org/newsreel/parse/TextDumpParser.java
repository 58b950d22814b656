package org.newsreel.parse;

import java.util.List;
import java.util.Optional;
import org.newsreel.model.Page;

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
  public Reading read(Page page) throws ParseException {
    SpokenLines spoken = SpokenLines.of(PageLines.of(page));
    List<Look> looks = Looks.of(spoken.lines());
    StoryDraft draft = new StoryDraft();
    int text = new Head(spoken.lines(), looks, draft).read();
    new Body(spoken, looks, draft).read(text);
    return new Reading(draft.story(page), Optional.empty(), "");
  }
}
