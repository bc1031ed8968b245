package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Status;
import org.entente.coder.mention.InstrumentMention;
import org.jspecify.annotations.Nullable;

/** An agreement while its article is being read. Not thread-safe. */
final class AgreementDraft {
  final Set<String> parties;
  final List<StageDraft> stages = new ArrayList<>();
  final Set<Domain> domains = new LinkedHashSet<>();
  Optional<AgreementForm> form = Optional.empty();
  Optional<AgreementKind> kind = Optional.empty();

  /** The kind of the instrument named before, where this one is only "the accord with Oman". */
  Optional<AgreementKind> likely = Optional.empty();

  Optional<String> title = Optional.empty();
  final int firstSentence;
  int lastSentence;
  int count;

  /** The word by which the text told it from those named before ("second"), or empty. */
  String another = "";

  /** Whether only the report's headline has told of it, in words of its own. */
  boolean headline;

  /** The agreement that takes its place, if the text tells of one. */
  @Nullable AgreementDraft successor;

  /** What a contract is for, by designation ("K2", "Rafale"), in lower case. */
  final Set<String> goods = new TreeSet<>();

  AgreementDraft(Set<String> parties, int sentence) {
    this.parties = Collections.unmodifiableSet(new TreeSet<>(parties));
    this.firstSentence = sentence;
    this.lastSentence = sentence;
  }

  /** Whether nothing but defence in general is known of what it is about. */
  boolean isVague() {
    return kind.isEmpty() || (title.isEmpty() && kind.equals(Optional.of(AgreementKind.FRAMEWORK)));
  }

  /** Takes over what an instrument phrase says; what was said first stays. */
  void describe(InstrumentMention instrument) {
    if (form.isEmpty()) {
      form = instrument.form();
    }
    if (kind.isEmpty()
        || (kind.get() == AgreementKind.FRAMEWORK
            && instrument.kind().isPresent()
            && title.isEmpty())) {
      kind = instrument.kind();
    }
    if (title.isEmpty() && instrument.title().isPresent()) {
      title = instrument.title();
    }
    domains.addAll(instrument.domains());
    count = Math.max(count, instrument.count());
  }

  /**
   * The report tells of what its headline announced: its words count, and a headline's "paraphé" is
   * its "signé".
   */
  void echo(InstrumentMention instrument, StageDraft stage) {
    if (instrument.form().isPresent()) {
      form = Optional.empty();
    }
    if (instrument.kind().isPresent()) {
      kind = Optional.empty();
    }
    if (instrument.title().isPresent()) {
      title = Optional.empty();
    }
    if (stage.status == Status.SIGNED) {
      stages.removeIf(s -> s.status == Status.INITIALLED && s.date.isEmpty());
    }
    headline = false;
  }

  /** What is replaced ends when its successor takes force, and not before (codebook, section 2). */
  void succeed() {
    if (successor == null) {
      return;
    }
    @Nullable StageDraft start = successor.stage(Status.IN_FORCE);
    if (start == null) {
      stages.removeIf(stage -> stage.pending);
    } else {
      stages.stream().filter(stage -> stage.pending).forEach(stage -> stage.date = start.date);
    }
  }

  /**
   * "Bound by an agreement" is in force only with no word of a stage (codebook, section 2), and
   * what is presupposed counts only where nothing is told.
   */
  void settle() {
    if (stages.stream().anyMatch(stage -> !stage.presupposed)) {
      stages.removeIf(stage -> stage.presupposed);
    }
    boolean told =
        stages.stream().anyMatch(s -> !s.alone && s.status.phase() != Status.Phase.PROSPECTIVE);
    if (told) {
      stages.removeIf(stage -> stage.alone && stage.date.isEmpty());
    }
  }

  Optional<String> date(Status status) {
    for (StageDraft stage : stages) {
      if (stage.status == status && stage.date.isPresent()) {
        return stage.date;
      }
    }
    return Optional.empty();
  }

  /** The dates known of one stage. */
  List<String> dates(Status status) {
    List<String> dates = new ArrayList<>();
    for (StageDraft stage : stages) {
      if (stage.status == status && stage.date.isPresent()) {
        dates.add(stage.date.get());
      }
    }
    return dates;
  }

  @Nullable StageDraft stage(Status status) {
    for (StageDraft stage : stages) {
      if (stage.status == status) {
        return stage;
      }
    }
    return null;
  }
}
