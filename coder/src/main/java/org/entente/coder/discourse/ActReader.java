package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.coder.ActKind;
import org.entente.coder.Place;
import org.entente.coder.Time;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.RuleConfidence;
import org.entente.coder.frame.Slot;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.VerbForm;
import org.jspecify.annotations.Nullable;

/** Turns frames of acts into the article's acts. Not thread-safe: one for each article. */
final class ActReader {
  private static final double HEARSAY = 0.8;
  private static final double INFERRED_ACTOR = 0.75;
  static final Set<ActKind> MUTUAL = EnumSet.of(ActKind.MEETING, ActKind.CALL, ActKind.EXERCISE);
  static final Set<ActKind> CONTACTS = EnumSet.of(ActKind.MEETING, ActKind.VISIT, ActKind.CALL);

  /** Kinds that last, and may be told of before they end. */
  private static final Set<ActKind> LASTING = EnumSet.of(ActKind.VISIT, ActKind.EXERCISE);

  /** Kinds whose people are those who act, and not those whom it concerns. */
  private static final Set<ActKind> ONE_SIDED =
      EnumSet.of(ActKind.VISIT, ActKind.SUPPORT, ActKind.CRITICISM);

  /** Kinds that are done bit by bit: "the rest will follow". */
  private static final Set<ActKind> PIECEMEAL =
      EnumSet.of(ActKind.TRANSFER, ActKind.WITHDRAWAL, ActKind.DEPLOYMENT, ActKind.TRAINING);

  /** Length of an open interval that begins on a day. */
  private static final int DAY_ON = "2024-05-13/..".length();

  private static final String OPEN = "/..";

  /** Length of a date that names a day. */
  private static final int DAY = "2024-05-13".length();

  /** Length of an open interval that begins in a year. */
  private static final int YEAR_ON = "2024/..".length();

  private static final Set<ActKind> FORCES = EnumSet.of(ActKind.TRAINING, ActKind.DEPLOYMENT);

  private static final Set<ActKind> PLANNABLE =
      EnumSet.of(
          ActKind.MEETING,
          ActKind.VISIT,
          ActKind.CALL,
          ActKind.EXERCISE,
          ActKind.TRAINING,
          ActKind.TRANSFER,
          ActKind.DEPLOYMENT,
          ActKind.WITHDRAWAL);

  private final Report report;
  private final Scene scene;
  private final Cast cast;
  private final ActLedger ledger;
  private final Occasions occasions;
  private final Spans spans;
  private final ActWorth worth;
  private final Participants participants;
  private final ActDomains domains;
  private final Attribution attribution;
  private final Supplies supplies;
  private final Drills drills;
  private final Sequels sequels;
  private final Promises promises;

  /** The trigger that last told of training. */
  private @Nullable Chunk trained;

  /** The criticism last told. */
  private @Nullable ActDraft protest;

  private final boolean theme;
  private final FunctionWords words;
  private final Predication predication;
  private final NounTypes types;
  private final RuleConfidence confidence;

  /**
   * @param theme whether the article's theme is dealings between states, so that a party left
   *     unsaid may be understood
   */
  ActReader(
      Report report,
      Scene scene,
      Cast cast,
      ActLedger ledger,
      Occasions occasions,
      OfficeHolders holders,
      Spans spans,
      ActDomains domains,
      Attribution attribution,
      DefenceContext defence,
      Hostilities hostilities,
      Promises promises,
      boolean theme,
      FunctionWords words,
      NounTypes types,
      RuleConfidence confidence) {
    this.words = words;
    this.predication = new Predication(report.text, words);
    this.types = types;
    this.report = report;
    this.scene = scene;
    this.cast = cast;
    this.ledger = ledger;
    this.supplies = new Supplies(report.text, types);
    this.drills = new Drills(report.text, ledger, types);
    this.occasions = occasions;
    this.spans = spans;
    this.domains = domains;
    this.attribution = attribution;
    this.participants = new Participants(cast, holders);
    this.worth = new ActWorth(report.text, scene, cast, defence, hostilities, types, theme);
    this.sequels = new Sequels(report);
    this.promises = promises;
    this.theme = theme;
    this.confidence = confidence;
  }

  /** Whether the event's own words say that the parties in play share it: "un exercice commun". */
  private boolean isShared(Frame frame) {
    return frame.syntax().chunks().get(frame.trigger()) instanceof NounChunk noun
        && types.isOf(report.text, noun, "shared");
  }

