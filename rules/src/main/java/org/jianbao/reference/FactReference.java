package org.jianbao.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.facts.Findings;
import org.jianbao.pack.PackNode;
import org.jianbao.pack.PackNode.Entry;
import org.jianbao.pack.PackNode.Mapping;
import org.jianbao.pack.YamlReader;
import org.jianbao.report.Place;

/** All facts, as facts.yaml describes them; their types are read from the program. */
public final class FactReference {
  private static final String FILE = "facts.yaml";
  private static final String FACTS = Findings.class.getPackageName() + ".";
  private static final String PLACE = "place";

  private final String place;

  private FactReference(String place) {
    this.place = place;
  }

  /** Reads the reference. */
  public static List<FactGroup> read() {
    Mapping yaml = YamlReader.read(FILE, text());
    FactReference reference = new FactReference(String.valueOf(yaml.text(PLACE)));
    List<FactGroup> groups = new ArrayList<>();
    for (PackNode node : yaml.items("groups")) {
      if (node instanceof Mapping group) {
        List<FactEntry> facts = new ArrayList<>();
        for (Map.Entry<String, Entry> fact : group.mapping("facts").entries().entrySet()) {
          facts.add(reference.entry(fact.getKey(), group.mapping("facts").mapping(fact.getKey())));
        }
        groups.add(new FactGroup(String.valueOf(group.text("title")), facts));
      }
    }
    return groups;
  }

  /** The class of a kind of fact. */
  static Class<?> type(String fact) {
    try {
      return Class.forName(FACTS + fact.replace('.', '$'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(FILE + ": " + fact, e);
    }
  }

  private FactEntry entry(String name, Mapping yaml) {
    Class<?> type = type(name);
    Mapping described = yaml.mapping("fields");
    List<FactField> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      FactField field =
          field(component.getName(), TypeWords.of(component.getAnnotatedType()), described);
      boolean plain = field.meaning().isEmpty() && component.getType() == Place.class;
      fields.add(plain ? new FactField(field.name(), field.type(), place, Map.of(), "") : field);
    }
    List<FactField> methods = new ArrayList<>();
    for (String method : yaml.mapping("methods").entries().keySet()) {
      FactField said = field(method, TypeWords.TEXT, yaml.mapping("methods"));
      String called = method + (takesWords(type, method) ? "(\"文字\")" : "()");
      methods.add(new FactField(called, said.type(), said.meaning(), said.values(), ""));
    }
    String within = yaml.text("within");
    return new FactEntry(name, meaning(yaml), within == null ? "" : within, fields, methods);
  }

  private static boolean takesWords(Class<?> type, String method) {
    return Arrays.stream(type.getMethods())
        .anyMatch(each -> each.getName().equals(method) && each.getParameterCount() == 1);
  }

  private static FactField field(String name, String type, Mapping described) {
    if (described.get(name) instanceof Mapping yaml) {
      Map<String, String> values = new LinkedHashMap<>();
      for (String value : yaml.mapping("values").entries().keySet()) {
        values.put(value, String.valueOf(yaml.mapping("values").text(value)));
      }
      String keys = yaml.text("keys");
      return new FactField(name, type, meaning(yaml), values, keys == null ? "" : keys);
    }
    String meaning = described.text(name);
    return new FactField(name, type, meaning == null ? "" : meaning, Map.of(), "");
  }

  private static String meaning(Mapping yaml) {
    String meaning = yaml.text("is");
    return meaning == null ? "" : meaning;
  }

  private static String text() {
    try (InputStream stream = FactReference.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("missing on the class path: " + FILE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
