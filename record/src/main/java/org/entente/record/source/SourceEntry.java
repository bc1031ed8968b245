package org.entente.record.source;

import java.util.List;
import java.util.Optional;
import org.entente.record.claim.ClaimRow;
import org.entente.record.search.Shadow;

/**
 * A source with all that is worked out of it, ready to be written. Making one costs time and may be
 * done on any thread.
 *
 * @param digest see {@link Source#digest}
 * @param claims what it claims
 * @param title its title as it is indexed
 * @param body its text as it is indexed
 * @param wording how it is worded; nothing where copies do not matter, as of a data set
 */
public record SourceEntry(
    Source source,
    String digest,
    List<ClaimRow> claims,
    Shadow title,
    Shadow body,
    Optional<Wording> wording) {

  /** The entry of a source. */
  public static SourceEntry of(Source source, List<ClaimRow> claims) {
    String language = source.text().language();
    String text = source.text().text();
    return new SourceEntry(
        source,
        source.digest(),
        claims,
        Shadow.of(language, source.text().title().orElse("")),
        Shadow.of(language, text),
        source.kind() == Source.Kind.REPORT ? Optional.of(Wording.of(text)) : Optional.empty());
  }

  /** The same source with other claims. */
  public SourceEntry claiming(List<ClaimRow> others) {
    return new SourceEntry(source, digest, others, title, body, wording);
  }
}
