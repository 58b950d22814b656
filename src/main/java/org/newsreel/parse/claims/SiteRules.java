package org.newsreel.parse.claims;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What the rules of a page's broadcaster claim. */
final class SiteRules {
  private static final int MOST_ELEMENTS = 60;

  private SiteRules() {}

  static void read(Document document, Findings findings) {
    List<String> hosts =
        findings.of(Field.ADDRESS).stream().flatMap(claim -> host(claim.value()).stream()).toList();
    for (List<Site> layouts : Broadcasters.ALL) {
      layouts.stream()
          .filter(site -> hosts.isEmpty() ? !site.when().isEmpty() : isOfAny(site, hosts))
          .filter(site -> site.when().isEmpty() || document.selectFirst(site.when()) != null)
          .findFirst()
          .ifPresent(site -> read(document, site, findings));
    }
  }

  /** Of a page without an address, only the markup can tell whose it is. */
  private static boolean isOfAny(Site site, List<String> hosts) {
    return hosts.stream().anyMatch(host -> isOf(site, host));
  }

  private static boolean isOf(Site site, String host) {
    return site.hosts().stream().anyMatch(own -> host.equals(own) || host.endsWith('.' + own));
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static void read(Document document, Site site, Findings findings) {
    findings.claim(Field.SITE, site.name(), Source.SITE);
    for (Site.Rule rule : site.rules()) {
      for (Element element : first(document.select(rule.selector()))) {
        findings.claim(rule.field(), value(element, rule.attribute()), Source.SITE);
      }
    }
    links(document, site, findings);
    for (Site.ClipRule rule : site.clips()) {
      for (Element player : first(document.select(rule.player()))) {
        findings.clip(
            new FoundClip(
                List.of(field(player, rule.address())),
                ClipDuration.of(field(player, rule.length())),
                field(player, rule.poster()),
                List.of(),
                Source.SITE));
      }
    }
  }

  private static String field(Element player, String name) {
    Element field = player.selectFirst("input[name=" + name + "]");
    return field == null ? "" : field.attr("value");
  }

  private static void links(Document document, Site site, Findings findings) {
    for (Site.LinkRule rule : site.related()) {
      for (Element link : first(document.select(rule.selector()))) {
        findings.link(
            new FoundLink(
                link.attr("href"), Findings.plain(title(link, rule.title())), Source.SITE));
      }
    }
  }

  private static String title(Element link, String selector) {
    if (selector.isEmpty()) {
      return link.text();
    }
    Element title = link.selectFirst(selector);
    return title == null ? "" : title.ownText();
  }

  private static List<Element> first(Elements elements) {
    return elements.subList(0, Math.min(MOST_ELEMENTS, elements.size()));
  }

  private static String value(Element element, String attribute) {
    return switch (attribute) {
      case "" -> element.text();
      case "own" -> element.ownText();
      default -> element.attr(attribute);
    };
  }
}
