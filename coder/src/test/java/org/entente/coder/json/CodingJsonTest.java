package org.entente.coder.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.coder.Act;
import org.entente.coder.ActKind;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Coding;
import org.entente.coder.Contradiction;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.NamedMention;
import org.entente.coder.Person;
import org.entente.coder.Place;
import org.entente.coder.Plover;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.coder.Time;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodingJsonTest {
  private static final String TEXT =
      "Le ministre qatari Nasser Al Thawadi a signé « l’accord » à Doha, puis a visité Astana.";
  private static final Evidence SIGNING = passage("a signé « l’accord » à Doha");
  private static final Article ARTICLE =
      new Article(
          "q1",
          Optional.of("https://example.org/q1"),
          Optional.of("Doha signe"),
          Optional.empty(),
          Optional.of(LocalDate.of(2023, 12, 14)),
          "fr",
          TEXT);
  private static final Coding CODING =
      new Coding(
          ARTICLE,
          List.of(
              new Agreement(
                  "a1",
                  List.of("KAZ", "QAT"),
                  AgreementForm.LETTER_OF_INTENT,
                  AgreementKind.FRAMEWORK,
                  Optional.of("l’accord"),
                  List.of(Domain.POLICE, Domain.CYBER),
                  Status.SIGNED,
                  List.of(
                      new Stage(
                          Status.SIGNED,
                          Optional.of("2023-12-12"),
                          Optional.of(new Place("Doha", Optional.of("QAT"))),
                          List.of("Nasser Al Thawadi"),
                          Plover.of(Status.SIGNED),
                          Optional.empty(),
                          0.87,
                          "sign",
                          List.of(SIGNING))))),
          List.of(
              new Act(
                  "e1",
                  ActKind.VISIT,
                  List.of("QAT"),
                  List.of("KAZ"),
                  List.of("Nasser Al Thawadi"),
                  Optional.empty(),
                  Optional.of(new Place("Astana", Optional.empty())),
                  Time.PAST,
                  List.of(),
                  Optional.of("Doha"),
                  Plover.of(ActKind.VISIT, Time.PAST, false),
                  0.5,
                  "visit",
                  List.of(passage("a visité Astana")))),
          List.of(
              new Person(
                  "Nasser Al Thawadi",
                  List.of("N. al-Thawadi"),
                  Optional.of("QAT"),
                  List.of("ministre"),
                  List.of(passage("Le ministre qatari Nasser Al Thawadi")))),
          List.of(
              new Contradiction(
                  "place",
                  List.of(
                      new Contradiction.Value("Doha", List.of(passage("Doha"))),
                      new Contradiction.Value("Astana", List.of(passage("Astana")))))),
          List.of(mention("state", "QAT", "qatari")));

  private static Evidence passage(String words) {
    int start = TEXT.indexOf(words);
    return new Evidence(start, start + words.length(), words);
  }

  private static NamedMention mention(String type, String value, String words) {
    Evidence passage = passage(words);
    return new NamedMention(type, value, passage.start(), passage.end(), words);
  }

  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "tr"})
  void writesTheContractInEveryLocale(String language) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(language));

    assertThat(write(true, CODING, Coding.empty(ARTICLE))).isEqualTo(resource("codings.jsonl"));
  }

  @Test
  void writesMentionsOnlyOnRequest() throws IOException {
    assertThat(write(false, CODING)).doesNotContain("mentions").endsWith("]}\n");
  }

  @Test
  void roundsConfidences() throws IOException {
    Stage stage = CODING.agreements().get(0).stages().get(0);
    assertThat(write(false, withConfidence(stage, 0.8749999))).contains("\"confidence\":0.87,");
    assertThat(write(false, withConfidence(stage, 1))).contains("\"confidence\":1.0,");
  }

  @Test
  void writesHalfASurrogatePairAsAQuestionMark() throws IOException {
    Article broken =
        new Article(
            "b",
            Optional.empty(),
            Optional.of("half \ud83d of a pair, \ud83d\ude00"),
            Optional.empty(),
            Optional.empty(),
            "en",
            "");

    assertThat(write(false, Coding.empty(broken))).contains("\"half ? of a pair, \ud83d\ude00\"");
  }

  private static Coding withConfidence(Stage stage, double confidence) {
    Stage other =
        new Stage(
            stage.status(),
            stage.date(),
            stage.place(),
            stage.signatories(),
            stage.plover(),
            stage.attributedTo(),
            confidence,
            stage.rule(),
            stage.evidence());
    Agreement agreement = CODING.agreements().get(0);
    return new Coding(
        ARTICLE,
        List.of(
            new Agreement(
                "a1",
                agreement.parties(),
                agreement.form(),
                agreement.kind(),
                agreement.title(),
                agreement.domains(),
                agreement.current(),
                List.of(other))),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void readsWhatItWrote() throws IOException {
    assertThat(new CodingReader().read(write(true, CODING), TEXT)).isEqualTo(CODING);
  }

  @Test
  void readsWithoutTheText() throws IOException {
    Coding read = new CodingReader().read(write(false, CODING), "");

    assertThat(read.article().text()).isEmpty();
    assertThat(read.agreements()).isEqualTo(CODING.agreements());
    assertThat(read.mentions()).isEmpty();
  }

  @Test
  void refusesWhatIsNoCodingOfTheText() throws IOException {
    CodingReader reader = new CodingReader();
    String line = write(false, CODING);

    assertThatThrownBy(() -> reader.read(line, TEXT + " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another text");
    assertThatThrownBy(() -> reader.read(line, TEXT.replace("signé", "paraph")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> reader.read(line, TEXT.replace("visité", "quitté")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a visité Astana");
    assertThatThrownBy(() -> reader.read("{\"id\": 1}", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"article\" is missing");
    assertThatThrownBy(() -> reader.read("{", "")).isInstanceOf(IllegalArgumentException.class);
  }

  private static String write(boolean mentions, Coding... codings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CodingWriter writer = new CodingWriter(bytes, mentions)) {
      for (Coding coding : codings) {
        writer.write(coding);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = CodingJsonTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
