package org.entente.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a web page as an article: finds the element that holds most of the running text, and keeps
 * its paragraphs, with blank lines between them, without the page furniture.
 */
final class WebPage {

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta[^>]+charset\\s*=\\s*[\"']?([\\w:.-]+)|<\\?xml[^>]+encoding=[\"']([\\w:.-]+)");
  private static final int DECLARED_WITHIN = 4096;

  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, math, iframe, object, embed, canvas, video, audio,"
          + " select, button, input, textarea, label, form, nav, aside, footer, dialog, menu,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=complementary],"
          + " [role=contentinfo], [role=dialog], [role=alertdialog], [role=search], [role=menu],"
          + " [style~=(?i)display:\\s*none]";
  private static final String CORE = "article, main, [itemprop=articleBody], [role=main]";

  private static final int LEAST_TEXT = 40;
  private static final int HEAD_LINES = 40;

  private static final Set<String> DROPPED = new HashSet<>();
  private static final Set<String> ALWAYS_DROPPED = new HashSet<>();

  static {
    for (String line : Resources.lines("pages/drop.txt")) {
      for (String word : line.split(" ")) {
        if (word.startsWith("+")) {
          ALWAYS_DROPPED.add(word.substring(1));
        } else {
          DROPPED.add(word);
        }
      }
    }
  }

  private final Document page;
  private final PageData data;

  private WebPage(Document page) {
    this.page = page;
    this.data = new PageData(page);
  }

  static Draft read(String html) throws RefusedException {
    return new WebPage(Jsoup.parse(html)).draft();
  }

  /** The character set that the beginning of a page declares. */
  static Optional<Charset> declaredCharset(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Draft draft() throws RefusedException {
    Element body = page.body();
    Optional<String> title = data.title();
    Optional<java.time.LocalDate> published = data.published();
    page.select(NEVER_TEXT).stream().filter(e -> !e.equals(body)).forEach(Element::remove);
    List<String> head =
        new PageText(body)
            .paragraphs().stream().map(PageText.Paragraph::text).limit(HEAD_LINES).toList();
    dropByName(body);
    String text = text(mainElement(body), title);
    if (text.length() < LEAST_TEXT) {
      throw new RefusedException(Refusal.Cause.PAGE_WITHOUT_TEXT);
    }
    return new Draft(
        Optional.empty(),
        data.url(),
        title,
        data.publisher(),
        published.or(() -> PublicationDate.shown(head)),
        spoken(text),
        text);
  }

  /**
   * The page's language where it is one that the text could be in. Pages often keep the language of
   * their template, so the text has the last word.
   */
  private Optional<String> spoken(String text) {
    String heard = LanguageIdentifier.identify(text);
    return heard.equals("und") ? data.language() : Optional.of(heard);
  }

  /** Removes the elements whose class or id says that they are no story. */
  private static void dropByName(Element body) {
    PageText all = new PageText(body);
    Set<Element> core = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    for (Element element : body.select("h1, main, [itemprop=articleBody]")) {
      for (Element e = element; e != null && core.add(e); e = e.parent()) {}
    }
    int total = all.running(body);
    List<Element> dropped = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (core.contains(element)) {
        continue;
      }
      boolean most = all.running(element) * 2 > total;
      if (named(element, ALWAYS_DROPPED) || (!most && named(element, DROPPED))) {
        dropped.add(element);
      }
    }
    dropped.forEach(Element::remove);
  }

  private static boolean named(Element element, Set<String> names) {
    String[] attributes = {element.className(), element.id()};
    for (String attribute : attributes) {
      if (attribute.isEmpty()) {
        continue;
      }
      for (String name : attribute.split("\\s+")) {
        String[] words =
            name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT).split("[-_]+");
        for (int i = 0; i < words.length; i++) {
          boolean pair = i + 1 < words.length && names.contains(words[i] + "-" + words[i + 1]);
          if (names.contains(words[i]) || pair) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * The innermost element that holds all the running text of the story. A page that does not mark
   * its story may have some running text beside it, so there nearly all is enough.
   */
  private static Element mainElement(Element body) {
    PageText all = new PageText(body);
    int total = all.running(body);
    Element best = body;
    int most = total / 2;
    for (Element element : body.select(CORE)) {
      if (all.running(element) > most) {
        best = element;
        most = all.running(element);
      }
    }
    boolean marked = !best.equals(body);
    Element inner = best;
    while (inner != null) {
      best = inner;
      int least = marked ? all.running(best) - 1 : all.running(best) * 85 / 100;
      inner = null;
      for (Element child : best.children()) {
        if (all.running(child) > least) {
          inner = child;
        }
      }
    }
    return isParagraph(best) && best.parent() != null ? best.parent() : best;
  }

  private static boolean isParagraph(Element element) {
    return Set.of("p", "li", "blockquote", "td").contains(element.normalName());
  }

  private static String text(Element main, Optional<String> title) {
    List<PageText.Paragraph> kept =
        new PageText(main)
            .paragraphs().stream()
                .filter(p -> !p.isLinks() && title.filter(t -> t.equals(p.text())).isEmpty())
                .toList();
    String all = String.join("\n\n", kept.stream().map(PageText.Paragraph::text).toList());
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Furniture.Range range : Furniture.in(all).ranges()) {
      text.append(all, from, range.start());
      from = range.end();
    }
    text.append(all.substring(from));
    return text.toString().replaceAll("\\h*\n\\s*", "\n\n").strip();
  }
}
