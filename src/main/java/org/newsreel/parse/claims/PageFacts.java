package org.newsreel.parse.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsreel.model.Link;
import org.newsreel.model.Person;
import org.newsreel.model.RemoteClip;

/**
 * What a page says of its story, after its claims were weighed. A field of which it says nothing is
 * empty.
 *
 * @param language a BCP 47 tag
 * @param description the lede, as the page's data have it
 * @param site the publisher's short name ("DW")
 * @param address canonical; absolute where the page's own address is known
 * @param text the body as markup, where the page's data hold it
 * @param manuscript what is spoken in the clip, as markup, where the page's data hold it
 * @param sources where each field that is not empty comes from
 */
public record PageFacts(
    String title,
    List<Person> authors,
    Optional<Published> published,
    String language,
    String description,
    String site,
    String address,
    String section,
    Optional<RemoteClip> clip,
    List<Link> related,
    String text,
    String manuscript,
    Map<Field, Source> sources) {
  public PageFacts {
    authors = List.copyOf(authors);
    related = List.copyOf(related);
    sources = Map.copyOf(sources);
  }
}
