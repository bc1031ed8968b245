package org.entente.coder.discourse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.NounChunk.Determination;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.ActorNames;
import org.entente.coder.mention.NameOrigins;
import org.entente.coder.mention.PersonMention;
import org.entente.coder.mention.PlaceMention;

/**
 * The state of one official whose words give none ("la ministre de la Défense, Hélène Vandeputte"),
 * by what stands around him in his sentence: his owner, the side he speaks for, those he is named
 * with, meets or is received by, the place that opens the sentence; failing these, the subject in
 * mind, else the report's own state. Not thread-safe.
 */
final class UnmarkedOfficial {
  private final OfficialWords words;
  private final TokenizedText text;
  private final Syntax syntax;
  private final List<Referent> before;
  private final Scene scene;
  private final ActorNames names;
  private final NameOrigins origins;
  private final int index;
  private final NounChunk noun;

  /**
   * @param before the referents of the chunks before his
   * @param index his chunk
   */
  UnmarkedOfficial(
      OfficialWords words,
      TokenizedText text,
      Syntax syntax,
      List<Referent> before,
      Scene scene,
      ActorNames names,
      NameOrigins origins,
      int index,
      NounChunk noun) {
    this.words = words;
    this.text = text;
    this.syntax = syntax;
    this.before = before;
    this.scene = scene;
    this.names = names;
    this.origins = origins;
    this.index = index;
    this.noun = noun;
  }

  /** His state, or several or none where the sentence and the scene leave it open. */
  Set<String> states() {
    if (noun.determination() == Determination.POSSESSIVE) {
      Set<String> owner = topic();
      if (owner.isEmpty()) {
        owner = scene.subjects();
      }
      return owner.size() == 1 ? owner : scene.home();
    }
    Set<String> found = side();
    if (found.isEmpty()) {
      found = group();
    }
    if (found.isEmpty()) {
      found = new Retinue(words, syntax, before, index).states();
    }
    if (found.isEmpty()) {
      found = mouthpiece();
    }
    if (found.isEmpty()) {
      found = beside();
    }
    return found.isEmpty() ? byName(presumed()) : found;
  }

  /** The state that his name speaks for, where it is not that which the scene suggests. */
  private Set<String> byName(Set<String> presumed) {
    return noun.person()
        .flatMap(PersonMention::name)
        .flatMap(name -> origins.stateOf(name, scene.actors(), presumed))
        .map(Set::of)
        .orElse(presumed);
  }

  /** What the scene suggests where no word says for whom he acts. */
  private Set<String> presumed() {
    Set<String> found = inOrder();
    if (found.isEmpty()) {
      found = besides();
    }
    if (found.isEmpty()) {
      found = otherThanMet();
    }
    if (found.isEmpty()) {
      found = traveller();
    }
    if (found.isEmpty()) {
      found = opening();
    }
    if (!found.isEmpty()) {
      return found;
    }
    Set<String> partner = partner();
    Set<String> recent = scene.recentSubjects();
    if (recent.size() == 1
        && !recent.equals(partner)
        && recent.stream().noneMatch(names::isOrganisation)
        && recent.stream().noneMatch(scene::isGuest)
        && !scene.isAside(recent)) {
      return recent;
    }
    return scene.home().equals(partner) ? scene.others(partner) : scene.home();
  }

  /** The first actor that the sentence names: "L'Inde, elle, ..., confie son attaché". */
  private Set<String> topic() {
    for (int k = 0; k < before.size(); k++) {
      Referent referent = before.get(k);
      if (referent.isNamed() && referent.codes().size() == 1) {
        return referent.codes();
      }
    }
    return Set.of();
  }

  /** "du côté éthiopien, par le général", "Admiral N for the Omani side". */
  private Set<String> side() {
    int next = index + 1;
    if (next < syntax.chunks().size()
        && syntax.chunks().get(next) instanceof NounChunk after
        && after.relation() != Relation.NONE
        && words.isSide(text, after)
        && !codes(after).isEmpty()) {
      return codes(after);
    }
    for (int k = index - 1; k >= 0; k--) {
      if (!(syntax.chunks().get(k) instanceof NounChunk other)) {
        continue;
      }
      if (other.person().isPresent()) {
        return Set.of();
      }
      if (words.isSide(text, other)) {
        return codes(other);
      }
    }
    return Set.of();
  }

  /** "une délégation péruvienne conduite par N et M": those who lead it are of its state. */
  private Set<String> group() {
    int first = index;
    while (first > 0
        && (isJoint(first - 1)
            || (syntax.chunks().get(first - 1) instanceof NounChunk leader
                && leader.person().isPresent()
                && syntax.chunks().get(first) instanceof Mark))) {
      first--;
    }
    if (!(syntax.chunks().get(first) instanceof NounChunk leader)
        || leader.relation() != Relation.BY) {
      return Set.of();
    }
    int led = first - 1;
    while (led >= 0
        && (syntax.chunks().get(led) instanceof VerbChunk
            || (syntax.chunks().get(led) instanceof NounChunk other
                && (other.isDate() || other.relation() == Relation.OF)
                && !words.isGroup(other)))) {
      led--;
    }
    if (led < 0
        || !(syntax.chunks().get(led) instanceof NounChunk delegation)
        || !words.isGroup(delegation)) {
      return Set.of();
    }
    Set<String> own = single(before.get(led).codes());
    for (int k = first; own.isEmpty() && k < syntax.chunks().size(); k++) {
      if (k != index && syntax.chunks().get(k) instanceof NounChunk && isLeader(k, first)) {
        own = statedOf(k);
      }
    }
    return own;
  }

