package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.wrap.JoinedDocument;
import org.jianbao.document.wrap.RawPlaces;
import org.jianbao.document.wrap.WrappedLines;
import org.jianbao.form.Form;
import org.jianbao.form.Vocabulary;
import org.jianbao.report.Citation;
import org.jianbao.report.Organisation;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Publication;
import org.jianbao.report.Report;
import org.jianbao.report.Section;
import org.jianbao.report.SignOff;
import org.jianbao.report.Title;
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
  /** So many headings of the format make a document without title an annual report. */
  private static final int HEADINGS_OF_A_REPORT = 2;

  /** Formats in which the page around an article may be left. */
  private static final Set<String> WEB_FORMATS = Set.of("html", "txt");

  private final List<Form> forms;
  private final WordReaders readers;
  private final Frame frame;
  private final HeadingReader headings;
  private final WrappedLines wrapped;
  private final Unflattening unflattening;
  private final BehindPictures behindPictures;
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
    this.headings = new HeadingReader(labels);
    this.wrapped = new WrappedLines(frame.titles().lastWords());
    this.unflattening = new Unflattening(labels, frame.titles(), readers.flatTables(), forms);
    this.behindPictures = new BehindPictures(expected == null ? List.of() : List.of(expected));
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
    return new Opened(document, restored, joined.places(), words, text(restored));
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
    List<Unreadable> hidden = behindPictures.find(text.sections(), unreadable);
    return new Report(
        text.title(),
        organisation,
        year,
        text.sections(),
        text.headings().stream().map(HeadingReader.Found::heading).toList(),
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
        Stream.concat(unreadable.stream(), hidden.stream()).toList(),
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
                    text.headings().stream().map(HeadingReader.Found::heading).toList(),
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
    return report.title() != null || known >= HEADINGS_OF_A_REPORT || !report.tables().isEmpty();
  }

  /** Whether a report has a title, but no section and no table below it. */
  public static boolean hasNoBody(Report report) {
    return report.headings().stream().allMatch(heading -> heading.section() == null)
        && report.tables().isEmpty();
  }

  private TextOfReport text(Document document) {
    List<Line> lines = Line.of(document.blocks());
    List<HeadingReader.Found> found = headings.read(lines);
    boolean report =
        found.stream()
                .map(one -> one.heading().section())
                .filter(Objects::nonNull)
                .distinct()
                .count()
            >= HEADINGS_OF_A_REPORT;
    TitleReader.Found title = frame.titles().read(lines, report);
    Integer lastSection =
        found.isEmpty() ? Integer.valueOf(0) : found.get(found.size() - 1).heading().section();
    List<Line> tail = tail(lines, found);
    SignOffReader.Found signOff =
        frame
            .signOffs()
            .read(tail, title == null ? null : title.title().organisation(), lastSection);
    Set<Integer> skipped = skipped(tail, signOff);
    List<Section> sections = SectionSplitter.split(document.blocks(), found, skipped);
    List<PeriodStatement> statements = new ArrayList<>();
    forEachParagraph(
        sections,
        (paragraph, section) -> statements.addAll(frame.periods().read(paragraph, section)));
    return new TextOfReport(
        title,
        found,
        sections,
        statements,
        signOff == null ? null : signOff.signOff(),
        frame.publications().read(head(lines, found), tail, lastSection));
  }

  /** The lines before the first heading, and what stands before it on its line. */
  private static List<Line> head(List<Line> lines, List<HeadingReader.Found> found) {
    if (found.isEmpty()) {
      return lines;
    }
    HeadingReader.Found first = found.get(0);
    List<Line> head = new ArrayList<>(lines.subList(0, first.index()));
    if (first.from() > 0) {
      head.add(first.line().part(0, first.line().compact().rawStart(first.from())));
    }
    return head;
  }

  /** The lines after the last heading, and what follows it on its line. */
  private static List<Line> tail(List<Line> lines, List<HeadingReader.Found> found) {
    if (found.isEmpty()) {
      return lines;
    }
    HeadingReader.Found last = found.get(found.size() - 1);
    List<Line> tail = new ArrayList<>(lines.subList(last.index() + 1, lines.size()));
    String raw = last.line().compact().raw();
    Line rest = last.line().part(last.line().compact().rawEnd(last.to()), raw.length());
    if (!rest.text().isEmpty()) {
      tail.add(0, rest);
    }
    return tail;
  }

  /** Blocks that hold nothing but the sign-off or the printing line behind it. */
  private Set<Integer> skipped(List<Line> tail, SignOffReader.@Nullable Found signOff) {
    Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    if (signOff != null) {
      taken.addAll(signOff.lines());
      tail.stream().filter(frame.signOffs()::isPrinting).forEach(taken::add);
      taken.addAll(foot(tail, signOff));
      // Stretches of a line leave the rest of it.
      taken.retainAll(identities(tail));
    }
    Map<Integer, Integer> linesOfBlock = new HashMap<>();
    tail.forEach(line -> linesOfBlock.merge(line.block(), 1, Integer::sum));
    taken.forEach(line -> linesOfBlock.merge(line.block(), -1, Integer::sum));
    Set<Integer> skipped = new LinkedHashSet<>();
    taken.stream()
        .map(Line::block)
        .filter(block -> linesOfBlock.getOrDefault(block, 0) <= 0)
        .forEach(skipped::add);
    return skipped;
  }

  /** What a page shows below a complete sign-off, as far as it is no sentence. */
  private static List<Line> foot(List<Line> tail, SignOffReader.Found signOff) {
    List<Line> own = signOff.lines();
    int last = own.isEmpty() ? -1 : indexOf(tail, own.get(own.size() - 1));
    if (last < 0 || signOff.signOff().organisation() == null || signOff.signOff().date() == null) {
      return List.of();
    }
    for (Line line : own) {
      last = Math.max(last, indexOf(tail, line));
    }
    List<Line> foot = new ArrayList<>();
    for (Line line : tail.subList(last + 1, tail.size())) {
      if (line.text().contains("。")) {
        break;
      }
      foot.add(line);
    }
    return foot;
  }

  private static int indexOf(List<Line> lines, Line line) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) == line) {
        return i;
      }
    }
    return -1;
  }

  private static Set<Line> identities(List<Line> lines) {
    Set<Line> identities = Collections.newSetFromMap(new IdentityHashMap<>());
    identities.addAll(lines);
    return identities;
  }

  /** What is done with a paragraph. */
  private interface ParagraphAction {
    void accept(Paragraph paragraph, @Nullable Integer section);
  }

  private static void forEachParagraph(List<Section> sections, ParagraphAction action) {
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        if (block instanceof Paragraph paragraph) {
          action.accept(paragraph, section.number());
        }
      }
    }
  }

  /** Where a block begins; tells blocks apart, also the parts into which one was cut. */
  private record BlockPlace(int number, int offset) {
    /** Written out for a quick start, as that of {@link org.jianbao.form.Label}. */
    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof BlockPlace other && number == other.number && offset == other.offset;
    }

    @Override
    public int hashCode() {
      return 31 * number + offset;
    }

    static BlockPlace of(Block block) {
      return new BlockPlace(block.number(), block.offset());
    }
  }

  /** The row of a table in which a block begins, 0 outside tables. */
  private static int firstRow(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.cell() == null ? 0 : paragraph.cell().row();
    }
    return ((Table) block)
        .rows().stream()
            .flatMap(row -> row.cells().stream())
            .findFirst()
            .map(TableCell::row)
            .orElse(0);
  }

  /** What running text tells, before tables are read. */
  private record TextOfReport(
      TitleReader.@Nullable Found titleFound,
      List<HeadingReader.Found> headings,
      List<Section> sections,
      List<PeriodStatement> periods,
      @Nullable SignOff signOff,
      @Nullable Publication publication) {

    @Nullable Title title() {
      return titleFound == null ? null : titleFound.title();
    }

    @Nullable Integer year(@Nullable Integer override) {
      return override != null ? override : YearReader.year(titleFound, periods, signOff, sections);
    }

    Organisation organisation(ReportingBody bodies) {
      return bodies.of(
          titleFound == null ? null : titleFound.title().organisation(),
          signOff == null ? null : signOff.organisation(),
          sections);
    }

    boolean isTitle(Paragraph paragraph) {
      return titleFound != null
          && titleFound.lines().stream().anyMatch(line -> line.source() == paragraph);
    }

    List<Citation> citations(CitationReader reader) {
      List<Citation> citations = new ArrayList<>();
      forEachParagraph(
          sections, (paragraph, section) -> citations.addAll(reader.read(paragraph, section)));
      return citations;
    }

    Function<Block, @Nullable Integer> sectionOfBlock() {
      Map<BlockPlace, NavigableMap<Integer, @Nullable Integer>> sectionOfBlock = new HashMap<>();
      for (Section section : sections) {
        for (Block block : section.blocks()) {
          sectionOfBlock
              .computeIfAbsent(BlockPlace.of(block), key -> new TreeMap<>())
              .put(firstRow(block), section.number());
        }
      }
      return block -> {
        NavigableMap<Integer, @Nullable Integer> rows = sectionOfBlock.get(BlockPlace.of(block));
        Map.Entry<Integer, @Nullable Integer> row =
            rows == null ? null : rows.floorEntry(firstRow(block));
        return row == null ? null : row.getValue();
      };
    }
  }
}
