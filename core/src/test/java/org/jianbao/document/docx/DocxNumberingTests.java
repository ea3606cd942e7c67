package org.jianbao.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.document.docx.DocxFile.numbered;
import static org.jianbao.document.docx.DocxFile.p;
import static org.jianbao.document.docx.DocxFile.styled;
import static org.jianbao.document.docx.DocxFile.t;
import static org.jianbao.document.docx.DocxFile.tbl;
import static org.jianbao.document.docx.DocxFile.tc;
import static org.jianbao.document.docx.DocxFile.tr;

import org.jianbao.document.word.NumberFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Automatic numbers become text. */
class DocxNumberingTests {
  private static final String THREE_LEVELS =
      definition(
          0,
          level(0, "chineseCounting", "%1、", ""),
          level(1, "chineseCounting", "（%2）", ""),
          level(2, "decimal", "%3.", ""),
          level(3, "decimal", "%1.%3.%4", "<w:isLgl/><w:suff w:val='space'/>"));

  private static String definition(int id, String... content) {
    return "<w:abstractNum w:abstractNumId='"
        + id
        + "'>"
        + String.join("", content)
        + "</w:abstractNum>";
  }

  private static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl='"
        + level
        + "'><w:start w:val='1'/><w:numFmt w:val='"
        + format
        + "'/><w:lvlText w:val='"
        + text
        + "'/>"
        + more
        + "</w:lvl>";
  }

  private static String list(int id, int definition, String... overrides) {
    return "<w:num w:numId='"
        + id
        + "'><w:abstractNumId w:val='"
        + definition
        + "'/>"
        + String.join("", overrides)
        + "</w:num>";
  }

  private static String startAt(int level, int start) {
    return "<w:lvlOverride w:ilvl='"
        + level
        + "'><w:startOverride w:val='"
        + start
        + "'/></w:lvlOverride>";
  }

  private static String style(String id, String more, String numbering) {
    return "<w:style w:type='paragraph' w:styleId='"
        + id
        + "'><w:name w:val='"
        + id
        + "'/>"
        + more
        + "<w:pPr>"
        + numbering
        + "</w:pPr></w:style>";
  }

  private static String inList(int list, int level) {
    return "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>";
  }

  @Test
  void deeper_levels_begin_anew_and_pictures_of_upper_levels_follow() throws Exception {
    assertThat(
            DocxFile.of(
                    numbered(1, 0, "总体情况"),
                    numbered(1, 1, "主动公开"),
                    numbered(1, 1, "依申请公开"),
                    numbered(1, 2, "受理"),
                    numbered(1, 3, "渠道"),
                    p(t("无编号")),
                    numbered(1, 0, "主动公开情况"),
                    numbered(1, 1, "规章"),
                    numbered(1, 2, "甲"),
                    numbered(1, 3, "乙"))
                .numbering(THREE_LEVELS, list(1, 0))
                .texts())
        .containsExactly(
            "一、总体情况",
            "（一）主动公开",
            "（二）依申请公开",
            "1. 受理",
            "1.1.1 渠道",
            "无编号",
            "二、主动公开情况",
            "（一）规章",
            "1. 甲",
            "2.1.1 乙");
  }

  @Test
  void lists_of_one_definition_count_on_and_an_override_begins_anew_once() throws Exception {
    assertThat(
            DocxFile.of(
                    numbered(1, 0, "甲"),
                    numbered(2, 0, "乙"),
                    numbered(3, 0, "丙"),
                    numbered(3, 0, "丁"),
                    numbered(1, 0, "戊"))
                .numbering(THREE_LEVELS, list(1, 0), list(2, 0), list(3, 0, startAt(0, 8)))
                .texts())
        .containsExactly("一、甲", "二、乙", "八、丙", "九、丁", "十、戊");
  }

  @Test
  void a_level_of_its_own_replaces_that_of_the_definition() throws Exception {
    String own =
        "<w:lvlOverride w:ilvl='0'>" + level(0, "decimal", "第%1条", "") + "</w:lvlOverride>";

    assertThat(
            DocxFile.of(numbered(2, 0, "甲"), numbered(2, 1, "乙"))
                .numbering(THREE_LEVELS, list(2, 0, own))
                .texts())
        .containsExactly("第1条 甲", "（一）乙");
  }

  @Test
  void styles_number_their_paragraphs() throws Exception {
    assertThat(
            DocxFile.of(
                    styled("one", "甲"),
                    styled("two", "乙"),
                    styled("derived", "丙"),
                    p(
                        "<w:pPr><w:pStyle w:val='one'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>",
                        t("丁")),
                    p(
                        "<w:pPr><w:pStyle w:val='one'/><w:numPr><w:ilvl w:val='1'/></w:numPr></w:pPr>",
                        t("戊")),
                    styled("bound", "己"))
                .styles(
                    style("one", "", inList(1, 0)),
                    style("two", "", inList(1, 1)),
                    style("derived", "<w:basedOn w:val='one'/>", ""),
                    style("bound", "", "<w:numPr><w:numId w:val='2'/></w:numPr>"))
                .numbering(
                    THREE_LEVELS,
                    definition(
                        1,
                        level(0, "decimal", "%1", ""),
                        level(1, "upperLetter", "%2)", "<w:pStyle w:val='bound'/>")),
                    list(1, 0),
                    list(2, 1))
                .texts())
        .containsExactly("一、甲", "（一）乙", "二、丙", "丁", "（一）戊", "A) 己");
  }

  @Test
  void a_definition_may_be_linked_to_a_style() throws Exception {
    assertThat(
            DocxFile.of(numbered(2, 0, "甲"), numbered(1, 0, "乙"), numbered(3, 0, "丙"))
                .styles(
                    "<w:style w:type='numbering' w:styleId='linked'><w:name w:val='linked'/><w:pPr>"
                        + "<w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>",
                    "<w:style w:type='numbering' w:styleId='circle'><w:name w:val='circle'/><w:pPr>"
                        + "<w:numPr><w:numId w:val='3'/></w:numPr></w:pPr></w:style>")
                .numbering(
                    definition(
                        0, "<w:styleLink w:val='linked'/>", level(0, "chineseCounting", "%1、", "")),
                    definition(1, "<w:numStyleLink w:val='linked'/>"),
                    definition(2, "<w:numStyleLink w:val='circle'/>"),
                    list(1, 0),
                    list(2, 1),
                    list(3, 2))
                .texts())
        .containsExactly("一、甲", "二、乙", "丙");
  }

  @Test
  void restart_may_be_forbidden_or_bound_to_a_level() throws Exception {
    assertThat(
            DocxFile.of(
                    numbered(1, 0, "甲"),
                    numbered(1, 1, "甲"),
                    numbered(1, 2, "甲"),
                    numbered(1, 1, "乙"),
                    numbered(1, 2, "乙"),
                    numbered(1, 0, "丙"),
                    numbered(1, 1, "丙"),
                    numbered(1, 2, "丙"))
                .numbering(
                    definition(
                        0,
                        level(0, "decimal", "%1.", ""),
                        level(1, "decimal", "%2)", "<w:lvlRestart w:val='0'/>"),
                        level(2, "decimal", "(%3)", "<w:lvlRestart w:val='1'/>")),
                    list(1, 0))
                .texts())
        .containsExactly("1. 甲", "1) 甲", "(1) 甲", "2) 乙", "(2) 乙", "2. 丙", "3) 丙", "(1) 丙");
  }

  @Test
  void a_level_without_a_start_begins_at_zero() throws Exception {
    assertThat(
            DocxFile.of(numbered(1, 0, "甲"), numbered(1, 0, "乙"))
                .numbering(
                    definition(
                        0, level(0, "decimal", "%1.", "").replace("<w:start w:val='1'/>", "")),
                    list(1, 0))
                .texts())
        .containsExactly("0. 甲", "1. 乙");
  }

  @Test
  void an_upper_level_that_has_not_been_counted_shows_its_start() throws Exception {
    assertThat(
            DocxFile.of(numbered(1, 1, "甲"), numbered(1, 0, "乙"), numbered(1, 1, "丙"))
                .numbering(
                    definition(0, level(0, "decimal", "%1", ""), level(1, "decimal", "%1.%2", "")),
                    list(1, 0))
                .texts())
        .containsExactly("1.1 甲", "1 乙", "1.1 丙");
  }

  @ParameterizedTest
  @CsvSource({"tab,一、甲", "space,一、 甲", "nothing,一、甲"})
  void suffixes_behind_wide_punctuation(String suffix, String expected) throws Exception {
    assertThat(
            DocxFile.of(numbered(1, 0, "甲"))
                .numbering(
                    definition(
                        0, level(0, "chineseCounting", "%1、", "<w:suff w:val='" + suffix + "'/>")),
                    list(1, 0))
                .texts())
        .containsExactly(expected);
  }

  @Test
  void bullets_and_unknown_lists_give_no_text() throws Exception {
    assertThat(
            DocxFile.of(
                    numbered(1, 0, "甲"),
                    numbered(77, 0, "乙"),
                    numbered(1, 5, "丙"),
                    numbered(1, 0, ""))
                .numbering(definition(0, level(0, "bullet", "", "")), list(1, 0))
                .texts())
        .containsExactly("甲", "乙", "丙");
  }

  @Test
  void cells_may_hold_nothing_but_a_number() throws Exception {
    assertThat(
            DocxFile.of(
                    numbered(1, 2, "前"),
                    tbl(
                        tr(tc("", numbered(1, 2, "")), tc("甲")),
                        tr("<w:trPr><w:del/></w:trPr>", tc("", numbered(1, 2, "")), tc("乙")),
                        tr(tc("", numbered(1, 2, "")), tc("丙"))))
                .numbering(THREE_LEVELS, list(1, 0))
                .texts())
        .containsExactly("1. 前", "[1,1 2. ][1,2 甲][2,1 3. ][2,2 丙]");
  }

  @Test
  void a_deleted_paragraph_is_not_counted() throws Exception {
    String gone =
        p(
            "<w:pPr>" + inList(1, 0) + "<w:rPr><w:del w:id='1'/></w:rPr></w:pPr>",
            "<w:del w:id='2'><w:r><w:delText>乙</w:delText></w:r></w:del>");

    assertThat(
            DocxFile.of(numbered(1, 0, "甲"), gone, numbered(1, 0, "丙"))
                .numbering(THREE_LEVELS, list(1, 0))
                .texts())
        .containsExactly("一、甲", "二、丙");
  }

  @Test
  void custom_formats_with_leading_zeros() throws Exception {
    String format =
        "<w:lvl w:ilvl='0'><w:start w:val='1'/><mc:AlternateContent><mc:Choice Requires='w14'>"
            + "<w:numFmt w:val='custom' w:format='001, 002, 003, ...'/></mc:Choice><mc:Fallback>"
            + "<w:numFmt w:val='decimal'/></mc:Fallback></mc:AlternateContent>"
            + "<w:lvlText w:val='%1'/></w:lvl>";

    assertThat(
            DocxFile.of(numbered(1, 0, "甲")).numbering(definition(0, format), list(1, 0)).texts())
        .containsExactly("001 甲");
  }

  @ParameterizedTest
  @CsvSource({
    "decimal,12,12",
    "decimalZero,7,07",
    "decimalZero,12,12",
    "decimalFullWidth,12,１２",
    "decimalEnclosedCircle,1,①",
    "decimalEnclosedCircleChinese,20,⑳",
    "decimalEnclosedCircle,21,㉑",
    "decimalEnclosedCircle,50,㊿",
    "decimalEnclosedCircle,51,51",
    "decimalEnclosedParen,3,⑶",
    "decimalEnclosedFullstop,3,⒊",
    "chineseCounting,10,十",
    "chineseCounting,21,二十一",
    "chineseCounting,105,一○五",
    "chineseCountingThousand,10,十",
    "chineseCountingThousand,105,一百零五",
    "chineseCountingThousand,1010,一千零一十",
    "chineseCountingThousand,20003,二万零三",
    "chineseCountingThousand,100000,十万",
    "japaneseCounting,15,十五",
    "japaneseCounting,110,百十",
    "ideographDigital,10,一〇",
    "ideographTraditional,2,乙",
    "ideographTraditional,11,11",
    "ideographZodiac,12,亥",
    "ideographZodiacTraditional,13,丙子",
    "ideographEnclosedCircle,3,㊂",
    "chineseLegalSimplified,12,壹拾贰",
    "ideographLegalTraditional,106,壹佰零陸",
    "lowerLetter,3,c",
    "upperLetter,28,BB",
    "upperRoman,14,XIV",
    "lowerRoman,1999,mcmxcix",
    "lowerRoman,5000,5000",
    "numberInDash,3,- 3 -",
    "none,3,''",
    "thaiCounting,3,3",
    "upperLetter,0,0",
    "chineseCounting,0,零"
  })
  void formats(String format, int number, String expected) {
    assertThat(NumberFormat.format(number, format)).isEqualTo(expected);
  }
}
