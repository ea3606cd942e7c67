package org.jianbao.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.assessment.BodyResult.Status;
import org.jianbao.assessment.Results;
import org.jianbao.excel.RowSpool;
import org.jianbao.publish.Overview.Cell;
import org.jianbao.publish.Overview.Listing;
import org.jianbao.text.Visible;
import org.jspecify.annotations.Nullable;

/** The lists at the end of the overview; of each the first rows. */
final class Lists {
  private static final int MOST = 100;

  /** Bodies that gained or lost most. */
  private static final int MOVED = 10;

  private final List<Listing> lists = new ArrayList<>();

  Lists(Results results, Bodies bodies, ReportPass pass) throws IOException {
    filing(bodies, Status.MISSING, "missing", "未报送的单位", "没有未报送的单位。");
    filing(bodies, Status.LATE, "late", "逾期报送的单位", "没有逾期报送的单位。");
    moved(bodies.moved());
    copies(pass.copies());
    failures(pass.failures());
    uncertain(results);
  }

  List<Listing> all() {
    return lists;
  }

  private void filing(Bodies bodies, Status status, String id, String title, String none) {
    List<List<Cell>> rows = new ArrayList<>();
    int all = 0;
    for (BodyLine line : bodies.all()) {
      if (line.status() == status) {
        all++;
        if (rows.size() < MOST) {
          List<Cell> row = new ArrayList<>(List.of(body(line.id(), line.name())));
          row.add(text(Terms.kind(line.kind())));
          row.add(text(line.area()));
          row.add(text(line.deadline()));
          if (status == Status.LATE) {
            row.add(text(line.dated()));
          }
          rows.add(row);
        }
      }
    }
    List<String> heads = new ArrayList<>(List.of("机关", "机关类别", "地区", "规定期限"));
    if (status == Status.LATE) {
      heads.add("落款或公布日期");
    }
    lists.add(new Listing(id, title, all, heads, rows, none));
  }

  private void moved(List<BodyLine> moved) {
    List<List<Cell>> up = new ArrayList<>();
    List<List<Cell>> down = new ArrayList<>();
    int allUp = 0;
    int allDown = 0;
    for (int i = 0; i < moved.size(); i++) {
      BodyLine gained = moved.get(i);
      BodyLine lost = moved.get(moved.size() - 1 - i);
      if (isMoved(gained, 1)) {
        allUp++;
        if (up.size() < MOVED) {
          up.add(row(gained));
        }
      }
      if (isMoved(lost, -1)) {
        allDown++;
        if (down.size() < MOVED) {
          down.add(row(lost));
        }
      }
    }
    List<String> heads = List.of("机关", "上年得分", "本年得分", "增减");
    if (!moved.isEmpty()) {
      lists.add(new Listing("up", "得分比上年上升的单位", allUp, heads, up, "没有得分上升的单位。"));
      lists.add(new Listing("down", "得分比上年下降的单位", allDown, heads, down, "没有得分下降的单位。"));
    }
  }

  private static boolean isMoved(BodyLine line, int sign) {
    return line.change() != null && line.change().signum() == sign;
  }

  private static List<Cell> row(BodyLine line) {
    return List.of(
        body(line.id(), line.name()),
        text(Terms.number(line.pointsBefore())),
        text(Terms.number(line.points())),
        text(Terms.signed(line.change())));
  }

  private void copies(RowSpool copies) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    copies.forEach(
        row -> {
          if (rows.size() < MOST) {
            rows.add(
                List.of(
                    body(row.get(0), row.get(1) == null ? row.get(2) : row.get(1)),
                    text(row.get(3) == null ? row.get(5) : row.get(3)),
                    text(row.get(4)),
                    text(row.get(6) + "%")));
          }
        });
    lists.add(
        new Listing(
            "copies",
            "文字雷同",
            copies.size(),
            List.of("机关", "雷同对象", "其年度", "雷同比例"),
            rows,
            "没有发现文字雷同。"));
  }

  private void failures(RowSpool failures) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    failures.forEach(
        row -> {
          if (rows.size() < MOST) {
            rows.add(
                List.of(
                    body(row.get(0), row.get(1)),
                    text(row.get(2) == null ? null : Visible.name(row.get(2))),
                    text(row.get(3))));
          }
        });
    lists.add(
        new Listing(
            "failures", "未能检查的文件", failures.size(), List.of("机关", "文件", "原因"), rows, "所有文件都已检查。"));
  }

  private void uncertain(Results results) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    int[] all = new int[1];
    results.uncertain(
        match -> {
          all[0]++;
          if (rows.size() < MOST) {
            rows.add(
                List.of(
                    text(Visible.name(match.path())),
                    text(match.named()),
                    text(String.join("、", match.candidates())),
                    text(match.reason())));
          }
        });
    lists.add(
        new Listing(
            "uncertain",
            "归属待确认的文件",
            all[0],
            List.of("文件", "报告所称机关", "可能的单位", "说明"),
            rows,
            "所有报告的归属都已确定。"));
  }

  private static Cell body(@Nullable String id, @Nullable String name) {
    return new Cell(name == null ? "" : name, id == null ? "" : "bodies/" + id + ".html");
  }

  private static Cell text(@Nullable String text) {
    return new Cell(text == null ? "" : text, "");
  }
}
