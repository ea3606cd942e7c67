package org.jianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.pack.PackChoice;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.report.reading.Interpreter;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts made of one piece over and over take time in proportion to their length. What is measured
 * is the processor time of the thread, which other programs hardly change: where a scan grows with
 * the square of the length, four times the text take sixteen times as long.
 */
@Execution(ExecutionMode.SAME_THREAD)
final class PathologicalTextTests {
  private static final int LENGTH = 20_000;
  private static final int TIMES = 4;

  /** Growth that tells four from sixteen times. */
  private static final double GROWTH = 9;

  /** Less is no measure. */
  private static final long NOTHING = 300_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Interpreter INTERPRETER = interpreter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "一",
        "（",
        "）",
        "《",
        "》",
        "“",
        "第",
        "2020年",
        "、",
        "，",
        "；",
        "。",
        " ",
        "　",
        "年",
        "1.",
        "一、",
        "1月",
        "2020年1月1日",
        "公开",
        "政府信息公开",
        "年度报告",
        "件",
        "1件",
        "其中1件，",
        "占1%",
        "无",
        "（一）",
        "〔2020〕",
        "号",
        "人民政府",
        "一是",
        "“《（",
        "《中华人民共和国",
        "予以公开",
        "部分公开",
        "总计",
        "自然人",
        "政府信息管理",
        "问题",
        "自",
        "通过网站公开1条、",
        "收到申请1件，办结1件；",
        "http://",
        "a"
      })
  void one_line_takes_time_in_proportion(String part) {
    growsNoFasterThanText(
        length -> {
          String text = part.repeat(length / part.length());
          return List.of(
              paragraph(1, "云州市水务局2021年政府信息公开工作年度报告"),
              paragraph(2, "一、总体情况"),
              paragraph(3, text),
              paragraph(4, "二、主动公开政府信息情况"));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "一、", "（一）", "2020年", "公开", "自然人", "总计", "5件", "无", "云州市水务局"})
  void many_lines_take_time_in_proportion(String line) {
    growsNoFasterThanText(
        length -> {
          List<Block> blocks = new ArrayList<>();
          while (blocks.size() < length / 4) {
            blocks.add(paragraph(blocks.size() + 1, line));
          }
          return blocks;
        });
  }

  private static void growsNoFasterThanText(IntFunction<List<Block>> made) {
    double growth = Double.MAX_VALUE;
    long longer = 0;
    for (int round = 0; round < 3 && growth > GROWTH; round++) {
      long shorter = time(made.apply(LENGTH));
      longer = time(made.apply(LENGTH * TIMES));
      growth = Math.min(growth, longer < NOTHING ? 0 : (double) longer / shorter);
    }
    assertThat(growth).as("%,d ns for %,d characters", longer, LENGTH * TIMES).isLessThan(GROWTH);
  }

  private static long time(List<Block> blocks) {
    long start = THREADS.getCurrentThreadCpuTime();
    INTERPRETER.read(new Document("txt", blocks), /* yearOverride= */ null);
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private static Paragraph paragraph(int number, String text) {
    return new Paragraph(number, null, number, text, false, 0);
  }

  private static Interpreter interpreter() {
    PackLibrary library = PackLibrary.open(List.of());
    if (!(library.choose(2021) instanceof PackChoice.Chosen chosen)) {
      throw new IllegalStateException("no pack");
    }
    RulePack pack = chosen.pack();
    return new Interpreter(pack.vocabulary(), pack.formOrNull(), library.allForms());
  }
}
