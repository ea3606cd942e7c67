package org.jianbao.render.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a template with its fields, {@code {{机关}}}. A field may stand in several runs; a table
 * row with fields of a group, such as findings, is there once for each of its entries.
 */
final class TemplatePart {
  private static final Pattern FIELD = Pattern.compile("[{｛]{2}\\s*([^{}｛｝]{1,40}?)\\s*[}｝]{2}");
  private static final Pattern BRACES = Pattern.compile("[{｛]{2}");
  private static final Pattern PARAGRAPH_IDS =
      Pattern.compile(" [\\w]+:(?:paraId|textId)=\"[0-9A-Fa-f]*\"");

  /** Characters of all rows of a notice; no honest one comes near. */
  private static final long MOST = 64L << 20;

  private final String path;
  private final RawXml xml;
  private final Vocabulary words;
  private final List<TemplateField> fields = new ArrayList<>();
  private final Map<Integer, String> texts = new HashMap<>();
  private boolean unfinished;

  TemplatePart(String path, String text) {
    this.path = path;
    xml = new RawXml(text);
    words = Vocabulary.of(xml);
    Map<Integer, List<Integer>> paragraphs = new LinkedHashMap<>();
    for (int i = 1; i <= xml.count(); i++) {
      if (is(i, "t") && (i == xml.count() || xml.parent(i + 1) != i)) {
        int paragraph = above(i, "p");
        if (paragraph > 0) {
          paragraphs.computeIfAbsent(paragraph, none -> new ArrayList<>()).add(i);
          texts.put(i, CharacterData.text(text, xml.opened(i), xml.close(i)));
        }
      }
    }
    paragraphs.forEach(this::read);
  }

