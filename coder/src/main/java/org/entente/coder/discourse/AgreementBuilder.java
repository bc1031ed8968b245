package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Plover;
import org.entente.coder.Stage;
import org.entente.coder.Status;

/** Turns a draft into an agreement: its stages in order, its current status, its kind. */
final class AgreementBuilder {
  private AgreementBuilder() {}

  static Agreement build(String id, AgreementDraft draft) {
    List<StageDraft> ordered = ordered(draft.stages);
    AgreementForm form = draft.form.orElse(AgreementForm.AGREEMENT);
    if (form == AgreementForm.CONTRACT) {
      draft.domains.add(Domain.PROCUREMENT);
    }
    AgreementKind kind =
        draft
            .kind
            .filter(given -> form != AgreementForm.CONTRACT || given != AgreementKind.FRAMEWORK)
            .or(() -> draft.domains.isEmpty() ? draft.likely : Optional.empty())
            .orElseGet(() -> kindOf(form, draft.domains));
    if (draft.domains.contains(Domain.STATUS_LEGAL)) {
      // the taxes and customs that visiting forces need not pay
      draft.domains.remove(Domain.TRADE);
    }
    if (draft.domains.isEmpty() && draft.kind.isPresent()) {
      field(kind).ifPresent(draft.domains::add);
    }
    return new Agreement(
        id,
        draft.parties.stream().sorted().toList(),
        form,
        kind,
        draft.title,
        List.copyOf(draft.domains),
        current(ordered),
        ordered.stream().map(AgreementBuilder::stage).toList());
  }

  /**
   * Oldest first: dated stages by their dates, the later in life last where they are equal; one
   * without a date before the first that comes later in an agreement's life.
   */
  private static List<StageDraft> ordered(List<StageDraft> stages) {
    List<StageDraft> ordered = new ArrayList<>();
    for (StageDraft stage : stages) {
      int at = 0;
      if (stage.date.isPresent()) {
        while (at < ordered.size() && !comesAfter(ordered.get(at), stage)) {
          at++;
        }
        ordered.add(at, stage);
      }
    }
    for (StageDraft stage : stages) {
      if (stage.date.isEmpty()) {
        int at = 0;
        while (at < ordered.size() && life(ordered.get(at).status) <= life(stage.status)) {
          at++;
        }
        ordered.add(at, stage);
      }
    }
    return ordered;
  }

  private static boolean comesAfter(StageDraft known, StageDraft stage) {
    String a = sortable(known.date.orElseThrow());
    String b = sortable(stage.date.orElseThrow());
    boolean within = a.startsWith(b) || b.startsWith(a);
    return within ? life(known.status) > life(stage.status) : a.compareTo(b) > 0;
  }

  private static String sortable(String date) {
    return date.startsWith("../") ? date.substring(3) : date;
  }

  /** The latest stage that has happened, else the furthest prospective one. */
  private static Status current(List<StageDraft> stages) {
    Status best = stages.get(0).status;
    for (StageDraft stage : stages) {
      if (rank(stage.status) >= rank(best)) {
        best = stage.status;
      }
    }
    return best;
  }

  private static int rank(Status status) {
    return switch (status) {
      case INTENDED -> 0;
      case NEGOTIATING -> 1;
      case AGREED -> 2;
      case INITIALLED -> 3;
      default -> 4;
    };
  }

  /** How far in an agreement's life a stage stands. */
  private static int life(Status status) {
    return switch (status) {
      case INTENDED -> 0;
      case NEGOTIATING -> 1;
      case AGREED -> 2;
      case INITIALLED -> 3;
      case SIGNED -> 4;
      case RATIFIED -> 5;
      case REFUSED, IN_FORCE -> 6;
      case AMENDED, RENEWED, SUSPENDED -> 7;
      case TERMINATED, EXPIRED -> 8;
    };
  }

  /** The field that a kind is by itself. */
  private static Optional<Domain> field(AgreementKind kind) {
    return switch (kind) {
      case INDUSTRIAL -> Optional.of(Domain.INDUSTRY);
      case PROCUREMENT -> Optional.of(Domain.PROCUREMENT);
      case ACCESS_BASING -> Optional.of(Domain.BASING);
      case COMMISSION -> Optional.of(Domain.POLICY_CONSULTATION);
      case RESEARCH -> Optional.of(Domain.RESEARCH);
      default -> Optional.empty();
    };
  }

  /** The kind of an agreement whose words give none: by its form, else by its one subject. */
  private static AgreementKind kindOf(AgreementForm form, Set<Domain> domains) {
    if (form == AgreementForm.CONTRACT) {
      return AgreementKind.PROCUREMENT;
    }
    if (domains.size() != 1) {
      return AgreementKind.FRAMEWORK;
    }
    return switch (domains.iterator().next()) {
      case TRAINING_EDUCATION, EXERCISES -> AgreementKind.TRAINING_EXCHANGE;
      case INDUSTRY -> AgreementKind.INDUSTRIAL;
      case PROCUREMENT -> AgreementKind.PROCUREMENT;
      case RESEARCH -> AgreementKind.RESEARCH;
      case CLASSIFIED_INFORMATION, INTELLIGENCE -> AgreementKind.INFORMATION_SECURITY;
      case STATUS_LEGAL -> AgreementKind.STATUS_OF_FORCES;
      case BASING, LOGISTICS_TRANSIT -> AgreementKind.ACCESS_BASING;
      case POLICE,
          BORDER_SECURITY,
          COUNTER_TERRORISM,
          ORGANISED_CRIME,
          CYBER,
          SEARCH_RESCUE,
          DISASTER_RELIEF ->
          AgreementKind.SECURITY;
      case POLICY_CONSULTATION -> AgreementKind.COMMISSION;
      default -> AgreementKind.FRAMEWORK;
    };
  }

  private static Stage stage(StageDraft draft) {
    return new Stage(
        draft.status,
        draft.date,
        draft.place,
        List.copyOf(draft.signatories),
        Plover.of(draft.status),
        draft.attributedTo,
        draft.confidence,
        draft.rule,
        List.copyOf(draft.evidence));
  }
}
