package org.entente.record.exchange.dcad;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.article.Article;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Coding;
import org.entente.coder.Contradiction;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.Plover;
import org.entente.coder.Stage;
import org.entente.coder.Status;

/**
 * Tells a row of DCAD in the record's terms. The categories are those that the codebook took from
 * DCAD (section 2). A state's code that is unknown is kept as it stands.
 */
final class DcadCoding {
  private static final String RULE = "dcad";

  /** Treaty texts are certain; press reports are as sure as the category is. */
  private static final double TREATY = 0.98;

  private DcadCoding() {}

  /** The coding of a row, whose text is the row itself as the file has it. */
  static Coding of(DcadRow row, Article article) {
    List<Evidence> words = List.of(new Evidence(0, article.text().length(), article.text()));
    TreeSet<String> parties = new TreeSet<>();
    parties.add(state(row.get(DcadColumn.ccode1), row.get(DcadColumn.cowName1)));
    parties.add(state(row.get(DcadColumn.ccode2), row.get(DcadColumn.cowName2)));
    List<Stage> stages = stages(row, words);
    Agreement agreement =
        new Agreement(
            "a1",
            List.copyOf(parties),
            AgreementForm.AGREEMENT,
            kind(row.get(DcadColumn.category1)),
            Optional.empty(),
            List.copyOf(domains(row)),
            stages.get(stages.size() - 1).status(),
            stages);
    return new Coding(
        article, List.of(agreement), List.of(), List.of(), contradictions(row, words), List.of());
  }

  private static List<Stage> stages(DcadRow row, List<Evidence> words) {
    List<Stage> stages = new ArrayList<>();
    Optional<String> signed =
        row.date(DcadColumn.signDay, DcadColumn.signMonth, DcadColumn.signYear);
    stages.add(stage(Status.SIGNED, signed, row, words));
    row.date(DcadColumn.EIFDay, DcadColumn.EIFMonth, DcadColumn.EIFYear)
        .ifPresent(date -> stages.add(stage(Status.IN_FORCE, Optional.of(date), row, words)));
    if (row.get(DcadColumn.terminated).equals("1")) {
      stages.add(stage(Status.TERMINATED, ended(row), row, words));
    }
    return stages;
  }

  /** The year in which its counted years had passed. */
  private static Optional<String> ended(DcadRow row) {
    Optional<Integer> from = row.known(DcadColumn.signYear).map(Integer::valueOf);
    Optional<Integer> years = row.known(DcadColumn.durationActual).map(Integer::valueOf);
    return from.flatMap(year -> years.map(span -> (year + span) + "~"));
  }

  private static Stage stage(
      Status status, Optional<String> date, DcadRow row, List<Evidence> words) {
    return new Stage(
        status,
        date,
        Optional.empty(),
        List.of(),
        Plover.of(status),
        Optional.empty(),
        confidence(row),
        RULE,
        words);
  }

  private static double confidence(DcadRow row) {
    if (row.get(DcadColumn.sourceType).equals("treaty")) {
      return TREATY;
    }
    return switch (row.get(DcadColumn.categoryConf)) {
      case "high" -> 0.9;
      case "med" -> 0.8;
      default -> 0.7;
    };
  }

  /** The code of a state by its number, else by its abbreviation, else the abbreviation itself. */
  private static String state(String number, String name) {
    return DcadStates.number(number)
        .or(() -> DcadStates.name(name))
        .map(DcadStates.State::code)
        .orElse(name);
  }

  private static List<Contradiction> contradictions(DcadRow row, List<Evidence> words) {
    List<Contradiction> contradictions = new ArrayList<>();
    compare(row, DcadColumn.ccode1, DcadColumn.cowName1, words).ifPresent(contradictions::add);
    compare(row, DcadColumn.ccode2, DcadColumn.cowName2, words).ifPresent(contradictions::add);
    return contradictions;
  }

  /** A number and an abbreviation that are of two states. */
  private static Optional<Contradiction> compare(
      DcadRow row, DcadColumn number, DcadColumn name, List<Evidence> words) {
    Optional<String> one = DcadStates.number(row.get(number)).map(DcadStates.State::code);
    Optional<String> other = DcadStates.name(row.get(name)).map(DcadStates.State::code);
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return Optional.empty();
    }
    return Optional.of(
        new Contradiction(
            "party of " + row.get(DcadColumn.DCAid),
            List.of(
                new Contradiction.Value(one.get(), words),
                new Contradiction.Value(other.get(), words))));
  }

  private static AgreementKind kind(String category) {
    return switch (category) {
      case "DCA" -> AgreementKind.FRAMEWORK;
      case "DIC" -> AgreementKind.INDUSTRIAL;
      case "TREX" -> AgreementKind.TRAINING_EXCHANGE;
      case "PROCUREMENT" -> AgreementKind.PROCUREMENT;
      case "RESEARCH" -> AgreementKind.RESEARCH;
      case "COMMISSION" -> AgreementKind.COMMISSION;
      default -> AgreementKind.OTHER;
    };
  }

  private static Set<Domain> domains(DcadRow row) {
    Set<Domain> domains = EnumSet.noneOf(Domain.class);
    for (DcadColumn column :
        List.of(DcadColumn.category1, DcadColumn.category2, DcadColumn.category3)) {
      switch (row.get(column)) {
        case "DIC" -> domains.add(Domain.INDUSTRY);
        case "TREX" -> domains.add(Domain.TRAINING_EDUCATION);
        case "PROCUREMENT" -> domains.add(Domain.PROCUREMENT);
        case "RESEARCH" -> domains.add(Domain.RESEARCH);
        case "COMMISSION" -> domains.add(Domain.POLICY_CONSULTATION);
        default -> {}
      }
    }
    return domains;
  }
}
