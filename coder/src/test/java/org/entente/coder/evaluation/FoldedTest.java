package org.entente.coder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTest {

  @Test
  void namesAreTheSameWithoutCaseAccentsAndMarks() {
    assertThat(Folded.sameName("Kassym-Jomart TOKAÏEV", "kassym jomart tokaiev")).isTrue();
    assertThat(Folded.sameName("Lech Wałęsa", "Lech Walesa")).isTrue();
    assertThat(Folded.sameName("Saʿid al-Ḥaddad", "Said Al Haddad")).isTrue();
  }

  @Test
  void theShorterNameMayBeAPartOfTheLonger() {
    assertThat(Folded.sameName("Dompé", "Kofi Dompé")).isTrue();
    assertThat(Folded.sameName("Kofi Dompé", "Ama Dompé Serwaa")).isFalse();
  }

  @Test
  void halfOfAllWordsMustBeCommon() {
    assertThat(Folded.sameName("Ali Reza Moradi", "Ali Moradi Khan")).isTrue();
    assertThat(Folded.sameName("Ali Moradi", "Ali Khan")).isFalse();
    assertThat(Folded.sameName("", "Ali")).isFalse();
  }

  @Test
  void placesOverlapByWholeWords() {
    assertThat(Folded.overlap("Up Park Camp, Kingston", "Kingston")).isTrue();
    assertThat(Folded.overlap("ministre de la Défense", "ministre de la défense")).isTrue();
    assertThat(Folded.overlap("Oran", "Orange")).isFalse();
  }
}
