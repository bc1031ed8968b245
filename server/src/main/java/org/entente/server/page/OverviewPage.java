package org.entente.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Agreement;
import org.entente.record.query.Dispute;
import org.entente.record.query.Disputes;
import org.entente.record.query.Event;
import org.entente.record.query.Facts;
import org.entente.record.query.Filter;
import org.entente.record.query.Glance;
import org.entente.record.query.Lookup;
import org.entente.record.query.Passage;
import org.entente.record.query.Told;
import org.entente.server.reading.Reading;
import org.jdbi.v3.core.Handle;

/** The first page: what is new, the record at a glance, and what needs a person. */
public final class OverviewPage implements Page {
  private static final int LATEST = 12;
  private static final int DISPUTES = 3;

  /**
   * What the page shows.
   *
   * @param latest the latest agreements, those first
   * @param disputes a few of the contradictions
   */
  public record View(Glance glance, List<Latest> latest, List<Dispute> disputes) {}

  /**
   * An agreement with the words that state its latest stage.
   *
   * @param stage the latest stage of which there are words, from 1
   */
  public record Latest(Told<Agreement> agreement, int stage, Optional<Passage> words) {}

  @Override
  public String path() {
    return "/";
  }

  @Override
  public String template() {
    return "overview";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    return new Answer.Shown(reading.kept("overview", OverviewPage::view));
  }

  private static View view(Handle handle) {
    List<Told<Agreement>> agreements = new ArrayList<>();
    Facts.agreements(handle, Filter.ALL, LATEST, agreements::add);
    List<Dispute> disputes = new ArrayList<>();
    Disputes.list(handle, Filter.ALL, DISPUTES, disputes::add);
    return new View(
        Glance.of(handle),
        agreements.stream().map(told -> latest(handle, told)).toList(),
        List.copyOf(disputes));
  }

  private static Latest latest(Handle handle, Told<Agreement> told) {
    List<Event> stages =
        Lookup.find(handle, told.id())
            .filter(Lookup.OfAgreement.class::isInstance)
            .map(found -> ((Lookup.OfAgreement) found).stages())
            .orElse(List.of());
    for (int i = stages.size(); i > 0; i--) {
      List<Passage> words = stages.get(i - 1).passages();
      if (!words.isEmpty()) {
        return new Latest(told, i, Optional.of(words.get(0)));
      }
    }
    return new Latest(told, told.fact().stages().size(), Optional.empty());
  }
}
