package org.jianbao.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jianbao.form.LanguageWords;
import org.jianbao.form.LanguageWords.ContactKind;
import org.jianbao.form.LanguageWords.ContactWord;
import org.jianbao.form.LanguageWords.FixedPhrase;
import org.jianbao.form.LanguageWords.ResidueKind;
import org.jianbao.form.LanguageWords.ResidueWord;
import org.jianbao.form.LanguageWords.SupersededKind;
import org.jianbao.form.LanguageWords.SupersededWord;
import org.jianbao.form.LanguageWords.WordSlip;
import org.jspecify.annotations.Nullable;

/** Makes the words by which slips of writing are recognised from their lists. */
final class LanguageWordsReader {
  /** In shorter ones too many words differ in one character. */
  private static final int SHORTEST_PHRASE = 4;

  private final Map<String, WordList> lists;
  private final List<PackError> errors;

  private LanguageWordsReader(Map<String, WordList> lists, List<PackError> errors) {
    this.lists = lists;
    this.errors = errors;
  }

  static LanguageWords read(Map<String, WordList> lists, List<PackError> errors) {
    return new LanguageWordsReader(lists, errors).read();
  }

  private LanguageWords read() {
    return new LanguageWords(
        slips("typos"),
        slips("redundancy"),
        residues(),
        superseded(),
        rows("formulas").stream().map(row -> row.cell(0)).toList(),
        phrases(),
        rows("confusables").stream().map(row -> row.cell(0)).toList(),
        contacts());
  }

  private List<WordRow> rows(String list) {
    WordList words = lists.get(list);
    return words == null ? List.of() : words.rows();
  }

  private List<WordSlip> slips(String list) {
    List<WordSlip> slips = new ArrayList<>();
    for (WordRow row : rows(list)) {
      if (row.cell(0).length() < 2) {
        errors.add(row.at().error("“" + row.cell(0) + "”太短，至少两个字"));
      } else if (row.cell(0).equals(row.cell(1))) {
        errors.add(row.at().error("“" + row.cell(0) + "”与应为的文字相同"));
      } else {
        slips.add(new WordSlip(row.cell(0), row.cell(1), after(row, 2)));
      }
    }
    return slips;
  }

  private List<FixedPhrase> phrases() {
    List<FixedPhrase> phrases = new ArrayList<>();
    for (WordRow row : rows("phrases")) {
      if (row.cell(0).length() < SHORTEST_PHRASE) {
        errors.add(row.at().error("“" + row.cell(0) + "”太短，至少四个字"));
      } else {
        phrases.add(new FixedPhrase(row.cell(0), after(row, 1)));
      }
    }
    return phrases;
  }

  private List<ResidueWord> residues() {
    List<ResidueWord> residues = new ArrayList<>();
    for (WordRow row : rows("residue")) {
      ResidueKind kind = word(row, 1, "种类", ResidueKind.values(), ResidueKind::code);
      if (kind != null) {
        residues.add(new ResidueWord(row.cell(0), kind, after(row, 2)));
      }
    }
    return residues;
  }

  private List<SupersededWord> superseded() {
    List<SupersededWord> superseded = new ArrayList<>();
    for (WordRow row : rows("superseded")) {
      SupersededKind kind = word(row, 0, "种类", SupersededKind.values(), SupersededKind::code);
      if (kind != null) {
        superseded.add(
            new SupersededWord(
                kind,
                row.cell(1),
                row.cell(2),
                row.cell(3),
                several(row.cell(4)),
                several(row.cell(5))));
      }
    }
    return superseded;
  }

  private List<ContactWord> contacts() {
    List<ContactWord> contacts = new ArrayList<>();
    for (WordRow row : rows("contacts")) {
      ContactKind kind = word(row, 1, "种类", ContactKind.values(), ContactKind::code);
      if (kind != null) {
        contacts.add(new ContactWord(row.cell(0), kind));
      }
    }
    return contacts;
  }

  private static List<String> after(WordRow row, int column) {
    return row.cells().size() <= column
        ? List.of()
        : row.cells().subList(column, row.cells().size()).stream()
            .filter(cell -> !cell.isEmpty())
            .toList();
  }

  private static List<String> several(String cell) {
    return Arrays.stream(cell.split("；")).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  private <T> @Nullable T word(
      WordRow row, int column, String head, T[] values, Function<T, String> code) {
    String word = row.cell(column);
    for (T value : values) {
      if (code.apply(value).equals(word)) {
        return value;
      }
    }
    List<String> words = Arrays.stream(values).map(code).toList();
    errors.add(row.at().error(head + "不能是“" + word + "”" + Nearest.hint(word, words)));
    return null;
  }
}
