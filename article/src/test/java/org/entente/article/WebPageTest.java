package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {

  private static final String FRENCH =
      String.join(
          "\n\n",
          "La ministre de la Défense, Aïssata Kéita-Roumain, a signé mardi à Dakar, avec son homologue"
              + " capverdien, un protocole sur la surveillance des eaux que partagent les deux pays.",
          "Le texte prévoit des patrouilles communes dès l'automne, ainsi que l'échange de jeunes"
              + " officiers. « Nous voisins de mer, nous serons voisins de quart », a dit la ministre.",
          "Un premier accord, conclu en 2019, n'avait jamais été appliqué faute de vedettes.");

  private static Draft page(String name) throws IOException, RefusedException {
    try (InputStream in =
        Objects.requireNonNull(WebPageTest.class.getResourceAsStream("pages/" + name))) {
      return WebPage.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr-jsonld.html", "fr-visible.html", "fr-wordpress.html"})
  void readsFrenchPages(String name) throws IOException, RefusedException {
    Draft draft = page(name);
    assertThat(draft.text()).isEqualTo(FRENCH);
    assertThat(draft.title()).contains("Un protocole pour les eaux communes");
    assertThat(draft.published()).contains(LocalDate.of(2024, 5, 14));
    assertThat(draft.language()).contains("fr");
    if (!name.equals("fr-visible.html")) {
      assertThat(draft.publisher()).contains("Le Courrier du Cap");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-time.html", "en-jsonld-array.html"})
  void readsEnglishPages(String name) throws IOException, RefusedException {
    Draft draft = page(name);
    assertThat(draft.text())
        .startsWith("The defence ministers of the two island states")
        .contains("\n\nThe memorandum provides for a shared picture")
        .endsWith("A follow-up meeting is planned for March, officials from both sides said.")
        .doesNotContain("Mere")
        .doesNotContain("recount")
        .doesNotContain("inbox");
    assertThat(draft.title()).contains("Radar pact signed in Suva");
    assertThat(draft.published()).contains(LocalDate.of(2024, 3, 7));
    assertThat(draft.publisher()).contains("The Lagoon Post");
    assertThat(draft.language()).contains("en");
  }

  @Test
  void readsPagesHoweverDeep() throws RefusedException {
    String deep = "<div>".repeat(10_000) + "<p>" + FRENCH + "</p>" + "</div>".repeat(10_000);
    assertThat(WebPage.read("<html><body>" + deep).text()).isEqualTo(FRENCH.replace("\n\n", " "));
    String inline = "<b><i>".repeat(5_000) + FRENCH;
    assertThat(WebPage.read(inline).text()).isEqualTo(FRENCH.replace("\n\n", " "));
  }

  @Test
  void readsTheDeclaredCharacterSet() {
    assertThat(
            WebPage.declaredCharset(
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-15\">"
                    .getBytes(StandardCharsets.US_ASCII)))
        .map(c -> c.name())
        .contains("ISO-8859-15");
  }
}
