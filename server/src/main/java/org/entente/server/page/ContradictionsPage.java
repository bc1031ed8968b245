package org.entente.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.query.Dispute;
import org.entente.record.query.Disputes;
import org.entente.record.query.Filter;
import org.entente.record.query.Testimony;
import org.entente.server.reading.Reading;

/** Where sources cannot all be right: the values side by side, with the words that give them. */
public final class ContradictionsPage implements Page {
  private static final int SHOWN = 20;

  /**
   * What the page shows.
   *
   * @param state code of the state or organisation that is asked for
   * @param items in the order of their ids
   * @param next the id with which the next page begins, if there is one
   * @param begun whether there are others before
   */
  public record View(
      Optional<String> state, List<Item> items, Optional<String> next, boolean begun) {}

  /**
   * A contradiction.
   *
   * @param subject the fact that it is about; empty where one source contradicts itself
   */
  public record Item(Dispute dispute, Optional<Testimony.Subject> subject) {}

  @Override
  public String path() {
    return "/contradictions";
  }

  @Override
  public String template() {
    return "contradictions";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    Optional<String> named = asked.text("state");
    Optional<String> state = named.flatMap(name -> ActorCode.of(name, reading));
    if (named.isPresent() && state.isEmpty()) {
      throw new WrongRequestException("state");
    }
    Optional<String> from = asked.text("from");
    List<Dispute> disputes = new ArrayList<>();
    Disputes.list(
        reading.handle(), Filter.of(state.stream().toList()), from, SHOWN + 1, disputes::add);
    boolean more = disputes.size() > SHOWN;
    return new Answer.Shown(
        new View(
            state,
            disputes.stream().limit(SHOWN).map(dispute -> item(reading, dispute)).toList(),
            more ? Optional.of(disputes.get(SHOWN).id()) : Optional.empty(),
            from.isPresent()));
  }

  private static Item item(Reading reading, Dispute dispute) {
    return new Item(
        dispute, dispute.fact().flatMap(fact -> Testimony.subject(reading.handle(), fact)));
  }
}
