package org.entente.record.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which word is the surname, and the block that all its spellings share. */
class SurnameTest {
  @ParameterizedTest
  @CsvSource({
    "Ruslan Zhaksylykov, KAZ, zhaksylykov",
    "Zhaksylykov Ruslan, KAZ, zhaksylykov",
    "Ruslan Fatikhovich Zhaksylykov, KAZ, zhaksylykov",
    "KANZAKI Haruto, JPN, kanzaki",
    "Haruto Kanzaki, JPN, kanzaki",
    "Kim Tae-yong, KOR, kim",
    "Khalid bin Mohammed al-Attiyah, QAT, attiyah",
    "Khalid ben Salmane, SAU, khalid",
    "Diallo, GIN, diallo"
  })
  void tellsTheSurname(String name, String state, String surname) {
    Surname found = Surname.of(name, state);
    assertThat(found.key().words().get(found.index())).isEqualTo(surname);
  }

  @ParameterizedTest
  @CsvSource({
    "Jaqsylyqov, Zhaksylykov",
    "Zhaksylykov, Жаксылыков",
    "Tokayev, Tokaïev",
    "Qadhafi, Gaddafi",
    "Kharazi, Kharrazi",
    "Ouattara, Wattara",
    "Tchiani, Chiani",
    "Hadad, Haddad",
    "Choïgou, Shoigu"
  })
  void spellingsShareABlock(String one, String other) {
    assertThat(Surname.of(other, "").block()).isEqualTo(Surname.of(one, "").block());
  }
}
