package org.jianbao.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
public final class Browser implements AutoCloseable {
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

  /** Enough for a machine that does much else. */
  private static final int SECONDS = 180;

  private final ChromeDriver driver;
  private final Path folder;

  private Browser(ChromeDriver driver, Path folder) {
    this.driver = driver;
    this.folder = folder;
  }

  /** Starts the browser whose driver is on the path, or skips the test. */
  public static Browser open(Path folder) {
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

  /** The driver itself. */
  public ChromeDriver driver() {
    return driver;
  }

  /** Shows a page in a window of that size. */
  public void show(Path file, int width, int height) {
    size(width, height);
    messages();
    driver.get(file.toUri().toString());
  }

  /** A folder for pages to show. */
  public Path folder() {
    return folder;
  }

  /** What the browser has complained of since it was last asked. */
  public List<LogEntry> messages() {
    return driver.manage().logs().get(LogType.BROWSER).getAll();
  }

  /** Sets the size of what is seen, which may be narrower than any window. */
  public void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Shows pages as on paper, or "" as on a screen. */
  public void media(String media) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
  }

  /** Whether pages may run scripts. */
  public void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** The page as it is printed. */
  public byte[] pdf() {
    return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
  }

  /** The first element of a selector. */
  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** All elements of a selector. */
  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** How many elements are to be seen. */
  public long visible(String selector) {
    return all(selector).stream().filter(WebElement::isDisplayed).count();
  }

  /** The element with the focus. */
  public WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Presses a key. */
  public void press(Keys key) {
    focused().sendKeys(key);
  }

  /** Whether an element is within what is seen of the page. */
  public boolean isInView(String selector) {
    return (boolean)
        driver.executeScript(
            "const r = document.querySelector(arguments[0]).getBoundingClientRect();"
                + "return r.bottom > 0 && r.top < innerHeight && r.right > 0"
                + " && r.left < innerWidth;",
            selector);
  }

  /** By how much the page is wider than what is seen of it. */
  public long overflow() {
    return (long) driver.executeScript("return document.documentElement.scrollWidth - innerWidth;");
  }

  /**
   * What hinders people.
   *
   * @param without rules of axe-core that are left out
   */
  public List<String> serious(String... without) {
    AxeRunOptions onlyViolations = new AxeRunOptions();
    onlyViolations.setResultTypes(List.of("violations"));
    return new AxeBuilder()
        .setTimeout(SECONDS).withOptions(onlyViolations).disableRules(List.of(without)).analyze(driver).getViolations().stream()
            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
            .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getHtml())
            .toList();
  }
}
