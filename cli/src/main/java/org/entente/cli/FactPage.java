package org.entente.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.entente.record.query.Dispute;
import org.entente.record.query.Event;
import org.entente.record.query.Lookup;
import org.entente.record.query.Passage;

/**
 * Prints all that a record says under one id: for people a page, else as in its list, and in JSON
 * also with its evidence.
 */
record FactPage(Console console, FactWords words, RowFormat format) {
  private static final String INDENT = "  ";

  void print(Lookup.Found found) {
    if (found instanceof Lookup.OfAgreement agreement) {
      List<Passage> passages =
          agreement.stages().stream().map(Event::passages).flatMap(List::stream).toList();
      row(new AgreementListing(words), agreement.agreement(), passages, agreement.disputes());
      if (format == RowFormat.TABLE) {
        new HistoryPage(console, words).events(agreement.stages(), true);
        disputes(agreement.disputes());
      }
    } else if (found instanceof Lookup.OfAct act) {
      row(new ActListing(words), act.act(), act.act().passages(), act.disputes());
      quoted(act.act().passages(), act.disputes());
    } else if (found instanceof Lookup.OfPerson person) {
      row(new PersonListing(words), person.person(), person.person().passages(), person.disputes());
      quoted(person.person().passages(), person.disputes());
    } else if (found instanceof Lookup.OfDispute dispute) {
      row(new ContradictionListing(words), dispute.dispute(), List.of(), List.of());
      if (format == RowFormat.TABLE) {
        values(dispute.dispute());
      }
    } else if (found instanceof Lookup.OfRejected rejected) {
      row(new RejectedListing(words), rejected.rejected(), List.of(), List.of());
    } else if (found instanceof Lookup.OfArticle article) {
      row(new ArticleListing(console.messages()), article.article(), List.of(), List.of());
      if (format == RowFormat.TABLE) {
        article.facts().forEach(fact -> line(INDENT + fact));
      }
    }
  }

  private <T> void row(
      Listing<T> listing, T thing, List<Passage> passages, List<Dispute> disputes) {
    switch (format) {
      case TABLE -> {
        line(console.style().bold(TextPrinter.oneLine(listing.sentence(thing))));
        List<String> heads = listing.heads();
        line(INDENT + last(heads) + " " + last(listing.cells(thing)));
      }
      case JSON, JSONL -> {
        ObjectNode json = listing.json(thing);
        if (!passages.isEmpty()) {
          FactData.passages(json, passages);
          ArrayNode list = json.putArray("contradictions");
          disputes.forEach(dispute -> list.add(new ContradictionListing(words).json(dispute)));
        }
        line(format == RowFormat.JSON ? json.toPrettyString() : json.toString());
      }
      default -> {
        try (RowPrinter<T> printer = new RowPrinter<>(console, format, listing)) {
          printer.print(thing);
        }
      }
    }
  }

  private static String last(List<String> cells) {
    return cells.get(cells.size() - 1);
  }

  private void quoted(List<Passage> passages, List<Dispute> disputes) {
    if (format == RowFormat.TABLE) {
      passages.forEach(passage -> line(INDENT + words.quotation(passage)));
      disputes(disputes);
    }
  }

  private void disputes(List<Dispute> disputes) {
    if (disputes.isEmpty()) {
      return;
    }
    line("");
    line(console.style().underline(console.messages().say("text.contradictions")));
    for (Dispute dispute : disputes) {
      line(INDENT + console.style().yellow("⚠ " + TextPrinter.oneLine(dispute.about())));
      values(dispute);
    }
  }

  private void values(Dispute dispute) {
    for (Dispute.Value value : dispute.values()) {
      line(INDENT + console.style().bold(TextPrinter.oneLine(value.value())));
      for (Passage passage : value.passages()) {
        line(
            INDENT
                + INDENT
                + (passage.exact().isEmpty() ? words.origin(passage) : words.quotation(passage)));
      }
    }
  }

  private void line(String line) {
    try {
      console.print(line + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