  /** Whether a frame tells of something past or planned, empty if of neither. */
  static Optional<Time> time(Frame frame) {
    ActKind kind = ((Rule.ActOutcome) frame.rule().outcome()).kind();
    return switch (frame.factuality()) {
      case REALIS -> Optional.of(Time.PAST);
      case DECIDED -> {
        if (kind == ActKind.WITHDRAWAL
            || kind == ActKind.DEPLOYMENT
            || kind == ActKind.TRANSFER
            || kind == ActKind.TRAINING
            || MUTUAL.contains(kind)
            || kind == ActKind.VISIT) {
          yield Optional.of(Time.PLANNED);
        }
        yield frame.rule().decided() ? Optional.of(Time.PAST) : Optional.empty();
      }
      case PLANNED ->
          frame.rule().plans() && PLANNABLE.contains(kind)
              ? Optional.of(Time.PLANNED)
              : Optional.empty();
      case URGED -> kind == ActKind.WITHDRAWAL ? Optional.of(Time.PLANNED) : Optional.empty();
      case OFFERED, POSSIBLE, NEGATED, REFUSED -> Optional.empty();
    };
  }

  /**
   * Reads a frame.
   *
   * @param others the frames of its sentence
   */
  void read(Frame frame, List<Frame> others, List<Referent> referents) {
    Optional<Time> time = time(frame);
    if (time.isEmpty()) {
      return;
    }
    ActKind named = ((Rule.ActOutcome) frame.rule().outcome()).kind();
    FrameActors slots = new FrameActors(frame, referents);
    Optional<ActSides> going =
        named == ActKind.WITHDRAWAL ? supplies.going(frame, slots) : Optional.empty();
    ActKind kind = going.isPresent() ? ActKind.DEPLOYMENT : named;
    if (new Overlap(frame, others).isToldOtherwise(kind)) {
      return;
    }
    if (kind == ActKind.TRAINING) {
      trained = frame.syntax().chunks().get(frame.trigger());
    } else if (CONTACTS.contains(kind) && frame.syntax().chunks().get(frame.trigger()) == trained) {
      // "ten cadets will be received at the academy": they come to learn
      return;
    }
    if (frame.partitive() && !supplies.goOn(kind, frame.sentence().index())) {
      return;
    }
    boolean joins = drills.joins(frame);
    if (frame.rule().joins() && !joins) {
      return;
    }
    Optional<ActSides> resumed = kind == ActKind.TRANSFER ? supplies.resumed(frame, slots) : going;
    if (frame.rule().resumes() && resumed.isEmpty()) {
      return;
    }
    Optional<Place> place = place(frame, kind);
    ActSides sides =
        joins
            ? ActSides.joining(slots.codes(frame.rule().actors()))
            : resumed.isPresent()
                ? resumed.get()
                : ActSides.of(frame, kind, slots, isShared(frame), place, report, scene);
    if ((kind == ActKind.CRITICISM || kind == ActKind.SUPPORT)
        && slots.codes(frame.rule().recipients()).isEmpty()) {
      new JudgedEvent(report.text, ledger, types)
          .partakers(frame, sides.actors)
          .ifPresent(sides::judge);
    }
    place = place.filter(where -> !isSide(where, kind, sides));
    if (kind == ActKind.VISIT && place.isEmpty()) {
      place = hostsCapital(frame, sides.recipients);
    }
    if (PIECEMEAL.contains(kind)) {
      supplies.complete(sides, frame, slots);
    }
    if (kind == ActKind.RUPTURE && followsUp(protest, sides, frame)) {
      // "Oslo summoned the Russian ambassador. Two diplomats were expelled"
      sides.plain = true;
    }
    Set<String> actors = sides.actors;
    double weight = confidence.of(frame.rule().id()) * (sides.inferred ? INFERRED_ACTOR : 1);
    Optional<String> date =
        spans.isOfOpening(frame)
            ? Optional.empty()
            : frame.date().flatMap(told -> report.resolve(told, frame.looksAhead()));
    if (time.get() == Time.PAST && isOver(frame) && date.filter(report::isAhead).isPresent()) {
      // "docked on Monday, the first to do so in ten years"
      date = Optional.empty();
    }
    if (frame.isDatedByAnnouncement() && date.filter(told -> !told.startsWith("../")).isPresent()) {
      date = Optional.empty();
    }
    boolean since = date.filter(told -> told.endsWith("/..")).isPresent();
    if (FORCES.contains(kind) && since && date.get().length() > YEAR_ON) {
      // "has been based there since May": since a year it goes on, since a month it began
      date = date.map(told -> told.substring(0, told.length() - OPEN.length()));
    }
    boolean stays =
        kind == ActKind.VISIT && date.filter(told -> told.length() == DAY_ON).isPresent();
    // "the frigate has been in port since Sunday" is a visit under way
    if (since && !stays && CONTACTS.contains(kind)) {
      if (frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk) {
        // "have talked about it since the 1990s"
        return;
      }
      date = Optional.empty();
    }
    Set<String> all = sides.all();
    if (promises.hold(frame, kind, time.get(), all, date.isPresent())) {
      if (PIECEMEAL.contains(kind) && !sides.recipients.isEmpty() && !actors.isEmpty()) {
        // what is done of it may be told next
        supplies.told(kind, time.get() == Time.PLANNED, actors, sides.recipients, frame);
      }
      return;
    }
    if (kind == ActKind.MEETING
        && frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk
        && !slots.areNamed(frame.rule().actors())
        && ledger.isOfCall(all, frame.sentence().index())) {
      // "a phone call, in which the two leaders discussed the border"
      return;
    }
    boolean counts = joins ? theme && !all.isEmpty() : worth.holds(frame, slots, sides, referents);
    // "Exercise Clear Sky opened in Ghana on Monday": who takes part may follow
    boolean opens =
        theme && kind == ActKind.EXERCISE && !joins && (sides.inferred || all.size() < 2);
    if (!(counts || opens) || (!theme && weight < confidence.of(frame.rule().id()))) {
      return;
    }
    ActDraft act =
        new ActDraft(
            kind,
            time.get(),
            counts ? actors : drills.first(frame, slots),
            counts ? sides.recipients : Set.of(),
            frame.rule().id(),
            frame.sentence().index());
    if (kind == ActKind.EXERCISE && !joins && worth.isVague(frame, time.get(), report)) {
      if (counts) {
        // "will hold three drills, the first of which is due in May"
        sequels.told(act, frame);
      }
      return;
    }
    if (act.time == Time.PAST
        && date.isEmpty()
        && predication.isSaid(frame)
        && ledger.isAwaited(act)) {
      // "they will hold a drill in May. It is their first": no other
      act.time = Time.PLANNED;
    }
    act.another = kind == ActKind.EXERCISE && isAnother(frame);
    act.attributedTo = attribution.of(frame);
    boolean claimed = frame.hearsay() || act.attributedTo.isPresent();
    act.confidence = claimed ? weight * HEARSAY : weight;
    if (kind == ActKind.EXERCISE && date.isEmpty() && time.get() == Time.PAST) {
      date = spans.whole(frame.syntax(), report);
    }
    act.day = date;
    act.date = date.map(told -> spans.of(frame, told, report));
    if (act.time == Time.PLANNED
        && since
        && act.date.filter(told -> !report.isAhead(told)).isPresent()) {
      // "stationed there since May to train soldiers"
      act.time = Time.PAST;
    }
    if (act.time == Time.PAST
        && PLANNABLE.contains(kind)
        && act.date.filter(report::isAhead).isPresent()) {
      // "visits Seoul next spring"
      act.time = Time.PLANNED;
    }
    if (act.time == Time.PLANNED && LASTING.contains(kind) && spans.isOfEnd(frame)) {
      act.time = Time.PAST;
      act.date = Optional.empty();
      act.day = Optional.empty();
    }
    if (act.time == Time.PLANNED && act.date.filter(this::isPast).isPresent()) {
      // "landed on Sunday to take part in a drill": on Sunday they landed
      act.date = Optional.empty();
      act.day = Optional.empty();
    }
    act.place = place;
    if (kind == ActKind.TRANSFER) {
      act.matter.addAll(matter(frame));
    }
    act.people.addAll(participants.of(frame, referents, ONE_SIDED.contains(kind) ? actors : all));
    act.evidence.add(FrameEvidence.of(report, frame, frame.trigger()));
    act.domains.addAll(
        domains.of(
            frame,
            act.evidence.get(0),
            participants.mentions(
                frame, referents, kind == ActKind.VISIT ? actors : all, act.people)));
    act.ownDate = act.date.isPresent();
    occasions.complete(act, frame, cast);
    if (joins || !counts) {
      drills.join(act, joins);
      return;
    }
    ActDraft told = ledger.add(act);
    protest = kind == ActKind.CRITICISM ? act : protest;
    if (kind == ActKind.EXERCISE) {
      drills.told(told, act.sentence);
    }
    sequels.told(told, frame);
    if (PIECEMEAL.contains(kind)) {
      supplies.told(kind, act.time == Time.PLANNED, act.actors, act.recipients, frame);
    }
    if (all.size() < 5 && kind != ActKind.CRITICISM) {
      scene.dealing(all, kind == ActKind.MEETING);
    }
  }

