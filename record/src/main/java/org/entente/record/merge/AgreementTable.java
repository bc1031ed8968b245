package org.entente.record.merge;

import java.util.List;
import java.util.Optional;
import org.entente.coder.Agreement;
import org.entente.coder.Domain;
import org.entente.coder.Place;
import org.entente.coder.Stage;
import org.entente.record.store.Rows;

/** Writes merged agreements with their parties, domains and stages. */
final class AgreementTable implements FactTable<Agreement> {
  @Override
  public String name() {
    return "agreement";
  }

  @Override
  public void insert(Rows rows, String block, Merged<Agreement> merged, String digest) {
    Agreement agreement = merged.fact();
    Optional<String> date =
        agreement.stages().stream().map(Stage::date).flatMap(Optional::stream).findFirst();
    Days days = Days.of(date);
    rows.run(
        "insert into agreement values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        agreement.id(),
        block,
        String.join("+", agreement.parties()),
        agreement.form().code(),
        agreement.kind().code(),
        agreement.title().orElse(null),
        Lists.json(agreement.domains().stream().map(Domain::code).toList()),
        agreement.current().code(),
        date.orElse(null),
        days.first(),
        days.last(),
        merged.sources(),
        merged.confidence(),
        merged.review().orElse(null),
        merged.parent().orElse(null),
        digest);
    for (String party : agreement.parties()) {
      rows.run("insert into agreement_party values (?, ?, ?)", party, days.first(), agreement.id());
    }
    for (Domain domain : agreement.domains()) {
      rows.run(
          "insert into agreement_domain values (?, ?, ?)",
          domain.code(),
          days.first(),
          agreement.id());
    }
    List<Stage> stages = agreement.stages();
    for (int i = 0; i < stages.size(); i++) {
      insert(rows, agreement.id(), i + 1, stages.get(i), merged.sources("stage " + (i + 1)));
    }
  }

  private static void insert(Rows rows, String id, int ordinal, Stage stage, int sources) {
    Days days = Days.of(stage.date());
    rows.run(
        "insert into stage values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        ordinal,
        stage.status().code(),
        stage.date().orElse(null),
        days.first(),
        days.last(),
        stage.place().map(Place::name).orElse(null),
        stage.place().flatMap(Place::state).orElse(null),
        Lists.json(stage.signatories()),
        stage.attributedTo().orElse(null),
        stage.plover().event(),
        stage.plover().mode().orElse(null),
        sources,
        stage.confidence());
  }
}
