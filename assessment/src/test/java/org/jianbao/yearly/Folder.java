package org.jianbao.yearly;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.cases.Case;
import org.jianbao.cases.CaseException;
import org.jianbao.cases.CaseSuite;
import org.jianbao.document.Document;
import org.jianbao.form.Form;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.Position;

/** Writes a year's folder of reports with last year's beside it, and the roster. */
final class Folder {
  private static final PackLibrary PACKS = PackLibrary.open(List.of());

  private final long seed;
  private final Grammar grammar = Grammar.load();
  private final Paths paths;

  Folder(long seed) {
    this.seed = seed;
    paths = new Paths(seed);
  }

  /** The bodies of so many reports. */
  List<List<Body>> territories(int reports) {
    List<List<Body>> all = new ArrayList<>();
    int made = 0;
    while (made < reports) {
      List<Body> bodies = Territory.of(seed, all.size(), made + 1, reports - made);
      made += bodies.size();
      all.add(bodies);
    }
    return all;
  }

  /** Writes the reports of a territory for a year and the year before. */
  void write(List<Body> bodies, int year, Path folder, Path previous) throws IOException {
    List<Map<Body, Figures>> years = new Simulation(seed, bodies).run(year - 2, 3);
    write(bodies, year, years.get(2), years.get(1), folder);
    write(bodies, year - 1, years.get(1), years.get(0), previous);
  }

  private void write(
      List<Body> bodies, int year, Map<Body, Figures> now, Map<Body, Figures> before, Path folder)
      throws IOException {
    Form form = form(year);
    Set<String> taken = new HashSet<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Body body : bodies) {
      String text =
          ReportText.write(grammar, seed, body, year, figures(now, body), figures(before, body));
      FileKind kind = FileKind.of(Dice.of(seed, "kind", body.id(), year));
      String place = paths.folder(body);
      int number = numbers.merge(place, 1, Integer::sum);
      String name = place + paths.name(body, year, number);
      String path = name + "." + kind.suffix;
      if (!taken.add(path)) {
        path = name + "（" + body.area() + "）." + kind.suffix;
        taken.add(path);
      }
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, kind.write(document(text, form)));
    }
  }

  private static Figures figures(Map<Body, Figures> figures, Body body) {
    return java.util.Objects.requireNonNull(figures.get(body));
  }

  private static Form form(int year) {
    return PACKS
        .byId(year == 2019 ? "format-2019-trial" : year < 2021 ? "format-2019" : "format-2021")
        .orElseThrow()
        .form();
  }

  private static Document document(String text, Form form) {
    CaseSuite suite = new CaseSuite(Map.of("report", text), List.of());
    Case only =
        new Case("made", Position.of("made"), "made", "report", List.of(), List.of(), List.of());
    try {
      return suite.document(only, form, List.of());
    } catch (CaseException e) {
      throw new IllegalStateException(text, e);
    }
  }

  /** Writes the roster as CSV. */
  void roster(List<List<Body>> territories, int year, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("\uFEFF单位名称,别名,类别,上级,地区,期限,联系人\n");
      for (List<Body> bodies : territories) {
        for (Body body : bodies) {
          Body parent = body.parent();
          out.write(
              String.join(
                      ",",
                      body.name(),
                      String.join("；", body.aliases()),
                      body.kind().word,
                      parent == null ? "" : parent.name(),
                      body.area(),
                      (year + 1) + (body.government() ? "-03-31" : "-01-31"),
                      "")
                  + "\n");
        }
      }
    }
  }
}
