package org.jianbao.document.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.layout.Glyph;
import org.jianbao.document.layout.PageLayout;
import org.jianbao.document.layout.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where characters and lines of OFD files stand; in millimetres, as the files say. */
class OfdLayoutTests {
  private static final double MILLIMETRE = 72 / 25.4;

  private static List<PageLayout> pages(OfdFile file) throws Exception {
    return OfdReader.pages(file.bytes());
  }

  private static PageLayout page(String... content) throws Exception {
    return pages(OfdFile.of(String.join("", content))).get(0);
  }

  /** Each glyph with the place where its base line begins. */
  private static String glyphs(PageLayout page) {
    StringBuilder all = new StringBuilder();
    for (Glyph glyph : page.glyphs()) {
      double base = glyph.top() + 0.88 * (glyph.bottom() - glyph.top());
      all.append(all.isEmpty() ? "" : " ").append(glyph.text());
      all.append(at(glyph.left())).append(',').append(at(base));
    }
    return all.toString();
  }

  private static String rulings(PageLayout page) {
    StringBuilder all = new StringBuilder();
    for (Ruling ruling : page.rulings()) {
      all.append(all.isEmpty() ? "" : " ").append(ruling.horizontal() ? '-' : '|');
      all.append(at(ruling.position())).append(':');
      all.append(at(ruling.from())).append("..").append(at(ruling.to()));
    }
    return all.toString();
  }

  private static String at(double points) {
    return String.format(Locale.ROOT, "%.1f", points / MILLIMETRE)
        .replaceFirst("\\.0$", "")
        .replaceFirst("^-0$", "0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DeltaX='5 5 6'|年10,25 度15,25 报20,25 告26,25",
        "DeltaX='g 3 5'|年10,25 度15,25 报20,25 告25,25",
        "DeltaX='g 2 5 7'|年10,25 度15,25 报20,25 告27,25",
        "DeltaX='6 g 2 5'|年10,25 度16,25 报21,25 告26,25",
        "DeltaX='5'|年10,25 度15,25 报20,25 告25,25",
        "DeltaX='g 1000000000 5'|年10,25 度15,25 报20,25 告25,25",
        "DeltaY='g 3 6'|年10,25 度10,31 报10,37 告10,43",
        "DeltaX='5 0 5' DeltaY='0 6 0'|年10,25 度15,25 报15,31 告20,31",
        "''|年10,25 度15,25 报20,25 告25,25",
        "DeltaX='x y'|年10,25 度10,25 报10,25 告10,25"
      },
      quoteCharacter = '"')
  void charactersStandWhereTheDistancesSay(String distances, String expected) throws Exception {
    assertThat(glyphs(page(OfdFile.text("年度报告", 10, 20, distances.equals("''") ? "" : distances))))
        .isEqualTo(expected);
  }

  @Test
  void blanksTakeRoomAndAreNoGlyphs() throws Exception {
    assertThat(glyphs(page(OfdFile.text("年\u3000报 告", 10, 20, "DeltaX='g 4 5'"))))
        .isEqualTo("年10,25 报20,25 告30,25");
    assertThat(glyphs(page(OfdFile.text("\n  年报\n ", 10, 20, "DeltaX='5'"))))
        .isEqualTo("年10,25 报15,25");
  }

