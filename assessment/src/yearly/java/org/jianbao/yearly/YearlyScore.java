package org.jianbao.yearly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Compares the results of an assessment of a made folder with what was planted. Arguments: the made
 * folder, the folder of the results.
 */
public final class YearlyScore {
  private static final int EXAMPLES = 3;

  private final Map<String, List<Expected>> expected = new HashMap<>();
  private final List<Expected> all = new ArrayList<>();
  private final Map<String, Boolean> allowed = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, int[]> falseAlarms = new TreeMap<>();
  private final Map<String, List<String>> examples = new TreeMap<>();
  private int wrongBodies;
  private int namedBodies;

  private static final class Expected {
    private final Truth truth;
    private boolean found;

    Expected(Truth truth) {
      this.truth = truth;
    }
  }

  /** Tells recall and false alarms. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    of(Path.of(arguments[0]), Path.of(arguments[1])).print(out);
  }

  /** Compares the results with the truth of a made folder. */
  public static YearlyScore of(Path made, Path results) throws IOException {
    YearlyScore score = new YearlyScore();
    score.truth(made.resolve("truth.csv"));
    score.findings(results.resolve("findings.csv"));
    score.unreadable(results.resolve("scorecards.jsonl"));
    return score;
  }

  private void truth(Path file) throws IOException {
    for (CSVRecord record : records(file)) {
      Truth truth =
          new Truth(
              record.get("defect"),
              record.get("must").equals("yes"),
              record.get("rule"),
              record.get("body"),
              record.get("path"));
      if (!truth.path().isEmpty() && !truth.defect().equals(Truth.PAPER)) {
        bodies.put(truth.path(), truth.body());
      }
      String place = truth.path().isEmpty() ? truth.body() : truth.path();
      String key = truth.rule() + "|" + place;
      if (truth.must()) {
        Expected one = new Expected(truth);
        all.add(one);
        expected.computeIfAbsent(key, none -> new ArrayList<>()).add(one);
      } else if (!truth.rule().isEmpty()) {
        allowed.put(key, true);
        if (!truth.body().isEmpty()) {
          allowed.put(truth.rule() + "|" + truth.body(), true);
        }
      }
    }
  }

  private void findings(Path file) throws IOException {
    for (CSVRecord record : records(file)) {
      String path = record.get("文件");
      String body = record.get("机关");
      String truth = bodies.get(path);
      if (truth != null) {
        namedBodies++;
        wrongBodies += truth.equals(body) ? 0 : 1;
      }
      String quote = record.get("问题") + " " + record.get("原文");
      finding(record.get("规则"), path, truth == null ? body : truth, record.get("级别"), quote);
    }
  }

  private void finding(String rule, String path, String body, String severity, String quote) {
    String byPath = rule + "|" + path;
    String byBody = rule + "|" + body;
    List<Expected> met = new ArrayList<>(expected.getOrDefault(byPath, List.of()));
    met.addAll(expected.getOrDefault(byBody, List.of()));
    met.forEach(one -> one.found = true);
    if (met.isEmpty() && !allowed.containsKey(byPath) && !allowed.containsKey(byBody)) {
      String kind = rule + "（" + severity + "）";
      falseAlarms.computeIfAbsent(kind, none -> new int[1])[0]++;
      List<String> some = examples.computeIfAbsent(kind, none -> new ArrayList<>());
      if (some.size() < EXAMPLES) {
        some.add(body + " " + path + "：" + quote);
      }
    }
  }

  /** Files that could not be read are no findings. */
  private void unreadable(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.contains("\"problems\":[]")) {
          JsonNode card = json.readTree(line);
          String path = card.path("source").path("path").asText();
          if (!card.path("problems").isEmpty()) {
            String problem = card.path("problems").get(0).path("message").asText();
            finding("unreadable", path, bodies.getOrDefault(path, ""), "", problem);
          }
        }
      }
    }
  }

  private static Iterable<CSVRecord> records(Path file) throws IOException {
    BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    in.mark(1);
    if (in.read() != '\uFEFF') {
      in.reset();
    }
    return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in);
  }

  /** Share of what was planted that was found. */
  public double recall() {
    return all.isEmpty() ? 1 : (double) all.stream().filter(one -> one.found).count() / all.size();
  }

  /** Findings that nothing planted explains, by rule and severity. */
  public Map<String, Integer> falseAlarms() {
    Map<String, Integer> counts = new TreeMap<>();
    falseAlarms.forEach((kind, count) -> counts.put(kind, count[0]));
    return counts;
  }

  /** What was planted and not found. */
  public List<String> missed() {
    return all.stream().filter(one -> !one.found).map(one -> one.truth.line()).toList();
  }

  /** The defects planted that must be found, by kind. */
  public Set<String> planted() {
    Set<String> kinds = new TreeSet<>();
    all.forEach(one -> kinds.add(one.truth.defect()));
    return kinds;
  }

  /** How many findings stand under the name of a body whose report it is not. */
  public int wrongBodies() {
    return wrongBodies;
  }

  void print(PrintStream out) {
    Map<String, int[]> kinds = new TreeMap<>();
    for (Expected one : all) {
      int[] counts = kinds.computeIfAbsent(one.truth.defect(), none -> new int[2]);
      counts[0]++;
      counts[1] += one.found ? 1 : 0;
    }
    out.println("| defect | planted | found |\n|---|--:|--:|");
    kinds.forEach((kind, c) -> out.println("| " + kind + " | " + c[0] + " | " + c[1] + " |"));
    out.printf("%nrecall %.4f of %d%n", recall(), all.size());
    missed().stream().limit(40).forEach(missed -> out.println("missed: " + missed));
    int alarms = falseAlarms().values().stream().mapToInt(Integer::intValue).sum();
    out.println("false alarms " + alarms + ": " + falseAlarms());
    examples.forEach((kind, some) -> some.forEach(one -> out.println(kind + " " + one)));
    out.println("findings under another body's name: " + wrongBodies + " of " + namedBodies);
  }
}
