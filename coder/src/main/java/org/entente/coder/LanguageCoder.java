package org.entente.coder;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import org.entente.article.Article;
import org.entente.coder.clause.Mentions;
import org.entente.coder.discourse.DiscourseReader;
import org.entente.coder.discourse.Headline;
import org.entente.coder.discourse.HeadlineReader;
import org.entente.coder.discourse.Newsroom;
import org.entente.coder.discourse.Relevance;
import org.entente.coder.frame.Attempt;
import org.entente.coder.frame.Frame;
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
import org.entente.coder.mention.PlaceMention;
import org.entente.coder.mention.time.DateFinder;

/** The staircase for one language. Thread-safe. */
final class LanguageCoder {
  private final Tokenizer tokenizer;
  private final ActorFinder actors;
  private final PersonFinder people;
  private final PlaceFinder places;
  private final DateFinder dates;
  private final DomainFinder domains;
  private final InstrumentFinder instruments;
  private final HeadlineReader headlines;
  private final Newsroom newsroom;
  private final Relevance relevance;
  private final DiscourseReader discourse;

  LanguageCoder(String language, Optional<Path> own) {
    Lexicon lexicon = Lexicon.load(language, own);
    tokenizer = lexicon.tokenizer();
    // first of all: the tests made first are the quickest, and these are asked of every article
    relevance = new Relevance(lexicon, tokenizer);
    // the names of actors take as long as all the rest: two threads read them at once
    ForkJoinTask<ActorFinder> named =
        ForkJoinPool.commonPool().submit(() -> new ActorFinder(lexicon, tokenizer));
    people = new PersonFinder(lexicon, tokenizer);
    places = new PlaceFinder(lexicon, tokenizer);
    dates = new DateFinder(lexicon, tokenizer);
    domains = new DomainFinder(lexicon, tokenizer);
    instruments = new InstrumentFinder(lexicon, tokenizer);
    headlines = new HeadlineReader(lexicon);
    discourse = new DiscourseReader(lexicon, tokenizer);
    actors = named.join();
    newsroom = new Newsroom(tokenizer, actors, places);
  }

  Coding code(Article article, Consumer<Attempt> attempts) {
    TokenizedText text = tokenizer.tokenize(article.text());
    Relevance.TellingWords telling = relevance.tellingWords(text);
    if (!telling.mayHold()) {
      return Coding.empty(article);
    }
    List<ActorMention> named = actors.find(text);
    Set<String> codes = new HashSet<>();
    named.forEach(mention -> codes.addAll(mention.codes()));
    if (codes.isEmpty()) {
      return Coding.empty(article);
    }
    List<PlaceMention> located = codes.size() < 2 ? places.find(text, named) : List.of();
    located.forEach(place -> place.state().ifPresent(codes::add));
    if (codes.size() < 2) {
      // fewer than two actors: nothing between states can be told here
      return Coding.empty(article);
    }
    Headline headline =
        article
            .title()
            .map(tokenizer::tokenize)
            .map(title -> headlines.read(title, actors.find(title)))
            .orElse(Headline.NONE);
    BitSet reading = relevance.worthReading(text, telling, headline, named, located);
    if (reading.isEmpty()) {
      return Coding.empty(article);
    }
    return discourse.read(
        article, headline, newsroom.state(article), mentions(text, named), reading, attempts);
  }

  /**
   * What the rules tell of a text, sentence by sentence, whatever the text is worth as an article.
   */
  List<Frame> frames(String content, Consumer<Attempt> attempts) {
    TokenizedText text = tokenizer.tokenize(content);
    return discourse.frames(mentions(text, actors.find(text)), attempts);
  }

  private Mentions mentions(TokenizedText text, List<ActorMention> named) {
    List<DateMention> times = dates.find(text);
    List<DomainMention> fields = domains.find(text);
    return new Mentions(
        text,
        named,
        people.find(text, named),
        times,
        places.find(text, named),
        instruments.find(text, fields, times),
        fields);
  }
}
