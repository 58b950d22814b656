package org.newsreel.parse.body;

import java.util.regex.Pattern;

/** Short passages that send the reader elsewhere, or say that an advertisement follows. */
final class Invitations {
  private static final Pattern WHOLE =
      Pattern.compile(
          "(advertisement|advertising|anzeige|werbung|annons|annonce|publicité|publicidad|pubblicità"
              + "|advertentie|reklame|reklama|related( stories| articles| content)?|read more|more on this"
              + "|(das könnte sie|auch) (auch )?interess.*|mehr zum thema|lesen sie auch|lesen sie mehr"
              + "|you may also like|you might also like|czytaj więcej|les også|läs mer|läs också"
              + "|leia também|lea también|lire aussi|à lire aussi|leggi anche|lees ook"
              + "|comments?|kommentare?)[\\s.:…>»]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(read more|read also|read next|also read|see also|related|more|watch|click here|sign up"
              + "|subscribe|follow us|lesen sie auch|lesen sie hier|mehr dazu|siehe auch|auch interessant"
              + "|lire aussi|à lire aussi|voir aussi|lea también|lee también|leggi anche|leia também"
              + "|lees ook|les også|läs mer|läs också|læs også|czytaj także|czytaj też)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final Pattern CONSENT =
      Pattern.compile(
          "an dieser stelle .*\\bextern.*|.*\\beinverstanden, dass .*\\binhalte?\\b.*"
              + "|personenbezogene daten können .*übermittelt.*|empfohlener (redaktioneller|externer) inhalt"
              + "|.*enable javascript.*|.*aktivieren sie javascript.*"
              + "|.*\\b(accept|allow|consent)\\b.*\\bcookies?\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private Invitations() {}

  static boolean isOne(Passage passage) {
    return (passage.length() < 400 && CONSENT.matcher(passage.words()).matches())
        || (passage.length() < 60 && WHOLE.matcher(passage.words()).matches())
        || (passage.length() < 200
            && passage.linked() * 3 > passage.length()
            && BEGINNING.matcher(passage.words()).matches());
  }
}
