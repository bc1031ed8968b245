package org.entente.coder.discourse;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.clause.Mentions;
import org.entente.coder.language.Sentence;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.PersonMention;
import org.jspecify.annotations.Nullable;

/**
 * How much a report is about each actor, by how often and where it names him: a mention counts
 * once, one in the lead twice, the first of all twice more; the headline gives weight, and so does
 * to open a sentence of the lead as the government that acts ("Oslo a tranché."). The heaviest is
 * the protagonist, unless the headline puts him abroad: with whom something is done, where one
 * goes, what is reported on.
 *
 * @param actors all actors of the report, the heaviest first
 * @param titled those of the headline, in its order
 * @param protagonist whom the report is about; null if it names nobody
 * @param home whose affairs it tells from within: whose official is interviewed, where it was
 *     written, else where it was published if that is named, else where the other's envoy is, else
 *     the protagonist
 * @param guests those whose envoys are named, unless home's is
 * @param weights how much each actor weighs
 */
record Salience(
    List<String> actors,
    List<String> titled,
    @Nullable String protagonist,
    @Nullable String home,
    Set<String> guests,
    Map<String, Integer> weights) {
  private static final int MENTION = 1;
  private static final int LEAD = 2;
  private static final int HEADLINE = 2;
  private static final int LEAST_LEAD = 15;
  private static final int OPENING = 5;
  private static final int FIRST = 2;
  private static final int RIVAL = 6;

  /**
   * How much a report is about each actor.
   *
   * @param newsroom the state where it was published, if that is known
   * @param interviewed the state of the official who is interviewed, if it is an interview
   */
  static Salience of(
      Headline headline,
      Optional<String> newsroom,
      Optional<String> interviewed,
      Mentions mentions) {
    Set<String> titled = new LinkedHashSet<>();
    for (ActorMention actor : headline.actors()) {
      titled.addAll(actor.codes());
    }
    Map<String, Integer> weights = new LinkedHashMap<>();
    titled.forEach(code -> weights.put(code, HEADLINE));
    int lead = endOfLead(mentions);
    for (ActorMention actor : mentions.actors()) {
      for (String code : actor.codes()) {
        weights.merge(code, actor.from() < lead ? LEAD : MENTION, Integer::sum);
      }
    }
    List<String> actors = heaviest(weights);
    Dateline.opening(mentions).ifPresent(code -> weights.merge(code, OPENING, Integer::sum));
    mentions.actors().stream()
        .findFirst()
        .filter(actor -> actor.from() < lead && actor.form() != ActorMention.Form.COMPOUND)
        .filter(actor -> !Dateline.state(mentions).equals(Optional.of(actor.codes().get(0))))
        .ifPresent(actor -> weights.merge(actor.codes().get(0), FIRST, Integer::sum));
    List<String> acting = heaviest(weights);
    @Nullable String first = acting.isEmpty() ? null : acting.get(0);
    @Nullable String protagonist =
        acting.stream().filter(code -> !headline.abroad().contains(code)).findFirst().orElse(first);
    Set<String> represented = represented(mentions);
    @Nullable String home =
        interviewed
            .or(() -> Dateline.state(mentions))
            .or(() -> newsroom.filter(actors::contains))
            .or(() -> hostOf(acting, represented))
            .orElse(protagonist);
    return new Salience(
        actors,
        List.copyOf(titled),
        protagonist,
        home,
        represented.contains(home) ? Set.of() : represented,
        weights);
  }

  /** Whether an actor weighs at least a sixth of what the report's own state does. */
  boolean rivalsHome(String actor) {
    return home == null || RIVAL * weights.getOrDefault(actor, 0) >= weights.getOrDefault(home, 0);
  }

  /** The states whose envoys are named, one by one: "Turkish envoys" may come and go. */
  private static Set<String> represented(Mentions mentions) {
    Set<String> represented = new LinkedHashSet<>();
    for (PersonMention person : mentions.people()) {
      if (person.office() == PersonMention.Office.DIPLOMAT
          && !person.plural()
          && person.states().size() == 1) {
        represented.addAll(person.states());
      }
    }
    return represented;
  }

  /**
   * Of the two whom a report is mostly about, the one where it plays: the other's envoy is named,
   * and his is not.
   */
  private static Optional<String> hostOf(List<String> acting, Set<String> represented) {
    if (acting.size() < 2) {
      return Optional.empty();
    }
    boolean first = represented.contains(acting.get(0));
    boolean second = represented.contains(acting.get(1));
    return first == second ? Optional.empty() : Optional.of(acting.get(first ? 1 : 0));
  }

  /** Index after the last token of the first paragraph that is a sentence or more. */
  private static int endOfLead(Mentions mentions) {
    int end = 0;
    for (Sentence sentence : mentions.text().sentences()) {
      if (sentence.paragraph() > 0 && end > LEAST_LEAD) {
        break;
      }
      end = sentence.to();
    }
    return end;
  }

  private static List<String> heaviest(Map<String, Integer> weights) {
    return weights.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
