package org.jianbao.pack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.Shape.Choice;
import org.jianbao.pack.Shape.Fields;
import org.jianbao.pack.Shape.Items;
import org.jianbao.pack.Shape.Named;
import org.jianbao.pack.Shape.Text;
import org.jianbao.pack.Shape.Wordings;

/** The shapes of pack.yaml and form.yaml. */
final class PackShapes {
  private static final Text TEXT = new Text(Pattern.compile(".+", Pattern.DOTALL), "文字");
  private static final Text YEAR = new Text(Pattern.compile("(19|20)\\d\\d"), "四位年份，如 2021");
  private static final Text DAY =
      new Text(Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"), "月-日，如 '01-31'");
  private static final Text NUMBER = new Text(Pattern.compile("\\d{1,3}"), "数字");
  private static final Items TEXTS = new Items(TEXT);
  private static final Choice SEVERITY =
      new Choice(Arrays.stream(Severity.values()).map(Severity::code).toList());

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)?");
  private static final String KEY_DESCRIPTION = "小写字母、数字、“-”，至多一个“.”";
  private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9-]*(/.+)?");
  private static final String RULE_DESCRIPTION = "规则编号，如 period-start";

  /** pack.yaml. */
  static final Fields MANIFEST = manifest();

  /** form.yaml. */
  static final Fields FORM = form();

  private PackShapes() {}

  private static Fields manifest() {
    Map<String, Shape> bodies = new LinkedHashMap<>();
    Fields days = fields("error", DAY, "warning", DAY, "hint", DAY);
    Stream.concat(
            Arrays.stream(OrganisationKind.values()).map(OrganisationKind::code),
            Stream.of(Deadline.OTHERS))
        .forEach(kind -> bodies.put(kind, days));
    return fields(
        "id",
        new Text(Pattern.compile("[a-z0-9][a-z0-9-]*"), "小写字母、数字、“-”"),
        "version",
        TEXT,
        "title",
        TEXT,
        "years",
        new Items(YEAR),
        "extends",
        TEXT,
        "basis",
        TEXTS,
        "deadlines",
        new Fields(bodies),
        "period",
        fields("start", DAY, "end", DAY),
        "settings",
        new Named(Pattern.compile("[a-z][a-z0-9.-]*"), "小写字母、数字、“-”、“.”", TEXT),
        "disabled",
        TEXTS,
        "severity",
        new Named(RULE, RULE_DESCRIPTION, SEVERITY));
  }

  private static Fields form() {
    Fields label = fields("official", TEXT, "accepted", TEXTS, "known", TEXTS);
    Named rows = keyed(new Wordings(with(label, "under", TEXT, "before", TEXT)));
    Named columns =
        keyed(
            new Wordings(
                with(
                    label,
                    "kind",
                    new Choice(List.of("count", "signed", "amount")),
                    "unit",
                    TEXT,
                    "before",
                    TEXT)));
    Named groups = keyed(new Wordings(with(label, "under", TEXT)));
    Named columnGroups = keyed(new Wordings(with(label, "of", TEXTS)));
    Named blocks =
        new Named(Pattern.compile("\\d{1,2}"), "第二十条的项号", fields("columns", columns, "rows", rows));
    Fields table =
        fields(
            "section", NUMBER,
            "article", NUMBER,
            "head", new Wordings(label),
            "corner", new Wordings(label),
            "blocks", blocks,
            "columnGroups", columnGroups,
            "columns", columns,
            "groups", groups,
            "rows", rows);
    Fields relation =
        fields(
            "rule", TEXT,
            "table", TEXT,
            "each", new Choice(List.of("column", "row", "group")),
            "left", TEXTS,
            "compare", new Choice(List.of("=", "<=", ">=")),
            "right", TEXTS);
    return fields(
        "sections",
        new Named(Pattern.compile("[1-9]"), "章节序号 1–9", new Wordings(label)),
        "tables",
        keyed(table),
        "relations",
        keyed(relation),
        "rules",
        new Named(RULE, RULE_DESCRIPTION, rule()));
  }

  private static Fields rule() {
    Choice needs =
        new Choice(
            List.of(
                "title",
                "period",
                "headings",
                "section.1",
                "section.2",
                "section.3",
                "section.4",
                "section.5",
                "section.6",
                "table.disclosure",
                "table.applications",
                "table.remedies",
                "cells.disclosure",
                "cells.applications",
                "cells.remedies",
                "narrative",
                "signoff"));
    return fields(
        "title", TEXT,
        "severity", SEVERITY,
        "category", TEXT,
        "message", TEXT,
        "basis", TEXT,
        "basisKind", new Choice(Arrays.stream(BasisKind.values()).map(BasisKind::code).toList()),
        "remedy", TEXT,
        "needs", new Items(needs),
        "impliedBy", TEXTS);
  }

  private static Named keyed(Shape value) {
    return new Named(KEY, KEY_DESCRIPTION, value);
  }

  private static Fields fields(Object... keysAndShapes) {
    return with(new Fields(Map.of()), keysAndShapes);
  }

  private static Fields with(Fields base, Object... keysAndShapes) {
    Map<String, Shape> fields = new LinkedHashMap<>(base.fields());
    for (int i = 0; i < keysAndShapes.length; i += 2) {
      fields.put((String) keysAndShapes[i], (Shape) keysAndShapes[i + 1]);
    }
    return new Fields(fields);
  }
}
