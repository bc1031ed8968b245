package org.entente.record.query;

import java.util.List;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Person;
import org.entente.coder.Stage;
import org.entente.coder.json.FactJson;
import org.entente.record.claim.FactType;
import org.entente.record.store.Rows;

/**
 * A claim in a few words, as its source has it, also where no fact of the record tells it.
 *
 * @param actors codes of those who take part; of a person, of whom they act for
 * @param kind code of the kind; empty of a person
 * @param title what an agreement is called; the name of a person
 * @param date EDTF
 */
public record Brief(
    FactType type,
    String claim,
    List<String> actors,
    String kind,
    Optional<String> title,
    Optional<String> date) {

  /** A claim by its id. */
  static Optional<Brief> find(Rows rows, String claim) {
    return rows
        .list(
            "select type, json from claim where id = ? and type <> 'contradiction'",
            row -> of(FactType.of(row.getString(1)), claim, row.getString(2)),
            claim)
        .stream()
        .findFirst();
  }

  private static Brief of(FactType type, String claim, String json) {
    return switch (type) {
      case AGREEMENT -> {
        Agreement agreement = FactJson.agreement(json);
        yield new Brief(
            type,
            claim,
            agreement.parties(),
            agreement.kind().code(),
            agreement.title(),
            agreement.stages().stream().map(Stage::date).flatMap(Optional::stream).findFirst());
      }
      case ACT -> {
        Act act = FactJson.act(json);
        yield new Brief(type, claim, act.actors(), act.kind().code(), Optional.empty(), act.date());
      }
      default -> {
        Person person = FactJson.person(json);
        yield new Brief(
            type,
            claim,
            person.state().stream().toList(),
            "",
            Optional.of(person.name()),
            Optional.empty());
      }
    };
  }
}
