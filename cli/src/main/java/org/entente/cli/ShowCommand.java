package org.entente.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.record.query.Actors;
import org.entente.record.query.Event;
import org.entente.record.query.History;
import org.entente.record.query.Lookup;
import org.entente.record.query.Rejected;
import org.entente.record.store.RecordFile;
import org.jdbi.v3.core.Handle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente show}: the history of a state, of two, or all that is known of one fact. */
@Command(name = "show", sortOptions = false)
final class ShowCommand implements Callable<Integer> {
  private static final int PARTNERS = 12;

  private final Console console;

  @Parameters(arity = "1..2", paramLabel = "STATE|ID", descriptionKey = "show.WHAT")
  private List<String> what = List.of();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "show.limit")
  private int limit = 200;

  @Mixin private AsOfFlags then = new AsOfFlags();

  @Mixin private AnswerFlags answer = new AnswerFlags();

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return then.ask(answer.record(), this::show);
  }

  private int show(RecordFile record) {
    FactWords words = new FactWords(console.messages());
    if (what.size() == 1 && Actors.code(what.get(0)).isEmpty()) {
      fact(record, what.get(0), words);
    } else {
      List<String> actors = what.stream().map(WhoFlags::actor).toList();
      record.<Integer>read(handle -> history(handle, actors, words));
    }
    return ExitCode.DONE;
  }

  private int history(Handle handle, List<String> actors, FactWords words) {
    History history = History.of(handle, actors, limit);
    if (answer.format() == RowFormat.TABLE) {
      HistoryPage page = new HistoryPage(console, words);
      page.head(actors);
      if (actors.size() == 1) {
        page.partners(History.partners(handle, actors.get(0), PARTNERS));
      }
      page.events(history.events(), actors.size() > 1);
    } else {
      try (RowPrinter<Event> rows =
          new RowPrinter<>(console, answer.format(), new EventListing(words))) {
        history.events().forEach(rows::print);
      }
    }
    int hidden = Rejected.count(handle, actors);
    if (hidden > 0) {
      console.say(console.messages().count("show.hidden", hidden));
    }
    if (history.cut()) {
      console.say(console.messages().say("show.cut", limit));
    }
    return history.events().size();
  }

  /** What is not the name of a state may be an id. */
  private void fact(RecordFile record, String id, FactWords words) {
    Optional<Lookup.Found> found = record.read(handle -> Lookup.find(handle, id));
    if (found.isEmpty()) {
      List<String> like = Actors.like(id);
      throw like.isEmpty()
          ? new WrongUseException("show.unknown", id)
          : new WrongUseException("filter.actor.like", id, String.join(", ", like));
    }
    new FactPage(console, words, answer.format()).print(found.get());
  }
}
