package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.entente.server.SamplePages.Sample;
import org.entente.server.page.Pages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page as every visitor sees it: nobody is shut out, nothing is wider than the window, no
 * report runs a script. Screenshots are left in {@code target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageInABrowserTest {
  private static final int DESKTOP = 1280;
  private static final int PHONE = 390;
  private static final int HEIGHT = 900;

  private final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private Optional<Server> server = Optional.empty();
  private Optional<Chromium> chromium = Optional.empty();
  private List<Sample> samples = List.of();

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    chromium = Optional.of(Chromium.start());
    Server started = Server.start(ServerOptions.of(SamplePages.record(folder)), faults::add);
    server = Optional.of(started);
    samples = SamplePages.of(new Browser(started.address()));
  }

  @AfterAll
  void stop() {
    chromium.ifPresent(Chromium::close);
    server.ifPresent(Server::close);
    assertThat(faults).isEmpty();
  }

  @Test
  void looksAtEveryPageThereIs() {
    Set<String> looked = samples.stream().map(Sample::path).collect(Collectors.toSet());
    assertThat(looked)
        .as("a page that is registered needs a line in SamplePages")
        .containsAll(Pages.ALL.stream().map(org.entente.server.page.Page::path).toList());
  }

  /** Loads each page once and looks at it in one pair of colours wide, in the other narrow. */
  @ParameterizedTest
  @CsvSource({"fr,LIGHT,DARK", "en,DARK,LIGHT"})
  void shutsNobodyOut(String language, ColorScheme wide, ColorScheme narrow) {
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    Chromium browser = chromium.orElseThrow();
    try (BrowserContext visitor = browser.visitor(DESKTOP, language, wide);
        BrowserContext plain = browser.withoutScript(DESKTOP, language);
        Page page = visitor.newPage();
        Page unscripted = plain.newPage()) {
      List<String> complaints = new ArrayList<>();
      listen(page, complaints);
      for (Sample sample : samples) {
        page.setViewportSize(DESKTOP, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(wide));
        page.navigate(address(sample));
        complaints.removeIf(said -> sample.name().equals("missing") && said.contains("404"));
        complaints.addAll(look(page, String.join("-", sample.name(), language, name(wide))));
        if (language.equals("fr")) {
          complaints.addAll(PageChecks.wrongSpaces(page));
          unscripted.navigate(address(sample));
          complaints.addAll(without(page, unscripted));
          complaints.addAll(PageChecks.walk(page));
        }
        if (!page.locator("html").getAttribute("lang").equals(language)) {
          complaints.add("in another language");
        }
        page.setViewportSize(PHONE, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(narrow));
        complaints.addAll(
            look(page, String.join("-", sample.name(), language, name(narrow), "phone")));
        if (!complaints.isEmpty()) {
          wrong.put(sample.name(), List.copyOf(complaints));
          complaints.clear();
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> look(Page page, String name) {
    PageChecks.picture(page, name);
    return PageChecks.complaints(page);
  }

  private static String name(ColorScheme colours) {
    return colours.name().toLowerCase(Locale.ROOT);
  }

  /** What a page does not say where no script runs. */
  private static List<String> without(Page page, Page unscripted) {
    String with = page.locator("main").innerText();
    String without = unscripted.locator("main").innerText();
    boolean told = without.length() >= with.length() * 0.9;
    return told && unscripted.locator("h1").first().isVisible()
        ? List.of()
        : List.of("without script only: " + without);
  }

  private String address(Sample sample) {
    return server.orElseThrow().address().resolve(sample.address()).toString();
  }

  private static void listen(Page page, List<String> complaints) {
    page.onDialog(
        dialog -> {
          complaints.add("says " + dialog.message());
          dialog.dismiss();
        });
    page.onPageError(error -> complaints.add("fails: " + error));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
  }
}
