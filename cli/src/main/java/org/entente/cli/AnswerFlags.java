package org.entente.cli;

import java.util.function.Consumer;
import org.entente.record.store.RecordFile;
import org.jdbi.v3.core.Handle;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say of which record a question is asked and how the answer is printed. */
final class AnswerFlags {
  @Mixin private RecordFlags record = new RecordFlags();

  @Option(
      names = "--format",
      paramLabel = "table|csv|tsv|json|jsonl|nl",
      descriptionKey = "answer.format")
  private RowFormat format = RowFormat.TABLE;

  /** How it is printed. */
  RowFormat format() {
    return format;
  }

  /** The record, to read only. */
  RecordFile record() {
    return record.openToRead();
  }

  /** What asks a record, given something to print each answer with. */
  interface Question<T> {
    void ask(Handle handle, Consumer<T> answers);
  }

  /** Asks the record and prints the answers as they come. */
  <T> void print(Console console, Listing<T> listing, Question<T> question) {
    print(record(), console, listing, question);
  }

  /** The same of a record as it was. */
  <T> void print(AsOfFlags then, Console console, Listing<T> listing, Question<T> question) {
    then.ask(
        record(),
        record -> {
          print(record, console, listing, question);
          return format;
        });
  }

  private <T> void print(
      RecordFile asked, Console console, Listing<T> listing, Question<T> question) {
    asked.read(
        handle -> {
          try (RowPrinter<T> printer = new RowPrinter<>(console, format, listing)) {
            question.ask(handle, printer::print);
            return printer.rows();
          }
        });
  }
}
