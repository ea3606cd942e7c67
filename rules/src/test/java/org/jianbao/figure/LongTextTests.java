package org.jianbao.figure;

import java.time.Duration;
import java.util.List;
import org.jianbao.document.Paragraph;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.PackChoice;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Organisation;
import org.jianbao.report.Section;
import org.jianbao.report.reading.figure.FigureReader;
import org.jianbao.report.reading.narrative.QuantityReader;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Endless paragraphs made of what the reader looks for take little time. */
final class LongTextTests {
  private static final int LENGTH = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到政府信息公开申请1件，",
        "政府信息公开行政复议1件、",
        "未发生行政复议、",
        "均",
        "（",
        "（收到1件",
        "2022年",
        "公开信息1条",
        "收到申请2件，同比增长1%，",
        "收到申请2件（",
        "行政诉讼20件，其中",
        "分别为1件、",
        "云州市青石街道",
        "上年结转",
      })
  void readsInBoundedTime(String part) {
    if (!(PackLibrary.open(List.of()).choose(2022) instanceof PackChoice.Chosen chosen)) {
      throw new IllegalStateException("no pack");
    }
    RulePack pack = chosen.pack();
    FigureReader reader =
        new FigureReader(
            pack.vocabulary().figures(),
            new QuantityReader(pack.vocabulary().narrative()),
            pack.vocabulary().narrative());
    String text = part.repeat(LENGTH / part.length());
    Section section = new Section(1, null, List.of(new Paragraph(1, null, null, text, false, 0)));
    Organisation body = new Organisation("云州市青石街道办事处", OrganisationKind.STREET, null);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> reader.read(List.of(section), body, 2022));
  }
}
