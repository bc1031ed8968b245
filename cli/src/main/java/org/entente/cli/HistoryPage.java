package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.coder.Place;
import org.entente.record.query.Event;
import org.entente.record.query.History;
import org.entente.record.query.Passage;

/** Prints a history for people: who, with whom, and a chronology with the words of the sources. */
record HistoryPage(Console console, FactWords words) {
  private static final String INDENT = "  ";
  private static final String DOT = " · ";

  /** How many passages are quoted for each event of two actors. */
  private static final int QUOTED = 3;

  void head(List<String> actors) {
    List<String> names = new ArrayList<>();
    for (String code : actors) {
      names.add(words.actor(code) + " (" + code + ")");
    }
    line(console.style().bold(String.join(" – ", names)));
  }

  void partners(List<History.Partner> partners) {
    if (partners.isEmpty()) {
      return;
    }
    line("");
    line(console.style().underline(say("show.partners")));
    for (History.Partner partner : partners) {
      line(
          INDENT
              + words.actor(partner.code())
              + " ("
              + partner.code()
              + ")"
              + DOT
              + console.messages().count("show.agreements", partner.agreements())
              + ", "
              + console.messages().count("show.acts", partner.acts()));
    }
  }

  /**
   * The chronology.
   *
   * @param quoted whether the words are quoted, or only the sources named
   */
  void events(List<Event> events, boolean quoted) {
    line("");
    line(console.style().underline(say("show.chronology")));
    if (events.isEmpty()) {
      line(INDENT + console.style().dim(say("text.nothing")));
    }
    EventListing listing = new EventListing(words);
    for (Event event : events) {
      List<String> parts = new ArrayList<>();
      parts.add(
          event.date().orElseGet(() -> say("show.undated"))
              + INDENT
              + console.style().green(listing.what(event))
              + event
                  .place()
                  .map(Place::name)
                  .map(place -> " " + TextPrinter.oneLine(place))
                  .orElse(""));
      parts.add(console.style().bold(listing.actors(event)));
      String title = listing.title(event);
      if (!title.isEmpty()) {
        parts.add(title);
      }
      parts.add(console.style().dim(event.fact()));
      line(INDENT + String.join(DOT, parts));
      if (quoted) {
        quotations(event.passages());
      } else {
        origins(event.passages());
      }
    }
  }

  /** Passages in quotation marks, each with its source. */
  void quotations(List<Passage> passages) {
    passages.stream()
        .limit(QUOTED)
        .forEach(passage -> line(INDENT + INDENT + words.quotation(passage)));
    if (passages.size() > QUOTED) {
      line(
          INDENT + INDENT + console.messages().count("show.more", (long) passages.size() - QUOTED));
    }
  }

  private void origins(List<Passage> passages) {
    List<String> origins = passages.stream().map(words::origin).distinct().toList();
    origins.stream().limit(QUOTED).forEach(origin -> line(INDENT + INDENT + origin));
    if (origins.size() > QUOTED) {
      line(INDENT + INDENT + console.messages().count("show.more", (long) origins.size() - QUOTED));
    }
  }

  private String say(String key) {
    return console.messages().say(key);
  }

  private void line(String line) {
    try {
      console.print(line + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
