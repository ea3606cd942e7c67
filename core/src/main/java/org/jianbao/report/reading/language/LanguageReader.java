package org.jianbao.report.reading.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.form.Form;
import org.jianbao.form.KnownDocument;
import org.jianbao.form.LanguageWords;
import org.jianbao.form.LanguageWords.ResidueKind;
import org.jianbao.form.SectionForm;
import org.jianbao.report.BoundStatus;
import org.jianbao.report.Citation;
import org.jianbao.report.Naming;
import org.jianbao.report.PeriodBound;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Place;
import org.jianbao.report.language.Language;
import org.jianbao.report.language.Slip;
import org.jianbao.report.reading.table.FormLabels;
import org.jianbao.text.CompactText;
import org.jianbao.text.WordFinder;
import org.jspecify.annotations.Nullable;

/** Finds slips of writing (文字规范): brackets, residue, repeated passages, punctuation, words. */
public final class LanguageReader {
  /** Shorter labels are words of any text. */
  private static final int LONG_LABEL = 8;

  private static final Set<ResidueKind> ANYWHERE =
      EnumSet.of(ResidueKind.PROGRAM, ResidueKind.TEMPLATE, ResidueKind.TEMPLATE_LABEL);
  private static final Set<ResidueKind> IN_REPORT =
      EnumSet.of(
          ResidueKind.PROGRAM,
          ResidueKind.TEMPLATE,
          ResidueKind.TEMPLATE_LABEL,
          ResidueKind.PLACEHOLDER);

  private final ResidueReader residues;
  private final PageMarks pageMarks;
  private final PhraseReader phrases;
  private final ContactReader contacts;
  private final SupersededReader superseded;
  private final WordFinder labels;
  private final List<String> names;

  /**
   * Makes a reader.
   *
   * @param documents documents whose titles do not count as repeated text
   * @param forms forms whose labels do not count as repeated text
   */
  public LanguageReader(LanguageWords words, List<KnownDocument> documents, List<Form> forms) {
    residues = new ResidueReader(words.residues());
    pageMarks = new PageMarks(words.residues());
    phrases = new PhraseReader(words);
    contacts = new ContactReader(words.contacts());
    superseded = new SupersededReader(words.superseded());
    List<String> printed = labels(forms);
    labels = new WordFinder(printed);
    names =
        Stream.of(
                words.formulas().stream(),
                documents.stream().flatMap(document -> document.titles().stream()),
                printed.stream())
            .flatMap(all -> all)
            .map(name -> CompactText.of(name).text())
            .filter(name -> name.length() >= LONG_LABEL)
            .distinct()
            .toList();
  }

  private static List<String> labels(List<Form> forms) {
    return forms.stream()
        .flatMap(
            form ->
                Stream.concat(
                    form.sections().stream().map(SectionForm::heading),
                    form.tables().stream().flatMap(table -> FormLabels.of(table).stream())))
        .flatMap(label -> Stream.concat(Stream.of(label.official()), label.known().stream()))
        .map(label -> CompactText.of(label).text())
        .distinct()
        .toList();
  }

  /** Reads the running text of a report. */
  public Language read(LanguageSource source) {
    Outline outline = new Outline(source.headings());
    RunningText text = RunningText.of(source, outline, pageMarks);
    List<Stretch> all = new ArrayList<>(text.title());
    all.addAll(text.body());
    List<Slip> slips = new ArrayList<>();
    StretchIndex index = new StretchIndex(all);
    judgedElsewhere(source).forEach(index::markJudgedElsewhere);
    all.forEach(stretch -> slips.addAll(contacts.read(stretch)));
    slips.addAll(residues(source, index, outline));
    slips.addAll(BracketReader.read(all));
    String title = source.title() == null ? "" : CompactText.of(source.title().text()).text();
    for (Stretch stretch : text.body()) {
      slips.addAll(HalfWidthReader.read(stretch));
      slips.addAll(phrases.redundancies(stretch, title, labels(stretch)));
      slips.addAll(phrases.typos(stretch));
    }
    List<String> uncounted = new ArrayList<>(names);
    Stream.of(title, organisation(source))
        .filter(name -> name.length() >= LONG_LABEL)
        .forEach(uncounted::add);
    return new Language(
        slips,
        RepetitionReader.read(new RepeatableText(text.body(), new WordFinder(uncounted))),
        superseded.read(index, source.citations()));
  }

  private static String organisation(LanguageSource source) {
    String name = source.title() == null ? null : source.title().organisation();
    return name == null ? "" : CompactText.of(name).text();
  }

  private List<Slip> residues(LanguageSource source, StretchIndex report, Outline outline) {
    List<Slip> slips = new ArrayList<>();
    Set<ResidueKind> kinds = EnumSet.copyOf(IN_REPORT);
    kinds.add(ResidueKind.PAGE);
    report.all().forEach(stretch -> slips.addAll(residues.read(stretch, kinds)));
    Set<ResidueKind> around = source.web() ? ANYWHERE : kinds;
    for (Block block : source.blocks()) {
      if (block instanceof Table table) {
        slips.addAll(residues.read(table, IN_REPORT, outline));
      } else if (block instanceof Paragraph paragraph) {
        for (Stretch stretch : report.outside(paragraph, outline)) {
          slips.addAll(residues.read(stretch, around));
        }
      }
    }
    return slips;
  }

  /** The compact characters of printed labels in a stretch. */
  private BitSet labels(Stretch stretch) {
    BitSet set = new BitSet();
    labels.find(stretch.compact().text(), (word, start, end) -> set.set(start, end));
    return set;
  }

  /** Misquoted titles, unreadable periods, a title without year: other facts tell of them. */
  private static List<Place> judgedElsewhere(LanguageSource source) {
    List<Place> places = new ArrayList<>();
    for (Citation citation : source.citations()) {
      Naming naming = citation.naming();
      if (naming != null && naming.expectedTitle() != null) {
        places.add(naming.place());
      }
    }
    if (source.title() != null && source.title().year() == null) {
      places.add(source.title().place());
    }
    for (PeriodStatement period : source.periods()) {
      if (isGarbled(period.start()) || isGarbled(period.end())) {
        places.add(period.place());
      }
    }
    return places;
  }

  private static boolean isGarbled(@Nullable PeriodBound bound) {
    return bound != null && bound.status() == BoundStatus.GARBLED;
  }
}
