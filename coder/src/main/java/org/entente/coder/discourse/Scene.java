package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.coder.mention.PersonMention.Office;

/**
 * What the text has put before the reader so far: which actors were named last, which belong
 * together, whose government is meant by "the government". One for each article; not thread-safe.
 */
final class Scene {
  /** For how many sentences "the frigate" is the one named before. */
  private static final int SHIP_REACH = 4;

  private final List<String> recent = new ArrayList<>();
  private final List<String> venues = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Set<String>> institutions = new HashMap<>();
  private final Map<Office, Set<String>> offices = new HashMap<>();
  private Set<String> subjects = Set.of();
  private Set<String> formerSubjects = Set.of();
  private int formerSentence;
  private Set<String> ship = Set.of();
  private int shipSentence;
  private boolean official;
  private int sentence;
  private int subjectSentence;
  private int paragraph = -1;
  private int subjectParagraph;
  private final Salience salience;
  private final Topics topics;
  private final Quotations quotations;
  private final boolean interview;
  private Optional<String> topic = Optional.empty();
  private int since;

  /**
   * A scene before the first sentence.
   *
   * @param interview whether an official of the report's own state speaks in it throughout
   */
  Scene(Salience salience, Topics topics, Quotations quotations, boolean interview) {
    this.interview = interview;
    this.salience = salience;
    this.topics = topics;
    this.quotations = quotations;
    dealing(Set.copyOf(salience.titled()));
  }

  void name(Set<String> codes) {
    for (String code : codes) {
      recent.remove(code);
      recent.add(code);
    }
  }

  /** Something was said to be, happen or go somewhere in a state. */
  void venue(String state) {
    venues.remove(state);
    venues.add(state);
  }

  /** The state named last as a place that is none of some: theirs are the guests. */
  Set<String> venue(Set<String> guests) {
    for (int i = venues.size() - 1; i >= 0; i--) {
      if (!guests.contains(venues.get(i))) {
        return Set.of(venues.get(i));
      }
    }
    return Set.of();
  }

  /**
   * Actors that belong together.
   *
   * @param codes the actors
   * @param sentence the sentence that put them together
   * @param dealing whether an agreement or act did, and not merely one sentence that names them
   * @param gathering whether they met
   */
  private record Group(Set<String> codes, int sentence, boolean dealing, boolean gathering) {}

  /** Two or more actors were named together. */
  void group(Set<String> codes) {
    if (codes.size() > 1) {
      groups.add(new Group(new TreeSet<>(codes), sentence, false, false));
    }
  }

  /** Two or more actors have dealings with one another. */
  void dealing(Set<String> codes) {
    dealing(codes, false);
  }

  /** The same, with whether it was a meeting. */
  void dealing(Set<String> codes, boolean gathering) {
    if (codes.size() > 1) {
      groups.add(new Group(new TreeSet<>(codes), sentence, true, gathering));
    }
  }

  /**
   * A new sentence begins: what was the subject two sentences ago, or in another paragraph, is not
   * in mind any more.
   */
  void nextSentence(int newParagraph) {
    sentence++;
    if (newParagraph != paragraph) {
      topics
          .of(newParagraph)
          .filter(state -> !topic.equals(Optional.of(state)))
          .ifPresent(this::turnTo);
    }
    paragraph = newParagraph;
  }

  /**
   * A part of the report about another state begins: in a round-up that part is its own, elsewhere
   * it is about the report's own state and that one.
   */
  private void turnTo(String state) {
    topic = Optional.of(state);
    if (topics.roundup()) {
      since = groups.size();
      institutions.clear();
      offices.clear();
      subjects = Set.of();
    } else {
      Set<String> both = new LinkedHashSet<>(home());
      both.add(state);
      dealing(both);
    }
  }

  /** The subject of this sentence or the one before; empty if they had none. */
  Set<String> recentSubjects() {
    return sentence - subjectSentence <= 1 && paragraph == subjectParagraph ? subjects : Set.of();
  }

  /**
   * A new subject.
   *
   * @param official whether it acts for the actors, and is not merely of their nationality
   */
  void subjects(Set<String> codes, boolean official) {
    if (!codes.isEmpty()) {
      this.official = official;
      if (!codes.equals(subjects)) {
        formerSubjects = subjects;
        formerSentence = subjectSentence;
      }
      subjects = codes;
      subjectSentence = sentence;
      subjectParagraph = paragraph;
    }
  }

  /** A new subject that stands for no actor: a pronoun after it is none of those named before. */
  void stranger() {
    if (!subjects.isEmpty()) {
      formerSubjects = subjects;
      formerSentence = subjectSentence;
    }
    subjects = Set.of();
    official = false;
    subjectSentence = sentence;
    subjectParagraph = paragraph;
  }

  /** Whether the last subject acted for its actors. */
  boolean isOfficial() {
    return official;
  }

  Set<String> subjects() {
    return subjects;
  }

