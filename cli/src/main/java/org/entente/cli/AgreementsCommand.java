package org.entente.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.coder.AgreementKind;
import org.entente.coder.Status;
import org.entente.record.query.AsOf;
import org.entente.record.query.Facts;
import org.entente.record.query.Filter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente agreements}: lists the agreements of a record. */
@Command(name = "agreements", sortOptions = false)
final class AgreementsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private FilterFlags filters = new FilterFlags();

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "agreements.kind")
  private Optional<AgreementKind> kind = Optional.empty();

  @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "agreements.status")
  private Optional<Status> status = Optional.empty();

  @Mixin private AnswerFlags answer = new AnswerFlags();

  AgreementsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Filter filter = filters.filter(kind.map(AgreementKind::code), status.map(Status::code));
    Optional<AsOf> asOf = filters.asOf();
    answer.print(
        console,
        new AgreementListing(new FactWords(console.messages())),
        (handle, answers) -> {
          if (asOf.isPresent()) {
            asOf.get().agreements(handle, filter, filters.limit(), answers);
          } else {
            Facts.agreements(handle, filter, filters.limit(), answers);
          }
        });
    return ExitCode.DONE;
  }
}
