package org.entente.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.record.query.Dispute;
import org.entente.record.query.Disputes;
import org.entente.record.query.Filter;
import org.entente.record.query.History;
import org.entente.record.query.Timeline;
import org.entente.server.reading.Reading;

/** What two did together, in one chronology with the words that tell of it. */
public final class DyadPage implements Page {
  private static final int EVENTS = 30;
  private static final int DISPUTES = 20;

  /**
   * What the page shows.
   *
   * @param one the first in the order of codes
   * @param agreements how many they share
   * @param acts how many they share
   */
  public record View(
      String one,
      String other,
      int agreements,
      int acts,
      Timeline timeline,
      Chronology chronology,
      List<Dispute> disputes) {}

  private record Pair(Optional<String> one, Optional<String> other, List<String> like) {}

  @Override
  public String path() {
    return "/dyads/{pair}";
  }

  @Override
  public String template() {
    return "dyad";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    String address = asked.in("pair");
    Pair pair = pair(address, reading);
    if (pair.one().isEmpty() || pair.other().isEmpty() || pair.one().equals(pair.other())) {
      return new Answer.Missing(pair.like());
    }
    String one = pair.one().get();
    String other = pair.other().get();
    return address.equals(one + "-" + other) && one.compareTo(other) < 0
        ? new Answer.Shown(view(asked, reading, one, other))
        : new Answer.Moved(Addresses.dyad(one, other));
  }

  /** Names may have hyphens too: the one between them is where both sides are known. */
  private static Pair pair(String address, Reading reading) {
    Pair best = new Pair(Optional.empty(), Optional.empty(), ActorCode.like(address));
    for (int at = address.indexOf('-'); at >= 0; at = address.indexOf('-', at + 1)) {
      String left = address.substring(0, at);
      String right = address.substring(at + 1);
      Optional<String> one = ActorCode.of(left, reading);
      Optional<String> other = ActorCode.of(right, reading);
      if (one.isPresent() && other.isPresent()) {
        return new Pair(one, other, one.stream().toList());
      }
      List<String> like =
          Stream.of(
                  one.map(List::of).orElseGet(() -> ActorCode.like(left)),
                  other.map(List::of).orElseGet(() -> ActorCode.like(right)))
              .flatMap(List::stream)
              .distinct()
              .toList();
      if (like.size() > best.like().size()) {
        best = new Pair(one, other, like);
      }
    }
    return best;
  }

  private static View view(Asked asked, Reading reading, String one, String other) {
    List<String> both = List.of(one, other);
    Optional<History.Partner> shared = History.partner(reading.handle(), one, other);
    List<Dispute> disputes = new ArrayList<>();
    Disputes.list(reading.handle(), Filter.of(both), DISPUTES, disputes::add);
    return new View(
        one,
        other,
        shared.map(History.Partner::agreements).orElse(0),
        shared.map(History.Partner::acts).orElse(0),
        Timeline.of(reading.handle(), both),
        Chronology.of(asked, reading, both, EVENTS),
        List.copyOf(disputes));
  }
}
