package org.entente.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads RSS (0.9 to 2.0, RDF) and Atom. Feeds are seldom well-formed, so what is broken is passed
 * over; no entity but those of HTML is known, and nothing outside the feed is opened.
 */
final class Feed {
  private static final Pattern ENTITIES =
      Pattern.compile("<!DOCTYPE[^>\\[]*\\[|<!ENTITY", Pattern.CASE_INSENSITIVE);

  /** How far into a feed its document type may stand, in characters. */
  private static final int PROLOG = 4096;

  private static final String ENTRY = "item, entry";
  private static final String NEVER_TEXT = "script, style, noscript, template, iframe, form";

  private final Document xml;
  private final boolean cut;

  /**
   * One entry.
   *
   * @param draft what the feed says of it; its text may be blank
   */
  record Entry(Draft draft, boolean cut) {}

  private Feed(Document xml, boolean cut) {
    this.xml = xml;
    this.cut = cut;
  }

  /**
   * Reads a feed.
   *
   * @param address where it is from, for links that are relative; empty if not known
   */
  static Feed read(String text, String address) throws RefusedException {
    if (ENTITIES.matcher(text.substring(0, Math.min(text.length(), PROLOG))).find()) {
      throw new RefusedException(Refusal.Cause.ENTITIES);
    }
    String end = text.substring(Math.max(0, text.length() - PROLOG)).toLowerCase(Locale.ROOT);
    boolean whole = end.contains("</rss>") || end.contains("</feed>") || end.contains("</rdf:rdf>");
    return new Feed(Jsoup.parse(text, address, Parser.xmlParser()), !whole);
  }

  /** The entries in the feed's order. Of a feed that is cut off, the last is cut. */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    Optional<String> publisher = text(xml.selectFirst("channel > title, feed > title"));
    Optional<String> language = language();
    List<Element> found = xml.select(ENTRY);
    for (Element entry : found) {
      boolean last = entries.size() + 1 == found.size();
      entries.add(new Entry(draft(entry, publisher, language), cut && last));
    }
    return entries;
  }

  boolean isCut() {
    return cut;
  }

  private Draft draft(Element entry, Optional<String> publisher, Optional<String> language) {
    Optional<String> title = Optional.empty();
    Optional<String> link = Optional.empty();
    Optional<String> guid = Optional.empty();
    Optional<LocalDate> published = Optional.empty();
    Optional<LocalDate> updated = Optional.empty();
    String text = "";
    for (Element child : entry.children()) {
      switch (child.tagName().toLowerCase(Locale.ROOT)) {
        case "title" -> title = title.or(() -> text(child));
        case "link" -> link = link.or(() -> link(child));
        case "guid", "id" -> guid = address(child.wholeText());
        case "pubdate", "published", "dc:date" -> published = published.or(() -> day(child));
        case "updated", "dcterms:modified" -> updated = day(child);
        case "description", "summary", "content", "content:encoded" -> {
          String content = content(child);
          text = content.length() > text.length() ? content : text;
        }
        default -> {}
      }
    }
    String heard = LanguageIdentifier.identify(text);
    return new Draft(
        Optional.empty(),
        link.or(optional(guid)),
        title,
        publisher,
        published.or(optional(updated)),
        heard.equals("und") ? language : Optional.of(heard),
        text);
  }

  private static <T> java.util.function.Supplier<Optional<T>> optional(Optional<T> value) {
    return () -> value;
  }

  private Optional<String> language() {
    return text(xml.selectFirst("channel > language, channel > dc|language"))
        .or(
            () ->
                Optional.ofNullable(xml.selectFirst("[xml:lang]"))
                    .map(element -> element.attr("xml:lang")))
        .filter(language -> !language.isBlank());
  }

  private Optional<String> link(Element link) {
    String rel = link.attr("rel");
    if (!rel.isEmpty() && !rel.equals("alternate")) {
      return Optional.empty();
    }
    String href = link.attr("href");
    return address(href.isBlank() ? link.wholeText() : href);
  }

  private Optional<String> address(String written) {
    String address = written.strip();
    if (!address.startsWith("http") && !xml.baseUri().isEmpty() && !address.isEmpty()) {
      address = org.jsoup.internal.StringUtil.resolve(xml.baseUri(), address);
    }
    return Optional.of(address).filter(whole -> whole.matches("(?i)https?://\\S+"));
  }

  private static Optional<LocalDate> day(Element element) {
    return PublicationDate.written(element.wholeText().strip());
  }

  /** The words of a title, which may hold markup. */
  private static Optional<String> text(@org.jspecify.annotations.Nullable Element element) {
    return Optional.ofNullable(element)
        .map(title -> Jsoup.parse(title.wholeText()).text().strip())
        .filter(text -> !text.isEmpty());
  }

  /** The paragraphs of an entry's content, which is HTML inside or as text. */
  private static String content(Element element) {
    boolean inside = !element.children().isEmpty();
    Element body = Jsoup.parseBodyFragment(inside ? element.html() : element.wholeText()).body();
    body.select(NEVER_TEXT).remove();
    return String.join(
        "\n\n",
        new PageText(body)
            .paragraphs().stream()
                .filter(paragraph -> !paragraph.isLinks())
                .map(PageText.Paragraph::text)
                .toList());
  }
}
