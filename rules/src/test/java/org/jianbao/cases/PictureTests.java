package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jianbao.check.CheckResult;
import org.jianbao.check.Checker;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.jianbao.pack.Position;
import org.jianbao.report.reading.Interpreter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures instead of text: what needs the text is not assessable, all else is judged. */
final class PictureTests {
  private static final PackUnderTest PACK = PackUnderTest.of("format-2021");

  /** The headings of the sections, wherever they stand. */
  private static final Set<String> HEADING_RULES =
      Set.of(
          "section-missing",
          "section-order",
          "section-duplicate",
          "section-numbering",
          "section-extra",
          "section-heading-typo",
          "section-heading-variant");

  private record Judged(List<String> found, Set<String> notAssessable) {}

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "RTF", "HTML", "HTML_SAVED"})
  void aPictureInATextSectionLeavesHeadingsAssessable(Shape shape) throws Exception {
    for (String section : List.of("一", "五", "六")) {
      Judged judged = judge(shape, instead(document(), section, null));
      assertThat(judged.found()).as(section).isSubsetOf("narrative-silent", "section-list");
      assertThat(judged.notAssessable()).as(section).doesNotContainAnyElementsOf(HEADING_RULES);
    }
    Judged five = judge(shape, instead(document(), "五", null));
    assertThat(five.notAssessable()).contains("problems-missing", "improvements-missing");
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "RTF", "HTML", "HTML_SAVED"})
  void findsWhatIsWrongWithOtherHeadings(Shape shape) throws Exception {
    List<Block> blocks = instead(document(), "五", null);
    blocks.removeIf(block -> starts(block, "三、"));
    assertThat(judge(shape, blocks).found()).contains("section-missing");
    List<Block> typo = instead(document(), "五", "五、存在的主要间题及改进情况");
    assertThat(judge(shape, typo).found()).contains("section-heading-typo");
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "RTF", "HTML", "HTML_SAVED"})
  void aSectionThatMayStandInThePictureIsNotMissing(Shape shape) throws Exception {
    List<Block> last = instead(document(), "五", null);
    cut(last, "六、", "");
    assertThat(judge(shape, last).found()).doesNotContain("section-missing", "fee-statement");
    assertThat(judge(shape, last).notAssessable()).contains("section-missing", "fee-statement");

    List<Block> tables = new ArrayList<>(document());
    cut(tables, "三、", "五、");
    tables.replaceAll(block -> block instanceof Table ? TableLayout.PICTURE : block);
    Judged judged = judge(shape, tables);
    assertThat(judged.found()).doesNotContain("section-missing", "table-missing");
    assertThat(judged.notAssessable()).contains("section-missing", "table-missing", "sum-balance");
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "RTF", "HTML", "HTML_SAVED"})
  void picturesBesideTextHideNothing(Shape shape) throws Exception {
    List<Block> blocks = new ArrayList<>();
    for (Block block : document()) {
      blocks.add(block);
      if (block instanceof Paragraph paragraph && paragraph.text().length() > 60) {
        blocks.add(TableLayout.PICTURE);
      }
    }
    cut(blocks, "六、", "");
    Judged judged = judge(shape, blocks);
    assertThat(judged.found()).contains("section-missing");
    assertThat(judged.notAssessable()).isEmpty();
  }

  private static List<Block> document() throws CaseException {
    Case base =
        new Case(
            "county", Position.of("county"), "county", "county", List.of(), List.of(), List.of());
    return PACK.document(base).blocks();
  }

  /** A section's text as one picture, perhaps with another heading. */
  private static List<Block> instead(List<Block> blocks, String section, @Nullable String heading) {
    List<Block> made = new ArrayList<>();
    boolean within = false;
    for (Block block : blocks) {
      boolean opens = starts(block, section + "、");
      within = opens || within && !isHeading(block) && !isSignOff(block);
      if (opens) {
        made.add(
            heading == null ? block : new Paragraph(block.number(), null, null, heading, false, 0));
        made.add(TableLayout.PICTURE);
      } else if (!within) {
        made.add(block);
      }
    }
    return made;
  }

  /** Takes away what stands from one heading to another, or to the sign-off. */
  private static void cut(List<Block> blocks, String from, String to) {
    boolean within = false;
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      within =
          starts(block, from) || within && !(to.isEmpty() ? isSignOff(block) : starts(block, to));
      if (!within) {
        kept.add(block);
      }
    }
    blocks.clear();
    blocks.addAll(kept);
  }

  private static boolean starts(Block block, String text) {
    return block instanceof Paragraph paragraph && paragraph.text().strip().startsWith(text);
  }

  private static boolean isHeading(Block block) {
    Predicate<String> heading = text -> text.matches("[一二三四五六]、.*");
    return block instanceof Paragraph paragraph && heading.test(paragraph.text());
  }

  private static boolean isSignOff(Block block) {
    return block instanceof Paragraph paragraph
        && (paragraph.text().equals("澄溪县人民政府") || paragraph.text().equals("2023年3月20日"));
  }

  private static Judged judge(Shape shape, List<Block> blocks) throws Exception {
    Document document = TableLayout.document("case", new ArrayList<>(blocks));
    Document read =
        new DocumentReaders().read(new Source("报告." + shape.suffix(), shape.write(document)));
    Interpreter interpreter =
        new Interpreter(
            PACK.pack().vocabulary(), PACK.pack().form(), PackUnderTest.LIBRARY.allForms());
    CheckResult result = Checker.of(PACK.pack()).check(interpreter.read(read, null));
    return new Judged(
        result.findings().stream().map(Finding::rule).toList(),
        result.notAssessable().stream()
            .map(NotAssessable::rule)
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
