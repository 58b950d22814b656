package org.newsreel.parse.body;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Tells pages that would take too long to score, since scores look into every element from every
 * element around it: such pages come from broken or hostile sites, or are no articles. The limits
 * are about ten times what the largest article pages need.
 */
final class Effort implements NodeFilter {
  private static final int MOST_STEPS = 1_500_000;
  private static final int MOST_CHILDREN = 5_000;

  private int steps;
  private boolean exceeded;

  private Effort() {}

  static boolean isBounded(Element body) {
    Effort effort = new Effort();
    body.filter(effort);
    return !effort.exceeded;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    steps += depth;
    exceeded = steps > MOST_STEPS || node.childNodeSize() > MOST_CHILDREN;
    return exceeded ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}
