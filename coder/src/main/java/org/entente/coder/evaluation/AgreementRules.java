package org.entente.coder.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.Agreement;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.Place;
import org.entente.coder.Stage;

/** Agreements are the same that have the same parties and the same phase of current status. */
final class AgreementRules implements ItemRules<Agreement> {

  /** A stage of the gold and the coded stage of the same status. */
  record StagePair(Stage gold, Stage coded) {}

  @Override
  public boolean same(Agreement gold, Agreement coded) {
    return Set.copyOf(gold.parties()).equals(Set.copyOf(coded.parties()))
        && gold.current().phase() == coded.current().phase();
  }

  @Override
  public List<Check> checks(Agreement gold, Agreement coded) {
    List<Check> checks = new ArrayList<>();
    checks.add(Check.equal(Measure.AGREEMENT_FORM, gold.form().code(), coded.form().code()));
    checks.add(Check.equal(Measure.AGREEMENT_KIND, gold.kind().code(), coded.kind().code()));
    checks.add(
        Check.equal(Measure.AGREEMENT_CURRENT, gold.current().code(), coded.current().code()));
    List<StagePair> pairs = stagePairs(gold, coded);
    checks.add(
        new Check(
            Measure.AGREEMENT_STAGES,
            new Ratio(2 * pairs.size(), gold.stages().size() + coded.stages().size()),
            life(gold),
            life(coded)));
    for (StagePair pair : pairs) {
      Stage expected = pair.gold();
      Stage found = pair.coded();
      String status = expected.status().code() + " ";
      checks.add(
          prefixed(
              status,
              Check.alike(Measure.STAGE_DATE, expected.date(), found.date(), String::equals)));
      checks.add(
          prefixed(
              status,
              Check.alike(
                  Measure.STAGE_PLACE,
                  expected.place().map(Place::name),
                  found.place().map(Place::name),
                  Folded::overlap)));
      checks.add(
          prefixed(
              status,
              Check.names(Measure.STAGE_SIGNATORIES, expected.signatories(), found.signatories())));
    }
    checks.add(
        Check.sets(
            Measure.AGREEMENT_DOMAINS,
            gold.domains().stream().map(Domain::code).toList(),
            coded.domains().stream().map(Domain::code).toList()));
    checks.add(
        Check.of(
            Measure.AGREEMENT_EVIDENCE,
            ItemRules.overlap(evidence(gold), evidence(coded)),
            Misses.quote(evidence(gold)),
            Misses.quote(evidence(coded))));
    return checks;
  }

  /** Pairs stages of the same status, first those of the same date too, then in order. */
  static List<StagePair> stagePairs(Agreement gold, Agreement coded) {
    List<StagePair> pairs = new ArrayList<>();
    List<Stage> open = new ArrayList<>(coded.stages());
    List<Stage> rest = new ArrayList<>();
    for (Stage stage : gold.stages()) {
      Optional<Stage> found =
          open.stream()
              .filter(o -> o.status() == stage.status() && o.date().equals(stage.date()))
              .findFirst();
      if (found.isPresent()) {
        open.remove(found.get());
        pairs.add(new StagePair(stage, found.get()));
      } else {
        rest.add(stage);
      }
    }
    for (Stage stage : rest) {
      Optional<Stage> found = open.stream().filter(o -> o.status() == stage.status()).findFirst();
      if (found.isPresent()) {
        open.remove(found.get());
        pairs.add(new StagePair(stage, found.get()));
      }
    }
    return pairs;
  }

  private static Check prefixed(String status, Check check) {
    return new Check(check.measure(), check.ratio(), status + check.gold(), check.coded());
  }

  @Override
  public List<String> differences(Agreement gold, Agreement coded) {
    List<String> differences = new ArrayList<>();
    if (!Set.copyOf(gold.parties()).equals(Set.copyOf(coded.parties()))) {
      differences.add("parties coded " + String.join("+", coded.parties()));
    }
    if (gold.current().phase() != coded.current().phase()) {
      differences.add("phase coded " + phase(coded) + " (" + coded.current().code() + ")");
    }
    return differences;
  }

  @Override
  public boolean akin(Agreement gold, Agreement coded) {
    return Set.copyOf(gold.parties()).equals(Set.copyOf(coded.parties()))
        || ItemRules.overlap(evidence(gold), evidence(coded));
  }

  @Override
  public String describe(Agreement agreement) {
    return "agreement "
        + String.join("+", agreement.parties())
        + " "
        + phase(agreement)
        + " "
        + agreement.form().code()
        + "/"
        + agreement.kind().code()
        + " ["
        + life(agreement)
        + "]";
  }

  private static String phase(Agreement agreement) {
    return agreement.current().phase().name().toLowerCase(Locale.ROOT);
  }

  private static String life(Agreement agreement) {
    return String.join(
        ", ",
        agreement.stages().stream()
            .map(stage -> stage.status().code() + " " + stage.date().orElse("null"))
            .toList());
  }

  @Override
  public List<Evidence> evidence(Agreement agreement) {
    return agreement.stages().stream().flatMap(stage -> stage.evidence().stream()).toList();
  }

  @Override
  public List<String> rules(Agreement agreement) {
    Set<String> rules = new LinkedHashSet<>();
    agreement.stages().forEach(stage -> rules.add(stage.rule()));
    return List.copyOf(rules);
  }
}
