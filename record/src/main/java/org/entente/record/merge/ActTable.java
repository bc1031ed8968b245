package org.entente.record.merge;

import org.entente.coder.Act;
import org.entente.coder.Domain;
import org.entente.coder.Place;
import org.entente.record.store.Rows;

/** Writes merged acts with their actors. */
final class ActTable implements FactTable<Act> {
  @Override
  public String name() {
    return "act";
  }

  @Override
  public void insert(Rows rows, String block, Merged<Act> merged, String digest) {
    Act act = merged.fact();
    Days days = Days.of(act.date());
    rows.run(
        "insert into act values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        act.id(),
        block,
        act.kind().code(),
        act.time().code(),
        String.join("+", act.actors()),
        String.join("+", act.recipients()),
        Lists.json(act.people()),
        act.date().orElse(null),
        days.first(),
        days.last(),
        act.place().map(Place::name).orElse(null),
        act.place().flatMap(Place::state).orElse(null),
        Lists.json(act.domains().stream().map(Domain::code).toList()),
        act.attributedTo().orElse(null),
        act.plover().event(),
        act.plover().mode().orElse(null),
        merged.sources(),
        merged.confidence(),
        merged.review().orElse(null),
        digest);
    for (String actor : act.actors()) {
      rows.run("insert into act_actor values (?, 'actor', ?, ?)", actor, days.first(), act.id());
    }
    for (String recipient : act.recipients()) {
      rows.run(
          "insert into act_actor values (?, 'recipient', ?, ?)", recipient, days.first(), act.id());
    }
    for (Domain domain : act.domains()) {
      rows.run("insert into act_domain values (?, ?, ?)", domain.code(), days.first(), act.id());
    }
  }
}
