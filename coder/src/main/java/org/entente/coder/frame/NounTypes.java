package org.entente.coder.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.Word;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.PersonMention;
import org.entente.coder.mention.PersonMention.Office;
import org.jspecify.annotations.Nullable;

/**
 * What noun phrases stand for: the noun classes of the lexicon's folder {@code classes}, and actors
 * in all their guises. Immutable and thread-safe.
 */
public final class NounTypes {
  /** Classes of bodies of men, to which no person by name belongs: "General Salem arrived". */
  private static final Set<String> BODIES = Set.of("soldiers", "troops", "trainees");

  /** Classes of what is none of the others, whatever its head: "a cruise ship". */
  private static final Set<String> APART =
      Set.of("civil", "lookalike", "outsider", "nowhere", "wrapping");

  /** The most words that complete a French noun. */
  private static final int COMPLEMENT = 4;

  private final PhraseTable<Set<String>> classes;
  private final boolean headFirst;
  private final Set<String> pluralPronouns = new HashSet<>();

  /** Shapes of names that the classes hold besides their nouns: "KC-390". */
  private final List<Shape> shapes = new ArrayList<>();

  /** The letters that a word of any shape can begin with. */
  private final BitSet firsts = new BitSet();

  public NounTypes(Lexicon lexicon, Tokenizer tokenizer) {
    classes = PhraseTable.ofLemmas(tokenizer);
    for (Stanza stanza : lexicon.folder("discourse")) {
      if (stanza.header().equals("plural-pronoun")) {
        pluralPronouns.addAll(stanza.values("form"));
      }
    }
    for (Stanza stanza : lexicon.folder("classes")) {
      for (Stanza.Field field : stanza.fields("shape")) {
        for (String shape : field.values()) {
          Shape read = Shape.of(stanza, field, shape);
          shapes.add(read);
          firsts.or(read.firsts());
        }
      }
    }
    for (Stanza stanza : lexicon.folder("classes")) {
      for (String noun : stanza.values("noun")) {
        Set<String> names = new HashSet<>(classes.get(noun).orElse(Set.of()));
        names.add(stanza.header());
        classes.put(noun, Set.copyOf(names));
      }
    }
    for (Stanza stanza : lexicon.folder("classes")) {
      for (String noun : stanza.values("noun")) {
        joinSingular(tokenizer, noun);
      }
    }
    headFirst = lexicon.language().equals("fr");
    for (Stanza stanza : lexicon.folder("classes")) {
      for (String noun : stanza.values("noun")) {
        joinHead(tokenizer, noun);
      }
    }
  }

  /** A phrase is in the classes of its head too: a joint exercise is an exercise. */
  private void joinHead(Tokenizer tokenizer, String noun) {
    List<Word> words = tokenizer.words(noun);
    Set<String> names = new HashSet<>(classes.get(noun).orElse(Set.of()));
    if (words.size() < 2 || names.stream().anyMatch(APART::contains)) {
      return;
    }
    Word head = words.get(headFirst ? 0 : words.size() - 1);
    classes.get(head.form()).ifPresent(names::addAll);
    names.removeAll(APART);
    if (names.contains("soldiers")) {
      // a contingent of police officers is not a visitor
      names.remove("visitor");
    }
    classes.put(noun, Set.copyOf(names));
  }

  /** A plural that stands in a list of its own is in its singular's classes too. */
  private void joinSingular(Tokenizer tokenizer, String noun) {
    List<Word> words = tokenizer.words(noun);
    if (words.size() == 1) {
      Set<String> names = new HashSet<>(classes.get(noun).orElse(Set.of()));
      for (String lemma : words.get(0).lemmas()) {
        classes.get(lemma).ifPresent(names::addAll);
      }
      classes.put(noun, Set.copyOf(names));
    }
  }

  /** The classes of the words of a noun phrase. */
  public NounClasses classes(TokenizedText text, NounChunk noun) {
    return new NounClasses(this, text, noun);
  }

  /**
   * The longest noun of any class that begins at a token of a phrase, or null. In French it may go
   * on where the phrase ends: "un hôpital de campagne".
   */
  PhraseTable.@Nullable Match<Set<String>> classesAt(TokenizedText text, int from, int limit) {
    return classes.longest(
        text, from, headFirst ? Math.min(text.size(), limit + COMPLEMENT) : limit);
  }

  /** Whether the phrase that completes a noun with "of" has a word of a class. */
  boolean completedBy(TokenizedText text, Syntax syntax, int index, String name) {
    int of = completion(text, syntax, index);
    return of >= 0 && !isOf(text, syntax.noun(index), "part") && isOf(text, syntax.noun(of), name);
  }

  /** The phrase that completes a noun with "of", or -1. */
  static int completion(TokenizedText text, Syntax syntax, int index) {
    int next = index + 1;
    // "40 million euros in military aid" as well as "a batch of drones"
    return next < syntax.chunks().size()
            && syntax.chunks().get(next) instanceof NounChunk of
            && (of.relation() == Relation.OF
                || (of.relation() == Relation.IN && isCounted(text, syntax.noun(index))))
        ? next
        : -1;
  }

