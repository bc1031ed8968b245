package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.Status;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Syntax;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Slot;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.InstrumentMention;

/**
 * The entries of a list of an actor's agreements: "Norway: signed on 28 May 2024", after a heading
 * or an entry that says what they are. Not thread-safe: one for each article.
 */
final class ListEntries {
  private final Dealings dealings;
  private final StageDetails details;
  private final Continuation continuation;

  ListEntries(Dealings dealings, StageDetails details, Continuation continuation) {
    this.dealings = dealings;
    this.details = details;
    this.continuation = continuation;
  }

  /** An entry of a list: one agreement for each actor before the colon, like the one before it. */
  void read(Frame frame, List<Referent> referents, Status status) {
    Optional<InstrumentMention> heading = continuation.heading();
    Optional<AgreementDraft> like =
        heading.isPresent() ? Optional.empty() : dealings.ledger().last();
    if ((like.isEmpty() && heading.isEmpty()) || dealings.ledger().isOutOfScope()) {
      return;
    }
    List<DateMention> dates = dates(frame.syntax(), frame.trigger());
    List<Integer> partners = frame.slot(Slot.SUBJECT);
    Set<String> all = new LinkedHashSet<>();
    partners.forEach(partner -> all.addAll(referents.get(partner).codes()));
    Set<String> other = heading.isPresent() ? continuation.side() : dealings.scene().others(all);
    for (int i = 0; i < partners.size(); i++) {
      Set<String> parties = new LinkedHashSet<>(referents.get(partners.get(i)).codes());
      if (parties.size() != 1
          || like.filter(known -> !known.parties.containsAll(other)).isPresent()) {
        return;
      }
      parties.addAll(other);
      StageDraft stage = details.of(frame, referents, status, frame.trigger());
      if (dates.size() == partners.size()) {
        stage.date = dealings.report().resolve(dates.get(i), false);
      }
      Telling telling =
          dealings
              .tellings()
              .of(frame.syntax(), frame.sentence(), frame.trigger(), null, parties, stage);
      AgreementDraft draft =
          dealings.ledger().referred(telling).orElseGet(() -> dealings.ledger().create(telling));
      if (draft.stages.isEmpty()) {
        draft.form = like.map(known -> known.form).orElseGet(() -> heading.get().form());
        draft.kind = like.map(known -> known.kind).orElseGet(() -> heading.get().kind());
      }
      dealings.ledger().add(draft, telling, stage);
    }
  }

  private static List<DateMention> dates(Syntax syntax, int from) {
    List<DateMention> dates = new ArrayList<>();
    for (int k = from; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof NounChunk noun && noun.isDate()) {
        noun.date().ifPresent(dates::add);
      }
    }
    return dates;
  }
}
