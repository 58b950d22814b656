package org.newsreel.parse.claims;

/** What can be claimed of a story. */
public enum Field {
  TITLE,
  AUTHORS,
  PUBLISHED,
  LANGUAGE,
  DESCRIPTION,
  SITE,
  ADDRESS,
  SECTION,
  CLIP,
  RELATED,
  /** The story's body as markup, from the page's data. */
  TEXT,
  /** What is spoken in the clip, as markup. */
  MANUSCRIPT
}
