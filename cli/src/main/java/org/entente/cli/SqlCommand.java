package org.entente.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.record.query.Sql;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente sql}: asks a record in SQL, to read only. */
@Command(name = "sql", sortOptions = false)
final class SqlCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "QUERY", descriptionKey = "sql.QUERY")
  private String query = "";

  @Option(names = "--time", paramLabel = "SECONDS", descriptionKey = "sql.time")
  private int seconds = 30;

  @Mixin private AnswerFlags answer = new AnswerFlags();

  SqlCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Printing printing = new Printing();
    try {
      Sql.run(answer.record(), query, Duration.ofSeconds(seconds), printing);
    } catch (Sql.SqlRefusedException e) {
      String message = String.valueOf(e.getMessage());
      switch (e.reason()) {
        case NOT_A_QUERY -> throw new WrongUseException("sql.not_a_query");
        case WRONG -> throw new WrongUseException("sql.wrong", message);
        case TOO_LONG -> {
          console.say(console.messages().say("sql.too_long", message));
          return ExitCode.FAILED;
        }
      }
    } finally {
      printing.printers.forEach(RowPrinter::close);
    }
    return ExitCode.DONE;
  }

  /** Prints the rows; the columns are known only when the query runs. */
  private final class Printing implements Sql.Answer {
    private final List<RowPrinter<List<@Nullable Object>>> printers = new ArrayList<>();

    @Override
    public void columns(List<String> names) {
      printers.add(new RowPrinter<>(console, answer.format(), new SqlListing(names)));
    }

    @Override
    public void row(List<@Nullable Object> values) {
      printers.forEach(printer -> printer.print(values));
    }
  }
}
