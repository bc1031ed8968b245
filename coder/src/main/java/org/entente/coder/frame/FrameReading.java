package org.entente.coder.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.ActKind;
import org.entente.coder.Status;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.Modality;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.DateMention;

/** Whether and when what a trigger tells came about. */
final class FrameReading {
  private static final Rule.Outcome UNDER_WAY = new Rule.StageOutcome(Status.NEGOTIATING);
  private static final Optional<Status> ENDED = Optional.of(Status.TERMINATED);

  private final Filling filling;
  private final Site site;
  private final Rule rule;
  private final Syntax syntax;
  private final Map<Slot, List<Integer>> slots;
  private final FunctionWords words;
  private final FactualityReader factuality;

  FrameReading(Filling filling) {
    this.filling = filling;
    this.site = filling.site;
    this.rule = filling.rule;
    this.syntax = filling.syntax;
    this.slots = filling.slots;
    this.words = filling.words;
    this.factuality = filling.factuality;
  }

  /** What is announced of an end is decided, and what will not be renewed ends. */
  Factuality told(Factuality factuality) {
    if (rule.outcome().equals(UNDER_WAY)
        && factuality == Factuality.PLANNED
        && syntax.chunks().get(site.chunk()) instanceof NounChunk noun
        && noun.relation() == Relation.DURING) {
      // "under negotiation since May, will be signed"
      return Factuality.REALIS;
    }
    if (!(syntax.chunks().get(site.chunk()) instanceof VerbChunk verb)) {
      if (factuality == Factuality.REFUSED
          && rule.outcome() instanceof Rule.ActOutcome act
          && act.kind() == ActKind.CRITICISM) {
        // "the accusations were rejected": they were made
        return Factuality.REALIS;
      }
      return factuality == Factuality.PLANNED && isSaidToGoOn() ? Factuality.REALIS : factuality;
    }
    if (rule.outcome() instanceof Rule.ActOutcome act) {
      // "said that his country would go on backing the army"
      boolean goesOn =
          act.kind() == ActKind.SUPPORT
              && factuality == Factuality.PLANNED
              && verb.governors().stream()
                  .anyMatch(lemma -> words.modality(lemma).equals(Optional.of(Modality.DONE)));
      return goesOn ? Factuality.REALIS : factuality;
    }
    boolean ahead =
        verb.form() == VerbForm.FUTURE
            || verb.form() == VerbForm.CONDITIONAL
            || verb.governors().contains("will")
            || verb.governors().contains("would");
    if (ahead && factuality == Factuality.NEGATED && rule.refused().equals(ENDED)) {
      return Factuality.REFUSED;
    }
    if (verb.form() == VerbForm.CONDITIONAL
        && factuality == Factuality.PLANNED
        && verb.governors().isEmpty()
        && rule.outcome().equals(UNDER_WAY)) {
      // "seraient en cours de négociation": the mood is of what is told, not of what is to come
      return Factuality.REALIS;
    }
    boolean end = rule.planned().isEmpty() && rule.decided();
    return ahead && end && factuality == Factuality.PLANNED && announcement() >= 0
        ? Factuality.DECIDED
        : factuality;
  }

  /** "Ils mèneraient des pourparlers": the mood is of what is told, not of what is to come. */
  private boolean isSaidToGoOn() {
    int governor = syntax.governingVerbIndex(site.chunk());
    return governor >= 0
        && governor < site.chunk()
        && syntax.chunks().get(governor) instanceof VerbChunk verb
        && verb.form() == VerbForm.CONDITIONAL
        && !verb.perfect()
        && verb.governors().isEmpty()
        && syntax.noun(site.chunk()).isBare()
        && syntax.date(site.chunk()) == null
        && verb.lemmas().stream().anyMatch(words::isOngoing);
  }

