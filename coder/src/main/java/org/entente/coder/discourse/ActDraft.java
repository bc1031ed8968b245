package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coder.ActKind;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.Place;
import org.entente.coder.Time;

/** An act while its article is being read. Not thread-safe. */
final class ActDraft {
  final ActKind kind;
  Time time;
  final Set<String> actors;
  final Set<String> recipients;
  final String rule;
  final int sentence;
  int lastSentence;
  Optional<String> date = Optional.empty();

  /** For a transfer, the words for what is handed over, if they say what it is. */
  final Set<String> matter = new LinkedHashSet<>();

  /** The date its clause told, of which {@link #date} may have made an interval. */
  Optional<String> day = Optional.empty();

  /** Whether it is told as another than the one told before: "another drill". */
  boolean another;

  /** Whether the date is that of its own clause, and not of the occasion it belongs to. */
  boolean ownDate;

  Optional<Place> place = Optional.empty();
  Optional<String> attributedTo = Optional.empty();
  final Set<String> people = new LinkedHashSet<>();
  final Set<Domain> domains = new LinkedHashSet<>();
  final List<Evidence> evidence = new ArrayList<>();
  double confidence = 1;
  boolean given;

  ActDraft(
      ActKind kind,
      Time time,
      Set<String> actors,
      Set<String> recipients,
      String rule,
      int sentence) {
    this.kind = kind;
    this.time = time;
    this.actors = new TreeSet<>(actors);
    this.recipients = new TreeSet<>(recipients);
    this.rule = rule;
    this.sentence = sentence;
    this.lastSentence = sentence;
  }

  Set<String> all() {
    Set<String> all = new TreeSet<>(actors);
    all.addAll(recipients);
    return all;
  }

  /** Whether another telling can be of the same act. */
  boolean isSame(ActDraft other) {
    return kind == other.kind
        && time == other.time
        && all().equals(other.all())
        && (kind != ActKind.CRITICISM || actors.equals(other.actors))
        && (kind != ActKind.RUPTURE || recipients.isEmpty() || !recipients.equals(other.actors))
        && (matter.isEmpty()
            || other.matter.isEmpty()
            || matter.stream().anyMatch(other.matter::contains))
        && (date.isEmpty()
            || other.date.isEmpty()
            || EdtfDates.agree(date.get(), other.date.get()));
  }

  /** Takes over what another telling adds. */
  void absorb(ActDraft other) {
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
    matter.addAll(other.matter);
    ownDate |= other.ownDate;
    people.addAll(other.people);
    domains.addAll(other.domains);
    retold(other);
    confidence = Math.max(confidence, other.confidence);
  }

  /** Takes over where another telling stands, and nothing of what it says. */
  void retold(ActDraft other) {
    lastSentence = Math.max(lastSentence, other.lastSentence);
    for (Evidence passage : other.evidence) {
      if (!evidence.contains(passage)) {
        evidence.add(passage);
      }
    }
  }
}
