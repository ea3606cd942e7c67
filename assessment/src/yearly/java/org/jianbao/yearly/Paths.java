package org.jianbao.yearly;

import org.jspecify.annotations.Nullable;

/** Where offices put their reports, and how they name them. */
final class Paths {
  private final long seed;

  Paths(long seed) {
    this.seed = seed;
  }

  /** Folder of a body's report below the folder of the year, with / at its end. */
  String folder(Body body) {
    @Nullable Body above = body.parent();
    Body city = above == null ? body : above.parent() == null ? above : above.parent();
    Dice style = Dice.of(seed, "folders", city.id());
    String top = city.area() + "/";
    if (body.city()) {
      return switch (style.between(0, 2)) {
        case 0 -> top + (body.government() ? "" : "市直部门/");
        case 1 -> top + (body.government() ? "01 市本级/" : "02 市直单位/");
        default -> top + "市级/";
      };
    }
    String county = body.area();
    String middle = style.chance(0.5) ? "县区/" : "";
    String name = style.chance(0.5) ? county : county + style.of("年报", "报送材料");
    if (body.government()) {
      return top + middle + name + "/";
    }
    boolean below = body.kind() != Body.Kind.DEPARTMENT;
    return switch (style.between(0, 2)) {
      case 0 -> top + middle + name + "/" + (below ? "乡镇（街道）/" : "部门/");
      case 1 -> top + middle + name + "/" + (below ? "乡镇街道/" : "");
      default -> top + middle + name + "/";
    };
  }

  /** Name of a body's file, without suffix. */
  String name(Body body, int year) {
    Dice dice = Dice.of(seed, "name", body.id());
    String next = Integer.toString(year + 1);
    return switch (dice.between(0, 9)) {
      case 0, 1, 2 -> body.name() + year + "年政府信息公开工作年度报告";
      case 3 -> body.name();
      case 4 -> year + "年" + body.name() + "政府信息公开年报";
      case 5 -> two(1 + body.id() % 60) + "-" + body.bare() + year + "年报";
      case 6 -> body.bare() + "（" + dice.of("定稿", "终稿", "盖章版", "报送稿") + "）";
      case 7 -> next + "01" + two(dice.between(4, 29)) + body.abbreviation() + "年报";
      case 8 -> "附件" + dice.between(1, 3) + "：" + body.name() + "年度报告";
      default -> body.abbreviation() + year;
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
