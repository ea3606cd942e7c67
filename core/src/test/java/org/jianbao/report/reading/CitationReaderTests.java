package org.jianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Citations of documents, articles and items. */
class CitationReaderTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第四十九条、第五十条的规定。 | regulation 49 null, regulation 50 null
          依据《条例》第二十条第（六）项公开。 | regulation 20 6
          条例第20条第（六）项规定。 | regulation 20 6
          按照《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求。 | regulation null null 国务院令第711号, format-2021 null null 国办公开办函〔2021〕30号
          根据国办公开办函〔2019〕60号文件要求，编制本报告。 | format-2019 null null 国办公开办函〔2019〕60号
          根据国办公开办函（2019）60号、国办公开办函[2021]30号要求 | format-2019 null null 国办公开办函（2019）60号, format-2021 null null 国办公开办函[2021]30号
          根据国 办 公开办函 【2019】 60 号，编制 | format-2019 null null 国 办 公开办函 【2019】 60 号
          依据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号要求编制 | regulation null null, format-2021 null null 国办公开办函〔2021〕30号
          依据国办公开办函﹝2019﹞60号编制 | format-2019 null null 国办公开办函﹝2019﹞60号
          依据《办法》第三条 | null 3 null
          第二十条第一款第（一）项、第（五）项 | null 20 1, null 20 5
          《条例》第二十条第（一）、（五）、（六）项 | regulation 20 1, regulation 20 5, regulation 20 6
          《条例》第三十一条和第三十二条，第二十条 | regulation 31 null, regulation 32 null, regulation 20 null
          根据《云州市政务信息管理办法》（以下简称《办法》）第八条、《条例》第十九条 | null 8 null, regulation 19 null
          《云州市数据条例》（以下简称《条例》）第五条 | null 5 null
          根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年报有关事项的通知》要求 | format-2019 null null
          新条例第十九条 | regulation 19 null
          按国务院第711号令执行 | regulation null null 国务院第711号令
          《政府信息公开条例》第五十条第四项 | regulation 50 4
          第六十二条 | null 62 null
          《国务院办公厅关于印发《政府信息公开信息处理费管理办法》的通知》（国办函〔2020〕109号） | fees null null 国办函〔2020〕109号
          依据新修订的《条例》的第二十六条第（六）项。《条例》实施以来 | regulation 26 6, regulation null null
          条例各项要求，加强学习 |
          《中华人民共和国政府信息公开条例》以下简称《条例》）有关规定 | regulation null null
          依据中华人民共和国国务院令第492号， | null null null 中华人民共和国国务院令第492号
          云政发〔2021〕3号 |
          《条例》第49条 | regulation 49 null
          根据《中华人民共和国政府信息公开条例》（以下简称“新条例”）及省要求，新条例第四十九条规定 | regulation null null, regulation 49 null
          《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号） | format-2019 null null 国办公开办函〔2021〕30号
          印发《政务公开工作要点》和《信息发布制度》 | null null null, null null null
          《条例》第一章第二条 | regulation 2 null
          《条例》第四十九、五十八条 | regulation 49 null, regulation 58 null
          《条例》第四十九、第五十条和第57条 | regulation 49 null, regulation 50 null, regulation 57 null
          《条例》第四十九条至第五十八条 | regulation 49 null, regulation 58 null
          《条例》第十九条、第二十条第（一）、（五）项 | regulation 19 null, regulation 20 1, regulation 20 5
          """)
  void readsCitations(String lines, @Nullable String expected) {
    assertThat(Shown.citations(Shown.readLines(lines))).isEqualTo(expected == null ? "" : expected);
  }
}
