package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.Evidence;
import org.entente.coder.Place;
import org.entente.coder.Status;

/** A stage while its article is being read. Not thread-safe. */
final class StageDraft {
  final Status status;
  final String rule;
  final int sentence;
  Optional<String> date = Optional.empty();
  Optional<Place> place = Optional.empty();
  Optional<String> attributedTo = Optional.empty();
  final Set<String> signatories = new LinkedHashSet<>();
  final List<Evidence> evidence = new ArrayList<>();
  double confidence = 1;

  /** Whether it is told as news, by a verb of the main line and not as background. */
  boolean news;

  /** Index of the token that tells it. */
  int token = -1;

  /** Whether it counts only where nothing else has come of the agreement. */
  boolean alone;

  /** Whether it is only presupposed by what is still to come: what is to be ratified is signed. */
  boolean presupposed;

  /** Whether it waits for its successor to take force ("il remplace un texte de 2010"). */
  boolean pending;

  StageDraft(Status status, String rule, int sentence) {
    this.status = status;
    this.rule = rule;
    this.sentence = sentence;
  }

  /** The same stage for another agreement. */
  StageDraft copy() {
    return as(status);
  }

  /** The same told as another stage. */
  StageDraft as(Status other) {
    StageDraft copy = new StageDraft(other, rule, sentence);
    copy.absorb(this);
    copy.attributedTo = attributedTo;
    copy.confidence = confidence;
    copy.pending = pending;
    copy.alone = alone;
    copy.presupposed = presupposed && other == status;
    copy.news = news;
    copy.token = token;
    return copy;
  }

  /** Takes over what another telling of the same stage adds. */
  void absorb(StageDraft other) {
    if (date.isEmpty()
        || (other.date.isPresent() && EdtfDates.refines(other.date.get(), date.get()))) {
      date = other.date.isPresent() ? other.date : date;
    }
    if (place.isEmpty()) {
      place = other.place;
    }
    if (attributedTo.isPresent() && other.attributedTo.isEmpty()) {
      attributedTo = Optional.empty();
    }
    news |= other.news;
    alone &= other.alone;
    signatories.addAll(other.signatories);
    for (Evidence passage : other.evidence) {
      if (!evidence.contains(passage)) {
        evidence.add(passage);
      }
    }
    confidence = Math.max(confidence, other.confidence);
  }
}
