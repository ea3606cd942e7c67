package org.jianbao.render.word;

import java.io.IOException;

/** Writes the shipped template of notices. */
final class ShippedNotice {
  private static final int[] WIDTHS = {660, 1280, 2850, 1900, 1750, 1198};
  private static final String[] HEADS = {"序号", "位置", "问题", "依据", "整改要求", "整改情况"};

  private final StringBuilder body = new StringBuilder();

  private ShippedNotice() {}

  static byte[] bytes() throws IOException {
    ShippedNotice notice = new ShippedNotice();
    notice.write();
    return NewWordFile.bytes(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\""
            + Vocabulary.TRANSITIONAL
            + "\"><w:body>"
            + notice.body
            + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\""
            + " w:right=\"1134\" w:bottom=\"1418\" w:left=\"1134\" w:header=\"851\""
            + " w:footer=\"992\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
  }

  private void write() {
    paragraph(
        "<w:spacing w:before=\"240\" w:after=\"360\"/><w:jc w:val=\"center\"/>",
        40,
        true,
        "政府信息公开工作年度报告整改通知单");
    paragraph("", 28, false, "{{机关}}：");
    paragraph(
        "<w:ind w:firstLineChars=\"200\" w:firstLine=\"560\"/><w:jc w:val=\"both\"/>",
        28,
        false,
        "经检查，你单位{{年度}}年度政府信息公开工作年度报告（{{报告标题}}）的结论为“{{结论}}”。" + "{{说明}}");
    body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"").append(NewWordFile.TABLE);
    body.append("\"/><w:tblW w:w=\"9638\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>");
    body.append("</w:tblPr><w:tblGrid>");
    for (int width : WIDTHS) {
      body.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    body.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (int i = 0; i < HEADS.length; i++) {
      open(i);
      paragraph("<w:jc w:val=\"center\"/>", 20, true, HEADS[i]);
      body.append("</w:tc>");
    }
    body.append("</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>");
    cell(0, "<w:jc w:val=\"center\"/>", "{{序号}}");
    cell(1, "", "{{位置}}");
    cell(2, "", "{{问题}}", "原文：{{原文}}", "级别：{{级别}}");
    cell(3, "", "{{依据}}", "（{{依据性质}}）");
    cell(4, "", "{{整改}}");
    cell(5, "", "");
    body.append("</w:tr></w:tbl>");
    paragraph("<w:spacing w:before=\"240\"/>", 24, false, "整改责任人（签字）：＿＿＿＿＿＿＿＿　　整改完成日期：＿＿＿＿年＿＿月＿＿日");
    paragraph("<w:spacing w:before=\"480\"/><w:jc w:val=\"right\"/>", 28, false, "{{签发单位}}");
    paragraph("<w:jc w:val=\"right\"/>", 28, false, "＿＿＿＿年＿＿月＿＿日");
    paragraph("<w:spacing w:before=\"240\"/>", 18, false, "本单所列问题由检报按规则包 {{规则}} 查出，报告文件：{{文件}}");
  }

  private void open(int column) {
    body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(WIDTHS[column]);
    body.append("\" w:type=\"dxa\"/></w:tcPr>");
  }

  private void cell(int column, String properties, String... lines) {
    open(column);
    for (String line : lines) {
      paragraph(properties, 20, false, line);
    }
    body.append("</w:tc>");
  }

  private void paragraph(String properties, int size, boolean bold, String text) {
    body.append("<w:p>");
    if (!properties.isEmpty()) {
      body.append("<w:pPr>").append(properties).append("</w:pPr>");
    }
    body.append("<w:r><w:rPr>").append(bold ? "<w:b/><w:bCs/>" : "");
    body.append("<w:sz w:val=\"").append(size).append("\"/><w:szCs w:val=\"").append(size);
    body.append("\"/></w:rPr><w:t xml:space=\"preserve\">").append(text);
    body.append("</w:t></w:r></w:p>");
  }
}
