package org.jianbao.report.reading;

import java.util.List;
import org.jianbao.form.Form;
import org.jianbao.form.FrameWords;
import org.jianbao.form.Vocabulary;
import org.jianbao.report.reading.content.ContentReader;
import org.jianbao.report.reading.figure.FigureReader;
import org.jianbao.report.reading.flat.FlatTables;
import org.jianbao.report.reading.language.LanguageReader;
import org.jianbao.report.reading.language.PageMarks;
import org.jianbao.report.reading.narrative.NarrativeReader;
import org.jianbao.report.reading.narrative.QuantityReader;
import org.jianbao.report.reading.year.YearClaimReader;

/**
 * The readers that need words but not the form of the report year, each made when first asked for.
 * Interpreters for several forms share those that read by the same words. Safe for use by many
 * threads.
 */
final class WordReaders {
  private final Vocabulary words;
  private final List<Form> forms;
  private final Lazy<Frame> frame;
  private final Lazy<FlatTables> flatTables;
  private final Lazy<YearClaimReader> years;
  private final Lazy<QuantityReader> quantities;
  private final Lazy<NarrativeReader> narrative;
  private final Lazy<FigureReader> figures;
  private final Lazy<ContentReader> content;
  private final Lazy<LanguageReader> language;

  /** What finds the parts of a report. */
  record Frame(
      LabelMatcher matcher,
      PeriodReader periods,
      TitleReader titles,
      SignOffReader signOffs,
      PublicationReader publications,
      AroundArticle page,
      ReportingBody bodies,
      CitedDocuments documents,
      CitationPatterns citations) {

    static Frame of(Vocabulary words) {
      FrameWords frame = words.frame();
      OrganisationReader organisations = new OrganisationReader(words.bodies(), frame.places());
      PeriodReader periods = new PeriodReader(words.period());
      PublicationReader publications = new PublicationReader(frame.signOff());
      PageMarks marks = new PageMarks(words.language().residues());
      return new Frame(
          new LabelMatcher(words.synonyms()),
          periods,
          new TitleReader(frame.title(), organisations),
          new SignOffReader(frame.signOff(), organisations),
          publications,
          new AroundArticle(marks, publications, periods),
          new ReportingBody(organisations, frame.selves()),
          new CitedDocuments(words.documents(), words.citations()),
          new CitationPatterns(words.citations()));
    }
  }

  WordReaders(Vocabulary words, List<Form> forms) {
    this.words = words;
    this.forms = forms;
    frame = new Lazy<>(() -> Frame.of(words));
    flatTables = new Lazy<>(() -> new FlatTables(frame.get().matcher(), words, forms));
    years = new Lazy<>(() -> new YearClaimReader(words.frame().years()));
    quantities = new Lazy<>(() -> new QuantityReader(words.narrative()));
    narrative = new Lazy<>(() -> new NarrativeReader(words.narrative(), quantities.get()));
    figures =
        new Lazy<>(() -> new FigureReader(words.figures(), quantities.get(), words.narrative()));
    content = new Lazy<>(() -> new ContentReader(words.content()));
    language = new Lazy<>(() -> new LanguageReader(words.language(), words.documents(), forms));
  }

  /** The readers for other words and the same forms: these ones if they read by no other words. */
  WordReaders with(Vocabulary other) {
    boolean same =
        other.narrative() == words.narrative()
            && other.figures() == words.figures()
            && other.content() == words.content()
            && other.language() == words.language()
            && other.frame() == words.frame()
            && other.cells() == words.cells()
            && other.units() == words.units()
            && other.documents() == words.documents()
            && other.citations() == words.citations()
            && other.bodies() == words.bodies()
            && other.period() == words.period()
            && other.synonyms().equals(words.synonyms());
    return same ? this : new WordReaders(other, forms);
  }

  /** Makes all that are not made yet. */
  void makeAll() {
    for (Lazy<?> reader : List.of(frame, narrative, figures, language, content, years)) {
      reader.get();
    }
  }

  Frame frame() {
    return frame.get();
  }

  FlatTables flatTables() {
    return flatTables.get();
  }

  YearClaimReader years() {
    return years.get();
  }

  NarrativeReader narrative() {
    return narrative.get();
  }

  FigureReader figures() {
    return figures.get();
  }

  ContentReader content() {
    return content.get();
  }

  LanguageReader language() {
    return language.get();
  }
}
