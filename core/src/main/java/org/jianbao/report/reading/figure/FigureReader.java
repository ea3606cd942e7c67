package org.jianbao.report.reading.figure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.form.FigureRole;
import org.jianbao.form.FigureWord;
import org.jianbao.form.FigureWords;
import org.jianbao.form.NarrativeWords;
import org.jianbao.report.Organisation;
import org.jianbao.report.Section;
import org.jianbao.report.figure.Figure;
import org.jianbao.report.figure.Figures;
import org.jianbao.report.figure.Mention;
import org.jianbao.report.figure.StatedGrowth;
import org.jianbao.report.reading.narrative.Quantity;
import org.jianbao.report.reading.narrative.QuantityReader;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Figures of running text and what they are of (文字中的数字), and what the text denies or mentions. Safe
 * for use by many threads.
 */
public final class FigureReader {
  /** The section that is about applications. */
  private static final int APPLICATIONS = 3;

  private static final int OVERVIEW = 1;
  private static final int DISCLOSURE = 2;

  /** A paragraph no longer than this without figures is a heading. */
  private static final int HEADING = 30;

  /** A line at least this long that ends without a sign goes on in the next. */
  private static final int BROKEN_LINE = 20;

  private static final String ENDS = "。;,:!?、)";

  private final FigureWords words;
  private final QuantityReader quantities;
  private final Tokeniser tokeniser;
  private final FigureUnits units;
  private final PublishedFigures published;
  private final MentionReader mentions;
  private final GrowthReader growths;
  private final List<FigureWord> bodies;

  /** Makes a reader that reads by these words, and no growths. */
  public FigureReader(FigureWords words, QuantityReader quantities) {
    this(words, quantities, NarrativeWords.EMPTY);
  }

  /**
   * Makes a reader that reads by these words.
   *
   * @param narrative the words by which growths are told
   */
  public FigureReader(FigureWords words, QuantityReader quantities, NarrativeWords narrative) {
    this.words = words;
    this.quantities = quantities;
    this.tokeniser = new Tokeniser(words);
    this.units = new FigureUnits(words);
    this.published = new PublishedFigures(words, units);
    this.mentions = new MentionReader(words, quantities);
    this.growths = new GrowthReader(narrative);
    this.bodies = words.of(FigureRole.BODY);
  }

  /**
   * Reads the running text of all sections.
   *
   * @param year the report year, or null if nothing tells it
   */
  public Figures read(List<Section> sections, Organisation organisation, @Nullable Integer year) {
    Reading reading = new Reading(organisation, year);
    sections.forEach(reading::section);
    return new Figures(reading.figures, reading.found, reading.grown);
  }

  private final class Reading {
    private final Organisation organisation;
    private final @Nullable Integer year;
    private final OwnNames names;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Mention> found = new ArrayList<>();
    private final List<StatedGrowth> grown = new ArrayList<>();
    private final OpenHeading numbered = new OpenHeading();
    private boolean heading;
    private boolean broken;

    Reading(Organisation organisation, @Nullable Integer year) {
      this.organisation = organisation;
      this.year = year;
      this.names =
          new OwnNames(organisation, words.of(FigureRole.ENDING), words.of(FigureRole.SHORTENED));
    }

    void section(Section section) {
      Integer number = section.number();
      if (number == null) {
        return;
      }
      heading = number == APPLICATIONS;
      numbered.clear();
      broken = false;
      for (Block block : section.blocks()) {
        if (block instanceof Paragraph paragraph) {
          paragraph(paragraph, number);
        } else {
          broken = false;
        }
      }
    }

    private void paragraph(Paragraph paragraph, int section) {
      CompactText compact = CompactText.of(paragraph.text());
      String text = compact.text();
      if (text.isEmpty()) {
        return;
      }
      Places places = new Places(paragraph, compact);
      List<Quantity> numbers = quantities.read(compact);
      List<Phrase> phrases =
          Phrase.split(
              Included.beside(
                  Pointers.resolve(
                      tokeniser.read(compact, numbers, year, names, organisation.kind()), text)),
              text);
      ReadingState state = new ReadingState();
      boolean opens = opens(phrases);
      state.heading = numbered.next(text) || heading || opens;
      state.continued = broken;
      Scope scopes = new Scope(text, organisation.kind(), bodies);
      FigureSink sink = new FigureSink(words.objects(), units, places, section, figures);
      PartReading parts = new PartReading(scopes, units, sink, section);
      new ParagraphReading(scopes, parts, sink, text).read(phrases, state);
      if (section == OVERVIEW || section == DISCLOSURE) {
        figures.addAll(published.read(compact, numbers, places, section, sink));
      }
      found.addAll(mentions.read(compact, places, section));
      grown.addAll(growths.read(compact, numbers, sink.placed(), places, section, year));
      boolean title = text.length() <= HEADING && phrases.stream().noneMatch(Phrase::counts);
      heading = section == APPLICATIONS || title && opens;
      if (opens) {
        numbered.open();
      } else if (title && namesOther(phrases)) {
        numbered.leave();
      }
      broken = text.length() >= BROKEN_LINE && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether words name anything else than applications. */
    private static boolean namesOther(List<Phrase> phrases) {
      return phrases.stream()
          .map(phrase -> Topics.of(phrase.line()))
          .anyMatch(topic -> topic != null && !topic.equals(Topics.APPLICATIONS));
    }

    /** Whether the first words, up to a sign, name applications and nothing else. */
    private boolean opens(List<Phrase> phrases) {
      for (Phrase phrase : phrases) {
        List<Token> line = phrase.line();
        if (!line.isEmpty()) {
          return !phrase.counts()
              && Topics.remedies(line).isEmpty()
              && (Phrase.has(line, FigureRole.CONTEXT) || Topics.applications(line));
        }
      }
      return false;
    }
  }
}
