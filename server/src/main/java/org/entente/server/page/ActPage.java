package org.entente.server.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.record.decision.DecisionTable;
import org.entente.record.merge.Why;
import org.entente.record.query.Dispute;
import org.entente.record.query.Lookup;
import org.entente.record.query.People;
import org.entente.record.query.Told;
import org.entente.server.reading.Reading;

/** An act with every word that is behind it. */
public final class ActPage implements Page {

  /**
   * What the page shows.
   *
   * @param act with its passages, the earliest published first
   * @param people ids of persons by the names that the act may give them
   * @param claims how many claims of sources it was merged from
   * @param links why they are one
   * @param decisions what persons have decided about it
   */
  public record View(
      Told<Act> act,
      Map<String, String> people,
      List<Dispute> disputes,
      int claims,
      List<AgreementPage.Tie> links,
      List<AgreementPage.Judgement> decisions) {}

  @Override
  public String path() {
    return "/acts/{id}";
  }

  @Override
  public String template() {
    return "act";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    String id = asked.in("id");
    Optional<Lookup.Found> found = Lookup.find(reading.handle(), id);
    if (found.isEmpty() || !(found.get() instanceof Lookup.OfAct act)) {
      return new Answer.Missing();
    }
    String fact = act.act().id();
    return fact.equals(id)
        ? new Answer.Shown(view(reading, act))
        : new Answer.Moved(Addresses.act(fact));
  }

  private static View view(Reading reading, Lookup.OfAct found) {
    String id = found.act().id();
    Optional<Why.Explanation> why = Why.of(reading.handle(), id);
    return new View(
        found.act(),
        People.namedBy(reading.handle(), id),
        found.disputes(),
        why.map(Why.Explanation::witnesses).map(List::size).orElse(0),
        why.map(AgreementPage::ties).orElse(List.of()),
        DecisionTable.about(reading.handle(), id).stream().map(AgreementPage::judgement).toList());
  }
}