  private static boolean isCounted(TokenizedText text, NounChunk noun) {
    for (int i = noun.body(); i < noun.to(); i++) {
      if (text.token(i).isNumber()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun phrase fits a type by itself. */
  boolean fits(NounChunk noun, NounClasses its, SlotType type) {
    for (String kind : type.kinds()) {
      boolean fits =
          switch (kind) {
            case "any" -> true;
            case "instrument" ->
                noun.instrument().isPresent() && !noun.instrument().get().outOfScope();
            case "person" -> noun.person().isPresent() || noun.pronoun();
            case "official" -> isOfficial(noun);
            case "actor" -> isActor(noun, its);
            default -> throw new IllegalArgumentException(kind);
          };
      if (fits) {
        return true;
      }
    }
    for (String name : type.classes()) {
      boolean fits =
          BODIES.contains(name)
              ? its.has(name, endOfBody(noun))
              : noun.person().isPresent() ? its.has(name) : its.isHead(name, noun.head());
      if (fits) {
        return true;
      }
    }
    return false;
  }

  /** How far a phrase can name a body of men: "the advisers", not "General Salem". */
  private static int endOfBody(NounChunk noun) {
    if (noun.person().isEmpty()) {
      return noun.head() + 1;
    }
    PersonMention person = noun.person().get();
    if (person.name().isPresent()) {
      return noun.body();
    }
    boolean rank = person.office() == Office.MILITARY || person.office() == Office.OFFICIAL;
    return person.plural() && rank ? noun.to() : noun.head() + 1;
  }

  /** Whether a noun phrase stands for more than one actor: "the two ministers", "they". */
  public boolean isPlural(TokenizedText text, NounChunk noun) {
    if (noun.person().isPresent()) {
      return noun.person().get().plural() || noun.person().get().states().size() > 1;
    }
    String head = noun.headWord().form();
    return noun.actors().stream().mapToInt(actor -> actor.codes().size()).sum() > 1
        || (noun.pronoun() && pluralPronouns.contains(head))
        || (isOf(text, noun, "pair") && !noun.headWord().hasLemma(head));
  }

  /** A person in office, or somebody already named, whose office the text told before. */
  private static boolean isOfficial(NounChunk noun) {
    if (noun.pronoun()) {
      return !noun.headWord().form().equals("it");
    }
    return noun.person()
        .filter(
            person ->
                (person.office() != Office.NONE && person.office() != Office.SPOKESPERSON)
                    || (person.office() == Office.NONE && person.roles().isEmpty()))
        .isPresent();
  }

  /** Whether a noun of the phrase is in a class. */
  public boolean isOf(TokenizedText text, NounChunk noun, String name) {
    for (int i = noun.body(); i < noun.to(); i++) {
      PhraseTable.Match<Set<String>> match = classesAt(text, i, noun.to());
      if (match != null) {
        if (match.value().contains(name)) {
          return true;
        }
        // "cruise ship" is no ship of war
        i = match.to() - 1;
      } else if (shaped(text.token(i).text()).contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the head of a phrase is in a class: not "the first howitzer" in that of "first". */
  public boolean isHead(TokenizedText text, NounChunk noun, String name) {
    PhraseTable.Match<Set<String>> match = classes.longest(text, noun.head(), noun.to());
    return match != null && match.value().contains(name);
  }

  /** Whether a noun of the phrase, or what comes right after it, is in a class. */
  public boolean isAt(TokenizedText text, NounChunk noun, String name) {
    if (isOf(text, noun, name)) {
      return true;
    }
    int end = Math.min(text.size(), noun.to() + 3);
    PhraseTable.Match<Set<String>> after =
        noun.to() < end ? classes.longest(text, noun.to(), end) : null;
    return after != null && after.value().contains(name);
  }

  /** The classes of which a word has a shape. */
  Set<String> shaped(String word) {
    Set<String> shaped = Set.of();
    if (!firsts.get(word.charAt(0)) && word.charAt(0) < Shape.LETTERS) {
      return shaped;
    }
    for (Shape shape : shapes) {
      if (shape.fits(word)) {
        shaped = new HashSet<>(shaped);
        shaped.add(shape.of());
      }
    }
    return shaped;
  }

  /**
   * Whether a noun phrase can stand for an actor: by name, office, armed force, or by reference.
   */
  public boolean isActor(TokenizedText text, NounChunk noun) {
    return isActorItself(noun) || (mayRefer(noun) && refers(noun, classes(text, noun)));
  }

  private static boolean isActor(NounChunk noun, NounClasses its) {
    return isActorItself(noun) || (mayRefer(noun) && refers(noun, its));
  }

  private static boolean isActorItself(NounChunk noun) {
    if (noun.isDate() || noun.instrument().isPresent()) {
      return false;
    }
    if (noun.pronoun()) {
      return true;
    }
    if (noun.person().isPresent()) {
      return noun.person().get().office() != Office.NONE || noun.person().get().name().isPresent();
    }
    for (ActorMention actor : noun.actors()) {
      if (actor.form() != ActorMention.Form.DEMONYM && actor.form() != ActorMention.Form.COMPOUND) {
        return true;
      }
      if (actor.to() == noun.to() && actor.from() <= noun.head() && noun.head() < actor.to()) {
        // "les Turcs": the demonym is the noun
        return true;
      }
    }
    return false;
  }

  private static boolean mayRefer(NounChunk noun) {
    return !noun.isDate() && noun.instrument().isEmpty() && noun.person().isEmpty();
  }

  private static boolean refers(NounChunk noun, NounClasses its) {
    return its.has("agent")
        || its.has("pair")
        || its.has("country")
        || its.has("bloc")
        || (its.has("host") && noun.determination() == NounChunk.Determination.POSSESSIVE);
  }
}
