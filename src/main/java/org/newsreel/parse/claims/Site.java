package org.newsreel.parse.claims;

import java.util.List;

/**
 * What is known of one broadcaster's markup, or of one layout of it.
 *
 * @param name as stories are labelled
 * @param hosts the domains; a subdomain counts too
 * @param when what a page of this layout has, and no other site's; empty where the domain suffices
 */
record Site(
    String name,
    List<String> hosts,
    String when,
    List<Rule> rules,
    List<LinkRule> related,
    List<ClipRule> clips) {
  Site(String name, List<String> hosts, String when, List<Rule> rules, List<LinkRule> related) {
    this(name, hosts, when, rules, related, List.of());
  }

  /**
   * Where a field stands.
   *
   * @param attribute empty for the element's text, "own" for it without its children's
   */
  record Rule(Field field, String selector, String attribute) {}

  /**
   * Where other stories stand.
   *
   * @param selector of the links
   * @param title of the title inside the link; empty where it is all of the link
   */
  record LinkRule(String selector, String title) {}

  /**
   * Where a clip stands whose player is told by hidden fields.
   *
   * @param player what the fields stand in
   * @param address of the field with the file's address; so too the others
   */
  record ClipRule(String player, String address, String length, String poster) {}

  static Rule text(Field field, String selector) {
    return new Rule(field, selector, "");
  }

  static Rule ownText(Field field, String selector) {
    return new Rule(field, selector, "own");
  }

  static Rule attribute(Field field, String selector, String attribute) {
    return new Rule(field, selector, attribute);
  }

  /** A site of which nothing but the name need be known: its linked data says the rest. */
  static Site named(String name, String... hosts) {
    return new Site(name, List.of(hosts), "", List.of(), List.of());
  }
}
