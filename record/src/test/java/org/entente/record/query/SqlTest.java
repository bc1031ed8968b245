package org.entente.record.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.query.Sql.SqlRefusedException;
import org.entente.record.query.Sql.SqlRefusedException.Reason;
import org.entente.record.store.RecordFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTest {
  private static Path file = Path.of("");

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    file = Reports.record(folder).file();
  }

  @Test
  void answers() {
    assertThat(
            ask(
                "-- which years\nselect other, year, agreements from dyad_year"
                    + " where one = 'KAZ' and agreements > 0"))
        .containsExactly("[other, year, agreements]", "[QAT, 2023, 1]");
    assertThat(ask("select actor, acts from state_year where actor = 'AZE'"))
        .containsExactly("[actor, acts]", "[AZE, 1]");
    assertThat(ask("select count(*) as n from article where language = 'en'"))
        .containsExactly("[n]", "[1]");
    assertThat(ask("select distinct article from passage order by 1")).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from source",
        "pragma user_version = 9",
        "attach '/x.db' as x",
        "vacuum into '/x.db'",
        "",
        "/* select */ drop table source"
      })
  void takesOnlyQueries(String sql) {
    assertRefused(sql, Reason.NOT_A_QUERY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with x as (select 1) delete from source",
        "with x as (select 1) insert into stale select 'a', 'b'",
        "select load_extension('x')",
        "select * from nothing",
        "select"
      })
  void cannotChangeAnything(String sql) {
    assertRefused(sql, Reason.WRONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"select 1;", "select ';a'", "select 1 -- one; two", "select 1; -- end"})
  void takesSemicolonsThatEndNothing(String sql) {
    ask(sql);
  }

  @Test
  void doesNotGoOnAfterTheFirstStatement() throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertRefused("select 1; delete from source", Reason.WRONG);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void stopsWhatTakesTooLong() {
    assertThatExceptionOfType(SqlRefusedException.class)
        .isThrownBy(
            () ->
                ask(
                    "with recursive c(x) as (select 1 union all select x + 1 from c)"
                        + " select count(*) from c",
                    Duration.ofMillis(200)))
        .matches(e -> e.reason() == Reason.TOO_LONG);
  }

  private static void assertRefused(String sql, Reason reason) {
    assertThatExceptionOfType(SqlRefusedException.class)
        .isThrownBy(() -> ask(sql))
        .matches(e -> e.reason() == reason);
  }

  private static List<String> ask(String sql) {
    return ask(sql, Duration.ofSeconds(30));
  }

  private static List<String> ask(String sql, Duration most) {
    List<String> answer = new ArrayList<>();
    Sql.run(
        RecordFile.openToRead(file),
        sql,
        most,
        new Sql.Answer() {
          @Override
          public void columns(List<String> names) {
            answer.add(names.toString());
          }

          @Override
          public void row(List<@Nullable Object> values) {
            answer.add(values.toString());
          }
        });
    return answer;
  }
}
