package org.entente.coder.discourse;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Article;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.mention.ActorFinder;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.PlaceFinder;
import org.entente.coder.mention.PlaceMention;

/**
 * In which state a report was published, by the name of the publisher ("Le Quotidien de Tripoli",
 * "The Lahore Examiner") or the country of the address: to such a paper "the minister" is that
 * state's. Thread-safe.
 */
public final class Newsroom {
  /** Countries' domains that are mostly used for what their letters suggest. */
  private static final Set<String> GENERIC =
      Set.of(
          "ai", "am", "cc", "co", "dj", "fm", "gg", "im", "io", "is", "la", "ly", "me", "nu", "sh",
          "st", "to", "tv", "vc", "ws");

  private static final int LETTERS = 2;

  private final Tokenizer tokenizer;
  private final ActorFinder actors;
  private final PlaceFinder places;

  public Newsroom(Tokenizer tokenizer, ActorFinder actors, PlaceFinder places) {
    this.tokenizer = tokenizer;
    this.actors = actors;
    this.places = places;
  }

  /** The state, as an ISO 3166-1 alpha-3 code; empty if neither name nor address tells one. */
  public Optional<String> state(Article article) {
    return article.publisher().flatMap(this::named).or(() -> article.url().flatMap(Newsroom::top));
  }

  private Optional<String> named(String publisher) {
    TokenizedText text = tokenizer.tokenize(publisher);
    Set<String> states = new LinkedHashSet<>();
    for (ActorMention actor : actors.find(text)) {
      states.addAll(actor.codes());
    }
    for (PlaceMention place : places.find(text, actors.find(text))) {
      place.state().ifPresent(states::add);
    }
    return states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
  }

  /** The country of an address's top-level domain. */
  private static Optional<String> top(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return Optional.empty();
    }
    String host = url.substring(start + "://".length()).split("[/:?#]", 2)[0];
    String top = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (top.length() != LETTERS || GENERIC.contains(top)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Locale("", top.equals("uk") ? "gb" : top).getISO3Country());
    } catch (MissingResourceException notACountry) {
      return Optional.empty();
    }
  }
}