  private void read(int paragraph, List<Integer> elements) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (int element : elements) {
      starts.add(text.length());
      text.append(texts.get(element));
    }
    Matcher matcher = FIELD.matcher(text);
    int found = 0;
    while (matcher.find()) {
      found++;
      int first = index(starts, matcher.start());
      int last = index(starts, matcher.end() - 1);
      fields.add(
          new TemplateField(
              matcher.group(1),
              paragraph,
              List.copyOf(elements.subList(first, last + 1)),
              matcher.start() - starts.get(first),
              matcher.end() - starts.get(last),
              above(paragraph, "tr")));
    }
    unfinished |= BRACES.matcher(text).results().count() > found;
  }

  /** Index of the last start that is not behind an offset; of equal ones the last. */
  private static int index(List<Integer> starts, int offset) {
    int index = 0;
    while (index + 1 < starts.size() && starts.get(index + 1) <= offset) {
      index++;
    }
    return index;
  }

  String path() {
    return path;
  }

  /** Names of the fields in their order. */
  List<String> names() {
    return fields.stream().map(TemplateField::name).toList();
  }

  /** Whether there are braces that open no field. */
  boolean isUnfinished() {
    return unfinished;
  }

  /**
   * The first field of a group that stands in no table row where it must, in a row within another
   * such row, or beside one of another group; or "".
   */
  String misplaced(TemplateFields kinds) {
    Map<Integer, Integer> units = repeated(kinds);
    for (TemplateField field : fields) {
      int group = kinds.group(field.name());
      if (group >= 0
          && (field.row() == 0 && !kinds.inParagraphs()
              || units.get(field.unit()) != group
              || field.row() != 0
                  && units.keySet().stream().anyMatch(row -> isWithin(row, field.row())))) {
        return field.name();
      }
    }
    return "";
  }

  private boolean isWithin(int outer, int inner) {
    return outer != inner
        && xml.start(outer) < xml.start(inner)
        && xml.end(inner) <= xml.end(outer);
  }

  /** Groups by the units that they repeat. */
  private Map<Integer, Integer> repeated(TemplateFields kinds) {
    Map<Integer, Integer> units = new HashMap<>();
    for (TemplateField field : fields) {
      int group = kinds.group(field.name());
      if (group >= 0) {
        units.putIfAbsent(field.unit(), group);
      }
    }
    return units;
  }

  /**
   * The part with all fields filled in.
   *
   * @param values of fields that stand alone
   * @param groups for each group its entries, each with the values of its fields
   */
  String filled(
      Map<String, String> values, List<List<Map<String, String>>> groups, TemplateFields kinds) {
    TextEdits edits = new TextEdits();
    long[] written = new long[1];
    Map<Integer, Integer> units = repeated(kinds);
    Map<Integer, List<TemplateField>> inUnits = new HashMap<>();
    List<TemplateField> outside = new ArrayList<>();
    for (TemplateField field : fields) {
      int unit = unitAround(field, units.keySet());
      (unit == 0 ? outside : inUnits.computeIfAbsent(unit, none -> new ArrayList<>())).add(field);
    }
    edits(outside, values::get, edits);
    inUnits.forEach(
        (unit, own) -> {
          StringBuilder all = new StringBuilder();
          for (Map<String, String> entry : groups.get(units.getOrDefault(unit, 0))) {
            TextEdits unitEdits = new TextEdits();
            edits(own, name -> entry.getOrDefault(name, values.getOrDefault(name, "")), unitEdits);
            removeEmptyLines(own, entry, unitEdits);
            String copy = unitEdits.applied(xml.text(), xml.start(unit), xml.end(unit));
            all.append(all.isEmpty() ? copy : PARAGRAPH_IDS.matcher(copy).replaceAll(""));
            written[0] += copy.length();
            if (written[0] > MOST) {
              throw new IllegalStateException("too many rows for the template " + path);
            }
          }
          edits.replace(xml.start(unit), xml.end(unit), all.toString());
        });
    return edits.applied(xml.text(), 0, xml.text().length());
  }

  private int unitAround(TemplateField field, Set<Integer> units) {
    for (int row = field.row(); row != 0; row = above(row, "tr")) {
      if (units.contains(row)) {
        return row;
      }
    }
    return units.contains(field.paragraph()) ? field.paragraph() : 0;
  }

  private void edits(List<TemplateField> own, UnaryOperator<String> values, TextEdits edits) {
    Map<Integer, String> changed = new LinkedHashMap<>();
    // From the last to the first, so that offsets stay
    for (int i = own.size() - 1; i >= 0; i--) {
      TemplateField field = own.get(i);
      for (int j = field.elements().size() - 1; j >= 0; j--) {
        int element = field.elements().get(j);
        String text = changed.getOrDefault(element, texts.get(element));
        boolean first = j == 0;
        int to = j == field.elements().size() - 1 ? field.end() : text.length();
        changed.put(
            element,
            text.substring(0, first ? field.start() : 0)
                + (first ? values.apply(field.name()) : "")
                + text.substring(Math.min(to, text.length())));
      }
    }
    changed.forEach(
        (element, text) ->
            edits.replace(xml.start(element), xml.end(element), written(element, text)));
  }

  /** A text element with another text, whose line ends become breaks. */
  private String written(int element, String text) {
    String tag = xml.startTag(element);
    String open =
        RawXml.attribute(tag, "xml:space") == null
            ? tag.substring(0, tag.length() - 1) + " xml:space=\"preserve\">"
            : tag;
    String close = "</" + xml.name(element) + ">";
    String lineBreak = close + "<" + words.name("br") + "/>" + open;
    return open + Xml.escaped(text).replace("\n", lineBreak) + close;
  }

  /** A line of a row all of whose fields are empty is left out, unless it is alone in its cell. */
  private void removeEmptyLines(
      List<TemplateField> own, Map<String, String> values, TextEdits edits) {
    Map<Integer, Boolean> empty = new LinkedHashMap<>();
    for (TemplateField field : own) {
      boolean isEmpty = values.getOrDefault(field.name(), "-").isEmpty();
      empty.merge(field.paragraph(), isEmpty, Boolean::logicalAnd);
    }
    empty.forEach(
        (paragraph, isEmpty) -> {
          int cell = xml.parent(paragraph);
          if (isEmpty && is(cell, "tc") && hasOther(cell, paragraph)) {
            edits.remove(xml.start(paragraph), xml.end(paragraph));
          }
        });
  }

  /** Whether the cell begins with another paragraph than this one. */
  private boolean hasOther(int cell, int paragraph) {
    return xml.child(cell, words.name("p")) != paragraph;
  }

  private boolean is(int element, String local) {
    return element > 0 && xml.name(element).equals(words.name(local));
  }

  /** The nearest element of this name around an element, or 0. */
  private int above(int element, String local) {
    int i = xml.parent(element);
    while (i != 0 && !is(i, local)) {
      i = xml.parent(i);
    }
    return i;
  }
}
