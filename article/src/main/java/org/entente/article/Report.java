package org.entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a source holds, judged by its name and its first bytes. */
enum Report {
  TEXT,
  PAGE,
  JSON,
  JSON_LINES,
  FEED,
  WARC;

  private static final int PEEK = 4096;

  // A text may begin with a bracket ("[Transcript]"), so JSON needs its second character too.
  private static final Pattern JSON_START =
      Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*(?:\\{|\\]\\s*$)).*", Pattern.DOTALL);
  private static final Pattern PAGE_START =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|title|meta|article|main|section|div|p|h1)\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** A web page that is XML, too. */
  private static final Pattern XHTML =
      Pattern.compile("<\\?xml|<html[^>]*\\sxmlns\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern FEED_START =
      Pattern.compile(
          "\\s*(?:(?:<\\?.*?\\?>|<!--.*?-->|<!doctype\\s+rss[^>]*>)\\s*)*<(?:rss|feed|rdf:rdf)\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITIES =
      Pattern.compile(
          "\\s*(?:(?:<\\?.*?\\?>|<!--.*?-->)\\s*)*<!doctype[^>\\[]*\\[.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** Judges a stream that can be marked, and leaves it at its beginning. Refuses an empty one. */
  static Report of(InputStream in, String name) throws IOException, RefusedException {
    in.mark(PEEK + 1);
    byte[] head = in.readNBytes(PEEK);
    in.reset();
    if (head.length == 0) {
      throw new RefusedException(Refusal.Cause.EMPTY);
    }
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (new String(head, StandardCharsets.ISO_8859_1).startsWith("WARC/")) {
      return WARC;
    }
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    if (lower.endsWith(".json")) {
      return JSON;
    }
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return PAGE;
    }
    Charset charset =
        Characters.byteOrderMark(head)
            .or(() -> Characters.evenZeros(head))
            .orElse(StandardCharsets.ISO_8859_1);
    String start = new String(head, charset);
    if (charset.equals(StandardCharsets.UTF_8) || start.startsWith("\uFEFF")) {
      start = start.substring(1);
    }
    if (ENTITIES.matcher(start).matches()) {
      throw new RefusedException(Refusal.Cause.ENTITIES);
    }
    if (JSON_START.matcher(start).matches()) {
      return JSON;
    }
    if (FEED_START.matcher(start).matches()) {
      return FEED;
    }
    if (PAGE_START.matcher(start).matches()) {
      if (isNamedAsXml(lower) && !XHTML.matcher(start).find()) {
        throw new RefusedException(Refusal.Cause.PAGE_NAMED_XML);
      }
      return PAGE;
    }
    if (start.stripLeading().startsWith("<?xml")) {
      throw new RefusedException(Refusal.Cause.NOT_A_PAGE);
    }
    return TEXT;
  }

  /** Whether a name promises a feed or other XML. */
  private static boolean isNamedAsXml(String lower) {
    return lower.endsWith(".xml")
        || lower.endsWith(".rss")
        || lower.endsWith(".atom")
        || lower.endsWith(".rdf");
  }

  boolean holdsSeveral() {
    return this == JSON || this == JSON_LINES || this == FEED || this == WARC;
  }

  /**
   * The reports of a source that may hold several.
   *
   * @param address where it is from; empty if not known
   */
  Series series(InputStream in, String name, String address, ReadingOptions options)
      throws IOException, RefusedException {
    return switch (this) {
      case FEED -> {
        byte[] bytes = whole(in);
        in.close();
        yield new FeedArticles(FeedArticles.of(bytes, name, address, options));
      }
      case WARC -> new WarcArticles(in, name, options);
      default -> new JsonArticles(in, name, this, options);
    };
  }

  boolean isJsonLines() {
    return this == JSON_LINES;
  }

  /** All bytes of a source that is read whole; refuses one above the limit. */
  static byte[] whole(InputStream in) throws IOException, RefusedException {
    byte[] bytes = in.readNBytes(ArticleReader.MAX_BYTES + 1);
    if (bytes.length > ArticleReader.MAX_BYTES) {
      throw new RefusedException(Refusal.Cause.TOO_LARGE, ArticleReader.MAX_BYTES / 1_000_000);
    }
    return bytes;
  }

  /** Reads a text or a page whole. */
  Draft draft(InputStream in, ReadingOptions options) throws IOException, RefusedException {
    byte[] bytes = whole(in);
    if (this == PAGE) {
      return WebPage.read(
          Characters.decode(bytes, options.charset(), WebPage.declaredCharset(bytes)));
    }
    return TextFile.read(Characters.decode(bytes, options.charset(), Optional.empty()));
  }

  /** The same JSON in UTF-8 without a byte order mark. */
  InputStream asUtf8(InputStream in, Optional<Charset> forced) {
    try {
      in.mark(PEEK + 1);
      byte[] head = in.readNBytes(PEEK);
      in.reset();
      Optional<Charset> marked = Characters.byteOrderMark(head);
      Charset charset =
          forced
              .or(() -> marked)
              .or(() -> Characters.evenZeros(head))
              .orElse(StandardCharsets.UTF_8);
      if (!charset.equals(StandardCharsets.UTF_8)) {
        return new Transcoded(new InputStreamReader(in, charset));
      }
      if (marked.isPresent()) {
        in.skipNBytes(3);
      }
      return in;
    } catch (IOException e) {
      // The same failure meets whoever reads on, and is told there.
      return in;
    }
  }
}
