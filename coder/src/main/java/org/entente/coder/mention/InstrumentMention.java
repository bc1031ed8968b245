package org.entente.coder.mention;

import java.util.List;
import java.util.Optional;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;

/**
 * A noun phrase that names an instrument ({@code un accord-cadre de coopération militaire}) or
 * points back to one ({@code cet accord}, {@code le texte}).
 *
 * @param from index of the first token, article or determiner included, preposition excluded
 * @param to index after the last token of the phrase, its object and domains included, its parties,
 *     dates and participles excluded
 * @param head index of the head noun
 * @param form the form, empty where the head has none of its own ({@code texte, document,
 *     partenariat})
 * @param kind the kind that the words give, empty where they give none
 * @param title the words that name it, as printed, without article; empty for a mere reference
 * @param domains what it is about, in the order named
 * @param reference how it refers
 * @param count how many instruments: 1, the number stated, or 0 for an unstated plural
 * @param defence whether the words tie it to defence or security at all
 * @param outOfScope whether the words put it outside the record: a peace accord, a trade deal
 *     (codebook, section 2); then {@code defence} is false
 * @param date range of a date that is part of the name ({@code l'accord de 1999}), as a mention
 */
public record InstrumentMention(
    int from,
    int to,
    int head,
    Optional<AgreementForm> form,
    Optional<AgreementKind> kind,
    Optional<String> title,
    List<Domain> domains,
    Reference reference,
    int count,
    boolean defence,
    boolean outOfScope,
    Optional<DateMention> date)
    implements Mention {

  /** The same mention about what another is about. */
  InstrumentMention like(InstrumentMention other) {
    return new InstrumentMention(
        from,
        to,
        head,
        form,
        other.kind,
        title,
        other.domains,
        reference,
        count,
        other.defence,
        other.outOfScope,
        date);
  }

  /** The same words as one of several instruments that another mention counts. */
  InstrumentMention oneOf(InstrumentMention whole) {
    return new InstrumentMention(
        from,
        to,
        head,
        form.or(whole::form),
        kind.or(whole::kind),
        Optional.empty(),
        domains,
        Reference.SUBSTITUTE,
        count,
        defence || whole.defence,
        outOfScope || whole.outOfScope,
        date);
  }

  /** Whether the phrase points to an instrument that the text may have named before. */
  public boolean refersBack() {
    return reference != Reference.INDEFINITE && reference != Reference.SUBSTITUTE;
  }

  /** How a phrase refers to its instrument. */
  public enum Reference {
    /** {@code un accord}, {@code plusieurs textes}, a bare headline noun. */
    INDEFINITE,
    /** {@code l'accord}. */
    DEFINITE,
    /** {@code cet accord}, {@code ledit texte}. */
    DEMONSTRATIVE,
    /** {@code leur accord}, {@code son traité}. */
    POSSESSIVE,
    /** {@code celui avec la Serbie}: another instrument, like the one before. */
    SUBSTITUTE
  }
}
