package org.jianbao.publish;

import java.io.IOException;
import org.jianbao.render.word.NewWordFile;

/** Writes the shipped template of circulars. */
final class ShippedCircular {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final int WIDTH = 8844;

  private final StringBuilder body = new StringBuilder();

  private ShippedCircular() {}

  static byte[] bytes() throws IOException {
    ShippedCircular circular = new ShippedCircular();
    circular.write();
    return NewWordFile.bytes(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\""
            + NAMESPACE
            + "\"><w:body>"
            + circular.body
            + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\""
            + " w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\""
            + " w:footer=\"992\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
  }

  private void write() {
    title("关于{{年度}}年政府信息公开工作年度报告评估情况的通报");
    plain("各有关单位：");
    text("根据《中华人民共和国政府信息公开条例》和政府信息公开工作年度报告格式的要求，我单位对{{年度}}年政府信息公开工作年度报告进行了评估，现将情况通报如下。");
    heading("一、报送情况");
    text(
        "应报送单位 {{单位数}} 个，已报送 {{报送数}} 个，报送率 {{报送率}}；其中按时报送 {{按时数}} 个，逾期报送 {{逾期数}} 个，报告未载明时间、无法判断的 {{时间不明数}} 个。未报送 {{未报送数}} 个。");
    text("未报送的单位：{{未报送单位}}。");
    text("逾期报送的单位：{{逾期单位}}。");
    heading("二、评估结果");
    text(
        "共评定报告 {{评定数}} 份，通过 {{通过数}} 份，通过率 {{通过率}}；平均分 {{平均分}} 分，最高 {{最高分}} 分，最低 {{最低分}} 分。按等次：{{等次情况}}。");
    text("与上年相比：{{上年比较}}");
    text("各类机关情况如下：");
    table(
        new int[] {2044, 1100, 1100, 1100, 1200, 1100, 1200},
        new String[] {"机关类别", "单位数", "按时", "逾期", "未报送", "通过", "平均分"},
        "{{类别}}",
        "{{类别单位数}}",
        "{{类别按时数}}",
        "{{类别逾期数}}",
        "{{类别未报送数}}",
        "{{类别通过数}}",
        "{{类别平均分}}");
    heading("三、主要问题");
    text("评估共发现问题 {{问题数}} 个，其中错误 {{错误数}} 个、警告 {{警告数}} 个、提示 {{提示数}} 个；发现文字雷同 {{雷同数}} 处。较为普遍的有：");
    text("（{{问题序号}}）{{问题名称}}。涉及 {{问题单位数}} 个单位，占已报送单位的 {{问题占比}}，共 {{问题次数}} 处。如{{问题示例}}。");
    heading("四、工作要求");
    text(
        "各单位要对照整改通知单逐项核对，于{{整改期限}}前完成整改并书面反馈；未报送的单位要尽快编制、公布并报送。请举一反三，健全年度报告编制、审核、公布制度，切实提高年度报告质量。");
    text("附件：{{年度}}年政府信息公开工作年度报告评估得分排名");
    right("{{签发单位}}");
    right("＿＿＿＿年＿＿月＿＿日");
    body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    plain("附件");
    title("{{年度}}年政府信息公开工作年度报告评估得分排名");
    table(
        new int[] {900, 3144, 1500, 1400, 1000, 900},
        new String[] {"名次", "单位", "机关类别", "结论", "得分", "等次"},
        "{{名次}}",
        "{{单位}}",
        "{{单位类别}}",
        "{{单位结论}}",
        "{{单位得分}}",
        "{{单位等次}}");
  }

  private void title(String text) {
    paragraph(
        "<w:spacing w:before=\"240\" w:after=\"360\" w:line=\"600\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
        44,
        true,
        "宋体",
        text);
  }

  private void plain(String text) {
    paragraph(SPACING, 32, false, "仿宋", text);
  }

  private void heading(String text) {
    paragraph("<w:keepNext/>" + SPACING + INDENT, 32, false, "黑体", text);
  }

  private void text(String text) {
    paragraph(SPACING + INDENT + "<w:jc w:val=\"both\"/>", 32, false, "仿宋", text);
  }

  private void right(String text) {
    paragraph(SPACING + "<w:jc w:val=\"right\"/>", 32, false, "仿宋", text);
  }

  private static final String SPACING =
      "<w:spacing w:after=\"0\" w:line=\"560\" w:lineRule=\"exact\"/>";
  private static final String INDENT = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";

  private void table(int[] widths, String[] heads, String... fields) {
    body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"").append(NewWordFile.TABLE);
    body.append("\"/><w:tblW w:w=\"").append(WIDTH).append("\" w:type=\"dxa\"/>");
    body.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    for (int width : widths) {
      body.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    body.append("</w:tblGrid>");
    row("<w:cantSplit/><w:tblHeader/>", widths, heads, true);
    row("<w:cantSplit/>", widths, fields, false);
    body.append("</w:tbl>");
  }

  private void row(String properties, int[] widths, String[] texts, boolean bold) {
    body.append("<w:tr><w:trPr>").append(properties).append("</w:trPr>");
    for (int i = 0; i < widths.length; i++) {
      body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths[i]);
      body.append("\" w:type=\"dxa\"/></w:tcPr>");
      paragraph("<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>", 24, bold, "仿宋", texts[i]);
      body.append("</w:tc>");
    }
    body.append("</w:tr>");
  }

  private void paragraph(String properties, int size, boolean bold, String font, String text) {
    body.append("<w:p><w:pPr>").append(properties).append("</w:pPr><w:r><w:rPr>");
    body.append("<w:rFonts w:eastAsia=\"").append(font).append("\"/>");
    body.append(bold ? "<w:b/><w:bCs/>" : "");
    body.append("<w:sz w:val=\"").append(size).append("\"/><w:szCs w:val=\"").append(size);
    body.append("\"/></w:rPr><w:t xml:space=\"preserve\">").append(text);
    body.append("</w:t></w:r></w:p>");
  }
}
