package org.entente.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words are shown in their paragraph. */
class SettingTest {
  private static final String TEXT = "First line.\nBefore it, the words, after it.\nLast line.";

  @Test
  void theParagraphIsAroundTheWords() {
    int first = TEXT.indexOf("the words");
    assertThat(Setting.in(TEXT, first, first + 9))
        .isEqualTo(new Setting("Before it, ", "the words", ", after it."));
    assertThat(Setting.in(TEXT, 0, 5)).isEqualTo(new Setting("", "First", " line."));
    assertThat(Setting.in(TEXT, TEXT.length() - 5, TEXT.length()))
        .isEqualTo(new Setting("Last ", "line.", ""));
    assertThat(Setting.in(TEXT, 0, 11)).isEqualTo(new Setting("", "First line.", ""));
    assertThat(Setting.in(TEXT, 6, 18))
        .isEqualTo(new Setting("First ", "line.\nBefore", " it, the words, after it."));
  }

  @Test
  void aLongParagraphIsCutAtSpaces() {
    String text = "word ".repeat(2000) + "here" + " word".repeat(2000);
    Setting setting = Setting.in(text, 10_000, 10_004);
    assertThat(setting.words()).isEqualTo("here");
    assertThat(setting.before()).startsWith("… word ").hasSizeLessThan(1510);
    assertThat(setting.after()).endsWith(" word …").hasSizeLessThan(1510);
    String solid = "x".repeat(10_000);
    assertThat(Setting.in(solid, 5000, 5001)).isEqualTo(new Setting("… ", "x", " …"));
  }
}
