package org.entente.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Status;
import org.entente.record.query.Testimony;
import org.entente.server.reading.Reading;

/** A source: its text, with the words lit that state facts, and the facts beside it. */
public final class ArticlePage implements Page {
  private static final String STAGE = "stage ";

  /**
   * What the page shows.
   *
   * @param lit the id of the fact that is asked for
   */
  public record View(Testimony testimony, Optional<String> lit) {

    /** The text with the words of all facts marked, by their numbers in the list from 1. */
    public MarkedText marked() {
      List<MarkedText.Mark> marks = new ArrayList<>();
      for (int i = 0; i < testimony.facts().size(); i++) {
        for (Testimony.Spot spot : testimony.facts().get(i).spots()) {
          marks.add(new MarkedText.Mark(spot.first(), spot.last(), i + 1));
        }
      }
      return MarkedText.of(testimony.text(), marks);
    }

    /** The stage of an agreement that words state, where they state one. */
    public static Optional<Status> stage(Testimony.Subject subject, Testimony.Spot spot) {
      if (subject instanceof Testimony.OfAgreement agreement && spot.part().startsWith(STAGE)) {
        int ordinal = Integer.parseInt(spot.part().substring(STAGE.length()));
        return Optional.of(agreement.told().fact().stages().get(ordinal - 1).status());
      }
      return Optional.empty();
    }

    /** The number of the fact that is asked for; 0 for none. */
    public int litNumber() {
      for (int i = 0; i < testimony.facts().size(); i++) {
        if (lit.filter(testimony.facts().get(i).subject().id()::equals).isPresent()) {
          return i + 1;
        }
      }
      return 0;
    }
  }

  @Override
  public String path() {
    return "/articles/{id}";
  }

  @Override
  public String template() {
    return "article";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    Optional<String> lit = asked.text("fact");
    return Addresses.id(asked.in("id"))
        .flatMap(id -> Testimony.find(reading.handle(), id))
        .<Answer>map(testimony -> new Answer.Shown(new View(testimony, lit)))
        .orElseGet(Answer.Missing::new);
  }
}
