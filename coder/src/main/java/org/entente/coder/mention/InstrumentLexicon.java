package org.entente.coder.mention;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.lexicon.Stanza;

/**
 * The lexicon's folder {@code instruments}: head nouns, cues of kind, and the small words around a
 * head. Immutable and thread-safe once built.
 */
final class InstrumentLexicon {

  /** When a head noun is an instrument. */
  enum Use {
    /** Wherever it stands. */
    ALWAYS,
    /** Where its phrase says more. */
    CUED,
    /** Where its phrase names a cooperation. */
    COOPERATION,
    /** With an article or demonstrative, or where its phrase says more. */
    REFERENCE,
    /** Where it is printed with its capitals. */
    ACRONYM,
    /** Never: the phrase means something else. */
    NEVER
  }

  /** A head noun; {@code printed} holds the ways an acronym is printed. */
  record Head(Use use, Optional<AgreementForm> form, Set<String> printed) {}

  /** What a cue does. */
  enum Role {
    KIND,
    /** Military goods. */
    ARMS,
    /** Out of scope whatever else is named. */
    OUT_STRICT,
    /** Out of scope unless defence is named. */
    OUT,
    /** The words mean something else. */
    NOTHING
  }

  /**
   * Words in a phrase that say what it is about.
   *
   * @param kind the kind, for role {@link Role#KIND}
   * @param rank the kind's place in the file: the lower decides
   * @param defence whether the words tie the instrument to defence or security
   */
  record Cue(Role role, Optional<AgreementKind> kind, int rank, boolean defence) {}

  private static final Cue NOTHING = new Cue(Role.NOTHING, Optional.empty(), 0, false);

  final PhraseTable<Head> heads;
  final PhraseTable<Cue> cues;
  final PhraseTable<Boolean> topics;
  final PhraseTable<Boolean> ellipses;
  final PhraseTable<Boolean> substitutes;
  final PhraseTable<Boolean> members;
  final PhraseTable<Boolean> followers;
  final PhraseTable<Boolean> predicates;
  final PhraseTable<Boolean> similar;
  final Map<String, InstrumentMention.Reference> determiners = new HashMap<>();
  final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  final Map<Domain, AgreementKind> kinds = new EnumMap<>(Domain.class);
  final Set<Domain> defence = EnumSet.noneOf(Domain.class);

  InstrumentLexicon(Lexicon lexicon, Tokenizer tokenizer) {
    heads = PhraseTable.ofLemmas(tokenizer);
    cues = PhraseTable.ofLemmas(tokenizer);
    topics = PhraseTable.ofForms(tokenizer);
    ellipses = PhraseTable.ofForms(tokenizer);
    substitutes = PhraseTable.ofForms(tokenizer);
    members = PhraseTable.ofForms(tokenizer);
    followers = PhraseTable.ofForms(tokenizer);
    predicates = PhraseTable.ofForms(tokenizer);
    similar = PhraseTable.ofForms(tokenizer);
    List<Stanza> stanzas = lexicon.folder("instruments");
    for (int rank = 0; rank < stanzas.size(); rank++) {
      Stanza stanza = stanzas.get(rank);
      addHeads(stanza);
      addCues(stanza, rank);
      if (stanza.header().equals("number")) {
        stanza.fields().forEach(field -> addNumber(stanza, field));
      }
      words
          .computeIfAbsent(stanza.header(), header -> new HashSet<>())
          .addAll(stanza.values("word"));
    }
    stanzas.forEach(this::addExceptions);
    for (InstrumentMention.Reference reference : InstrumentMention.Reference.values()) {
      String header = reference.name().toLowerCase(Locale.ROOT);
      words(header).forEach(word -> determiners.put(word, reference));
    }
    words("topic").forEach(phrase -> topics.put(phrase, true));
    words("ellipsis").forEach(phrase -> ellipses.put(phrase, true));
    words("substitute").forEach(phrase -> substitutes.put(phrase, true));
    words("member").forEach(phrase -> members.put(phrase, true));
    words("substitute-follower").forEach(phrase -> followers.put(phrase, true));
    words("similar").forEach(phrase -> similar.put(phrase, true));
    words("member-predicate").forEach(phrase -> predicates.put(phrase, true));
    for (Stanza stanza : lexicon.folder("domains")) {
      Domain domain = DomainFinder.domain(stanza);
      stanza.fields("kind").stream()
          .findFirst()
          .ifPresent(field -> kinds.put(domain, kind(stanza, field)));
      if (stanza.value("defence").filter("yes"::equals).isPresent()) {
        defence.add(domain);
      }
    }
  }

