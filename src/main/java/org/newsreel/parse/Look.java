package org.newsreel.parse;

/** What a line looks like by itself, before its place on the page decides what it is. */
enum Look {
  SKIP_LINK("a link past the menus"),
  SECTION_LINK("a link past a list of other stories"),
  FOOTER_HEADING("the heading of a list of other stories"),
  PLAYER_FALLBACK("what a browser says that cannot show the clip"),
  LENGTH("a length and nothing else"),
  DATE("a date and nothing else"),
  TRANSCRIPT_MARKER("the line that announces the transcript"),
  LABEL("a name and a role in brackets above somebody's words"),
  SPEAKER("a speaker's name and a colon before the words"),
  ASIDE("a time or a tag beside a speaker's name"),
  CUE("a sound in brackets"),
  NOTICE("what the site says of rights and transcripts"),
  SIGN_OFF("the initials and agencies that the report is signed with"),
  NO_LETTERS("a line without letters"),
  TEXT("a line of text");

  private final String rule;

  Look(String rule) {
    this.rule = rule;
  }

  /** In the reader's words. */
  String rule() {
    return rule;
  }

  /** Whether it stands around the title of a story, and seldom anywhere else. */
  boolean anchorsTitle() {
    return this == LENGTH || this == PLAYER_FALLBACK || this == DATE;
  }
}
