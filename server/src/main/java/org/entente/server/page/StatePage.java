package org.entente.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.query.Activity;
import org.entente.record.query.Census;
import org.entente.record.query.Dispute;
import org.entente.record.query.Disputes;
import org.entente.record.query.Filter;
import org.entente.record.query.History;
import org.entente.record.query.History.Partner;
import org.entente.record.query.KnownPerson;
import org.entente.record.query.Partners;
import org.entente.record.query.People;
import org.entente.record.query.Ties.Tie;
import org.entente.record.query.Timeline;
import org.entente.server.reading.Reading;
import org.jdbi.v3.core.Handle;

/** A state or organisation: with whom it works, on what, since when, and who speaks for it. */
public final class StatePage implements Page {
  private static final int PARTNERS = 300;
  private static final int PEOPLE = 100;
  private static final int DISPUTES = 20;
  private static final int EVENTS = 20;

  /**
   * What the page shows.
   *
   * @param census what it takes part in, in numbers
   * @param partners those with most agreements and acts first
   * @param domains what it does with each about what
   * @param firsts the first dated agreement with each partner, the newest first
   * @param people those whom most sources name first
   */
  public record View(
      Census census,
      List<Partner> partners,
      Timeline timeline,
      List<Activity.Field> domains,
      List<Partners.First> firsts,
      List<KnownPerson> people,
      List<Dispute> disputes,
      Chronology chronology) {

    /** Its partners as ties, for the map. */
    public List<Tie> ties() {
      return partners.stream()
          .map(
              partner ->
                  new Tie(census.code(), partner.code(), partner.agreements() + partner.acts()))
          .toList();
    }
  }

  /** What is the same on each leaf of the chronology. */
  private record Portrait(
      Census census,
      List<Partner> partners,
      Timeline timeline,
      List<Activity.Field> domains,
      List<Partners.First> firsts,
      List<KnownPerson> people,
      List<Dispute> disputes) {}

  @Override
  public String path() {
    return "/states/{code}";
  }

  @Override
  public String template() {
    return "state";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    String code = asked.in("code");
    Optional<String> known = ActorCode.of(code, reading);
    if (known.isEmpty()) {
      return new Answer.Missing(ActorCode.like(code));
    }
    return known.get().equals(code)
        ? new Answer.Shown(view(asked, reading, code))
        : new Answer.Moved(Addresses.state(known.get()));
  }

  private static View view(Asked asked, Reading reading, String code) {
    Portrait portrait = reading.kept("states/" + code, handle -> portrait(handle, code));
    return new View(
        portrait.census(),
        portrait.partners(),
        portrait.timeline(),
        portrait.domains(),
        portrait.firsts(),
        portrait.people(),
        portrait.disputes(),
        Chronology.of(asked, reading, List.of(code), EVENTS));
  }

  private static Portrait portrait(Handle handle, String code) {
    List<Dispute> disputes = new ArrayList<>();
    Disputes.list(handle, Filter.of(List.of(code)), DISPUTES, disputes::add);
    return new Portrait(
        Census.of(handle, code),
        History.partners(handle, code, PARTNERS),
        Timeline.of(handle, List.of(code)),
        Activity.fields(handle, code),
        Partners.firsts(handle, code),
        People.prominent(handle, code, PEOPLE),
        List.copyOf(disputes));
  }
}
