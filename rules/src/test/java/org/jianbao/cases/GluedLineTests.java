package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.check.Finding;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Source;
import org.jianbao.pack.Severity;
import org.jianbao.writing.TextWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Reports on one line with nothing between cells and paragraphs. Not every figure can be told
 * there, and so not every defect is found; but nothing that is right is called wrong.
 */
@Execution(ExecutionMode.CONCURRENT)
final class GluedLineTests {
  private static final DocumentReaders READERS = new DocumentReaders();

  /** Behind a sentence that has no end a heading cannot be told from its next words. */
  private static final String WITHOUT_END = "最后一句没有写完";

  @Test
  void nothing_right_is_called_wrong() throws Exception {
    List<String> wrong = new ArrayList<>();
    int expected = 0;
    int found = 0;
    for (PackUnderTest pack : PackUnderTest.ALL) {
      for (Case tried : pack.cases()) {
        Document document = pack.document(tried);
        if (!Shape.everyCellShows(document)
            || hasExtraSection(tried)
            || tried.name().equals(WITHOUT_END)) {
          continue;
        }
        CaseOutcome outcome = judge(pack, tried, document);
        expected += tried.expected().size();
        found += outcome.found().size();
        Stream<Finding> unexpected = outcome.unexpected().stream();
        if (!tried.changes().isEmpty()) {
          unexpected = unexpected.filter(finding -> finding.severity() != Severity.HINT);
        }
        unexpected = unexpected.filter(finding -> !followsFromText(finding, outcome));
        unexpected.forEach(
            finding -> wrong.add(pack.id() + " " + tried.name() + " " + finding.rule()));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat((double) found / expected).as("share of the defects found").isGreaterThan(0.8);
  }

  /**
   * Whether a figure that is wrong against the table is told by the list it stands in instead: on
   * one line the cells of the table may not be told apart.
   */
  private static boolean followsFromText(Finding finding, CaseOutcome outcome) {
    return finding.rule().equals("narrative-sum")
        && outcome.missed().stream().anyMatch(one -> one.rule().equals("narrative-applications"));
  }

  /** Where the heading of a section that the format does not have ends nobody can tell. */
  private static boolean hasExtraSection(Case tried) {
    return tried.expected().stream().anyMatch(one -> one.rule().equals("section-extra"));
  }

  private static CaseOutcome judge(PackUnderTest pack, Case tried, Document document)
      throws Exception {
    byte[] line = TextWriter.line(document, "").getBytes(StandardCharsets.UTF_8);
    return pack.runner().judge(tried, READERS.read(new Source("报告.txt", line)));
  }
}
