package org.entente.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a web page says of its article outside the text: JSON-LD, OpenGraph, meta tags, times. */
final class PageData {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build())
          .build();
  private static final Pattern ARTICLE_TYPE =
      Pattern.compile("(?:\\w*NewsArticle|\\w*Article|BlogPosting|Report|LiveBlogPosting)");
  private static final Map<String, List<String>> META = metaNames();
  private static final Pattern TITLE_END = Pattern.compile("\\s+[|–—»·-]\\s+[^|–—»·]{2,40}$");
  private static final int SHORTEST_TITLE = 15;

  private final Document page;
  private final Map<?, ?> linked;
  private final Map<String, String> meta = new LinkedHashMap<>();

  PageData(Document page) {
    this.page = page;
    this.linked = linkedArticle(page);
    for (Element tag : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = tag.attr(key).toLowerCase(Locale.ROOT);
        String content = tag.attr("content").strip();
        if (!name.isEmpty() && !content.isEmpty()) {
          meta.putIfAbsent(name, content);
        }
      }
    }
  }

  Optional<String> url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return Optional.ofNullable(canonical)
        .map(link -> link.attr("href").strip())
        .filter(address -> address.startsWith("http"))
        .or(() -> meta("url"))
        .or(() -> string(linked.get("url")));
  }

  Optional<String> publisher() {
    Object publisher = linked.get("publisher");
    if (publisher instanceof List<?> list && !list.isEmpty()) {
      publisher = list.get(0);
    }
    Object name = publisher instanceof Map<?, ?> map ? map.get("name") : publisher;
    return string(name).or(() -> meta("publisher"));
  }

  /** The main heading where the page's metadata bear it out, else what they say. */
  Optional<String> title() {
    Optional<String> told =
        string(linked.get("headline"))
            .or(() -> meta("title"))
            .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()));
    for (Element heading : page.select("article h1, main h1, h1")) {
      String text = heading.text().strip();
      if (!text.isEmpty() && told.filter(t -> !within(text, t) && !within(t, text)).isEmpty()) {
        return Optional.of(text);
      }
    }
    return told.map(this::withoutSite);
  }

  Optional<LocalDate> published() {
    return string(linked.get("datePublished"))
        .flatMap(PublicationDate::written)
        .or(() -> string(linked.get("dateCreated")).flatMap(PublicationDate::written))
        .or(this::metaDate)
        .or(
            () ->
                timeDate(
                    "time[itemprop=datePublished], time[pubdate], time[class*=publish],"
                        + " [itemprop=datePublished][datetime]"))
        .or(() -> timeDate("article time[datetime], main time[datetime], header time[datetime]"));
  }

  Optional<String> language() {
    return Optional.of(page.select("html").attr("lang").strip())
        .filter(tag -> !tag.isEmpty())
        .or(() -> string(linked.get("inLanguage")));
  }

  private Optional<LocalDate> metaDate() {
    return Objects.requireNonNull(META.get("published")).stream()
        .filter(meta::containsKey)
        .map(name -> PublicationDate.written(Objects.requireNonNull(meta.get(name))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<LocalDate> timeDate(String query) {
    return page.select(query).stream()
        .map(
            time -> {
              String value = time.attr("datetime");
              return PublicationDate.written(value.isBlank() ? time.text() : value);
            })
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> meta(String kind) {
    return Objects.requireNonNull(META.get(kind)).stream()
        .map(meta::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private String withoutSite(String title) {
    String shorter = TITLE_END.matcher(title).replaceFirst("");
    return shorter.length() >= SHORTEST_TITLE ? shorter : title;
  }

  private static boolean within(String part, String whole) {
    return part.length() >= SHORTEST_TITLE
        ? letters(whole).contains(letters(part))
        : letters(whole).startsWith(letters(part));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> string(@Nullable Object value) {
    Object one = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
    return one instanceof String text && !text.isBlank()
        ? Optional.of(org.jsoup.parser.Parser.unescapeEntities(text.strip(), false))
        : Optional.empty();
  }

  /** The first article among the page's JSON-LD objects, or an empty map. */
  private static Map<?, ?> linkedArticle(Document page) {
    Deque<Object> waiting = new ArrayDeque<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      json(script.data()).ifPresent(waiting::add);
    }
    while (!waiting.isEmpty()) {
      Object value = waiting.remove();
      if (value instanceof Map<?, ?> map) {
        boolean article =
            (map.get("@type") instanceof List<?> types
                    ? types
                    : List.of(String.valueOf(map.get("@type"))))
                .stream().anyMatch(type -> ARTICLE_TYPE.matcher(String.valueOf(type)).matches());
        if (article) {
          return map;
        }
        map.values().stream().filter(Objects::nonNull).forEach(waiting::add);
      } else if (value instanceof List<?> list) {
        list.stream().filter(Objects::nonNull).forEach(waiting::add);
      }
    }
    return Map.of();
  }

  /** JSON as maps, lists and strings; empty where it is broken, which pages often are. */
  private static Optional<Object> json(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      return Optional.ofNullable(value(parser));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        map.put(name, value(parser));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    return token == JsonToken.VALUE_STRING ? parser.getText() : null;
  }

  private static Map<String, List<String>> metaNames() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String line : Resources.lines("pages/meta.txt")) {
      String[] parts = line.split(": ", 2);
      names.put(parts[0], List.of(parts[1].split(" ")));
    }
    return names;
  }
}
