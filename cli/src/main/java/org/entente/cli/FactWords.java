package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Domain;
import org.entente.coder.Place;
import org.entente.coder.Stage;
import org.entente.coder.Time;
import org.entente.record.query.Actors;
import org.entente.record.query.Passage;
import org.entente.record.query.Told;
import org.entente.server.text.DateWords;

/** The words for facts of a record in the user's language. Immutable and thread-safe. */
record FactWords(Messages messages) {
  /** The word for a code of a vocabulary of the codebook. */
  String word(String vocabulary, String code) {
    return messages.say(vocabulary + "." + code.toLowerCase(Locale.ROOT));
  }

  /** The name of an actor. */
  String actor(String code) {
    return Actors.name(code, messages.locale().equals(Locale.FRENCH) ? "fr" : "en");
  }

  String actors(List<String> codes) {
    return codes.stream().map(this::actor).collect(Collectors.joining(", "));
  }

  /** Who acts, and on whom. */
  String actors(Act act) {
    String actors = actors(act.actors());
    return act.recipients().isEmpty() ? actors : actors + " → " + actors(act.recipients());
  }

  String kind(Act act) {
    String kind = word("act", act.kind().code());
    return act.time() == Time.PLANNED ? messages.say("text.planned", kind) : kind;
  }

  String domains(List<Domain> domains) {
    return domains.stream()
        .map(domain -> word("domain", domain.code()))
        .collect(Collectors.joining(", "));
  }

  /** What an agreement is called: its title, else its form and kind. */
  String name(Agreement agreement) {
    return agreement
        .title()
        .map(TextPrinter::oneLine)
        .orElseGet(
            () ->
                word("form", agreement.form().code())
                    + " ("
                    + word("kind", agreement.kind().code())
                    + ")");
  }

  /** {@code signed 2023-12-12 Doha → ratified 2024}. */
  String life(Agreement agreement) {
    return agreement.stages().stream()
        .map(
            stage ->
                word("status", stage.status().code())
                    + stage.date().map(date -> " " + date).orElse("")
                    + stage.place().map(place -> " " + place.name()).orElse(""))
        .collect(Collectors.joining(" → "));
  }

  /** An agreement in a sentence. */
  String sentence(Told<Agreement> told) {
    Agreement agreement = told.fact();
    String name =
        agreement
            .title()
            .map(title -> messages.say("text.quote", TextPrinter.oneLine(title)))
            .orElseGet(() -> word("form", agreement.form().code()));
    String nature = name + ", " + word("kind", agreement.kind().code());
    String life = agreement.stages().stream().map(this::happened).collect(Collectors.joining(", "));
    return messages.say(
        "nl.agreement",
        actors(agreement.parties()),
        nature,
        life,
        messages.count("nl.sources", told.sources()));
  }

  /** A stage of an agreement in a sentence. */
  String sentence(Told<Agreement> told, Stage stage) {
    Agreement agreement = told.fact();
    return messages.say(
        "nl.stage",
        actors(agreement.parties()),
        name(agreement),
        happened(stage),
        messages.count("nl.sources", told.sources()));
  }

  /** An act in a sentence. */
  String sentenceOfAct(Told<Act> told) {
    Act act = told.fact();
    return messages.say(
        "nl.act",
        actors(act),
        kind(act) + when(act.date(), act.place()),
        messages.count("nl.sources", told.sources()));
  }

  private String happened(Stage stage) {
    return word("status", stage.status().code()) + when(stage.date(), stage.place());
  }

  private String when(Optional<String> date, Optional<Place> place) {
    DateWords dates = new DateWords(messages.locale(), messages::say);
    return date.map(edtf -> " " + dates.when(edtf)).orElse("")
        + place.map(where -> " (" + TextPrinter.oneLine(where.name()) + ")").orElse("");
  }

  /** The words of a passage and whose they are. */
  String quotation(Passage passage) {
    return messages.say("text.quote", TextPrinter.oneLine(passage.exact()))
        + " — "
        + origin(passage);
  }

  /** Publisher, day and address of a passage's article; its id where it has none of them. */
  String origin(Passage passage) {
    List<String> origin = new ArrayList<>();
    passage.publisher().map(TextPrinter::oneLine).ifPresent(origin::add);
    passage.published().ifPresent(origin::add);
    passage.url().map(TextPrinter::oneLine).ifPresent(origin::add);
    if (passage.url().isEmpty()) {
      origin.add(TextPrinter.oneLine(passage.article()));
    }
    return String.join(", ", origin);
  }
}
