package org.jianbao.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jianbao.browser.Browser;
import org.jianbao.pack.Severity;
import org.jianbao.render.RenderStyle;
import org.jianbao.scorecard.CheckedReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page as people use it. One browser for all tests, for its start takes the longest. */
class HtmlInBrowserTests {
  private static final int WIDE = 1600;
  private static final int HIGH = 900;

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

  @ParameterizedTest
  @CsvSource({"0, 1600", "0, 360", "3, 1600", "3, 360", "30, 360", "300, 1600", "300, 360"})
  void nothing_hinders_anyone_and_nothing_is_wider_than_the_window(int findings, int width)
      throws IOException {
    show(Reports.with(findings), width, HIGH);

    assertThat(browser.overflow()).isLessThanOrEqualTo(0);
    if (findings < 300 || width > 360) { // as narrow as that, 30 tell as much as 300
      assertThat(serious(findings)).isEmpty();
    }
    assertThat(browser.messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1600, 360})
  void nothing_that_a_page_can_show_hinders_anyone(int width) throws IOException {
    show(Reports.withEverything(), width, HIGH);
    assertThat(serious(0)).isEmpty();

    browser.find("summary").click();
    browser.find("#f2 h4 a").click();
    browser.find("input[value=hint]").click();

    assertThat(serious(0)).isEmpty();
    assertThat(browser.overflow()).isLessThanOrEqualTo(0);
  }

