package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.Evidence;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.language.Sentence;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.InstrumentMention;
import org.jspecify.annotations.Nullable;

/**
 * Several instruments of which one sentence tells a stage and later ones name each: "a ratifié deux
 * accords avec le Bénin. Le premier porte sur … ; le second, signé à …", "a mis fin à ses accords
 * avec dix pays. Sont visés l'accord avec …". What was told of all becomes each one's, and the
 * agreement that stood for all is given up. One for each article; not thread-safe.
 */
final class Continuation {
  /** How many sentences may stand between the members. */
  private static final int REACH = 3;

  /** How many sentences the entries of a list may go on after its heading. */
  private static final int LIST = 12;

  private final Dealings dealings;
  private final Set<String> listing;
  private @Nullable Whole whole;

  /** The instruments of which something was told together, and what it was. */
  private static final class Whole {
    private final InstrumentMention instrument;
    private final Set<String> subject;
    private final List<StageDraft> stages = new ArrayList<>();
    private final List<AgreementDraft> drafts = new ArrayList<>();
    private final List<AgreementDraft> members = new ArrayList<>();
    private int sentence;

    /**
     * @param instrument the phrase that counts them
     * @param subject the parties outside that phrase
     */
    Whole(InstrumentMention instrument, Set<String> subject) {
      this.instrument = instrument;
      this.subject = subject;
    }
  }

  Continuation(Dealings dealings, Set<String> listing) {
    this.dealings = dealings;
    this.listing = listing;
  }

  /** The verbs that go on with a list: "sont visés", "suivent", from the folder discourse. */
  static Set<String> listing(Lexicon lexicon) {
    Set<String> verbs = new LinkedHashSet<>();
    for (Stanza stanza : lexicon.folder("discourse")) {
      if (stanza.header().equals("listing")) {
        verbs.addAll(stanza.values("verb"));
      }
    }
    return verbs;
  }

  /**
   * Something was told of several instruments that the sentence does not name one by one.
   *
   * @param subject the parties that are not the phrase's own
   * @param drafts the agreements that stand for them in the record, none where no partner is named
   */
  void open(
      InstrumentMention instrument,
      Set<String> subject,
      StageDraft stage,
      List<AgreementDraft> drafts) {
    if (whole == null || !whole.instrument.equals(instrument)) {
      whole = new Whole(instrument, subject);
    }
    if (stage.date.filter(Continuation::isOfNoneAlone).isEmpty()) {
      whole.stages.add(stage);
    }
    whole.drafts.addAll(drafts);
    whole.sentence = stage.sentence;
  }

  /** "Passés dans les années 1990": a span of time that several deeds share dates none of them. */
  private static boolean isOfNoneAlone(String date) {
    return date.indexOf('X') >= 0 || date.indexOf('/') >= 0;
  }

  /** Reads the members that a sentence adds, before anything else is read in it. */
  void read(Syntax syntax, List<Referent> referents, Sentence sentence) {
    Whole open = whole;
    if (open == null || sentence.index() <= open.sentence) {
      return;
    }
    if (sentence.index() - open.sentence > REACH) {
      if (!open.drafts.isEmpty() || sentence.index() - open.sentence > LIST) {
        whole = null;
      }
      return;
    }
    Optional<Enumeration> more = Enumeration.continued(syntax, listingVerb(syntax));
    if (more.isEmpty()) {
      return;
    }
    for (Enumeration.Member member : more.get().members()) {
      InstrumentMention instrument = more.get().instrument(member);
      boolean full = open.instrument.count() > 1 && open.members.size() >= open.instrument.count();
      if (!full && !instrument.outOfScope() && dealings.ledger().told(instrument).isEmpty()) {
        add(open, more.get(), member, referents, sentence);
      }
    }
  }

  /**
   * The heading of a list whose entries are partners: "has concluded partnerships with: … Norway:
   * signed in May".
   */
  Optional<InstrumentMention> heading() {
    return Optional.ofNullable(whole)
        .filter(open -> open.drafts.isEmpty() && open.subject.size() == 1)
        .map(open -> open.instrument);
  }

  /** The party on whose side the instruments of a heading are. */
  Set<String> side() {
    return whole == null ? Set.of() : whole.subject;
  }

