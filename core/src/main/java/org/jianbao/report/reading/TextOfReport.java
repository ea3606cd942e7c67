package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.report.Citation;
import org.jianbao.report.Heading;
import org.jianbao.report.Organisation;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Publication;
import org.jianbao.report.Section;
import org.jianbao.report.SignOff;
import org.jianbao.report.Title;
import org.jspecify.annotations.Nullable;

/** What running text tells, before tables are read. */
record TextOfReport(
    TitleReader.@Nullable Found titleFound,
    List<HeadingReader.Found> headingsFound,
    List<Section> sections,
    List<PeriodStatement> periods,
    @Nullable SignOff signOff,
    @Nullable Publication publication) {

  @Nullable Title title() {
    return titleFound == null ? null : titleFound.title();
  }

  List<Heading> headings() {
    return headingsFound.stream().map(HeadingReader.Found::heading).toList();
  }

  @Nullable Integer year(@Nullable Integer override) {
    return override != null
        ? override
        : YearReader.year(titleFound, periods, signOff, publication, sections);
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

  /** Gives the number of the section in which a block stands. */
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

  /** What is done with a paragraph. */
  interface ParagraphAction {
    void accept(Paragraph paragraph, @Nullable Integer section);
  }

  static void forEachParagraph(List<Section> sections, ParagraphAction action) {
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
}
