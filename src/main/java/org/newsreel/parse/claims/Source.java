package org.newsreel.parse.claims;

/** Where on a page a claim stands. */
public enum Source {
  /** The page's own data, from which its script draws it. */
  STATE("the page's data"),
  /** Markup that only this broadcaster's pages have. */
  SITE("the site's markup"),
  /** A long string in a script, whatever its name. */
  SCRIPT("a script"),
  JSON_LD("JSON-LD"),
  /** Of a node that describes the page or its video, and not the article. */
  JSON_LD_PAGE("JSON-LD of the page"),
  /** An author that is an organisation. */
  JSON_LD_ORGANISATION("JSON-LD, an organisation"),
  OPEN_GRAPH("Open Graph"),
  TWITTER("Twitter card"),
  META("meta element"),
  MICRODATA("microdata"),
  BYLINE("byline"),
  HEADING("heading"),
  TIME("time element"),
  /** A line that looks like a date, in an element that is called one. */
  DATE_LINE("date line"),
  PLAYER("player"),
  TITLE_ELEMENT("page title"),
  HTML("html element"),
  LINK("link element"),
  ADDRESS("address");

  private final String words;

  Source(String words) {
    this.words = words;
  }

  /** As the reader is told, after "from". */
  public String words() {
    return words;
  }
}
