package org.jianbao.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.author.Skeleton;
import org.jianbao.author.Workshop;
import org.jianbao.cases.Case;
import org.jianbao.cases.CaseSuite;
import org.jianbao.check.CrossRuleCases;
import org.jianbao.check.Flattening;
import org.jianbao.compile.RuleCondition;
import org.jianbao.document.Document;
import org.jianbao.facts.Findings;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.PackNode.Mapping;
import org.jianbao.pack.RulePack;
import org.jianbao.pack.YamlReader;
import org.jianbao.report.reading.Interpreter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fact and field is described for authors of rules, and docs/facts.md says so. After a change
 * of facts, of facts.yaml or of the shipped rules run this test once with {@code
 * -Djianbao.updateFacts=true}.
 */
final class FactReferenceTests {
  private static final Path DOCUMENT =
      Path.of(System.getProperty("jianbao.root", "..")).resolve("docs/facts.md");
  private static final List<FactGroup> GROUPS = FactReference.read();
  private static final PackLibrary LIBRARY = PackLibrary.open(List.of());

  @Test
  void every_fact_is_described_and_none_that_does_not_exist() throws Exception {
    assertThat(described().map(FactEntry::name))
        .containsExactlyInAnyOrderElementsOf(
            records().stream()
                .map(Class::getName)
                .map(name -> name.replaceFirst(".*\\.", "").replace('$', '.'))
                .toList());
    assertThat(described()).allSatisfy(fact -> assertThat(fact.meaning()).isNotEmpty());
  }

  @Test
  void every_field_is_described_and_none_that_does_not_exist() throws Exception {
    Mapping yaml = YamlReader.read("facts.yaml", resource());
    for (FactEntry fact : described().toList()) {
      Class<?> type = FactReference.type(fact.name());
      assertThat(fact.fields())
          .allSatisfy(
              field ->
                  assertThat(field.meaning()).as(fact.name() + "." + field.name()).isNotEmpty());
      assertThat(fact.methods()).allSatisfy(each -> assertThat(each.meaning()).isNotEmpty());
      assertThat(fact.methods().stream().map(each -> each.name().replaceFirst("\\(.*", "")))
          .as(fact.name())
          .containsExactlyInAnyOrderElementsOf(methods(type));
      List<String> fields =
          Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
      yaml.items("groups").stream()
          .map(group -> ((Mapping) group).mapping("facts").mapping(fact.name()).mapping("fields"))
          .forEach(each -> assertThat(fields).as(fact.name()).containsAll(each.entries().keySet()));
    }
  }

  /** The facts of all cases of the shipped packs, and those across years and bodies. */
  @Test
  void reports_give_the_facts_and_values_that_are_described_and_no_others() throws Exception {
    Set<String> given = new TreeSet<>();
    Set<String> unlisted = new TreeSet<>();
    for (RulePack pack : LIBRARY.all()) {
      CaseSuite suite = CaseSuite.read(LIBRARY.files(pack.id()).orElseThrow(), new ArrayList<>());
      Interpreter interpreter =
          new Interpreter(pack.vocabulary(), pack.formOrNull(), LIBRARY.allForms());
      for (Case tried : suite.cases()) {
        Document document = suite.document(tried, pack.form(), LIBRARY.allForms());
        for (Object fact : Flattening.facts(interpreter.read(document, null), pack)) {
          given.add(fact.getClass().getSimpleName());
          unlisted(fact, unlisted);
        }
      }
    }
    for (Object fact : CrossRuleCases.facts()) {
      given.add(fact.getClass().getSimpleName());
      unlisted(fact, unlisted);
    }
    assertThat(unlisted).isEmpty();
    assertThat(described().filter(fact -> fact.within().isEmpty()).map(FactEntry::name))
        .containsExactlyInAnyOrderElementsOf(given);
  }

  private static void unlisted(Object fact, Set<String> unlisted) throws Exception {
    for (FactField field : entry(fact.getClass().getSimpleName()).fields()) {
      if (!field.values().isEmpty()) {
        Object value = fact.getClass().getMethod(field.name()).invoke(fact);
        if (value != null && !field.values().containsKey(String.valueOf(value))) {
          unlisted.add(fact.getClass().getSimpleName() + "." + field.name() + " " + value);
        }
      }
    }
  }

