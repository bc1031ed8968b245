package org.entente.record.merge;

import java.util.EnumSet;
import java.util.Set;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;

/** How far apart two kinds or two forms are that reports may give one agreement. */
final class Likeness {
  private static final double FAR = 1.5;

  /** Kinds between which reports of one agreement often differ. */
  private static final Set<Set<AgreementKind>> AKIN =
      Set.of(
          EnumSet.of(AgreementKind.FRAMEWORK, AgreementKind.ALLIANCE),
          EnumSet.of(AgreementKind.FRAMEWORK, AgreementKind.STRATEGIC_PARTNERSHIP),
          EnumSet.of(AgreementKind.FRAMEWORK, AgreementKind.SECURITY),
          EnumSet.of(AgreementKind.ALLIANCE, AgreementKind.STRATEGIC_PARTNERSHIP),
          EnumSet.of(AgreementKind.INDUSTRIAL, AgreementKind.PROCUREMENT),
          EnumSet.of(AgreementKind.INDUSTRIAL, AgreementKind.RESEARCH),
          EnumSet.of(AgreementKind.STATUS_OF_FORCES, AgreementKind.ACCESS_BASING),
          EnumSet.of(AgreementKind.SECURITY, AgreementKind.INFORMATION_SECURITY));

  /** Forms between which reports of one agreement often differ. */
  private static final Set<Set<AgreementForm>> NEAR =
      Set.of(
          EnumSet.of(AgreementForm.AGREEMENT, AgreementForm.TREATY),
          EnumSet.of(AgreementForm.AGREEMENT, AgreementForm.MEMORANDUM),
          EnumSet.of(AgreementForm.AGREEMENT, AgreementForm.ARRANGEMENT),
          EnumSet.of(AgreementForm.AGREEMENT, AgreementForm.PROTOCOL),
          EnumSet.of(AgreementForm.AGREEMENT, AgreementForm.CONTRACT),
          EnumSet.of(AgreementForm.MEMORANDUM, AgreementForm.PROTOCOL),
          EnumSet.of(AgreementForm.MEMORANDUM, AgreementForm.ARRANGEMENT));

  private Likeness() {}

  /** Whether a kind says little: a report that knows no more calls any agreement so. */
  static boolean isVague(AgreementKind kind) {
    return kind == AgreementKind.FRAMEWORK || kind == AgreementKind.OTHER;
  }

  /** Whether a form says little. */
  static boolean isVague(AgreementForm form) {
    return form == AgreementForm.AGREEMENT || form == AgreementForm.UNDERSTANDING;
  }

  /** From 0, one may be the other, to 1.5, it hardly is. */
  static double distance(AgreementKind one, AgreementKind other) {
    if (one == other
        || one == AgreementKind.OTHER
        || other == AgreementKind.OTHER
        || AKIN.contains(EnumSet.of(one, other))) {
      return 0;
    }
    return isVague(one) || isVague(other) ? 0.5 : FAR;
  }

  /** From 0, one may be the other, to 1.5, it hardly is. */
  static double distance(AgreementForm one, AgreementForm other) {
    if (one == other
        || one == AgreementForm.UNDERSTANDING
        || other == AgreementForm.UNDERSTANDING) {
      return 0;
    }
    if (NEAR.contains(EnumSet.of(one, other))) {
      return 0.25;
    }
    return isVague(one) || isVague(other) ? 1 : FAR;
  }
}
