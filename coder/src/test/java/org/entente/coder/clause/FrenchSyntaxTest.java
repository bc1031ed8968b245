package org.entente.coder.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.mention.ActorFinder;
import org.entente.coder.mention.DomainFinder;
import org.entente.coder.mention.InstrumentFinder;
import org.entente.coder.mention.PersonFinder;
import org.entente.coder.mention.time.DateFinder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Verb groups of French sentences with their subjects and objects, as {@code syntax-fr.txt} lists
 * them: under each sentence one line a verb group.
 */
class FrenchSyntaxTest {
  private static final Lexicon LEXICON = Lexicon.load("fr", Optional.empty());
  private static final Tokenizer TOKENIZER = LEXICON.tokenizer();
  private static final ActorFinder ACTORS = new ActorFinder(LEXICON, TOKENIZER);
  private static final PersonFinder PEOPLE = new PersonFinder(LEXICON, TOKENIZER);
  private static final DateFinder DATES = new DateFinder(LEXICON, TOKENIZER);
  private static final DomainFinder DOMAINS = new DomainFinder(LEXICON, TOKENIZER);
  private static final InstrumentFinder INSTRUMENTS = new InstrumentFinder(LEXICON, TOKENIZER);
  private static final Chunker CHUNKER = new Chunker(new FunctionWords(LEXICON, TOKENIZER), "fr");

  @TestFactory
  List<DynamicTest> verbGroupsWithTheirSubjectsAndObjects() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream in = FrenchSyntaxTest.class.getResourceAsStream("syntax-fr.txt")) {
      String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String block : content.split("\n(?=[^ \n#])")) {
        List<String> lines = block.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        if (!lines.isEmpty()) {
          List<String> expected = lines.stream().skip(1).map(String::strip).toList();
          tests.add(
              DynamicTest.dynamicTest(
                  lines.get(0), () -> assertThat(read(lines.get(0))).isEqualTo(expected)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(25);
    return tests;
  }

  private static List<String> read(String content) {
    TokenizedText text = TOKENIZER.tokenize(content);
    var named = ACTORS.find(text);
    var times = DATES.find(text);
    var fields = DOMAINS.find(text);
    Mentions mentions =
        new Mentions(
            text,
            named,
            PEOPLE.find(text, named),
            times,
            List.of(),
            INSTRUMENTS.find(text, fields, times),
            fields);
    List<String> groups = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Syntax syntax = new Syntax(CHUNKER.chunks(mentions, sentence));
      for (int i = 0; i < syntax.chunks().size(); i++) {
        if (syntax.chunks().get(i) instanceof VerbChunk verb) {
          groups.add(describe(text, syntax, i, verb));
        }
      }
    }
    return groups;
  }

  private static String describe(TokenizedText text, Syntax syntax, int index, VerbChunk verb) {
    StringJoiner words = new StringJoiner(" ");
    words.add(verb.lemmas().get(0)).add(verb.form().name().toLowerCase(java.util.Locale.ROOT));
    words.add(verb.voice().name().toLowerCase(java.util.Locale.ROOT));
    if (verb.perfect()) {
      words.add("perfect");
    }
    if (verb.reflexive()) {
      words.add("reflexive");
    }
    if (verb.negated()) {
      words.add("negated");
    }
    if (verb.objectClitic()) {
      words.add("clitic");
    }
    if (!verb.governors().isEmpty()) {
      words.add("under " + String.join(", ", verb.governors()));
    }
    List<Integer> objects = syntax.objects(index, verb.to(), noun -> true);
    return words
        + "; subject: "
        + phrases(text, syntax, syntax.subjects(index))
        + "; object: "
        + phrases(text, syntax, verb.voice() == VerbChunk.Voice.PASSIVE ? List.of() : objects);
  }

  private static String phrases(TokenizedText text, Syntax syntax, List<Integer> indexes) {
    StringJoiner phrases = new StringJoiner(" + ");
    for (int index : indexes) {
      NounChunk noun = (NounChunk) syntax.chunks().get(index);
      phrases.add(text.span(noun.body(), noun.to()));
    }
    return phrases.length() == 0 ? "none" : phrases.toString();
  }
}
