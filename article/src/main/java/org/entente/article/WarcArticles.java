package org.entente.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The web pages of one WARC file, one at a time: of the records of responses with status 200 and of
 * resources, those that hold HTML. Not thread-safe.
 */
final class WarcArticles implements Series {
  private static final int OK = 200;

  private final InputStream in;
  private final WarcRecords records;
  private final String name;
  private final ReadingOptions options;
  private boolean ended;
  private boolean any;

  WarcArticles(InputStream in, String name, ReadingOptions options) {
    this.in = in;
    this.records = new WarcRecords(in);
    this.name = name;
    this.options = options;
  }

  @Override
  public Optional<Reading> next() {
    while (!ended) {
      Optional<Reading> reading;
      try {
        Optional<WarcRecords.Piece> piece = records.next();
        ended = piece.isEmpty();
        reading = piece.flatMap(this::read);
      } catch (IOException e) {
        ended = true;
        reading = Optional.of(new Reading.Refused(name, Readings.unreadable(e)));
      }
      any |= reading.isPresent();
      if (reading.isPresent()) {
        return reading;
      }
    }
    if (!any) {
      any = true;
      return Optional.of(
          new Reading.Refused(name, Refusal.of(Refusal.Cause.ARCHIVE_WITHOUT_PAGES)));
    }
    return Optional.empty();
  }

  private Optional<Reading> read(WarcRecords.Piece piece) {
    String source = name + ":" + piece.number();
    String type = piece.field("warc-type");
    Optional<Refusal> fault = piece.fault();
    // of what is cut no type may be known; other records that are too large hold no page
    if (fault.isPresent() && fault.get().cause() == Refusal.Cause.CUT_RECORD) {
      return Optional.of(new Reading.Refused(source, fault.get()));
    }
    boolean response = type.equals("response");
    if (!response && !type.equals("resource")) {
      return Optional.empty();
    }
    if (fault.isPresent()) {
      boolean page = new String(piece.block(), StandardCharsets.ISO_8859_1).contains("text/html");
      return page ? Optional.of(new Reading.Refused(source, fault.get())) : Optional.empty();
    }
    try {
      Optional<byte[]> page =
          response
              ? body(piece.block())
              : Optional.of(piece.block()).filter(block -> isPage(piece.field("content-type")));
      if (page.isPresent() && !piece.field("warc-truncated").isEmpty()) {
        throw new RefusedException(Refusal.Cause.CUT_RECORD);
      }
      if (page.isEmpty()) {
        return Optional.empty();
      }
      String target = piece.field("warc-target-uri").replaceAll("^<|>$", "");
      Draft draft = Report.PAGE.draft(new ByteArrayInputStream(page.get()), options);
      return Optional.of(new Reading.Read(draft.at(target).finish(options), source));
    } catch (RefusedException e) {
      return Optional.of(new Reading.Refused(source, e.refusal()));
    } catch (IOException e) {
      return Optional.of(
          new Reading.Refused(source, Refusal.of(Refusal.Cause.BAD_RESPONSE, message(e))));
    }
  }

  /** The page in an HTTP response, unpacked, or empty if it holds something else. */
  private static Optional<byte[]> body(byte[] block) throws IOException {
    HttpResponse response = HttpResponse.parse(block);
    String type = response.field("content-type");
    if (response.status() != OK || !(type.isEmpty() || isPage(type))) {
      return Optional.empty();
    }
    // one byte above the limit, so that the reader refuses it as too large
    return Optional.of(response.content().readNBytes(ArticleReader.MAX_BYTES + 1));
  }

  private static boolean isPage(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.startsWith("text/html") || lower.startsWith("application/xhtml");
  }

  private static String message(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  @Override
  public void close() {
    Readings.closeQuietly(in);
  }
}
