package org.entente.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.coder.Status;
import org.entente.record.query.Activity.Field;
import org.entente.record.query.KnownPerson;
import org.entente.record.query.KnownPerson.Role;
import org.entente.record.query.Ties.Tie;
import org.entente.record.query.Timeline;
import org.entente.server.text.Words;
import org.junit.jupiter.api.Test;

/** Pictures, as they are written. */
class PicturesTest {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);
  private static final Pattern LAND =
      Pattern.compile("<path class=\"land[^>]*>(<title>.*?</path>|</path>|)");
  private static final Timeline TIMELINE =
      new Timeline(
          List.of(
              new Timeline.StageCount(2019, Status.NEGOTIATING, 1),
              new Timeline.StageCount(2020, Status.SIGNED, 3),
              new Timeline.StageCount(2020, Status.RATIFIED, 1),
              new Timeline.StageCount(2023, Status.TERMINATED, 2)),
          List.of(new Timeline.ActCount(2020, 2), new Timeline.ActCount(2022, 5)));

  @Test
  void yearsAreDrawn() throws IOException {
    assertThat(
            written(
                "picture/years.jte",
                Map.of("words", Words.ENGLISH, "years", Years.of(TIMELINE), "title", "Years")))
        .isEqualTo(golden("years.html"));
  }

  @Test
  void nothingIsDrawnOfNoYears() {
    String none =
        written(
            "picture/years.jte",
            Map.of(
                "words",
                Words.ENGLISH,
                "years",
                Years.of(new Timeline(List.of(), List.of())),
                "title",
                "Years"));
    assertThat(none).doesNotContain("<svg").contains("Nothing has a date");
  }

  @Test
  void columnsOfAYearAddUp() {
    Years years = Years.of(TIMELINE);
    assertThat(years.columns())
        .extracting(Years.Column::year)
        .containsExactly(2019, 2020, 2021, 2022, 2023);
    int middle = years.lines().stream().filter(line -> line.n() == 0).findFirst().orElseThrow().y();
    Years.Column full = years.columns().get(1);
    assertThat(full.parts().get(0).y() + full.parts().get(0).height()).isEqualTo(middle);
    assertThat(full.parts().get(1).y() + full.parts().get(1).height())
        .isEqualTo(full.parts().get(0).y());
    assertThat(years.columns().get(3).parts()).isEmpty();
    assertThat(years.columns().get(3).below()).isPositive();
  }

  @Test
  void partnersByDomainAreDrawn() throws IOException {
    Matrix matrix =
        Matrix.of(
            List.of(
                new Field("cyber", "QAT", 1, 0),
                new Field("exercises", "QAT", 2, 7),
                new Field("exercises", "TUR", 0, 4)));
    assertThat(
            written(
                "picture/matrix.jte",
                Map.of("words", Words.FRENCH, "matrix", matrix, "code", "KAZ")))
        .isEqualTo(golden("matrix.html"));
    assertThat(matrix.n("TUR", "cyber")).isZero();
    assertThat(matrix.n("QAT", "exercises")).isEqualTo(9);
  }

  @Test
  void rolesAreDrawnOverTime() throws IOException {
    KnownPerson person =
        person(
            "Rouslan <b>Jaxylykov",
            new Role("ministre", Optional.of("2022-03-01"), Optional.of("2024-06-30"), 3),
            new Role("général", Optional.of("2021-05-02"), Optional.empty(), 1),
            new Role("inconnu", Optional.empty(), Optional.empty(), 1));
    Spans spans = Spans.of(List.of(person), 10);
    assertThat(spans.lines())
        .extracting(line -> line.role().title())
        .containsExactly("général", "ministre");
    assertThat(
            written(
                "picture/spans.jte",
                Map.of("words", Words.FRENCH, "spans", spans, "title", "Fonctions", "named", true)))
        .isEqualTo(golden("spans.html"));
  }

  @Test
  void oneDayIsNoTime() {
    KnownPerson person =
        person("A", new Role("x", Optional.of("2022-03-01"), Optional.of("2022-03-01"), 1));
    assertThat(Spans.of(List.of(person), 10).lines()).isEmpty();
    assertThat(Spans.of(List.of(person("B")), 10).lines()).isEmpty();
  }

  @Test
  void tiesAreDrawnOnTheMap() throws IOException {
    WorldMap map =
        WorldMap.of(
            List.of(
                new Tie("FRA", "QAT", 9),
                new Tie("BHR", "FRA", 3),
                new Tie("NZL", "USA", 1),
                new Tie("FRA", "NATO", 20)),
            Optional.empty());
    String svg =
        written(
            "picture/worldmap.jte",
            Map.of(
                "words",
                Words.FRENCH,
                "map",
                map,
                "title",
                "Carte",
                "described",
                "D",
                "large",
                true));
    assertThat(LAND.matcher(svg).replaceAll("").replaceAll("\n+", "\n"))
        .isEqualTo(golden("worldmap.svg"));
    assertThat(map.lands()).hasSizeGreaterThan(160);
    assertThat(svg.length()).isLessThan(90_000);
    assertThat(land(map, "FRA").level()).isGreaterThan(land(map, "NZL").level());
    assertThat(land(map, "DEU").level()).isZero();
    assertThat(map.dots()).extracting(WorldMap.Dot::code).containsExactly("BHR");
  }

  @Test
  void aMapOfOneShowsWhereItsPartnersAre() {
    WorldMap map =
        WorldMap.of(
            List.of(new Tie("KAZ", "KGZ", 2), new Tie("KAZ", "TUR", 1)), Optional.of("KAZ"));
    assertThat(land(map, "KAZ").centre()).isTrue();
    assertThat(map.frame().width()).isLessThan(800);
    assertThat(WorldMap.of(List.of(), Optional.of("NATO")).frame().width()).isEqualTo(1600);
  }

  private static WorldMap.Land land(WorldMap map, String code) {
    return map.lands().stream().filter(land -> land.code().equals(code)).findFirst().orElseThrow();
  }

  private static KnownPerson person(String name, Role... roles) {
    return new KnownPerson(
        "p1", name, List.of(), Optional.of("KAZ"), List.of(roles), 1, Optional.empty(), List.of());
  }

  private static String written(String template, Map<String, Object> values) {
    StringOutput output = new StringOutput();
    TEMPLATES.render(template, values, output);
    return output.toString().replaceAll("\n+", "\n");
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = PicturesTest.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
