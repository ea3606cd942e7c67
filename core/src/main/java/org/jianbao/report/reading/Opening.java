package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.report.reading.flat.FlatText;

/** Parts the title from what stands before and behind it on one line. */
final class Opening {
  /** Characters of the opening in which a title is looked for. */
  private static final int LONGEST = 2_000;

  private static final Pattern GLUED =
      Pattern.compile(
          "[^。;!?,、:《》]{0,60}?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:年度)?(?:报告|年报)"
              + "(?!由|如下|的|中|将|已|是|经|包括|电子|[,。、;:》\"(])");

  private final TitleReader titles;
  private final FlatText flat;
  private final int start;
  private final int end;

  Opening(TitleReader titles, FlatText flat, int start, int end) {
    this.titles = titles;
    this.flat = flat;
    this.start = start;
    this.end = Math.min(end, start + LONGEST);
  }

  /** Adds where lines begin, up to the title and behind it. */
  void addBorders(List<Integer> borders) {
    List<Integer> starts = new ArrayList<>();
    starts.add(start);
    starts.addAll(TextPieces.lines(flat, start, end));
    List<Block> lines = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : end;
      lines.add(part(starts.get(i), to));
    }
    TitleReader.Found title = titles.read(Line.of(lines), /* report= */ false);
    if (title == null) {
      addGlued(starts, borders);
      return;
    }
    Block last = title.lines().get(title.lines().size() - 1).source();
    int behind = lines.indexOf(last) + 1;
    borders.addAll(starts.subList(0, Math.min(starts.size(), behind + 1)));
  }

  private void addGlued(List<Integer> starts, List<Integer> borders) {
    for (int line : starts) {
      Matcher matcher = GLUED.matcher(flat.text()).region(line, end);
      if (matcher.lookingAt()
          && matcher.end() < end
          && titles.read(Line.of(List.of(part(line, matcher.end()))), /* report= */ false)
              != null) {
        borders.addAll(starts.subList(0, starts.indexOf(line) + 1));
        borders.add(matcher.end());
        return;
      }
    }
  }

  private Paragraph part(int from, int to) {
    return flat.paragraphs().get(flat.paragraphOf(from)).part(flat.rawStart(from), flat.rawEnd(to));
  }
}
