package org.entente.coder.discourse;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.Mentions;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.NounChunk.Determination;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.VerbForm;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.DomainMention;
import org.entente.coder.mention.InstrumentMention;

/**
 * Finds what an agreement is about, and so of which kind it is, where a clause says so: "il couvre
 * l'instruction et la logistique", "un pacte aux termes duquel", "en vertu de l'accord" (codebook,
 * sections 2 and 4). Thread-safe.
 */
final class ContentReader {
  /** How many sentences back the agreement may stand that "il" or "le texte" means. */
  private static final int REACH = 2;

  private final Set<String> verbs = new HashSet<>();
  private final Set<String> listing = new HashSet<>();
  private final Set<String> there = new HashSet<>();
  private final WordList contents;
  private final ArmsAndBases armsAndBases;
  private final PhraseTable<AgreementKind> clauses;
  private final Map<Domain, AgreementKind> kinds = new EnumMap<>(Domain.class);

  ContentReader(Lexicon lexicon, Tokenizer tokenizer, NounTypes types) {
    armsAndBases = new ArmsAndBases(types);
    clauses = PhraseTable.ofLemmas(tokenizer);
    contents = new WordList(lexicon, tokenizer, "contents");
    for (Stanza stanza : lexicon.folder("discourse")) {
      if (stanza.header().equals("content")) {
        for (String verb : stanza.values("verb")) {
          verbs.add(verb.startsWith("s'") ? verb.substring(2) : verb);
        }
      }
      if (stanza.header().equals("contents")) {
        listing.addAll(stanza.values("verb"));
        there.addAll(stanza.values("there"));
      }
      for (String clause : stanza.values("clause")) {
        clauses.put(clause, AgreementKind.of(stanza.header()));
      }
    }
    for (Stanza stanza : lexicon.folder("domains")) {
      stanza
          .value("kind")
          .ifPresent(kind -> kinds.put(Domain.of(stanza.header()), AgreementKind.of(kind)));
    }
  }

  /** Adds what a sentence's clauses of content say to the agreements that they are about. */
  void read(Syntax syntax, Sentence sentence, Mentions mentions, AgreementLedger ledger) {
    if (ledger.isEmpty()) {
      return;
    }
    armsAndBases.read(syntax, sentence, mentions, ledger);
    for (int i = 0; i < syntax.chunks().size(); i++) {
      Chunk chunk = syntax.chunks().get(i);
      if (chunk instanceof VerbChunk verb
          && (verb.isFinite() || verb.form() == VerbForm.PRESENT_PARTICIPLE)) {
        // "obliges each to come to the other's aid": what it says begins within the verb's group
        boolean governs = verb.governors().stream().anyMatch(verbs::contains);
        Optional<AgreementDraft> draft =
            verb.lemmas().stream().anyMatch(verbs::contains) || governs
                ? subject(syntax, i, sentence, ledger)
                : Optional.empty();
        if (draft.isEmpty() && verb.lemmas().stream().anyMatch(listing::contains)) {
          listed(syntax, i, sentence, mentions, ledger)
              .ifPresent(known -> list(known, mentions, verb.to(), sentence.to()));
        }
        if (draft.isEmpty()) {
          draft = basis(syntax, i, ledger);
        }
        int from = governs ? verb.head() : verb.to();
        draft.ifPresent(known -> say(known, syntax, mentions, from, end(syntax, from, sentence)));
      } else if (chunk instanceof Mark mark && mark.kind() == Mark.Kind.OBLIQUE_RELATIVE) {
        // "un accord en vertu duquel", "a pact under which"
        relative(syntax, i, ledger)
            .ifPresent(
                known -> say(known, syntax, mentions, mark.to(), end(syntax, mark.to(), sentence)));
      } else if (chunk instanceof Mark mark && isBeforeContent(syntax, i, mark, mentions)) {
        relative(syntax, i, ledger)
            .ifPresent(
                known -> say(known, syntax, mentions, mark.to(), end(syntax, mark.to(), sentence)));
      } else if (chunk instanceof Mark mark
          && mark.kind() == Mark.Kind.COLON
          && i > 0
          && isContents(syntax, i - 1)) {
        // "Au programme : formation des officiers, cyberdéfense"
        near(ledger, sentence).ifPresent(known -> list(known, mentions, mark.to(), sentence.to()));
      }
    }
  }

  /** Whether a verb tells what an agreement told before is about: "il prévoit", "il couvre". */
  boolean isOfAgreement(Syntax syntax, int index, Sentence sentence, AgreementLedger ledger) {
    return syntax.chunks().get(index) instanceof VerbChunk verb
        && verb.isFinite()
        && verb.lemmas().stream().anyMatch(verbs::contains)
        && subject(syntax, index, sentence, ledger).isPresent();
  }

  /** Items of a list: one of them does not decide the kind. */
  private static void list(AgreementDraft draft, Mentions mentions, int from, int to) {
    Mentions.within(mentions.domains(), from, to)
        .forEach(mention -> draft.domains.add(mention.domain()));
  }

