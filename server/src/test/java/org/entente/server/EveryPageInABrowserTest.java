package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
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
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

  /** Texts of ours, not of sources, that have a space which French typography does not allow. */
  private static final String WRONG_SPACES =
      """
      () => {
        const wrong = /[^\\u00a0\\s:;!?][:](?=\\s|$)|[^\\u202f\\s;!?][;!?](?=\\s|$)| [:;!?»%]|« |«[^\\u00a0]/;
        const theirs = "bdi, blockquote, q, code, pre, script, style, option, textarea, .text, .snippet, .in-context,"
          + " [lang]:not(html)";
        const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (!node.parentElement.closest(theirs) && wrong.test(node.data)) {
            found.push(node.data.trim());
          }
        }
        return found;
      }
      """;

  private static final String STOP =
      """
      () => {
        const at = document.activeElement;
        window.stops = window.stops || [];
        const before = window.stops.at(-1);
        window.stops.push(at);
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        return {
          body: at === document.body,
          inOrder: !before || Boolean(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING),
          marked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
          seen: box.width > 0 && box.height > 0,
          name: at.outerHTML.slice(0, 120)
        };
      }
      """;

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

  @ParameterizedTest
  @CsvSource({"1280,fr,LIGHT", "390,fr,DARK", "1280,en,DARK", "390,en,LIGHT"})
  void shutsNobodyOut(int width, String language, ColorScheme colours) {
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    try (BrowserContext visitor = chromium.orElseThrow().visitor(width, language, colours)) {
      for (Sample sample : samples) {
        List<String> complaints = new ArrayList<>();
        try (Page page = visitor.newPage()) {
          listen(page, sample, complaints);
          page.navigate(address(sample));
          String name =
              String.join(
                  "-",
                  sample.name(),
                  Integer.toString(width),
                  language,
                  colours.name().toLowerCase(Locale.ROOT));
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(SCREENSHOTS.resolve(name + ".png")));
          new AxeBuilder(page)
              .withTags(RULES)
              .analyze()
              .getViolations()
              .forEach(
                  rule -> complaints.add(rule.getId() + " " + rule.getNodes().get(0).getHtml()));
          if (!page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
              .equals(true)) {
            complaints.add("wider than the window");
          }
          if (language.equals("fr")) {
            complaints.addAll(texts(page.evaluate(WRONG_SPACES)));
          }
          if (!page.locator("html").getAttribute("lang").equals(language)) {
            complaints.add("in another language");
          }
        }
        if (!complaints.isEmpty()) {
          wrong.put(sample.name(), complaints);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void saysAsMuchWithoutScript() {
    Map<String, String> wrong = new LinkedHashMap<>();
    Chromium browser = chromium.orElseThrow();
    try (BrowserContext scripted = browser.visitor(1280, "fr", ColorScheme.LIGHT);
        BrowserContext plain = browser.withoutScript(1280, "fr")) {
      for (Sample sample : samples) {
        try (Page one = scripted.newPage();
            Page other = plain.newPage()) {
          one.navigate(address(sample));
          other.navigate(address(sample));
          String with = one.locator("main").innerText();
          String without = other.locator("main").innerText();
          if (without.length() < with.length() * 0.9 || !other.locator("h1").first().isVisible()) {
            wrong.put(sample.name(), without);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void isWalkedThroughByKeysInTheOrderOfReading() {
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    try (BrowserContext visitor = chromium.orElseThrow().visitor(1280, "fr", ColorScheme.LIGHT)) {
      for (Sample sample : samples) {
        try (Page page = visitor.newPage()) {
          page.navigate(address(sample));
          List<String> complaints = walk(page);
          if (!complaints.isEmpty()) {
            wrong.put(sample.name(), complaints);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> walk(Page page) {
    List<String> complaints = new ArrayList<>();
    if (page.locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").count() > 0) {
      complaints.add("an order of its own");
    }
    // some pages put the focus where one begins: the walk begins at the top
    page.evaluate("document.activeElement.blur()");
    page.evaluate("window.getSelection().setPosition(document.body, 0)");
    for (int i = 0; i < 30; i++) {
      page.keyboard().press("Tab");
      Map<?, ?> stop = (Map<?, ?>) page.evaluate(STOP);
      if (Boolean.TRUE.equals(stop.get("body"))) {
        break;
      }
      if (i == 0 && !String.valueOf(stop.get("name")).contains("class=\"skip\"")) {
        complaints.add("begins with " + stop.get("name"));
      }
      for (String must : List.of("inOrder", "marked", "seen")) {
        if (!Boolean.TRUE.equals(stop.get(must))) {
          complaints.add("not " + must + ": " + stop.get("name"));
        }
      }
    }
    page.locator(".skip").focus();
    page.keyboard().press("Enter");
    if (!page.evaluate("document.activeElement.id").equals("main")) {
      complaints.add("nothing is skipped");
    }
    return complaints;
  }

  private String address(Sample sample) {
    return server.orElseThrow().address().resolve(sample.address()).toString();
  }

  private static void listen(Page page, Sample sample, List<String> complaints) {
    page.onDialog(
        dialog -> {
          complaints.add("says " + dialog.message());
          dialog.dismiss();
        });
    page.onPageError(error -> complaints.add("fails: " + error));
    page.onConsoleMessage(
        message -> {
          boolean meant = sample.name().equals("missing") && message.text().contains("404");
          if (message.type().equals("error") && !meant) {
            complaints.add(message.text());
          }
        });
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }
}
