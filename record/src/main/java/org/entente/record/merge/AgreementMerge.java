package org.entente.record.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.record.claim.Claim;

/** One agreement out of the claims that speak of it. */
final class AgreementMerge {
  private AgreementMerge() {}

  static Merged<Agreement> of(Cluster<Agreement> cluster) {
    Support<AgreementForm> forms = new Support<>();
    Support<AgreementKind> kinds = new Support<>();
    Support<String> titles = new Support<>();
    TreeSet<Domain> domains = new TreeSet<>();
    for (Claim<Agreement> claim : cluster.claims()) {
      forms.add(claim.fact().form(), claim);
      kinds.add(claim.fact().kind(), claim);
      claim.fact().title().ifPresent(title -> titles.add(title, claim));
      domains.addAll(claim.fact().domains());
    }
    Agreement first = cluster.claims().get(0).fact();
    StageMerge.Result stages = StageMerge.of(cluster);
    Agreement merged =
        new Agreement(
            cluster.id(),
            first.parties(),
            forms.best().orElse(first.form()),
            kinds.best().orElse(first.kind()),
            titles.best(Comparator.comparing(title -> -title.length())),
            List.copyOf(domains),
            current(stages.stages()).orElse(first.current()),
            stages.stages());
    return new Merged<>(merged, cluster, stages.passages(), stages.disputes());
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
