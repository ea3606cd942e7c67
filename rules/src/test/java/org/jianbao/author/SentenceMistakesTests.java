package org.jianbao.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A mistake in a sentence is told by the author's own line, what is wrong and what would be right.
 */
final class SentenceMistakesTests {
  private static final String FILE = "rules/sentences.dslr";
  private static final String RULES =
      """
      # 本市自己的规则
      规则 local-responsible
        名称：改进措施没有写明责任单位
        轻重：警告
        类别：章节
        提示：“{章节}”没有写明改进措施的{应为}
        依据：本市年度报告编制要求
        依据种类：编制惯例
        整改建议：逐项写明责任单位
      当
        第五章没有写“责任单位”或“责任部门”
      则
        在该章报告，应写明“责任单位”
      结束

      规则 local-coercion
        名称：行政强制数异常
        轻重：提示
        类别：表格
        提示：行政强制数{实际}，应{应为}
        依据：本市年度报告编制要求
        依据种类：编制惯例
        整改建议：与台账核对
      当
        主动公开表“行政强制”行“处理决定数量”列的数大于20000
      则
        在该单元格报告，应为“不超过20000”
      结束
      """;
  private static final String CASES =
      """
      base: county
      cases:
        - name: 没有写责任单位
          changes: [{replace: 公开时限和责任单位, with: 公开时限}]
          expect: [{rule: local-responsible, section: 5, severity: warning, expected: 责任单位}]
        - name: 行政强制数过大
          changes: [{cell: disclosure/penalties/decisions, to: 30000}, {cell: disclosure/coercion/decisions, to: 20001}]
          expect: [{rule: local-coercion, severity: hint, row: coercion, actual: '20001'}]
        - name: 写作责任部门，行政强制数恰好是界限
          changes: [{replace: 公开时限和责任单位, with: 公开时限和责任部门}, {cell: disclosure/coercion/decisions, to: 20000}]
          expect: []
          silent: [local-responsible, local-coercion]
      """;

  @TempDir private Path parent;

  private TestPack pack() {
    return TestPack.make(parent, "yunzhou", "format-2021")
        .write("cases/sentences.yaml", CASES)
        .write(FILE, RULES);
  }

