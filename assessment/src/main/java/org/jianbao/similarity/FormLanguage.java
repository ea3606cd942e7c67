package org.jianbao.similarity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jianbao.form.Form;
import org.jianbao.form.Label;
import org.jianbao.form.SectionForm;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.report.reading.table.FormLabels;
import org.jianbao.text.Sha256;
import org.jianbao.text.WordFinder;

/**
 * What reports have in common without having copied it (格式语言): official labels, set phrases, titles
 * of documents, what a body calls itself.
 */
public final class FormLanguage {
  private static final List<String> LISTS = List.of("form-language", "formulas", "selves");

  /** Shorter labels are words of any text. */
  private static final int LONG_LABEL = 4;

  private final WordFinder phrases;
  private final Set<String> places;
  private final String fingerprint;

  /**
   * Makes it of words.
   *
   * @param phrases wordings that do not count as a body's own
   * @param places words that end names of places (省, 市, 街道)
   */
  FormLanguage(Collection<String> phrases, Collection<String> places) {
    this.phrases = PlainText.finder(phrases);
    this.places = Set.copyOf(places);
    List<String> words = new ArrayList<>(new TreeSet<>(phrases));
    words.add("\n");
    words.addAll(new TreeSet<>(places));
    fingerprint = Sha256.of(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
  }

  /** That of all packs together. */
  public static FormLanguage of(PackLibrary library) {
    Set<String> phrases = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    for (RulePack pack : library.all()) {
      LISTS.forEach(list -> rows(pack, list).forEach(row -> phrases.add(row.get(0))));
      rows(pack, "documents").forEach(row -> phrases.addAll(row.subList(1, 3)));
      rows(pack, "places").stream()
          .filter(row -> row.size() < 3 || row.get(2).isEmpty())
          .forEach(row -> places.add(row.get(0)));
    }
    labels(library.allForms())
        .map(FormLanguage::withoutOrdinal)
        .filter(label -> label.length() >= LONG_LABEL)
        .forEach(phrases::add);
    return new FormLanguage(phrases, places);
  }

  private static String withoutOrdinal(String label) {
    String text = PlainText.of(label).text();
    return text.indexOf(PlainText.NUMBER) == 0 ? text.substring(1) : text;
  }

  private static List<List<String>> rows(RulePack pack, String list) {
    return pack.words().getOrDefault(list, List.of());
  }

  private static Stream<String> labels(List<Form> forms) {
    return forms.stream()
        .flatMap(
            form ->
                Stream.concat(
                    form.sections().stream().map(SectionForm::heading),
                    form.tables().stream().flatMap(table -> FormLabels.of(table).stream())))
        .flatMap(FormLanguage::wordings);
  }

  private static Stream<String> wordings(Label label) {
    return Stream.concat(Stream.of(label.official()), label.known().stream());
  }

  /** Tells it from any other: a hash of its words. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Finds its phrases in plain text. */
  WordFinder phrases() {
    return phrases;
  }

  /** The names that a body's own name is made of, with those of its places: 青溪市, 青溪, 财政局. */
  List<String> namesIn(String name) {
    List<String> names = new ArrayList<>();
    String text = PlainText.of(name).text();
    names.add(text);
    int from = 0;
    for (int end = 2; end <= text.length(); end++) {
      int length = placeWord(text, from, end);
      if (length > 0) {
        names.add(text.substring(from, end));
        if (end - length - from >= 2) {
          names.add(text.substring(from, end - length));
        }
        names.add(text.substring(end));
        from = end;
        end++;
      }
    }
    return names;
  }

  /** Length of the longest place word that ends there with a name before it, or 0. */
  private int placeWord(String text, int from, int end) {
    for (int start = from + 1; start < end; start++) {
      if (places.contains(text.substring(start, end))) {
        return end - start;
      }
    }
    return 0;
  }
}
