package org.entente.record.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Agreement;
import org.entente.coder.Stage;
import org.entente.coder.Status;

/**
 * Ties amendments, additional protocols and renewals that are instruments of their own to the
 * agreement of the same parties that they change: the one that is most alike by kind and words,
 * signed before; none, where two are equally so.
 */
final class Parents {
  private Parents() {}

  /** The agreements of a block, with their parents. */
  static List<Merged<Agreement>> tie(List<Merged<Agreement>> agreements) {
    List<Merged<Agreement>> tied = new ArrayList<>();
    for (Merged<Agreement> each : agreements) {
      tied.add(parent(each, agreements).map(each::under).orElse(each));
    }
    return List.copyOf(tied);
  }

  private static Optional<String> parent(
      Merged<Agreement> change, List<Merged<Agreement>> agreements) {
    if (!changes(change)) {
      return Optional.empty();
    }
    Title title = title(change);
    double best = 0;
    Optional<String> parent = Optional.empty();
    for (Merged<Agreement> other : agreements) {
      if (changes(other)
          || !other.fact().parties().equals(change.fact().parties())
          || isLater(other, change)) {
        continue;
      }
      double alike = 1.5 - Likeness.distance(other.fact().kind(), change.fact().kind());
      alike += title(other).shared(title).isEmpty() ? 0 : 1;
      alike += other.fact().kind() == change.fact().kind() ? 0.5 : 0;
      // the title names the year of what it changes: "avenant à l'accord de 2010"
      alike += signedIn(other, title) ? 2 : 0;
      if (alike > best) {
        best = alike;
        parent = Optional.of(other.id());
      } else if (alike == best) {
        parent = Optional.empty();
      }
    }
    return parent;
  }

  private static boolean changes(Merged<Agreement> merged) {
    return merged.cluster().claims().stream()
        .anyMatch(claim -> Title.of(claim.fact().title().orElse("")).changes());
  }

  private static Title title(Merged<Agreement> merged) {
    return Title.of(merged.fact().title().orElse(""));
  }

  private static boolean signedIn(Merged<Agreement> merged, Title title) {
    return signed(merged)
        .filter(days -> title.years().contains(days.first().getYear()))
        .isPresent();
  }

  private static boolean isLater(Merged<Agreement> one, Merged<Agreement> other) {
    Optional<DateSpan> a = signed(one);
    Optional<DateSpan> b = signed(other);
    return a.isPresent() && b.isPresent() && !a.get().first().isBefore(b.get().first());
  }

  private static Optional<DateSpan> signed(Merged<Agreement> merged) {
    return merged.fact().stages().stream()
        .filter(stage -> stage.status() == Status.SIGNED)
        .map(Stage::date)
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(DateSpan::of);
  }
}
