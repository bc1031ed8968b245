package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Furniture;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Coding;
import org.entente.coder.Contradiction;
import org.entente.coder.Evidence;
import org.entente.coder.NamedMention;
import org.entente.coder.Person;
import org.entente.coder.Plover;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.DomainMention;
import org.entente.coder.mention.InstrumentMention;
import org.entente.coder.mention.Mention;
import org.entente.coder.mention.PersonMention;
import org.entente.coder.mention.PersonRegister.KnownPerson;
import org.entente.coder.mention.PersonRegister.StatedState;
import org.entente.coder.mention.PlaceMention;
import org.entente.coder.mention.TimeExpression.Direction;

/** Turns what was read into the coding. Not thread-safe: one for each article. */
final class CodingBuilder {
  private final Report report;
  private final Cast cast;
  private final AgreementLedger agreements;
  private final ActLedger acts;
  private final Furniture furniture;

  CodingBuilder(
      Report report, Cast cast, AgreementLedger agreements, ActLedger acts, Furniture furniture) {
    this.report = report;
    this.cast = cast;
    this.agreements = agreements;
    this.acts = acts;
    this.furniture = furniture;
  }

  Coding build() {
    List<Contradiction> contradictions = new ArrayList<>();
    List<Agreement> readAgreements = new ArrayList<>();
    for (AgreementDraft draft : agreements.drafts()) {
      readAgreements.add(AgreementBuilder.build("a" + (readAgreements.size() + 1), draft));
      contradictions.addAll(Contradictions.ofStages(draft, report));
    }
    List<Act> readActs = new ArrayList<>();
    for (ActDraft draft : acts.drafts()) {
      readActs.add(act("e" + (readActs.size() + 1), draft));
    }
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < cast.persons().size(); i++) {
      KnownPerson known = cast.persons().get(i);
      Optional<Person> person = person(i, known);
      person.ifPresent(people::add);
      if (person.isPresent() && known.states().size() > 1) {
        contradictions.add(Contradictions.ofStates(known, report));
      }
    }
    return new Coding(report.article, readAgreements, readActs, people, contradictions, mentions());
  }

  private static Act act(String id, ActDraft draft) {
    return new Act(
        id,
        draft.kind,
        List.copyOf(draft.actors),
        List.copyOf(draft.recipients),
        List.copyOf(draft.people),
        draft.date,
        draft.place,
        draft.time,
        List.copyOf(draft.domains),
        draft.attributedTo,
        Plover.of(draft.kind, draft.time, draft.given),
        draft.confidence,
        draft.rule,
        List.copyOf(draft.evidence));
  }

  /**
   * A person who acts for an actor; a name without office or state is nobody here (codebook,
   * section 5), unless it is that of a known leader who takes part in what is recorded.
   */
  private Optional<Person> person(int index, KnownPerson known) {
    Set<String> states = cast.statesOf(index);
    boolean inOffice = !known.roles().isEmpty() && !known.offices().isEmpty();
    if (states.isEmpty() || (!inOffice && !(cast.isLeader(known) && takesPart(known.name())))) {
      return Optional.empty();
    }
    List<Evidence> evidence = new ArrayList<>();
    for (int mention : known.mentions()) {
      PersonMention person = report.mentions.people().get(mention);
      if ((!person.roles().isEmpty() || !inOffice) && evidence.isEmpty()) {
        evidence.add(report.evidence(person.from(), person.to()));
      }
    }
    PersonMention first = report.mentions.people().get(known.mentions().get(0));
    if (furniture.touches(
        report.text.token(first.from()).start(), report.text.token(first.to() - 1).end())) {
      return Optional.empty();
    }
    return Optional.of(
        new Person(
            known.name(),
            known.variants(),
            Optional.of(states.iterator().next()),
            known.roles(),
            evidence));
  }

  private boolean takesPart(String name) {
    return acts.drafts().stream().anyMatch(act -> act.people.contains(name))
        || agreements.drafts().stream()
            .flatMap(agreement -> agreement.stages.stream())
            .anyMatch(stage -> stage.signatories.contains(name));
  }

  private List<NamedMention> mentions() {
    List<NamedMention> named = new ArrayList<>();
    List<Mention> all = new ArrayList<>();
    all.addAll(report.mentions.actors());
    all.addAll(report.mentions.people());
    all.addAll(report.mentions.dates());
    all.addAll(report.mentions.places());
    all.addAll(report.mentions.instruments());
    all.addAll(report.mentions.domains());
    all.sort(Comparator.comparingInt(Mention::from).thenComparingInt(Mention::to));
    for (Mention mention : all) {
      Evidence words = report.evidence(mention.from(), mention.to());
      String value;
      String type;
      if (mention instanceof ActorMention actor) {
        for (String code : new LinkedHashSet<>(actor.codes())) {
          String kind = report.names.isOrganisation(code) ? "organisation" : "state";
          named.add(new NamedMention(kind, code, words.start(), words.end(), words.exact()));
        }
        continue;
      } else if (mention instanceof PersonMention person) {
        type = person.name().isPresent() ? "person" : "role";
        value =
            person.name().isPresent()
                ? cast.person(person).map(KnownPerson::name).orElse(person.name().get())
                : String.join(", ", person.roles());
      } else if (mention instanceof DateMention date) {
        if (!date.time().isDate()) {
          continue;
        }
        type = "date";
        value =
            date.time()
                .resolve(report.article.published().orElse(null), Direction.PAST, null)
                .orElse("");
      } else if (mention instanceof PlaceMention place) {
        type = "place";
        value = place.name();
      } else if (mention instanceof InstrumentMention instrument) {
        type = "instrument";
        value = instrument.title().orElse(words.exact());
      } else {
        type = "domain";
        value = ((DomainMention) mention).domain().code();
      }
      named.add(new NamedMention(type, value, words.start(), words.end(), words.exact()));
    }
    return List.copyOf(named);
  }

  /** The words of a state's mentions, for contradictions. */
  static List<Evidence> evidence(StatedState state, Report report) {
    List<Evidence> evidence = new ArrayList<>();
    for (int mention : state.mentions()) {
      PersonMention person = report.mentions.people().get(mention);
      evidence.add(report.evidence(person.from(), person.to()));
    }
    return evidence;
  }
}