  /** "In May another drill had brought the two navies together". */
  private boolean isAnother(Frame frame) {
    return Stream.concat(
            Stream.of(frame.trigger()),
            Stream.of(Slot.SUBJECT, Slot.OBJECT).flatMap(slot -> frame.slot(slot).stream()))
        .map(frame.syntax().chunks()::get)
        .anyMatch(
            chunk ->
                chunk instanceof NounChunk noun
                    && types.isOf(report.text, noun, "another")
                    && types.isOf(report.text, noun, "exercise"));
  }

  /** Whether what was understood is what the protest of the sentence before leads one to expect. */
  private static boolean followsUp(@Nullable ActDraft protest, ActSides sides, Frame frame) {
    return protest != null
        && sides.inferred
        && frame.sentence().index() - protest.sentence <= 1
        && protest.actors.equals(sides.actors)
        && protest.recipients.equals(sides.recipients);
  }

  /** Reads a frame of another of the acts told before; false if there was none. */
  boolean readSequel(Frame frame) {
    Optional<ActDraft> sequel = sequels.read(frame);
    if (sequel.isEmpty()) {
      return false;
    }
    ActDraft act = sequel.get();
    act.attributedTo = attribution.of(frame);
    double weight = confidence.of(frame.rule().id()) * INFERRED_ACTOR;
    boolean claimed = frame.hearsay() || act.attributedTo.isPresent();
    act.confidence = claimed ? weight * HEARSAY : weight;
    sequels.told(ledger.add(act), frame);
    return true;
  }

