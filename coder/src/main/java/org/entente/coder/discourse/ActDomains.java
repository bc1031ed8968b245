package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coder.ActKind;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.Slot;
import org.entente.coder.language.Token;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.mention.DomainMention;
import org.entente.coder.mention.PersonMention;

/**
 * What the acts of one report are about: the fields that an act's passage names, and the field that
 * its kind is by itself (codebook, sections 3 and 4). Immutable.
 */
final class ActDomains {
  private static final String CONSULTATION = "consultation";
  private static final Set<Slot> BODIES =
      EnumSet.of(Slot.SUBJECT, Slot.OF, Slot.FOR, Slot.DURING, Slot.OBJECT);

  /** Kinds that are done with bases, and not merely at one. */
  private static final Set<ActKind> OF_BASES = EnumSet.of(ActKind.SUPPORT, ActKind.RUPTURE);

  private final Words words;
  private final Report report;
  private final NounTypes types;
  private final TalksContent talks;

  /**
   * The lexicon's words that tell the field of an act.
   *
   * @param gift the words of gifts, which no one buys
   * @param sea the words of the sea
   * @param patrol the words of patrols, which guard something
   * @param foreign the words in the titles of those who deal with other states
   */
  record Words(WordList gift, WordList sea, WordList patrol, WordList foreign) {
    Words(Lexicon lexicon, Tokenizer tokenizer) {
      this(
          new WordList(lexicon, tokenizer, "gift"),
          new WordList(lexicon, tokenizer, "sea"),
          new WordList(lexicon, tokenizer, "patrol"),
          new WordList(lexicon, tokenizer, "foreign"));
    }
  }

  ActDomains(Words words, Report report, NounTypes types, TalksContent talks) {
    this.words = words;
    this.report = report;
    this.types = types;
    this.talks = talks;
  }

  /**
   * The fields of the act that a frame tells of in a passage.
   *
   * @param people those who take part in it, as far as they are named
   */
  Set<Domain> of(Frame frame, Evidence passage, List<PersonMention> people) {
    ActKind kind = ((Rule.ActOutcome) frame.rule().outcome()).kind();
    Set<Domain> domains = named(frame, kind, passage);
    switch (kind) {
      case EXERCISE -> {
        if (!domains.contains(Domain.SEARCH_RESCUE) && holds(frame, passage, words.sea())) {
          domains.add(Domain.MARITIME_SECURITY);
        }
        if (isPatrol(frame)) {
          domains.remove(Domain.EXERCISES);
        }
        if (domains.isEmpty() || !isPatrol(frame)) {
          domains.add(Domain.EXERCISES);
        }
      }
      case TRAINING -> domains.add(Domain.TRAINING_EDUCATION);
      case TRANSFER -> {
        if ((domains.isEmpty() || domains.equals(Set.of(Domain.AIR_DEFENCE)))
            && !holds(frame, passage, words.gift())) {
          domains.add(Domain.PROCUREMENT);
        }
      }
      case MEETING -> {
        if (isConsultation(frame)) {
          domains.add(Domain.POLICY_CONSULTATION);
        }
      }
      case WITHDRAWAL -> {
        if (domains.isEmpty() && (isOfBase(frame) || leavesBase(frame, passage))) {
          domains.add(Domain.BASING);
        }
      }
      case DEPLOYMENT -> {
        if (isOfBase(frame)) {
          domains.add(Domain.BASING);
        }
      }
      default -> {}
    }
    if (ActReader.CONTACTS.contains(kind) && people.stream().anyMatch(this::isForeign)) {
      domains.add(Domain.DIPLOMACY);
    }
    return domains;
  }

  /** The fields that a passage names as the matter of an act. */
  private Set<Domain> named(Frame frame, ActKind kind, Evidence passage) {
    Set<Domain> domains = new LinkedHashSet<>();
    if (ActReader.CONTACTS.contains(kind)) {
      talks.purpose(frame, report).forEach(mention -> domains.add(mention.domain()));
    }
    for (DomainMention mention : words(frame, kind, passage)) {
      if (kind != ActKind.VISIT && counts(frame, kind, mention)) {
        domains.add(mention.domain());
      }
    }
    return domains;
  }

