package org.jianbao.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jianbao.form.FigureRole;
import org.jianbao.form.FigureWord;
import org.jianbao.form.FigureWords;
import org.jianbao.form.OrganisationKind;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Makes the words for figures of running text from objects.csv, scopes.csv and counterparts.csv.
 */
final class FigureWordsReader {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<PackError> errors;
  private final List<FigureWord> words = new ArrayList<>();

  private FigureWordsReader(List<PackError> errors) {
    this.errors = errors;
  }

  static FigureWords read(
      List<WordRow> objects,
      List<WordRow> scopes,
      List<WordRow> counterparts,
      List<PackError> errors) {
    FigureWordsReader reader = new FigureWordsReader(errors);
    objects.forEach(reader::object);
    scopes.forEach(reader::scope);
    Set<String> keys = new LinkedHashSet<>();
    counterparts.forEach(row -> keys.add(row.cell(0)));
    return new FigureWords(reader.words, keys);
  }

  private void object(WordRow row) {
    FigureRole role = one(row, "作用", row.cell(1), FigureRole.values(), FigureRole::code);
    if (role != null) {
      Set<String> topics = new LinkedHashSet<>(parts(row.cell(3)));
      words.add(new FigureWord(word(row), role, row.cell(2), topics, Set.of()));
    }
  }

  private void scope(WordRow row) {
    boolean body = row.cell(1).equals(FigureRole.BODY.code());
    Set<OrganisationKind> kinds = new LinkedHashSet<>();
    for (String code : parts(row.cell(2))) {
      OrganisationKind kind =
          one(row, "机关种类", code, OrganisationKind.values(), OrganisationKind::code);
      if (kind != null) {
        kinds.add(kind);
      }
    }
    words.add(
        new FigureWord(
            word(row),
            body ? FigureRole.BODY : FigureRole.SCOPE,
            body ? "" : row.cell(1),
            Set.of(),
            kinds));
  }

  private static String word(WordRow row) {
    return CompactText.of(row.cell(0)).text();
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(SPACES.split(cell));
  }

  private <T> @Nullable T one(
      WordRow row, String column, String code, T[] values, Function<T, String> codeOf) {
    for (T value : values) {
      if (codeOf.apply(value).equals(code)) {
        return value;
      }
    }
    List<String> codes = Arrays.stream(values).map(codeOf).toList();
    errors.add(row.at().error(column + "不能是“" + code + "”" + Nearest.hint(code, codes)));
    return null;
  }
}
