package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FurnitureTest {

  private static final String STORY =
      "La ministre de la Défense a reçu mardi son homologue, en visite pour deux jours, et les deux"
          + " responsables ont signé un protocole sur la formation des équipages de vedettes.";
  private static final String REPORT =
      "The two defence ministers met on Tuesday in the capital and signed a protocol on the training"
          + " of patrol boat crews, which had been under discussion since the spring.";

  private static List<String> marked(String text) {
    return Furniture.in(text).ranges().stream()
        .map(range -> text.substring(range.start(), range.end()))
        .toList();
  }

  @Test
  void marksWhatStandsAroundAFrenchStory() {
    String text =
        String.join(
            "\n",
            "Accueil > Monde > Défense",
            "Un protocole pour les vedettes",
            "Lucie Ferrand-Diallo",
            "Par Lucie Ferrand-Diallo | Publié le 3 mai 2024 à 9h05",
            STORY,
            "À lire aussi : Le port aura son école",
            "Une école déjà prête",
            STORY,
            "",
            "Lucie Ferrand Diallo",
            "Journaliste, elle suit les questions maritimes.",
            "Tags : marine, formation",
            "3 commentaires",
            "Marin12 : Il était temps ! " + STORY,
            "Laisser un commentaire");
    assertThat(marked(text))
        .containsExactly(
            "Accueil > Monde > Défense",
            "Lucie Ferrand-Diallo",
            "Par Lucie Ferrand-Diallo | Publié le 3 mai 2024 à 9h05",
            "À lire aussi : Le port aura son école",
            "Une école déjà prête",
            "Lucie Ferrand Diallo",
            "Journaliste, elle suit les questions maritimes.",
            "Tags : marine, formation",
            "3 commentaires",
            "Marin12 : Il était temps ! " + STORY,
            "Laisser un commentaire");
  }

  @Test
  void marksWhatStandsAroundAnEnglishStory() {
    String text =
        String.join(
            "\n\n",
            "Home > World",
            "Protocol signed on patrol boats",
            "By Ruth Amankwah",
            "Published 3 May 2024, 09:05",
            REPORT,
            "Read more: The harbour gets its school",
            REPORT,
            "Ruth Amankwah covers the coast for the Harbour Herald.",
            "(Reporting by R. Amankwah; editing by P. Lund)",
            "Related stories\n- Fishing licences go up\n- New lighthouse lit",
            "We and our 212 partners store information on your device. Accept all cookies?",
            "© Harbour Herald. All rights reserved.",
            "Leave a reply");
    assertThat(marked(text))
        .containsExactly(
            "Home > World",
            "By Ruth Amankwah",
            "Published 3 May 2024, 09:05",
            "Read more: The harbour gets its school",
            "Ruth Amankwah covers the coast for the Harbour Herald.",
            "(Reporting by R. Amankwah; editing by P. Lund)",
            "Related stories",
            "- Fishing licences go up",
            "- New lighthouse lit",
            "We and our 212 partners store information on your device. Accept all cookies?",
            "© Harbour Herald. All rights reserved.",
            "Leave a reply");
  }

  @Test
  void leavesTheStoryAlone() {
    assertThat(
            marked(
                String.join(
                    "\n",
                    "Par deux fois, la ministre a refusé de répondre à la question des députés.",
                    STORY,
                    "Publié au Journal officiel, le décret entre en vigueur dimanche.",
                    "Les commentaires du ministre ont été reçus avec froideur à l'ambassade.",
                    "Share prices of the shipyard rose on the news, which surprised the analysts.",
                    "Related talks on a visiting forces agreement are to resume in the autumn.",
                    "Read by the speaker, the declaration commits both navies to joint patrols.",
                    "Le porte-parole est historien de formation ; il dit : « Nous signerons en mai. »",
                    "Les deux pays appartiennent à la même alliance (OTAN).")))
        .isEmpty();
  }

  @Test
  void marksLinksInsideRunTogetherText() {
    String text =
        STORY
            + " A lire aussi : Le port aura bientôt son école Les équipages seront formés à terre. "
            + STORY
            + " Lire aussi : "
            + STORY
            + " A regarder :";
    assertThat(marked(text))
        .containsExactly(
            "A lire aussi : Le port aura bientôt son école", "Lire aussi :", "A regarder :");
  }

  @Test
  void commentsBeforeTheStoryDoNotEndIt() {
    assertThat(marked("Un titre\n12 commentaires\n" + STORY)).containsExactly("12 commentaires");
  }

  @Test
  void goldEvidenceIsNeverFurniture() throws IOException {
    Path gold = Shared.path("gold");
    ObjectMapper mapper = new ObjectMapper();
    List<String> lost = new ArrayList<>();
    try (Stream<Path> codings = Files.list(gold.resolve("codings"))) {
      for (Path coding : codings.sorted().toList()) {
        String text =
            mapper
                .readTree(gold.resolve("articles").resolve(coding.getFileName()).toFile())
                .get("text")
                .asText();
        Furniture furniture = Furniture.in(text);
        for (JsonNode evidence : mapper.readTree(coding.toFile()).findValues("evidence")) {
          Iterable<JsonNode> all = evidence.isArray() ? evidence : List.of(evidence);
          for (JsonNode exact : all) {
            int at = text.indexOf(exact.asText());
            if (at >= 0 && furniture.touches(at, at + exact.asText().length())) {
              lost.add(coding.getFileName() + ": " + exact.asText());
            }
          }
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void randomTextNeverThrowsAndRangesAreInside() {
    Random random = new Random(7);
    String[] bits = {
      "Par ",
      "By ",
      "Lire aussi :",
      "Read more",
      "3 commentaires",
      "\n",
      "\r\n",
      "\n\n",
      " ",
      ":",
      "Tags: ",
      "©",
      "Jean Dupont",
      "é",
      "\ud83d\ude00",
      "\ud83d",
      "\u00a0",
      "> ",
      STORY,
      "(AB)",
      "— ",
      ".",
      "Le ",
      "l'",
      "\t",
      "\u0000"
    };
    for (int run = 0; run < 1000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(bits[random.nextInt(bits.length)]);
      }
      int end = 0;
      for (Furniture.Range range : Furniture.in(text.toString()).ranges()) {
        assertThat(range.start()).isGreaterThanOrEqualTo(end);
        assertThat(range.end()).isGreaterThan(range.start()).isLessThanOrEqualTo(text.length());
        end = range.end();
      }
      LanguageIdentifier.identify(text.toString());
    }
  }
}
