package org.entente.coder.discourse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coder.ActKind;
import org.entente.coder.Place;
import org.entente.coder.Status;
import org.entente.coder.Time;
import org.entente.coder.frame.Frame;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;
import org.jspecify.annotations.Nullable;

/**
 * Gives an act whose own clause says not when, where or by whom what the text has said of the same
 * occasion: the visit during which a meeting was held, the meeting after which a pact was signed
 * (codebook, section 6). Not thread-safe: one for each article.
 */
final class Occasions {
  /** Headline and lead stand within the first sentences. */
  private static final int LEAD = 3;

  /** How many sentences an occasion stays in mind. */
  private static final int NEAR = 2;

  /** How many days after an arrival a meeting may be held. */
  private static final int STAY = 3;

  /** How many days an occasion is news. */
  private static final int NEWS = 60;

  /** What is done to an agreement when its parties meet. */
  private static final Set<Status> DEEDS =
      EnumSet.of(Status.SIGNED, Status.INITIALLED, Status.AGREED, Status.RENEWED);

  private static final Set<ActKind> LENDING = EnumSet.of(ActKind.VISIT, ActKind.MEETING);
  private static final Set<ActKind> BORROWING =
      EnumSet.of(ActKind.VISIT, ActKind.MEETING, ActKind.SUPPORT);

  private final Report report;
  private final ActLedger acts;
  private final AgreementLedger agreements;
  private final Words words;

  /**
   * The lexicon's {@code occasions}.
   *
   * @param elsewhere words that say that a clause tells of another time: "déjà", "previous"
   * @param opening words for the ceremony that opens an event
   * @param closing words for the ceremony that closes it
   */
  record Words(Set<String> elsewhere, Set<String> opening, Set<String> closing) {
    Words(Lexicon lexicon) {
      this(values(lexicon, "elsewhere"), values(lexicon, "opening"), values(lexicon, "closing"));
    }

    private static Set<String> values(Lexicon lexicon, String key) {
      Set<String> values = new HashSet<>();
      for (Stanza stanza : lexicon.folder("discourse")) {
        if (stanza.header().equals("occasions")) {
          values.addAll(stanza.values(key));
        }
      }
      return values;
    }
  }

  Occasions(Report report, ActLedger acts, AgreementLedger agreements, Words words) {
    this.report = report;
    this.words = words;
    this.acts = acts;
    this.agreements = agreements;
  }

  /**
   * Something that happened at a time and place.
   *
   * @param lent the date that it lends others
   * @param people the names of those who took part
   * @param sentence the sentence that told it last
   * @param visit whether somebody came to another's country
   * @param signing whether it is the signing of an agreement
   */
  private record Occasion(
      Set<String> actors,
      Optional<String> date,
      Optional<String> lent,
      Optional<Place> place,
      Set<String> people,
      int sentence,
      boolean visit,
      boolean signing) {

    boolean isKnown() {
      return date.isPresent() || place.isPresent();
    }
  }

  /** Completes an act from the occasion it belongs to, if there is one. */
  void complete(ActDraft act, Frame frame, Cast cast) {
    if (act.kind == ActKind.TRANSFER && act.date.isEmpty()) {
      act.date = ceremony(act, frame);
      return;
    }
    if (!BORROWING.contains(act.kind) || holds(frame, words.elsewhere())) {
      return;
    }
    Optional<Occasion> found = occasion(act);
    if (found.isEmpty()) {
      return;
    }
    Occasion occasion = found.get();
    if (act.date.isPresent() && !EdtfDates.agree(act.date.get(), occasion.date().orElseThrow())) {
      // in the days after an arrival
      if (act.place.isEmpty()) {
        act.place = occasion.place();
      }
      return;
    }
    if (act.date.isEmpty()) {
      act.date = occasion.lent();
    }
    boolean longer =
        act.kind == ActKind.VISIT
            && act.time == Time.PAST
            && !occasion.visit()
            && !occasion.signing();
    if (act.place.isEmpty() && !longer) {
      act.place = occasion.place();
    }
    people(act, occasion, cast);
  }

  /** Whether a meeting was held in the days after those who met arrived. */
  private static boolean isDuring(ActDraft act, Occasion occasion) {
    return act.kind == ActKind.MEETING
        && occasion.visit()
        && occasion.date().isPresent()
        && EdtfDates.isBefore(occasion.date().get(), act.date.orElseThrow())
        && !EdtfDates.areApart(occasion.date().get(), act.date.get(), STAY);
  }

  /** Whether a frame's sentence has one of some words. */
  private boolean holds(Frame frame, Set<String> some) {
    for (int i = frame.sentence().from(); i < frame.sentence().to(); i++) {
      if (some.contains(report.text.token(i).word().form())) {
        return true;
      }
    }
    return false;
  }

  /** "À la cérémonie de clôture, il a remis": the day on which the event told before closed. */
  private Optional<String> ceremony(ActDraft act, Frame frame) {
    boolean closing = holds(frame, words.closing());
    if ((!closing && !holds(frame, words.opening())) || acts.drafts().isEmpty()) {
      return Optional.empty();
    }
    ActDraft event = acts.drafts().get(acts.drafts().size() - 1);
    return act.sentence - event.lastSentence > NEAR
        ? Optional.empty()
        : event.date.map(
            date ->
                closing ? date.substring(date.lastIndexOf('/') + 1) : date.replaceFirst("/.*", ""));
  }