  private void addHeads(Stanza stanza) {
    for (Stanza.Field field : stanza.fields()) {
      Use use =
          switch (field.key()) {
            case "head" -> Use.ALWAYS;
            case "cued" -> Use.CUED;
            case "cooperation" -> Use.COOPERATION;
            case "reference" -> Use.REFERENCE;
            case "acronym" -> Use.ACRONYM;
            default -> Use.NEVER;
          };
      if (use != Use.NEVER) {
        Set<String> printed = use == Use.ACRONYM ? Set.copyOf(field.values()) : Set.of();
        Head head = new Head(use, form(stanza), printed);
        field.values().forEach(phrase -> heads.put(phrase, head));
      }
    }
  }

  private static Optional<AgreementForm> form(Stanza stanza) {
    if (stanza.header().equals("none")) {
      return Optional.empty();
    }
    try {
      return Optional.of(AgreementForm.of(stanza.header()));
    } catch (IllegalArgumentException e) {
      throw stanza.fault("no such form; see the codebook, section 2, or write \"none\"");
    }
  }

  /** Of two entries with the same words the first counts. */
  private void addCues(Stanza stanza, int rank) {
    List<String> phrases = stanza.values("cue");
    if (phrases.isEmpty()) {
      return;
    }
    boolean ties = stanza.value("defence").filter("no"::equals).isEmpty();
    Cue cue =
        switch (stanza.header()) {
          case "arms" -> new Cue(Role.ARMS, Optional.empty(), rank, ties);
          case "out" -> new Cue(Role.OUT, Optional.empty(), rank, false);
          case "out_strict" -> new Cue(Role.OUT_STRICT, Optional.empty(), rank, false);
          default -> {
            AgreementKind kind =
                kind(stanza.header())
                    .orElseThrow(() -> stanza.fault("no such kind; see the codebook, section 2"));
            yield new Cue(Role.KIND, Optional.of(kind), rank, ties);
          }
        };
    for (String phrase : phrases) {
      if (cues.get(phrase).isEmpty()) {
        cues.put(phrase, cue);
      }
    }
  }

  private void addExceptions(Stanza stanza) {
    boolean ofCues = !stanza.values("cue").isEmpty();
    for (String phrase : stanza.values("not")) {
      if (!ofCues) {
        heads.put(phrase, new Head(Use.NEVER, Optional.empty(), Set.of()));
      } else if (cues.get(phrase).isEmpty()) {
        cues.put(phrase, NOTHING);
      }
    }
  }

  private void addNumber(Stanza stanza, Stanza.Field field) {
    try {
      int number = Integer.parseInt(field.key());
      field.values().forEach(word -> numbers.put(word, number));
    } catch (NumberFormatException e) {
      throw stanza.fault(field, "write the number in digits, then its words");
    }
  }

  private static AgreementKind kind(Stanza stanza, Stanza.Field field) {
    return kind(field.value())
        .orElseThrow(() -> stanza.fault(field, "no such kind; see the codebook, section 2"));
  }

  private static Optional<AgreementKind> kind(String code) {
    for (AgreementKind kind : AgreementKind.values()) {
      if (kind.code().equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The words of a list of the grammar file, such as {@code modifier}. */
  Set<String> words(String list) {
    return words.getOrDefault(list, Set.of());
  }
}
