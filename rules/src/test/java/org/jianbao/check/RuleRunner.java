package org.jianbao.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.jianbao.facts.FindingDraft;
import org.jianbao.facts.Findings;
import org.jianbao.facts.Located;
import org.jianbao.facts.ReportsAs;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Fires all shipped DRL rules over facts and keeps what they report. */
final class RuleRunner {
  private static final Path PACKS =
      Path.of(System.getProperty("jianbao.root", ".."), "rules", "packs");
  private static final KieBase RULES = compile();

  private RuleRunner() {}

  /** A finding as a rule reports it, before the engine looks at it. */
  record Fired(
      String rule,
      Located subject,
      @Nullable String actual,
      @Nullable String expected,
      List<String> related) {}

  /** What the rules report, in order of their full names. */
  static List<Fired> run(Collection<?> facts) {
    Recorder recorder = new Recorder();
    KieSession session = RULES.newKieSession();
    try {
      session.setGlobal("findings", recorder);
      session.addEventListener(recorder);
      facts.forEach(session::insert);
      session.fireAllRules(10_000);
    } finally {
      session.dispose();
    }
    return recorder.drafts.stream()
        .map(Draft::fired)
        .sorted((a, b) -> a.rule().compareTo(b.rule()))
        .toList();
  }

  /** Full names of the rules that report, sorted; a relation's rule by its id. */
  static List<String> rules(Collection<?> facts) {
    return run(facts).stream().map(Fired::rule).toList();
  }

  /** Full names of all rules. */
  static List<String> names() {
    return RULES.getKiePackages().stream()
        .flatMap(p -> p.getRules().stream())
        .map(Rule::getName)
        .sorted()
        .toList();
  }

  private static KieBase compile() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    for (Path file : drl()) {
      files.write(
          "src/main/resources/" + PACKS.relativize(file).toString().replace('\\', '/'),
          services.getResources().newByteArrayResource(read(file), "UTF-8"));
    }
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().getMessages().toString());
    }
    return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }

  private static List<Path> drl() {
    try (Stream<Path> files = Files.walk(PACKS)) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Recorder extends DefaultAgendaEventListener implements Findings {
    private final List<Draft> drafts = new ArrayList<>();
    private String rule = "";

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      rule = event.getMatch().getRule().getName();
    }

    @Override
    public FindingDraft report(Located subject) {
      Draft draft = new Draft(subject instanceof ReportsAs as ? as.reportAs() : rule, subject);
      drafts.add(draft);
      return draft;
    }
  }

  private static final class Draft implements FindingDraft {
    private final String rule;
    private final Located subject;
    private final List<String> related = new ArrayList<>();
    private @Nullable String actual;
    private @Nullable String expected;

    Draft(String rule, Located subject) {
      this.rule = rule;
      this.subject = subject;
    }

    Fired fired() {
      return new Fired(rule, subject, actual, expected, related);
    }

    @Override
    public FindingDraft actual(@Nullable Object value) {
      actual = value == null ? null : value.toString();
      return this;
    }

    @Override
    public FindingDraft expected(@Nullable Object value) {
      expected = value == null ? null : value.toString();
      return this;
    }

    @Override
    public FindingDraft related(String role, Located fact) {
      related.add(role + " " + fact.place().quote());
      return this;
    }

    @Override
    public FindingDraft related(String role, Collection<?> facts) {
      facts.forEach(fact -> related(role, (Located) fact));
      return this;
    }

    @Override
    public FindingDraft with(String name, @Nullable Object value) {
      return this;
    }
  }
}
