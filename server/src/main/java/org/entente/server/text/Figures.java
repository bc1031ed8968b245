package org.entente.server.text;

import org.entente.network.measure.StateMeasure;
import org.entente.network.trend.Share;

/** How what is measured of networks is written. Immutable and thread-safe. */
public record Figures(Words words) {
  private static final int SMALL = 3;

  /** A number with its sign and one digit after the point: {@code +2.5}. */
  public String signed(double value) {
    return String.format(words.locale(), "%+.1f", value).replace('-', '\u2212');
  }

  /** A share with what it is of, and its interval; a dash where it is of nothing. */
  public String share(Share share) {
    return share.whole() == 0
        ? "–"
        : words.say(
            "trends.share",
            words.percent(share.value()),
            share.part(),
            share.whole(),
            words.percent(share.low()),
            words.percent(share.high()));
  }

  /**
   * What is measured of a state, by the name that the measure has in data.
   *
   * @throws IllegalArgumentException if there is none by that name
   */
  public String of(StateMeasure measure, String name) {
    return switch (name) {
      case "degree" -> words.number(measure.degree());
      case "strength" -> words.number(measure.strength());
      case "gained" -> words.number(measure.gained());
      case "lost" -> words.number(measure.lost());
      case "betweenness" -> words.decimal(measure.betweenness(), SMALL);
      case "closeness" -> words.decimal(measure.closeness(), SMALL);
      case "harmonic" -> words.decimal(measure.harmonic(), SMALL);
      case "eigenvector" -> words.decimal(measure.eigenvector(), SMALL);
      case "core" -> words.number(measure.core());
      case "clustering" -> words.decimal(measure.clustering(), SMALL);
      case "brokerage_liaison" -> words.number(measure.brokerage().liaison());
      case "community" -> words.number(measure.community());
      default -> throw new IllegalArgumentException(name);
    };
  }
}
