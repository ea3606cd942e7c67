package org.jianbao.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jianbao.pack.Nearest;
import org.jianbao.pack.PackSource;
import org.jianbao.pack.RuleFile;
import org.jianbao.pack.RulePack;

/** The first files of a new pack: commented, and working at once. */
public final class Skeleton {
  /** What an id looks like. */
  public static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private static final List<String> FILES =
      List.of("pack.yaml", "form.yaml", "words/typos.csv", "说明.md");

  /** Rules, and their cases below, over a table that the form must have and over text. */
  private static final List<String> RULES = List.of("rules/local.drl", "rules/wording.drl");

  private static final List<String> CASES = List.of("cases/local.yaml", "cases/wording.yaml");

  private static final Map<String, String> SCHEMAS =
      Map.of(
          "pack.yaml", "pack.schema.json",
          "form.yaml", "form.schema.json",
          "cases/local.yaml", "cases.schema.json",
          "cases/wording.yaml", "cases.schema.json",
          "cases/table.yaml", "cases.schema.json",
          "cases/sentences.yaml", "cases.schema.json");

  /** A decision table with the cases of its rules. */
  private static final String TABLE = "rules/table.drl.xlsx";

  private static final String TABLE_CASES = "cases/table.yaml";

  /** Rules as sentences with their cases. */
  private static final String SENTENCES = "rules/sentences.dslr";

  private static final String SENTENCE_CASES = "cases/sentences.yaml";

  private static final String NEEDED = "table.disclosure";

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, String> values;
  private final Workshop workshop;
  private final boolean example;

  /**
   * Makes the files of a pack.
   *
   * @param id its id
   * @param title its title
   * @param extended the pack that it extends
   * @param workshop where the packs are that the extended one inherits from
   */
  public Skeleton(String id, String title, RulePack extended, Workshop workshop)
      throws IOException {
    this(extended, workshop, Map.of("id", id, "title", quoted(title), "extends", extended.id()));
    for (String file : FILES) {
      files.put(file, filled(file, values));
    }
    if (example) {
      files.put("pack.yaml", joined(filled("pack.yaml", values), filled("settings.yaml", values)));
      for (String file : RULES) {
        files.put(file, filled(file, values));
      }
      for (String file : CASES) {
        files.put(file, filled(file, values));
      }
    }
  }

  private Skeleton(RulePack pack, Workshop workshop, Map<String, String> given) {
    AuthoredPack inherited = workshop.authored(pack);
    List<String> bases = new ArrayList<>(inherited.suite().bases().keySet());
    bases.sort(Comparator.naturalOrder());
    example = pack.offers(NEEDED) && !bases.isEmpty();
    values = new HashMap<>(given);
    values.put("base", bases.contains("county") || bases.isEmpty() ? "county" : bases.get(0));
    this.workshop = workshop;
  }

  /** What is to be added to a pack that is there: nothing yet. */
  public static Skeleton of(RulePack pack, Workshop workshop) {
    return new Skeleton(pack, workshop, Map.of());
  }

  /**
   * Names the JSON Schemas in the YAML files, by which editors complete and check.
   *
   * @param schemas their folder
   */
  public Skeleton withSchemas(Path schemas) {
    for (Map.Entry<String, String> schema : SCHEMAS.entrySet()) {
      String address = schemas.resolve(schema.getValue()).toUri().toString();
      byte[] header =
          ("# yaml-language-server: $schema=" + address + "\n").getBytes(StandardCharsets.UTF_8);
      files.computeIfPresent(schema.getKey(), (file, content) -> joined(header, content));
    }
    return this;
  }

  /** The rules that a new pack begins with. */
  public static List<RuleFile> exampleRules() {
    List<RuleFile> rules = new ArrayList<>();
    try {
      for (String file : RULES) {
        String text = new String(filled(file, Map.of()), StandardCharsets.UTF_8);
        rules.add(new RuleFile("skeleton", file, text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rules;
  }

  /**
   * Adds a decision table with examples.
   *
   * @return whether there is one: its examples are about a table that not every form has
   */
  public boolean addTable() throws IOException {
    if (example) {
      files.put(TABLE, resource(TABLE));
      files.put(TABLE_CASES, filled(TABLE_CASES, values));
    }
    return example;
  }

  /**
   * Adds rules as sentences, with examples.
   *
   * @return whether there are any, as {@link #addTable}
   */
  public boolean addSentences() throws IOException {
    if (example) {
      files.put(SENTENCES, resource(SENTENCES));
      files.put(SENTENCE_CASES, filled(SENTENCE_CASES, values));
    }
    return example;
  }

  /**
   * Adds a word list that has no rows yet: with the head and the notes of the shipped one.
   *
   * @throws IllegalArgumentException if there is no list of this name; the message is Chinese
   */
  public void addWords(String name) {
    String path = "words/" + name + ".csv";
    List<String> lists = new ArrayList<>();
    String found = null;
    for (RulePack pack : workshop.all()) {
      PackSource source = workshop.files(pack.id());
      lists.addAll(source.in("words"));
      found = found == null ? source.text(path) : found;
    }
    if (found == null) {
      List<String> names =
          lists.stream().map(each -> each.replaceAll("words/|\\.\\w+$", "")).distinct().toList();
      throw new IllegalArgumentException("没有名为 " + name + " 的词表" + Nearest.hint(name, names));
    }
    List<String> lines = found.replace("\uFEFF", "").lines().toList();
    StringBuilder text = new StringBuilder("\uFEFF").append(lines.get(0)).append("\r\n");
    for (int i = 1; i < lines.size() && lines.get(i).startsWith("#"); i++) {
      text.append(lines.get(i)).append("\r\n");
    }
    files.put(path, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Names of the files, in the order in which an author should read them. */
  public List<String> files() {
    return List.copyOf(files.keySet());
  }

  /**
   * Writes the files, all or none.
   *
   * @param folder what becomes the pack; it must not exist, or be empty
   * @throws FileAlreadyExistsException if it exists and is not empty
   */
  public void write(Path folder) throws IOException {
    new FileSet(files).write(folder);
  }

  /**
   * Writes the files into a pack that is there, and touches no other.
   *
   * @throws FileAlreadyExistsException if it has one of them; then none is written
   */
  public void writeInto(Path folder) throws IOException {
    new FileSet(files).writeInto(folder);
  }

  /** A text as it stands between the double quotes of YAML. */
  private static String quoted(String text) {
    return text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static byte[] filled(String file, Map<String, String> values) throws IOException {
    String text = new String(resource(file), StandardCharsets.UTF_8);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("${" + value.getKey() + "}", value.getValue());
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String file) throws IOException {
    try (InputStream stream = Skeleton.class.getResourceAsStream("skeleton/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("missing on the class path: " + file);
      }
      return stream.readAllBytes();
    }
  }
}
