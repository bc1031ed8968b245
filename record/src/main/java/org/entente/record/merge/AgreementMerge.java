package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.record.claim.Claim;
import org.entente.record.decision.Verdict;

/** One agreement out of the claims that speak of it. */
final class AgreementMerge {
  private static final double DIFFERENT = 1;

  private AgreementMerge() {}

  static Merged<Agreement> of(Cluster<Agreement> cluster, Verdict verdict) {
    // a vague kind or form agrees with any exacter one
    Support<AgreementForm> forms =
        new Support<>(
            AgreementForm::code,
            (vague, exact) -> Likeness.isVague(vague) && !Likeness.isVague(exact));
    Support<AgreementKind> kinds =
        new Support<>(
            AgreementKind::code,
            (vague, exact) -> Likeness.isVague(vague) && !Likeness.isVague(exact));
    Support<String> titles = new Support<>(Fold::text, (vague, exact) -> false);
    Support<List<String>> parties =
        new Support<>(
            codes -> String.join("+", codes),
            (fewer, more) -> fewer.size() < more.size() && more.containsAll(fewer));
    TreeSet<Domain> domains = new TreeSet<>();
    Confidence confidence = new Confidence();
    for (Claim<Agreement> claim : cluster.claims()) {
      Agreement fact = claim.fact();
      forms.add(fact.form(), claim);
      kinds.add(fact.kind(), claim);
      parties.add(fact.parties(), claim);
      fact.title().ifPresent(title -> titles.add(title, claim));
      domains.addAll(fact.domains());
      fact.stages().forEach(stage -> confidence.add(claim, stage.confidence()));
    }
    Agreement first = cluster.claims().get(0).fact();
    StageMerge.Result stages = StageMerge.of(cluster, verdict.ofStages());
    List<AgreementForm> byForm = forms.ranked();
    List<AgreementKind> byKind = kinds.ranked();
    List<Merged.Dispute> disputes = new ArrayList<>(stages.disputes());
    Disputes.of(
            "form",
            byForm,
            forms,
            AgreementForm::code,
            (one, other) -> Likeness.distance(one, other) >= DIFFERENT,
            AgreementMerge::words)
        .ifPresent(disputes::add);
    Disputes.of(
            "kind",
            byKind,
            kinds,
            AgreementKind::code,
            (one, other) -> Likeness.distance(one, other) >= DIFFERENT,
            AgreementMerge::words)
        .ifPresent(disputes::add);
    Agreement merged =
        new Agreement(
            cluster.id(),
            parties.best(Comparator.comparing(codes -> -codes.size())).orElse(first.parties()),
            byForm.get(0),
            byKind.get(0),
            titles.best(Comparator.comparing(title -> -title.length())),
            List.copyOf(domains),
            current(stages.stages()).orElse(first.current()),
            stages.stages());
    return new Merged<>(
        verdict.on(merged),
        cluster,
        stages.passages(),
        List.copyOf(disputes),
        confidence.value(),
        Optional.empty(),
        verdict.review());
  }

  private static List<Evidence> words(Claim<?> claim) {
    return claim.fact() instanceof Agreement agreement
        ? agreement.stages().stream().flatMap(stage -> stage.evidence().stream()).toList()
        : List.of();
  }

  /** The last stage that has happened, else the furthest prospective one (codebook, section 2). */
  private static Optional<Status> current(List<Stage> stages) {
    Optional<Status> happened =
        stages.stream()
            .map(Stage::status)
            .filter(status -> status.phase() != Status.Phase.PROSPECTIVE)
            .reduce((earlier, later) -> later);
    return happened.isPresent()
        ? happened
        : stages.stream().map(Stage::status).max(Comparator.naturalOrder());
  }
}
