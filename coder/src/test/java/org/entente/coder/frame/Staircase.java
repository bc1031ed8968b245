package org.entente.coder.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.clause.Chunker;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.Mentions;
import org.entente.coder.clause.Syntax;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.mention.ActorFinder;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.DomainFinder;
import org.entente.coder.mention.DomainMention;
import org.entente.coder.mention.InstrumentFinder;
import org.entente.coder.mention.PersonFinder;
import org.entente.coder.mention.time.DateFinder;

/** The steps from a text to its frames, for the tests of rules. */
final class Staircase {
  private final Lexicon lexicon;
  private final Tokenizer tokenizer;
  private final ActorFinder actors;
  private final PersonFinder people;
  private final DateFinder dates;
  private final DomainFinder domains;
  private final InstrumentFinder instruments;
  private final Chunker chunker;
  private final FrameFinder frames;

  Staircase(String language) {
    lexicon = Lexicon.load(language, Optional.empty());
    tokenizer = lexicon.tokenizer();
    actors = new ActorFinder(lexicon, tokenizer);
    people = new PersonFinder(lexicon, tokenizer);
    dates = new DateFinder(lexicon, tokenizer);
    domains = new DomainFinder(lexicon, tokenizer);
    instruments = new InstrumentFinder(lexicon, tokenizer);
    FunctionWords words = new FunctionWords(lexicon, tokenizer);
    chunker = new Chunker(words, language);
    frames = new FrameFinder(lexicon, tokenizer, words, new NounTypes(lexicon, tokenizer));
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<Frame> frames(String content) {
    TokenizedText text = tokenizer.tokenize(content);
    var named = actors.find(text);
    List<DateMention> times = dates.find(text);
    List<DomainMention> fields = domains.find(text);
    Mentions mentions =
        new Mentions(
            text,
            named,
            people.find(text, named),
            times,
            List.of(),
            instruments.find(text, fields, times),
            fields);
    List<Frame> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Syntax syntax = new Syntax(chunker.chunks(mentions, sentence));
      found.addAll(frames.find(text, sentence, syntax, attempt -> {}));
    }
    return found;
  }
}
