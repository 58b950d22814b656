package org.newsreel.parse.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Steps through a tree in the order of the page, without recursion: pages nest deeply. */
final class Tree {
  private Tree() {}

  /** The next element of the whole tree, or null at its end. */
  static @Nullable Element next(Element element) {
    Element child = element.firstElementChild();
    return child != null ? child : nextAfter(element);
  }

  /** The next element that is not inside this one, or null at the end of the tree. */
  static @Nullable Element nextAfter(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      Element sibling = at.nextElementSibling();
      if (sibling != null) {
        return sibling;
      }
    }
    return null;
  }

  /** Takes the element out and gives the one that followed it, or null at the end of the tree. */
  static @Nullable Element remove(Element element) {
    Element next = nextAfter(element);
    element.remove();
    return next;
  }

  /** The next node of any kind below the root, or null past its last. */
  static @Nullable Node nextNode(Node node, Node root) {
    return node.childNodeSize() > 0 ? node.childNode(0) : nextNodeAfter(node, root);
  }

  /** The next node below the root that is not inside this one, or null past its last. */
  static @Nullable Node nextNodeAfter(Node node, Node root) {
    for (Node at = node; at != null && !at.equals(root); at = at.parent()) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
    }
    return null;
  }

  /** The elements of these names below the root, itself left out, in the order of the page. */
  static List<Element> all(Element root, Set<String> names) {
    List<Element> found = new ArrayList<>();
    for (Node node = nextNode(root, root); node != null; node = nextNode(node, root)) {
      if (node instanceof Element element && names.contains(element.normalName())) {
        found.add(element);
      }
    }
    return found;
  }

  static <T extends TextNode> void texts(Element root, Class<T> kind, Consumer<T> each) {
    for (Node node = nextNode(root, root); node != null; node = nextNode(node, root)) {
      if (kind.isInstance(node)) {
        each.accept(kind.cast(node));
      }
    }
  }

  static boolean isAny(Element root, Set<String> names) {
    for (Node node = nextNode(root, root); node != null; node = nextNode(node, root)) {
      if (node instanceof Element element && names.contains(element.normalName())) {
        return true;
      }
    }
    return false;
  }

  static boolean is(@Nullable Node node, String name) {
    return node instanceof Element element && element.normalName().equals(name);
  }

  /** Whether one of the nearest {@code depth} ancestors has this name. */
  static boolean isWithin(Element element, String name, int depth) {
    Element ancestor = element.parent();
    for (int level = 0; ancestor != null && level < depth; level++) {
      if (ancestor.normalName().equals(name)) {
        return true;
      }
      ancestor = ancestor.parent();
    }
    return false;
  }

  static List<Element> ancestors(Element element, int most) {
    List<Element> found = new ArrayList<>();
    Element ancestor = element.parent();
    while (ancestor != null && found.size() < most) {
      found.add(ancestor);
      ancestor = ancestor.parent();
    }
    return found;
  }

  /** Passes over white space between elements. */
  static @Nullable Node skipSpace(@Nullable Node node) {
    Node at = node;
    while (at instanceof TextNode text && Texts.isBlank(text)) {
      at = at.nextSibling();
    }
    return at;
  }
}
