package org.entente.coder.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

class LatinLettersTest {
  @Test
  void agreesWithTheTransliteratorOnEveryLetterItKnows() {
    Transliterator all = Transliterator.getInstance("Any-Latin; Latin-ASCII; [:^ASCII:] Remove");
    int known = 0;
    for (char c = 0xC0; c < 0x250; c++) {
      String letter = String.valueOf(c);
      if (Character.isLetter(c) && LatinLetters.ascii(letter).isPresent()) {
        known++;
        assertThat(LatinLetters.ascii(letter)).as(letter).contains(all.transliterate(letter));
      }
    }
    assertThat(known).isGreaterThan(200);
  }

  @Test
  void leavesOtherScriptsToTheTransliterator() {
    assertThat(LatinLetters.ascii("Łukasz Öztürk")).contains("Lukasz Ozturk");
    assertThat(LatinLetters.ascii("Жаксылыков")).isEmpty();
  }
}
