package org.entente.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.record.query.Counts;

/** Counts, one a row. */
record CountListing(Messages messages) implements Listing<Counts.Count> {
  @Override
  public List<String> columns() {
    return List.of("what", "value", "n");
  }

  @Override
  public ObjectNode json(Counts.Count count) {
    return RowPrinter.object()
        .put("what", count.what())
        .put("value", count.value())
        .put("n", count.n());
  }

  @Override
  public List<String> heads() {
    return columns();
  }

  @Override
  public List<String> cells(Counts.Count count) {
    return List.of(count.what(), count.value(), Long.toString(count.n()));
  }

  @Override
  public String sentence(Counts.Count count) {
    String value = count.value().isEmpty() ? messages.say("stats.unknown") : count.value();
    return messages.say(
        "nl.count", messages.say("stats." + count.what()), value, messages.number(count.n()));
  }
}
