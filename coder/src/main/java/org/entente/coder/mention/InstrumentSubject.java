package org.entente.coder.mention;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.lexicon.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * What the words of an instrument's noun phrase say it is about.
 *
 * @param cued the most decisive kind that words of kind give, the general ones aside
 * @param general whether words say defence in general, outside a narrower field
 * @param domains the fields, in the order named
 * @param arms whether military goods are named
 * @param ties whether some words tie it to defence or security
 * @param strictlyOut whether words put it out of scope whatever else is named
 * @param out whether words put it out of scope unless defence is named
 * @param narrow the one kind that all the fields of the subject matter share, or empty
 * @param mixed whether the fields belong to several kinds
 * @param civilian whether these are the security of the interior with its training and intelligence
 */
record InstrumentSubject(
    Optional<AgreementKind> cued,
    boolean general,
    List<Domain> domains,
    boolean arms,
    boolean ties,
    boolean strictlyOut,
    boolean out,
    Optional<AgreementKind> narrow,
    boolean mixed,
    boolean civilian) {

  private static final Set<AgreementKind> LISTED =
      EnumSet.of(
          AgreementKind.INFORMATION_SECURITY,
          AgreementKind.ACCESS_BASING,
          AgreementKind.INDUSTRIAL);
  private static final Set<AgreementKind> INTERIOR =
      EnumSet.of(
          AgreementKind.SECURITY,
          AgreementKind.TRAINING_EXCHANGE,
          AgreementKind.INFORMATION_SECURITY,
          AgreementKind.OTHER);

  static InstrumentSubject read(
      PhraseContext context, int from, int to, List<InstrumentComplements.Aside> asides) {
    InstrumentLexicon lexicon = context.lexicon();
    Set<Domain> domains = new LinkedHashSet<>();
    Set<AgreementKind> kinds = new LinkedHashSet<>();
    boolean ties = false;
    boolean military = false;
    for (DomainMention mention : context.domains(from, to)) {
      if (isAside(mention.from(), asides)) {
        continue;
      }
      domains.add(mention.domain());
      ties |= lexicon.defence.contains(mention.domain());
      AgreementKind kind = lexicon.kinds.get(mention.domain());
      if (kind != null) {
        kinds.add(kind);
      }
    }
    InstrumentLexicon.@Nullable Cue best = null;
    boolean general = false;
    boolean rider = false;
    boolean arms = false;
    boolean strictlyOut = false;
    boolean out = false;
    int at = from;
    while (at < to) {
      PhraseTable.Match<InstrumentLexicon.Cue> match =
          isAside(at, asides) ? null : lexicon.cues.longest(context.text(), at, to);
      if (match == null) {
        rider |= context.is("rider", at);
        at++;
        continue;
      }
      InstrumentLexicon.Cue cue = match.value();
      ties |=
          cue.defence()
              || (cue.role() == InstrumentLexicon.Role.KIND && hasTie(context, at, match.to()));
      switch (cue.role()) {
        case KIND -> {
          if (cue.kind().equals(Optional.of(AgreementKind.FRAMEWORK))) {
            military |= !rider;
            general |= !rider && !isInDomain(context, at, match.to());
          } else if (best == null || cue.rank() < best.rank()) {
            best = cue;
          }
        }
        case ARMS -> arms = true;
        case OUT_STRICT -> strictlyOut = true;
        case OUT -> out = true;
        case NOTHING -> {}
      }
      at = match.to();
    }
    Optional<AgreementKind> cued = best == null ? Optional.empty() : best.kind();
    if (kinds.size() > 1 && cued.filter(kinds::contains).filter(LISTED::contains).isPresent()) {
      // one field among several is a domain, not the kind
      cued = Optional.empty();
    }
    boolean single = kinds.size() == 1;
    Optional<AgreementKind> narrow =
        single ? Optional.of(kinds.iterator().next()) : Optional.empty();
    return new InstrumentSubject(
        cued,
        general || (military && kinds.isEmpty()),
        List.copyOf(domains),
        arms,
        ties,
        strictlyOut,
        out || (!domains.isEmpty() && kinds.isEmpty()),
        narrow,
        kinds.size() > 1,
        kinds.contains(AgreementKind.SECURITY) && INTERIOR.containsAll(kinds));
  }

  /** Whether one of the words of a cue ties by itself: {@code commission militaire}. */
  private static boolean hasTie(PhraseContext context, int from, int to) {
    for (int i = from; i < to; i++) {
      PhraseTable.Match<InstrumentLexicon.Cue> word =
          context.lexicon().cues.longest(context.text(), i, i + 1);
      if (word != null && word.value().defence()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAside(int at, List<InstrumentComplements.Aside> asides) {
    for (InstrumentComplements.Aside aside : asides) {
      if (at >= aside.from() && at < aside.to()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInDomain(PhraseContext context, int from, int to) {
    for (int i = Math.max(0, from - 5); i <= from; i++) {
      DomainMention domain = context.domainAt(i);
      if (domain != null && domain.to() >= to) {
        return true;
      }
    }
    return false;
  }

  boolean outOfScope() {
    return strictlyOut || (out && !ties);
  }

  /** Whether the words say anything of the subject. */
  boolean says() {
    return cued.isPresent() || general || !domains.isEmpty() || arms || strictlyOut || out;
  }

  /** The kind (codebook, section 2). */
  Optional<AgreementKind> kind(Optional<AgreementForm> form) {
    boolean contract = form.equals(Optional.of(AgreementForm.CONTRACT));
    if (cued.isPresent()) {
      AgreementKind kind = cued.get();
      if (kind == AgreementKind.STRATEGIC_PARTNERSHIP && general) {
        return Optional.of(AgreementKind.FRAMEWORK);
      }
      if (kind != AgreementKind.SECURITY) {
        return cued;
      }
      if (general) {
        return Optional.of(AgreementKind.FRAMEWORK);
      }
      return narrow.isPresent() ? narrow : cued;
    }
    if (contract
        && (arms || general)
        && (narrow.isEmpty() || narrow.get() == AgreementKind.FRAMEWORK)) {
      return Optional.of(AgreementKind.PROCUREMENT);
    }
    if (general) {
      boolean specific = narrow.isPresent() && narrow.get() != AgreementKind.SECURITY;
      return specific ? narrow : Optional.of(AgreementKind.FRAMEWORK);
    }
    if (narrow.isPresent()) {
      return narrow;
    }
    if (mixed && ties) {
      return Optional.of(civilian ? AgreementKind.SECURITY : AgreementKind.FRAMEWORK);
    }
    return arms ? Optional.of(AgreementKind.PROCUREMENT) : Optional.empty();
  }
}
