package org.entente.server.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.query.Activity.Field;

/**
 * Partners by domain: a circle for each of the two, whose area grows with the number of agreements
 * and acts.
 *
 * @param partners codes of the rows, those with most first
 * @param domains codes of the columns, those with most first
 * @param cells where there is anything
 */
public record Matrix(List<String> partners, List<String> domains, List<Cell> cells) {
  /** Where the columns begin; names of partners end before. */
  public static final int LEFT = 210;

  /** Where the rows begin; names of domains stand above. */
  public static final int TOP = 150;

  /** How high a row and how wide a column is. */
  public static final int STEP = 44;

  /** How far the slanting names of the last columns reach over. */
  private static final int OVER = 150;

  private static final int MOST_PARTNERS = 12;
  private static final int MOST_DOMAINS = 14;
  private static final double LARGEST = 19;
  private static final double SMALLEST = 9;

  /**
   * Partner and domain.
   *
   * @param n how many agreements and acts
   * @param x the middle of the circle
   * @param y likewise
   */
  public record Cell(String partner, String domain, int n, int x, int y, int radius) {}

  /** The picture of the partners and domains that have most. */
  public static Matrix of(List<Field> counts) {
    Map<String, Integer> byPartner = new LinkedHashMap<>();
    Map<String, Integer> byDomain = new LinkedHashMap<>();
    for (Field count : counts) {
      byPartner.merge(count.other(), count.agreements() + count.acts(), Integer::sum);
      byDomain.merge(count.domain(), count.agreements() + count.acts(), Integer::sum);
    }
    List<String> partners = most(byPartner, MOST_PARTNERS);
    List<String> domains = most(byDomain, MOST_DOMAINS);
    int max = counts.stream().mapToInt(count -> count.agreements() + count.acts()).max().orElse(1);
    List<Cell> cells = new ArrayList<>();
    for (Field count : counts) {
      int row = partners.indexOf(count.other());
      int column = domains.indexOf(count.domain());
      if (row >= 0 && column >= 0) {
        int n = count.agreements() + count.acts();
        cells.add(
            new Cell(
                count.other(),
                count.domain(),
                n,
                LEFT + column * STEP + STEP / 2,
                TOP + row * STEP + STEP / 2,
                (int) Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) n / max))));
      }
    }
    cells.sort(Comparator.comparingInt(Cell::y).thenComparingInt(Cell::x));
    return new Matrix(partners, domains, List.copyOf(cells));
  }

  /** The width of the view box. */
  public int width() {
    return LEFT + domains.size() * STEP + OVER;
  }

  /** The height of the view box. */
  public int height() {
    return TOP + partners.size() * STEP + 4;
  }

  /** How many agreements and acts a partner shares about a domain. */
  public int n(String partner, String domain) {
    return cells.stream()
        .filter(cell -> cell.partner().equals(partner) && cell.domain().equals(domain))
        .mapToInt(Cell::n)
        .findFirst()
        .orElse(0);
  }

  private static List<String> most(Map<String, Integer> counts, int limit) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }
}
