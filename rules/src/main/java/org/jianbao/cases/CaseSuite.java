package org.jianbao.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.document.Document;
import org.jianbao.form.Form;

/**
 * The cases of a pack: {@code cases/base/*.txt} and {@code cases/*.yaml} in its folder.
 *
 * @param bases text of the bases by name
 * @param cases all cases, sorted by file
 */
public record CaseSuite(Map<String, String> bases, List<Case> cases) {

  public CaseSuite {
    bases = Map.copyOf(bases);
    cases = List.copyOf(cases);
  }

  /**
   * Reads the cases of a pack; a pack without cases has an empty suite.
   *
   * @param pack folder of the pack
   * @throws CaseException if a file is no valid file of cases
   */
  public static CaseSuite read(Path pack) throws IOException, CaseException {
    Map<String, String> bases = new LinkedHashMap<>();
    for (Path file : files(pack.resolve("cases/base"), ".txt")) {
      bases.put(nameOf(file).replace(".txt", ""), Files.readString(file));
    }
    List<Case> cases = new ArrayList<>();
    for (Path file : files(pack.resolve("cases"), ".yaml")) {
      cases.addAll(CaseFile.read(nameOf(file), Files.readString(file)));
    }
    return new CaseSuite(bases, cases);
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> nameOf(file).endsWith(suffix)).sorted().toList();
    }
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  /**
   * The document of a case: its base with its changes made.
   *
   * @param form the form of the pack, by whose labels the tables of the base are laid out
   * @param forms all forms by which changes may lay tables out
   * @throws CaseException if the base is unknown or a change does not fit it
   */
  public Document document(Case tried, Form form, List<Form> forms) throws CaseException {
    String base = bases.get(tried.base());
    if (base == null) {
      throw new CaseException(
          tried.file()
              + "：没有基础报告 "
              + tried.base()
              + "，可用："
              + bases.keySet().stream().sorted().toList());
    }
    try {
      CaseReport report = CaseReport.parse(base, form);
      CaseChanges changes = new CaseChanges(report, forms);
      for (Change change : tried.changes()) {
        changes.apply(change);
      }
      return report.document();
    } catch (CaseException e) {
      throw new CaseException(tried.file() + "「" + tried.name() + "」：" + e.getMessage());
    }
  }
}
