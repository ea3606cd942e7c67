package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.check.Checker;
import org.jianbao.check.Finding;
import org.jianbao.document.Block;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Place;
import org.jianbao.report.reading.Interpreter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The quote of every finding and of its related places is the raw text at offset and length. */
final class QuoteTests {
  private static final Path SHARED = Path.of(System.getProperty("jianbao.shared", "../../shared"));
  private static final DocumentReaders READERS = new DocumentReaders();

  @ParameterizedTest
  @EnumSource(names = {"DOCX_NUMBERED", "HTML", "TXT"})
  void quotes_of_all_cases_are_the_raw_text(Shape shape) throws Exception {
    List<String> faults = new ArrayList<>();
    int findings = 0;
    for (PackUnderTest each : PackUnderTest.ALL) {
      Checker checker = Checker.of(each.pack());
      for (Case tried : each.suite().cases()) {
        Document written = each.document(tried);
        if (shape.carries(written)) {
          Source source = new Source("报告." + shape.suffix(), shape.write(written));
          findings += faults(each.pack(), checker, READERS.read(source), tried.name(), faults);
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(findings).isGreaterThan(50);
  }

  @Test
  void quotes_of_the_real_reports_are_the_raw_text() throws Exception {
    Path seeds = SHARED.resolve("seeds");
    if (!Boolean.getBoolean("jianbao.requireShared")) {
      assumeTrue(Files.exists(seeds), "the real reports are not beside this checkout: " + seeds);
    }
    RulePack pack =
        PackUnderTest.LIBRARY.all().stream()
            .filter(each -> each.id().equals("format-2019"))
            .findFirst()
            .orElseThrow();
    Checker checker = Checker.of(pack);
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        Document document = READERS.read(new Source(name, Files.readAllBytes(file)));
        assertThat(faults(pack, checker, document, name, faults)).isPositive();
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Adds what is wrong; gives the number of findings. */
  private static int faults(
      RulePack pack, Checker checker, Document document, String name, List<String> faults) {
    Interpreter interpreter =
        new Interpreter(pack.vocabulary(), pack.form(), PackUnderTest.LIBRARY.allForms());
    List<Finding> findings =
        checker.check(interpreter.read(document, /* yearOverride= */ null)).findings();
    for (Finding finding : findings) {
      Stream.concat(
              Stream.of(finding.place()), finding.related().stream().map(Finding.Related::place))
          .filter(place -> !isRaw(document, place))
          .forEach(place -> faults.add(name + " " + finding.rule() + " " + place));
    }
    return findings.size();
  }

  private static boolean isRaw(Document document, Place place) {
    Location location = place.location();
    if (location == null) {
      return place.quote().isEmpty();
    }
    String raw = raw(document, location);
    int end = location.offset() + location.length();
    return raw != null
        && end <= raw.length()
        && place.quote().equals(raw.substring(location.offset(), end));
  }

  private static @Nullable String raw(Document document, Location location) {
    for (Block block : document.blocks()) {
      CellPosition cell = location.cell();
      if (block.number() == location.paragraph()) {
        return block instanceof Table table && cell != null
            ? table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(one -> one.row() == cell.row() && one.column() == cell.column())
                .map(TableCell::text)
                .findFirst()
                .orElse(null)
            : block instanceof Paragraph paragraph ? paragraph.text() : "";
      }
    }
    return null;
  }
}
