package org.jianbao.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jianbao.assessment.CopiedText;
import org.jianbao.assessment.CopiedText.Passage;
import org.jianbao.assessment.ReportDigest;
import org.junit.jupiter.api.Test;

/** Texts of all kinds of signs, cut and put together at random: what is shown stands there. */
final class PassagesFuzzTests {
  private static final int TRIALS = Integer.getInteger("jianbao.fuzz", 300);
  private static final String SIGNS = "，。；：、？！（）“”《》 \u3000\t\u200B%.0123456789aZ𠮷一二三十百万年月日件条";

  private final Random random = new Random(11);

  @Test
  void each_passage_stands_in_its_paragraph_and_in_the_other_text() {
    for (int trial = 0; trial < TRIALS; trial++) {
      List<String> sentences = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        sentences.add(sentence());
      }
      List<ReportDigest.Text> mine = paragraphs(sentences);
      List<ReportDigest.Text> others = paragraphs(sentences);
      OwnText text = OwnText.of(Prose.digest(mine), "青溪市水务局", Prose.LANGUAGE);
      OwnText other = OwnText.of(Prose.digest(others), null, Prose.LANGUAGE);
      CopiedText copied = Verification.compare(text, other, "other.txt", null, 2023);
      if (copied == null) {
        continue;
      }
      assertThat(copied.share().doubleValue()).isBetween(0.0, 1.0);
      for (Passage passage : copied.passages()) {
        assertThat(passage.text()).isNotEmpty().hasSize(passage.location().length());
        assertThat(mine)
            .anyMatch(
                paragraph ->
                    paragraph.section().equals(passage.section())
                        && paragraph.text().contains(passage.text()));
        for (String line : passage.otherText().split("\n")) {
          assertThat(others).anyMatch(paragraph -> paragraph.text().contains(line));
        }
      }
    }
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      int at = random.nextInt(SIGNS.length());
      sentence.append(
          random.nextInt(5) == 0
              ? SIGNS.substring(at, at + 1)
              : String.valueOf((char) ('\u5000' + random.nextInt(4000))));
    }
    return sentence.toString();
  }

  /**
   * Some of the sentences, with words changed, in some order, in paragraphs of one or more lines.
   */
  private List<ReportDigest.Text> paragraphs(List<String> sentences) {
    List<ReportDigest.Text> paragraphs = new ArrayList<>();
    int from = 0;
    while (from < sentences.size()) {
      int to = Math.min(sentences.size(), from + 1 + random.nextInt(6));
      StringBuilder text = new StringBuilder();
      for (String sentence : sentences.subList(from, to)) {
        int cut = random.nextInt(sentence.length() + 1);
        text.append(random.nextInt(4) == 0 ? sentence.substring(cut) : sentence)
            .append(random.nextInt(3) == 0 ? "\n" : "");
      }
      paragraphs.add(Prose.text(1 + random.nextInt(6), paragraphs.size() + 1, text.toString()));
      from = to;
    }
    return paragraphs;
  }
}
