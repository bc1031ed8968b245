package org.entente.server.page;

import java.util.List;
import org.entente.record.query.Census;
import org.entente.server.reading.Reading;

/** Everybody whom the record has. */
public final class StatesPage implements Page {

  /**
   * What the page shows.
   *
   * @param actors in the order of codes
   */
  public record View(List<Census> actors) {}

  @Override
  public String path() {
    return "/states";
  }

  @Override
  public String template() {
    return "states";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    return new Answer.Shown(new View(Census.of(reading.handle())));
  }
}
