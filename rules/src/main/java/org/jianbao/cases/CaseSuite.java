package org.jianbao.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.document.Document;
import org.jianbao.form.Form;
import org.jianbao.pack.Nearest;
import org.jianbao.pack.PackError;
import org.jianbao.pack.PackException;
import org.jianbao.pack.PackSource;
import org.jianbao.pack.Position;

/**
 * The cases of a pack: {@code cases/base/*.txt} and {@code cases/*.yaml}.
 *
 * @param bases text of the bases by name
 * @param cases all cases, sorted by file
 */
public record CaseSuite(Map<String, String> bases, List<Case> cases) {
  private static final String FOLDER = "cases";
  private static final String BASES = FOLDER + "/base/";
  private static final String BASE = ".txt";

  public CaseSuite {
    bases = Map.copyOf(bases);
    cases = List.copyOf(cases);
  }

  /**
   * Reads the cases of a pack; a pack without cases has an empty suite.
   *
   * @param errors where it is told which files and cases cannot be used, and why
   */
  public static CaseSuite read(PackSource pack, List<PackError> errors) {
    Map<String, String> bases = new LinkedHashMap<>();
    List<Case> cases = new ArrayList<>();
    for (String path : pack.in(FOLDER)) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      try {
        if (path.equals(BASES + name) && name.endsWith(BASE)) {
          bases.put(withoutSuffix(name), String.valueOf(pack.text(path)));
        } else if (path.equals(FOLDER + "/" + name) && name.endsWith(".yaml")) {
          cases.addAll(CaseFile.read(name, pack.cases(path, errors), errors));
        } else {
          errors.add(
              Position.of(pack.display(path))
                  .error("案例文件应为 cases/名称.yaml，基础报告应为 cases/base/名称.txt"));
        }
      } catch (PackException failure) {
        errors.addAll(failure.errors());
      }
    }
    return new CaseSuite(bases, cases);
  }

  private static String withoutSuffix(String name) {
    return name.substring(0, name.length() - BASE.length());
  }

  /** This suite with the bases of another added, where it has none of their name. */
  public CaseSuite withBasesOf(CaseSuite other) {
    Map<String, String> joined = new LinkedHashMap<>(other.bases);
    joined.putAll(bases);
    return new CaseSuite(joined, cases);
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
      List<String> known = bases.keySet().stream().sorted().toList();
      throw new CaseException("没有基础报告“" + tried.base() + "”" + Nearest.hint(tried.base(), known));
    }
    CaseReport report = CaseReport.parse(base, form);
    CaseChanges changes = new CaseChanges(report, forms);
    for (Change change : tried.changes()) {
      changes.apply(change);
    }
    return report.document();
  }
}
