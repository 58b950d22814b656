package org.newsreel.feeds;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who a feed says made it. */
final class Persons {
  private static final String EMAIL = "[^\\s<>()\\[\\]@]{1,100}@[^\\s<>()\\[\\]@]{1,100}";

  /** "Ann Lee (ann@example.org)", "ann@example.org (Ann Lee)", "Ann Lee <ann@example.org>". */
  private static final Pattern WITH_EMAIL =
      Pattern.compile(
          "(?<before>[^@]*?)[\\s<(\\[]*(?:mailto:)?(?<email>"
              + EMAIL
              + ")[\\s>)\\]]*(?<after>[^@]*)");

  private Persons() {}

  static List<FeedPerson> of(FeedElement element) {
    List<FeedPerson> said = of(element, "author", "dc:creator", "dc:author");
    if (!said.isEmpty()) {
      return said;
    }
    List<FeedPerson> other = of(element, "itunes:author", "managingeditor", "media:credit");
    return other.isEmpty() ? of(element, "webmaster", "itunes:owner", "dc:publisher") : other;
  }

  private static List<FeedPerson> of(FeedElement element, String... names) {
    return element.all(names).stream()
        .map(Persons::person)
        .filter(FeedPerson::isSomebody)
        .distinct()
        .toList();
  }

  private static FeedPerson person(FeedElement said) {
    if (said.element().childrenSize() == 0) {
      return person(said.text());
    }
    String address = said.say("uri", "url", "homepage");
    FeedPerson person =
        new FeedPerson(
            said.say("name", "itunes:name"),
            said.say("email", "itunes:email"),
            Addresses.web(said.base(), address));
    return person.isSomebody() ? person : person(said.text());
  }

  static FeedPerson person(String text) {
    Matcher found = WITH_EMAIL.matcher(text);
    if (text.length() > 500 || !found.matches()) {
      return new FeedPerson(text, "", "");
    }
    String name =
        Stream.of(found.group("before"), found.group("after"))
            .map(part -> part.replaceAll("^[\\s(\\[<\"]+|[\\s)\\]>\"]+$", ""))
            .filter(part -> !part.isEmpty())
            .findFirst()
            .orElse("");
    return new FeedPerson(name, found.group("email"), "");
  }
}
