package org.entente.record.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.record.claim.FactType;

/**
 * What a person decides. Facts are addressed by claims: a decision is on the fact that has the
 * claim, whatever else has joined it since. All are checked when they are made, and throw {@link
 * InvalidDecisionException}. Immutable and thread-safe.
 */
public sealed interface Action {

  /** It is right. */
  record Accept(String fact) implements Action {
    public Accept {
      Facts.type(fact);
    }

    @Override
    public List<String> claims() {
      return List.of(fact);
    }
  }

  /** It is wrong: it is left out of the record. */
  record Reject(String fact) implements Action {
    public Reject {
      Facts.type(fact);
    }

    @Override
    public List<String> claims() {
      return List.of(fact);
    }
  }

  /**
   * One field of it is something else.
   *
   * @param field such as {@code kind}, or {@code signed.date} of a stage: see {@link Correction}
   * @param value as {@link Correction} writes it; empty for none
   */
  record Correct(String fact, String field, String value) implements Action {
    public Correct {
      Correction.of(Facts.type(fact), field, value);
    }

    @Override
    public List<String> claims() {
      return List.of(fact);
    }

    /** What is corrected. */
    public Correction correction() {
      return Correction.of(Facts.type(fact), field, value);
    }
  }

  /** These claims, two or more, are of one fact. */
  record Merge(List<String> claims) implements Action {
    public Merge {
      claims = List.copyOf(claims);
      Facts.oneType(claims);
      if (claims.size() < 2) {
        throw new InvalidDecisionException(InvalidDecisionException.Problem.LACKS, "claims");
      }
    }
  }

  /** None of these claims is of the fact that any of the others is of. */
  record Split(List<String> off, List<String> from) implements Action {
    public Split {
      off = List.copyOf(off);
      from = List.copyOf(from);
      if (off.isEmpty() || from.isEmpty()) {
        throw new InvalidDecisionException(
            InvalidDecisionException.Problem.LACKS, off.isEmpty() ? "off" : "from");
      }
      Facts.oneType(Stream.concat(off.stream(), from.stream()).toList());
    }

    @Override
    public List<String> claims() {
      List<String> all = new ArrayList<>(off);
      all.addAll(from);
      return List.copyOf(all);
    }
  }

  /** The record lacks a fact, and here is its source. */
  record Add(Addition addition) implements Action {
    @Override
    public List<String> claims() {
      return List.of();
    }
  }

  /** Something to remember about a fact; it changes nothing. */
  record Note(String fact, String text) implements Action {
    public Note {
      Facts.type(fact);
      if (text.isBlank()) {
        throw new InvalidDecisionException(InvalidDecisionException.Problem.LACKS, "text");
      }
    }

    @Override
    public List<String> claims() {
      return List.of(fact);
    }
  }

  /** Another decision does not hold. Undoing this one lets it hold again. */
  record Undo(String decision) implements Action {
    @Override
    public List<String> claims() {
      return List.of();
    }
  }

  /** Ids of the claims that it is about. */
  List<String> claims();

  /** The code in files and tables. */
  default String code() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** What ids tell of their facts. */
  final class Facts {
    private Facts() {}

    /** The type of the fact that a claim is of, which is the first letter of its id. */
    static FactType type(String claim) {
      if (claim.matches("[aep][0-9a-f]{12}")) {
        return switch (claim.charAt(0)) {
          case 'a' -> FactType.AGREEMENT;
          case 'e' -> FactType.ACT;
          default -> FactType.PERSON;
        };
      }
      throw new InvalidDecisionException(InvalidDecisionException.Problem.FACT, claim);
    }

    private static void oneType(List<String> claims) {
      if (claims.stream().map(Facts::type).distinct().count() > 1) {
        throw new InvalidDecisionException(InvalidDecisionException.Problem.TYPES);
      }
    }
  }
}
