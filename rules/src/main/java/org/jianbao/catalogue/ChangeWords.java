package org.jianbao.catalogue;

import org.jianbao.cases.Change;
import org.jianbao.check.Labels;
import org.jianbao.form.Form;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** Says in Chinese what a change to a base does. */
final class ChangeWords {
  private final Form form;
  private final Labels labels;

  /** Prepares for changes to reports of a form. */
  ChangeWords(Form form) {
    this.form = form;
    labels = new Labels(form);
  }

  String of(Change change) {
    if (change instanceof Change.Replace replace) {
      return replace.with().isEmpty()
          ? "删去“" + replace.text() + "”"
          : "把“" + replace.text() + "”改为“" + replace.with() + "”";
    } else if (change instanceof Change.SetCell set) {
      return cell(set.cell()) + (set.to().isEmpty() ? "留空" : "改为“" + set.to() + "”");
    } else if (change instanceof Change.SetLabel set) {
      return label(set.label()) + (set.to().isEmpty() ? "留空" : "改为“" + set.to() + "”");
    } else if (change instanceof Change.SetHeading set) {
      return part(set.heading()) + "的标题改为“" + set.to() + "”";
    } else if (change instanceof Change.SetForm set) {
      return part(set.table()) + "改用 " + set.form() + " 的表格";
    } else if (change instanceof Change.Delete delete) {
      return "删去" + path(delete.what());
    } else if (change instanceof Change.Insert insert) {
      return "在" + path(insert.after()) + "之后插入“" + insert.text() + "”";
    } else if (change instanceof Change.Move move) {
      return "把" + path(move.what()) + "移到" + path(move.after()) + "之后";
    }
    throw new IllegalArgumentException(change.toString());
  }

  private String path(String path) {
    String[] keys = path.split("/", 2);
    if (keys.length == 1 || form.table(keys[0]).isEmpty()) {
      return part(path);
    }
    return keys[1].contains("/") ? cell(path) : label(path);
  }

  /** A section by number, a table by key, or a paragraph by its words. */
  private String part(String what) {
    if (what.matches("[1-6]")) {
      return "第" + "一二三四五六".charAt(Integer.parseInt(what) - 1) + "部分";
    }
    return form.table(what).isPresent()
        ? labels.table(place(what, null, null))
        : "“" + what + "”一段";
  }

  private String cell(String path) {
    String[] keys = path.split("/");
    if (keys.length == 2) {
      return "单元格“" + labels.column(place(keys[0], null, keys[1])) + "”";
    }
    if (keys[0].equals("remedies")) {
      return "单元格“" + labels.column(place(keys[0], null, keys[1] + "." + keys[2])) + "”";
    }
    Place place = place(keys[0], keys[1], keys[2]);
    return "“" + labels.row(place) + "”行“" + labels.column(place) + "”列的单元格";
  }

  private String label(String path) {
    String[] keys = path.split("/", 2);
    String key = keys[1];
    if (key.equals("corner")) {
      return "表格左上角的说明";
    }
    if (key.startsWith("caption.")) {
      return "小标题“第二十条第（" + "〇一二三四五六七八九".charAt(key.charAt(8) - '0') + "）项”";
    }
    if (key.startsWith("head.")) {
      return "第" + key.substring(5) + "项的“信息内容”";
    }
    if (key.startsWith("column.")) {
      return "列标签“" + labels.column(place(keys[0], null, key.substring(7))) + "”";
    }
    String row = labels.row(place(keys[0], key, null));
    return row.equals(key)
        ? "列标签“" + labels.column(place(keys[0], null, key)) + "”"
        : "行标签“" + row + "”";
  }

  private static Place place(String table, @Nullable String row, @Nullable String column) {
    return new Place(null, table, row, column, null, "");
  }
}
