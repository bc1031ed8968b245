package org.entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The articles of one JSON source, one at a time. Not thread-safe. */
final class JsonArticles implements Series {

  private final InputStream in;
  private final JsonObjects objects;
  private final String name;
  private final ReadingOptions options;
  private boolean ended;
  private boolean any;

  JsonArticles(InputStream in, String name, Report report, ReadingOptions options)
      throws RefusedException {
    this.in = report.asUtf8(in, options.charset());
    this.objects = new JsonObjects(this.in, ArticleReader.MAX_BYTES, report.isJsonLines());
    this.name = name;
    this.options = options;
  }

  @Override
  public Optional<Reading> next() {
    if (ended) {
      return Optional.empty();
    }
    Optional<JsonObjects.Piece> piece;
    try {
      piece = objects.next();
    } catch (IOException e) {
      ended = true;
      return Optional.of(new Reading.Refused(name, Readings.unreadable(e)));
    }
    if (piece.isEmpty()) {
      ended = true;
      return any
          ? Optional.empty()
          : Optional.of(new Reading.Refused(name, Refusal.of(Refusal.Cause.EMPTY)));
    }
    any = true;
    return Optional.of(read(piece.get()));
  }

  private Reading read(JsonObjects.Piece piece) {
    String source = name + ":" + piece.line();
    if (piece.fault().isPresent()) {
      return new Reading.Refused(source, piece.fault().get());
    }
    try {
      String json = Characters.strict(piece.bytes(), StandardCharsets.UTF_8);
      return new Reading.Read(JsonArticle.read(json).finish(options), source);
    } catch (RefusedException e) {
      return new Reading.Refused(source, e.refusal());
    }
  }

  @Override
  public void close() {
    Readings.closeQuietly(in);
  }
}
