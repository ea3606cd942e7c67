package org.jianbao.yearly;

import java.util.List;

/** Papers that lie in a folder of reports and are none. */
final class Papers {
  private Papers() {}

  /** Name and text of a paper in a government's folder. */
  record Paper(String name, List<String> lines) {}

  static Paper of(Body government, int year, Dice dice) {
    String area = government.area();
    return switch (dice.between(0, 2)) {
      case 0 ->
          new Paper(
              "关于报送" + year + "年政府信息公开工作年度报告的通知",
              List.of(
                  area + "人民政府办公室",
                  "关于报送" + year + "年政府信息公开工作年度报告的通知",
                  "各乡镇人民政府、街道办事处，" + area + "直各单位：",
                  "为做好年度报告的编制和公布，现就报送工作通知如下。",
                  "请各单位于" + (year + 1) + "年1月" + dice.between(12, 26) + "日前报送电子版和盖章件。",
                  "逾期未报送的，在全" + area.charAt(area.length() - 1) + "范围内通报。",
                  "联系人：政务公开科，电话见通讯录。"));
      case 1 ->
          new Paper(
              "报送情况登记",
              List.of(area + "年报报送登记", "收件一栏由值班人员填写。", "电子版与纸质版不一致的退回。", "登记人签名："));
      default ->
          new Paper(
              "填写注意事项",
              List.of("填写注意事项", "表格行列不得增删。", "没有发生的填0，不留空格。", "数字之间的关系请自行核对后再报送。"));
    };
  }
}
