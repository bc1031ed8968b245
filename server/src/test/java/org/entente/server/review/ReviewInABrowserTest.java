package org.entente.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.record.decision.Action;
import org.entente.record.decision.DecisionTable;
import org.entente.record.store.RecordFile;
import org.entente.server.Chromium;
import org.entente.server.Dispatches;
import org.entente.server.PageChecks;
import org.entente.server.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The review as a person uses it. Screenshots are left in {@code target/screenshots}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewInABrowserTest {
  private static final int DESKTOP = 1280;
  private static final int PHONE = 390;

  private final List<String> scriptErrors = new CopyOnWriteArrayList<>();
  private Optional<Chromium> chromium = Optional.empty();
  private Optional<Served> served = Optional.empty();
  private Optional<RecordFile> record = Optional.empty();

  @BeforeAll
  void start() {
    chromium = Optional.of(Chromium.start());
  }

  @BeforeEach
  void serve(@TempDir Path folder) throws IOException {
    Path file = Dispatches.record(folder);
    record = Optional.of(RecordFile.open(file));
    served = Optional.of(new Served(file));
  }

  @AfterEach
  void end() {
    served.ifPresent(Served::close);
    assertThat(served.map(Served::faults).orElse(List.of())).isEmpty();
    assertThat(scriptErrors).isEmpty();
  }

  @AfterAll
  void stop() {
    chromium.ifPresent(Chromium::close);
  }

  @Test
  void tenFactsByKeyboardAloneUndoneAndRedone() {
    try (BrowserContext visitor = visitor(DESKTOP, "en", ColorScheme.LIGHT)) {
      Page page = begin(visitor, "Anna");
      check(page, "review-desktop");
      List<String> seen = new ArrayList<>();
      int presses = 0;
      for (int i = 0; i < 10; i++) {
        seen.add(shown(page));
        page.keyboard().press(i == 3 ? "r" : "a");
        presses++;
        awaitAnother(page, seen.get(i));
      }
      assertThat(presses).isLessThan(20);
      assertThat(seen).doesNotHaveDuplicates();
      assertThat(decisions(Action.Accept.class)).isEqualTo(9);
      assertThat(decisions(Action.Reject.class)).isEqualTo(1);
      for (int i = 9; i >= 0; i--) {
        String before = shown(page);
        page.keyboard().press("u");
        awaitAnother(page, before);
        assertThat(shown(page)).isEqualTo(seen.get(i));
      }
      assertThat(judged()).isZero();
      for (int i = 0; i < 10; i++) {
        String before = shown(page);
        page.keyboard().press("y");
        awaitAnother(page, before);
      }
      assertThat(judged()).isEqualTo(9);
      assertThat(page.locator(".log li").count()).isEqualTo(10);
      check(page, "review-decided");
    }
  }

  @Test
  void aDateIsCorrectedByKeyboard() {
    try (BrowserContext visitor = visitor(DESKTOP, "fr", ColorScheme.LIGHT)) {
      Page page = begin(visitor, "Zoé");
      page.navigate(address("/review?actor=Norv%C3%A8ge"));
      String fact = shown(page);
      page.keyboard().press("c");
      assertThat(page.evaluate("document.activeElement.name")).isEqualTo("parties");
      page.keyboard().type("ars");
      assertThat(shown(page)).as("keys do nothing in a field").isEqualTo(fact);
      page.keyboard().press("Escape");
      page.reload();
      page.locator("input[name='signed.date']").fill("le 1er juin");
      page.keyboard().press("Enter");
      page.locator(".problem").waitFor();
      assertThat(page.evaluate("document.activeElement.name")).isEqualTo("signed.date");
      assertThat(decisions(Action.Correct.class)).isZero();
      check(page, "review-wrong-date");
      page.locator("input[name='signed.date']").fill("2024-06-02");
      assertThat(page.locator(".decide button[data-key=a]").textContent()).contains("Enregistrer");
      page.keyboard().press("Enter");
      awaitAnother(page, fact);
      assertThat(page.locator(".notice").textContent()).contains("Corrigé et accepté");
      assertThat(page.url()).as("the filter stays").contains("actor=NOR");
      assertThat(value("select date from stage where agreement = '" + fact + "'"))
          .isEqualTo("2024-06-02");
      assertThat(value("select who from decision limit 1")).isEqualTo("Zoé");
    }
  }

  @Test
  void aSelectionOnAnArticleBecomesAFact() {
    try (BrowserContext visitor = visitor(DESKTOP, "en", ColorScheme.LIGHT)) {
      Page page = begin(visitor, "Anna");
      page.navigate(address("/articles/signature-bis"));
      page.evaluate(
          """
          () => {
            const paragraph = document.querySelectorAll("article.text p")[1];
            const range = document.createRange();
            range.selectNodeContents(paragraph);
            const selection = document.getSelection();
            selection.removeAllRanges();
            selection.addRange(range);
          }\
          """);
      page.locator("#add-selected.ready").click();
      assertThat(page.locator("mark").textContent())
          .isEqualTo("Les deux ministres se sont ensuite entretenus.");
      check(page, "review-new-agreement");
      page.locator(".tabs a", new Page.LocatorOptions().setHasText("Act")).click();
      assertThat(page.locator("#quote").inputValue())
          .isEqualTo("Les deux ministres se sont ensuite entretenus.");
      page.locator("select[name=kind]").selectOption("meeting");
      page.locator("input[name=actors]").nth(0).fill("Qatar");
      page.locator("input[name=actors]").nth(1).fill("Kazakhstan");
      page.locator("input[name=date]").fill("2023-12-13");
      check(page, "review-new-act");
      page.keyboard().press("Enter");
      page.locator(".notice", new Page.LocatorOptions().setHasText("Added.")).waitFor();
      assertThat(value("select actors || ' ' || kind from act where review = 'accepted'"))
          .isEqualTo("KAZ+QAT meeting");
    }
  }

  @Test
  void keysAreListedAndCanBeSwitchedOff() {
    try (BrowserContext visitor = visitor(DESKTOP, "en", ColorScheme.DARK)) {
      Page page = begin(visitor, "Anna");
      page.keyboard().press("?");
      assertThat(page.locator("#keys").isVisible()).isTrue();
      check(page, "review-keys-dark");
      String fact = shown(page);
      page.keyboard().press("a");
      page.keyboard().press("Escape");
      assertThat(page.locator("#keys").isVisible()).isFalse();
      assertThat(shown(page)).isEqualTo(fact);
      page.locator("#keys-on").uncheck();
      page.locator("h1").click();
      page.keyboard().press("a");
      page.reload();
      assertThat(page.locator("#keys-on").isChecked()).isFalse();
      assertThat(shown(page)).isEqualTo(fact);
      assertThat(decisions(Action.Accept.class)).isZero();
    }
  }

  @Test
  void factsAreMergedAndSplitWithAPreview() {
    try (BrowserContext visitor = visitor(DESKTOP, "fr", ColorScheme.LIGHT)) {
      Page page = begin(visitor, "Zoé");
      page.navigate(address("/review?actor=NOR"));
      String norwegian = shown(page);
      page.navigate(address("/review?actor=GHA"));
      String fact = shown(page);
      page.keyboard().press("m");
      page.locator("#other").fill(address("/agreements/" + norwegian));
      check(page, "review-merge");
      page.keyboard().press("Enter");
      page.locator(".outcome").waitFor();
      check(page, "review-merge-preview");
      page.locator("h1").click();
      page.keyboard().press("a");
      page.locator(".notice", new Page.LocatorOptions().setHasText("Fusionnés")).waitFor();
      page.keyboard().press("d");
      page.locator("input[name=off]").last().waitFor();
      page.locator("input[name=off]").last().check();
      page.locator("form[action='/review/split'] button").first().click();
      page.locator(".outcome").nth(1).waitFor();
      check(page, "review-split-preview");
      page.locator("h1").click();
      page.keyboard().press("a");
      page.locator(".notice", new Page.LocatorOptions().setHasText("Divisé")).waitFor();
      assertThat(
              value(
                  "select count(*) from agreement where id in ('"
                      + fact
                      + "', '"
                      + norwegian
                      + "')"))
          .isEqualTo("2");
    }
  }

  @Test
  void factsAreMergedAndSplitWithoutScript() {
    try (BrowserContext visitor = chromium.orElseThrow().withoutScript(DESKTOP, "fr")) {
      Page page = visitor.newPage();
      page.navigate(address("/review?actor=NOR"));
      page.locator("#name").fill("Zoé");
      page.locator("form:has(#name) button").click();
      String norwegian = shown(page);
      page.navigate(address("/review?actor=GHA"));
      String fact = shown(page);
      page.locator("a[href^='/review/merge']").click();
      page.locator("#other").fill(norwegian);
      page.locator("form:has(#other) button").click();
      assertThat(page.locator(".outcome").count()).isEqualTo(1);
      page.locator("#why").fill("Le même texte");
      page.locator("form[method=post][action^='/review/merge'] button").click();
      assertThat(page.locator(".notice").first().innerText()).contains("Fusionnés");
      page.navigate(address("/review?fact=" + fact));
      page.locator("a[href^='/review/split']").click();
      page.locator("input[name=off]").last().check();
      page.locator("form[method=get][action='/review/split'] button").click();
      assertThat(page.locator(".outcome").count()).isEqualTo(2);
      page.locator("form[method=post][action^='/review/split'] button").click();
      assertThat(page.locator(".notice").first().innerText()).contains("Divisé");
    }
  }

  @Test
  void aPhoneShowsItAllInBothLanguages() {
    for (String language : List.of("fr", "en")) {
      try (BrowserContext visitor = visitor(PHONE, language, ColorScheme.LIGHT)) {
        Page page = visitor.newPage();
        page.navigate(address("/review"));
        check(page, "review-name-phone-" + language);
        page.locator("#name").fill("Anna");
        page.keyboard().press("Enter");
        page.locator(".decide").waitFor();
        check(page, "review-phone-" + language);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
            .as("nothing is wider than the window")
            .isEqualTo(true);
        String fact = shown(page);
        page.locator("button[data-key=s]").click();
        awaitAnother(page, fact);
        page.locator(".filters summary").click();
        check(page, "review-filter-phone-" + language);
      }
    }
  }

  private BrowserContext visitor(int width, String language, ColorScheme colours) {
    return chromium.orElseThrow().visitor(width, language, colours);
  }

  /** Says a name, which is asked for once. */
  private Page begin(BrowserContext visitor, String name) {
    Page page = visitor.newPage();
    page.onPageError(scriptErrors::add);
    page.navigate(address("/review"));
    page.locator("#name").fill(name);
    page.keyboard().press("Enter");
    page.locator(".decide").waitFor();
    return page;
  }

  private String address(String path) {
    return served.orElseThrow().address() + path;
  }

  private static String shown(Page page) {
    return Optional.ofNullable(page.locator(".review").getAttribute("data-fact")).orElse("");
  }

  /** Waits until another fact is shown, and the page takes keys again. */
  private static void awaitAnother(Page page, String fact) {
    page.waitForFunction(
        "fact => document.querySelector('.review').dataset.fact !== fact"
            + " && !document.documentElement.hasAttribute('data-busy')",
        fact);
  }

  private static void check(Page page, String name) {
    PageChecks.picture(page, name);
    assertThat(PageChecks.complaints(page)).as(name).isEmpty();
  }

  private long decisions(Class<? extends Action> type) {
    return record.orElseThrow().read(DecisionTable::all).stream()
        .filter(decision -> type.isInstance(decision.action()))
        .count();
  }

  private int judged() {
    return Integer.parseInt(
        value(
            "select (select count(*) from agreement where review is not null)"
                + " + (select count(*) from act where review is not null)"));
  }

  private String value(String sql) {
    return record
        .orElseThrow()
        .read(handle -> handle.createQuery(sql).mapTo(String.class).findFirst().orElse(""));
  }
}
