package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-12-14|Par Jean Perrin Publié le 14 décembre 2023 à 15h13",
        "2024-05-01|Mis en ligne le mercredi 1er mai 2024",
        "2024-05-03|Publié le : 03/05/2024 - 09:05",
        "2022-05-19|Par J.-M. H. - Publié le 19 mai 2022 à 17h42 - Mis à jour le 20 mai 2022",
        "2023-12-14|Published 14 December 2023",
        "2023-12-14|Published: Dec. 14, 2023 at 5:02 pm",
        "2023-12-14|First published on Thursday 14 December 2023",
        "2023-12-14|Posted by admin on December 14th, 2023",
        "2023-12-14|14 décembre 2023",
        "2023-12-14|Thu, 14 Dec 2023 10:00",
        "2024-11-06|ANKARA, 6 nov. 2024 (ATM) - La Turquie et le Sénégal ont signé un accord.",
        "2025-10-23|Lomé, le 23 octobre 2025 — Réunis mercredi en plénière, les députés ont voté.",
        "2021-04-01|Berne, 01.04.2021 - Le nouvel accord entre en vigueur.",
        "2023-12-15|Mis à jour le 15 décembre 2023"
      })
  void reads(LocalDate day, String line) {
    assertThat(PublicationDate.shown(List.of("Un titre", line))).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le 12 décembre 2023, le Qatar et le Kazakhstan ont signé un accord.",
        "Les deux pays avaient signé un premier accord le 3 mai 2019 à Doha.",
        "On 7 May 2020, both sides agreed to meet.",
        "Published 03/05/2024",
        "Publié le 31 février 2024"
      })
  void leavesAlone(String line) {
    assertThat(PublicationDate.shown(List.of("Un titre", line))).isEqualTo(Optional.empty());
  }
}
