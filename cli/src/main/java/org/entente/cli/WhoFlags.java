package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.query.Actors;
import org.entente.record.query.Filter;
import picocli.CommandLine.Option;

/** The filters that all lists share: who takes part, who tells of it, and how many. */
final class WhoFlags {
  @Option(names = "--party", paramLabel = "STATE", descriptionKey = "filter.party")
  private List<String> parties = new ArrayList<>();

  @Option(names = "--partner", paramLabel = "STATE", descriptionKey = "filter.partner")
  private Optional<String> partner = Optional.empty();

  @Option(names = "--source", paramLabel = "SOURCE", descriptionKey = "filter.source")
  private Optional<String> source = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "filter.limit")
  private int limit;

  /** How many at most; 0 for all. */
  int limit() {
    return limit;
  }

  /**
   * Who and by whom, and nothing else.
   *
   * @throws WrongUseException if a state is not known
   */
  Filter filter() {
    List<String> actors = new ArrayList<>();
    for (String party : parties) {
      actors.add(actor(party));
    }
    partner.ifPresent(other -> actors.add(actor(other)));
    return Filter.of(actors.stream().distinct().toList()).from(source);
  }

  /**
   * The code of a state or organisation that is meant by a code or a name.
   *
   * @throws WrongUseException if none is
   */
  static String actor(String asked) {
    return Actors.code(asked)
        .orElseThrow(
            () -> {
              List<String> like = Actors.like(asked);
              return like.isEmpty()
                  ? new WrongUseException("filter.actor", asked)
                  : new WrongUseException("filter.actor.like", asked, String.join(", ", like));
            });
  }
}
