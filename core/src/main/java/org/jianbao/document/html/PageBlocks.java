package org.jianbao.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes the blocks of a page. */
final class PageBlocks implements LineSink {
  private final TableSurvey survey;
  private final List<Block> blocks = new ArrayList<>();
  private final LinkLists links = new LinkLists();
  private int cells;
  private @Nullable ReadingException problem;

  private PageBlocks(TableSurvey survey) {
    this.survey = survey;
  }

  /**
   * The blocks of the visible content of {@code body}.
   *
   * @throws ReadingException ({@link ProblemCode#TOO_LARGE}) if there are too many, or too large
   *     tables
   */
  static List<Block> of(Element body) throws ReadingException {
    PageBlocks page = new PageBlocks(TableSurvey.of(body));
    TextWalk.over(body, page);
    if (page.problem != null) {
      throw page.problem;
    }
    return page.links.without(page.blocks);
  }

  @Override
  public void line(String text, boolean heading, int pictures, int linked) {
    if (blocks.size() < HtmlReader.MAX_BLOCKS) {
      links.add(text, linked, pictures);
      blocks.add(new Paragraph(blocks.size() + 1, null, null, text, heading, pictures));
    } else if (problem == null) {
      problem =
          new ReadingException(ProblemCode.TOO_LARGE, "网页超过 " + HtmlReader.MAX_BLOCKS + " 段，不予读取");
    }
  }

  @Override
  public boolean table(Element table) {
    if (survey.isLayout(table)) {
      return false;
    }
    if (problem == null) {
      try {
        add(TableRows.of(table));
      } catch (ReadingException tooLarge) {
        problem = tooLarge;
      }
    }
    return true;
  }

  private void add(TableRows table) throws ReadingException {
    for (Element caption : table.captions()) {
      TextWalk.over(caption, this);
    }
    List<TableRow> rows = TableGrid.of(table, HtmlReader.MAX_CELLS - cells);
    cells += rows.stream().mapToInt(row -> row.cells().size()).sum();
    if (rows.stream().anyMatch(row -> row.cells().stream().anyMatch(PageBlocks::hasContent))) {
      links.addOther();
      blocks.add(new Table(blocks.size() + 1, null, null, true, rows));
    }
  }

  private static boolean hasContent(TableCell cell) {
    return !cell.text().isEmpty() || cell.pictures() > 0;
  }
}
