package org.jianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jianbao.assessment.Steps;
import org.jianbao.browser.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** The overview as people use it. */
class OverviewInBrowserTests {
  private static final int WIDE = 1600;
  private static final int HIGH = 900;
  private static final Map<Integer, Path> PUBLISHED = new HashMap<>();

  private static Browser browser;

  @BeforeAll
  static void open(@TempDir Path folder) {
    browser = Browser.open(folder);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path overview(int bodies) throws IOException {
    Path out = PUBLISHED.get(bodies);
    if (out == null) {
      out = browser.folder().resolve("结果" + bodies);
      InventedResults results = new InventedResults(bodies);
      new Publisher(PublishStyle.PLAIN).publish(results, out, Steps.NONE);
      PUBLISHED.put(bodies, out);
    }
    return out.resolve("index.html");
  }

  private static void show(int bodies, int width) throws IOException {
    browser.show(overview(bodies), width, HIGH);
  }

  @ParameterizedTest
  @CsvSource({"0, 1600", "0, 360", "3, 1600", "3, 360", "300, 1600", "300, 360"})
  void nothingHindersAnyoneAndNothingIsWiderThanTheWindow(int bodies, int width)
      throws IOException {
    show(bodies, width);
    assertThat(browser.overflow()).isLessThanOrEqualTo(0);
    assertThat(browser.messages()).isEmpty();
    if (bodies == 300 || bodies == 0 && width == WIDE || bodies == 3 && width < WIDE) {
      assertThat(browser.serious()).isEmpty(); // which takes long
    }
    picture("overview-" + bodies + "-" + width);
  }

  @ParameterizedTest
  @CsvSource({"000038, 1600", "000038, 360", "000003, 360", "000012, 360"})
  void pagesOfBodiesHinderNobody(String id, int width) throws IOException {
    Path page = overview(300).resolveSibling("bodies").resolve(id + ".html");
    browser.show(page, width, HIGH);
    assertThat(browser.overflow()).isLessThanOrEqualTo(0);
    assertThat(browser.messages()).isEmpty();
    assertThat(browser.serious()).isEmpty();
    picture("body-" + id + "-" + width);
    browser.find("a").click();
    assertThat(browser.driver().getTitle()).contains("评估结果");
  }

  @Test
  void withoutScriptsTheFirstBodiesAndAllTablesAreThere() throws IOException {
    browser.scripts(false);
    try {
      show(300, WIDE);
      assertThat(browser.visible("table.bodies tbody tr")).isEqualTo(BodyTable.FIRST);
      assertThat(browser.visible("figure table")).isEqualTo(browser.all("figure").size());
      assertThat(browser.visible("form, .pages, .chart")).isZero();
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void bodiesAreFoundFilteredSortedAndPaged() throws IOException {
    show(300, WIDE);
    assertThat(browser.visible(".chart canvas")).isEqualTo(browser.all("figure").size());
    assertThat(status()).contains("300 个").contains("第 1–50 个");
    search("临川 财政局");
    assertThat(names()).isNotEmpty().allSatisfy(name -> assertThat(name).contains("临川市", "财政局"));
    browser.find("button[type=reset]").click();
    await("300 个，共 300 个");
    browser.find("select[name=status] option[value='3']").click();
    await("符合条件的单位 13 个");
    browser.find("button[type=reset]").click();
    await("300 个，共 300 个");
    sort("points");
    assertThat(points().get(0)).isEqualTo("100");
    sort("points");
    assertThat(Double.parseDouble(points().get(0))).isLessThan(60);
    assertThat(browser.find("th[data-key=points]").getDomAttribute("aria-sort"))
        .isEqualTo("ascending");
    browser.find("[data-step=last]").click();
    assertThat(status()).contains("第 251–300 个");
    assertThat(browser.find("[data-step=on]").isEnabled()).isFalse();
    search("没有这个单位");
    assertThat(status()).isEqualTo("没有符合条件的单位。");
  }

  @Test
  void theOverviewOfAHundredThousandBodiesIsQuick() throws IOException {
    Path page = overviewOnly(100_000);
    browser.show(page, WIDE, HIGH);
    Map<?, ?> times =
        (Map<?, ?>)
            browser
                .driver()
                .executeScript(
                    "const t = performance.getEntriesByType('navigation')[0];"
                        + "return {ready: t.domContentLoadedEventEnd, load: t.loadEventEnd};");
    double search =
        timed(
            "const s = document.querySelector('[name=search]'); s.value = '临川 财政'; s.form.dispatchEvent(new Event('submit', {cancelable: true}));");
    assertThat(names()).isNotEmpty().allSatisfy(name -> assertThat(name).contains("临川", "财政"));
    double byName = timed("document.querySelector('[data-key=name] button').click();");
    double byPoints = timed("document.querySelector('[data-key=points] button').click();");
    double next = timed("document.querySelector('[data-step=on]').click();");
    System.out.println(
        "overview of 100,000 bodies: "
            + Files.size(page) / 1024
            + " KB, "
            + times
            + ", search "
            + search
            + " ms, sort by name "
            + byName
            + " ms, by points "
            + byPoints
            + " ms, page "
            + next
            + " ms");
    assertThat(((Number) times.get("load")).doubleValue()).isLessThan(10_000);
    assertThat(search).isLessThan(1_000);
    assertThat(byName).isLessThan(2_000);
    assertThat(next).isLessThan(500);
  }

  /** The overview alone, for all else would take its time. */
  private static Path overviewOnly(int number) throws IOException {
    InventedResults results = new InventedResults(number).withoutReports();
    OutputFolder folder = new OutputFolder(browser.folder().resolve("许多"));
    Bodies bodies = Bodies.of(results);
    try (ReportPass pass =
        ReportPass.run(results, bodies, folder, PublishStyle.PLAIN, Steps.NONE)) {
      Overview overview = new OverviewMaker(results, bodies, Tally.of(bodies), pass).overview();
      folder.write("index.html", file -> Pages.write("overview.jte", overview, file));
    }
    return browser.folder().resolve("许多/index.html");
  }

  private static double timed(String script) {
    return ((Number)
            browser
                .driver()
                .executeScript(
                    "const start = performance.now();"
                        + script
                        + "document.body.offsetHeight; return performance.now() - start;"))
        .doubleValue();
  }

  private static void search(String words) {
    WebElement field = browser.find("[name=search]");
    field.clear();
    field.sendKeys(words);
    field.submit();
    pause(() -> status().startsWith("符合条件的单位 300 个"));
  }

  private static void await(String text) {
    pause(() -> !status().contains(text));
  }

  private static void pause(BooleanSupplier unfinished) {
    long end = System.nanoTime() + 5_000_000_000L;
    while (unfinished.getAsBoolean() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(unfinished.getAsBoolean()).isFalse();
  }

  private static void sort(String key) {
    browser.find("th[data-key=" + key + "] button").click();
  }

  private static String status() {
    return browser.find("[role=status]").getText();
  }

  private static List<String> names() {
    return browser.all("table.bodies tbody a").stream().map(WebElement::getText).toList();
  }

  private static List<String> points() {
    return browser.all("table.bodies tbody tr").stream()
        .map(row -> row.findElements(By.cssSelector("td")).get(6).getText())
        .toList();
  }

  /** Leaves pictures where {@code jianbao.pictures} says, to be looked at. */
  private static void picture(String name) throws IOException {
    String folder = System.getProperty("jianbao.pictures");
    if (folder != null) {
      long height =
          (long) browser.driver().executeScript("return document.documentElement.scrollHeight");
      long width = (long) browser.driver().executeScript("return innerWidth");
      browser.size((int) width, (int) Math.min(height, 9_000));
      byte[] bytes = browser.driver().getScreenshotAs(OutputType.BYTES);
      Files.write(Path.of(folder, name + ".png"), bytes);
    }
  }
}
