package org.jianbao.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.form.BodyWord;
import org.jianbao.form.FrameWords;
import org.jianbao.form.OrganisationKind;
import org.jianbao.form.OrganisationLevel;
import org.jianbao.form.PlaceWord;
import org.jianbao.form.SignOffWords;
import org.jianbao.form.TitleWords;
import org.jianbao.form.YearWords;
import org.jspecify.annotations.Nullable;

/**
 * Makes the words for title, body and sign-off from the lists title, signoff, places, selves,
 * years.
 */
final class FrameWordsReader {
  private static final List<String> TITLE =
      List.of(
          "name", "subject", "filler", "report", "summary", "yearly", "tail", "joint", "label",
          "other", "start", "whole", "end", "crumb", "self");
  private static final String ABBREVIATION = "简称";
  private static final List<String> SIGN_OFF =
      List.of(
          "printing", "other", "seal", "label", "nothing", "publication", "published", "printed");

  private final Map<String, WordList> lists;
  private final List<PackError> errors;

  FrameWordsReader(Map<String, WordList> lists, List<PackError> errors) {
    this.lists = lists;
    this.errors = errors;
  }

  static FrameWords read(Map<String, WordList> lists, List<PackError> errors) {
    FrameWordsReader reader = new FrameWordsReader(lists, errors);
    return new FrameWords(
        reader.title(),
        reader.signOff(),
        reader.places(),
        reader.bodies("selves"),
        reader.years(),
        reader.list("joining").rows().stream().map(row -> row.cell(0)).toList());
  }

  private TitleWords title() {
    WordUses words = WordUses.of(list("title").rows(), TITLE, errors);
    return new TitleWords(
        words.of("name"),
        words.of("subject"),
        words.of("filler"),
        words.of("report"),
        words.of("summary"),
        words.of("yearly"),
        words.of("tail"),
        words.of("joint"),
        words.of("label"),
        words.of("other"),
        words.of("start"),
        words.of("whole"),
        words.of("end"),
        words.of("crumb"),
        words.of("self"));
  }

  private SignOffWords signOff() {
    WordUses words = WordUses.of(list("signoff").rows(), SIGN_OFF, errors);
    return new SignOffWords(
        words.of("printing"),
        words.of("other"),
        words.of("seal"),
        words.of("label"),
        words.of("nothing"),
        words.of("publication"),
        words.of("published"),
        words.of("printed"));
  }

  private YearWords years() {
    return new YearWords(WordUses.byUse(list("years").rows(), YearWords.Use.class, errors));
  }

  private List<PlaceWord> places() {
    List<PlaceWord> places = new ArrayList<>();
    for (WordRow row : list("places").rows()) {
      PlaceWord.Use use =
          Codes.of(row, 2, "用途", PlaceWord.Use.values(), PlaceWord.Use::code, errors);
      if (use != null) {
        places.add(new PlaceWord(row.cell(0), level(row, 1), use));
      }
    }
    return places;
  }

  /** Words that tell the kind of a body, and perhaps its level: the lists bodies and selves. */
  List<BodyWord> bodies(String list) {
    List<BodyWord> bodies = new ArrayList<>();
    for (WordRow row : list(list).rows()) {
      OrganisationKind kind =
          Codes.of(row, 1, "种类", OrganisationKind.values(), OrganisationKind::code, errors);
      OrganisationLevel level = level(row, 2);
      String abbreviation = row.cell(3);
      if (!abbreviation.isEmpty() && !abbreviation.equals(ABBREVIATION)) {
        errors.add(row.at().error("简称一栏只能填“" + ABBREVIATION + "”或留空"));
      }
      if (kind != null) {
        bodies.add(new BodyWord(row.cell(0), kind, level, abbreviation.equals(ABBREVIATION)));
      }
    }
    return bodies;
  }

  private @Nullable OrganisationLevel level(WordRow row, int column) {
    return row.cell(column).isEmpty()
        ? null
        : Codes.of(row, column, "层级", OrganisationLevel.values(), OrganisationLevel::code, errors);
  }

  private WordList list(String name) {
    return lists.getOrDefault(name, new WordList(0, List.of()));
  }
}
