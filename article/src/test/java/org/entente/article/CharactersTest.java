package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  private static final String FRENCH =
      "L'amiral a été reçu à Nouméa où les deux marines ont évoqué l'échange de leurs élèves.\r\n";
  private static final String TYPOGRAPHIC =
      "« L’œuvre » des deux états-majors a coûté 3 € — à peine.";

  private static String decode(byte[] bytes) throws RefusedException {
    return Characters.decode(bytes, Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "ISO-8859-15"})
  void findsTheCharacterSet(String name) throws RefusedException {
    assertThat(decode(FRENCH.getBytes(Charset.forName(name)))).isEqualTo(FRENCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void obeysAndDropsTheByteOrderMark(String name) throws RefusedException {
    assertThat(decode(("\uFEFF" + FRENCH).getBytes(Charset.forName(name)))).isEqualTo(FRENCH);
  }

  @Test
  void tellsWindowsFromLatin1() throws RefusedException {
    String text = FRENCH + TYPOGRAPHIC;
    assertThat(decode(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
  }

  @Test
  void readsOtherCharacterSetsSoThatTheLanguageCanBeTold() throws RefusedException {
    String russian =
        "Министры обороны двух стран подписали соглашение о сотрудничестве, сообщила пресс-служба."
            + " Документ вступит в силу после ратификации парламентами обеих стран.";
    assertThat(decode(russian.getBytes(Charset.forName("windows-1251")))).isEqualTo(russian);
  }

  @Test
  void theForcedCharacterSetWinsAndMustFit() throws RefusedException {
    byte[] latin = "d\u00e9j\u00e0".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Characters.decode(latin, Optional.of(StandardCharsets.ISO_8859_1), Optional.empty()))
        .isEqualTo("d\u00e9j\u00e0");
    assertThatThrownBy(
            () -> Characters.decode(latin, Optional.of(StandardCharsets.UTF_8), Optional.empty()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).hasToString("not valid UTF-8 at byte 1"));
  }

  @Test
  void aDeclaredCharacterSetIsUsedWhenTheBytesAreNotUtf8() throws RefusedException {
    byte[] bytes = "š a ž".getBytes(Charset.forName("ISO-8859-2"));
    assertThat(
            Characters.decode(bytes, Optional.empty(), Optional.of(Charset.forName("ISO-8859-2"))))
        .isEqualTo("š a ž");
  }

  @Test
  void everyCutOfUtf8IsSeen() {
    byte[] whole = (FRENCH + TYPOGRAPHIC).getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length < whole.length; length++) {
      ByteArrayOutputStream cut = new ByteArrayOutputStream();
      cut.write(whole, 0, length);
      boolean inside = (whole[length] & 0xC0) == 0x80;
      Utf8 utf8 = Utf8.check(cut.toByteArray());
      assertThat(utf8.valid()).isEqualTo(!inside);
      assertThat(utf8.cutOff()).isEqualTo(inside);
    }
  }
}