  /** The verb that announces the trigger's clause: "announced that it would end", or -1. */
  private int announcement() {
    for (int k = site.chunk() - 1; k >= 0; k--) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb && verb.isFinite()) {
        boolean announces =
            verb.lemmas().stream()
                .anyMatch(l -> words.modality(l).equals(Optional.of(Modality.DECIDE)));
        return announces ? k : -1;
      }
    }
    return -1;
  }

  /** The chunk that says whether it happened. */
  private int told() {
    int relative = filling.relativeVerb();
    int happening = filling.happeningVerb();
    if (happening >= 0
        && factuality.of(site.text(), syntax, happening, rule.governors(), false).factuality()
            != Factuality.REALIS) {
      // "a meeting that will take place in Oslo"
      relative = happening;
    }
    return relative >= 0 ? relative : site.chunk();
  }

  /** The trigger, or for a noun the verb before it that tells of it. */
  private int tellingVerb() {
    if (syntax.chunks().get(site.chunk()) instanceof NounChunk && rule.isAct()) {
      int governor = syntax.governingVerbIndex(site.chunk());
      return governor >= 0 && governor < site.chunk() ? governor : site.chunk();
    }
    return site.chunk();
  }

  /** "will visit Gabon on Monday and hold talks": both are planned for the day. */
  private boolean isUnderSamePlan(int telling) {
    if (!(syntax.chunks().get(telling) instanceof VerbChunk verb) || verb.governors().isEmpty()) {
      return false;
    }
    for (int k = telling - 1; k >= 0; k--) {
      if (syntax.chunks().get(k) instanceof VerbChunk before) {
        return before.governors().equals(verb.governors()) && before.form() == verb.form();
      }
    }
    return false;
  }

  /** "a joint patrol, the first since 2019": the date is not that of the patrol. */
  private boolean isOfFirst(DateMention date) {
    int at = syntax.indexOf(date.core());
    return at > site.chunk() + 1
        && syntax.chunks().get(at - 1) instanceof NounChunk first
        && first.mentions().isEmpty()
        && first.to() - first.from() <= 2
        && words.isSinglingOut(site.text().token(first.to() - 1).word().form());
  }

  Frame frame() {
    FactualityReader.Reading reading =
        factuality.of(site.text(), syntax, told(), rule.governors(), rule.negation().isPresent());
    Factuality told = told(reading.factuality());
    if (syntax.chunks().get(site.chunk()) instanceof VerbChunk
        && new Awaiting(site.text(), syntax, words).isAwaited(site.chunk())) {
      // a step merely awaited is no stage; a visit on which something waits is planned
      told = rule.isAct() && told != Factuality.NEGATED ? Factuality.PLANNED : Factuality.POSSIBLE;
    }
    if (rule.isAct()
        && syntax.chunks().get(site.chunk()) instanceof VerbChunk verb
        && FactualityReader.isUnfulfilled(site.text(), verb)) {
      told = Factuality.POSSIBLE;
    }
    boolean future = rule.future() && reading.factuality() == Factuality.REALIS;
    int relative = filling.relativeVerb();
    DateMention date = syntax.date(relative >= 0 ? relative : site.chunk());
    int own =
        syntax.chunks().get(site.chunk()) instanceof NounChunk
            ? syntax.participle(site.chunk())
            : -1;
    if (own >= 0 && words.tellsOfEvent((VerbChunk) syntax.chunks().get(own))) {
      // "the visit paid to Rabat in May was hailed on Monday"
      DateMention paid = syntax.date(own);
      date = paid != null ? paid : date;
    }
    if (date == null && factuality.isPlannedBehind(site.text(), syntax, site.chunk())) {
      date = syntax.date(site.chunk() + 1);
    }
    if (date == null && filling.happeningVerb() >= 0) {
      date = syntax.date(filling.happeningVerb());
    }
    if (date == null && syntax.chunks().get(site.chunk()) instanceof NounChunk) {
      int governor = syntax.governingVerbIndex(site.chunk());
      if (governor >= 0
          && !factuality.isApartFromPlan(site.text(), syntax, site.chunk(), governor)) {
        date = syntax.date(governor);
      }
    }
    if (date != null && isOfFirst(date)) {
      date = null;
    }
    int telling = tellingVerb();
    if (told == Factuality.PLANNED
        && date != null
        && telling > 0
        && syntax.chunks().get(telling - 1) instanceof Mark mark
        && date.from() < syntax.chunks().get(telling).from()
        && !isUnderSamePlan(telling)
        && (mark.kind() == Mark.Kind.AND || filling.isToldInPast())) {
      // "delivered four helicopters in May and plans to send more", "authorised on Friday, for a
      // year, the sending of troops"
      date = null;
    }
    if (date == null && told == Factuality.PLANNED && rule.isAct()) {
      // "will sign in May, when he visits Seoul"
      int verb =
          syntax.chunks().get(site.chunk()) instanceof NounChunk
              ? syntax.governingVerbIndex(site.chunk())
              : site.chunk();
      int main = verb < 0 ? -1 : factuality.mainClause(site.text(), syntax, verb);
      date = main < 0 ? null : syntax.date(main);
    }
    if (date == null && told == Factuality.DECIDED) {
      int announcement = announcement();
      date = announcement < 0 ? null : syntax.date(announcement);
    }
    return new Frame(
        rule,
        site.sentence(),
        syntax,
        site.chunk(),
        slots,
        future ? Factuality.PLANNED : told,
        reading.hearsay(),
        Optional.ofNullable(date),
        filling.objectClitic,
        filling.item,
        filling.there,
        filling.partitive);
  }
}