  /** The words for fields in a passage, for an exercise with the rest of its clause. */
  private List<DomainMention> words(Frame frame, ActKind kind, Evidence passage) {
    if (kind != ActKind.EXERCISE) {
      return report.domainWords(passage.start(), passage.end());
    }
    int last = frame.trigger();
    while (last + 1 < frame.syntax().chunks().size() && !frame.syntax().endsClause(last + 1, 1)) {
      last++;
    }
    int end = report.text.token(frame.syntax().chunks().get(last).to() - 1).end();
    return report.domainWords(passage.start(), Math.max(passage.end(), end));
  }

  private boolean counts(Frame frame, ActKind kind, DomainMention mention) {
    return switch (kind) {
      // "the ministry of culture blamed": who blames is not what is blamed
      case CRITICISM ->
          mention.from() >= frame.syntax().chunks().get(frame.trigger()).to()
              && !report.isInInstrument(mention);
      // what was signed when they met has a domain of its own
      case MEETING ->
          mention.domain() != Domain.BASING
              && mention.from() >= talksFrom(frame)
              && !report.isInInstrument(mention);
      case EXERCISE -> mention.domain() != Domain.BASING && mention.domain() != Domain.INTELLIGENCE;
      default -> mention.domain() != Domain.BASING || OF_BASES.contains(kind);
    };
  }

  /** The token at which the words for talks begin: "on the margins of the exercise, they met". */
  private int talksFrom(Frame frame) {
    for (int k = 0; k < frame.trigger(); k++) {
      if (frame.syntax().chunks().get(k) instanceof NounChunk noun
          && types.isOf(report.text, noun, "meeting")) {
        return noun.from();
      }
    }
    return frame.syntax().chunks().get(frame.trigger()).from();
  }

  /** Whether one deals with other states by office: a minister of foreign affairs. */
  private boolean isForeign(PersonMention person) {
    for (int i = person.from(); i < person.to(); i++) {
      if (words.foreign().has(report.text.word(i))) {
        return person.office() == PersonMention.Office.MINISTER;
      }
    }
    return false;
  }

  /** Whether those who are told of guard something together. */
  private boolean isPatrol(Frame frame) {
    return Stream.concat(Stream.of(frame.trigger()), frame.slot(Slot.OBJECT).stream())
        .map(index -> frame.syntax().chunks().get(index))
        .anyMatch(
            chunk ->
                (chunk instanceof NounChunk noun && words.patrol().has(noun.headWord()))
                    || (chunk instanceof VerbChunk verb
                        && words.patrol().has(report.text.word(verb.head()))));
  }

  private boolean holds(Frame frame, Evidence passage, WordList listed) {
    for (int i = frame.sentence().from(); i < frame.sentence().to(); i++) {
      Token token = report.text.token(i);
      if (token.start() >= passage.end()) {
        return false;
      }
      if (token.start() >= passage.start() && listed.has(token.word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a standing body, or talks on policy, is what met. */
  private boolean isConsultation(Frame frame) {
    boolean own =
        frame.syntax().chunks().get(frame.trigger()) instanceof NounChunk noun
            && types.isOf(report.text, noun, CONSULTATION);
    for (Slot slot : BODIES) {
      for (int index : frame.slot(slot)) {
        own |= types.isOf(report.text, frame.noun(index), CONSULTATION);
      }
    }
    return own;
  }

  /** "la base de Faya a été rétrocédée": bases are what it is about. */
  private boolean isOfBase(Frame frame) {
    return frame.slot(Slot.OBJECT).stream()
        .anyMatch(index -> types.isOf(report.text, frame.noun(index), "base"));
  }

  /** "Le général a remis la clé du camp": a base is in the passage. */
  private boolean leavesBase(Frame frame, Evidence passage) {
    for (Chunk chunk : frame.syntax().chunks()) {
      if (chunk instanceof NounChunk noun
          && report.text.token(noun.from()).start() >= passage.start()
          && report.text.token(noun.to() - 1).end() <= passage.end()
          && types.isOf(report.text, noun, "base")) {
        return true;
      }
    }
    return false;
  }
}
