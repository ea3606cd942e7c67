package org.jianbao.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jianbao.catalogue.Language;
import org.jianbao.check.NotAssessable;
import org.jianbao.check.Problem;
import org.jianbao.compile.CompiledRules;
import org.jianbao.compile.RuleCompiler;
import org.jianbao.document.ProblemCode;
import org.jianbao.form.Form;
import org.jianbao.form.Vocabulary;
import org.jianbao.pack.PackChoice;
import org.jianbao.pack.PackError;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.RulePack;
import org.jianbao.pack.RuleSet;
import org.jianbao.report.reading.Interpreter;
import org.jspecify.annotations.Nullable;

/**
 * The packs at hand, each made ready when a report first needs it. Safe for use by many threads.
 */
final class Packs {
  /** The years in which two packs of a user may meet; no report is older or from beyond. */
  private static final int FIRST_YEAR = 2008;

  private static final int LAST_YEAR = 2050;

  /** The pack whose words find title and year, by which the pack is chosen. */
  private static final String COMMON = "format-common";

  /** The pack of rules that need no form. */
  private static final String FORMLESS = "format-none";

  private final PackLibrary library;
  private final @Nullable RulePack only;
  private final @Nullable String broken;
  private final @Nullable String sha256;
  private final Language language;
  private final Background<Interpreter> opening;
  private final Map<String, ReadyPack> ready = new ConcurrentHashMap<>();
  private final Map<String, Background<CompiledRules>> rules = new ConcurrentHashMap<>();
  private final AtomicBoolean expected = new AtomicBoolean();

  private Packs(
      PackLibrary library,
      @Nullable RulePack only,
      @Nullable String broken,
      @Nullable String sha256,
      Language language) {
    this.library = library;
    this.only = only;
    this.broken = broken;
    this.sha256 = sha256;
    this.language = language;
    opening = new Background<>(() -> opening(library, only));
    opening.start();
  }

  /** Reads what is needed before a pack is chosen. */
  private static Interpreter opening(PackLibrary library, @Nullable RulePack only) {
    // Where the user's own format-common did not load, reports are still read by the shipped one.
    PackLibrary reading =
        library.vocabulary(COMMON).isPresent() ? library : PackLibrary.open(List.of());
    List<Form> forms = reading.allForms();
    Vocabulary words =
        only != null ? only.vocabulary() : reading.vocabulary(COMMON).orElse(Vocabulary.EMPTY);
    return new Interpreter(words, /* expected= */ null, forms);
  }

  static Packs open(Options options) throws OpeningException {
    PackLibrary library = PackLibrary.open(options.packs());
    RulePack only = null;
    String broken = null;
    if (options.pack() != null && library.broken().contains(options.pack())) {
      broken = options.pack();
    } else if (options.pack() != null) {
      only = library.byId(options.pack()).orElseThrow(() -> unknown(options.pack(), library));
      if (only.acrossReports()) {
        throw new OpeningException("规则包 " + only.id() + " 用于年度评估（jianbao assess），不能用来检查单份报告");
      }
      if (!matches(options.packSha256(), only)) {
        throw new OpeningException(
            "规则包 " + only.id() + " 的 SHA-256 是 " + only.sha256() + "，与指定的不符");
      }
    } else if (!options.packs().isEmpty()) {
      requireUnambiguous(library, options.year());
    }
    return new Packs(library, only, broken, options.packSha256(), options.language());
  }

  private static OpeningException unknown(String id, PackLibrary library) {
    String errors =
        library.errors().stream().map(error -> "\n未能载入：" + error).collect(Collectors.joining());
    return new OpeningException("没有规则包 " + id + "，可用：" + String.join("、", ids(library)) + errors);
  }

  private static List<String> ids(PackLibrary library) {
    return library.all().stream().filter(pack -> !pack.acrossReports()).map(RulePack::id).toList();
  }

  private static void requireUnambiguous(PackLibrary library, @Nullable Integer only)
      throws OpeningException {
    int first = only == null ? FIRST_YEAR : only;
    int last = only == null ? LAST_YEAR : only;
    for (int year = first; year <= last; year++) {
      if (library.choose(year) instanceof PackChoice.Ambiguous ambiguous) {
        throw new OpeningException(
            year + " 年度有多个规则包可用：" + String.join("、", ambiguous.ids()) + "，请用 --pack 指定其中一个");
      }
    }
  }

