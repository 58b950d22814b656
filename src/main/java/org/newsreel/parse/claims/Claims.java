package org.newsreel.parse.claims;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.newsreel.model.CaptionsLink;
import org.newsreel.model.Link;
import org.newsreel.model.Person;
import org.newsreel.model.RemoteClip;

/** Weighs what the places of a page claim against each other. */
public final class Claims {
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,8})*");

  private final Findings findings;
  private final WebAddress address;
  private final WrittenDates dates;
  private final Map<Field, Source> sources = new EnumMap<>(Field.class);

  private Claims(Findings findings, String address, WrittenDates dates) {
    this.findings = findings;
    this.address =
        new WebAddress(
            Stream.concat(Stream.of(address), findings.of(Field.ADDRESS).stream().map(Claim::value))
                .filter(WebAddress::isWhole)
                .findFirst()
                .orElse(""));
    this.dates = dates;
  }

  /**
   * What the page says of its story. The page is not changed.
   *
   * @param address the page's own; empty where nobody knows
   */
  public static PageFacts of(Document document, String address, WrittenDates dates) {
    return new Claims(findings(document, address), address, dates).weighed();
  }

  /** All that is claimed, the surest first within a field, for those who want to see. */
  public static List<Claim> all(Document document, String address) {
    Findings findings = findings(document, address);
    return Stream.of(Field.values()).flatMap(field -> findings.of(field).stream()).toList();
  }

  private static Findings findings(Document document, String address) {
    Findings findings = new Findings();
    PageElements page = PageElements.of(document);
    findings.claim(Field.ADDRESS, address, Source.ADDRESS);
    EmbeddedState.read(page, findings);
    ScriptText.read(page, findings);
    JsonLd.read(page, findings);
    MetaTags.read(page, findings);
    Markup.read(document, page, findings);
    Players.read(page, findings);
    SiteRules.read(document, findings);
    AddressDate.read(findings);
    return findings;
  }

  private PageFacts weighed() {
    List<String> sites = siteNames();
    Titles titles = new Titles(sites, findings.of(Field.TITLE));
    String language = first(Field.LANGUAGE, this::language).orElse("");
    return new PageFacts(
        first(Field.TITLE, titles.inOrder(), claim -> titles.clean(claim.value())).orElse(""),
        authors(sites),
        first(Field.PUBLISHED, claim -> published(claim, language)),
        language,
        first(Field.DESCRIPTION, claim -> Optional.of(claim.value())).orElse(""),
        first(Field.SITE, claim -> Optional.of(claim.value())).orElse(""),
        first(Field.ADDRESS, claim -> address.absolute(claim.value())).orElse(""),
        first(Field.SECTION, claim -> Optional.of(claim.value())).orElse(""),
        clip(),
        related(),
        first(Field.TEXT, claim -> Optional.of(claim.value())).orElse(""),
        first(Field.MANUSCRIPT, claim -> Optional.of(claim.value())).orElse(""),
        sources);
  }

  /** The surest claim that makes sense. */
  private <T> Optional<T> first(Field field, Function<Claim, Optional<T>> reading) {
    return first(field, findings.of(field), reading);
  }

  private <T> Optional<T> first(
      Field field, List<Claim> claims, Function<Claim, Optional<T>> reading) {
    for (Claim claim : claims) {
      Optional<T> value = reading.apply(claim);
      if (value.isPresent()) {
        sources.put(field, claim.source());
        return value;
      }
    }
    return Optional.empty();
  }

  private List<String> siteNames() {
    return Stream.concat(
            findings.of(Field.SITE).stream().map(Claim::value), address.siteNames().stream())
        .toList();
  }

  private List<Person> authors(List<String> sites) {
    Authors.Named named = new Authors(sites).of(findings.of(Field.AUTHORS));
    if (!named.people().isEmpty()) {
      sources.put(Field.AUTHORS, named.source());
    }
    return named.people();
  }

  private Optional<Published> published(Claim claim, String language) {
    return Moments.of(claim.value())
        .or(
            () ->
                dates
                    .in(claim.value(), language.split("-", 2)[0])
                    .map(day -> new Published(day.toString())));
  }

  private Optional<String> language(Claim claim) {
    String tag = claim.value().replace('_', '-');
    if (!LANGUAGE.matcher(tag).matches()) {
      return Optional.empty();
    }
    String proper = Locale.forLanguageTag(tag).toLanguageTag();
    String primary = proper.split("-", 2)[0];
    return switch (primary) {
      case "und" -> Optional.empty();
      case "nb", "nn" -> Optional.of("no" + proper.substring(2));
      default -> Optional.of(proper);
    };
  }

  private Optional<RemoteClip> clip() {
    return MergedClip.of(findings.clips().toList())
        .map(
            clip -> {
              sources.put(Field.CLIP, clip.source());
              return new RemoteClip(
                  MediaAddress.best(clip.addresses()).flatMap(address::absolute).orElse(""),
                  clip.length(),
                  address.absolute(clip.poster()).orElse(""),
                  captions(clip));
            });
  }

  private List<CaptionsLink> captions(FoundClip clip) {
    return clip.captions().stream()
        .flatMap(
            link ->
                address.absolute(link.address()).stream()
                    .map(to -> new CaptionsLink(to, link.language())))
        .distinct()
        .toList();
  }

  private List<Link> related() {
    Map<String, Link> links = new LinkedHashMap<>();
    for (FoundLink link : findings.links()) {
      address
          .absolute(link.address())
          .ifPresent(to -> links.putIfAbsent(to, new Link(to, link.title())));
      sources.putIfAbsent(Field.RELATED, link.source());
    }
    return List.copyOf(links.values());
  }
}
