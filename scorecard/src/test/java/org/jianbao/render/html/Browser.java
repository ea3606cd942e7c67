package org.jianbao.render.html;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.render.RenderStyle;
import org.jianbao.scorecard.CheckedReport;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumDriverLogLevel;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PrintOptions;

/**
 * A browser without a window that shows pages from files. Where there is none, tests are skipped,
 * unless the system property {@code jianbao.requireBrowser} is true.
 */
final class Browser implements AutoCloseable {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars");

  private final ChromeDriver driver;
  private final Path folder;

  private Browser(ChromeDriver driver, Path folder) {
    this.driver = driver;
    this.folder = folder;
  }

  /** Starts the browser whose driver is on the path, or skips the test. */
  static Browser open(Path folder) {
    File chromedriver = onPath(List.of("chromedriver"));
    File chromium = onPath(BROWSERS);
    if (chromedriver == null || chromium == null) {
      String missing = "no chromium and chromedriver on the path: pages are not tried in a browser";
      if (Boolean.getBoolean("jianbao.requireBrowser")) {
        Assertions.fail(missing);
      }
      Assumptions.abort(missing);
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments(FLAGS);
    options.addArguments("--user-data-dir=" + folder.resolve("profile"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver)
            .withLogLevel(ChromiumDriverLogLevel.OFF)
            .build();
    return new Browser(new ChromeDriver(service, options), folder);
  }

  private static File onPath(List<String> names) {
    String path = System.getenv("PATH");
    return Stream.of((path == null ? "" : path).split(File.pathSeparator))
        .flatMap(directory -> names.stream().map(name -> new File(directory, name)))
        .filter(File::canExecute)
        .findFirst()
        .orElse(null);
  }

  @Override
  public void close() {
    driver.quit();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Shows the page of a report in a window of that size. */
  void show(CheckedReport checked, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlRenderer().render(checked, RenderStyle.PLAIN, out);
    Path file = folder.resolve("报告.docx.html");
    Files.write(file, out.toByteArray());
    size(width, height);
    messages();
    driver.get(file.toUri().toString());
  }

  /** What the browser has complained of since it was last asked. */
  List<LogEntry> messages() {
    return driver.manage().logs().get(LogType.BROWSER).getAll();
  }

  /** Sets the size of what is seen, which may be narrower than any window. */
  void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Shows pages as on paper, or "" as on a screen. */
  void media(String media) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
  }

  /** Whether pages may run scripts. */
  void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  byte[] pdf() {
    return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** How many elements are to be seen. */
  long visible(String selector) {
    return all(selector).stream().filter(WebElement::isDisplayed).count();
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  void press(Keys key) {
    focused().sendKeys(key);
  }

  /** Whether an element is within what is seen of the page. */
  boolean isInView(String selector) {
    return (boolean)
        driver.executeScript(
            "const r = document.querySelector(arguments[0]).getBoundingClientRect();"
                + "return r.bottom > 0 && r.top < innerHeight && r.right > 0"
                + " && r.left < innerWidth;",
            selector);
  }

  /** By how much the page is wider than what is seen of it. */
  long overflow() {
    return (long) driver.executeScript("return document.documentElement.scrollWidth - innerWidth;");
  }
}
