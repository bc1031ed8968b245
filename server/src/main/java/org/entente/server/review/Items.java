package org.entente.server.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.Status;
import org.entente.record.decision.Addresses;
import org.entente.record.query.Dispute;
import org.entente.record.query.Event;
import org.entente.record.query.Lookup;
import org.entente.record.query.Passage;
import org.entente.record.query.ReviewQueue;
import org.entente.record.query.Setting;
import org.entente.record.query.Testimony;
import org.entente.server.review.ReviewView.Item;
import org.entente.server.review.ReviewView.Quotation;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Facts as they are shown to be judged. Thread-safe. */
final class Items {
  private static final int QUOTATIONS = 12;

  private Items() {}

  /**
   * A fact as it stands.
   *
   * @param id of the fact or of any of its claims
   * @param entry its place in the queue
   * @return empty if the record does not tell it
   */
  static Optional<Item> find(Handle handle, String id, Optional<ReviewQueue.Entry> entry) {
    Optional<Lookup.Found> found = Lookup.find(handle, id);
    return found.flatMap(
        fact -> FactForm.of(handle, fact).flatMap(form -> item(handle, fact, form, entry)));
  }

  /** The same with another form and reason. */
  static Item entered(Item item, FactForm form, String why) {
    return new Item(
        item.subject(),
        item.confidence(),
        item.sources(),
        item.review(),
        item.entry(),
        item.quotations(),
        item.disputes(),
        item.claims(),
        item.seen(),
        form,
        why);
  }

  /** A fact without its words. */
  static Optional<Testimony.Subject> subject(Handle handle, String id) {
    return Lookup.find(handle, id).flatMap(Items::subject);
  }

  /** All passages behind a fact. */
  static List<Passage> passages(Handle handle, String id) {
    Optional<Lookup.Found> found = Lookup.find(handle, id);
    if (found.isEmpty()) {
      return List.of();
    } else if (found.get() instanceof Lookup.OfAgreement agreement) {
      return agreement.stages().stream().flatMap(stage -> stage.passages().stream()).toList();
    } else if (found.get() instanceof Lookup.OfAct act) {
      return act.act().passages();
    }
    return found.get() instanceof Lookup.OfPerson person ? person.person().passages() : List.of();
  }

  private static Optional<Testimony.Subject> subject(Lookup.Found found) {
    if (found instanceof Lookup.OfAgreement agreement) {
      return Optional.of(new Testimony.OfAgreement(agreement.agreement()));
    } else if (found instanceof Lookup.OfAct act) {
      return Optional.of(new Testimony.OfAct(act.act()));
    } else if (found instanceof Lookup.OfPerson person) {
      return Optional.of(new Testimony.OfPerson(person.person()));
    }
    return Optional.empty();
  }

  private static Optional<Item> item(
      Handle handle, Lookup.Found found, FactForm form, Optional<ReviewQueue.Entry> entry) {
    Optional<Testimony.Subject> subject = subject(found);
    if (found instanceof Lookup.OfAgreement of) {
      return subject.map(
          fact ->
              item(
                  handle,
                  fact,
                  of.agreement().confidence(),
                  of.agreement().sources(),
                  of.agreement().review(),
                  entry,
                  ofStages(of.stages()),
                  of.disputes(),
                  form));
    } else if (found instanceof Lookup.OfAct of) {
      return subject.map(
          fact ->
              item(
                  handle,
                  fact,
                  of.act().confidence(),
                  of.act().sources(),
                  of.act().review(),
                  entry,
                  plain(of.act().passages()),
                  of.disputes(),
                  form));
    } else if (found instanceof Lookup.OfPerson of) {
      return subject.map(
          fact ->
              item(
                  handle,
                  fact,
                  1,
                  of.person().sources(),
                  of.person().review(),
                  entry,
                  plain(of.person().passages()),
                  of.disputes(),
                  form));
    }
    return Optional.empty();
  }

  private static Item item(
      Handle handle,
      Testimony.Subject subject,
      double confidence,
      int sources,
      Optional<String> review,
      Optional<ReviewQueue.Entry> entry,
      Map<Spot, List<Status>> passages,
      List<Dispute> disputes,
      FactForm form) {
    List<Quotation> quotations = new ArrayList<>();
    passages.entrySet().stream()
        .limit(QUOTATIONS)
        .forEach(
            each ->
                quotations.add(
                    new Quotation(
                        each.getKey().passage(),
                        each.getValue(),
                        Setting.of(handle, each.getKey().passage()))));
    return new Item(
        subject,
        confidence,
        sources,
        review,
        entry,
        List.copyOf(quotations),
        disputes,
        Addresses.claims(handle, subject.id()).size(),
        form.seen(),
        form,
        "");
  }

  private static Map<Spot, List<Status>> ofStages(List<Event> stages) {
    Map<Spot, List<Status>> all = new LinkedHashMap<>();
    // the first words of every stage before further words of any
    for (int most : List.of(1, QUOTATIONS)) {
      for (Event event : stages) {
        if (event instanceof Event.OfAgreement of) {
          for (Passage passage : of.passages().stream().limit(most).toList()) {
            List<Status> stated = all.computeIfAbsent(new Spot(passage), spot -> new ArrayList<>());
            if (!stated.contains(of.stage().status())) {
              stated.add(of.stage().status());
            }
          }
        }
      }
    }
    return all;
  }

  private static Map<Spot, List<Status>> plain(List<Passage> passages) {
    Map<Spot, List<Status>> all = new LinkedHashMap<>();
    passages.forEach(passage -> all.put(new Spot(passage), List.of()));
    return all;
  }

  /** A passage, which is the same as another of the same words, whatever it states. */
  private record Spot(Passage passage) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Spot spot && place().equals(spot.place());
    }

    @Override
    public int hashCode() {
      return place().hashCode();
    }

    private List<Object> place() {
      return List.of(passage.article(), passage.first(), passage.last());
    }
  }
}