  private boolean isJoint(int chunk) {
    return syntax.chunks().get(chunk) instanceof Mark mark
        && (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA);
  }

  /** Whether only persons and what joins them stand between two chunks. */
  private boolean isLeader(int chunk, int first) {
    for (int k = first; k < chunk; k++) {
      if (!isJoint(k)
          && !(syntax.chunks().get(k) instanceof NounChunk other && other.person().isPresent())) {
        return false;
      }
    }
    return true;
  }

  /** "X a critiqué, par la voix d'un porte-parole": he speaks for the subject. */
  private Set<String> mouthpiece() {
    boolean speaks = words.isMouthpiece(text, noun);
    if (!speaks && index > 0 && syntax.chunks().get(index - 1) instanceof NounChunk voice) {
      speaks = voice.person().isEmpty() && words.isMouthpiece(text, voice);
    }
    if (!speaks) {
      return Set.of();
    }
    int verb = syntax.governingVerbIndex(index);
    Set<String> codes = new LinkedHashSet<>();
    if (verb >= 0) {
      for (int subject : syntax.subjects(verb)) {
        if (subject < before.size()) {
          codes.addAll(before.get(subject).codes());
        }
      }
    }
    return codes.isEmpty() ? single(scene.subjects()) : single(codes);
  }

  /** "À ses côtés, le colonel N": of the other side than the subject in mind. */
  private Set<String> beside() {
    for (int k = 0; k < index; k++) {
      if (syntax.chunks().get(k) instanceof NounChunk place
          && place.relation() != Relation.NONE
          && words.isBeside(text, place)
          && codes(place).isEmpty()
          && syntax.opens(k)) {
        return scene.subjects().size() == 1 ? single(scene.others(scene.subjects())) : Set.of();
      }
    }
    return Set.of();
  }

  /** "les présidents N et M": of the two who are dealt with, in the order of their naming. */
  private Set<String> inOrder() {
    for (int step = -2; step <= 2; step += 4) {
      int other = index + step;
      if (other >= 0
          && other < syntax.chunks().size()
          && syntax.chunks().get(index + step / 2) instanceof Mark mark
          && mark.kind() == Mark.Kind.AND
          && syntax.chunks().get(other) instanceof NounChunk colleague
          && sharesRole(noun, colleague)) {
        List<String> order = scene.inOrder(scene.parties());
        return order.isEmpty() ? Set.of() : Set.of(order.get(step > 0 ? 0 : 1));
      }
    }
    return Set.of();
  }

  private static boolean sharesRole(NounChunk a, NounChunk b) {
    List<String> roles = a.person().map(PersonMention::roles).orElse(List.of());
    List<String> others = b.person().map(PersonMention::roles).orElse(List.of());
    return !roles.isEmpty()
        && !others.isEmpty()
        && roles.get(0).equals(others.get(0))
        && b.person().filter(person -> person.states().isEmpty()).isPresent();
  }

  /** "le ministre N et son homologue turc": named with one of a state, he is of the other. */
  private Set<String> besides() {
    int next = index + 1;
    boolean joined = false;
    while (next < syntax.chunks().size() && syntax.chunks().get(next) instanceof Mark mark) {
      if (mark.kind() != Mark.Kind.AND && mark.kind() != Mark.Kind.COMMA) {
        return Set.of();
      }
      joined |= mark.kind() == Mark.Kind.AND;
      next++;
    }
    if (joined) {
      Set<String> other = statedOf(next);
      return other.isEmpty() ? Set.of() : single(scene.others(other));
    }
    int previous = index - 1;
    while (previous >= 0 && syntax.chunks().get(previous) instanceof Mark mark) {
      if (mark.kind() != Mark.Kind.AND && mark.kind() != Mark.Kind.COMMA) {
        return Set.of();
      }
      joined |= mark.kind() == Mark.Kind.AND;
      previous--;
    }
    if (joined) {
      Set<String> other = statedOf(previous);
      return other.isEmpty() ? Set.of() : single(scene.others(other));
    }
    return Set.of();
  }

  private Set<String> statedOf(int chunk) {
    if (chunk < 0
        || chunk >= syntax.chunks().size()
        || !(syntax.chunks().get(chunk) instanceof NounChunk other)) {
      return Set.of();
    }
    return other
        .person()
        .filter(person -> !person.plural() && person.states().size() == 1)
        .map(person -> Set.copyOf(person.states()))
        .orElse(Set.of());
  }

