package org.newsreel.parse;

import java.util.regex.Pattern;
import org.newsreel.model.Page;

/**
 * Reads web pages: by what their data say of the story, and by where an article stands on them; the
 * ones that have neither, as the text that they show.
 */
public final class WebPageParser implements StoryParser {
  private static final Pattern WEB_PAGE =
      Pattern.compile("\\A\\s*(<\\?xml|<!--|<!doctype\\s+html|<html)", Pattern.CASE_INSENSITIVE);

  @Override
  public boolean claims(Page page) {
    return WEB_PAGE.matcher(page.text()).lookingAt();
  }

  @Override
  public Reading read(Page page) throws ParseException {
    return new WebReading(page).read();
  }
}
