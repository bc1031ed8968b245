package org.entente.server.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Status;
import org.entente.coder.Time;

/**
 * A field of a fact, as a form shows it. Immutable and thread-safe.
 *
 * @param name as corrections name it: {@code kind}, {@code signed.date}
 * @param input how it is entered
 * @param values its values; of a place its name and the code of its state, both there, or empty
 * @param problem the key of the words for what is wrong with what was entered
 */
public record Field(String name, Input input, List<String> values, Optional<String> problem) {
  /** How a field is entered. */
  public enum Input {
    /** Words. */
    TEXT,
    /** Names or roles, with semicolons between. */
    NAMES,
    /** A date in EDTF. */
    DATE,
    /** A place and its state. */
    PLACE,
    /** States and organisations. */
    ACTORS,
    /** One of them, or none. */
    ACTOR,
    /** Any of the codebook's domains. */
    DOMAINS,
    /** A status of the codebook; none leaves the stage out. */
    STATUS,
    /** A form of the codebook. */
    FORM,
    /** A kind of agreement. */
    KIND,
    /** A kind of act. */
    ACT,
    /** Past or planned. */
    TIME;

    /** The codes that can be chosen, in the codebook's order; none where words are entered. */
    public List<String> codes() {
      return switch (this) {
        case DOMAINS -> codes(Stream.of(Domain.values()).map(Domain::code));
        case STATUS -> codes(Stream.of(Status.values()).map(Status::code));
        case FORM -> codes(Stream.of(AgreementForm.values()).map(AgreementForm::code));
        case KIND -> codes(Stream.of(AgreementKind.values()).map(AgreementKind::code));
        case ACT -> codes(Stream.of(ActKind.values()).map(ActKind::code));
        case TIME -> codes(Stream.of(Time.values()).map(Time::code));
        default -> List.of();
      };
    }

    private static List<String> codes(Stream<String> codes) {
      return codes.toList();
    }

    /** The vocabulary that the codes are of, as the words are named: {@code kind}. */
    public String vocabulary() {
      return this == DOMAINS ? "domain" : name().toLowerCase(Locale.ROOT);
    }
  }

  /** A field with nothing wrong with it. */
  static Field of(String name, Input input, List<String> values) {
    return new Field(name, input, List.copyOf(values), Optional.empty());
  }

  /** A field that has one value, or none. */
  static Field of(String name, Input input, Optional<String> value) {
    return of(name, input, value.stream().toList());
  }

  /** The same with what was entered. */
  Field entered(List<String> entered) {
    return of(name, input, entered);
  }

  /** The same with a problem. */
  Field wrong(String key) {
    return new Field(name, input, values, Optional.of(key));
  }

  /** The last part of the name, which says what it is: {@code date}. */
  public String label() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The only value; nothing where there is none. */
  public String first() {
    return values.isEmpty() ? "" : values.get(0);
  }

  /** The state of a place; nothing where there is none. */
  public String state() {
    return values.size() < 2 ? "" : values.get(1);
  }

  /** The value as a correction writes it. */
  public String value() {
    return switch (input) {
      case ACTORS, ACTOR, DOMAINS -> String.join(",", values);
      case NAMES -> String.join("; ", values);
      case PLACE -> state().isEmpty() ? first() : first() + ", " + state();
      default -> first();
    };
  }

  /** Names that are separated by semicolons. */
  static List<String> names(String entered) {
    return Arrays.stream(entered.split(";", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
