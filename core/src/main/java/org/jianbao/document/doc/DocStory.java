package org.jianbao.document.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.PAPX;
import org.jianbao.document.ReadingException;
import org.jianbao.document.doc.TextBoxes.Stretch;
import org.jianbao.document.word.Content;
import org.jianbao.document.word.Content.Passage;
import org.jianbao.document.word.Draft;
import org.jianbao.document.word.OpenTables;
import org.jianbao.document.word.StoryLimits;
import org.jspecify.annotations.Nullable;

/** Reads stories (the body, text boxes) into paragraphs and tables. */
final class DocStory {
  private static final char CELL_END = 0x07;
  private static final char PAGE_BREAK = 0x0C;

  private final DocFile file;
  private final DocStyles styles;
  private final DocLists lists;
  private final StoryLimits limits = new StoryLimits();

  DocStory(DocFile file) {
    this.file = file;
    styles = new DocStyles(file.styles());
    lists = new DocLists(file.lists(), styles);
  }

  /** Reads the body. */
  List<Content> readBody() throws ReadingException {
    return read(new Stretch(0, file.bodyEnd()), 0);
  }

  private List<Content> read(Stretch story, int nesting) throws ReadingException {
    List<Content> contents = new ArrayList<>();
    OpenTables tables = new OpenTables(contents, limits, StoryLimits.MAX_NESTING - nesting);
    List<DocParagraph> paragraphs = file.paragraphs();
    Draft carried = null;
    int first = DocFile.indexAt(paragraphs, DocParagraph::end, story.from());
    for (int i = first; i < paragraphs.size(); i++) {
      DocParagraph paragraph = paragraphs.get(i);
      int from = Math.max(story.from(), paragraph.start());
      int to = Math.min(story.to(), paragraph.end());
      if (from >= story.to()) {
        break;
      }
      if (from < to) {
        limits.countParagraph();
        PAPX properties = paragraph.properties();
        ParagraphMarks marks = ParagraphMarks.of(properties);
        carried = read(from, to, properties, marks, tables, carried, nesting);
      }
    }
    if (carried != null && !carried.isEmpty()) {
      tables.contents().add(new Passage(carried.text().toString(), false, carried.pictures()));
    }
    tables.closeTo(0);
    return contents;
  }

  private @Nullable Draft read(
      int from,
      int to,
      PAPX properties,
      ParagraphMarks marks,
      OpenTables tables,
      @Nullable Draft carried,
      int nesting)
      throws ReadingException {
    char end = file.text().charAt(to - 1);
    tables.moveTo(marks.tableDepth());
    Draft begun = carried == null ? new Draft() : carried;
    ParagraphText text = new ParagraphText(file, styles, marks.style(), begun);
    int before = text.draft().text().length();
    text.read(from, to);
    if (marks.rowEnd()) {
      tables.endRow(RowDefinition.layout(properties), text.endDeleted());
      return null;
    }
    boolean cellEnd = end == CELL_END || marks.innerCellEnd();
    boolean goesOn = !cellEnd && (text.endDeleted() || end == PAGE_BREAK && !file.isSectionEnd(to));
    List<Content> contents = tables.contents();
    if (!goesOn) {
      Draft draft = text.draft();
      if (carried != null && draft.text().length() == before) {
        dropPageBreak(draft.text());
      }
      draft.text().insert(0, lists.next(marks));
      if (!draft.isEmpty()) {
        contents.add(
            new Passage(draft.text().toString(), styles.isHeading(marks), draft.pictures()));
      }
    }
    for (Stretch box : text.boxes()) {
      if (nesting < StoryLimits.MAX_NESTING) {
        contents.addAll(read(box, nesting + 1));
      }
    }
    if (cellEnd) {
      tables.endCell();
    }
    if (goesOn && end == PAGE_BREAK && text.draft().text().length() > 0) {
      text.draft().text().append('\n');
    }
    return goesOn ? text.draft() : null;
  }

  /** A page break with nothing behind it is no line break. */
  private static void dropPageBreak(StringBuilder text) {
    if (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
      text.setLength(text.length() - 1);
    }
  }
}