  private int listingVerb(Syntax syntax) {
    for (int k = 0; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb && verb.isFinite()) {
        return verb.lemmas().stream().anyMatch(listing::contains) ? k : -1;
      }
      if (syntax.chunks().get(k) instanceof NounChunk noun && noun.instrument().isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  private void add(
      Whole open,
      Enumeration more,
      Enumeration.Member member,
      List<Referent> referents,
      Sentence sentence) {
    InstrumentMention instrument = more.instrument(member);
    if (!dealings.defence().holds(open.instrument, sentence)
        && !dealings.defence().holds(instrument, sentence)) {
      return;
    }
    for (Set<String> own : partners(more, member, referents)) {
      Set<String> parties = parties(open, more.syntax(), member, referents, own);
      if (parties.size() < 2) {
        return;
      }
      Telling telling =
          dealings
              .tellings()
              .of(more.syntax(), sentence, member.index(), instrument, parties, null);
      AgreementDraft draft =
          claimed(open, parties).orElseGet(() -> dealings.ledger().create(telling));
      for (StageDraft told : open.stages) {
        StageDraft stage = told.copy();
        stage.evidence.add(evidence(more, member));
        dealings.ledger().add(draft, telling.with(stage), stage);
      }
      describe(draft, open.instrument);
      dealings.ledger().tell(instrument, draft, sentence.index());
      predicate(more.syntax(), member)
          .ifPresent(
              named -> {
                draft.form = named.form().isPresent() ? named.form() : draft.form;
                draft.kind = named.kind().isPresent() ? named.kind() : draft.kind;
                dealings.ledger().tell(named, draft, sentence.index());
              });
      open.members.add(draft);
      open.sentence = sentence.index();
    }
    for (AgreementDraft draft : open.drafts) {
      if (!open.members.contains(draft)) {
        dealings.ledger().remove(draft);
      }
    }
  }

  /** The words from a member's phrase to its last partner or date. */
  private Evidence evidence(Enumeration more, Enumeration.Member member) {
    int last = member.index();
    for (int k = member.index() + 1; k < member.end(); k++) {
      if (more.syntax().chunks().get(k) instanceof NounChunk noun
          && (noun.isDate() || !noun.actors().isEmpty())) {
        last = k;
      }
    }
    List<Chunk> chunks = more.syntax().chunks();
    return dealings.report().evidence(chunks.get(member.index()).from(), chunks.get(last).to());
  }

  private static void describe(AgreementDraft draft, InstrumentMention whole) {
    if (draft.form.isEmpty()) {
      draft.form = whole.form();
    }
    if (draft.kind.isEmpty()) {
      draft.kind = whole.kind();
    }
  }

  /**
   * The parties of a member: its own with those outside the phrase that counted, or the whole's.
   */
  private static Set<String> parties(
      Whole open,
      Syntax syntax,
      Enumeration.Member member,
      List<Referent> referents,
      Set<String> own) {
    if (own.isEmpty() && open.drafts.size() == 1) {
      return open.drafts.get(0).parties;
    }
    Set<String> parties = new LinkedHashSet<>(own);
    if (!InstrumentParties.areComplete(syntax, referents, member.index())) {
      parties.addAll(open.subject);
    }
    return parties;
  }

  /** One of the agreements that the whole was split into, if no member is it yet. */
  private static Optional<AgreementDraft> claimed(Whole open, Set<String> parties) {
    return open.drafts.stream()
        .filter(known -> open.drafts.size() > 1 && known.parties.equals(parties))
        .filter(known -> !open.members.contains(known))
        .findFirst();
  }

  /**
   * The partners that a member names, each with an instrument of its own where they are several.
   */
  private static List<Set<String>> partners(
      Enumeration more, Enumeration.Member member, List<Referent> referents) {
    Set<String> own =
        new LinkedHashSet<>(InstrumentParties.said(more.syntax(), referents, member.index()));
    for (int k = member.index() + 1; k < member.end(); k++) {
      Relation relation = more.syntax().relation(k);
      if (relation == Relation.WITH || relation == Relation.BETWEEN) {
        own.addAll(referents.get(k).codes());
      }
    }
    if (more.instrument(member).count() == 1
        || InstrumentParties.areComplete(more.syntax(), referents, member.index())) {
      return List.of(own);
    }
    return own.size() < 2 ? List.of(own) : own.stream().map(Set::of).toList();
  }

  /** "Le premier est un accord sur le statut des forces": the phrase that says what it is. */
  private static Optional<InstrumentMention> predicate(Syntax syntax, Enumeration.Member member) {
    int verb = member.index() + 1;
    return verb + 1 < member.end()
            && syntax.chunks().get(verb) instanceof VerbChunk
            && syntax.chunks().get(verb + 1) instanceof NounChunk noun
            && noun.isBare()
        ? noun.instrument()
        : Optional.empty();
  }
}