  /**
   * For whom a pronoun stands that is no subject, as in "la Turquie lui a livré", "Norway supplied
   * them with": the subject before this sentence's own, else the other side.
   */
  Set<String> objects(boolean plural) {
    boolean own = subjectSentence == sentence;
    Set<String> meant = own ? formerSubjects : subjects;
    int ago = sentence - (own ? formerSentence : subjectSentence);
    if (meant.isEmpty() || ago > 2 || (own && !Collections.disjoint(meant, subjects))) {
      meant = otherSide(subjects, plural ? 3 : 2);
    }
    return plural == meant.size() > 1 ? meant : Set.of();
  }

  /** The states of who says "we" at a token: a speaker who is quoted, else the report's own. */
  Set<String> speakers(int token, Cast cast) {
    Set<String> quoted = quoted(token, cast);
    return quoted.isEmpty() ? home() : quoted;
  }

  /** The states of who is quoted at a token; empty where nobody is, or nobody tells who. */
  Set<String> quoted(int token, Cast cast) {
    return quotations.speakers(token, cast);
  }

  /** A ship of a state was named. */
  void ship(Set<String> codes) {
    ship = codes;
    shipSentence = sentence;
  }

  /** Whose the ship is that was named last and not long ago; empty if none was. */
  Set<String> stateOfShip() {
    if (sentence - shipSentence > SHIP_REACH) {
      return Set.of();
    }
    shipSentence = sentence;
    return ship;
  }

  void institution(String lemma, Set<String> codes) {
    institutions.put(lemma, codes);
  }

  void office(Office office, Set<String> codes) {
    offices.put(office, codes);
  }

  /** The state that the report is most about; empty if it names none. */
  Set<String> protagonist() {
    String protagonist = salience.protagonist();
    return protagonist == null ? Set.of() : Set.of(protagonist);
  }

  /**
   * The state whose institution or office was named before, else the one the article is about.
   *
   * @param organisation which actors are organisations: they have no junta
   */
  Set<String> stateOf(String lemma, Predicate<String> organisation) {
    Set<String> known = institutions.get(lemma);
    if (known != null || home().stream().noneMatch(organisation)) {
      return known != null ? known : home();
    }
    return salience.actors().stream()
        .filter(organisation.negate())
        .findFirst()
        .map(Set::of)
        .orElseGet(this::home);
  }

  Set<String> stateOf(Office office) {
    Set<String> known = offices.get(office);
    return known != null ? known : home();
  }

  /**
   * The state whose affairs the report tells from within: where it was written, else its
   * protagonist.
   */
  Set<String> home() {
    return roundup().or(() -> Optional.ofNullable(salience.home())).map(Set::of).orElse(Set.of());
  }

  /** Whether an official of the report's own state speaks in it throughout. */
  boolean isInterview() {
    return interview;
  }

  /** The state that this part of a round-up is about; empty elsewhere. */
  Optional<String> roundup() {
    return topics.roundup() ? topic : Optional.empty();
  }

  /** Whether a state is a guest where the report plays: its envoy is named, the host's is not. */
  boolean isGuest(String state) {
    return salience.guests().contains(state);
  }

  /** Whether states are mere asides in a report that is about another many times as much. */
  boolean isAside(Set<String> states) {
    return states.stream().noneMatch(salience::rivalsHome);
  }

  /**
   * Two who are dealt with, in the order in which "the presidents A and B" names theirs: that of
   * the headline, else the report's own first. Empty unless there are two.
   */
  List<String> inOrder(Set<String> dyad) {
    if (dyad.size() != 2) {
      return List.of();
    }
    if (salience.titled().containsAll(dyad)) {
      return salience.titled().stream().filter(dyad::contains).toList();
    }
    Set<String> home = home();
    if (dyad.containsAll(home) && !home.isEmpty()) {
      return dyad.stream()
          .sorted(Comparator.comparing((String code) -> !home.contains(code)))
          .toList();
    }
    return List.of();
  }

  /** All actors of the report, the heaviest first. */
  List<String> actors() {
    return salience.actors();
  }

  /** The last actor named. */
  Set<String> last() {
    return recent.isEmpty() ? Set.of() : Set.of(recent.get(recent.size() - 1));
  }

