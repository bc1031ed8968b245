package org.entente.coder.discourse;

import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.coder.ActKind;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;

/**
 * What an act is about: the fields that its passage names, and the field that its kind is by itself
 * (codebook, sections 3 and 4).
 */
final class ActDomains {
  private ActDomains() {}

  static Set<Domain> of(Report report, ActKind kind, Evidence passage) {
    Set<Domain> domains = new LinkedHashSet<>(report.domains(passage));
    switch (kind) {
      case EXERCISE -> domains.add(Domain.EXERCISES);
      case TRAINING -> domains.add(Domain.TRAINING_EDUCATION);
      case TRANSFER -> {
        if (domains.isEmpty()) {
          domains.add(Domain.PROCUREMENT);
        }
      }
      default -> {}
    }
    return domains;
  }
}
