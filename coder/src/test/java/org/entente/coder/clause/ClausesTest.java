package org.entente.coder.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.mention.ActorFinder;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.DomainFinder;
import org.entente.coder.mention.DomainMention;
import org.entente.coder.mention.InstrumentFinder;
import org.entente.coder.mention.PersonFinder;
import org.entente.coder.mention.PlaceFinder;
import org.entente.coder.mention.time.DateFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Verb groups and grammatical functions of sentences, as {@code clauses-en.txt} tells them. */
class ClausesTest {
  private static final Lexicon LEXICON = Lexicon.load("en", Optional.empty());
  private static final Tokenizer TOKENIZER = LEXICON.tokenizer();
  private static final ActorFinder ACTORS = new ActorFinder(LEXICON, TOKENIZER);
  private static final PersonFinder PEOPLE = new PersonFinder(LEXICON, TOKENIZER);
  private static final DateFinder DATES = new DateFinder(LEXICON, TOKENIZER);
  private static final PlaceFinder PLACES = new PlaceFinder(LEXICON, TOKENIZER);
  private static final DomainFinder DOMAINS = new DomainFinder(LEXICON, TOKENIZER);
  private static final InstrumentFinder INSTRUMENTS = new InstrumentFinder(LEXICON, TOKENIZER);
  private static final Chunker CHUNKER =
      new Chunker(new FunctionWords(LEXICON, TOKENIZER), LEXICON.language());

  /** A sentence and what is expected of its verbs, one a line. */
  record Case(String sentence, String verbs) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(ClausesTest.class.getResourceAsStream("clauses-en.txt"))) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String entry : table.split("\n\n")) {
        List<String> lines = entry.lines().filter(line -> !line.startsWith("#")).toList();
        if (!lines.isEmpty()) {
          cases.add(
              new Case(
                  lines.get(0),
                  lines.stream().skip(1).map(String::strip).collect(Collectors.joining("\n"))));
        }
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsVerbsAndTheirFunctions(Case expected) {
    assertThat(verbs(expected.sentence())).isEqualTo(expected.verbs());
  }

  private static String verbs(String sentence) {
    TokenizedText text = TOKENIZER.tokenize(sentence);
    Mentions mentions = mentions(text);
    List<String> lines = new ArrayList<>();
    for (Sentence part : text.sentences()) {
      Syntax syntax = new Syntax(CHUNKER.chunks(mentions, part));
      for (int i = 0; i < syntax.chunks().size(); i++) {
        if (syntax.chunks().get(i) instanceof VerbChunk verb) {
          lines.add(line(text, syntax, i, verb));
        }
      }
    }
    return String.join("\n", lines);
  }

  private static Mentions mentions(TokenizedText text) {
    List<ActorMention> actors = ACTORS.find(text);
    List<DateMention> dates = DATES.find(text);
    List<DomainMention> domains = DOMAINS.find(text);
    return new Mentions(
        text,
        actors,
        PEOPLE.find(text, actors),
        dates,
        PLACES.find(text, actors),
        INSTRUMENTS.find(text, domains, dates),
        domains);
  }

  private static String line(TokenizedText text, Syntax syntax, int index, VerbChunk verb) {
    StringBuilder line = new StringBuilder(words(text, verb.from(), verb.to()));
    line.append(" = ").append(String.join("/", verb.lemmas()));
    line.append(' ').append(verb.form().name().toLowerCase(Locale.ROOT));
    line.append(' ').append(verb.voice().name().toLowerCase(Locale.ROOT));
    if (verb.negated()) {
      line.append(" negated");
    }
    if (!verb.governors().isEmpty()) {
      line.append(" under ").append(String.join(", ", verb.governors()));
    }
    line.append(" | ").append(phrases(text, syntax, syntax.subjects(index)));
    line.append(" | ")
        .append(phrases(text, syntax, syntax.objects(index, verb.to(), noun -> true)));
    line.append(" | ").append(phrases(text, syntax, syntax.complements(index)));
    return line.toString().strip();
  }

  private static String phrases(TokenizedText text, Syntax syntax, List<Integer> indexes) {
    return indexes.stream()
        .map(i -> words(text, syntax.chunks().get(i).from(), syntax.chunks().get(i).to()))
        .collect(Collectors.joining("; "));
  }

  private static String words(TokenizedText text, int from, int to) {
    return text.text().substring(text.token(from).start(), text.token(to - 1).end());
  }
}
