package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Article;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.Place;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.Mentions;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.ActorNames;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.DomainMention;
import org.entente.coder.mention.PersonMention;
import org.entente.coder.mention.PlaceMention;

/** One article while it is being read: its words and what its dates lean on. Not thread-safe. */
final class Report {
  final Article article;
  final Mentions mentions;
  final TokenizedText text;
  final ActorNames names;
  final Timeline timeline;

  Report(Article article, Mentions mentions, ActorNames names, Timeline timeline) {
    this.article = article;
    this.mentions = mentions;
    this.text = mentions.text();
    this.names = names;
    this.timeline = timeline;
  }

  /** The EDTF value of a date, in a clause that looks ahead or not. */
  Optional<String> resolve(DateMention date, boolean future) {
    return timeline.resolve(date, future);
  }

  /** Whether an EDTF date is after the report's own day. */
  boolean isAhead(String date) {
    return article.published().filter(day -> EdtfDates.isAfter(date, day)).isPresent();
  }

  /** The fields of cooperation named in a passage, in text order. */
  Set<Domain> domains(Evidence passage) {
    Set<Domain> domains = new LinkedHashSet<>();
    domainWords(passage.start(), passage.end()).forEach(mention -> domains.add(mention.domain()));
    return domains;
  }

  /** The words between two offsets that name fields of cooperation. */
  List<DomainMention> domainWords(int start, int end) {
    List<DomainMention> words = new ArrayList<>();
    for (DomainMention mention : mentions.domains()) {
      if (text.token(mention.from()).start() >= start
          && text.token(mention.to() - 1).end() <= end
          && !isInOffice(mention)
          && !isInPlace(mention)) {
        words.add(mention);
      }
    }
    return words;
  }

  /** Whether a word belongs to the name of an instrument, which has domains of its own. */
  boolean isInInstrument(DomainMention domain) {
    return mentions.instruments().stream()
        .anyMatch(known -> known.from() <= domain.from() && domain.to() <= known.to());
  }

  /** "Le chef de la diplomatie": the name of an office says nothing of the matter. */
  private boolean isInOffice(DomainMention domain) {
    for (PersonMention person : mentions.people()) {
      if (person.from() > domain.from()) {
        return false;
      }
      if (domain.to() <= person.to()) {
        // "coast guard officers" are of that service, and no office
        return !person.plural() || person.office() != PersonMention.Office.MILITARY;
      }
    }
    return false;
  }

  /** "Clark Air Base": the name of a place says nothing of the matter. */
  private boolean isInPlace(DomainMention domain) {
    return mentions.places().stream()
        .anyMatch(place -> place.from() <= domain.from() && domain.to() <= place.to());
  }

  /** The words from one token to another as evidence. */
  Evidence evidence(int from, int to) {
    int start = text.token(from).start();
    int end = text.token(to - 1).end();
    return new Evidence(start, end, text.text().substring(start, end));
  }

  /**
   * The place that goes with a chunk: the nearest after it, else, for a subject or what completes
   * one, the nearest after its verb, else the nearest before it in its clause.
   */
  Optional<Place> place(Syntax syntax, int index) {
    Optional<Place> found = scan(syntax, index, 1);
    if (found.isEmpty() && syntax.chunks().get(index) instanceof NounChunk) {
      int verb = syntax.governingVerbIndex(index);
      if (verb > index && syntax.subjects(verb).contains(headOf(syntax, index))) {
        found = scan(syntax, verb, 1);
      }
    }
    if (found.isEmpty()
        && index + 1 < syntax.chunks().size()
        && syntax.chunks().get(index) instanceof NounChunk
        && syntax.chunks().get(index + 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.OBJECT_RELATIVE) {
      // "the visit that the minister had paid to Ankara"
      found = afterVerb(syntax, index + 1);
    }
    if (found.isEmpty()) {
      found = scan(syntax, index, -1);
    }
    if (found.isEmpty() && syntax.chunks().get(index) instanceof NounChunk) {
      // "in Jakarta, when she pays her annual visit"
      int verb = syntax.governingVerbIndex(index);
      found = verb >= 0 && verb < index ? scan(syntax, verb, -1) : found;
    }
    return found;
  }

  private Optional<Place> afterVerb(Syntax syntax, int relative) {
    for (int k = relative + 1; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof VerbChunk) {
        return scan(syntax, k, 1);
      }
    }
    return Optional.empty();
  }

  /** "Les travaux de la session": the phrase that another one completes. */
  private static int headOf(Syntax syntax, int index) {
    int head = index;
    while (head > 0
        && syntax.relation(head) == Relation.OF
        && syntax.chunks().get(head - 1) instanceof NounChunk) {
      head--;
    }
    return head;
  }

  private Optional<Place> scan(Syntax syntax, int index, int step) {
    for (int k = index + step; k >= 0 && k < syntax.chunks().size(); k += step) {
      int relative = step < 0 ? syntax.relativeOpener(k) : -1;
      if (relative >= 0) {
        k = relative;
        continue;
      }
      if (step < 0
          && syntax.chunks().get(k) instanceof Mark mark
          && mark.kind() == Mark.Kind.OBLIQUE_RELATIVE) {
        // "at Tapa, where a company has been stationed"
        int antecedent = syntax.antecedent(k);
        return antecedent < 0 ? Optional.empty() : placeIn(syntax.noun(antecedent));
      }
      if (syntax.endsClause(k, step) || (step < 0 && syntax.beginsItemOf(k, index))) {
        return Optional.empty();
      }
      if (syntax.chunks().get(k) instanceof NounChunk noun && noun.person().isEmpty()) {
        Optional<Place> place = placeIn(noun);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Place> placeIn(NounChunk noun) {
    // "in the Gulf of Guinea": the name of a sea may go on in the next phrase
    return mentions.places().stream()
        .filter(place -> noun.from() <= place.from() && place.from() < noun.to())
        .filter(place -> place.to() <= noun.to() || place.state().isEmpty())
        .findFirst()
        .map(this::place);
  }

  /** The capital that a phrase names: "gagnera demain Tbilissi". */
  Optional<Place> capital(NounChunk noun) {
    for (ActorMention actor : noun.actors()) {
      if (actor.form() == ActorMention.Form.CAPITAL) {
        return Optional.of(
            new Place(text.span(actor.from(), actor.to()), Optional.of(actor.codes().get(0))));
      }
    }
    return Optional.empty();
  }

  /** The usual name of a state's capital. */
  Optional<Place> capital(String code) {
    return names.capitalOf(code).map(name -> new Place(name, Optional.of(code)));
  }

  /** Whether some capital of a state that the text names has this name. */
  boolean isCapital(String name) {
    return mentions.actors().stream()
        .anyMatch(
            actor ->
                actor.form() == ActorMention.Form.CAPITAL
                    && text.span(actor.from(), actor.to()).equals(name));
  }

  private Place place(PlaceMention mention) {
    return new Place(mention.name(), mention.state());
  }
}
