package org.entente.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The paragraphs of a part of a page, in order, and how much running text each element holds. One
 * walk without recursion, so that no depth of nesting overflows the stack.
 */
final class PageText implements NodeVisitor {

  /** Words outside links that make a paragraph running text, in characters. */
  private static final int RUNNING = 80;

  private static final int SENTENCE = 40;

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  /** One paragraph: its words, and how many of its characters are in links. */
  record Paragraph(String text, int linked) {

    boolean isRunning() {
      int own = text.length() - linked;
      return linked * 2 < text.length()
          && (own >= RUNNING || (own >= SENTENCE && text.matches("(?s).*[.!?…][»”\"’) \u00a0]*")));
    }

    boolean isLinks() {
      return linked * 10 > text.length() * 6;
    }
  }

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final IdentityHashMap<Element, Integer> running = new IdentityHashMap<>();
  private final StringBuilder words = new StringBuilder();
  private int linked;
  private int links;

  PageText(Element root) {
    NodeTraversor.traverse(this, root);
    finish(root);
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The characters of running text in an element and in those within it. */
  int running(Element element) {
    return running.getOrDefault(element, 0);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (!INLINE.contains(tag)) {
        Element parent = element.parent();
        finish(parent == null ? element : parent);
      }
      links += tag.equals("a") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      links -= tag.equals("a") ? 1 : 0;
      if (!INLINE.contains(tag)) {
        finish(element);
      }
      Element parent = element.parent();
      if (parent != null && depth > 0) {
        running.merge(parent, running(element), Integer::sum);
      }
    }
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      if (!space) {
        words.append(c);
        linked += links > 0 ? 1 : 0;
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
  }

  private void finish(Element holder) {
    String text = words.toString().strip();
    if (!text.isEmpty()) {
      Paragraph paragraph = new Paragraph(text, linked);
      paragraphs.add(paragraph);
      if (paragraph.isRunning()) {
        running.merge(holder, text.length(), Integer::sum);
      }
    }
    words.setLength(0);
    linked = 0;
  }
}