  /** Words of the file, what is written instead, and the complaint. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "第五章没有写“责任单位”或“责任部门”",
            "第五章未写“责任单位”",
            ":11: 规则“local-responsible”：不认识的句子“第五章未写“责任单位””，最接近的句子是：“第〔章〕章没有写“〔文字〕””，如“第五章没有写“责任单位”或“责任部门””"),
        arguments("第五章", "第七章", ":11: 规则“local-responsible”：没有名为“七”的有文字的章，可用的有：一、五、六"),
        arguments("第五章", "第三章", ":11: 规则“local-responsible”：没有名为“三”的有文字的章，可用的有：一、五、六"),
        arguments("“责任单位”或“责任部门”", "“责任单位", ":11: 规则“local-responsible”：引号不成对"),
        arguments("“责任单位”或“责任部门”", "“”", ":11: 规则“local-responsible”：引号中没有文字"),
        arguments(
            "在该章报告，应写明“责任单位”",
            "在该段落报告，应写明“责任单位”",
            ":13: 规则“local-responsible”：说到“该段落”，但前面的条件没有说到它"),
        arguments(
            "第五章没有写“责任单位”或“责任部门”\n则\n  在该章报告，应写明“责任单位”",
            "第五章的段落写有“责任单位”或“责任部门”\n则\n  在该段落的“责任单位”处报告",
            ":13: 规则“local-responsible”：条件中有几个词，段落不一定写有“责任单位”"),
        arguments(
            "第五章没有写“责任单位”或“责任部门”\n则\n  在该章报告，应写明“责任单位”",
            "第五章的段落写有“责任部门”\n则\n  在该段落的“责任单位”处报告",
            ":13: 规则“local-responsible”：条件说的是“责任部门”，这里应写同一个词，不是“责任单位”"),
        arguments(
            "  在该章报告，应写明“责任单位”\n",
            "  在该章报告，应写明“责任单位”\n  在该章报告\n",
            ":14: 规则“local-responsible”：只能有一句结论：请分成两条规则"),
        arguments("  在该章报告，应写明“责任单位”\n", "", ":13: 规则“local-responsible”：没有结论：“则”之后写一句"),
        arguments(
            "当\n  第五章", "当\n  在该章报告\n  第五章", ":11: 规则“local-responsible”：“在该章报告”是结论，应写在“则”之后"),
        arguments("  轻重：警告\n", "  轻重：严重\n", ":4: 规则“local-responsible”：“轻重”没有“严重”，可用的有：错误、警告、提示"),
        arguments("  名称：改进", "  名字：改进", ":3: 规则“local-responsible”：没有名为“名字”的说明，您是否想写“名称”？"),
        arguments("  整改建议：逐项写明责任单位\n", "", ":2: 规则“local-responsible”：缺少说明“整改建议”"),
        arguments("的{应为}", "的{应写}", ":6: 规则“local-responsible”：没有名为 {应写} 的占位符，您是否想写“应为”？"),
        arguments("结束\n\n规则", "\n规则", ":2: 规则“local-responsible”：没有以“结束”一行结束"),
        arguments("规则 local-coercion", "规则", ":16: “规则”之后应是编号，如“规则 local-example”"),
        arguments("规则 local-coercion", "规则 local-responsible", ":16: 规则“local-responsible”在本文件中重复"),
        arguments("“行政强制”行", "“行政强治”行", ":25: 规则“local-coercion”：没有名为“行政强治”的行，您是否想写“行政强制”？"),
        arguments(
            "“行政强制”行", "“coercions”行", ":25:9: 规则“local-coercion”：表“disclosure”没有名为“coercions”的行"),
        arguments("“处理决定数量”列", "“本年制发件数”列", ":25: 规则“local-coercion”：表“disclosure”没有名为“made”的列"),
        arguments("大于20000", "大于两万", ":25: 规则“local-coercion”：“两万”应写阿拉伯数字，不带单位"),
        arguments(
            "的数大于20000",
            "的数大于20000\n  申请表“予以公开”行“自然人”列是空白",
            ":26: 规则“local-coercion”：“该单元格”在第25行已经说到了"),
        arguments("# 本市自己的规则", "本市自己的规则", ":1: 这一行不在规则之内：规则以“规则 编号”一行开始"),
        arguments("则\n  在该单元格", "  在该单元格", ":26: 规则“local-coercion”：“在该单元格报告，应为“不超过20000””是结论"),
        arguments("当\n  主动公开表", "  主动公开表", ":24: 规则“local-coercion”：这里应是说明（如“名称：……”），或“当”一行"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource
  void mistakes(String old, String with, String complaint) {
    TestPack pack = pack().replace(FILE, old, with);
    assertThat(pack.errors()).anySatisfy(error -> assertThat(error).contains(FILE + complaint));
  }

  /** What follows from a mistake is not told beside it. */
  @Test
  void a_mistake_is_told_once() {
    TestPack pack = pack().replace(FILE, "第五章没有写", "第五章未写");
    assertThat(pack.errors()).filteredOn(error -> error.startsWith(FILE)).hasSize(1);
  }

  @Test
  void without_a_mistake_the_sentences_do_what_they_say() {
    TestPack pack = pack();
    assertThat(pack.errors()).isEmpty();
    Workshop workshop = Workshop.open(pack.folder());
    CaseTest test = CaseTest.run(workshop.packs().get(0), workshop);
    assertThat(test.errors()).isEmpty();
    assertThat(test.failed()).isEmpty();
  }

  @Test
  void what_the_sentences_need_follows_from_them() {
    Workshop workshop = Workshop.open(pack().folder());
    var rules = workshop.packs().get(0).rules().rules();
    assertThat(rules.get("local-responsible").needs()).containsExactly("section.5");
    assertThat(rules.get("local-coercion").needs()).containsExactly("table.disclosure");
  }

  @Test
  void a_file_of_another_name_is_named() {
    assertThat(
            TestPack.make(parent, "yunzhou", "format-2021")
                .write("rules/a.dslr.txt", RULES)
                .write("rules/b.dsl", "")
                .errors())
        .anySatisfy(
            error ->
                assertThat(error).contains("rules/a.dslr.txt: 句子规则的文件名应以 .dslr 结尾：请改名为 a.dslr"))
        .anySatisfy(error -> assertThat(error).contains("rules/b.dsl: 句子的词汇随程序提供"));
  }

  /** As Notepad of a Chinese Windows saves it, and with quotes and digits as they come. */
  @Test
  void the_same_in_other_encodings_and_characters() {
    String typed =
        RULES
            .replace('“', '"')
            .replace('”', '"')
            .replace("20000", "２００００")
            .replace("大于", " > ")
            .replace("\n", "\r\n");
    TestPack pack = pack().write(FILE, typed.getBytes(java.nio.charset.Charset.forName("GB18030")));
    assertThat(pack.errors()).isEmpty();
  }
}