  /** "a pact that covers cyber": the verb was taken for a part of the phrase after it. */
  private boolean isBeforeContent(Syntax syntax, int index, Mark mark, Mentions mentions) {
    return (mark.kind().isRelative() || mark.kind() == Mark.Kind.SUBORDINATE)
        && index + 1 < syntax.chunks().size()
        && syntax.chunks().get(index + 1) instanceof NounChunk noun
        && IntStream.rangeClosed(noun.from(), noun.head())
            .anyMatch(i -> mentions.text().word(i).lemmas().stream().anyMatch(verbs::contains));
  }

  private boolean isContents(Syntax syntax, int index) {
    return syntax.chunks().get(index) instanceof NounChunk noun && contents.has(noun.headWord());
  }

  /**
   * "Parmi les domaines concernés figurent", "On y trouve", "The areas covered include": the
   * agreement's.
   */
  private Optional<AgreementDraft> listed(
      Syntax syntax, int verb, Sentence sentence, Mentions mentions, AgreementLedger ledger) {
    Chunk group = syntax.chunks().get(verb);
    boolean in =
        IntStream.range(group.from(), group.to())
            .anyMatch(i -> there.contains(mentions.text().word(i).form()));
    for (int k = syntax.clauseStart(verb); k < verb || in; k++) {
      if (in || isContents(syntax, k)) {
        return near(ledger, sentence);
      }
    }
    return Optional.empty();
  }

  private void say(AgreementDraft draft, Syntax syntax, Mentions mentions, int from, int to) {
    Set<AgreementKind> said = EnumSet.noneOf(AgreementKind.class);
    for (DomainMention domain : Mentions.within(mentions.domains(), from, but(syntax, from, to))) {
      draft.domains.add(domain.domain());
      AgreementKind kind = kinds.get(domain.domain());
      if (kind != null) {
        said.add(kind);
      }
    }
    for (int i = from; i < to; i++) {
      PhraseTable.Match<AgreementKind> clause = clauses.longest(mentions.text(), i, to);
      if (clause != null) {
        // a clause of mutual assistance decides (codebook, section 2)
        draft.kind = Optional.of(clause.value());
        return;
      }
    }
    if (draft.isVague() && said.size() == 1 && !draft.domains.contains(Domain.STATUS_LEGAL)) {
      draft.kind = said.stream().findFirst();
    }
  }

  /** Where what it does not say begins: "but says nothing about the status of forces". */
  private static int but(Syntax syntax, int from, int to) {
    for (Chunk chunk : syntax.chunks()) {
      if (chunk.from() > from
          && chunk.from() < to
          && chunk instanceof Mark mark
          && mark.kind() == Mark.Kind.BUT) {
        return mark.from();
      }
    }
    return to;
  }

  /** The clause's end: the next instrument, of which what follows may speak, or the sentence's. */
  private static int end(Syntax syntax, int from, Sentence sentence) {
    for (Chunk chunk : syntax.chunks()) {
      if (chunk.from() >= from
          && chunk instanceof NounChunk noun
          && noun.instrument().isPresent()) {
        return noun.from();
      }
    }
    return sentence.to();
  }

  /** The agreement under which a verb tells what is done: "en vertu d'un contrat de 2018". */
  private static Optional<AgreementDraft> basis(Syntax syntax, int verb, AgreementLedger ledger) {
    for (int index : syntax.complements(verb)) {
      NounChunk noun = (NounChunk) syntax.chunks().get(index);
      if ((noun.relation() == Relation.DURING || noun.relation() == Relation.FROM)
          && noun.instrument().isPresent()) {
        return ledger.told(noun.instrument().get());
      }
    }
    return Optional.empty();
  }

  /** The agreement that a relative clause belongs to, its partners between. */
  private static Optional<AgreementDraft> relative(
      Syntax syntax, int mark, AgreementLedger ledger) {
    for (int k = mark - 1; k >= 0; k--) {
      if (syntax.chunks().get(k) instanceof NounChunk noun && noun.instrument().isPresent()) {
        return ledger.told(noun.instrument().get());
      }
      // "an arrangement on training, signed in Berlin in May, that covers"
      if (syntax.chunks().get(k) instanceof VerbChunk verb
          && verb.form() != VerbForm.PAST_PARTICIPLE
          && verb.voice() != VerbChunk.Voice.EITHER) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<AgreementDraft> subject(
      Syntax syntax, int verb, Sentence sentence, AgreementLedger ledger) {
    for (int subject : syntax.subjects(verb)) {
      NounChunk noun = (NounChunk) syntax.chunks().get(subject);
      if (noun.instrument().isPresent()) {
        InstrumentMention instrument = noun.instrument().get();
        Optional<AgreementDraft> told = ledger.told(instrument);
        if (told.isPresent() || !instrument.refersBack()) {
          return told;
        }
        return near(ledger, sentence);
      }
      if (noun.pronoun() && noun.determination() != Determination.FIRST_PERSON) {
        return near(ledger, sentence);
      }
    }
    for (int k = verb - 1; k >= 0; k--) {
      if (syntax.chunks().get(k) instanceof Mark mark) {
        // "un mémorandum avec la Finlande qui prévoit"
        return mark.kind() == Mark.Kind.SUBJECT_RELATIVE
            ? relative(syntax, k, ledger)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<AgreementDraft> near(AgreementLedger ledger, Sentence sentence) {
    return ledger.last().filter(draft -> sentence.index() - draft.lastSentence <= REACH);
  }
}
