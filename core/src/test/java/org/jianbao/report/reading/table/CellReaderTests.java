package org.jianbao.report.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianbao.form.TestForms;
import org.jianbao.form.ValueKind;
import org.jianbao.report.CellValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a single cell says. */
class CellReaderTests {
  private final CellReader reader =
      new CellReader(TestForms.VOCABULARY.units(), TestForms.VOCABULARY.cells());

  private String read(String raw, ValueKind kind, String formUnit, String headUnit) {
    CellReading reading = reader.read(raw.replace('⏎', '\n'), kind, formUnit, headUnit);
    if (reading instanceof CellReading.Undecided) {
      return "?";
    }
    CellValue value = ((CellReading.Decided) reading).value();
    if (value instanceof CellValue.Number number) {
      return number.value().toPlainString() + (number.unitGiven() ? " given" : "");
    }
    return value instanceof CellValue.Text text ? "「" + text.text() + "」" : "blank";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0|0",
        "` 3　`|3",
        "１２３|123",
        "1,234|1234",
        "12，345|12345",
        "1,00|?",
        "3件|3",
        "1 项|1",
        "-2|-2",
        "－2|-2",
        "2.5|2.5",
        "2.50|2.5",
        "100|100",
        "``|blank",
        "`　\u00a0 `|blank",
        "/|「/」",
        "` — `|「—」",
        "无|「无」",
        "1 0|?",
        "1⏎0|?",
        "007|?",
        "00|?",
        "1234567890123456789012|?",
        "约3|「约3」",
        "3‰|「3‰」",
        "见附件|「见附件」",
        "0.0|0",
        "1:2|「1:2」"
      })
  void readsCounts(String raw, String expected) {
    assertThat(read(raw, ValueKind.COUNT, null, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "+19, 19",
    "＋19, 19",
    "-8, -8",
    "－8, -8",
    "增5, 5",
    "增加5项, 5",
    "减3, -3",
    "减少3项, -3",
    "↑5, 5",
    "↓5, -5",
    "增5减3, 2",
    "增3减5, -2",
    "减5增3, -2",
    "增5、减3, 2",
    "增加5项、减少3项, 2",
    "+5/-3, 2",
    "- 8, -8",
    "—8, -8",
    "增0减0, 0",
    "增/减0, 0",
    "±0, 0",
    "/, 「/」",
    "持平, 「持平」",
    "增5增3, 「增5增3」"
  })
  void readsChanges(String raw, String expected) {
    assertThat(read(raw, ValueKind.SIGNED, null, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "260000, 元, , 260000",
    "102.48万元, 元, , 1024800 given",
    "102.48 万元, 元, , 1024800 given",
    "251000元, 元, , 251000 given",
    "'1,024,800.50元', 元, , 1024800.5 given",
    "26万, 元, , 260000 given",
    "￥260000, 元, , 260000",
    "1.2亿元, 元, , 120000000 given",
    "102.48, 元, 万元, 1024800 given",
    "102.48元, 元, 万元, 102.48 given",
    "18651.06, 万元, 万元, 18651.06 given",
    "72701.2578, 万元, , 72701.2578",
    "5000元, 万元, , 0.5 given",
    "0, 元, , 0",
    "102.48万美元, 元, , 「102.48万美元」",
    "102. 48万元, 元, , ?",
    "无, 元, , 「无」"
  })
  void readsAmounts(String raw, String formUnit, String headUnit, String expected) {
    assertThat(read(raw, ValueKind.AMOUNT, formUnit, headUnit)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "１", "/", "—", "无", "102.48万元", "+19", "增5减3", "1 0", "3件", "-", "1⏎0"})
  void takesForValues(String raw) {
    assertThat(reader.valueLike(raw)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "　", "规章", "1.属于国家秘密", "（一）", "其他", "本年增/减", "总计", "第二十条第（一）项", "3.其他"})
  void takesForNoValues(String raw) {
    assertThat(reader.valueLike(raw)).isFalse();
  }
}
