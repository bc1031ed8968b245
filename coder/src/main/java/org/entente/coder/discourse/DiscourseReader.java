package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.article.Article;
import org.entente.article.Furniture;
import org.entente.coder.Coding;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Chunker;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.Mentions;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Syntax;
import org.entente.coder.frame.Attempt;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.FrameFinder;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.RuleConfidence;
import org.entente.coder.frame.SentenceNouns;
import org.entente.coder.frame.Slot;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.VerbForm;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.mention.ActorNames;
import org.entente.coder.mention.Leaders;

/**
 * Reads an article: cuts its sentences into chunks and applies the rules to each; then, in order,
 * as far as anything can come of them, resolves references against what was said before, and merges
 * what is told twice. Thread-safe.
 */
public final class DiscourseReader {
  private final FunctionWords words;
  private final Chunker chunker;
  private final FrameFinder frames;
  private final NounTypes types;
  private final ReferentReader referents;
  private final ContentReader contents;
  private final TalksContent talks;
  private final ActorNames names;
  private final Leaders leaders;
  private final TitleWords titles;
  private final OfficeHolders holders;
  private final Spans spans;
  private final WordList defenceWords;
  private final WordList embassyWords;
  private final WordList speakingWords;
  private final WordList hostilityWords;
  private final ActDomains.Words fieldWords;
  private final IdentityWords identityWords;
  private final Set<VerbForm> narrativeTenses;
  private final RuleConfidence confidence;
  private final Set<String> listing;
  private final Occasions.Words occasionWords;

  public DiscourseReader(Lexicon lexicon, Tokenizer tokenizer) {
    this.words = new FunctionWords(lexicon, tokenizer);
    this.types = new NounTypes(lexicon, tokenizer);
    this.chunker = new Chunker(words, lexicon.language());
    this.frames = new FrameFinder(lexicon, tokenizer, words, types);
    this.names = new ActorNames(lexicon);
    this.referents =
        new ReferentReader(
            types, new ReferenceWords(lexicon), new OfficialWords(lexicon), names, words);
    this.contents = new ContentReader(lexicon, tokenizer, types);
    this.talks = new TalksContent(lexicon, tokenizer, types);
    this.leaders = new Leaders(lexicon);
    this.titles = new TitleWords(lexicon);
    this.holders = new OfficeHolders(lexicon);
    this.spans = new Spans(lexicon);
    this.defenceWords = new WordList(lexicon, tokenizer, "defence");
    this.embassyWords = new WordList(lexicon, tokenizer, "embassies");
    this.speakingWords = new WordList(lexicon, tokenizer, "speaking");
    this.hostilityWords = new WordList(lexicon, tokenizer, "hostilities");
    this.fieldWords = new ActDomains.Words(lexicon, tokenizer);
    this.identityWords = new IdentityWords(lexicon);
    this.narrativeTenses = Timeline.narrativeTenses(lexicon);
    this.confidence = RuleConfidence.load();
    this.listing = Continuation.listing(lexicon);
    this.occasionWords = new Occasions.Words(lexicon);
  }

  /**
   * The coding of an article.
   *
   * @param headline the actors that the article's title names
   * @param newsroom the state where it was published, if that is known
   * @param reading the sentences that are read, by their index; names and dates count in all
   * @param attempts is told of every rule that was tried
   */
  public Coding read(
      Article article,
      Headline headline,
      Optional<String> newsroom,
      Mentions mentions,
      BitSet reading,
      Consumer<Attempt> attempts) {
    ArticlePass pass = new ArticlePass(article, headline, newsroom, mentions);
    pass.parse(reading, attempts);
    for (Sentence sentence : mentions.text().sentences()) {
      if (pass.isDone(sentence)) {
        break;
      }
      pass.read(sentence);
    }
    return pass.coding();
  }

  /** One article on its way through the readers, and what is on record of it so far. */
  private final class ArticlePass {
    private final Article article;
    private final Mentions mentions;
    private final TokenizedText text;
    private final Furniture furniture;
    private final Report report;
    private final Scene scene;
    private final Cast cast;
    private final AgreementLedger agreements;
    private final ActLedger acts;
    private final Continuation continuation;
    private final StageReader stages;
    private final NamedInstruments named;
    private final ActReader actReader;
    private final Map<Integer, ParsedSentence> sentences = new HashMap<>();
    private int last = -1;

    ArticlePass(Article article, Headline headline, Optional<String> newsroom, Mentions mentions) {
      this.article = article;
      this.mentions = mentions;
      this.text = mentions.text();
      this.furniture = Furniture.in(text.text());
      Optional<String> interviewed = Interview.speaker(mentions, speakingWords);
      this.report =
          new Report(article, mentions, names, new Timeline(article.published(), narrativeTenses));
      this.scene =
          new Scene(
              Salience.of(headline, newsroom, interviewed, mentions),
              Topics.of(headline, interviewed.isPresent(), mentions),
              Quotations.in(mentions),
              interviewed.isPresent());
      this.cast = new Cast(mentions.people(), leaders);
      this.agreements = new AgreementLedger(article.published(), titles, isHeaded(text));
      this.acts = new ActLedger(cast);
      DefenceContext defence = new DefenceContext(defenceWords, mentions);
      boolean theme =
          interviewed.isPresent()
              || Theme.holds(mentions, defence, new DefenceContext(embassyWords, mentions));
      Hostilities hostilities = new Hostilities(hostilityWords, mentions);
      Dealings dealings =
          new Dealings(
              report,
              scene,
              new TellingReader(identityWords, report),
              agreements,
              defence,
              hostilities,
              theme);
      Attribution attribution = new Attribution(report, cast, types, words);
      this.continuation = new Continuation(dealings, listing);
      this.stages =
          new StageReader(
              dealings, new StageDetails(report, cast, attribution, confidence), continuation);
      this.named = new NamedInstruments(dealings, confidence);
      this.actReader =
          new ActReader(
              report,
              scene,
              cast,
              acts,
              new Occasions(report, acts, agreements, occasionWords),
              holders,
              spans,
              new ActDomains(fieldWords, report, types, talks),
              attribution,
              defence,
              hostilities,
              new Promises(contents, talks, agreements),
              theme,
              words,
              types,
              confidence);
    }