  /** The state of the one with whom he acts as his clause's subject. */
  private Set<String> partner() {
    for (int k = index + 1; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof NounChunk other
          && (other.relation() == Relation.WITH || other.relation() == Relation.BY)) {
        return statedOf(k);
      }
    }
    return Set.of();
  }

  /** Who meets or receives somebody, or is received by him, is of the other side. */
  private Set<String> otherThanMet() {
    int verb = syntax.governingVerbIndex(index);
    if (verb < 0) {
      return Set.of();
    }
    VerbChunk group = (VerbChunk) syntax.chunks().get(verb);
    boolean meets = words.meets(group);
    List<Integer> subjectIndices = syntax.subjects(verb);
    if (subjectIndices.contains(index)) {
      boolean received = group.voice() == Voice.PASSIVE && words.receives(group);
      return received ? single(scene.others(scene.home())) : Set.of();
    }
    boolean faces = noun.relation() == Relation.TO && words.faces(group);
    if (verb > index
        || (noun.relation() != Relation.NONE
            && noun.relation() != Relation.BY
            && noun.relation() != Relation.WITH
            && !faces)) {
      return Set.of();
    }
    meets |= faces;
    Set<String> subjects = new LinkedHashSet<>();
    for (int subject : subjectIndices) {
      if (subject < before.size()) {
        subjects.addAll(before.get(subject).codes());
      }
    }
    if (faces && group.voice() == Voice.PASSIVE) {
      subjects.clear();
      subjects.addAll(agents(verb));
    }
    if (subjects.isEmpty() && (meets || noun.relation() == Relation.WITH)) {
      Set<String> recent = scene.recentSubjects();
      subjects.addAll(recent.size() == 1 ? recent : scene.home());
    }
    if (subjects.size() != 1) {
      return Set.of();
    }
    for (Chunk chunk : syntax.chunks().subList(0, index)) {
      if (chunk instanceof NounChunk place
          && place.relation() != Relation.NONE
          && place.person().isEmpty()) {
        Set<String> there = stateOfPlace(place);
        if (there.size() == 1 && !there.equals(subjects)) {
          return there;
        }
      }
    }
    return meets || noun.relation() == Relation.WITH ? single(scene.others(subjects)) : Set.of();
  }

  /**
   * "Le ministre est arrivé lundi au Kenya": who goes to the report's own state is no one of it.
   */
  private Set<String> traveller() {
    int verb = syntax.governingVerbIndex(index);
    if (verb < 0
        || !syntax.subjects(verb).contains(index)
        || !words.goes((VerbChunk) syntax.chunks().get(verb))) {
      return Set.of();
    }
    for (int k = verb + 1; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof VerbChunk) {
        return Set.of();
      }
      if (syntax.chunks().get(k) instanceof NounChunk place
          && place.person().isEmpty()
          && (place.relation() == Relation.TO
              || place.relation() == Relation.IN
              || place.relation() == Relation.NONE)) {
        Set<String> there = codes(place).isEmpty() ? stateOfPlace(place) : codes(place);
        if (there.equals(scene.home())) {
          return single(scene.elsewhere(there));
        }
      }
    }
    return Set.of();
  }

  /** The states of those by whom something is done. */
  private Set<String> agents(int verb) {
    Set<String> codes = new LinkedHashSet<>();
    for (int k = verb + 1; k < index; k++) {
      if (syntax.chunks().get(k) instanceof NounChunk agent && agent.relation() == Relation.BY) {
        codes.addAll(before.get(k).codes());
      }
    }
    return codes;
  }

  /** The state of the place that opens the sentence, unless he came there to visit. */
  private Set<String> opening() {
    for (int k = 0; k < before.size(); k++) {
      if (syntax.chunks().get(k) instanceof NounChunk first && words.isTravel(first)) {
        return Set.of();
      }
      if (syntax.opens(k) && (before.get(k).kind() == Referent.Kind.PLACE || isCountry(k))) {
        return before.get(k).codes();
      }
    }
    return Set.of();
  }

  /** "In Ethiopia, the minister ...". */
  private boolean isCountry(int chunk) {
    return syntax.chunks().get(chunk) instanceof NounChunk noun
        && (noun.relation() == Relation.IN || noun.relation() == Relation.TO)
        && noun.person().isEmpty()
        && noun.instrument().isEmpty()
        && noun.actors().size() == 1
        && noun.actors().get(0).to() - noun.actors().get(0).from() == noun.to() - noun.body()
        && before.get(chunk).codes().size() == 1
        && chunk + 1 < syntax.chunks().size()
        && isJoint(chunk + 1);
  }

  private static Set<String> stateOfPlace(NounChunk noun) {
    for (ActorMention actor : noun.actors()) {
      if (actor.form() == ActorMention.Form.CAPITAL) {
        return Set.copyOf(actor.codes());
      }
    }
    return noun.place().flatMap(PlaceMention::state).map(Set::of).orElse(Set.of());
  }

  private static Set<String> codes(NounChunk noun) {
    Set<String> codes = new LinkedHashSet<>();
    noun.actors().forEach(actor -> codes.addAll(actor.codes()));
    return single(codes);
  }

  private static Set<String> single(Set<String> codes) {
    return codes.size() == 1 ? codes : Set.of();
  }
}