  /**
   * A value that a shipped rule asks for is listed, and the other way about nothing is forgotten.
   */
  @Test
  void rules_ask_for_no_other_values_than_those_listed() {
    List<RuleCondition> conditions =
        LIBRARY.all().stream()
            .flatMap(pack -> pack.ruleFiles().stream())
            .distinct()
            .flatMap(file -> RuleCondition.of(file).stream())
            .toList();
    assertThat(conditions).hasSizeGreaterThan(200);
    for (RuleCondition condition : conditions) {
      for (FactField field : entry(condition.fact()).fields()) {
        for (String constraint : condition.constraints()) {
          if (!field.values().isEmpty() && constraint.matches(field.name() + "\\s.*\".*")) {
            for (String value :
                constraint.replaceAll("[^\"]*\"([^\"]*)\"[^\"]*", "$1\n").split("\n")) {
              assertThat(field.values()).as(condition.toString()).containsKey(value);
            }
          }
        }
      }
    }
  }

  /** A name that DRL keeps for itself, such as unit, would be a field that no rule can ask for. */
  @Test
  void rules_may_ask_for_every_field(@TempDir Path folder) throws IOException {
    StringBuilder rules = new StringBuilder();
    for (FactEntry fact : described().filter(each -> each.within().isEmpty()).toList()) {
      rules.append("rule \"").append(fact.name()).append("\" @title(\"a\") @severity(\"hint\")");
      rules.append(" @category(\"text\") @message(\"a\") @basis(\"a\") @basisKind(\"practice\")");
      rules.append(" @remedy(\"a\") when $title : Title( ) ").append(fact.name()).append("( ");
      rules.append(
          fact.fields().stream()
              .map(field -> "$" + field.name() + " : " + field.name())
              .collect(Collectors.joining(", ")));
      rules.append(" ) then findings.report($title); end\n");
    }
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(folder.resolve("rules/fields.drl"), rules.toString());
    Files.writeString(
        folder.resolve("pack.yaml"),
        "id: fields\nversion: 0.1.0\ntitle: a\nextends: format-2021\n");
    Workshop workshop = Workshop.open(folder);
    assertThat(workshop.packs().get(0).rules().problems()).isEmpty();
  }

  @Test
  void every_fact_that_conditions_match_has_an_example() {
    FactUses uses = new FactUses(LIBRARY.all(), Skeleton.exampleRules());
    assertThat(described().filter(fact -> fact.within().isEmpty()))
        .allSatisfy(fact -> assertThat(uses.example(fact.name())).as(fact.name()).isNotNull());
  }

  @Test
  void the_document_is_as_generated() throws IOException {
    List<RulePack> packs = LIBRARY.all();
    FactUses uses = new FactUses(packs, Skeleton.exampleRules());
    String text = Files.readString(DOCUMENT);
    text = part(text, "facts", ReferenceMarkdown.facts(GROUPS, uses));
    text = part(text, "keys", ReferenceMarkdown.keys(packs));
    text = part(text, "objects", ReferenceMarkdown.objects(packs));
    if (Boolean.getBoolean("jianbao.updateFacts")) {
      Files.writeString(DOCUMENT, text);
    }
    assertThat(DOCUMENT).hasContent(text);
  }

  /** The document with a part between two marks as generated. */
  private static String part(String text, String name, String content) {
    String begin = "<!-- " + name + ": begin -->\n";
    String end = "<!-- " + name + ": end -->";
    assertThat(text).contains(begin, end);
    return text.substring(0, text.indexOf(begin) + begin.length())
        + content
        + text.substring(text.indexOf(end));
  }

  private static Stream<FactEntry> described() {
    return GROUPS.stream().flatMap(group -> group.facts().stream());
  }

  private static FactEntry entry(String name) {
    return described().filter(fact -> fact.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Class<?>> records() throws Exception {
    Path classes =
        Path.of(Findings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> records = new ArrayList<>();
    try (Stream<Path> files = Files.list(classes.resolve("org/jianbao/facts"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        if (!name.equals("package-info")) {
          Class<?> type = Class.forName("org.jianbao.facts." + name);
          if (type.isRecord()) {
            records.add(type);
          }
        }
      }
    }
    return records;
  }

  /** What a fact answers besides its fields. */
  private static List<String> methods(Class<?> type) {
    List<String> fields =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> Set.of(String.class).containsAll(List.of(method.getParameterTypes())))
        .map(Method::getName)
        .filter(name -> !fields.contains(name))
        .filter(name -> !List.of("toString", "hashCode", "equals").contains(name))
        .toList();
  }

  private static String resource() throws IOException {
    try (InputStream stream = FactReference.class.getResourceAsStream("facts.yaml")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