  /** The last actor named that is of some sort. */
  Set<String> last(Predicate<String> sort) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (sort.test(recent.get(i))) {
        return Set.of(recent.get(i));
      }
    }
    return Set.of();
  }

  /** The group of this size that was last in play; failing that, the last actors named. */
  Set<String> group(int size) {
    for (int i = groups.size() - 1; i >= since; i--) {
      if (groups.get(i).codes().size() == size) {
        return groups.get(i).codes();
      }
    }
    Set<String> last = new LinkedHashSet<>();
    for (int i = recent.size() - 1; i >= 0 && last.size() < size; i--) {
      last.add(recent.get(i));
    }
    return last.size() == size ? last : Set.of();
  }

  /** The actors who have to do with one another at this point: the last who had dealings. */
  Set<String> parties() {
    return parties(0);
  }

  /** The same as the sentence before left it, for what stands ahead of those this one names. */
  Set<String> partiesBefore() {
    return parties(1);
  }

  /**
   * Those of whom "the ministers" are: the parties, and all who last met with them. Of two among
   * three one would say "the two ministers".
   */
  Set<String> assembly() {
    Set<String> parties = parties();
    for (int i = groups.size() - 1; i >= since && !parties.isEmpty(); i--) {
      if (groups.get(i).gathering() && groups.get(i).codes().containsAll(parties)) {
        return groups.get(i).codes();
      }
    }
    return parties;
  }

  private Set<String> parties(int sentencesAgo) {
    for (int i = groups.size() - 1; i >= since; i--) {
      Group group = groups.get(i);
      int ago = sentence - group.sentence();
      if (group.dealing()) {
        return group.codes();
      }
      if (group.codes().size() == 2 && ago >= sentencesAgo && ago <= 1) {
        // two of three who deal with one another are named: all three still do
        return dealings()
            .filter(dealing -> dealing.containsAll(group.codes()))
            .orElse(group.codes());
      }
    }
    return roundup().isPresent() ? Set.of() : topic().orElse(Set.of());
  }

  private Optional<Set<String>> dealings() {
    return groups.stream()
        .skip(since)
        .filter(Group::dealing)
        .map(Group::codes)
        .reduce((before, after) -> after);
  }

  /**
   * The other side: of the last dealings of these, or of the actors they were just named with;
   * failing that, who takes part in all of the last dealings, of whom the sentence before told, or
   * the report's protagonist.
   */
  Set<String> others(Set<String> codes) {
    Optional<String> about = roundup();
    if (about.isPresent() && !codes.contains(about.get())) {
      return Set.of(about.get());
    }
    Set<String> counterpart = otherSide(codes, 2);
    if (!counterpart.isEmpty()) {
      return counterpart;
    }
    Set<String> hub = hub();
    if (hub.size() == 1 && Collections.disjoint(hub, codes)) {
      return hub;
    }
    Set<String> subject = recentSubjects();
    if (subject.size() == 1 && Collections.disjoint(subject, codes)) {
      return subject;
    }
    Set<String> rest = otherSide(codes, Integer.MAX_VALUE);
    if (!rest.isEmpty()) {
      return rest;
    }
    if (about.isPresent()) {
      return Set.of();
    }
    String home = salience.home();
    if (home != null && !codes.contains(home)) {
      return Set.of(home);
    }
    String protagonist = salience.protagonist();
    if (protagonist != null && !codes.contains(protagonist)) {
      return Set.of(protagonist);
    }
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (!codes.contains(recent.get(i))) {
        return Set.of(recent.get(i));
      }
    }
    return Set.of();
  }

  /** In whose country these are guests: the other of the two that the report is about, if one. */
  Set<String> host(Set<String> guests) {
    Set<String> host = new LinkedHashSet<>(topic().orElse(Set.of()));
    return host.containsAll(guests) && host.removeAll(guests) ? host : others(guests);
  }

  /** The rest of the last group, of so many at most, that had dealings or was just named. */
  private Set<String> otherSide(Set<String> codes, int most) {
    for (int i = groups.size() - 1; i >= since; i--) {
      Group group = groups.get(i);
      boolean near = sentence - group.sentence() <= 1 && group.codes().size() == 2;
      if ((group.dealing() || near)
          && group.codes().size() <= most
          && group.codes().containsAll(codes)) {
        Set<String> others = new TreeSet<>(group.codes());
        others.removeAll(codes);
        if (!others.isEmpty()) {
          return others;
        }
      }
    }
    return Set.of();
  }

  /** Who takes part in all of the last dealings: a report goes through one state's partners. */
  private Set<String> hub() {
    Set<String> hub = Set.of();
    for (int i = groups.size() - 1; i >= since && hub.size() != 1; i--) {
      if (groups.get(i).dealing()) {
        Set<String> common = new TreeSet<>(groups.get(i).codes());
        if (!hub.isEmpty()) {
          common.retainAll(hub);
        }
        if (common.isEmpty()) {
          return Set.of();
        }
        hub = common;
      }
    }
    return hub;
  }

  /** The others, or before any are known, whom the report names most besides these. */
  Set<String> elsewhere(Set<String> codes) {
    Set<String> others = others(codes);
    return others.isEmpty()
        ? salience.actors().stream()
            .filter(code -> !codes.contains(code))
            .findFirst()
            .map(Set::of)
            .orElse(Set.of())
        : others;
  }

  /** Whether the text has told, or its headline tells, of dealings between these. */
  boolean areDealing(Set<String> codes) {
    return groups.stream().anyMatch(group -> group.dealing() && group.codes().containsAll(codes));
  }

  /** The two actors that the article is most about. */
  Optional<Set<String>> topic() {
    return salience.actors().size() < 2
        ? Optional.empty()
        : Optional.of(new TreeSet<>(salience.actors().subList(0, 2)));
  }
}