  @Test
  void without_scripts_the_page_is_read_and_its_links_lead_on() throws IOException {
    browser.scripts(false);
    try {
      show(Reports.with(30), WIDE, HIGH);
      assertThat(browser.driver().getPageSource()).contains("<form class=\"filters\" hidden");
      browser.find("#f20 h4 a").click();
      assertThat(browser.driver().getCurrentUrl()).endsWith("#p20");
      browser.find(".ref[href='#f20']").click();
      assertThat(browser.driver().getCurrentUrl()).endsWith("#f20");
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void a_click_on_a_finding_shows_its_place_and_a_click_there_leads_back() throws IOException {
    show(Reports.with(300), WIDE, HIGH);

    browser.find("#f154 h4 a").click();

    assertThat(browser.isInView("mark[data-f~='154']")).isTrue();
    assertThat(browser.find("mark[data-f~='154']").getDomAttribute("class")).contains("on");
    assertThat(browser.find("#f154").getDomAttribute("class")).contains("on");

    browser.find(".ref[href='#f157']").click();

    assertThat(browser.isInView("#f157")).isTrue();
    assertThat(browser.find("#f157").getDomAttribute("class")).contains("on");
    assertThat(browser.find("#f154").getDomAttribute("class")).doesNotContain("on");
  }

  @Test
  void clicks_on_words_of_several_findings_lead_through_all_of_them() throws IOException {
    show(Reports.with(3), WIDE, HIGH);

    browser.find("mark[data-f='1 2']").click();
    assertThat(browser.find(".finding.on").getDomAttribute("id")).isEqualTo("f1");
    browser.find("mark[data-f='1 2']").click();
    assertThat(browser.find(".finding.on").getDomAttribute("id")).isEqualTo("f2");
  }

  @Test
  void in_a_narrow_window_a_finding_leads_down_to_its_place_and_back_up() throws IOException {
    show(Reports.with(30), 360, 640);

    browser.find("#f20 h4 a").click();
    assertThat(browser.isInView("mark[data-f~='20']")).isTrue();
    assertThat(browser.isInView("#f20")).isFalse();
    browser.press(Keys.ENTER);
    assertThat(browser.isInView("#f20")).isTrue();
  }

  @Test
  void filters_by_severity_and_category_hide_findings_and_their_places() throws IOException {
    show(Reports.with(30), WIDE, HIGH);
    assertThat(browser.find("[role=status]").getText()).isEqualTo("显示 30 项，共 30 项");

    browser.find("input[value=warning]").click();
    assertThat(browser.visible(".finding")).isEqualTo(20);
    assertThat(browser.visible(".finding.warning")).isZero();
    assertThat(browser.visible(".ref.warning")).isZero();
    assertThat(browser.find("[role=status]").getText()).isEqualTo("显示 20 项，共 30 项");

    browser.find("input[value=table]").click();
    assertThat(browser.visible(".finding")).isEqualTo(10);

    browser.find("button[type=reset]").click();
    assertThat(browser.visible(".finding")).isEqualTo(30);
    assertThat(browser.visible(".ref.warning")).isEqualTo(10);
  }

  @Test
  void all_can_be_done_with_the_keyboard() throws IOException {
    show(Reports.with(30), WIDE, HIGH);

    browser.press(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("跳到问题清单");
    assertThat(browser.isInView(".skip a")).isTrue();
    browser.press(Keys.ENTER);
    browser.press(Keys.TAB);
    assertThat(browser.focused().getDomAttribute("value")).isEqualTo("error");
    browser.press(Keys.SPACE);
    assertThat(browser.visible(".finding")).isEqualTo(20);
    browser.press(Keys.SPACE);

    browser.driver().executeScript("document.querySelector('#f1 h4 a').focus()");
    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.ARROW_UP);
    assertThat(browser.focused().getDomAttribute("href")).isEqualTo("#p2");
    assertThat(browser.isInView("#f2")).isTrue();
    browser.press(Keys.ENTER);
    assertThat(browser.focused().getDomAttribute("href")).isEqualTo("#f2");
    assertThat(browser.isInView("mark[data-f~='2']")).isTrue();
    browser.press(Keys.ENTER);
    assertThat(browser.focused().getDomAttribute("href")).isEqualTo("#p2");
  }

  @Test
  void the_focus_is_always_to_be_seen() throws IOException {
    show(Reports.with(3), WIDE, HIGH);
    for (int i = 0; i < 20; i++) {
      browser.press(Keys.TAB);
      assertThat(browser.focused().getCssValue("outline-style")).isEqualTo("solid");
    }
  }

  @Test
  void on_paper_are_all_findings_and_the_report_but_no_filters() throws IOException {
    show(Reports.with(30), WIDE, HIGH);
    browser.find("input[value=error]").click();
    browser.media("print");
    try {
      assertThat(browser.visible(".filters, .skip")).isZero();
      assertThat(browser.visible(".finding")).isEqualTo(30);
      assertThat(browser.visible(".ref")).isEqualTo(30);
      assertThat(browser.find("#report .paper").isDisplayed()).isTrue();
      assertThat(new String(browser.pdf(), 0, 5)).isEqualTo("%PDF-");
    } finally {
      browser.media("");
    }
  }

  @Test
  void what_a_report_says_runs_nowhere() throws IOException {
    String attack =
        "<script>document.title='x'</script><img src=x onerror=\"document.title='x'\">\u202E";
    Reports reports = new Reports();
    int number = reports.paragraph(attack);
    reports.finding(Severity.ERROR, attack, Reports.at(number, 5, 30), attack);
    show(reports.checked(), WIDE, HIGH);

    assertThat(browser.driver().getTitle()).startsWith("不通过");
    assertThat(browser.find("[data-p='1']").getText()).contains("<script>", "[U+202E]");
    browser
        .driver()
        .executeScript(
            "const s = document.createElement('script'); s.textContent = \"document.title='x'\";"
                + "document.body.append(s);");
    assertThat(browser.driver().getTitle()).startsWith("不通过");
  }

  /** Shows the page of a report in a window of that size. */
  private static void show(CheckedReport checked, int width, int height) throws IOException {
    Path file = browser.folder().resolve("报告.docx.html");
    try (OutputStream out = Files.newOutputStream(file)) {
      new HtmlRenderer().render(checked, RenderStyle.PLAIN, out);
    }
    browser.show(file, width, height);
  }

  /** What hinders people; the colours of 300 findings are those of 3, but take minutes to see. */
  private static List<String> serious(int findings) {
    return findings > 3 ? browser.serious("color-contrast") : browser.serious();
  }
}
