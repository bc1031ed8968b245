package org.entente.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.network.Basis;
import org.entente.network.bloc.States;
import org.entente.network.trend.Coverage;
import org.entente.network.trend.Scope;
import org.entente.network.trend.Standing;
import org.entente.network.trend.Trend;
import org.entente.server.reading.Reading;

/** How cooperation develops: signatures by year, everybody's or a region's. */
public final class TrendsPage implements Page {
  /**
   * What the page shows.
   *
   * @param region code of the sub-region whose states take part; empty for all
   * @param year the one that standings are of
   * @param standings of the states with partners then, those on terms with most blocs first
   */
  public record View(
      Optional<String> region,
      Coverage coverage,
      Trend trend,
      Optional<Integer> year,
      List<Standing> standings) {}

  @Override
  public String path() {
    return "/trends";
  }

  @Override
  public String template() {
    return "trends";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    Optional<String> region = asked.text("region");
    if (region.isPresent() && !States.regions().contains(region.get())) {
      throw new WrongRequestException("region");
    }
    return new Answer.Shown(
        reading.kept(
            "trends/" + region.orElse(""), handle -> view(new Networks(reading), asked, region)));
  }

  private static View view(Networks networks, Asked asked, Optional<String> region) {
    Coverage coverage = networks.coverage();
    Scope scope = region.map(Scope::ofRegion).orElse(Scope.ALL);
    Asked usual = new Asked(asked.path(), Map.of(), asked.words());
    Optional<Integer> year =
        networks.years().map(years -> networks.year(usual, years, Basis.IN_FORCE));
    return new View(
        region,
        coverage,
        Trend.of(networks.deeds(Networks.Rule.IN_FORCE), scope, coverage),
        year,
        year.map(number -> standings(networks, number, region)).orElse(List.of()));
  }

  private static List<Standing> standings(Networks networks, int year, Optional<String> region) {
    return Standing.of(networks.network(Networks.Rule.IN_FORCE).year(year).unweighted()).stream()
        .filter(each -> region.isEmpty() || States.region(each.outlook().state()).equals(region))
        .sorted(
            Comparator.comparingInt(Standing::byBlocs)
                .thenComparing(each -> each.outlook().state()))
        .toList();
  }
}
