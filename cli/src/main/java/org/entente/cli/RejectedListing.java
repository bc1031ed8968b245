package org.entente.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.record.decision.Decision;
import org.entente.record.query.Brief;
import org.entente.record.query.Rejected;

/** Facts that persons have rejected, one a row. */
record RejectedListing(FactWords words) implements Listing<Rejected> {
  @Override
  public List<String> columns() {
    return List.of("id", "type", "actors", "kind", "title", "date", "review", "decisions");
  }

  @Override
  public ObjectNode json(Rejected rejected) {
    Brief brief = rejected.brief();
    ObjectNode json = RowPrinter.object();
    json.put("id", rejected.fact());
    json.put("type", brief.type().code());
    FactData.put(json, "actors", brief.actors());
    json.put("kind", brief.kind());
    FactData.put(json, "title", brief.title());
    FactData.put(json, "date", brief.date());
    json.put("review", "rejected");
    FactData.put(json, "decisions", rejected.decisions().stream().map(Decision::id).toList());
    return json;
  }

  @Override
  public List<String> heads() {
    return List.of(words.messages().say("head.id"));
  }

  @Override
  public List<String> cells(Rejected rejected) {
    return List.of(rejected.fact());
  }

  @Override
  public String sentence(Rejected rejected) {
    Brief brief = rejected.brief();
    String what =
        brief
                .title()
                .map(title -> words.messages().say("text.quote", TextPrinter.oneLine(title)) + " ")
                .orElse("")
            + words.actors(brief.actors())
            + (brief.kind().isEmpty() ? "" : ", " + words.word("kind", brief.kind()))
            + brief.date().map(date -> ", " + date).orElse("");
    String who =
        rejected.decisions().stream()
            .map(
                decision ->
                    decision.who()
                        + " "
                        + decision.at().toString().substring(0, 10)
                        + decision.why().map(why -> ": " + why).orElse("")
                        + " ("
                        + decision.id()
                        + ")")
            .collect(Collectors.joining("; "));
    return words.messages().say("show.rejected", what, who);
  }
}
