package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.network.Basis;
import org.entente.network.Question;
import org.entente.network.Term;
import org.entente.network.figure.Drawing;
import org.entente.record.store.RecordFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The options of the commands that make networks: which facts count, and how the answer is given.
 */
final class NetworkFlags {
  @Mixin private RecordFlags record = new RecordFlags();

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "network.kind")
  private List<String> kinds = new ArrayList<>();

  @Option(names = "--domain", paramLabel = "DOMAIN", descriptionKey = "network.domain")
  private List<Domain> domains = new ArrayList<>();

  @Option(names = "--min-confidence", paramLabel = "0..1", descriptionKey = "filter.confidence")
  private double confidence;

  @Option(names = "--source", paramLabel = "SOURCE", descriptionKey = "filter.source")
  private Optional<String> source = Optional.empty();

  @Option(names = "--since", paramLabel = "YEAR", descriptionKey = "network.since")
  private Optional<Integer> since = Optional.empty();

  @Option(names = "--until", paramLabel = "YEAR", descriptionKey = "network.until")
  private Optional<Integer> until = Optional.empty();

  @Option(names = "--from", paramLabel = "signed|in_force", descriptionKey = "network.from")
  private Term.Start from = Term.Start.SIGNED;

  @Option(names = "--end", paramLabel = "assumed|open", descriptionKey = "network.end")
  private Term.End end = Term.End.ASSUMED;

  @Option(names = "--duration", paramLabel = "YEARS", descriptionKey = "network.duration")
  private int duration = Term.USUAL.years();

  @Option(
      names = "--format",
      paramLabel = "table|csv|json|svg|png|graphml|gexf",
      descriptionKey = "network.format")
  private NetworkFormat format = NetworkFormat.TABLE;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "network.output")
  private Optional<Path> output = Optional.empty();

  NetworkFormat format() {
    return format;
  }

  RecordFile record() {
    return record.openToRead();
  }

  Optional<Integer> since() {
    return since;
  }

  Optional<Integer> until() {
    return until;
  }

  /**
   * What is asked for.
   *
   * @throws WrongUseException if a kind is none
   */
  Question question(Basis basis) {
    List<String> known =
        basis == Basis.ACTS
            ? Stream.of(ActKind.values()).map(ActKind::code).toList()
            : Stream.of(AgreementKind.values()).map(AgreementKind::code).toList();
    for (String kind : kinds) {
      if (!known.contains(kind)) {
        throw new WrongUseException("usage.value", kind, "--kind", String.join(", ", known));
      }
    }
    return new Question(
        basis,
        kinds,
        domains.stream().map(Domain::code).toList(),
        confidence,
        source,
        new Term(from, end, duration));
  }

  /** What writes an answer. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Writes to the file that was asked for, else to standard output. */
  void write(Console console, Writing writing) throws IOException {
    if (output.isEmpty()) {
      writing.to(console.out());
      console.out().flush();
      return;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output.get()))) {
      writing.to(out);
    }
  }

  /** Writes a figure in the format that was asked for. */
  void draw(Console console, Drawing drawing) throws IOException {
    write(
        console,
        out -> {
          if (format == NetworkFormat.SVG) {
            drawing.svg(out);
          } else {
            drawing.png(out);
          }
        });
  }

  /** Prints rows in the format that was asked for. */
  <T> void print(Console console, Listing<T> listing, List<T> rows) throws IOException {
    write(
        console,
        out -> {
          Console there = console.writingTo(out);
          try (RowPrinter<T> printer = new RowPrinter<>(there, format.rowFormat(), listing)) {
            rows.forEach(printer::print);
          }
          there.flush();
        });
  }
}
