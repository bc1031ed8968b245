package org.entente.record.exchange.dcad;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;

/** The categories of DCAD that an agreement of the record falls under. */
final class DcadCategories {
  private DcadCategories() {}

  /** The categories, that of the kind first, then those of the domains in their order. */
  static List<String> of(AgreementKind kind, List<String> domains) {
    Set<String> categories = new LinkedHashSet<>();
    ofKind(kind).ifPresent(categories::add);
    for (String domain : domains) {
      ofDomain(Domain.of(domain)).ifPresent(categories::add);
    }
    return List.copyOf(categories);
  }

  /** Frameworks and industrial agreements are general in DCAD, the others are of one sector. */
  static String type(String category) {
    return category.equals("DCA") || category.equals("DIC") ? "general" : "sector";
  }

  private static Optional<String> ofKind(AgreementKind kind) {
    return switch (kind) {
      case FRAMEWORK -> Optional.of("DCA");
      case INDUSTRIAL -> Optional.of("DIC");
      case TRAINING_EXCHANGE -> Optional.of("TREX");
      case PROCUREMENT -> Optional.of("PROCUREMENT");
      case RESEARCH -> Optional.of("RESEARCH");
      case COMMISSION -> Optional.of("COMMISSION");
      default -> Optional.empty();
    };
  }

  private static Optional<String> ofDomain(Domain domain) {
    return switch (domain) {
      case INDUSTRY -> Optional.of("DIC");
      case TRAINING_EDUCATION -> Optional.of("TREX");
      case PROCUREMENT -> Optional.of("PROCUREMENT");
      case RESEARCH -> Optional.of("RESEARCH");
      case POLICY_CONSULTATION -> Optional.of("COMMISSION");
      default -> Optional.empty();
    };
  }
}
