package org.newsreel.library.query;

import static org.newsreel.library.query.Term.Field.ANYWHERE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsreel.library.query.Folding.Token;

/**
 * What a reader looks for: words, {@code "exact words"}, {@code -not}, {@code speaker:}, {@code
 * title:}, and what {@link Filter} knows. Whatever is typed means something; what is no filter is
 * words.
 *
 * @param terms words
 * @param conditions filters; stories in the trash are left out unless one asks for them
 */
public record Query(List<Term> terms, List<Sql> conditions) {
  static final String TRASHED = "story.trashed IS NOT NULL";

  /** More would be too much for SQLite, and no reader means them. */
  private static final int LONGEST = 10_000;

  private static final int MOST = 50;

  private static final Pattern PART =
      Pattern.compile("(-?)(?:(\\p{L}+)([:<>]))?(?:\"([^\"]*)(\"?)|(\\S+))");

  /** A filter without its value. */
  private static final Pattern BEGUN = Pattern.compile("-?(\\p{L}+)[:<>]");

  private static final Pattern QUOTES = Pattern.compile("[\u201C\u201D\u201E\u201F\u00AB\u00BB]");

  /** Everything but the trash. */
  public static final Query ALL = parse("");

  public Query {
    terms = List.copyOf(terms);
    conditions = List.copyOf(conditions);
  }

  /** Reads what was typed. The last part may be the beginning of something. */
  public static Query parse(String typed) {
    String plain = QUOTES.matcher(typed).replaceAll("\"");
    String text = plain.substring(0, Math.min(plain.length(), LONGEST));
    Set<Term> terms = new LinkedHashSet<>();
    Set<Sql> conditions = new LinkedHashSet<>();
    for (MatchResult part : PART.matcher(text).results().toList()) {
      boolean open = part.end() == text.length() && !isClosed(part);
      Optional<Sql> condition = condition(part, open);
      condition.ifPresent(conditions::add);
      if (condition.isEmpty() && !(open && isBegun(part))) {
        term(part, open).ifPresent(terms::add);
      }
    }
    List<Sql> kinds = conditions.stream().limit(MOST).collect(Collectors.toList());
    if (kinds.stream().noneMatch(kind -> kind.text().contains(TRASHED))) {
      kinds.addFirst(Sql.of("story.trashed IS NULL"));
    }
    return new Query(terms.stream().limit(MOST).toList(), kinds);
  }

  private static boolean isClosed(MatchResult part) {
    return part.group(5) != null && !part.group(5).isEmpty();
  }

  /** Whether a filter is being typed, and makes no sense yet. */
  private static boolean isBegun(MatchResult part) {
    Matcher begun = BEGUN.matcher(part.group());
    String name = begun.matches() ? begun.group(1) : part.group(2);
    return name != null
        && (Filter.named(name).isPresent() || (begun.matches() && field(name) != ANYWHERE));
  }

  private static Optional<Sql> condition(MatchResult part, boolean open) {
    if (part.group(2) == null) {
      return Optional.empty();
    }
    return Filter.named(part.group(2))
        .flatMap(filter -> filter.sql(part.group(3).charAt(0), value(part), open))
        .map(sql -> part.group(1).isEmpty() ? sql : sql.not());
  }

  private static Optional<Term> term(MatchResult part, boolean open) {
    Term.Field field = part.group(2) == null ? ANYWHERE : field(part.group(2));
    boolean not = !part.group(1).isEmpty();
    String text =
        field == ANYWHERE && part.group(2) != null
            ? part.group(2) + " " + value(part)
            : value(part);
    List<String> tokens = Folding.tokens(text).stream().map(Token::text).toList();
    // Whoever types -b on the way to -boats does not want to lose all with a b.
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(new Term(field, tokens, not, open && !not));
  }

  private static Term.Field field(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "speaker" -> Term.Field.SPEAKER;
      case "title" -> Term.Field.TITLE;
      default -> ANYWHERE;
    };
  }

  private static String value(MatchResult part) {
    return part.group(4) == null ? part.group(6) : part.group(4);
  }

  /** Whether it looks for words, not only for kinds of stories. */
  public boolean hasWords() {
    return terms.stream().anyMatch(term -> !term.not());
  }

  /** Terms that a story must have. */
  public List<Term> wanted() {
    return terms.stream().filter(term -> !term.not()).toList();
  }

  /** Terms that a story must not have. */
  public List<Term> unwanted() {
    return terms.stream().filter(Term::not).toList();
  }

  /** The same, every wanted word being whole, or every one the beginning of one. */
  public Query withOpen(boolean open) {
    return new Query(
        terms.stream().map(term -> term.withOpen(open && !term.not())).toList(), conditions);
  }
}
