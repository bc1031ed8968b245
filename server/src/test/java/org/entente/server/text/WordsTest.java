package org.entente.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Status;
import org.entente.record.merge.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final ResourceBundle.Control PLAIN =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("org.entente.server.text.messages", locale, PLAIN);
  }

  @Test
  void datesWithoutAYearAndValuesOfDatesAreWords() {
    assertThat(Words.FRENCH.date("XXXX-03-14")).isEqualTo("14 mars d’une année inconnue");
    assertThat(Words.ENGLISH.when("XXXX-03")).isEqualTo("in March of an unknown year");
    assertThat(Words.ENGLISH.date("XXXX")).isEqualTo("date unknown");
    assertThat(Words.FRENCH.date("../2023-12-25")).isEqualTo("avant le 25 décembre 2023");
    assertThat(Words.FRENCH.value("date of signature of KAZ-QAT accord", "2025-10-12/2025-10-13"))
        .isEqualTo(Words.FRENCH.date("2025-10-12/2025-10-13"));
    assertThat(Words.FRENCH.when("2024-21")).isEqualTo("au printemps 2024");
    assertThat(Words.FRENCH.when("2024-22")).isEqualTo("à l’été 2024");
    assertThat(Words.ENGLISH.decimal(-0.034, 3)).isEqualTo("\u22120.034");
    assertThat(Words.ENGLISH.value("signed.date", "2023")).isEqualTo("2023");
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(new TreeSet<>(bundle(Locale.FRENCH).keySet()))
        .isEqualTo(new TreeSet<>(bundle(Locale.ROOT).keySet()));
  }

  @Test
  void frenchHasItsSpaces() {
    for (String key : bundle(Locale.FRENCH).keySet()) {
      if (key.equals("date.first")) {
        continue; // a pattern
      }
      String sentence = Words.FRENCH.say(key);
      assertThat(sentence).as(key).doesNotContainPattern("[^\u00a0\u202f]»|«[^\u00a0]");
      assertThat(sentence).as(key).doesNotContainPattern("[ \\p{L}\\d)}»][;!?]( |$)");
      assertThat(sentence).as(key).doesNotContainPattern("[ \\p{L}\\d)}»]:( |$)");
      assertThat(sentence).as(key).doesNotContain("'").doesNotContain("...");
    }
    assertThat(Words.FRENCH.number(1_234_567)).isEqualTo("1\u202f234\u202f567");
    assertThat(Words.FRENCH.percent(0.826)).isEqualTo("83\u202f%");
    assertThat(Words.FRENCH.quote("un mot")).isEqualTo("«\u00a0un mot\u00a0»");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyCodeHasItsWord(String language) {
    Words words = Words.in(language);
    for (Status status : Status.values()) {
      assertThat(words.word("status", status.code())).isNotBlank();
    }
    for (AgreementKind kind : AgreementKind.values()) {
      assertThat(words.word("kind", kind.code())).isNotBlank();
    }
    for (AgreementForm form : AgreementForm.values()) {
      assertThat(words.word("form", form.code())).isNotBlank();
    }
    for (ActKind kind : ActKind.values()) {
      assertThat(words.word("act", kind.code())).isNotBlank();
    }
    for (Domain domain : Domain.values()) {
      assertThat(words.word("domain", domain.code())).isNotBlank();
    }
    for (Reason.Code reason : Reason.Code.values()) {
      assertThat(words.word("why", reason.code())).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-12-12 | le 12 décembre 2023 | on 12 December 2023",
        "2023-12-01 | le 1er décembre 2023 | on 1 December 2023",
        "2023-12 | en décembre 2023 | in December 2023",
        "2023 | en 2023 | in 2023",
        "2023~ | vers 2023 | about 2023",
        "nonsense | nonsense | nonsense"
      })
  void datesAreInWords(String edtf, String french, String english) {
    assertThat(Words.FRENCH.when(edtf)).isEqualTo(french);
    assertThat(Words.ENGLISH.when(edtf)).isEqualTo(english);
  }

  @Test
  void wordsOfSourcesFitALine() {
    assertThat(Plain.line(" a\n\tb\u0000\u202ec ")).isEqualTo("a b c");
    assertThat(Plain.line("x".repeat(1_000_000))).hasSizeLessThan(310).endsWith("…");
    assertThat(Plain.line("x".repeat(299) + "😀😀")).isEqualTo("x".repeat(299) + "…");
  }

  @Test
  void saysWhatAReportContradictsItselfAbout() {
    assertThat(Words.FRENCH.about("date of signature of the ETH-MAR accord de défense"))
        .isEqualTo("date de la signature (Éthiopie, Maroc, accord de défense)");
    assertThat(Words.FRENCH.about("state of Jean Test"))
        .isEqualTo("État pour lequel agit Jean Test");
    assertThat(Words.ENGLISH.about("place of signature of the GUY-JAM agreement"))
        .isEqualTo("place of signature (Guyana, Jamaica, agreement)");
    assertThat(Words.ENGLISH.about("something else")).isEqualTo("something else");
  }
}
