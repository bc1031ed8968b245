package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.network.Basis;
import org.entente.network.DeedReader;
import org.entente.network.bloc.States;
import org.entente.network.trend.Coverage;
import org.entente.network.trend.Scope;
import org.entente.network.trend.StateAnswer;
import org.entente.network.trend.Trend;
import org.entente.network.trend.YearCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente trends}: whether cooperation grows, goes beyond blocs, and with whom. */
@Command(name = "trends", sortOptions = false)
final class TrendsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "STATE", arity = "0..1", descriptionKey = "trends.STATE")
  private Optional<String> state = Optional.empty();

  @Option(names = "--region", paramLabel = "REGION", descriptionKey = "trends.region")
  private Optional<String> region = Optional.empty();

  @Option(names = "--acts", descriptionKey = "trends.acts")
  private boolean acts;

  @Mixin private NetworkFlags flags = new NetworkFlags();

  TrendsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> code = state.map(WhoFlags::actor);
    if (region.isPresent() && !States.regions().contains(region.get())) {
      throw new WrongUseException(
          "usage.value", region.get(), "--region", String.join(", ", States.regions()));
    }
    if (code.isPresent() && !States.has(code.get())) {
      throw new WrongUseException("trends.no_state", code.get());
    }
    if (!flags.format().rows()
        && flags.format() != NetworkFormat.SVG
        && flags.format() != NetworkFormat.PNG) {
      throw new WrongUseException(
          "usage.value", flags.format().toString(), "--format", "table, csv, json, svg, png");
    }
    Basis basis = acts ? Basis.ACTS : Basis.SIGNED;
    if (flags.format() == NetworkFormat.TABLE && code.isPresent() && region.isEmpty() && !acts) {
      StateAnswer answer =
          flags.record().read(handle -> StateAnswer.of(handle, code.get(), flags.question(basis)));
      new TrendsPage(console).print(answer);
      return ExitCode.DONE;
    }
    Scope scope = new Scope(code, region);
    Answer answer =
        flags
            .record()
            .read(
                handle -> {
                  Coverage coverage = Coverage.of(handle);
                  return new Answer(
                      Trend.of(
                          DeedReader.read(handle, flags.question(basis)).deeds(), scope, coverage),
                      coverage);
                });
    Trend trend = answer.trend();
    switch (flags.format()) {
      case SVG, PNG ->
          flags.draw(
              console, new TrendFigure(console.messages()).draw(trend, answer.coverage(), acts));
      case TABLE -> new TrendsPage(console).print(trend, answer.coverage());
      default -> {
        flags.print(
            console,
            new MeasureListing<>(console.messages(), YearCount.class, List.of()),
            trend.counts().stream().filter(this::isAsked).toList());
        console.say(new CoverageWords(console.messages()).say(answer.coverage()));
      }
    }
    return ExitCode.DONE;
  }

  private record Answer(Trend trend, Coverage coverage) {}

  private boolean isAsked(YearCount count) {
    return count.year() >= flags.since().orElse(Integer.MIN_VALUE)
        && count.year() <= flags.until().orElse(Integer.MAX_VALUE);
  }
}
