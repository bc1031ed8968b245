package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.clause.Mentions;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.language.Word;
import org.entente.coder.mention.ActorMention;
import org.jspecify.annotations.Nullable;

/**
 * Which state each paragraph of a report is about, where its opening says so: a head ("OMAN."), a
 * question ("What about Greece?"), a place ("Au Kazakhstan, ..."), or the state named first ("Plus
 * au nord, N'Djamena ..."). A report that goes from state to state, none of them in its headline or
 * in most of its paragraphs, is a round-up.
 *
 * @param roundup whether it is one
 * @param headed the states of heads and questions, by paragraph, those after it included, and of
 *     places
 * @param opened in a round-up, the state of each paragraph from its first topic on
 */
record Topics(boolean roundup, Map<Integer, String> headed, Map<Integer, String> opened) {
  private static final int LEAST_TOPICS = 3;
  private static final int HEAD = 4;
  private static final int QUESTION = 12;
  private static final int OPENING = 5;

  /** A paragraph's sentences and the actors that they name. */
  private record Paragraph(int index, List<Sentence> sentences, List<ActorMention> actors) {
    int from() {
      return sentences.get(0).from();
    }
  }

  static Topics of(Headline headline, boolean interview, Mentions mentions) {
    TokenizedText text = mentions.text();
    List<Paragraph> paragraphs = paragraphs(mentions);
    Map<Integer, String> headed = new HashMap<>();
    Map<Integer, String> opened = new HashMap<>();
    Set<String> topics = new HashSet<>();
    @Nullable String head = null;
    @Nullable String topic = null;
    int told = 0;
    for (Paragraph paragraph : paragraphs) {
      Optional<Sentence> question = question(text, paragraph);
      Optional<String> titled = titled(paragraph, question);
      if (titled.isPresent() || question.isPresent()) {
        head = titled.orElse(null);
      }
      if (head != null) {
        headed.put(paragraph.index(), head);
      }
      placed(text, paragraph).ifPresent(state -> headed.put(paragraph.index(), state));
      Optional<String> own = titled.or(() -> first(text, paragraph));
      if (own.isPresent()) {
        topic = own.get();
        topics.add(topic);
        told++;
      }
      if (topic != null) {
        opened.put(paragraph.index(), topic);
      }
    }
    boolean roundup =
        !interview
            && headline.actors().isEmpty()
            && topics.size() >= LEAST_TOPICS
            && 2 * told >= paragraphs.size()
            && !isOfOne(paragraphs);
    return new Topics(roundup, headed, roundup ? opened : Map.of());
  }

  /** What a paragraph is about, if its opening or that of one before it says so. */
  Optional<String> of(int paragraph) {
    return Optional.ofNullable((roundup ? opened : headed).get(paragraph));
  }

  /** The paragraphs that name an actor or are as short as a head. */
  private static List<Paragraph> paragraphs(Mentions mentions) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Sentence sentence : mentions.text().sentences()) {
      if (paragraphs.isEmpty()
          || paragraphs.get(paragraphs.size() - 1).index() != sentence.paragraph()) {
        paragraphs.add(new Paragraph(sentence.paragraph(), new ArrayList<>(), new ArrayList<>()));
      }
      Paragraph last = paragraphs.get(paragraphs.size() - 1);
      last.sentences().add(sentence);
      last.actors().addAll(Mentions.within(mentions.actors(), sentence.from(), sentence.to()));
    }
    return paragraphs;
  }

  /** The state that an opening sets as the place of what follows: "Au Kazakhstan, ...". */
  private static Optional<String> placed(TokenizedText text, Paragraph paragraph) {
    return paragraph.actors().stream()
        .findFirst()
        .filter(actor -> actor.form() == ActorMention.Form.NAME)
        .filter(actor -> actor.from() - paragraph.from() == 1)
        .filter(actor -> isPreposition(text.token(paragraph.from()).word()))
        .filter(actor -> actor.to() < text.size() && text.token(actor.to()).is(","))
        .flatMap(actor -> one(List.of(actor)));
  }

  /** A preposition, be it one that holds an article, which the dictionary has under no class. */
  private static boolean isPreposition(Word word) {
    return word.canBe(PartOfSpeech.PREPOSITION) || word.canBe(PartOfSpeech.OTHER);
  }

  /** The short question that opens a paragraph, if one does. */
  private static Optional<Sentence> question(TokenizedText text, Paragraph paragraph) {
    return paragraph.sentences().stream()
        .filter(sentence -> sentence.from() - paragraph.from() <= 2)
        .filter(sentence -> sentence.to() - sentence.from() <= QUESTION)
        .filter(sentence -> text.token(sentence.to() - 1).is("?"))
        .findFirst();
  }

  /** The one state of the head or question that opens a paragraph. */
  private static Optional<String> titled(Paragraph paragraph, Optional<Sentence> question) {
    if (question.isPresent()) {
      return one(
          paragraph.actors().stream().filter(actor -> actor.to() <= question.get().to()).toList());
    }
    Sentence first = paragraph.sentences().get(0);
    return paragraph.actors().stream()
        .findFirst()
        .filter(actor -> actor.from() - first.from() <= 1 && actor.to() >= first.to() - 1)
        .filter(actor -> first.to() - first.from() <= HEAD)
        .flatMap(actor -> one(List.of(actor)));
  }

  /**
   * The state named first, if it opens the paragraph ("Meanwhile in Seoul") and is no mere place:
   * "The treaty, signed in Seoul, ...".
   */
  private static Optional<String> first(TokenizedText text, Paragraph paragraph) {
    return paragraph.actors().stream()
        .findFirst()
        .filter(
            actor ->
                actor.form() != ActorMention.Form.CAPITAL
                    || actor.from() - paragraph.from() <= 1
                    || !text.token(actor.from() - 2).word().canBe(VerbForm.PAST_PARTICIPLE))
        .filter(actor -> actor.from() - paragraph.from() <= OPENING)
        .filter(
            actor ->
                actor.form() == ActorMention.Form.NAME || actor.form() == ActorMention.Form.CAPITAL)
        .flatMap(actor -> one(List.of(actor)));
  }

  private static Optional<String> one(List<ActorMention> actors) {
    Set<String> codes = new LinkedHashSet<>();
    actors.forEach(actor -> codes.addAll(actor.codes()));
    return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
  }

  /** Whether some actor is named in more than half of the paragraphs that name any. */
  private static boolean isOfOne(List<Paragraph> paragraphs) {
    Map<String, Integer> counts = new HashMap<>();
    int naming = 0;
    for (Paragraph paragraph : paragraphs) {
      Set<String> codes = new HashSet<>();
      paragraph.actors().forEach(actor -> codes.addAll(actor.codes()));
      codes.forEach(code -> counts.merge(code, 1, Integer::sum));
      naming += codes.isEmpty() ? 0 : 1;
    }
    int all = naming;
    return counts.values().stream().anyMatch(count -> 2 * count > all);
  }
}
