package org.jianbao.report.reading.content;

import static org.jianbao.text.WordPatterns.any;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianbao.document.Block;
import org.jianbao.form.ContentWords;
import org.jianbao.form.SentenceWords.Use;
import org.jianbao.report.Place;
import org.jianbao.report.Section;
import org.jianbao.report.Unreadable;
import org.jianbao.report.content.Content;
import org.jianbao.report.content.ItemNumber;
import org.jianbao.report.content.PartList;
import org.jianbao.report.content.SectionContent;
import org.jspecify.annotations.Nullable;

/** What the text sections speak of (章节内容): aspects, problems, improvements, lists. */
public final class ContentReader {
  private static final int PREAMBLE = 0;
  private static final int OVERVIEW = 1;
  private static final int DISCLOSURE = 2;
  private static final int PROBLEMS = 5;
  private static final int OTHERS = 6;

  /** The sections that are text and no table. */
  private static final List<Integer> TEXT = List.of(OVERVIEW, PROBLEMS, OTHERS);

  /** Letters beside a picture below which the picture is the content. */
  private static final int BESIDE_PICTURE = 60;

  private final AspectReader aspects;
  private final AccountabilityReader accountability;
  private final ProblemReader problems;
  private final PartListReader parts;
  private final Marks marks;

  /** What a short text says that says by itself what there is to say: 无. */
  private final Pattern denial;

  /** Makes a reader that reads by these words. */
  public ContentReader(ContentWords words) {
    this.aspects = new AspectReader(words);
    this.accountability = new AccountabilityReader(words.accountability());
    this.problems = new ProblemReader(words);
    this.parts = new PartListReader(words.parts());
    this.marks = new Marks(words.sentences());
    this.denial = Pattern.compile(any(words.sentences().of(Use.DENIAL)));
  }

  /**
   * Reads the running text of all sections.
   *
   * @param fees reads what the form of the report year asks for besides
   */
  public Content read(List<Section> sections, FeeReader fees) {
    Map<Integer, SectionText> texts = texts(sections);
    List<SectionContent> contents = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    List<ItemNumber> numbers = new ArrayList<>();
    for (int number : TEXT) {
      SectionText text = texts.get(number);
      if (text == null) {
        continue;
      }
      if (isPicture(text)) {
        unreadable.add(unreadable(number));
        texts.remove(number);
        continue;
      }
      contents.add(new SectionContent(number, text.letters() == 0 && !text.hasTable()));
      numbers.addAll(Numbering.of(text));
    }
    Clauses clauses = new Clauses(texts);
    SectionText overview = texts.get(OVERVIEW);
    SectionText last = texts.get(OTHERS);
    SectionText shortcomings = texts.get(PROBLEMS);
    return new Content(
        contents,
        overview == null
            ? List.of()
            : aspects.read(parts.withoutLists(clauses.of(OVERVIEW), overview.text())),
        overview == null
            ? null
            : accountability.read(clauses.of(OVERVIEW, OTHERS), clauses.of(PROBLEMS)),
        shortcomings == null ? null : problems.read(shortcomings, clauses.of(PROBLEMS)),
        parts(texts),
        numbers,
        last == null ? null : fees.read(last, clauses.of(PREAMBLE, OVERVIEW, DISCLOSURE, PROBLEMS)),
        unreadable);
  }

  private Map<Integer, SectionText> texts(List<Section> sections) {
    Map<Integer, List<Block>> blocks = new LinkedHashMap<>();
    for (Section section : sections) {
      Integer number = section.number();
      if (number != null) {
        blocks.computeIfAbsent(number, key -> new ArrayList<>()).addAll(section.blocks());
      }
    }
    Map<Integer, SectionText> texts = new LinkedHashMap<>();
    blocks.forEach((number, own) -> texts.put(number, SectionText.of(number, own, marks)));
    return texts;
  }

  /** Whether a picture stands for the text: no sentence beside it, nothing that denies. */
  private boolean isPicture(SectionText text) {
    return text.hasPicture()
        && sentences(text).mapToInt(String::length).sum() < BESIDE_PICTURE
        && text.text().lines().noneMatch(line -> denial.matcher(line).lookingAt())
        && sentences(text).noneMatch(line -> denial.matcher(line).find());
  }

  /** The lines with sentences, without what a web page shows around an article. */
  private static Stream<String> sentences(SectionText text) {
    return text.text().lines().filter(line -> line.indexOf('。') >= 0);
  }

  private static Unreadable unreadable(int section) {
    return new Unreadable(
        "section." + section, null, null, "", "章节内容是图片，无法读取", Place.absentSection(section));
  }

  private @Nullable PartList parts(Map<Integer, SectionText> texts) {
    return Stream.of(PREAMBLE, OVERVIEW)
        .map(texts::get)
        .filter(Objects::nonNull)
        .map(parts::read)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The clauses of sections, made once. */
  private static final class Clauses {
    private final Map<Integer, SectionText> texts;
    private final Map<Integer, List<Clause>> made = new LinkedHashMap<>();

    Clauses(Map<Integer, SectionText> texts) {
      this.texts = texts;
    }

    List<Clause> of(int... sections) {
      List<Clause> clauses = new ArrayList<>();
      for (int section : sections) {
        clauses.addAll(
            made.computeIfAbsent(
                section,
                number -> {
                  SectionText text = texts.get(number);
                  return text == null ? List.of() : Clause.of(text);
                }));
      }
      return clauses;
    }
  }
}
