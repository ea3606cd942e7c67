package org.jianbao.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jianbao.pack.RuleFile;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * A rule taken apart: its conditions are added one by one, and of each condition its constraints,
 * to see with which of them its matches end. Each stage is a rule of its own, judged by the same
 * engine.
 */
public final class StagedRule {
  private static final int MOST_MATCHES = 100_000;
  private static final int SHOWN = 3;
  private static final String STAGE = "stage-";

  private final String rule;
  private final List<Stage> stages;
  private final RuleModel model;

  private StagedRule(String rule, List<Stage> stages, RuleModel model) {
    this.rule = rule;
    this.stages = stages;
    this.model = model;
  }

  /**
   * A condition, or the part of one up to a constraint.
   *
   * @param place where the condition stands in its file, in Chinese
   * @param text what is added at this stage, on one line
   * @param whole whether it is the whole condition, or its first part: the kind of fact
   */
  public record Stage(String place, String text, boolean whole) {}

  /**
   * How many combinations of facts meet all conditions up to a stage.
   *
   * @param matches at most {@link #MOST_MATCHES}
   * @param facts of the first few, the fact that this stage is about; none for absence
   */
  public record Result(Stage stage, int matches, List<Object> facts) {}

  /**
   * Takes apart the rules of a file that go by a name.
   *
   * @param name full name or id; or null for those that report under ids of facts
   * @throws IllegalStateException if a stage does not compile, though the file does
   */
  public static List<StagedRule> of(RuleFile file, @Nullable String name) {
    DrlSource source = DrlSource.of(file);
    DrlText drl = DrlText.of(file, source.text());
    DrlReader.Parsed parsed = DrlReader.read(drl.text());
    List<StagedRule> staged = new ArrayList<>();
    for (int i = 0; i < parsed.rules().size(); i++) {
      DrlRule rule = parsed.rules().get(i);
      boolean meant =
          name == null
              ? rule.reportsAs()
              : rule.name().equals(name) || RuleNames.id(rule.name()).equals(name);
      if (meant) {
        staged.add(of(source, drl, parsed.sources().get(i)));
      }
    }
    return staged;
  }

  private static StagedRule of(DrlSource file, DrlText drl, RuleDescr rule) {
    AndDescr conditions = rule.getLhs();
    List<Stage> stages = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    text.append("package ").append(drl.packageName()).append(".staged;\n");
    text.append("import org.jianbao.facts.*;\n");
    StringBuilder before = new StringBuilder();
    List<BaseDescr> all = conditions.getDescrs();
    for (int i = 0; i < all.size(); i++) {
      BaseDescr condition = all.get(i);
      String sentence = file.sentence(condition.getLine());
      // A sentence is one condition for its author, whatever it expands to.
      boolean goesOn =
          sentence != null && i + 1 < all.size() && all.get(i + 1).getLine() == condition.getLine();
      for (Part part : goesOn ? List.<Part>of() : parts(condition, drl.text(), sentence)) {
        text.append("rule \"").append(STAGE).append(stages.size()).append("\"\nwhen\n");
        text.append(before).append(part.condition()).append("\nthen\nend\n");
        stages.add(new Stage(file.place(condition.getLine()), part.added(), part.whole()));
      }
      before.append(source(condition, drl.text())).append('\n');
    }
    DrlText whole = new DrlText(drl.packageName() + ".staged", text.toString());
    ModelCompiler.Outcome outcome = ModelCompiler.compile(whole);
    if (!outcome.succeeded()) {
      throw new IllegalStateException(rule.getName() + ": " + outcome.errors());
    }
    CompiledFile compiled =
        new CompiledFile(whole.packageName(), outcome.modelClass(), List.of(), outcome.classes());
    Set<String> names =
        IntStream.range(0, stages.size()).mapToObj(i -> STAGE + i).collect(Collectors.toSet());
    try {
      return new StagedRule(rule.getName(), stages, RuleModel.load(compiled, names));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(rule.getName(), e);
    }
  }

  /**
   * A condition as far as a stage has it.
   *
   * @param added what the stage adds to the one before
   */
  private record Part(String condition, String added, boolean whole) {}

  /**
   * The parts of a condition.
   *
   * @param sentence as the author wrote it, or null if that is the DRL itself
   */
  private static List<Part> parts(BaseDescr condition, String drl, @Nullable String sentence) {
    String source = source(condition, drl);
    if (sentence != null) {
      return List.of(new Part(source, sentence.strip(), true));
    }
    if (!(condition instanceof PatternDescr pattern) || pattern.getSource() != null) {
      return List.of(new Part(source, source.replaceAll("\\s+", " "), true));
    }
    String head = pattern.getIdentifier() == null ? "" : pattern.getIdentifier() + " : ";
    head += pattern.getObjectType();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(head + "( )", pattern.getObjectType(), true));
    List<String> constraints = new ArrayList<>();
    for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
      String added = String.valueOf(constraint.getText()).strip();
      constraints.add(added);
      if (!isBinding(added)) {
        String so = head + "( " + String.join(", ", constraints) + " )";
        parts.add(new Part(so, added, false));
      }
    }
    return parts;
  }

  /** Whether a constraint merely gives a field a name. */
  private static boolean isBinding(String constraint) {
    return constraint.matches("\\$\\w+\\s*:\\s*[\\w.]+");
  }

  private static String source(BaseDescr descr, String drl) {
    return drl.substring(
        descr.getStartCharacter(), Math.min(drl.length(), descr.getEndCharacter() + 1));
  }

  /** Full name of the rule. */
  public String rule() {
    return rule;
  }

  /** Tries the stages on the facts of a report. */
  public List<Result> run(List<Object> facts) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, List<Object>> shown = new HashMap<>();
    KieSession session = KnowledgeBases.of(List.of(model)).newKieSession();
    try {
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
              Match match = event.getMatch();
              String name = match.getRule().getName();
              counts.merge(name, 1, Integer::sum);
              List<Object> first = shown.computeIfAbsent(name, key -> new ArrayList<>());
              if (first.size() < SHOWN && !match.getObjects().isEmpty()) {
                first.add(match.getObjects().get(match.getObjects().size() - 1));
              }
            }
          });
      facts.forEach(session::insert);
      session.fireAllRules(MOST_MATCHES);
    } finally {
      session.dispose();
    }
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      String name = STAGE + i;
      results.add(
          new Result(
              stages.get(i), counts.getOrDefault(name, 0), shown.getOrDefault(name, List.of())));
    }
    return results;
  }
}
