package org.jianbao.cases;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jianbao.check.CheckResult;
import org.jianbao.check.Checker;
import org.jianbao.check.Finding;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Source;
import org.jianbao.report.CellValue;
import org.jianbao.report.Report;
import org.jianbao.report.ReportCell;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Unreadable;
import org.jianbao.report.reading.Interpreter;

/**
 * Lays a base with random figures out, reads it in many shapes, and compares cells and findings
 * with those of the plain base.
 */
final class TableLayoutRun {
  private static final DocumentReaders READERS = new DocumentReaders();
  private static final Set<Shape> SHAPES =
      Set.of(Shape.DOCX, Shape.RTF, Shape.HTML_SAVED, Shape.TXT, Shape.TXT_TABS, Shape.TXT_PIPES);

  private static final Map<String, Checker> CHECKERS = new ConcurrentHashMap<>();
  private static final Map<String, Interpreter> INTERPRETERS = new ConcurrentHashMap<>();

  private final TableLayout layout;
  private final PackUnderTest pack;
  private final Checker checker;
  private final Interpreter interpreter;
  private final List<String> differences = new ArrayList<>();

  TableLayoutRun(TableLayout layout, PackUnderTest pack) {
    this.layout = layout;
    this.pack = pack;
    this.checker = CHECKERS.computeIfAbsent(pack.id(), id -> Checker.of(pack.pack()));
    this.interpreter = INTERPRETERS.computeIfAbsent(pack.id(), id -> interpreter(pack));
  }

  private static Interpreter interpreter(PackUnderTest pack) {
    return new Interpreter(
        pack.pack().vocabulary(), pack.pack().formOrNull(), PackUnderTest.LIBRARY.allForms());
  }

  /** What differs in a round, each difference in one line. */
  List<String> differences(int round) throws Exception {
    Random random = new Random(round * 77L + pack.id().hashCode() + layout.name().hashCode());
    List<String> bases = pack.suite().bases().keySet().stream().sorted().toList();
    String base = bases.get(random.nextInt(bases.size()));
    CaseReport report = CaseReport.parse(pack.suite().bases().get(base), pack.pack().form());
    Map<String, BigDecimal> figures = TableFigures.fill(report, pack.pack().form(), random);
    Document plain = report.document();
    List<String> usual = rules(checker.check(interpreter.read(plain, null)));
    Document laid = layout.apply(plain, random);
    for (Shape shape : SHAPES) {
      if (shape.carries(laid) && !(shape.suffix().equals("txt") && hasPictures(laid))) {
        byte[] bytes = shape.write(laid);
        int before = differences.size();
        compare(shape, bytes, usual, figures, shape + " " + base + " " + round + ": ");
        if (differences.size() > before) {
          keep(shape, bytes);
        }
      }
    }
    return differences;
  }

  private void compare(
      Shape shape, byte[] bytes, List<String> usual, Map<String, BigDecimal> figures, String where)
      throws Exception {
    Document document = READERS.read(new Source("报告." + shape.suffix(), bytes));
    Report report = interpreter.read(document, null);
    CheckResult result = checker.check(report);
    List<String> extra = rules(result);
    for (String rule : usual) {
      if (!extra.remove(rule) && layout.right()) {
        differences.add(where + "missed " + rule);
      }
    }
    for (String rule : layout.expected()) {
      if (!extra.remove(rule)) {
        differences.add(where + "missed " + rule);
      }
    }
    extra.removeAll(layout.allowed());
    extra.forEach(rule -> differences.add(where + "extra " + rule));
    figures.forEach((path, value) -> cell(report, path, value, where));
    Quotes.faults(document, result.findings().stream())
        .forEach(fault -> differences.add(where + "quote " + fault));
  }

  private void cell(Report report, String path, BigDecimal value, String where) {
    String[] keys = path.split("/", -1);
    Optional<ReportCell> cell =
        report.table(keys[0]).flatMap((ReportTable table) -> table.cell(keys[1], keys[2]));
    if (cell.isEmpty()) {
      boolean said = report.unreadable().stream().anyMatch(each -> covers(each, keys));
      if (!said || layout.right()) {
        differences.add(where + (said ? "unreadable " : "lost ") + path);
      }
      return;
    }
    boolean blank = cell.get().value() instanceof CellValue.Blank;
    if (!(blank && layout.allowed().contains("cells-blank"))
        && !(cell.get().value() instanceof CellValue.Number number
            && number.value().compareTo(value) == 0)) {
      differences.add(where + path + " is " + cell.get().value() + ", not " + value);
    }
  }

  private static boolean covers(Unreadable unreadable, String[] keys) {
    return unreadable.input().equals("table." + keys[0])
        && (unreadable.row() == null || unreadable.row().equals(keys[1]))
        && (unreadable.column() == null || unreadable.column().equals(keys[2]));
  }

  private static List<String> rules(CheckResult result) {
    return new ArrayList<>(result.findings().stream().map(Finding::rule).toList());
  }

  private static boolean hasPictures(Document document) {
    return document.blocks().stream()
        .anyMatch(block -> block instanceof Paragraph one && one.pictures() > 0);
  }

  private void keep(Shape shape, byte[] bytes) throws Exception {
    String folder = System.getProperty("jianbao.layoutFolder");
    if (folder != null) {
      Files.write(
          Path.of(folder, layout.name().replace(' ', '-') + "." + shape + "." + shape.suffix()),
          bytes);
    }
  }
}
