package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jianbao.document.Document;
import org.jianbao.document.wrap.JoinedDocument;
import org.jianbao.document.wrap.RawPlaces;
import org.jianbao.document.wrap.WrappedLines;
import org.jianbao.form.Form;
import org.jianbao.form.Vocabulary;
import org.jianbao.report.Citation;
import org.jianbao.report.Organisation;
import org.jianbao.report.Report;
import org.jianbao.report.Unreadable;
import org.jianbao.report.content.Content;
import org.jianbao.report.reading.WordReaders.Frame;
import org.jianbao.report.reading.content.FeeReader;
import org.jianbao.report.reading.flat.FlatTables;
import org.jianbao.report.reading.language.LanguageSource;
import org.jianbao.report.reading.table.TableReading;
import org.jianbao.report.reading.table.TablesFound;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document as an annual report (政府信息公开工作年度报告): finds what it says, judges nothing. Safe for
 * use by many threads.
 */
public final class Interpreter {
  /** Formats in which the page around an article may be left. */
  private static final Set<String> WEB_FORMATS = Set.of("html", "mht", "txt", "pdf", "ofd");

  private final List<Form> forms;
  private final WordReaders readers;
  private final Frame frame;
  private final TextReader texts;
  private final WrappedLines wrapped;
  private final Unflattening unflattening;
  private final BehindPictures behindPictures;
  private final BehindTheEnd behindTheEnd;
  private final Lazy<TableReading> tables;
  private final FeeReader fees;
  private final Words words;

  /**
   * Makes an interpreter.
   *
   * @param vocabulary the words of a rule pack
   * @param expected the form for the report year, or null if there is none
   * @param allForms all forms that the packs know
   */
  public Interpreter(Vocabulary vocabulary, @Nullable Form expected, List<Form> allForms) {
    this(new WordReaders(vocabulary, allForms), vocabulary, expected, allForms);
  }

  private Interpreter(
      WordReaders readers, Vocabulary vocabulary, @Nullable Form expected, List<Form> forms) {
    this.readers = readers;
    this.forms = forms;
    this.frame = readers.frame();
    HeadingLabels labels = new HeadingLabels(frame.matcher(), vocabulary.frame(), expected, forms);
    this.words = new Words(frame, readers.flatTables(), labels.words());
    this.texts = new TextReader(frame, new HeadingReader(labels));
    this.wrapped = new WrappedLines(frame.titles().lastWords());
    this.unflattening =
        new Unflattening(
            labels, frame.titles(), vocabulary.frame().signOff(), readers.flatTables(), forms);
    HiddenSections sections = new HiddenSections(expected == null ? List.of() : List.of(expected));
    this.behindPictures = new BehindPictures(sections);
    this.behindTheEnd = new BehindTheEnd(sections);
    this.tables = new Lazy<>(() -> new TableReading(frame.matcher(), vocabulary, expected, forms));
    this.fees = new FeeReader(vocabulary.fees());
  }

  /**
   * An interpreter for another form, by the words of another pack; it shares with this one what
   * both need.
   */
  public Interpreter expecting(Vocabulary vocabulary, @Nullable Form expected) {
    return new Interpreter(readers.with(vocabulary), vocabulary, expected, forms);
  }

  /** Makes now what reading needs beyond opening and would be made at the first report. */
  public void prepare() {
    tables.get();
    readers.makeAll();
  }

  /** All that decides how running text is read and parted from tables. */
  private record Words(Frame frame, FlatTables tables, HeadingLabels.Words headings) {
    boolean same(Words other) {
      return frame == other.frame && tables == other.tables && headings.same(other.headings);
    }
  }

  /** A document whose running text is read, but no table. */
  public static final class Opened {
    private final Document source;
    private final Document document;
    private final RawPlaces places;
    private final Words words;
    private final TextOfReport text;

    private Opened(
        Document source, Document document, RawPlaces places, Words words, TextOfReport text) {
      this.source = source;
      this.document = document;
      this.places = places;
      this.words = words;
      this.text = text;
    }

    /** The report year, or null if nothing tells it. */
    public @Nullable Integer year() {
      return text.year(null);
    }
  }

  /** Reads what needs no form: by the year, the form can be chosen. */
  public Opened open(Document document) {
    JoinedDocument joined = wrapped.join(document);
    Document restored =
        new Document(document.format(), unflattening.restore(joined.document().blocks()));
    return new Opened(document, restored, joined.places(), words, texts.read(restored));
  }

  /** The report year, or null if nothing tells it. */
  public @Nullable Integer year(Document document) {
    return open(document).year();
  }

  /**
   * Reads a document.
   *
   * @param yearOverride the report year if the user names it, else null
   */
  public Report read(Document document, @Nullable Integer yearOverride) {
    return read(open(document), yearOverride);
  }

  /**
   * Reads a document that another interpreter may have opened; its text is read again only if this
   * one reads it by other words.
   *
   * @param yearOverride the report year if the user names it, else null
   */
  public Report read(Opened opened, @Nullable Integer yearOverride) {
    Opened own = words.same(opened.words) ? opened : open(opened.source);
    Document document = own.document;
    TextOfReport text = own.text;
    List<Citation> citations =
        text.citations(new CitationReader(frame.documents(), frame.citations()));
    TablesFound found = tables.get().read(document.blocks(), text.sectionOfBlock());
    Organisation organisation = text.organisation(frame.bodies());
    Integer year = text.year(yearOverride);
    Content said = readers.content().read(text.sections(), fees);
    List<Unreadable> unreadable =
        Stream.concat(found.unreadable().stream(), said.unreadable().stream()).toList();
    List<Unreadable> hidden = new ArrayList<>(unreadable);
    hidden.addAll(behindPictures.find(text.sections(), unreadable));
    if (own.source.truncated()) {
      hidden.addAll(behindTheEnd.find(text.sections(), hidden));
    }
    return new Report(
        text.title(),
        organisation,
        year,
        text.sections(),
        text.headings(),
        text.periods(),
        readers
            .years()
            .read(
                text.sections(),
                text::isTitle,
                text.periods(),
                text.signOff(),
                year,
                organisation.name()),
        citations,
        found.tables(),
        text.signOff(),
        text.publication(),
        hidden,
        readers.narrative().read(text.sections()),
        readers.figures().read(text.sections(), organisation, year),
        said,
        readers
            .language()
            .read(
                new LanguageSource(
                    document.blocks(),
                    WEB_FORMATS.contains(document.format()),
                    text.title(),
                    text.headings(),
                    text.periods(),
                    citations,
                    text.signOff())),
        own.places);
  }

  /**
   * Whether a report is one: it has the title, or two of the format's headings, or a table that a
   * form knows.
   */
  public static boolean recognises(Report report) {
    long known =
        report.headings().stream()
            .map(heading -> heading.section())
            .filter(section -> section != null)
            .distinct()
            .count();
    return report.title() != null
        || known >= TextReader.HEADINGS_OF_A_REPORT
        || !report.tables().isEmpty();
  }

  /** Whether a report has a title, but no section and no table below it. */
  public static boolean hasNoBody(Report report) {
    return report.headings().stream().allMatch(heading -> heading.section() == null)
        && report.tables().isEmpty();
  }
}
