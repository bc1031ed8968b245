package org.entente.network.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.network.Graphs;
import org.entente.network.YearGraph;
import org.junit.jupiter.api.Test;

class CommunitiesTest {
  private static final YearGraph TWO_TRIANGLES =
      Graphs.of(2000, "A-B", "B-C", "A-C", "D-E", "E-F", "D-F", "C-D", "Z");

  @Test
  void findsTwoTriangles() {
    Communities found = Communities.of(TWO_TRIANGLES);
    assertThat(found.of()).containsExactly(1, 1, 1, 2, 2, 2, 0);
    assertThat(found.count()).isEqualTo(2);
    // 6 of 7 edges inside, half of the ends in each
    assertThat(found.modularity()).isCloseTo(6.0 / 7 - 0.5, within(1e-12));
  }

  @Test
  void findsTheSameEveryTime() {
    assertThat(Communities.of(TWO_TRIANGLES).of()).isEqualTo(Communities.of(TWO_TRIANGLES).of());
  }

  @Test
  void aCommunityKeepsItsNumber() {
    YearGraph next = Graphs.of(2001, "D-E", "E-F", "D-F", "D-G", "F-G", "X-Y");
    YearGraph last = Graphs.of(2002, "A-B", "B-C", "A-C", "D-E", "E-F", "D-F");
    List<Communities> over = Communities.over(List.of(TWO_TRIANGLES, next, last));
    int stayed = over.get(0).of()[TWO_TRIANGLES.index("D")];
    assertThat(over.get(1).of()[next.index("D")]).isEqualTo(stayed);
    assertThat(over.get(2).of()[last.index("D")]).isEqualTo(stayed);
    assertThat(over.get(1).of()[next.index("X")]).isEqualTo(3);
    // who was away for a year comes back under a new number
    assertThat(over.get(2).of()[last.index("A")]).isEqualTo(4);
  }

  @Test
  void noEdgesAreNoCommunities() {
    Communities none = Communities.of(Graphs.of(2000, "A", "B"));
    assertThat(none.of()).containsExactly(0, 0);
    assertThat(none.modularity()).isNaN();
  }
}
