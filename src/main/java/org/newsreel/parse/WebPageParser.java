package org.newsreel.parse;

import org.newsreel.model.Page;
import org.newsreel.model.Story;

/** Reads web pages. */
public final class WebPageParser implements StoryParser {
  private final StoryParser dumps = new TextDumpParser();

  @Override
  public boolean claims(Page page) {
    return WebText.isWebPage(page.text());
  }

  @Override
  public Story parse(Page page) throws ParseException {
    return dumps.parse(new Page(page.origin(), page.address(), WebText.visible(page.text())));
  }
}
