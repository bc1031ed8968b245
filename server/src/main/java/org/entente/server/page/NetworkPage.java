package org.entente.server.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementKind;
import org.entente.network.Basis;
import org.entente.network.YearGraph;
import org.entente.network.Years;
import org.entente.network.bloc.Blocs;
import org.entente.network.bloc.States;
import org.entente.network.measure.StateMeasure;
import org.entente.network.measure.YearMeasure;
import org.entente.network.trend.Coverage;
import org.entente.server.picture.Places.Place;
import org.entente.server.picture.Web.Body;
import org.entente.server.picture.Web.Link;
import org.entente.server.reading.Reading;

/** The network of states in a year: who is tied to whom, and who stands where in it. */
public final class NetworkPage implements Page {
  /**
   * What the page shows.
   *
   * @param years of the record; empty where it has no date, and then there is nothing else
   * @param kind the only kind that counts
   * @param states what is measured of each state that has a partner, those with most first
   * @param bodies the same states as they are drawn
   * @param links the tied pairs, the strongest first
   * @param communities the largest first
   */
  public record View(
      Optional<Years> years,
      int year,
      Basis basis,
      Optional<String> kind,
      Coverage coverage,
      Optional<YearMeasure> whole,
      List<StateMeasure> states,
      List<Body> bodies,
      List<Link> links,
      List<Community> communities) {
    /** How many states there are in the year that have no partner. */
    public int alone() {
      return whole.map(year -> year.states() - year.tied()).orElse(0);
    }

    /** The rule and kind as they stand in an address, after the year. */
    public String query() {
      return "&basis=" + basis + kind.map(code -> "&kind=" + code).orElse("");
    }
  }

  /** States that tie with each other more than with others, those with most partners first. */
  public record Community(int number, List<String> states) {}

  @Override
  public String path() {
    return "/network";
  }

  @Override
  public String template() {
    return "network";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    Networks networks = new Networks(reading);
    Networks.Rule rule = rule(asked);
    Optional<Years> years = networks.years();
    if (years.isEmpty()) {
      return new Answer.Shown(
          new View(
              years,
              0,
              rule.basis(),
              rule.kind(),
              networks.coverage(),
              Optional.empty(),
              List.of(),
              List.of(),
              List.of(),
              List.of()));
    }
    int number = networks.year(asked, years.get(), rule.basis());
    Networks.Year year = networks.year(rule, number);
    List<StateMeasure> tied =
        year.states().stream()
            .filter(state -> state.degree() > 0)
            .sorted(
                Comparator.comparingInt(StateMeasure::degree)
                    .reversed()
                    .thenComparing(StateMeasure::state))
            .toList();
    Map<String, Place> places = networks.places(rule);
    return new Answer.Shown(
        new View(
            years,
            number,
            rule.basis(),
            rule.kind(),
            networks.coverage(),
            Optional.of(year.whole()),
            tied,
            tied.stream().map(state -> body(state, places)).toList(),
            links(year.graph()),
            communities(tied)));
  }

  /**
   * What is asked to tie two states.
   *
   * @throws WrongRequestException if there is no such rule or kind
   */
  public static Networks.Rule rule(Asked asked) {
    Basis basis =
        asked
            .text("basis")
            .map(
                code ->
                    Arrays.stream(Basis.values())
                        .filter(each -> each.toString().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new WrongRequestException("basis")))
            .orElse(Basis.IN_FORCE);
    Optional<String> kind = asked.text("kind");
    boolean ofAct = kind.filter(NetworkPage::isAct).isPresent();
    boolean ofAgreement = kind.filter(NetworkPage::isAgreement).isPresent();
    if (kind.isPresent() && !ofAct && !ofAgreement) {
      throw new WrongRequestException("kind");
    }
    // a kind of the other rule, left in the form, does not count
    return new Networks.Rule(
        basis, (basis == Basis.ACTS ? ofAct : ofAgreement) ? kind : Optional.empty());
  }

  private static boolean isAct(String code) {
    return Arrays.stream(ActKind.values()).anyMatch(kind -> kind.code().equals(code));
  }

  private static boolean isAgreement(String code) {
    return Arrays.stream(AgreementKind.values()).anyMatch(kind -> kind.code().equals(code));
  }

  private static Body body(StateMeasure state, Map<String, Place> places) {
    return new Body(
        state.state(),
        state.degree(),
        Blocs.main(state.state(), state.year()),
        places.getOrDefault(States.latest(state.state()), new Place(0, 0)));
  }

  private static List<Link> links(YearGraph graph) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      int[] partners = graph.neighbours(i);
      for (int k = 0; k < partners.length; k++) {
        if (partners[k] > i) {
          links.add(
              new Link(
                  graph.states().get(i), graph.states().get(partners[k]), graph.weights(i)[k]));
        }
      }
    }
    links.sort(
        Comparator.comparingInt(Link::ties)
            .reversed()
            .thenComparing(Link::one)
            .thenComparing(Link::other));
    return List.copyOf(links);
  }

  private static List<Community> communities(List<StateMeasure> tied) {
    Map<Integer, List<String>> members = new TreeMap<>();
    for (StateMeasure state : tied) {
      members.computeIfAbsent(state.community(), number -> new ArrayList<>()).add(state.state());
    }
    return members.entrySet().stream()
        .map(each -> new Community(each.getKey(), List.copyOf(each.getValue())))
        .sorted(
            Comparator.<Community>comparingInt(each -> each.states().size())
                .reversed()
                .thenComparingInt(Community::number))
        .toList();
  }
}
