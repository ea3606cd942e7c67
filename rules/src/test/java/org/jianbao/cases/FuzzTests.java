package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Source;
import org.jianbao.pack.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Random changes to the bases in random layouts: what must be found is found, and nothing else.
 * Only with {@code -Djianbao.fuzz=<number>}; {@code -Djianbao.fuzzSeed=<number>} for other changes,
 * {@code -Djianbao.fuzzFolder=<folder>} to keep the files in which something differs.
 */
@EnabledIfSystemProperty(named = "jianbao.fuzz", matches = "[0-9]+")
final class FuzzTests {
  private static final DocumentReaders READERS = new DocumentReaders();
  private static final List<PackUnderTest> PACKS =
      PackUnderTest.ALL.stream()
          .filter(pack -> pack.pack().form().table("applications").isPresent())
          .toList();
  private static final String ONE_LINE = "ONE_LINE";

  /** What one line does not show: which cell is blank or gone. */
  private static final Set<String> NOT_ON_ONE_LINE =
      Set.of("blank", "lost cell", "lost labels", "deleted column");

  private static final int SHOWN = Integer.getInteger("jianbao.fuzzShown", 3);

  /** Kinds of difference, each with how often it was and the first of them. */
  private final Map<String, List<String>> differences = new TreeMap<>();

  @Test
  void changes_give_their_findings() throws Exception {
    int count = Integer.getInteger("jianbao.fuzz");
    long seed = Long.getLong("jianbao.fuzzSeed", 1);
    int tried = 0;
    for (long i = 0; tried < count; i++) {
      if (run(new Random(seed * 1_000_003 + i), seed + "/" + i)) {
        tried++;
      }
    }
    StringBuilder report = new StringBuilder();
    differences.forEach(
        (kind, found) -> {
          report.append(found.size()).append(" × ").append(kind).append('\n');
          found.stream().limit(SHOWN).forEach(each -> report.append(each).append('\n'));
        });
    System.out.println(tried + " changes\n" + report);
    assertThat(differences.keySet()).isEmpty();
  }

  private boolean run(Random random, String name) throws Exception {
    PackUnderTest pack = pick(PACKS, random);
    String base = pick(pack.suite().bases().keySet().stream().sorted().toList(), random);
    String text = pack.suite().bases().get(base);
    Optional<FuzzMutation> drawn =
        new FuzzMutations(pack.pack().form(), PackUnderTest.LIBRARY.allForms(), text, random)
            .next();
    if (drawn.isEmpty()) {
      return false;
    }
    FuzzMutation mutation = drawn.get();
    Case tried =
        new Case(
            name,
            Position.of(name),
            base,
            base,
            mutation.changes(),
            mutation.expected(),
            List.of());
    Document document = pack.document(tried);
    Set<FuzzLayout> layouts = EnumSet.noneOf(FuzzLayout.class);
    for (int i = random.nextInt(4); i > 0; i--) {
      layouts.add(pick(List.of(FuzzLayout.values()), random));
    }
    for (FuzzLayout layout : layouts) {
      document = layout.apply(document, random);
    }
    Written written = write(document, random.nextInt(Shape.values().length + 1));
    if (written == null
        || written.shape().equals(ONE_LINE) && NOT_ON_ONE_LINE.contains(mutation.kind())) {
      return false;
    }
    Document read = READERS.read(written.source());
    String shapeName = written.shape();
    CaseOutcome outcome = pack.runner().judge(tried, read);
    String where =
        "  "
            + name
            + " "
            + pack.id()
            + " "
            + base
            + " "
            + shapeName
            + " "
            + layouts
            + " "
            + mutation.changes()
            + "\n    found "
            + outcome.found().stream().map(each -> each.rule()).toList();
    outcome
        .missed()
        .forEach(
            each ->
                note(
                    mutation.kind() + ": missed " + each.rule() + oneLine(shapeName),
                    where + "\n    missed " + each + other(outcome)));
    outcome.unexpected().stream()
        .filter(each -> !mutation.allowed().contains(each.rule()))
        .forEach(
            each ->
                note(
                    mutation.kind() + ": collateral " + each.rule() + oneLine(shapeName),
                    where + "\n    collateral " + each.rule() + Expectation.fields(each)));
    keep(name, written.source(), outcome);
    Quotes.faults(read, outcome.unexpected().stream())
        .forEach(fault -> note("quote", where + fault));
    return true;
  }

  private static void keep(String name, Source source, CaseOutcome outcome) throws IOException {
    String folder = System.getProperty("jianbao.fuzzFolder");
    if (folder != null && !outcome.passed()) {
      String suffix = source.name().replaceFirst(".*\\.", ".");
      Files.write(Path.of(folder, name.replace('/', '-') + suffix), source.bytes());
    }
  }

  /** A file and how it was made. */
  private record Written(String shape, Source source) {}

  /** The report as a file; null if the shape would lose something of it. */
  private static @Nullable Written write(Document document, int shape) {
    if (shape == Shape.values().length) {
      byte[] line = FuzzLayout.oneLine(document).getBytes(StandardCharsets.UTF_8);
      return new Written(ONE_LINE, new Source("报告.txt", line));
    }
    Shape chosen = Shape.values()[shape];
    return chosen.carries(document)
        ? new Written(chosen.name(), new Source("报告." + chosen.suffix(), chosen.write(document)))
        : null;
  }

  private static String other(CaseOutcome outcome) {
    return outcome.unexpected().isEmpty()
        ? ""
        : " but " + outcome.unexpected().stream().map(each -> each.rule()).toList();
  }

  private static String oneLine(String shape) {
    return shape.equals(ONE_LINE) ? " (on one line)" : "";
  }

  private void note(String kind, String what) {
    differences.computeIfAbsent(kind, key -> new ArrayList<>()).add(what);
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
