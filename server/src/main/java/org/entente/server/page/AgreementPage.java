package org.entente.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.Agreement;
import org.entente.coder.Stage;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionTable;
import org.entente.record.merge.Reason;
import org.entente.record.merge.Why;
import org.entente.record.query.Dispute;
import org.entente.record.query.Event;
import org.entente.record.query.Lookup;
import org.entente.record.query.Passage;
import org.entente.record.query.People;
import org.entente.record.query.Told;
import org.entente.server.reading.Reading;

/** An agreement: its life, who and what it is about, and every word that is behind it. */
public final class AgreementPage implements Page {

  /**
   * What the page shows.
   *
   * @param people ids of persons by the names that signatories may have
   * @param stages the oldest first
   * @param sources each source with its words, the earliest published first
   * @param claims how many claims of sources the agreement was merged from
   * @param links why they are one
   * @param parent the agreement that it changes
   * @param decisions what persons have decided about it
   */
  public record View(
      Told<Agreement> agreement,
      Map<String, String> people,
      List<Life> stages,
      List<SourceWords> sources,
      List<Dispute> disputes,
      int claims,
      List<Tie> links,
      Optional<Told<Agreement>> parent,
      List<Judgement> decisions) {}

  /** A stage with the words that state it. */
  public record Life(Stage stage, List<Passage> words) {}

  /**
   * What one source says.
   *
   * @param origin any of its passages, for its title, publisher, day and address
   * @param copyOf the id of the source that it is a copy of
   * @param stages the numbers of the stages that it tells of, from 1, with its words for each
   */
  public record SourceWords(
      Passage origin, Optional<String> copyOf, Map<Integer, List<Passage>> stages) {}

  /** Why two claims are one: the articles that make them, and the reasons. */
  public record Tie(String one, String other, List<Reason> reasons) {}

  /** What a person decided. */
  public record Judgement(String id, String at, String who, String action, Optional<String> why) {}

  @Override
  public String path() {
    return "/agreements/{id}";
  }

  @Override
  public String template() {
    return "agreement";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    String id = asked.in("id");
    Optional<Lookup.Found> found = Lookup.find(reading.handle(), id);
    if (found.isEmpty() || !(found.get() instanceof Lookup.OfAgreement agreement)) {
      return new Answer.Missing();
    }
    String fact = agreement.agreement().id();
    return fact.equals(id)
        ? new Answer.Shown(view(reading, agreement))
        : new Answer.Moved(Addresses.agreement(fact));
  }

  private static View view(Reading reading, Lookup.OfAgreement found) {
    Told<Agreement> told = found.agreement();
    Optional<Why.Explanation> why = Why.of(reading.handle(), told.id());
    List<Life> stages = new ArrayList<>();
    for (Event event : found.stages()) {
      if (event instanceof Event.OfAgreement of) {
        stages.add(new Life(of.stage(), of.passages()));
      }
    }
    return new View(
        told,
        People.namedBy(reading.handle(), told.id()),
        List.copyOf(stages),
        sources(stages, why),
        found.disputes(),
        why.map(Why.Explanation::witnesses).map(List::size).orElse(0),
        why.map(AgreementPage::ties).orElse(List.of()),
        told.parent()
            .flatMap(parent -> Lookup.find(reading.handle(), parent))
            .filter(Lookup.OfAgreement.class::isInstance)
            .map(parent -> ((Lookup.OfAgreement) parent).agreement()),
        DecisionTable.about(reading.handle(), told.id()).stream()
            .map(AgreementPage::judgement)
            .toList());
  }

  private static List<SourceWords> sources(List<Life> stages, Optional<Why.Explanation> why) {
    Map<String, Map<Integer, List<Passage>>> bySource = new LinkedHashMap<>();
    Map<String, Passage> origins = new LinkedHashMap<>();
    Map<String, String> dispatches = new LinkedHashMap<>();
    why.ifPresent(
        explanation ->
            explanation
                .witnesses()
                .forEach(
                    witness -> {
                      bySource.put(witness.source(), new LinkedHashMap<>());
                      dispatches.put(witness.source(), witness.dispatch());
                    }));
    for (int i = 0; i < stages.size(); i++) {
      for (Passage words : stages.get(i).words()) {
        origins.putIfAbsent(words.article(), words);
        bySource
            .computeIfAbsent(words.article(), source -> new LinkedHashMap<>())
            .computeIfAbsent(i + 1, stage -> new ArrayList<>())
            .add(words);
      }
    }
    List<SourceWords> sources = new ArrayList<>();
    origins.forEach(
        (source, origin) ->
            sources.add(
                new SourceWords(
                    origin,
                    Optional.ofNullable(dispatches.get(source))
                        .filter(dispatch -> !dispatch.equals(source)),
                    bySource.getOrDefault(source, Map.of()))));
    return List.copyOf(sources);
  }

  /** Why the claims of a fact are one. */
  static List<Tie> ties(Why.Explanation why) {
    Map<String, String> names = new LinkedHashMap<>();
    why.witnesses()
        .forEach(
            witness ->
                names.put(
                    witness.claim(),
                    witness.publisher().orElse(witness.source())
                        + witness.published().map(day -> ", " + day).orElse("")));
    return why.links().stream()
        .map(
            link ->
                new Tie(
                    names.getOrDefault(link.one(), link.one()),
                    names.getOrDefault(link.other(), link.other()),
                    link.reasons()))
        .toList();
  }

  /** A decision as it is shown. */
  static Judgement judgement(Decision decision) {
    return new Judgement(
        decision.id(),
        decision.at().toString(),
        decision.who(),
        decision.action().code(),
        decision.why());
  }
}
