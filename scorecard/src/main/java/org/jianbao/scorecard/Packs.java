package org.jianbao.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jianbao.check.Checker;
import org.jianbao.check.Problem;
import org.jianbao.document.ProblemCode;
import org.jianbao.form.Form;
import org.jianbao.pack.PackChoice;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.report.reading.Interpreter;
import org.jspecify.annotations.Nullable;

/**
 * The packs at hand, each made ready when a report first needs it. Safe for use by many threads.
 */
final class Packs {
  /** The years in which two packs of a user may meet; no report is older or from beyond. */
  private static final int FIRST_YEAR = 2008;

  private static final int LAST_YEAR = 2050;

  private final PackLibrary library;
  private final List<Form> forms;
  private final @Nullable RulePack only;
  private final @Nullable String sha256;
  private final Interpreter opening;
  private final Map<String, Ready> ready = new ConcurrentHashMap<>();

  /** A pack ready for use. */
  record Ready(RulePack pack, Interpreter interpreter, Checker checker) {}

  private Packs(PackLibrary library, @Nullable RulePack only, @Nullable String sha256) {
    this.library = library;
    this.only = only;
    this.sha256 = sha256;
    forms = library.allForms();
    RulePack root = only != null ? only : library.byId("format-common").orElseThrow();
    opening = new Interpreter(root.vocabulary(), /* expected= */ null, forms);
  }

  static Packs open(Options options) throws OpeningException {
    PackLibrary library = PackLibrary.open(options.packs());
    RulePack only = null;
    if (options.pack() != null) {
      only =
          library
              .byId(options.pack())
              .orElseThrow(
                  () ->
                      new OpeningException(
                          "没有规则包 " + options.pack() + "，可用：" + String.join("、", ids(library))));
      if (options.packSha256() != null && !options.packSha256().equals(only.sha256())) {
        throw new OpeningException(
            "规则包 " + only.id() + " 的 SHA-256 是 " + only.sha256() + "，与指定的不符");
      }
    } else if (!options.packs().isEmpty()) {
      requireUnambiguous(library);
    }
    return new Packs(library, only, options.packSha256());
  }

  private static List<String> ids(PackLibrary library) {
    return library.all().stream().map(RulePack::id).toList();
  }

  private static void requireUnambiguous(PackLibrary library) throws OpeningException {
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      if (library.choose(year) instanceof PackChoice.Ambiguous ambiguous) {
        throw new OpeningException(
            year + " 年度有多个规则包可用：" + String.join("、", ambiguous.ids()) + "，请用 --pack 指定其中一个");
      }
    }
  }

  /** Reads what needs no form: title, year. */
  Interpreter opening() {
    return opening;
  }

  /** Why packs or rule files of packs in use did not load. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    library
        .errors()
        .forEach(error -> problems.add(new Problem(ProblemCode.RULE_FAILED, error.toString())));
    return problems;
  }

  /** The pack for a report year, or null if there is none. */
  @Nullable Ready of(@Nullable Integer year) {
    if (only != null) {
      return ready(only);
    }
    return year != null && library.choose(year) instanceof PackChoice.Chosen chosen
        ? ready(chosen.pack())
        : null;
  }

  /** Whether a pack may be used: its hash is the one asked for, if any. */
  boolean trusted(RulePack pack) {
    return sha256 == null || sha256.equals(pack.sha256());
  }

  private Ready ready(RulePack pack) {
    return ready.computeIfAbsent(
        pack.id(),
        id ->
            new Ready(
                pack, new Interpreter(pack.vocabulary(), pack.form(), forms), Checker.of(pack)));
  }
}
