package org.newsreel.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Lists of feeds as readers hand them to each other (OPML 1.0 and 2.0). Only addresses of the web
 * are feeds here: other programs run what such a list says.
 */
public final class Opml {
  /** Between the names of folders that lie in one another. */
  private static final String WITHIN = "/";

  private static final int DEEPEST = 100;

  /**
   * A feed of a list.
   *
   * @param folder the folders that it lies in, the outer first: "News/World"; empty where in none
   */
  public record Entry(String address, String title, String folder) {}

  private Opml() {}

  /**
   * Reads a list; each feed once, in the order of the list.
   *
   * @param place what to call it in a failure
   * @throws FeedException if it is too large or no such list
   */
  public static List<Entry> read(byte[] bytes, String place) throws FeedException {
    if (bytes.length > FeedReader.MOST_BYTES) {
      throw new FeedException(place, "is too large to be a list of feeds: more than 32 MB");
    }
    Document document =
        Jsoup.parse(FeedEncoding.decode(bytes, ""), "", Parser.xmlParser().setMaxDepth(DEEPEST));
    Element opml = document.selectFirst("opml");
    if (opml == null) {
      throw new FeedException(place, "is not a list of feeds (OPML)");
    }
    List<Entry> entries = new ArrayList<>();
    Element body = opml.selectFirst("body");
    read(body == null ? opml : body, "", entries::add);
    return entries.stream().distinct().toList();
  }

  private static void read(Element parent, String folder, Consumer<Entry> into) {
    for (Element outline : parent.children()) {
      if (!outline.tag().localName().equalsIgnoreCase("outline")) {
        continue;
      }
      String title = say(outline, "title", "text");
      String address = Addresses.web("", say(outline, "xmlUrl", "url"));
      boolean isFeed = !say(outline, "xmlUrl", "url").isEmpty();
      if (!address.isEmpty()) {
        into.accept(new Entry(address, title, folder));
      }
      read(outline, isFeed || title.isEmpty() ? folder : within(folder, title), into);
    }
  }

  private static String within(String folder, String title) {
    String name = title.replace(WITHIN, " ").strip();
    return folder.isEmpty() ? name : folder + WITHIN + name;
  }

  private static String say(Element outline, String name, String other) {
    String said = outline.attributes().getIgnoreCase(name).strip();
    return said.isEmpty() ? outline.attributes().getIgnoreCase(other).strip() : said;
  }

  /** Writes a list (OPML 2.0) that {@link #read} takes for the same feeds, folders together. */
  public static String write(List<Entry> entries) {
    Document document = new Document("http://www.w3.org/XML/1998/namespace", "");
    document.outputSettings(
        new OutputSettings().syntax(OutputSettings.Syntax.xml).prettyPrint(false));
    Element opml = document.appendElement("opml").attr("version", "2.0");
    opml.appendElement("head").appendElement("title").text("Newsreel");
    Element body = opml.appendElement("body");
    for (Entry entry : entries) {
      folder(body, entry.folder())
          .appendElement("outline")
          .attr("type", "rss")
          .attr("text", entry.title())
          .attr("title", entry.title())
          .attr("xmlUrl", entry.address());
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
  }

  /** The outline of a folder, made where it is not there yet. */
  private static Element folder(Element body, String folder) {
    Element at = body;
    for (String name : folder.isEmpty() ? new String[0] : folder.split(WITHIN, -1)) {
      Element inside = at;
      at =
          at.children().stream()
              .filter(each -> !each.hasAttr("xmlUrl") && each.attr("text").equals(name))
              .findFirst()
              .orElseGet(() -> inside.appendElement("outline").attr("text", name));
    }
    return at;
  }
}