  /** Whether a day is before the report's own. */
  private boolean isPast(String date) {
    return date.length() == DAY
        && report
            .article
            .published()
            .filter(day -> EdtfDates.isBefore(date, day.toString()))
            .isPresent();
  }

  private static boolean isOver(Frame frame) {
    return frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk verb
        && (verb.perfect() || verb.form() == VerbForm.PAST);
  }

  /** "bought it from Moscow", "blamed Rome": a capital that stands for a side is no place. */
  private boolean isSide(Place where, ActKind kind, ActSides sides) {
    Set<String> meant =
        switch (kind) {
          case CRITICISM, SUPPORT, RUPTURE -> sides.recipients;
          case TRANSFER -> sides.actors;
          default -> Set.of();
        };
    return where.state().filter(meant::contains).isPresent() && report.isCapital(where.name());
  }

  private Optional<Place> place(Frame frame, ActKind kind) {
    if (frame.isOnlyTopic()) {
      return Optional.empty();
    }
    int own =
        frame.syntax().chunks().get(frame.trigger()) instanceof NounChunk
            ? frame.syntax().participle(frame.trigger())
            : -1;
    boolean told = own >= 0 && words.tellsOfEvent((VerbChunk) frame.syntax().chunks().get(own));
    Optional<Place> place = report.place(frame.syntax(), told ? own : frame.trigger());
    if (place.isEmpty() && told) {
      place = report.place(frame.syntax(), frame.trigger());
    }
    if (place.isEmpty() && kind == ActKind.VISIT) {
      // "gagnera demain Tbilissi", "a fait le voyage de Kampala"
      return Stream.of(Slot.OBJECT, Slot.TO, Slot.OF)
          .flatMap(slot -> frame.slot(slot).stream())
          .map(index -> report.capital(frame.noun(index)))
          .flatMap(Optional::stream)
          .findFirst();
    }
    return place;
  }

  /** "Il l'a reçu dans la capitale": that of the one host. */
  private Optional<Place> hostsCapital(Frame frame, Set<String> hosts) {
    boolean told =
        frame.syntax().complements(frame.trigger()).stream()
            .map(frame::noun)
            .anyMatch(
                noun -> noun.relation() == Relation.IN && types.isOf(report.text, noun, "capital"));
    return told && hosts.size() == 1 ? report.capital(hosts.iterator().next()) : Optional.empty();
  }

  /** "obusier", "radar": what a supply is of; nothing for "matériel" or "un lot". */
  private Set<String> matter(Frame frame) {
    Set<String> matter = new TreeSet<>();
    for (int index : frame.slot(Slot.OBJECT)) {
      NounChunk noun = frame.noun(index);
      if (types.isOf(report.text, noun, "equipment")
          && !types.isOf(report.text, noun, "goods")
          && !types.isHead(report.text, noun, "rest")
          && !(isAnaphoric(noun) && types.isOf(report.text, noun, "platform-word"))) {
        matter.addAll(List.of(noun.headWord().formAndLemmas()));
      }
    }
    return matter;
  }

  /** "The vessel was handed over on Monday": which was told before. */
  private static boolean isAnaphoric(NounChunk noun) {
    return noun.to() - noun.body() <= 2
        && (noun.determination() == NounChunk.Determination.DEFINITE
            || noun.determination() == NounChunk.Determination.DEMONSTRATIVE);
  }

  /** Takes note of an order of arms: its deliveries are told without naming the sides again. */
  void ordered(Frame order, List<Referent> referents) {
    supplies
        .ordered(order, new FrameActors(order, referents), scene)
        .ifPresent(delivery -> sequels.told(delivery, order));
  }

  /** The frames of a sentence have been read. */
  void endSentence(Sentence sentence, Syntax syntax, List<Referent> referents) {
    spans.tellOn(ledger.drafts(), sentence, syntax, report);
    participants.endSentence(syntax, referents, sentence.paragraph());
  }
}
