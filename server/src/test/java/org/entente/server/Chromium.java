package org.entente.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of the machine, without a window. */
public final class Chromium implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  private Chromium(Playwright playwright) {
    this.playwright = playwright;
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(List.of("--no-sandbox")));
  }

  /** Starts it; where there is none, the test is skipped, but fails in CI. */
  public static Chromium start() {
    boolean there = Files.isExecutable(PROGRAM);
    if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
      throw new IllegalStateException("no " + PROGRAM);
    }
    assumeTrue(there, "no chromium on this machine: pages are not looked at");
    return new Chromium(
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
  }

  /**
   * A visitor of its own.
   *
   * @param width of the window: 390 is a phone's
   * @param language {@code fr} or {@code en}
   */
  public BrowserContext visitor(int width, String language, ColorScheme colours) {
    return browser.newContext(
        new NewContextOptions()
            .setViewportSize(width, 900)
            .setLocale(language)
            .setColorScheme(colours));
  }

  /** A visitor whose browser runs no script. */
  public BrowserContext withoutScript(int width, String language) {
    return browser.newContext(
        new NewContextOptions()
            .setViewportSize(width, 900)
            .setLocale(language)
            .setJavaScriptEnabled(false));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