    /** Cuts the sentences that are to be read into chunks, and applies the rules to each. */
    void parse(BitSet reading, Consumer<Attempt> attempts) {
      for (Sentence sentence : text.sentences()) {
        if (reading.get(sentence.index()) && !isIn(furniture, text, sentence)) {
          ParsedSentence parsed = DiscourseReader.this.parse(mentions, sentence, attempts);
          sentences.put(sentence.index(), parsed);
          last = parsed.mayTell(cast) ? sentence.index() : last;
        }
      }
    }

    /** Whether nothing is on record when a sentence begins, and nothing is to come. */
    boolean isDone(Sentence sentence) {
      return sentence.index() > last && agreements.drafts().isEmpty() && acts.drafts().isEmpty();
    }

    /** Reads a sentence in the light of those before it. */
    void read(Sentence sentence) {
      if (isIn(furniture, text, sentence)) {
        return;
      }
      scene.nextSentence(sentence.paragraph());
      ParsedSentence parsed = sentences.get(sentence.index());
      if (parsed == null) {
        return;
      }
      scene.dealing(Dateline.pair(mentions, sentence));
      Syntax syntax = parsed.syntax();
      report.timeline.read(sentence, syntax, mentions);
      List<Referent> sentenceReferents = referents.read(text, syntax, parsed.nouns(), scene, cast);
      continuation.read(syntax, sentenceReferents, sentence);
      readFrames(parsed.frames(), sentenceReferents);
      actReader.endSentence(sentence, syntax, sentenceReferents);
      readInstruments(sentence, syntax, sentenceReferents);
      contents.read(syntax, sentence, mentions, agreements);
      talks.read(syntax, sentenceReferents, sentence, report, acts.drafts());
    }

    private void readFrames(List<Frame> frames, List<Referent> sentenceReferents) {
      int sequel = -1;
      for (Frame frame : aloneLast(frames)) {
        if (isOfSequel(frame, sequel)) {
          continue;
        }
        if (frame.rule().outcome() instanceof Rule.StageOutcome) {
          actReader.ordered(frame, sentenceReferents);
          stages.read(frame, sentenceReferents);
        } else if (frame.rule().outcome() instanceof Rule.SequelOutcome) {
          sequel = actReader.readSequel(frame) ? frame.trigger() : sequel;
        } else {
          actReader.read(frame, frames, sentenceReferents);
        }
      }
    }

    private void readInstruments(
        Sentence sentence, Syntax syntax, List<Referent> sentenceReferents) {
      for (int i = 0; i < syntax.chunks().size(); i++) {
        Chunk chunk = syntax.chunks().get(i);
        if (chunk instanceof NounChunk noun && noun.instrument().isPresent()) {
          named.read(syntax, sentenceReferents, sentence, i);
        }
      }
    }

    /** The coding of what is on record once every sentence is read. */
    Coding coding() {
      new StageOccasions(article.published(), agreements.drafts(), acts.drafts()).complete();
      return new CodingBuilder(report, cast, agreements, acts, furniture).build();
    }
  }

  private ParsedSentence parse(Mentions mentions, Sentence sentence, Consumer<Attempt> attempts) {
    Syntax syntax = new Syntax(chunker.chunks(mentions, sentence));
    SentenceNouns nouns = new SentenceNouns(types, mentions.text(), syntax);
    return new ParsedSentence(
        sentence, syntax, nouns, frames.find(mentions.text(), sentence, syntax, nouns, attempts));
  }

  private static boolean isIn(Furniture furniture, TokenizedText text, Sentence sentence) {
    return furniture.touches(
        text.token(sentence.from()).start(), text.token(sentence.to() - 1).end());
  }

  /** Whether a frame is of the words that have told of another of the acts before. */
  private static boolean isOfSequel(Frame frame, int sequel) {
    return sequel >= 0
        && (frame.trigger() == sequel
            || frame.trigger() == frame.syntax().governingVerbIndex(sequel));
  }

  /** Whether a text opens with a headline: a paragraph of one sentence without a full stop. */
  private static boolean isHeaded(TokenizedText text) {
    if (text.sentences().size() < 2) {
      return false;
    }
    Sentence first = text.sentences().get(0);
    return text.sentences().get(1).paragraph() > first.paragraph()
        && !text.token(first.to() - 1).isPunctuation();
  }

  /**
   * The frames in order, but last those that count only where nothing else is told of an agreement
   * and leave it to the rest of the sentence whose it is.
   */
  private static List<Frame> aloneLast(List<Frame> frames) {
    List<Frame> sorted = new ArrayList<>(frames);
    sorted.sort(
        Comparator.comparing(
            frame -> frame.rule().alone() && !frame.rule().actors().contains(Slot.SUBJECT)));
    return sorted;
  }

  /**
   * What the rules tell of a text's sentences, in order.
   *
   * @param attempts is told of every rule that was tried
   */
  public List<Frame> frames(Mentions mentions, Consumer<Attempt> attempts) {
    List<Frame> found = new ArrayList<>();
    for (Sentence sentence : mentions.text().sentences()) {
      found.addAll(parse(mentions, sentence, attempts).frames());
    }
    return found;
  }
}