  @Test
  void oneObjectMayHoldSeveralTexts() throws Exception {
    String object =
        """
        <ofd:TextObject Boundary='10 20 50 20' Size='5'><ofd:FillColor Value='0 0 0'/>
        <ofd:CGTransform CodePosition='0' CodeCount='1' GlyphCount='1'><ofd:Glyphs>7</ofd:Glyphs>
        </ofd:CGTransform><ofd:TextCode X='1' Y='5'>年</ofd:TextCode>
        <ofd:TextCode Y='11'>报</ofd:TextCode></ofd:TextObject>
        """;
    assertThat(glyphs(page(object))).isEqualTo("年11,25 报11,31");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 0 0 1 3 4|年13,29 报18,29",
        "2 0 0 2 0 0|年10,30 报20,30",
        "0.3527 0 0 0.3527 0 0|年10,21.8 报11.8,21.8",
        "0.7071 0.7071 -0.7071 0.7071 0 0|''",
        "1 0 0 bad 0 0|年10,25 报15,25"
      })
  void transformationsMoveAndScale(String matrix, String expected) throws Exception {
    String object = OfdFile.text("年报", 10, 20, "DeltaX='5'");
    assertThat(glyphs(page(object.replace("Size=", "CTM='" + matrix + "' Size="))))
        .isEqualTo(expected.equals("''") ? "" : expected);
  }

  @Test
  void charactersMayBeTurnedAndNarrowed() throws Exception {
    String object = OfdFile.text("年", 10, 20, "");
    Glyph turned = page(object.replace("Size=", "CharDirection='90' Size=")).glyphs().get(0);
    assertThat(at(turned.left()) + " " + at(turned.right())).isEqualTo("9.4 14.4");
    assertThat(at(turned.top()) + " " + at(turned.bottom())).isEqualTo("25 30");
    Glyph narrow = page(object.replace("Size=", "HScale='0.6' Size=")).glyphs().get(0);
    assertThat(at(narrow.right() - narrow.left())).isEqualTo("3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'';M 0 0 L 50 0;-20:10..60",
        "'';S0 0L0 30;|10:20..50",
        "'';M 0 0 L 50 0 L 50 10 L 0 10 C;-20:10..60 |60:20..30 -30:10..60 |10:20..30",
        "'';M 0,0 L 50,20 M 0 5 L 20 5;-25:10..30",
        "'';M 0 0 B 10 0 20 0 30 0 L 60 0;-20:40..70",
        "'';M 0 0 Q 1 1 9 0 A 5 5 0 0 1 20 0 L 30 0;-20:30..40",
        "'';M 0 0 L 50 0 Z 1 2 L 3;-20:10..60",
        "Stroke='false' Fill='true';M 0 0 L 50 0 L 50 0.4 L 0 0.4 C;-20.2:10..60",
        "Stroke='false' Fill='true';M 0 0 L .2 0 L .2 40 L 0 40 C M 5 0 L 5.2 0 L 5.2 40 L 5 40 C"
            + ";|10.1:20..60 |15.1:20..60",
        "Stroke='false' Fill='true';M 0 0 L 50 0 L 50 10 L 0 10 C;''",
        "Stroke='false';M 0 0 L 50 0;''",
        "LineWidth='10';M 0 0 L 50 0;''",
        "Visible='false';M 0 0 L 50 0;''",
        "CTM='2 0 0 2 1 1';M 0 0 L 20 0;-21:11..51"
      },
      quoteCharacter = '"')
  void linesAreFound(String attributes, String data, String expected) throws Exception {
    assertThat(rulings(page(OfdFile.path(10, 20, attributes.equals("''") ? "" : attributes, data))))
        .isEqualTo(expected.equals("''") ? "" : expected);
  }

  @Test
  void templatesAreDrawnOnThePagesThatNameThem() throws Exception {
    OfdFile file =
        OfdFile.of("", "")
            .document(
                """
                <ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>
                </ofd:PageArea><ofd:TemplatePage ID='9' BaseLoc='Tpls/T.xml'/></ofd:CommonData>
                <ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/0/Content.xml'/>
                <ofd:Page ID='2' BaseLoc='/Doc_0/Pages/1/../1/./Content.xml'/></ofd:Pages>
                """)
            .part("Doc_0/Tpls/T.xml", OfdFile.page(OfdFile.text("头", 10, 10, "")))
            .part(
                "Doc_0/Pages/1/Content.xml",
                OfdFile.pageOf(
                    """
                    <ofd:Area><ofd:PhysicalBox>0 0 297 210</ofd:PhysicalBox></ofd:Area>
                    <ofd:Template TemplateID='9' ZOrder='Background'/><ofd:Template TemplateID='8'/>
                    <ofd:Content><ofd:Layer><ofd:PageBlock>"""
                        + OfdFile.text("文", 10, 30, "")
                        + OfdFile.text("外", 10, 250, "")
                        + "</ofd:PageBlock></ofd:Layer></ofd:Content>"));
    List<PageLayout> pages = pages(file);
    assertThat(pages).extracting(OfdLayoutTests::glyphs).containsExactly("", "文10,35 头10,15");
    assertThat(pages).extracting(page -> at(page.width())).containsExactly("210", "297");
  }

  @Test
  void namespacesAndPathsAreTakenAsTheyCome() throws Exception {
    OfdFile file =
        new OfdFile()
            .part("ofd.XML", "<OFD><DocBody><DocRoot>/Doc_0/Document.xml</DocRoot></DocBody></OFD>")
            .part(
                "Doc_0\\Document.xml",
                "<Document xmlns='x'><Pages><Page BaseLoc='Doc_0/Page.xml'/></Pages></Document>")
            .part(
                "Doc_0/page.xml",
                "<Page><Content><Layer><TextObject Boundary='1 2 3 4' Size='3'>"
                    + "<TextCode X='0' Y='3'>年</TextCode></TextObject></Layer></Content></Page>");
    assertThat(pages(file)).extracting(OfdLayoutTests::glyphs).containsExactly("年1,5");
  }

  @Test
  void picturesThatMayBeContentAreCounted() throws Exception {
    String picture = "<ofd:ImageObject Boundary='10 10 120 80' ResourceID='3'/>";
    String seal = "<ofd:ImageObject Boundary='10 10 40 40' ResourceID='3'/>";
    assertThat(page(OfdFile.text("图", 10, 5, ""), picture, seal).pictures()).isEqualTo(1);
  }

  /** Resources with composite graphic units, which a document names. */
  private static OfdFile withUnits(String page, String units) {
    return OfdFile.of(page)
        .document(
            """
            <ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>
            </ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>
            <ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/0/Content.xml'/></ofd:Pages>
            """)
        .part(
            "Doc_0/PublicRes.xml",
            "<ofd:Res xmlns:ofd='http://www.ofdspec.org/2016' BaseLoc='Res'>"
                + "<ofd:CompositeGraphicUnits>"
                + units
                + "</ofd:CompositeGraphicUnits></ofd:Res>");
  }

  private static String unit(String id, String content) {
    return "<ofd:CompositeGraphicUnit ID='"
        + id
        + "' Width='90' Height='50'><ofd:Content>"
        + content
        + "</ofd:Content></ofd:CompositeGraphicUnit>";
  }

  private static String composite(String id, String place, String attributes) {
    return "<ofd:CompositeObject ID='9' Boundary='"
        + place
        + " 90 50' "
        + attributes
        + " ResourceID='"
        + id
        + "'/>";
  }

  @Test
  void compositeObjectsAreDrawnWhereTheyStand() throws Exception {
    OfdFile file =
        withUnits(
            composite("7", "10 20", "") + composite("7", "100 20", "CTM='2 0 0 2 0 0'"),
            unit("8", OfdFile.text("数", 2, 3, ""))
                + unit(
                    "7",
                    OfdFile.text("年", 1, 1, "")
                        + OfdFile.path(0, 0, "", "M 0 10 L 30 10")
                        + composite("8", "5 5", "")));
    PageLayout page = pages(file).get(0);
    assertThat(glyphs(page)).isEqualTo("年11,26 年102,32 数17,33 数114,46");
    assertThat(rulings(page)).isEqualTo("-30:10..40 -40:100..160");
  }

  @Test
  void compositeObjectsThatNeverEndAreBounded() throws Exception {
    String page = OfdFile.text("年", 10, 20, "") + composite("7", "0 0", "");
    OfdFile endless = withUnits(page, unit("7", composite("7", "1 0", "")));
    assertThat(glyphs(pages(endless).get(0))).isEqualTo("年10,25");
    String many = composite("7", "1 0", "").repeat(100);
    OfdFile bomb = withUnits(page, unit("7", many));
    assertThatThrownBy(() -> pages(bomb))
        .isInstanceOfSatisfying(
            ReadingException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.TOO_LARGE));
    assertThat(glyphs(pages(withUnits(page, "")).get(0))).isEqualTo("年10,25");
  }

  @Test
  void textThatIsNotShownIsNotRead() throws Exception {
    String hidden = OfdFile.text("藏", 10, 30, "").replace("<ofd:TextObject", "<ofd:TextObject %s");
    assertThat(
            glyphs(
                page(
                    OfdFile.text("年", 10, 20, ""),
                    hidden.formatted("Fill='false'"),
                    hidden.formatted("Alpha='0'"),
                    hidden.formatted("Visible='false'"))))
        .isEqualTo("年10,25");
  }

  @Test
  void aPageWhoseTextRunsDownIsTurned() throws Exception {
    String line = OfdFile.text("政府信息公开工作年度报告格式二〇二一年版本", 0, 0, "DeltaX='5'");
    String first = line.replace("0.0 0.0 100 6", "150 20 100 6");
    String second = line.replace("0.0 0.0 100 6", "140 20 100 6");
    PageLayout page =
        page(
            first.replace("Size=", "CTM='0 1 -1 0 0 0' Size="),
            second.replace("Size=", "CTM='0 1 -1 0 0 0' Size="),
            OfdFile.path(20, 30, "", "M 0 0 L 100 0"));
    assertThat(at(page.width())).isEqualTo("297");
    assertThat(glyphs(page)).startsWith("政20,65 府25,65 信30,65").contains("政20,75");
    assertThat(rulings(page)).isEqualTo("|30:90..190");
  }
}