  /** Reads what needs no form: title, year. */
  Interpreter opening() {
    return opening.get();
  }

  /** Why packs or rule files of packs in use did not load. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    library
        .errors()
        .forEach(error -> problems.add(new Problem(ProblemCode.RULE_FAILED, error.toString())));
    return problems;
  }

  /**
   * Files of packs of the user that did not load, in place of their rules, whose names nobody
   * knows: no report may pass on their silence. None if the user names the pack to use, and it did
   * load.
   */
  List<NotAssessable> missed() {
    return only != null
        ? List.of()
        : library.errors().stream()
            .map(PackError::file)
            .distinct()
            .map(file -> new NotAssessable(file, "规则包未能载入", /* place= */ null))
            .toList();
  }

  /**
   * The pack of rules that need no form, for a report that no pack is for; null if a pack did not
   * load, which may be for its year.
   */
  @Nullable ReadyPack formless() {
    return broken != null || !library.errors().isEmpty()
        ? null
        : library.byId(FORMLESS).map(this::ready).orElse(null);
  }

  /** Why {@link #of} gives no pack for a report year. */
  String absence(@Nullable Integer year) {
    if (broken != null) {
      return "规则包 " + broken + " 未能载入";
    }
    String rest = formless() == null ? "" : "，只检查了不依赖格式的内容，不作评定";
    return (year == null ? "不能确定是哪一年度的报告，请用 --year 指明" : "没有适用于 " + year + " 年度的规则包") + rest;
  }

  /** The pack for a report year, or null if there is none. */
  @Nullable ReadyPack of(@Nullable Integer year) {
    if (only != null) {
      return ready(only);
    }
    return broken == null
            && year != null
            && library.choose(year) instanceof PackChoice.Chosen chosen
        ? ready(chosen.pack())
        : null;
  }

  /** The rules of a pack that run by full name, by its id; none if there is no such pack. */
  Map<String, RuleInfo> rulesOf(String pack) {
    return library.byId(pack).map(found -> ready(found).checker().rules()).orElse(Map.of());
  }

  /**
   * Tells the packs for single reports from any others: their hashes, and what of any pack did not
   * load.
   */
  String fingerprint() {
    StringBuilder packs = new StringBuilder();
    library.all().stream()
        .filter(pack -> !pack.acrossReports())
        .forEach(pack -> packs.append(pack.id()).append('=').append(pack.sha256()).append('\n'));
    library.errors().forEach(error -> packs.append(error).append('\n'));
    return packs.toString();
  }

  /** Whether a pack may be used: its hash is the one asked for, if any. */
  boolean trusted(RulePack pack) {
    return matches(sha256, pack);
  }

  private static boolean matches(@Nullable String sha256, RulePack pack) {
    return sha256 == null || sha256.equalsIgnoreCase(pack.sha256());
  }

  /**
   * Begins to load what the first report will most likely need, while it is still being read: rules
   * and words of the format of its year, or of the newest one. A wrong guess costs time alone.
   *
   * @param year the likely report year, or null
   */
  void expect(@Nullable Integer year) {
    if (expected.compareAndSet(/* expectedValue= */ false, /* newValue= */ true)) {
      int likely = year == null ? LAST_YEAR : year;
      new Background<>(() -> rules(likely)).start();
      new Background<>(() -> prepared(likely)).start();
    }
  }

  /** The rules of the pack for a year, or null if there is none. */
  private @Nullable CompiledRules rules(int year) {
    RuleSet likely = only != null ? only.rules() : library.rules(year).orElse(null);
    return likely == null ? null : rules(likely).get();
  }

  private @Nullable ReadyPack prepared(int year) {
    ReadyPack likely = of(year);
    if (likely != null) {
      likely.interpreter().prepare();
    }
    return likely;
  }

  private Background<CompiledRules> rules(RuleSet pack) {
    return rules.computeIfAbsent(
        pack.pack(), id -> new Background<>(() -> RuleCompiler.compile(pack)));
  }

  private ReadyPack ready(RulePack pack) {
    return ready.computeIfAbsent(
        pack.id(),
        id ->
            new ReadyPack(
                pack,
                opening.get().expecting(pack.vocabulary(), pack.formOrNull()),
                rules(pack.rules()),
                language));
  }
}
