package org.jianbao.cases;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jianbao.check.CheckResult;
import org.jianbao.check.Checker;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Source;
import org.jianbao.report.CellValue;
import org.jianbao.report.Report;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Unreadable;
import org.jianbao.report.reading.Interpreter;

final class TableLayoutLab {
  public static void main(String[] args) throws Exception {
    String only = args.length > 0 ? args[0] : "";
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 2;
    boolean verbose = args.length > 2;
    DocumentReaders readers = new DocumentReaders();
    List<TableLayouts.Layout> layouts = new ArrayList<>(TableLayouts.ALL);
    Map<String, DocumentLayouts.Layout> wholes = new java.util.HashMap<>();
    for (DocumentLayouts.Layout whole : DocumentLayouts.ALL) {
      String name = "DOC " + whole.name();
      wholes.put(name, whole);
      layouts.add(
          new TableLayouts.Layout(
              name, null, (a, b) -> List.of(), List.of(), java.util.Set.of(), true));
    }
    for (TableLayouts.Layout layout : layouts) {
      if (!layout.name().contains(only)) {
        continue;
      }
      TreeMap<String, List<String>> problems = new TreeMap<>();
      int runs = 0;
      for (String id : List.of("format-2019", "format-2021")) {
        PackUnderTest pack = PackUnderTest.of(id);
        Checker checker = CHECKERS.computeIfAbsent(id, k -> Checker.of(pack.pack()));
        Interpreter reader =
            new Interpreter(
                pack.pack().vocabulary(),
                pack.pack().formOrNull(),
                PackUnderTest.LIBRARY.allForms());
        for (int round = 0; round < rounds; round++) {
          Random random = new Random(round * 77 + id.hashCode());
          List<String> bases = pack.suite().bases().keySet().stream().sorted().toList();
          String base = bases.get(random.nextInt(bases.size()));
          CaseReport report = CaseReport.parse(pack.suite().bases().get(base), pack.pack().form());
          Map<String, BigDecimal> want = TableFigures.fill(report, pack.pack().form(), random);
          Document plain = report.document();
          List<String> plainRules = rules(checker.check(reader.read(plain, null)));
          Document laid =
              wholes.containsKey(layout.name())
                  ? wholes.get(layout.name()).apply(plain, random)
                  : layout.apply(plain, random);
          for (Shape shape : Shape.values()) {
            if (List.of(
                        Shape.TXT_ONE_LINE,
                        Shape.TXT_CELL_LINES,
                        Shape.HTML_GBK,
                        Shape.DOCX_NUMBERED)
                    .contains(shape)
                || shape.suffix().equals("txt") && pictures(laid)
                || !shape.carries(laid)) {
              continue;
            }
            runs++;
            byte[] bytes = shape.write(laid);
            Document document = readers.read(new Source("报告." + shape.suffix(), bytes));
            Report read = reader.read(document, null);
            CheckResult result = checker.check(read);
            String where = shape + " " + id + " " + base + " " + round;
            List<String> extra = rules(result);
            for (String rule : plainRules) {
              if (!extra.remove(rule) && layout.right()) {
                note(problems, "missed " + rule, where);
              }
            }
            for (String rule : layout.expected()) {
              if (!extra.remove(rule)) {
                note(problems, "missed expected " + rule, where);
              }
            }
            extra.removeIf(layout.allowed()::contains);
            extra.forEach(rule -> note(problems, "extra " + rule, where));
            cells(
                read,
                want,
                layout.right(),
                where,
                problems,
                layout.allowed().contains("cells-blank"));
            if (verbose && !problems.isEmpty()) {
              Files.write(Path.of("/tmp/tables/out." + shape + "." + shape.suffix()), bytes);
              result.findings().forEach(f -> System.out.println(f));
              read.unreadable().forEach(u -> System.out.println(u));
              System.out.println(result.notAssessable());
            }
          }
        }
      }
      System.out.println(
          (problems.isEmpty() ? "ok   " : "FAIL ")
              + layout.name()
              + " ("
              + layout.table()
              + ") "
              + runs);
      problems.forEach(
          (kind, all) ->
              System.out.println(
                  "     "
                      + all.size()
                      + " x "
                      + kind
                      + "   "
                      + all.stream()
                          .map(w -> w.split(" ")[0])
                          .distinct()
                          .collect(Collectors.joining(","))
                      + "  "
                      + all.get(0)));
    }
  }

  private static boolean pictures(Document document) {
    return document.blocks().stream()
        .anyMatch(b -> b instanceof org.jianbao.document.Paragraph p && p.pictures() > 0);
  }

  private static final Map<String, Checker> CHECKERS = new java.util.HashMap<>();

  private static void note(Map<String, List<String>> problems, String kind, String where) {
    problems.computeIfAbsent(kind, k -> new ArrayList<>()).add(where);
  }

  private static List<String> rules(CheckResult result) {
    return result.findings().stream()
        .map(f -> f.rule())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static void cells(
      Report read,
      Map<String, BigDecimal> want,
      boolean all,
      String where,
      Map<String, List<String>> problems,
      boolean blanks) {
    want.forEach(
        (path, value) -> {
          String[] keys = path.split("/", -1);
          ReportTable table = read.table(keys[0]).orElse(null);
          if (table == null) {
            boolean said =
                read.unreadable().stream().anyMatch(u -> u.input().equals("table." + keys[0]));
            if (all || !said) {
              note(problems, said ? "table unreadable" : "TABLE LOST", where);
            }
            return;
          }
          var cell = table.cell(keys[1], keys[2]);
          if (cell.isEmpty()) {
            boolean said = read.unreadable().stream().anyMatch(u -> covers(u, keys));
            if (!said) {
              note(problems, "CELL SILENTLY LOST", where + " " + path);
            } else if (all) {
              note(problems, "cell unreadable", where + " " + path);
            }
          } else if (blanks && cell.get().value() instanceof CellValue.Blank) {
            return;
          } else if (!(cell.get().value() instanceof CellValue.Number n)
              || n.value().compareTo(value) != 0) {
            note(
                problems,
                "WRONG CELL",
                where + " " + path + " " + cell.get().value() + " want " + value);
          }
        });
  }

  private static boolean covers(Unreadable u, String[] keys) {
    return u.input().equals("table." + keys[0])
        && (u.row() == null || u.row().equals(keys[1]))
        && (u.column() == null || u.column().equals(keys[2]));
  }
}
