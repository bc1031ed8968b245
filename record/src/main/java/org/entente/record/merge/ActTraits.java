package org.entente.record.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coder.Act;
import org.entente.coder.ActKind;
import org.entente.coder.Evidence;
import org.entente.coder.Time;
import org.entente.record.claim.Claim;

/**
 * What matters of a claim of an act for telling which one it means.
 *
 * @param parties all who take part, sorted
 * @param date the days of the act, where stated
 * @param exactness how many days that is
 * @param published the day of the source, where known
 * @param objects what was handed over
 * @param quoted the words in quotation marks, such as an exercise's name
 */
record ActTraits(
    Act fact,
    List<String> parties,
    Optional<DateSpan> date,
    long exactness,
    Optional<DateSpan> published,
    Optional<String> place,
    Names people,
    Set<String> objects,
    Set<String> quoted) {

  private static final Pattern QUOTED = Pattern.compile("[«\"“]([^»\"”]{2,60})[»\"”]");

  static ActTraits of(Claim<Act> claim) {
    Act act = claim.fact();
    TreeSet<String> parties = new TreeSet<>(act.actors());
    parties.addAll(act.recipients());
    Set<String> objects = new TreeSet<>();
    Set<String> quoted = new TreeSet<>();
    for (Evidence words : act.evidence()) {
      if (act.kind() == ActKind.TRANSFER) {
        objects.addAll(Title.of(words.exact()).objects());
      } else if (act.kind() == ActKind.EXERCISE) {
        Matcher names = QUOTED.matcher(words.exact());
        while (names.find()) {
          quoted.add(Fold.text(names.group(1)));
        }
      }
    }
    Optional<DateSpan> date = act.date().flatMap(DateSpan::of);
    return new ActTraits(
        act,
        List.copyOf(parties),
        date,
        date.map(DateSpan::days).orElse(Long.MAX_VALUE),
        AgreementTraits.day(claim.published()),
        act.place().map(ActorWords.all()::place),
        Names.of(act.people(), claim.context()),
        objects,
        quoted);
  }

  boolean isPlanned() {
    return fact.time() == Time.PLANNED;
  }
}
