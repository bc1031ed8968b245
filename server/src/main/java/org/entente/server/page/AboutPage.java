package org.entente.server.page;

import java.util.List;
import java.util.Optional;
import org.entente.record.query.Counts;
import org.entente.record.query.Counts.Count;
import org.entente.record.query.Glance;
import org.entente.record.query.Provenance;
import org.entente.record.query.Ties;
import org.entente.server.reading.Reading;

/** What a record is made of, what its numbers mean, and what it cannot tell. */
public final class AboutPage implements Page {
  private static final int PUBLISHERS = 20;

  /**
   * What the page shows.
   *
   * @param covered the years in which its agreements and acts begin
   * @param coders versions of the coder that read the sources, or imports that brought them
   * @param kinds sources by kind
   * @param languages sources by language
   * @param publishers those with most sources
   * @param otherPublishers how many more there are
   * @param years sources by year of publication
   */
  public record View(
      Glance glance,
      Provenance provenance,
      Optional<Ties.Span> covered,
      List<Count> coders,
      List<Count> kinds,
      List<Count> languages,
      List<Count> publishers,
      int otherPublishers,
      List<Count> years) {}

  @Override
  public String path() {
    return "/about";
  }

  @Override
  public String template() {
    return "about";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    List<Count> counts = reading.kept("counts", Counts::of);
    List<Count> publishers = of(counts, "source.publisher");
    List<Count> named = publishers.stream().filter(count -> !count.value().isEmpty()).toList();
    return new Answer.Shown(
        new View(
            reading.kept("glance", Glance::of),
            Provenance.of(reading.handle()),
            Ties.years(reading.handle()),
            of(counts, "source.coder"),
            of(counts, "source.kind"),
            of(counts, "source.language"),
            named.stream().limit(PUBLISHERS).toList(),
            Math.max(0, named.size() - PUBLISHERS),
            of(counts, "source.year")));
  }

  private static List<Count> of(List<Count> counts, String what) {
    return counts.stream().filter(count -> count.what().equals(what)).toList();
  }
}
