package org.entente.server.page;

import java.util.Optional;
import org.entente.network.Basis;
import org.entente.network.bloc.States;
import org.entente.network.trend.StateAnswer;
import org.entente.server.reading.Reading;

/**
 * What the record says of a state to three claims: that its cooperation grows, that it goes beyond
 * the blocs, that it is on terms with everybody.
 */
public final class StateTrendsPage implements Page {
  private static final Networks.Rule ACTS = new Networks.Rule(Basis.ACTS, Optional.empty());

  @Override
  public String path() {
    return "/states/{code}/trends";
  }

  @Override
  public String template() {
    return "statetrends";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    String code = asked.in("code");
    Optional<String> known = ActorCode.of(code, reading).filter(States::has);
    if (known.isEmpty()) {
      return new Answer.Missing(ActorCode.like(code));
    }
    if (!known.get().equals(code)) {
      return new Answer.Moved(Addresses.trends(known.get()));
    }
    Networks networks = new Networks(reading);
    return new Answer.Shown(
        reading.kept(
            "trends/state/" + code,
            handle ->
                StateAnswer.of(
                    code,
                    networks.coverage(),
                    networks.deeds(Networks.Rule.IN_FORCE),
                    networks.deeds(ACTS))));
  }
}
