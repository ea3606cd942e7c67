package org.jianbao.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The word lists that ship with format-common, for tests of the readers that use them. */
public final class PackWords {
  private static final Path FOLDER =
      Path.of(System.getProperty("jianbao.root", ".."), "rules/packs/format-common/words");

  private PackWords() {}

  /** Words for title, body and sign-off. */
  public static FrameWords frame() {
    List<List<String>> title = rows("title");
    List<List<String>> signOff = rows("signoff");
    return new FrameWords(
        new TitleWords(
            of(title, "name"),
            of(title, "subject"),
            of(title, "filler"),
            of(title, "report"),
            of(title, "summary"),
            of(title, "yearly"),
            of(title, "tail"),
            of(title, "joint"),
            of(title, "label"),
            of(title, "other"),
            of(title, "start"),
            of(title, "whole"),
            of(title, "end"),
            of(title, "crumb"),
            of(title, "self")),
        new SignOffWords(
            of(signOff, "printing"),
            of(signOff, "other"),
            of(signOff, "seal"),
            of(signOff, "label"),
            of(signOff, "nothing"),
            of(signOff, "publication"),
            of(signOff, "published"),
            of(signOff, "printed")),
        places(),
        bodies("selves"),
        years(),
        rows("joining").stream().map(row -> row.get(0)).toList());
  }

  private static List<PlaceWord> places() {
    return rows("places").stream()
        .flatMap(
            row ->
                Stream.of(PlaceWord.Use.values())
                    .filter(use -> use.code().equals(cell(row, 2)))
                    .map(use -> new PlaceWord(row.get(0), level(cell(row, 1)), use)))
        .toList();
  }

  private static YearWords years() {
    return new YearWords(byUse("years", YearWords.Use.class));
  }

  /** Words of cells. */
  public static CellWords cells() {
    return new CellWords(byUse("cells", CellWords.Use.class));
  }

  /** Words by which cited documents are found. */
  public static CitationWords citations() {
    return new CitationWords(byUse("citations", CitationWords.Use.class));
  }

  /** Words for the statistical period. */
  public static PeriodWords period() {
    Map<PeriodWords.Use, List<String>> words = byUse("dates", PeriodWords.Use.class);
    words.put(PeriodWords.Use.MARKER, rows("period").stream().map(row -> row.get(0)).toList());
    return new PeriodWords(words);
  }

  /** Words that tell the kind of a body. */
  public static List<BodyWord> bodies() {
    return bodies("bodies");
  }

  private static List<BodyWord> bodies(String list) {
    return rows(list).stream()
        .map(
            row ->
                new BodyWord(
                    row.get(0),
                    OrganisationKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    level(cell(row, 2)),
                    !cell(row, 3).isEmpty()))
        .toList();
  }

  private static <U extends Enum<U>> Map<U, List<String>> byUse(String list, Class<U> uses) {
    List<List<String>> rows = rows(list);
    Map<U, List<String>> words = new EnumMap<>(uses);
    for (U use : uses.getEnumConstants()) {
      words.put(use, of(rows, use.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    return words;
  }

  private static @Nullable OrganisationLevel level(String code) {
    return code.isEmpty() ? null : OrganisationLevel.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static String cell(List<String> row, int index) {
    return index < row.size() ? row.get(index) : "";
  }

  private static List<String> of(List<List<String>> rows, String use) {
    return rows.stream().filter(row -> cell(row, 1).equals(use)).map(row -> row.get(0)).toList();
  }

  private static List<List<String>> rows(String list) {
    List<List<String>> rows = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(FOLDER.resolve(list + ".csv"))) {
        if (!line.startsWith("#") && !line.isBlank()) {
          rows.add(List.of(line.split(",", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows.subList(1, rows.size());
  }
}