  /** Those who came are those who met: for each state of which nobody is named yet. */
  private static void people(ActDraft act, Occasion occasion, Cast cast) {
    if (act.kind == ActKind.SUPPORT) {
      return;
    }
    Set<String> open = new TreeSet<>(act.kind == ActKind.VISIT ? act.actors : act.all());
    for (String name : act.people) {
      open.removeAll(cast.statesOf(name));
    }
    for (String name : occasion.people()) {
      if (cast.statesOf(name).stream().anyMatch(open::contains)) {
        act.people.add(name);
      }
    }
  }

  /** The nearest occasion of these actors, failing that the one of the lead. */
  private Optional<Occasion> occasion(ActDraft act) {
    Occasion nearest = null;
    Occasion lead = null;
    for (ActDraft told : acts.drafts()) {
      if (LENDING.contains(told.kind) && told.time == act.time) {
        Occasion occasion =
            new Occasion(
                told.all(),
                told.date,
                lent(told, act),
                told.place,
                told.people,
                told.lastSentence,
                told.kind == ActKind.VISIT,
                false);
        nearest = nearer(nearest, occasion, act);
        lead = leading(lead, occasion, told.sentence, act);
      }
    }
    if (act.time == Time.PAST) {
      for (AgreementDraft agreement : agreements.drafts()) {
        for (StageDraft stage : agreement.stages) {
          if (DEEDS.contains(stage.status)) {
            Occasion occasion =
                new Occasion(
                    agreement.parties,
                    stage.date,
                    stage.date,
                    stage.place,
                    stage.signatories,
                    stage.sentence,
                    false,
                    true);
            nearest = nearer(nearest, occasion, act);
            lead = leading(lead, occasion, stage.sentence, act);
          }
        }
      }
    }
    return Optional.ofNullable(nearest != null ? nearest : lead);
  }

  /**
   * The date that one act lends another: of a visit of several days, to a meeting told right after,
   * only the day that its clause names.
   */
  private Optional<String> lent(ActDraft told, ActDraft act) {
    boolean lasts = told.date.filter(date -> date.contains("/")).isPresent();
    if (!lasts && act.kind == ActKind.VISIT && told.kind == ActKind.MEETING) {
      // a visit may be longer than the day of one of its meetings
      return Optional.empty();
    }
    boolean named = told.day.filter(day -> day.contains("/")).isPresent();
    if (!lasts || named || told.kind != ActKind.VISIT || act.kind == ActKind.VISIT) {
      return told.date;
    }
    boolean next =
        act.sentence - told.lastSentence <= 1
            && paragraph(act.sentence) == paragraph(told.lastSentence);
    boolean arrives = told.date.get().startsWith(told.day.orElse("/"));
    return next && arrives ? told.day.filter(day -> !day.contains("/")) : Optional.empty();
  }

  private @Nullable Occasion nearer(@Nullable Occasion known, Occasion other, ActDraft act) {
    boolean near =
        act.sentence - other.sentence() <= NEAR
            && (act.sentence == other.sentence()
                || paragraph(act.sentence) - paragraph(other.sentence()) <= 1);
    return near && fits(other, act) && (known == null || other.sentence() >= known.sentence())
        ? other
        : known;
  }

  private @Nullable Occasion leading(
      @Nullable Occasion known, Occasion other, int first, ActDraft act) {
    return known == null && first < LEAD && fits(other, act) ? other : known;
  }

  private boolean fits(Occasion occasion, ActDraft act) {
    return occasion.isKnown()
        && (isTold(occasion, act) || isNews(occasion))
        && occasion.actors().containsAll(act.all())
        && isOfDay(occasion, act)
        && (act.place.isEmpty()
            || occasion.place().isEmpty()
            || act.place.get().state().equals(occasion.place().get().state()));
  }

  private static boolean isOfDay(Occasion occasion, ActDraft act) {
    return act.date.isEmpty()
        || (occasion.date().isPresent()
            && (EdtfDates.agree(act.date.get(), occasion.date().get()) || isDuring(act, occasion)));
  }

  /** Whether the text is at an occasion at this point, be it of long ago. */
  private boolean isTold(Occasion occasion, ActDraft act) {
    return act.sentence == occasion.sentence()
        || (!occasion.signing()
            && act.sentence - occasion.sentence() == 1
            && paragraph(act.sentence) == paragraph(occasion.sentence()));
  }

  /** Whether an occasion is not mere background: its date, if known, is of these weeks or ahead. */
  private boolean isNews(Occasion occasion) {
    Optional<LocalDate> published = report.article.published();
    return occasion.date().isEmpty()
        || published.isEmpty()
        || EdtfDates.isAfter(occasion.date().get(), published.get().minusDays(NEWS));
  }

  private int paragraph(int sentence) {
    return report.text.sentences().get(sentence).paragraph();
  }
}
