package org.entente.record.claim;

import java.util.Comparator;

/**
 * A claim as merging sees it.
 *
 * @param number its row in the table of claims
 * @param id see {@link ClaimRow}
 * @param source id of the source that makes it; what it tells as two facts is two, and so is what a
 *     data set tells in two rows, which share one
 * @param dispatch id of the independent source: copies of one dispatch share it
 * @param published the day its source was published, or an empty string where unknown
 * @param language ISO 639-1 code of the source's language
 * @param fact what is claimed
 * @param context what else its source says that bears on it
 */
public record Claim<F>(
    long number,
    String id,
    String source,
    String dispatch,
    String published,
    String language,
    F fact,
    Context context) {

  /**
   * The order of claims everywhere: by day of publication, those without one last, then by id. It
   * does not depend on the order of arrival.
   */
  public static final Comparator<Claim<?>> ORDER =
      Comparator.comparing((Claim<?> claim) -> claim.published().isEmpty())
          .thenComparing(Claim::published)
          .thenComparing(Claim::id);
}
